"""Filmographies on pages: which lines are entries, read as lists of works are."""

from collections.abc import Sequence

from festdesk.filmographies.reading.line import entry_of, read_one
from festdesk.filmographies.reading.lists import context_of, read_entries, several
from festdesk.filmographies.reading.parting import Context, part
from festdesk.filmographies.reading.values import EntryValue
from festdesk.filmographies.reading.years import ONLY_YEARS
from festdesk.intake.awards import is_award
from festdesk.intake.lines import Line
from festdesk.intake.moments import read_moment

_SHORTEST_ENTRY, _LONGEST_ENTRY = 6, 220
_LEAST_RUN = 3
_MOST_ENTRIES = 3000  # nobody made more films; a list of that length is something else
_LEAST_UNDER_HEADING = 1
_MOST_TITLE_WORDS = 18
_ALONE = Context()


def parse_entry(text: str) -> EntryValue | None:
    """Return the entry that a line of a page is, year first or last, or None."""
    return _parsed(text)[0]


def _parsed(text: str) -> tuple[EntryValue | None, bool]:
    """Return the entry, and whether its year stands first."""
    if not _SHORTEST_ENTRY <= len(text) <= _LONGEST_ENTRY:
        return None, False
    found = part(text, _ALONE)
    if found.years is None or found.years.year is None or not found.core:
        return None, False
    if len(found.core.split()) > _MOST_TITLE_WORDS:
        return None, False
    return entry_of(text, found, _ALONE), found.is_first


def parse_entries(text: str) -> tuple[EntryValue, ...]:
    """Return the entries of a line that holds several: "2021 A | 2013 B", "A (2021), B"."""
    return several(text, _ALONE)


def run_of_entries(
    lines: Sequence[Line], place: int, *, is_under_heading: bool
) -> list[tuple[int, EntryValue]]:
    """Return the entries from `place` on, with their places: three, or one under a heading."""
    found: list[int] = []
    first_form: bool | None = None
    count = 0
    for at in range(place, len(lines)):
        line = lines[at]
        if (
            count > _MOST_ENTRIES
            or not line.is_structured
            or (found and line.blanks_before > 1 and not line.is_bulleted)
        ):
            break
        if more := parse_entries(line.text):
            found.append(at)
            count += len(more)
            continue
        entry, form = _parsed(line.text) if _may_be_entry(line.text) else (None, False)
        if entry is None or (first_form is not None and form is not first_form):
            break
        first_form = form
        found.append(at)
        count += 1
    if not found and is_under_heading:
        return _below_years(lines, place)
    least = _LEAST_UNDER_HEADING if is_under_heading else _LEAST_RUN
    if count < least and not (count > 1 and not is_under_heading and first_form):
        return []
    awards = sum(is_award(lines[at].text) for at in found)
    return _read_together(lines, found) if awards * 2 < len(found) else []


def _read_together(lines: Sequence[Line], places: Sequence[int]) -> list[tuple[int, EntryValue]]:
    """Read lines once more, each by what the others tell of it."""
    context = context_of([lines[at].text for at in places])
    return [
        (at, entry)
        for at in places
        for entry in several(lines[at].text, context) or (read_one(lines[at].text, context),)
    ]


def _below_years(lines: Sequence[Line], place: int) -> list[tuple[int, EntryValue]]:
    """Return the entries of a list whose years stand on lines of their own above them."""
    if not ONLY_YEARS.fullmatch(lines[place].text):
        return []
    last = place
    while last < len(lines) and lines[last].is_structured and lines[last].blanks_before <= 1:
        last += 1
    block = [lines[at].text for at in range(place, max(last, place + 1))]
    read = read_entries("\n".join(block))
    if len(read) != len(block) or not all(line.is_understood for line in read):
        return []
    return [(place + n, entry) for n, line in enumerate(read) for entry in line.entries]


def _may_be_entry(text: str) -> bool:
    moment = read_moment(text)
    return not (moment and (moment.starts or (moment.has_date and moment.weekday)))
