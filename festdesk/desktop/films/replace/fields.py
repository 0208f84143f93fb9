"""Where words can be replaced: the fields of cards that hold words, and the values in them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.base.findings import Place
from festdesk.base.wording import Sentence, sentence
from festdesk.texts.tables import TextKind, TextStatus

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot

OWN_TEXTS = "own"


@dataclass(frozen=True, slots=True)
class Value:
    """Words that stand on a card: where, in which language, and whether they were approved."""

    film_id: "FilmId"
    field: str  # key of `FIELDS`
    table: str
    row_id: str
    column: str
    words: str
    language: str = ""
    is_approved: bool = False
    kind: str = ""  # of an own text

    @property
    def place(self) -> Place:
        """Where a jump leads."""
        return Place(self.table, self.row_id, self.column, self.film_id)


@dataclass(frozen=True, slots=True)
class Field:
    """A kind of value that can be searched; a usual one is, unless the user says otherwise."""

    key: str
    label: Sentence
    values: "Callable[[Snapshot, FilmId], Iterator[Value]]"
    is_usual: bool = True


def _titles(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[Value]:
    for title in snapshot.titles_of(film_id):
        yield Value(film_id, "titles", "title", title.id, "text", title.text, title.language)


def _texts_of(kind: str) -> "Callable[[Snapshot, FilmId], Iterator[Value]]":
    def _values(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[Value]:
        for text in snapshot.texts_of_film(film_id):
            if text.kind == kind:
                yield _of_text(film_id, kind, text)

    return _values


def _of_text(film_id: "FilmId", field: str, text: Any) -> Value:  # noqa: ANN401 -- a row
    is_approved = text.status in {TextStatus.PROOFED, TextStatus.APPROVED}
    return Value(
        film_id, field, "text", text.id, "body", text.body, text.language, is_approved, text.kind
    )


def _own_texts(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[Value]:
    for text in snapshot.texts_of_film(film_id):
        if text.kind not in set(TextKind):
            yield _of_text(film_id, OWN_TEXTS, text)


def _biographies(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[Value]:
    for director in snapshot.directors_of(film_id):
        if director.person_id is not None:
            for text in snapshot.texts_of_person(director.person_id):
                if text.kind == TextKind.BIOGRAPHY:
                    yield _of_text(film_id, "biography", text)


def _of_stills(kind: str) -> "Callable[[Snapshot, FilmId], Iterator[Value]]":
    def _values(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[Value]:
        for still in snapshot.stills_of(film_id):
            for text in snapshot.texts_of_still(still.id):
                if text.kind == kind:
                    yield _of_text(film_id, kind, text)

    return _values


def _columns(
    key: str,
    rows: "Callable[[Snapshot, FilmId], Iterable[Any]]",
    table: str,
    *columns: str,
) -> "Callable[[Snapshot, FilmId], Iterator[Value]]":
    def _values(snapshot: "Snapshot", film_id: "FilmId") -> Iterator[Value]:
        for row in rows(snapshot, film_id):
            for column in columns:
                words = getattr(row, column)
                if words:
                    language = getattr(row, "language", "")
                    yield Value(film_id, key, table, row.id, column, words, language)

    return _values


def _credits(snapshot: "Snapshot", film_id: "FilmId") -> "Sequence[Any]":
    return snapshot.credits_of(film_id)


def _awards(snapshot: "Snapshot", film_id: "FilmId") -> "Sequence[Any]":
    return snapshot.awards_of(film_id)


def _press(snapshot: "Snapshot", film_id: "FilmId") -> "Sequence[Any]":
    return snapshot.press_texts_of(film_id)


def _film(snapshot: "Snapshot", film_id: "FilmId") -> "Sequence[Any]":
    return (snapshot.films[film_id],)


FIELDS: tuple[Field, ...] = (
    Field("titles", sentence("Replace", "Titles"), _titles),
    Field("logline", sentence("Card", "Logline"), _texts_of(TextKind.LOGLINE)),
    Field("synopsis", sentence("Card", "Synopsis"), _texts_of(TextKind.SYNOPSIS)),
    Field("short_synopsis", sentence("Card", "Short synopsis"), _texts_of(TextKind.SHORT_SYNOPSIS)),
    Field("statement", sentence("Card", "Statement"), _texts_of(TextKind.STATEMENT)),
    Field("biography", sentence("Card", "Biography"), _biographies),
    Field(OWN_TEXTS, sentence("Replace", "Own texts"), _own_texts),
    Field("caption", sentence("Replace", "Captions"), _of_stills(TextKind.CAPTION)),
    Field("alt", sentence("Replace", "Alt texts"), _of_stills(TextKind.ALT)),
    Field(
        "credits",
        sentence("Replace", "Names in credits"),
        _columns("credits", _credits, "credit", "as_credited"),
    ),
    Field(
        "characters",
        sentence("Replace", "Characters"),
        _columns("characters", _credits, "credit", "character"),
    ),
    Field(
        "awards",
        sentence("Replace", "Awards"),
        _columns("awards", _awards, "award", "prize", "category", "body"),
    ),
    # What others wrote is quoted as they wrote it.
    Field(
        "press",
        sentence("Replace", "Press texts"),
        _columns("press", _press, "presstext", "headline", "author", "publication", "body"),
        is_usual=False,
    ),
    Field(
        "note",
        sentence("Replace", "Notes for colleagues"),
        _columns("note", _film, "film", "note"),
        is_usual=False,
    ),
)


def values_of(
    snapshot: "Snapshot",
    film_ids: "Iterable[FilmId]",
    fields: Iterable[str],
    language: str = "",
) -> Iterator[Value]:
    """Yield the values of these fields of these cards, each once; only those in `language` if any.

    Names, prizes and notes are of no language and are left out where one is asked for.
    """
    chosen = frozenset(fields)
    used = [field for field in FIELDS if field.key in chosen]
    seen: set[tuple[str, str]] = set()  # a director's biography stands on all of their cards
    for film_id in film_ids:
        for field in used:
            for value in field.values(snapshot, film_id):
                key = value.row_id, value.column
                if key not in seen and (not language or value.language == language):
                    seen.add(key)
                    yield value
