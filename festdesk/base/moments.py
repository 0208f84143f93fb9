"""Festival-local time: the clock on the venue's wall, and days that end after midnight.

Every moment here is naive on purpose. A change of summer time between planning and festival must
not move a printed start.
"""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum


class ClockDoubt(StrEnum):
    """What may be wrong with a time of the clock on the day on which it is set."""

    SKIPPED = "skipped"  # summer time begins, and the clock never shows it
    TWICE = "twice"  # summer time ends, and the clock shows it two times


def festival_day(starts_at: datetime, *, day_starts_hour: int) -> date:
    """Return the day a start belongs to: 00:45 belongs to the evening before.

    `day_starts_hour` is the edition's: the hour from which a start counts to its own date.
    """
    return (starts_at - timedelta(hours=day_starts_hour)).date()


def festival_minute(starts_at: datetime, *, day_starts_hour: int) -> int:
    """Return the minutes since midnight of the festival day; 00:45 of the late show is 1485."""
    midnight = datetime.combine(
        festival_day(starts_at, day_starts_hour=day_starts_hour), datetime.min.time()
    )
    return int((starts_at - midnight).total_seconds() // 60)


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return each day from `first` to `last`, both included; none if `last` is earlier."""
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def years_with_weekday(
    day: int, month: int, weekday: int, *, first: int, last: int
) -> tuple[int, ...]:
    """Return the years from `first` to `last` in which a date falls on `weekday` (Monday is 0)."""
    found = []
    for year in range(first, last + 1):
        try:
            if date(year, month, day).weekday() == weekday:
                found.append(year)
        except ValueError:  # 29 February
            continue
    return tuple(found)


def whole_minutes(seconds: int) -> int:
    """Return running time in minutes as it is printed: rounded, half a minute up, at least 1."""
    return max(1, (seconds + 30) // 60)


def clock_doubt(moment: datetime, time_zone: str) -> ClockDoubt | None:
    """Return what is doubtful about a moment on the clocks of a zone; nothing on other days.

    A zone that this machine does not know has no doubts.
    """
    early, late = (_aware(moment, time_zone, fold=fold) for fold in (0, 1))
    if early is None or late is None or early.utcoffset() == late.utcoffset():
        return None
    again = early.astimezone(UTC).astimezone(early.tzinfo).replace(tzinfo=None)
    return ClockDoubt.TWICE if again == moment else ClockDoubt.SKIPPED


def clock_set_minutes(starts_at: datetime, ends_at: datetime, time_zone: str) -> int:
    """Return by how many minutes the clock is set forward in a run; negative: set back.

    The end is the one that is reckoned without it.
    """
    starts, ends = _aware(starts_at, time_zone), _aware(ends_at, time_zone, fold=1)
    if starts is None or ends is None:
        return 0
    before, after = starts.utcoffset(), ends.utcoffset()
    if before is None or after is None:
        return 0
    return int((after - before).total_seconds() // 60)


def _aware(moment: datetime, time_zone: str, *, fold: int = 0) -> datetime | None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 -- slow import

    try:
        return moment.replace(tzinfo=ZoneInfo(time_zone), fold=fold)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
