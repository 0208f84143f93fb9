"""A start as it is typed, with its day or without: "20:30", "Fri 20.30", "Sat 0:45", "6.3. 21h"."""

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from festdesk.base.errors import InputProblem
from festdesk.base.lists import read_list
from festdesk.base.moments import days_between
from festdesk.base.wording import sentence
from festdesk.editions.tables import Edition
from festdesk.screenings.calendar import read_clock

if TYPE_CHECKING:
    from festdesk.intake.moments import Moment

NO_DAY = sentence(
    "Error",
    "“{text}” names no day that is near the edition. Choose the day beside the start.",
)
DAYS_AROUND = 3  # before and after the edition that can be chosen


def days_around(edition: Edition) -> tuple[date, ...]:
    """Return the days of the edition and some before and after it."""
    around = timedelta(days=DAYS_AROUND)
    return days_between(edition.starts_on - around, edition.ends_on + around)


def read_start(text: str, edition: Edition, shown: date | None) -> tuple[date | None, int]:
    """Return the festival day that is named, if one is, and the minute of the festival day.

    A weekday is the nearest to the day that is `shown`, else the first of the edition. A day named
    with an hour after midnight is the festival day: "Fri 0:45" is the night from Friday.

    Raises:
        InputProblem: It is no time, or the day is none of the edition's.
    """
    hour = edition.day_starts_hour
    try:
        return None, read_clock(text, day_starts_hour=hour)
    except InputProblem:
        named = _split(text, hour)
        if named is None:
            raise
    moment, minute = named
    day = _day_of(moment, edition, shown)
    if day is None:
        raise InputProblem(NO_DAY, text=text)
    return day, minute


def _split(text: str, day_starts_hour: int) -> "tuple[Moment, int] | None":
    """Return the day that stands before a time, and the time; nothing where it is not such."""
    from festdesk.intake.moments import Moment, read_moment  # noqa: PLC0415 -- slow import

    words = text.split()
    for number in range(1, len(words)):
        try:
            minute = read_clock(" ".join(words[number:]), day_starts_hour=day_starts_hour)
        except InputProblem:
            continue
        head = " ".join(words[:number]).rstrip(" ,")
        weekdays = _weekdays().get(head.casefold().rstrip("."), ())
        if weekdays:
            return Moment(weekdays=weekdays), minute
        moment = read_moment(head)
        if moment is not None and moment.has_date and not moment.rest and moment.starts is None:
            return moment, minute
    return None


@cache
def _weekdays() -> dict[str, tuple[int, ...]]:
    """Return weekdays as they are written in many languages, Monday being 0."""
    found: dict[str, list[int]] = {}
    for number, names in read_list("labels")["weekdays"].items():
        for name in names:
            found.setdefault(name.casefold().rstrip("."), []).append(int(number))
    return {name: tuple(numbers) for name, numbers in found.items()}


def _day_of(moment: "Moment", edition: Edition, shown: date | None) -> date | None:
    """Return the day that is named; nothing where there is none like it near the edition."""
    days = days_around(edition)
    if moment.has_date:
        days = tuple(
            day
            for day in days
            if (day.day, day.month) == (moment.day, moment.month)
            and moment.year in {None, day.year}
        )
    if moment.weekdays:
        days = tuple(day for day in days if day.weekday() in moment.weekdays)
    of_edition = [day for day in days if edition.starts_on <= day <= edition.ends_on]
    near = of_edition or list(days)
    if shown is None or not near:
        return near[0] if near else None
    return min(near, key=lambda day: (abs((day - shown).days), day))
