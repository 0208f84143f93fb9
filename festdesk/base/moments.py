"""Festival-local time: the clock on the venue's wall, and days that end after midnight.

Every moment here is naive on purpose. A change of summer time between planning and festival must
not move a printed start.
"""

from datetime import date, datetime, timedelta


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
