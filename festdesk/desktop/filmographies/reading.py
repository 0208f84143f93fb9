"""Lines of a filmography, typed or pasted, with the entries that were read from each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.filmographies.reading.lists import read_entries
from festdesk.filmographies.reading.values import EntryValue, ReadLine
from festdesk.films.tables import TitleKind

MOST_LINES = 2000
MOST_LETTERS = 500  # of one line that becomes an entry; a longer one is no filmography

TOO_MANY = sentence("Error", "{count} lines are too many at once: paste at most {most}.")
NO_LINES = sentence("Error", "There is no text to read. Copy the lines of a filmography first.")


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to be added: titles as kind, text and language, and columns by their names."""

    titles: tuple[tuple[str, str, str], ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    trait: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line, and the entries it is; one that was not understood is an entry as it stands."""

    text: str
    entries: tuple[NewEntry, ...]
    is_understood: bool = True


def read_lines(text: str, *, known: Iterable[str] = ()) -> list[PastedLine]:
    """Return the lines of a pasted filmography that hold entries, each with what was read.

    A heading, such as a year above the works of that year, is no line of its own. `known` are
    titles that the edition has already.

    Raises:
        InputProblem: There is nothing to read, or far too much.
    """
    if text.count("\n") > 2 * MOST_LINES:  # before any of it is read
        raise InputProblem(TOO_MANY, count=text.count("\n"), most=MOST_LINES)
    lines = [line for line in read_entries(text, known=known) if not line.is_heading]
    if not lines:
        raise InputProblem(NO_LINES)
    if len(lines) > MOST_LINES:
        raise InputProblem(TOO_MANY, count=len(lines), most=MOST_LINES)
    return [_pasted(line) for line in lines]


def _pasted(line: ReadLine) -> PastedLine:
    """Return a line as it is shown; one without any year may be anything and needs a look."""
    entries = tuple(map(_entry, line.entries))
    is_understood = line.is_understood and any(map(_has_year, entries))
    return PastedLine(line.text, entries, is_understood=is_understood)


def read_whole_line(text: str, *, known: Iterable[str] = ()) -> list[NewEntry]:
    """Return the entries that a single line is as a whole; none where it is only a title."""
    if not tidy_line(text):
        return []
    entries = [entry for line in read_lines(text, known=known) for entry in line.entries]
    return [entry for entry in entries if entry.titles and _has_year(entry)]


def _has_year(entry: NewEntry) -> bool:
    return bool(entry.values.get("year") or entry.values.get("year_as_given"))


def as_it_stands(line: str) -> NewEntry:
    """Return the entry of a line that is not to be taken apart: the line is its title."""
    return NewEntry(
        ((str(TitleKind.ORIGINAL), line[:MOST_LETTERS], ""),),
        {},
        {"line": line[:MOST_LETTERS], "unread": line[:MOST_LETTERS]},
    )


def _entry(value: EntryValue) -> NewEntry:
    titles = tuple((str(title.kind), title.text, title.language) for title in value.titles)
    values = {
        "year": value.year,
        "year_until": value.until,
        "year_as_given": value.year_as_given,
        "qualifier": value.qualifier,
        "share": value.share,
        "role": value.role,
        "note": value.note,
    }
    return NewEntry(titles, values, value.trait)
