"""Dates in texts that no calendar has, and weekdays against the dates beside them."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.dates_told import (
    ONE_CALENDAR_FROM,
    DateTold,
    find_dates,
    weekday_name,
)
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.snapshot import Snapshot

WEEKDAY_WRONG = Kind(
    "text.weekday-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text: that day is a “{should_be}”."),
    sentence(
        "Help",
        "The weekday does not belong to the date beside it. A date without year is taken for one "
        "of the edition.",
    ),
    sentence("Help", "Correct the weekday or the date, whichever is wrong."),
    example=sentence("Help", "“Friday 13 March 2021” was a Saturday."),
)
NO_SUCH_DAY = Kind(
    "text.date-impossible",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text: no calendar has that day."),
    sentence("Help", "The month has fewer days than that, or the year is none with a 29 February."),
    sentence("Help", "Correct the day, the month or the year."),
    example=sentence("Help", "“31 June 1961”; June has 30 days."),
)
_REMEMBERED = 20_000  # texts
_QUOTES = "“„«‘‚‹\"'("  # “31 June” may be the title of a film
_LEAP_YEAR = 2000
_SOON = timedelta(days=60)
_MOST_DAYS = 31
_MONTH = re.compile(r"[^\W\d_]{3}")
# Behind a month that comes first a number may be of something else: "In June 31 people came".
_ENDS = re.compile(r"\s*(?:[.,;:)!?…—–”»]|$)")


@lru_cache(_REMEMBERED)
def find_wrong_weekdays(
    text: str, language: str, *, first: date, last: date
) -> tuple[tuple[DateTold, str], ...]:
    """Return each date whose weekday is another one, with the right one in the same form.

    A date without year is of that of the date before it where it follows soon after, else it is
    judged only where it falls between `first` and `last`, the days of the edition. Where day and
    month could be taken for each other, one right reading is enough.
    """
    found = []
    before: date | None = None
    for told in find_dates(text, language):
        following = _following(told, before)
        days = (*following, *told.days(first, last)) if told.weekday is not None else ()
        before = _only_day(told, following)
        if days and all(day.weekday() != told.weekday for day in days):
            right = weekday_name(days[0].weekday(), language, told.form)
            is_capital = text[told.start].isupper()
            found.append((told, right[0].upper() + right[1:] if is_capital else right))
    return tuple(found)


def _only_day(told: DateTold, following: tuple[date, ...]) -> date | None:
    """Return the day of a date that has a year, by itself or by the date before it.

    Of one whose weekday is wrong nobody knows whether the year is right.
    """
    days = following if told.year is None else told.days(date.min, date.max)
    is_right = len(days) == 1 and told.weekday in {None, days[0].weekday()}
    return days[0] if is_right else None


def _following(told: DateTold, before: date | None) -> tuple[date, ...]:
    """Return the days that a date without year may be, soon after the day that was told before.

    "Friday 11 August 1961; two days later, on Sunday 13 August": the year goes on, or turns.
    """
    if before is None or told.year is not None:
        return ()
    return tuple(day for day in told.days(before, before + _SOON) if before < day)


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each date in a text whose weekday is another one."""
    first, last = snapshot.edition.starts_on, snapshot.edition.ends_on
    for told, right in find_wrong_weekdays(prose.body, prose.language, first=first, last=last):
        yield found_in(
            WEEKDAY_WRONG, prose, told.start, told.weekday_end, right, words=(told.start, told.end)
        )


@lru_cache(_REMEMBERED)
def find_impossible_dates(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where a text has a day that its month never has, or not in the year beside it."""
    return tuple(
        (told.start, told.end)
        for told in find_dates(text, language)
        if any(_is_month(month) for _, month in told.readings)
        and not any(_is_day(day, month, told.year) for day, month in told.readings)
        and _is_surely_date(text, told)
    )


def _is_month(month: int) -> bool:
    return 1 <= month <= 12  # noqa: PLR2004 -- months of a year


def _is_day(day: int, month: int, year: int | None) -> bool:
    """Return whether a day may be; before 1924 a leap year may be one of the old calendar."""
    is_of_one_calendar = year is not None and year >= ONE_CALENDAR_FROM
    if not _is_month(month):
        return False
    its_year = year if year is not None and is_of_one_calendar else _LEAP_YEAR
    return 1 <= day <= monthrange(its_year, month)[1]


def _is_surely_date(text: str, told: DateTold) -> bool:
    """Return whether it is a date, and one that is told as a day and not as a title."""
    if told.year is not None:
        return True
    has_name = _MONTH.search(text, max(told.start, told.weekday_end), told.end) is not None
    if not has_name or all(day > _MOST_DAYS for day, _ in told.readings):
        return False  # “Sunday, 10.45”, “60 Mars”, “in April 42”
    is_quoted = text[max(0, told.start - 1) : told.start] in tuple(_QUOTES)
    is_month_first = told.weekday is None and not text[told.start].isdecimal()
    return not is_quoted and (not is_month_first or _ENDS.match(text, told.end) is not None)


def look_for_days(_snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each date in a text that no calendar has."""
    for start, end in find_impossible_dates(prose.body, prose.language):
        yield found_in(NO_SUCH_DAY, prose, start, end)


CHECKS = (of_texts(look, WEEKDAY_WRONG), of_texts(look_for_days, NO_SUCH_DAY))
