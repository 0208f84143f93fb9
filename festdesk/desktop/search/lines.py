"""How a hit reads in the list: what matched, what it is, and what it belongs to."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from festdesk.base.ids import BlockId, FilmId, PersonId, StrandId
from festdesk.base.languages import language_name
from festdesk.base.wording import Sentence, sentence
from festdesk.checks.subjects import screening_name
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.book_words import part_in_words, product_in_words
from festdesk.desktop.widgets.card_words import text_name
from festdesk.desktop.widgets.lit_text import Piece
from festdesk.films.roles import label_of_one
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot
from festdesk.store.search.hits import Hit, Part, excerpt
from festdesk.store.search.search_docs import SearchKind
from festdesk.texts.tables import TextKind

_LENGTH = 220  # characters that the widest row may show
_BESIDE = 60
_MOST_FILMS = 2

# Which kinds a filter shows; the first shows all.
FILTERS: Mapping[str, tuple[SearchKind, ...]] = {
    "all": (),
    "films": (SearchKind.FILM,),
    "people": (SearchKind.PERSON, SearchKind.COMPANY, SearchKind.CREDIT),
    "texts": (SearchKind.TEXT, SearchKind.PRESS, SearchKind.STILL, SearchKind.BOOK),
    "venues": (SearchKind.VENUE, SearchKind.SCREENING, SearchKind.BLOCK, SearchKind.STRAND),
    "awards": (SearchKind.AWARD,),
    "filmographies": (SearchKind.FILMOGRAPHY,),
}

_KINDS = {
    "film": sentence("Find", "Film"),
    "person": sentence("Find", "Person"),
    "company": sentence("Find", "Company"),
    "credit": sentence("Find", "Credit"),
    "filmography": sentence("Find", "Filmography"),
    "award": sentence("Find", "Award"),
    "venue": sentence("Find", "Venue"),
    "screening": sentence("Find", "Screening"),
    "block": sentence("Find", "Block"),
    "strand": sentence("Find", "Strand"),
    "still": sentence("Find", "Still"),
    "text": sentence("Find", "Text"),
    "press": sentence("Find", "Press text"),
    "book": sentence("Find", "Book"),
}
_TEXTS: Mapping[str, Sentence] = {
    TextKind.LOGLINE: sentence("Card", "Logline"),
    TextKind.SYNOPSIS: sentence("Card", "Synopsis"),
    TextKind.SHORT_SYNOPSIS: sentence("Card", "Short synopsis"),
    TextKind.STATEMENT: sentence("Card", "Statement"),
    TextKind.BIOGRAPHY: sentence("Card", "Biography"),
    TextKind.CAPTION: sentence("Card", "Caption"),
    TextKind.ALT: sentence("Find", "Alternative text"),
    TextKind.INTRODUCTION: sentence("Find", "Introduction"),
    TextKind.NAME: sentence("Find", "Name"),
}
_FIELDS = {
    "note": sentence("Find", "Note"),
    "printed_note": sentence("Find", "Printed note"),
    "year": sentence("Find", "Year"),
    "genres": sentence("Find", "Genre"),
    "address": sentence("Find", "Address"),
    "photographer": sentence("Find", "Photographer"),
    "rights": sentence("Find", "Rights"),
    "value": sentence("Find", "Identifier"),
    "born_place": sentence("Find", "Born in"),
    "died_place": sentence("Find", "Died in"),
    "author": sentence("Find", "Author"),
    "translator": sentence("Find", "Translator"),
    "source": sentence("Find", "Source"),
    "question": sentence("Find", "Question"),
    "publication": sentence("Find", "Publication"),
    "headline": sentence("Find", "Headline"),
    "character": sentence("Find", "Character"),
    "code": sentence("Find", "Code"),
}


class Line(NamedTuple):
    """A hit as it is shown."""

    kind: str
    main: Piece
    belongs: str  # to which film or person, or what else tells it from others
    beside: tuple[Piece, ...]  # what matched elsewhere in the film or person

    def read_aloud(self) -> str:
        """Return it as one sentence for a screen reader."""
        words = (self.kind, self.main.text, self.belongs, *(piece.text for piece in self.beside))
        return ", ".join(filter(None, words))


def line_of(hit: Hit, snapshot: Snapshot) -> Line:
    """Return how a hit reads."""
    first, *others = hit.parts
    row = snapshot.table(hit.table).get(hit.row_id)
    return Line(
        _kind_of(hit, first, row, snapshot),
        Piece(*excerpt(first, _LENGTH)),
        _belongs(hit, row, snapshot) if row is not None else "",
        tuple(Piece(*excerpt(part, _BESIDE)) for part in others),
    )


def _kind_of(hit: Hit, part: Part, row: Any, snapshot: Snapshot) -> str:  # noqa: ANN401
    label = say(_KINDS[hit.kind])
    if hit.table == "text" and row is not None:
        marked = _TEXTS.get(row.kind)
        label = (
            label
            if row.kind == TextKind.NAME
            else say(marked)
            if marked is not None
            else text_name(snapshot, row.kind)
        )
        label = f"{label}, {language_name(row.language, user_language())}"
    if hit.table == "credit" and row is not None and row.role:
        label = label_of_one(row.role, user_language())
    field = _FIELDS.get(part.field)
    return f"{label} · {say(field)}" if field is not None else label


def _belongs(hit: Hit, row: Any, snapshot: Snapshot) -> str:  # noqa: ANN401
    if hit.table == "title" and row.film_id:
        return _facts_of_film(snapshot, row.film_id, without=row.text)
    if hit.table == "venue":
        return str(row.address)
    if hit.table == "screening":
        return screening_name(snapshot, row.id)
    if hit.table == "nameform":
        return _known_for(snapshot, row)
    if hit.table == "title":
        entry = snapshot.entries.get(row.entry_id)
        year = str(entry.year or "") if entry is not None else ""
        return " · ".join(filter(None, (owner_name(hit.owner_id, snapshot), year)))
    return owner_name(hit.owner_id, snapshot)


def _part_of_book(snapshot: Snapshot, part_id: str) -> str:
    part = snapshot.table("bookpart").get(part_id)
    book = snapshot.table("book").get(part.book_id) if part is not None else None
    words = (product_in_words(book.product) if book else "", part and part_in_words(part.kind))
    return " · ".join(word for word in words if word)


def owner_name(owner_id: str, snapshot: Snapshot) -> str:
    """Return what a film, a person, a company, a strand, a block or a part of a book is called."""
    if owner_id in snapshot.films:
        return _title(snapshot, FilmId(owner_id))
    language = snapshot.languages[0]
    return (
        snapshot.person_name(PersonId(owner_id))
        or snapshot.company_name(owner_id)  # type: ignore[arg-type] # one of them it is
        or snapshot.strand_name(StrandId(owner_id), language)
        or snapshot.block_name(BlockId(owner_id), language)
        or _part_of_book(snapshot, owner_id)
    )


def _title(snapshot: Snapshot, film_id: FilmId) -> str:
    return printed_title(snapshot.titles_of(film_id), snapshot.languages[0])


def _facts_of_film(snapshot: Snapshot, film_id: FilmId, *, without: str) -> str:
    film = snapshot.films.get(film_id)
    title = _title(snapshot, film_id)
    directors = [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
    year = str(film.year or "") if film is not None else ""
    facts = ("" if title == without else title, ", ".join(directors), year)
    return " · ".join(filter(None, facts))


def _known_for(snapshot: Snapshot, row: Any) -> str:  # noqa: ANN401 -- a form of a name
    if not row.person_id:
        name = snapshot.company_name(row.company_id)
        return "" if name == row.text else name
    name = snapshot.person_name(row.person_id)
    films = dict.fromkeys(c.film_id for c in snapshot.credits_of_person(row.person_id))
    titles = [title for film_id in films if (title := _title(snapshot, film_id))]
    shown = titles[:_MOST_FILMS] + (["…"] if len(titles) > _MOST_FILMS else [])
    return " · ".join(filter(None, ("" if name == row.text else name, ", ".join(shown))))
