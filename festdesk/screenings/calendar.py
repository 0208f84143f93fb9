"""Days, columns and slots of the calendar, free of any drawing.

A place in the calendar is a festival day, a venue and the minute since midnight of that day: the
late show of 00:45 is minute 1485 of the evening before.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from festdesk.base.errors import InputProblem
from festdesk.base.ids import VenueId
from festdesk.base.moments import days_between, festival_day, festival_minute
from festdesk.base.wording import sentence

NO_CLOCK = sentence("Error", "“{text}” is no time of day. Write hours and minutes, such as 20:30.")

STEP_MINUTES = 5
HOUR_MINUTES = 60
DAY_MINUTES = 24 * HOUR_MINUTES
_USUAL_FIRST_HOUR = 10
_USUAL_LAST_HOUR = 24
_CLOCK = re.compile(r"(\d{1,2})\s*(?:[:.h]\s*(\d{2})?|(\d{2}))?(?:\s*(?:Uhr|h))?", re.IGNORECASE)
_MOST_BEYOND = DAY_MINUTES // 4  # minutes shown beyond the festival day
_ROOM_MINUTES = 30  # kept free above the first and below the last screening


@dataclass(frozen=True, slots=True)
class Column:
    """A venue on a festival day."""

    day: date
    venue_id: VenueId


@dataclass(frozen=True, slots=True)
class Span:
    """The minutes of a festival day that are shown, from and to a full hour."""

    first_minute: int
    last_minute: int

    @property
    def minutes(self) -> int:
        """How many minutes are shown."""
        return self.last_minute - self.first_minute


@dataclass(frozen=True, slots=True)
class Lane:
    """Where a screening stands among those that run beside it in its column: `index` of `count`."""

    index: int
    count: int


def snapped(minute: float, step_minutes: int = STEP_MINUTES) -> int:
    """Return the grid line nearest to `minute`."""
    return int((minute + step_minutes / 2) // step_minutes) * step_minutes


def start_at(day: date, minute: int) -> datetime:
    """Return the wall clock at a minute of a festival day; the next date after minute 1439."""
    return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)


def minute_of(starts_at: datetime, *, day_starts_hour: int) -> tuple[date, int]:
    """Return the festival day of a start, and its minute of that day."""
    return (
        festival_day(starts_at, day_starts_hour=day_starts_hour),
        festival_minute(starts_at, day_starts_hour=day_starts_hour),
    )


def read_clock(text: str, *, day_starts_hour: int) -> int:
    """Return the minute of the festival day for a time as typed: "20:30", "20.30", "2030", "20h".

    Raises:
        InputProblem: It is no time of day.
    """
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise InputProblem(NO_CLOCK, text=text)
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):  # noqa: PLR2004 -- of a clock
        raise InputProblem(NO_CLOCK, text=text)
    hour %= 24
    return hour * HOUR_MINUTES + minute + (DAY_MINUTES if hour < day_starts_hour else 0)


def within_day(minute: int, *, day_starts_hour: int) -> int:
    """Return `minute` moved into the festival day, which ends when the next one starts."""
    first = day_starts_hour * HOUR_MINUTES
    return min(max(minute, first), first + DAY_MINUTES - STEP_MINUTES)


def calendar_days(first: date, last: date, planned: Iterable[date]) -> tuple[date, ...]:
    """Return the days of the edition, and each day outside it on which something is planned."""
    return tuple(sorted({*days_between(first, last), *planned}))


def columns_of(days: Sequence[date], venue_ids: Sequence[VenueId]) -> tuple[Column, ...]:
    """Return the columns for these days, each with all venues."""
    return tuple(Column(day, venue_id) for day in days for venue_id in venue_ids)


def shown_span(runs: Iterable[tuple[int, int]], *, day_starts_hour: int) -> Span:
    """Return the hours to show for screenings that run from minute to minute.

    From ten to midnight at least, so that there is room to plan, and never beyond the festival
    day but for the end of its last screening. What runs on through the next day is cut off.
    """
    first, last = _USUAL_FIRST_HOUR * HOUR_MINUTES, _USUAL_LAST_HOUR * HOUR_MINUTES
    for start, end in runs:
        first = min(first, start - _ROOM_MINUTES)
        last = max(last, end + _ROOM_MINUTES)
    first = max(first, day_starts_hour * HOUR_MINUTES)
    last = min(last, day_starts_hour * HOUR_MINUTES + DAY_MINUTES + _MOST_BEYOND)
    return Span(first // HOUR_MINUTES * HOUR_MINUTES, -(-last // HOUR_MINUTES) * HOUR_MINUTES)


def lanes(runs: Sequence[tuple[int, int]]) -> list[Lane]:
    """Return the lanes of one column's screenings, given in the order of their starts.

    Those that overlap stand side by side; a screening that starts when another ends does not.
    """
    found: list[Lane] = []
    group: list[int] = []  # lane of each screening of the group
    lane_ends: list[int] = []
    for start, end in runs:
        if group and all(start >= lane_end for lane_end in lane_ends):
            found += [Lane(index, len(lane_ends)) for index in group]
            group, lane_ends = [], []
        free = next((i for i, lane_end in enumerate(lane_ends) if start >= lane_end), None)
        if free is None:
            free = len(lane_ends)
            lane_ends.append(end)
        else:
            lane_ends[free] = end
        group.append(free)
    return found + [Lane(index, len(lane_ends)) for index in group]
