"""Cells that hold numbers, days and times as the text a person reads in them."""

import re
from datetime import datetime, time, timedelta

_DAY = 86_400
_FIRST_1900, _FIRST_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 -- a wall clock
_LAST_SERIAL = 2_958_466  # the day after 9999-12-31
_LEAP_BUG = 60  # before it, spreadsheets count one day too many: they know 29 February 1900
# What a format of numbers holds beside its letters for days and times.
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)


def number_text(number: float) -> str:
    """Return a number without what only its storage adds: 2023.0 is 2023."""
    if number == int(number) and abs(number) < 1e15:  # noqa: PLR2004 -- beyond, a float has no units
        return str(int(number))
    return repr(round(number, 10))


def is_moment_format(code: str) -> bool:
    """Return whether a format code of numbers shows a day or a time."""
    if code.casefold() == "general":
        return False
    plain = _NO_LETTERS.sub("", code).split(";")[0].casefold()
    return any(letter in plain for letter in "ymdhs") and not set(plain) & set("#?")


def moment_text(serial: float, code: str, *, from_1904: bool = False) -> str:
    """Return the day, the time or both that a number is under a format, as ISO 8601 has them."""
    plain = _NO_LETTERS.sub("", code).split(";")[0].casefold()
    if _ELAPSED.search(plain):
        return duration_text(timedelta(seconds=round(serial * _DAY)))
    has_day = "y" in plain or "d" in plain or "mmm" in plain
    has_clock = "h" in plain or "s" in plain
    if not has_day and has_clock and serial >= 1:
        return duration_text(timedelta(seconds=round(serial * _DAY)))
    if not 0 <= serial < _LAST_SERIAL:
        return number_text(serial)
    first = _FIRST_1904 if from_1904 else _FIRST_1900
    days = serial + 1 if not from_1904 and 0 < serial < _LEAP_BUG and serial >= 1 else serial
    moment = first + timedelta(seconds=round(days * _DAY))
    if has_day and not has_clock:
        return moment.date().isoformat()
    return time_text(moment.time()) if not has_day else _moment(moment)


def duration_text(length: timedelta) -> str:
    """Return a span as hours, minutes and seconds: 01:32:00."""
    seconds = round(length.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def time_text(clock: time) -> str:
    """Return a time of day, its seconds only where there are any."""
    return clock.strftime("%H:%M:%S" if clock.second else "%H:%M")


def _moment(moment: datetime) -> str:
    day, clock = moment.date().isoformat(), moment.time()
    return f"{day} {time_text(clock)}" if clock != time() else day
