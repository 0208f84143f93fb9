"""Dates and times as programmes write them: "Fri 12/03 13:00", "Wed04.Oct", "8 avril à 20h30"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.moments import years_with_weekday

_LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """What of a date and a time stands on a line, and the words beside them."""

    weekday: str = ""  # as written
    weekdays: tuple[int, ...] = ()  # which it can be; Monday is 0
    day: int = 0
    month: int = 0
    year: int | None = None
    starts: time | None = None
    rest: str = ""

    @property
    def has_date(self) -> bool:
        """Whether day and month are known."""
        return bool(self.day)


@cache
def _names(section: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, names in read_list("labels")[section].items():
        for name in names:
            numbers = found.setdefault(name.casefold().rstrip("."), [])
            if int(number) not in numbers:
                numbers.append(int(number))
    return {name: tuple(numbers) for name, numbers in found.items()}


def _any_of(section: str) -> str:
    return "|".join(sorted(map(re.escape, _names(section)), key=len, reverse=True))


@cache
def _dates() -> tuple[re.Pattern[str], ...]:
    weekday = (
        rf"(?:\b(?P<weekday>{_any_of('weekdays')})(?=[\W\d])\.?,?\s*"
        r"(?:\b(?:den|le|the|dia|día)\b)?\s*)?"
    )
    day = r"(?<![\d.,:/])(?P<day>\d{1,2})"
    year = r"(?P<year>(?:19|20)\d\d)"
    month = rf"(?P<month>{_any_of('months')})\b\.?"
    patterns = (
        rf"{year}-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        (
            rf"{weekday}{day}(?:st|nd|rd|th|er|º|°)?[.\s]{{0,2}}(?:of\s|de\s|di\s|d')?\s?{month},?\s*"
            rf"(?:de\s|del\s)?{year}?(?!\d)"
        ),
        rf"{weekday}\b{month}\s{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?:,?\s*{year})?",
        (
            rf"{weekday}{day}\s?[./-]\s?(?P<number>\d{{1,2}})(?!\d)"
            rf"(?:[./-]?\s?{year}|[./-](?P<short_year>\d\d)(?![\d:.h])|\.)?(?!\d)"
        ),
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


@cache
def _weekday_alone() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any_of('weekdays')})(?!\w)\.?,?", re.IGNORECASE)


_TIME = re.compile(
    r"(?<![\d.,:/])(?:(?<!\w)(?:um|à|at|a las|alle|ore|om|godz\.?|saat|kl\.?|ás|às)\s)?"
    r"(?P<hour>[01]?\d|2[0-4])"
    r"(?:\s?[:.h]\s?(?P<minute>[0-5]\d)(?::\d\d)?(?!\d)\s?(?P<half>[ap]\.?\s?m\b\.?)?"
    r"(?:\s?(?:h|hs|hrs|uhr|u|uur)\b\.?)?"
    r"|\s?(?P<half_only>[ap]\.?\s?m\b\.?)"
    r"|\s?(?:h|uhr|uur|hs)\b\.?)"
    r"(?:\s?[–-]\s?\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?(?:h|uhr))?)?",
    re.IGNORECASE,
)
_NOON, _MOST_MONTH = 12, 12
_LEFT_OVER = " \t,;|/·•–—-@()[]"


@lru_cache(1024)
def read_moment(text: str) -> Moment | None:
    """Return date and time of a line, where it holds either."""
    if len(text) > _LONGEST_LINE or not any(map(str.isdigit, text)):
        return None
    found = _read_date(text)
    without = text if found is None else f"{text[: found[1][0]]} | {text[found[1][1] :]}"
    clock = _TIME.search(without)
    if found is None and clock is None:
        return None
    starts = _clock(clock) if clock else None
    if clock:
        without = f"{without[: clock.start()]} | {without[clock.end() :]}"
    moment = found[0] if found else Moment()
    weekday = moment.weekday
    if not weekday and (alone := _weekday_alone().search(without)):
        weekday = alone[0].strip(" ,")
        without = without.replace(alone[0], " | ", 1)
    rest = re.sub(r"(?:\s*\|\s*){2,}", " | ", without).strip(_LEFT_OVER)
    weekdays = _names("weekdays").get(weekday.casefold().rstrip("."), ())
    return Moment(weekday, weekdays, moment.day, moment.month, moment.year, starts, rest)


def _read_date(text: str) -> tuple[Moment, tuple[int, int]] | None:
    for pattern in _dates():
        for found in pattern.finditer(text):
            named = found.groupdict()
            months = _names("months").get((named.get("month") or "").casefold(), (0,))
            day, month = int(named["day"]), int(named.get("number") or months[0])
            if month > _MOST_MONTH >= day and named.get("number"):
                day, month = month, day
            if not _is_date(day, month):
                continue
            short = named.get("short_year")
            year = int(named["year"] or 0) or (2000 + int(short) if short else None)
            weekday = (named.get("weekday") or "").strip(" ,")
            return Moment(weekday, (), day, month, year), found.span()
    return None


def _is_date(day: int, month: int) -> bool:
    try:
        date(2000, month, day)  # a leap year
    except ValueError:
        return False
    return True


def _clock(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or found["half_only"] or "").lower()
    if half.startswith("p") and hour < _NOON:
        hour += 12
    if half.startswith("a") and hour == _NOON:
        hour = 0
    return time(hour % 24, minute)


def propose_year(
    moment: Moment, *, edition: Sequence[date], film_year: int | None, others: Sequence[int]
) -> tuple[int | None, str]:
    """Return the year of a date that states none, and why in words.

    The edition's days decide where there are any; else the weekday, in the years a film of
    `film_year` is likely to be shown; else a year that other lines of the page name.
    """
    for year in dict.fromkeys(day.year for day in edition):
        if any((day.month, day.day) == (moment.month, moment.day) for day in edition) and (
            not moment.weekdays or _weekday(moment, year) in moment.weekdays
        ):
            return year, "The date lies within the days of the edition."
    if not moment.weekdays:
        return None, ""
    first, last = (
        (film_year, film_year + 4)
        if film_year
        else (min(others, default=0), max(others, default=0) + 2)
    )
    if not first:
        return None, ""
    fitting = [
        year
        for weekday in moment.weekdays
        for year in years_with_weekday(moment.day, moment.month, weekday, first=first, last=last)
    ]
    if not fitting:
        return None, ""
    return min(fitting), (
        f"Day and month fall on the weekday “{moment.weekday}” in {min(fitting)}"
        + (", the first such year since the film was made." if film_year else ".")
    )


def _weekday(moment: Moment, year: int) -> int | None:
    try:
        return date(year, moment.month, moment.day).weekday()
    except ValueError:
        return None
