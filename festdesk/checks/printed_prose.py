"""The texts that print, in the order of the programme: whose they are and where a jump leads."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import wraps
from itertools import chain
from typing import TypeVar

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.text import LONGEST_READ
from festdesk.books.tables import BookPart, BookPartText, Product
from festdesk.checks.remembering import Same, once_for_each, once_per_snapshot
from festdesk.checks.subjects import director_parts, film_name, film_parts
from festdesk.films.tables import PressText
from festdesk.snapshot import Snapshot
from festdesk.spelling.words import primary_of
from festdesk.texts.tables import Text


@dataclass(frozen=True, slots=True)
class Prose:
    """A text that prints: `table` and `row_id` name its row, whose words are its column "body".

    `film_id` is the card it stands on, `person_id` whose biography it is; nothing: neither. `kind`
    is that of the text; of a press text "", and of a part of a book "part:" and what part it is.
    `language` is the one by whose rules it is read, without its country; `declared` has that too.
    """

    subject: str
    place: Place
    language: str
    declared: str
    body: str
    kind: str
    table: str
    row_id: str
    film_id: FilmId | None = None
    person_id: PersonId | None = None

    def __hash__(self) -> int:
        return hash(self.row_id)  # it is asked for thousands of texts after each act


Result = TypeVar("Result")
_Part = tuple[Prose, ...]


@once_per_snapshot
def all_prose(snapshot: Snapshot) -> tuple[Prose, ...]:
    """Return the texts of cards, stills, directors, strands, blocks and books, and press texts.

    Left out is what no page shows: own kinds of text that are not printed, captions without their
    picture, and parts of books that are off; and texts so long that they are none, which are told
    of by themselves.
    """
    return tuple(chain.from_iterable(_prose_parts(snapshot)))


@once_per_snapshot
def _prose_parts(snapshot: Snapshot) -> tuple[_Part, ...]:
    found = [_of_cards(snapshot, part) for part in film_parts(snapshot)]
    found += [_of_directors(snapshot, part) for part in director_parts(snapshot)]
    return *found, _of_sections(snapshot), _of_books(snapshot)


def of_each_part(work_out: Callable[[_Part], Result]) -> Callable[[Snapshot], list[Result]]:
    """Let a function of texts answer for all that print, part by part, in order.

    It must stand on these texts alone. After an act it is asked of the parts that were touched.
    """

    def of_part(_snapshot: Snapshot, part: Same[_Part]) -> Result:
        return work_out(part.held)

    @wraps(work_out)
    def of_all(snapshot: Snapshot) -> list[Result]:
        return [snapshot.derived(of_part, Same(part)) for part in _prose_parts(snapshot)]

    return of_all


@once_for_each
def _of_cards(snapshot: Snapshot, film_ids: tuple[FilmId, ...]) -> _Part:
    return tuple(chain.from_iterable(_of_card(snapshot, film_id) for film_id in film_ids))


@once_for_each
def _of_directors(snapshot: Snapshot, people: tuple[tuple[PersonId, FilmId], ...]) -> _Part:
    return tuple(chain.from_iterable(_of_director(snapshot, who) for who in people))


@once_for_each
def _of_card(snapshot: Snapshot, film_id: FilmId) -> tuple[Prose, ...]:
    unprinted = {kind.key for kind in snapshot.own_text_kinds if not kind.is_printed}
    name = film_name(snapshot, film_id)
    printed = [text for text in snapshot.texts_of_film(film_id) if text.kind not in unprinted]
    found = [*_bodies(printed, name, "film", film_id, film_id)]
    for still in snapshot.stills_of(film_id):
        if still.sha256:
            of_still = snapshot.texts_of_still(still.id)
            found += _bodies(of_still, name, "still", still.id, film_id)
    press = snapshot.press_texts_of(film_id)
    found += [_press(written, name) for written in press if len(written.body) <= LONGEST_READ]
    return tuple(found)


@once_for_each
def _of_director(snapshot: Snapshot, who: tuple[PersonId, FilmId]) -> tuple[Prose, ...]:
    person_id, film_id = who
    name, texts = snapshot.person_name(person_id), snapshot.texts_of_person(person_id)
    return tuple(_bodies(texts, name, "person", person_id, film_id))


@once_per_snapshot
def _of_sections(snapshot: Snapshot) -> tuple[Prose, ...]:
    main, found = snapshot.languages[0], list[Prose]()
    for strand in snapshot.strands:
        name, texts = snapshot.strand_name(strand.id, main), snapshot.texts_of_strand(strand.id)
        found += _bodies(texts, f"“{name}”", "strand", strand.id)
    for block in sorted(snapshot.blocks.values(), key=lambda block: (block.place, block.id)):
        name, texts = snapshot.block_name(block.id, main), snapshot.texts_of_block(block.id)
        found += _bodies(texts, f"“{name}”", "block", block.id)
    return tuple(found)


def prose_of_film(snapshot: Snapshot, film_id: FilmId) -> Iterator[Prose]:
    """Yield the texts of a card, its stills and press texts, and biographies of its directors.

    The place of a biography is on this card, also where it prints with another film.
    """
    yield from _of_card(snapshot, film_id)
    people = dict.fromkeys(credit.person_id for credit in snapshot.directors_of(film_id))
    for person_id in people:
        if person_id is not None and person_id in snapshot.people:
            yield from _of_director(snapshot, (person_id, film_id))


def prose_of_sections(snapshot: Snapshot) -> tuple[Prose, ...]:
    """Return the texts of strands, blocks and books, which are about no one film."""
    return *_of_sections(snapshot), *_of_books(snapshot)


def _bodies(
    texts: Iterable[Text], subject: str, table: str, row_id: str, film_id: str = ""
) -> Iterator[Prose]:
    person_id = PersonId(row_id) if table == "person" else None
    for text in texts:
        if len(text.body) > LONGEST_READ:
            continue
        place = Place(table, row_id, f"text:{text.kind}:{text.language}", film_id)
        yield Prose(
            subject, place, primary_of(text.language), text.language, text.body, text.kind, "text",
            text.id,
            FilmId(film_id) if film_id and not person_id else None, person_id,
        )  # fmt: skip


def _press(written: PressText, subject: str) -> Prose:
    place = Place("presstext", written.id, "body", written.film_id)
    return Prose(
        subject, place, primary_of(written.language), written.language, written.body, "",
        "presstext", written.id, written.film_id,
    )  # fmt: skip


@once_per_snapshot
def _of_books(snapshot: Snapshot) -> tuple[Prose, ...]:
    books = [book for product in Product if (book := snapshot.book(product)) is not None]
    parts = [part for book in books for part in snapshot.parts_of_book(book.id) if part.is_on]
    return tuple(
        _of_part(part, text)
        for part in parts
        for text in snapshot.texts_of_part(part.id)
        if text.body and len(text.body) <= LONGEST_READ
    )


def _of_part(part: BookPart, text: BookPartText) -> Prose:
    """Return a text of a part; without a heading it is called by who signs it, or by its place."""
    name = f"“{text.heading}”" if text.heading else f"[{text.author or f'№ {part.place + 1}'}]"
    return Prose(
        name, Place("bookpart", part.id, f"body:{text.language}"), primary_of(text.language),
        text.language, text.body, f"part:{part.kind}", "bookparttext", text.id,
    )  # fmt: skip
