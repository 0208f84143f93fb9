"""Running times in cells: any notation, or what a spreadsheet made of it.

Spreadsheets turn "18:42" into eighteen hours and 42 minutes; a film of so many hours is rare, and
one of so many minutes is not. What most of a column shows decides for all of it.
"""

import re
from collections.abc import Iterable

from festdesk.intake.notations import parse_running_time

_CLOCK = re.compile(
    r"(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?|(\d{1,2})[.,]([0-5]\d)[.,]([0-5]\d)"
)
_SHARE_OF_DAY = re.compile(r"0[.,]\d{3,}")
_DECIMAL = re.compile(r"(\d{1,4})[.,](\d{1,2})\d*")
_HOURS = re.compile(
    r"(\d{1,2})[.,](\d{1,2})\s?(?:h|hrs?|hours?|std\.?|stunden|heures?|ore|horas?|uur)"
)
_WHOLE = re.compile(r"(\d{1,5})(?:[.,]0+)?")
_DAY_SECONDS = 86_400
_MOST_HOURS = 4  # of a clock without seconds, as in pasted pages
_LONGEST_MINUTES = 1200
_LONGEST_SECONDS = 100 * 3600


def seconds_in(cell: str, *, in_minutes: bool = False, in_seconds: bool = False) -> int | None:
    """Return how long `cell` says that a film is.

    `in_minutes`: a clock of two parts counts minutes and seconds. `in_seconds`: a bare number
    counts seconds.
    """
    text = cell.strip()
    seconds: int | None = None
    if whole := _WHOLE.fullmatch(text):
        number = int(whole[1])
        seconds = number if in_seconds or number > _LONGEST_MINUTES else number * 60
    elif _SHARE_OF_DAY.fullmatch(text):
        seconds = _of_share(text)
    elif hours := _HOURS.fullmatch(text.casefold()):
        seconds = round(float(f"{hours[1]}.{hours[2]}") * 3600)
    elif decimal := _DECIMAL.fullmatch(text):
        seconds = int(decimal[1]) * 60 + round(float(f"0.{decimal[2]}") * 60)
    elif clock := _CLOCK.fullmatch(text):
        seconds = _clock_seconds(clock, in_minutes=in_minutes)
    elif length := parse_running_time(text, is_bare_known=True):
        seconds = length.seconds
    return seconds if seconds and 0 < seconds <= _LONGEST_SECONDS else None


def _of_share(text: str) -> int:
    """Return the seconds of a share of a day; one that was rounded stands for whole minutes."""
    digits = len(text) - 2
    seconds = float(text.replace(",", ".")) * _DAY_SECONDS
    minutes = round(seconds / 60) * 60
    return minutes if abs(seconds - minutes) <= _DAY_SECONDS / 10**digits / 2 else round(seconds)


def _clock_seconds(clock: re.Match[str], *, in_minutes: bool) -> int:
    if clock[4]:
        return int(clock[4]) * 3600 + int(clock[5]) * 60 + int(clock[6])
    first, second, third = int(clock[1]), int(clock[2]), clock[3]
    is_hours = third not in {None, "00"} or (first <= _MOST_HOURS and not in_minutes)
    if third is not None and not in_minutes:
        is_hours = True
    if is_hours:
        return first * 3600 + second * 60 + int(third or 0)
    return first * 60 + second


def counts_minutes(cells: Iterable[str], head: str) -> bool:
    """Return whether the clocks of a column count minutes and seconds rather than hours."""
    folded = head.casefold().replace(" ", "")
    if "mm:ss" in folded and "h:mm:ss" not in folded and "hh" not in folded:
        return True
    clocks = list(filter(None, (_CLOCK.fullmatch(cell.strip()) for cell in cells)))
    if not clocks or any(clock[4] or clock[3] not in {None, "00"} for clock in clocks):
        return False
    long = sum(int(clock[1]) > _MOST_HOURS for clock in clocks)
    return long * 2 > len(clocks)
