"""Lines of a filmography, typed or pasted, with the entries that were read from each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.filmographies.reading.lists import read_entries, tidied_lines
from festdesk.filmographies.reading.parting import MOST_LETTERS
from festdesk.filmographies.reading.values import EntryValue, ReadLine

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

MOST_LINES = 2000

TOO_MANY = sentence("Error", "{count} lines are too many at once: paste at most {most}.")
NO_LINES = sentence("Error", "There is no text to read. Copy the lines of a filmography first.")


_OF_ALL_KINDS = """The Odyssey, 1997, TV
2020 – Homo Sperans (documentary, co-directed with Ada Blum)
Der Himmel [The Sky], 2001, Kurzfilm
"""


@cache
def get_ready() -> None:
    """Load the lists by which lines are read: a quarter of a second, once, on any thread."""
    read_entries(_OF_ALL_KINDS)


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to be added: titles as kind, text and language, and columns by their names."""

    titles: tuple[tuple[str, str, str], ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    trait: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line and the entries it is; a heading is none, and holds for the lines below it."""

    text: str
    entries: tuple[NewEntry, ...]
    is_understood: bool = True

    @property
    def is_dated(self) -> bool:
        """Whether it is an entry whose year is told, or a heading above such."""
        return self.is_understood and all(map(_has_year, self.entries))


def known_titles(snapshot: "Snapshot | None") -> list[str]:
    """Return the titles of the edition that a line could be taken for year and title."""
    if snapshot is None:
        return []
    return [row.text for row in snapshot.table("title").values() if row.text[:1].isdigit()]


def read_lines(text: str, *, known: Iterable[str] = ()) -> list[PastedLine]:
    """Return the lines of a pasted filmography that are not empty, each with what was read.

    `known` are the titles of works that the edition has.

    Raises:
        InputProblem: There is nothing to read, or far too much.
    """
    lines = tidied_lines(text)
    if not lines:
        raise InputProblem(NO_LINES)
    if len(lines) > MOST_LINES:
        raise InputProblem(TOO_MANY, count=len(lines), most=MOST_LINES)
    return [_pasted(line) for line in read_entries(text, known=known)]


def read_whole_line(text: str) -> list[NewEntry]:
    """Return the entries that a single line is as a whole; none where it is only a title."""
    if not tidy_line(text):
        return []
    lines = read_lines(text)
    entries = [entry for line in lines if line.is_understood for entry in line.entries]
    return [entry for entry in entries if entry.titles and _has_year(entry)]


def _has_year(entry: NewEntry) -> bool:
    return bool(entry.values.get("year") or entry.values.get("year_as_given"))


def _pasted(line: ReadLine) -> PastedLine:
    return PastedLine(line.text, tuple(map(new_entry, line.entries)), line.is_understood)


def new_entry(value: EntryValue) -> NewEntry:
    """Return what was read as an entry to be added."""
    kept = {"line": value.line[:MOST_LETTERS], "unread": value.unread[:MOST_LETTERS]}
    return NewEntry(
        tuple((str(title.kind), title.text, title.language) for title in value.titles),
        value.columns,
        {**value.trait, **kept},
    )
