"""Lines of a filmography, typed or pasted, with the entries that were read from each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.filmographies.entries import note_beside
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import EntryValue
from festdesk.intake.filmography import parse_entries, parse_entry

MOST_LINES = 2000
MOST_LETTERS = 500  # of one line that becomes an entry; a longer one is no filmography

TOO_MANY = sentence("Error", "{count} lines are too many at once: paste at most {most}.")
NO_LINES = sentence("Error", "There is no text to read. Copy the lines of a filmography first.")

_BULLET = re.compile(r"^[\s•·▪◦‣*]+|^[-–—]\s+(?=\S)")


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


def read_lines(text: str) -> list[PastedLine]:
    """Return the lines of a pasted filmography that are not empty, each with what was read.

    Raises:
        InputProblem: There is nothing to read, or far too much.
    """
    lines = [tidy_line(_BULLET.sub("", line)) for line in text.splitlines()]
    lines = [line for line in lines if line]
    if not lines:
        raise InputProblem(NO_LINES)
    if len(lines) > MOST_LINES:
        raise InputProblem(TOO_MANY, count=len(lines), most=MOST_LINES)
    return [_read_line(line) for line in lines]


def read_whole_line(text: str) -> list[NewEntry]:
    """Return the entries that a single line is as a whole; none where it is only a title."""
    if not tidy_line(text):
        return []
    lines = read_lines(text)
    entries = [entry for line in lines if line.is_understood for entry in line.entries]
    return [entry for entry in entries if entry.titles and _has_year(entry)]


def _has_year(entry: NewEntry) -> bool:
    return bool(entry.values.get("year") or entry.values.get("year_as_given"))


def _read_line(line: str) -> PastedLine:
    several = parse_entries(line)
    entry = None if several else parse_entry(line)
    found = several or ((entry,) if entry is not None else ())
    if not found:
        return PastedLine(line, (as_it_stands(line),), is_understood=False)
    return PastedLine(line, tuple(_entry(value, line) for value in found))


def as_it_stands(line: str) -> NewEntry:
    """Return the entry of a line that was not understood: the line is its title."""
    return NewEntry(
        ((str(TitleKind.ORIGINAL), line[:MOST_LETTERS], ""),),
        {},
        {"line": line[:MOST_LETTERS], "unread": line[:MOST_LETTERS]},
    )


def _entry(value: EntryValue, line: str) -> NewEntry:
    titles = tuple((str(title.kind), title.text, title.language) for title in value.titles)
    values = {
        "year": value.year,
        "year_until": value.until,
        "year_as_given": value.year_as_given,
        "qualifier": value.qualifier,
        "share": value.share,
        "role": value.role,
        "note": note_beside(value.note, value.qualifier, value.share),
    }
    return NewEntry(titles, values, {"line": line[:MOST_LETTERS]})
