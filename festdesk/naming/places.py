"""Where in an edition names can stand: every column of every table whose words print."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from festdesk.base.text import fold
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


class Words(Enum):
    """What the words of a column are."""

    RUNNING = "running"  # sentences, in which names stand among other words
    NAMES = "names"  # one name or several, and little else
    TITLE = "title"  # of a work: whatever name is in it belongs to it


@dataclass(frozen=True, slots=True)
class NamePlace:
    """A column in which names stand. Where `holds_lines` is set each of its values is a line."""

    table: str
    column: str
    words: Words
    holds_lines: bool = False

    def text_of(self, row: Any) -> str:  # noqa: ANN401 -- a row of any table
        """Return the words of the column in a row."""
        value = getattr(row, self.column)
        return "\n".join(value) if self.holds_lines else value or ""


# Not among them is what never prints (notes and questions for colleagues, contacts, sources), and
# the forms of names themselves, since they are what is known.
PLACES: tuple[NamePlace, ...] = (
    NamePlace("credit", "as_credited", Words.NAMES),
    NamePlace("credit", "character", Words.NAMES),
    NamePlace("text", "body", Words.RUNNING),
    NamePlace("text", "author", Words.NAMES),
    NamePlace("text", "translator", Words.NAMES),
    NamePlace("text", "source", Words.RUNNING),
    NamePlace("text", "rights", Words.RUNNING),
    NamePlace("presstext", "headline", Words.RUNNING),
    NamePlace("presstext", "author", Words.NAMES),
    NamePlace("presstext", "body", Words.RUNNING),
    NamePlace("presstext", "rights", Words.RUNNING),
    NamePlace("title", "text", Words.TITLE),
    NamePlace("filmographyentry", "share", Words.RUNNING),
    NamePlace("filmographyentry", "note", Words.RUNNING),
    NamePlace("entrytrait", "co_directors", Words.NAMES, holds_lines=True),
    NamePlace("entrytrait", "part_of", Words.TITLE),
    NamePlace("award", "prize", Words.RUNNING),
    NamePlace("award", "category", Words.RUNNING),
    NamePlace("award", "body", Words.RUNNING),
    NamePlace("still", "photographer", Words.NAMES),
    NamePlace("still", "rights", Words.RUNNING),
    NamePlace("bookparttext", "heading", Words.RUNNING),
    NamePlace("bookparttext", "body", Words.RUNNING),
    NamePlace("bookparttext", "author", Words.NAMES),
    NamePlace("bookpartpicture", "name", Words.RUNNING),
    NamePlace("bookpartpicture", "credit", Words.NAMES),
    NamePlace("screening", "printed_note", Words.RUNNING),
    NamePlace("venue", "note", Words.RUNNING),
    NamePlace("person", "sort_name", Words.NAMES),
)
TABLES: Mapping[str, tuple[NamePlace, ...]] = {
    table: tuple(place for place in PLACES if place.table == table)
    for table in dict.fromkeys(place.table for place in PLACES)
}


def place_of(table: str, column: str) -> NamePlace | None:
    """Return the place that a column is, or nothing where no names stand in it."""
    return next((place for place in TABLES.get(table, ()) if place.column == column), None)


def language_of(row: Any) -> str:  # noqa: ANN401 -- a row of any table
    """Return the language of a row's words, or nothing where it has none."""
    return getattr(row, "language", "") or ""


def is_of_others(snapshot: "Snapshot", place: NamePlace, row: Any) -> bool:  # noqa: ANN401
    """Return whether all words of a column are somebody else's, and a quotation as a whole.

    A statement is its speaker's, a title its film's. A press text is its newspaper's, unless it
    is said to have come out in the festival's own name.
    """
    if place.words is Words.TITLE:
        return True
    if place.table == "text":
        return bool(place.column == "body" and row.kind == TextKind.STATEMENT)
    if place.table == "presstext" and place.column in {"body", "headline"}:
        return not row.publication or fold(row.publication) != fold(snapshot.edition.name)
    return False


def rows_of(snapshot: "Snapshot") -> Iterator[tuple[str, Any]]:
    """Yield every row in whose words a name can stand, with its table's name."""
    for table in TABLES:
        for row in snapshot.table(table).values():
            yield table, row
