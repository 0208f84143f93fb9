"""What the filmography editor can have done: entries from typed cells and pasted lines."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing.filmographies import (
    add_entry,
    change_entry,
    reorder_entries,
    write_entry_title,
)
from festdesk.filmographies.entries import find_qualifier, note_beside, place_among, read_years
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import EntryValue
from festdesk.intake.filmography import parse_entries, parse_entry

MOST_LINES = 2000
MOST_LETTERS = 500  # of one line that becomes an entry; a longer one is no filmography

TOO_MANY = sentence("Error", "{count} lines are too many at once: paste at most {most}.")
NO_LINES = sentence("Error", "There is no text to read. Copy the lines of a filmography first.")

_BULLET = re.compile(r"^[\s•·▪◦‣*]+|^[-–—]\s+(?=\S)")
_TEXT_COLUMNS = frozenset({"share", "role", "note"})


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line, and the entries it is; an entry that was not understood has the line as its title."""

    text: str
    entries: tuple[EntryValue, ...]

    @property
    def is_understood(self) -> bool:
        """Whether the line was read as year and title."""
        return bool(self.entries)


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
    return [PastedLine(line, _read_line(line)) for line in lines]


def _read_line(line: str) -> tuple[EntryValue, ...]:
    several = parse_entries(line)
    if several:
        return several
    entry = parse_entry(line)
    return (entry,) if entry is not None else ()


def values_of(value: EntryValue) -> dict[str, Any]:
    """Return the columns of an entry that was read."""
    return {
        "year": value.year,
        "year_until": value.until,
        "year_as_given": value.year_as_given,
        "qualifier": value.qualifier,
        "share": value.share,
        "role": value.role,
        "note": note_beside(value.note, value.qualifier, value.share),
    }


def add_lines(
    session: Session, *, person_id: PersonId, lines: Sequence[PastedLine]
) -> list[EntryId]:
    """Add an entry for each line, in their order, after those that are there."""
    made = []
    for line in lines:
        for value in line.entries:
            titles = [(str(title.kind), title.text) for title in value.titles]
            made.append(add_entry(session, person_id, titles, **values_of(value)))
        if not line.entries:
            titles = [(str(TitleKind.ORIGINAL), line.text[:MOST_LETTERS])]
            made.append(add_entry(session, person_id, titles))
    return made


def columns_of(key: str, typed: str) -> dict[str, Any]:
    """Return the columns that a cell of the table stands for, from what was typed there."""
    if key == "year":
        years = read_years(typed)
        return {"year": years.year, "year_until": years.until, "year_as_given": years.as_given}
    if key == "qualifier":
        return {"qualifier": find_qualifier(typed)}
    if key == "card":
        return {"film_id": FilmId(typed) if typed else None}
    return {key: tidy_line(typed)} if key in _TEXT_COLUMNS else {}


def change_cell(session: Session, *, entry_id: EntryId, key: str, typed: str) -> None:
    """Write one cell of an entry."""
    if key in {"title", "second"}:
        write_entry_title(session, entry_id, typed, place=0 if key == "title" else 1)
    else:
        change_entry(session, entry_id, **columns_of(key, typed))


def add_typed(
    session: Session,
    *,
    person_id: PersonId,
    typed: Mapping[str, str],
    others: Sequence[tuple[EntryId, int | None]],
) -> EntryId:
    """Add the entry that was typed into the empty row, where its year belongs among the others."""
    values: dict[str, Any] = {}
    for key, text in typed.items():
        values |= columns_of(key, text)
    titles = [
        (str(kind), tidy_line(typed.get(key, "")))
        for key, kind in (("title", TitleKind.ORIGINAL), ("second", TitleKind.ALTERNATIVE))
    ]
    given = [(kind, text) for kind, text in titles if text]
    entry_id = add_entry(session, person_id, given, **values)
    ids = [other for other, _ in others]
    place = place_among(values.get("year"), [year for _, year in others])
    if place < len(ids):
        reorder_entries(session, [*ids[:place], entry_id, *ids[place:]])
    return entry_id
