"""When somebody is at the festival, as it is typed: “4 March 10:00 – 7 March (by train); 9 March”.

A day without an hour is the whole festival day, with its night. A note stands in brackets.
"""

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple

from festdesk.base.errors import InputProblem
from festdesk.base.lists import read_list
from festdesk.base.moments import days_between
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing.availability import STAY_ENDS_FIRST, Stay
from festdesk.intake.moments import Moment, read_moment

NOT_READ = sentence(
    "Error",
    "“{text}” is not understood as days of a stay. Write it as 4 March 10:00 – 7 March, and "
    "several with a semicolon between them.",
)

_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_NOTE = re.compile(r"\(([^()]*)\)\s*$")
_DASH = re.compile(r"\s*[‐‑–—−-]\s*")
_BARE_DAY = re.compile(r"(\d{1,2})\s?(?:\.|st|nd|rd|th|er)?(?:\s+(?P<rest>.*))?", re.IGNORECASE)
_MIDNIGHT = re.compile(r"(?<!\d)24(?:[:.h]00|\s?h|\s?uhr)?(?!\d)\s*$", re.IGNORECASE)
_AROUND = frozenset({"from", "von", "vom", "du", "de", "le", "ab", "dal", "desde", "del", "od",
                     "on", "am", "the", "den", "", "uhr", "h"})  # fmt: skip


class Frame(NamedTuple):
    """The days of the edition, by which a date without a year or a month is understood."""

    first_day: date
    last_day: date
    day_starts_hour: int = 5

    @property
    def days(self) -> tuple[date, ...]:
        """All days."""
        return days_between(self.first_day, self.last_day)


class _End(NamedTuple):
    """One end of a stay as it is written: what of it is known."""

    day: date | None = None
    weekdays: tuple[int, ...] = ()
    day_of_month: int = 0
    clock: time | None = None
    is_midnight: bool = False  # written as 24:00


def read_stays(text: str, frame: Frame) -> tuple[Stay, ...]:
    """Return the stays somebody typed; none for nothing.

    Raises:
        InputProblem: It is not understood, or a stay ends before it begins.
    """
    parts = [tidy_line(part) for part in re.split(r"[;\n]", text)]
    return tuple(_read_stay(part, frame) for part in parts if part)


def _read_stay(part: str, frame: Frame) -> Stay:
    noted = _NOTE.search(part)
    note = tidy_line(noted[1]) if noted is not None else ""
    words = _ISO.sub(r"\3.\2.\1", part[: noted.start()] if noted is not None else part)
    ends = [_strip(end) for end in _DASH.split(_through().sub("–", words))]
    if len(ends) > 2 or not any(ends):  # noqa: PLR2004 -- begin and end
        raise InputProblem(NOT_READ, text=part)
    known = [_read_end(end, frame, part) for end in ends]
    begin, end = (known[0], known[-1])
    first, last = _days_of(begin, end, frame, part)
    starts = time(frame.day_starts_hour)
    from_at = datetime.combine(first, begin.clock or starts)
    until_at = datetime.combine(last + timedelta(days=1), starts)
    if end.clock is not None and len(known) > 1:
        until_at = datetime.combine(last + timedelta(days=end.is_midnight), end.clock)
    if until_at <= from_at:
        raise InputProblem(STAY_ENDS_FIRST)
    return Stay(from_at, until_at, note)


