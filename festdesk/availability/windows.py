"""From which moment and until which a film can be shown, as days and times somebody says.

A day without a time means all of that festival day: it begins at the hour at which the days of the
edition begin, and ends when the next one does.
"""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from festdesk.base.moments import festival_day, festival_minute

_DAY_MINUTES = 1440


class DayAndMinute(NamedTuple):
    """A festival day, and a minute of it from its midnight on; nothing means all of the day."""

    day: date
    minute: int | None = None


def earliest(said: DayAndMinute, *, day_starts_hour: int) -> datetime:
    """Return the moment before which nothing may start."""
    minute = day_starts_hour * 60 if said.minute is None else said.minute
    return _midnight(said.day) + timedelta(minutes=minute)


def latest(said: DayAndMinute, *, day_starts_hour: int) -> datetime:
    """Return the moment after which nothing may run any more."""
    minute = _DAY_MINUTES + day_starts_hour * 60 if said.minute is None else said.minute
    return _midnight(said.day) + timedelta(minutes=minute)


def said_as_earliest(moment: datetime, *, day_starts_hour: int) -> DayAndMinute:
    """Return what `earliest` made a moment of; the start of a day is the day alone."""
    minute = festival_minute(moment, day_starts_hour=day_starts_hour)
    day = festival_day(moment, day_starts_hour=day_starts_hour)
    return DayAndMinute(day, None if minute == day_starts_hour * 60 else minute)


def said_as_latest(moment: datetime, *, day_starts_hour: int) -> DayAndMinute:
    """Return what `latest` made a moment of; the end of a day is the day alone."""
    minute = festival_minute(moment, day_starts_hour=day_starts_hour)
    day = festival_day(moment, day_starts_hour=day_starts_hour)
    if minute == day_starts_hour * 60:
        return DayAndMinute(day - timedelta(days=1))
    return DayAndMinute(day, minute)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time())
