"""Screenings of a film in cells: day, time and venue in columns of their own, or whole."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from festdesk.intake.drafts import ScreeningValue
from festdesk.intake.labels import says
from festdesk.intake.moments import Moment, propose_year, read_moment
from festdesk.intake.notations import parse_version
from festdesk.intake.tables.plan import Place, Plan

NO_YEAR = "The year is not stated and could not be told."
_LINES = re.compile(r"\s*\n\s*|\s*;\s+")
_PIECES = re.compile(r"\s*[|•·;\t]\s*|\s+[/–—-]\s+|\s*,\s+|\s*[()]\s*")
_FIGURES = re.compile(r"(\d{1,2})/(\d{1,2})(?=/|\b)")
_AUDIENCES = ("press", "school", "industry", "public")


@dataclass(slots=True)
class Showing:
    """A screening while its cells are put together."""

    cells: list[tuple[Place, str]] = field(default_factory=list)
    moment: Moment = field(default_factory=Moment)
    venue: str = ""
    version: str = ""
    audience: str = ""
    tags: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Shown:
    """A screening that was read, with the cells it came from and why its year is so."""

    value: ScreeningValue
    cells: tuple[tuple[Place, str], ...]
    reason: str = ""


def showings_of(
    plan: Plan, cells: Sequence[str], *, film_year: int | None
) -> Iterator[Shown | tuple[Place, str]]:
    """Yield the screenings of one row, and the cells that give none."""
    groups: dict[int, Showing] = {}
    # Where no column has time or venue, the column of days has all there is.
    is_alone = not plan.of("screening_time", "screening_venue")
    for place in plan.used:
        targets = place.column.targets
        cell = cells[place.at]
        if not cell or len(targets) != 1 or not targets[0].startswith("screening"):
            continue
        if targets[0] == "screening" or (is_alone and targets[0] == "screening_date"):
            yield from _whole(plan, place, cell, film_year)
        else:
            group = groups.setdefault(place.column.number, Showing())
            group.cells.append((place, cell))
            _take(group, targets[0], place, cell)
    for group in groups.values():
        if not group.moment.has_date and group.moment.starts is None:
            # A venue alone is no screening.
            yield from group.cells
            continue
        yield _shown(plan, group, film_year)


def _take(group: Showing, target: str, place: Place, cell: str) -> None:
    match target:
        case "screening_date" | "screening_time":
            text = _day_first(cell) if place.is_month_first else cell
            found = read_moment(text) or _bare_clock(text)
            if found is None:
                group.tags.append(cell)
                return
            group.moment = _joined(group.moment, found)
            if found.rest:
                group.tags.append(found.rest)
        case "screening_venue":
            group.venue = " ".join(cell.split())
        case "screening_version":
            group.version = cell
        case "screening_audience":
            group.audience = _audience(cell)
            if not group.audience:
                group.tags.append(cell)
        case _:
            group.tags.append(" ".join(cell.split()))


def _joined(one: Moment, other: Moment) -> Moment:
    dated = one if one.has_date else other
    return replace(
        dated,
        weekday=one.weekday or other.weekday,
        weekdays=one.weekdays or other.weekdays,
        starts=one.starts or other.starts,
        rest="",
    )


def _day_first(text: str) -> str:
    return _FIGURES.sub(r"\2/\1", text, count=1)


def _bare_clock(text: str) -> Moment | None:
    """Read an hour alone in a column of times: "20"."""
    return read_moment(f"{text.strip()}:00") if text.strip().isdecimal() else None


def _audience(text: str) -> str:
    return next((key for key in _AUDIENCES if says("audiences", key, text)), "")


def _whole(
    plan: Plan, place: Place, cell: str, film_year: int | None
) -> Iterator[Shown | tuple[Place, str]]:
    """Read a cell with whole screenings, a line each: "Fri 12/03 13:00 Cinémathèque, OmeU"."""
    last = Moment()
    for line in filter(None, _LINES.split(cell)):
        text = _day_first(line) if place.is_month_first else line
        found = read_moment(text)
        if found is None:
            yield place, line
            continue
        if not found.has_date and last.has_date:
            found = _joined(last, found)
        last = found
        group = Showing([(place, line)], found)
        for piece in filter(None, _PIECES.split(found.rest)):
            _sort_out(group, piece.strip())
        yield _shown(plan, group, film_year)


def _sort_out(group: Showing, piece: str) -> None:
    if not group.version and parse_version(piece):
        group.version = piece
    elif not group.audience and _audience(piece):
        group.audience = _audience(piece)
    elif says("guests", "words", piece) or group.venue:
        group.tags.append(piece)
    else:
        group.venue = piece


def _shown(plan: Plan, group: Showing, film_year: int | None) -> Shown:
    moment, reason = group.moment, ""
    year, is_proposed = moment.year, False
    if moment.has_date and year is None:
        year, reason = propose_year(
            moment, edition=plan.days, film_year=film_year, others=_years(plan.days)
        )
        is_proposed = year is not None
        reason = reason or NO_YEAR
    version = parse_version(group.version) if group.version else None
    if group.version and version is None:
        group.tags.append(group.version)
    value = ScreeningValue(
        day=date(year, moment.month, moment.day) if year and moment.has_date else None,
        year_is_proposed=is_proposed,
        weekday=moment.weekday,
        starts=moment.starts,
        venue=group.venue,
        version=version,
        audience=group.audience,
        tag=" · ".join(dict.fromkeys(filter(None, group.tags))),
        day_as_given=f"--{moment.month:02}-{moment.day:02}" if moment.has_date and not year else "",
    )
    return Shown(value, tuple(group.cells), reason)


def _years(days: Iterable[date]) -> list[int]:
    return sorted({day.year for day in days})