@cache
def _through() -> re.Pattern[str]:
    words = sorted(map(re.escape, read_list("hours")["through"]), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


def _strip(words: str) -> str:
    words = words.strip(" ,.")
    first, _, rest = words.partition(" ")
    return rest.strip() if fold(first) in _AROUND else words


def _read_end(words: str, frame: Frame, part: str) -> _End:
    if not words:
        return _End()
    is_midnight = _MIDNIGHT.search(words) is not None and _BARE_DAY.fullmatch(words) is None
    moment = read_moment(words) or _weekday_alone(words)
    if moment is not None and (moment.has_date or moment.weekdays or moment.starts is not None):
        bare = _BARE_DAY.fullmatch(words)
        if moment.has_date or moment.weekdays or bare is None or bare["rest"] is None:
            left = {fold(word) for word in re.split(r"[\s|,.]+", moment.rest)}
            if not left <= _AROUND:
                raise InputProblem(NOT_READ, text=part)
            day = _date_of(moment, frame, part) if moment.has_date else None
            if day is None and len(moment.weekdays) > 1:
                raise InputProblem(NOT_READ, text=part)  # “so” is Sunday here and Saturday there
            return _End(day, moment.weekdays, 0, moment.starts, is_midnight)
    bare = _BARE_DAY.fullmatch(words)
    if bare is None:
        raise InputProblem(NOT_READ, text=part)
    clock = read_moment(bare["rest"]) if bare["rest"] else None
    if bare["rest"] and (clock is None or clock.starts is None):
        raise InputProblem(NOT_READ, text=part)
    starts = clock.starts if clock is not None else None
    return _End(None, (), int(bare[1]), starts, is_midnight)


def _weekday_alone(words: str) -> Moment | None:
    # Without a digit it is no moment; with a noon that is cut off again it is one.
    moment = read_moment(f"{words} 12:00") if words.isalpha() else None
    if moment is None or not moment.weekdays:
        return None
    return Moment(moment.weekday, moment.weekdays, rest=moment.rest)


def _date_of(moment: Moment, frame: Frame, part: str) -> date:
    """Return the date of a moment; without a year the one nearest to the edition."""
    years = [moment.year] if moment.year else range(frame.first_day.year - 1,
                                                    frame.last_day.year + 2)  # fmt: skip
    found = []
    for year in years:
        try:
            found.append(date(year, moment.month, moment.day))
        except ValueError:  # 29 February
            continue
    if not found:
        raise InputProblem(NOT_READ, text=part)
    return min(found, key=lambda day: abs(day - frame.first_day))


def _days_of(begin: _End, end: _End, frame: Frame, part: str) -> tuple[date, date]:
    """Return the first and the last day; what one end leaves open follows from the other."""
    first = begin.day or _in_edition(begin, frame, frame.first_day)
    last = end.day or _in_edition(end, frame, first or frame.first_day)
    if first is None and begin.day_of_month:
        first = _in_month_of(begin.day_of_month, last or frame.first_day, part, is_before=True)
    if last is None and end.day_of_month:
        last = _in_month_of(end.day_of_month, first or frame.first_day, part, is_before=False)
    if first is None:
        if begin.clock is not None:
            raise InputProblem(NOT_READ, text=part)  # an hour of which day?
        first = min(frame.first_day, last) if last is not None else frame.first_day
    if last is None:
        last = first if end.clock is not None else max(frame.last_day, first)
    return first, last


def _in_edition(end: _End, frame: Frame, after: date) -> date | None:
    """Return the first day of the edition, from `after` on, that a weekday or a number names."""
    for day in frame.days:
        if day < after:
            continue
        if day.weekday() in end.weekdays or day.day == end.day_of_month:
            return day
    return None


def _in_month_of(number: int, near: date, part: str, *, is_before: bool) -> date:
    """Return the day of that number before or after another one, within a month."""
    step = timedelta(days=-1 if is_before else 1)
    day = near
    for _ in range(62):
        if day.day == number:
            return day
        day += step
    raise InputProblem(NOT_READ, text=part)


def needs_year(day: date, frame: Frame) -> bool:
    """Return whether a date is only understood with its year."""
    return abs(day - frame.first_day) >= timedelta(days=150)


def last_day_of(stay: Stay, frame: Frame) -> date | None:
    """Return the day as whose last hour a stay ends, or nothing where it ends within one."""
    starts = time(frame.day_starts_hour)
    return stay.until_at.date() - timedelta(days=1) if stay.until_at.time() == starts else None


def begins_with_day(stay: Stay, frame: Frame) -> bool:
    """Return whether a stay begins when its day does."""
    return stay.from_at.time() == time(frame.day_starts_hour)
