"""Dates and hours as texts tell them, by the words of resources/lists/dates.toml."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from itertools import product
from typing import Any

from festdesk.base.lists import read_list
from festdesk.checks.facts.cues import has_small_number
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import is_behind_number, words_of

# Greece was the last to leave the old calendar; a day before that may be of either.
ONE_CALENDAR_FROM = 1924
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|:a|:e)?"
_YEAR = r"(?:,?\s*(?:(?:de|del|do|di)\s+)?(?P<year>[12]\d{3})\b(?!\s*[:.]\d))?"
_IN_DIGITS = re.compile(r"\d\s?[./-]\s?\d")
_CLOSE = re.compile(r"\d[^\W\d_]{3}")  # "13March"
_OF = r"\s*(?:of\s+|de\s+|d[’']\s?)?"


@dataclass(frozen=True, slots=True)
class DateTold:
    """A date from `start` to before `end`, and the weekday before it where there is one.

    `readings` are the days and months it may mean, `year` what it says. `form` tells which form of
    its word the weekday is: see the list.
    """

    start: int
    end: int
    readings: tuple[tuple[int, int], ...]
    year: int | None
    weekday: int | None = None
    weekday_end: int = 0
    form: int = 0

    def days(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days that are meant; without a year those from `first` to `last`."""
        if self.year is not None:
            return tuple(self._dates([self.year])) if self.year >= ONE_CALENDAR_FROM else ()
        in_years = range(first.year, last.year + 1)
        return tuple(day for day in self._dates(in_years) if first <= day <= last)

    def _dates(self, years: "range | list[int]") -> Iterator[date]:
        for (day, month), year in product(self.readings, years):
            try:
                yield date(year, month, day)
            except ValueError:
                continue


@dataclass(frozen=True, slots=True)
class _Words:
    """How dates are written in a language: patterns, and what their words mean."""

    lead: re.Pattern[str]  # a weekday and what stands between it and the date
    dates: tuple[re.Pattern[str], ...]
    alone: tuple[re.Pattern[str], ...]  # those that are a date without a weekday, too
    weekdays: dict[str, tuple[int, int]]
    months: dict[str, tuple[int, int]]
    second_after: re.Pattern[str]
    starts: tuple[frozenset[str], frozenset[str]]  # what weekdays and months begin with, in small
    month_may_come_first: bool


def weekday_name(weekday: int, language: str, form: int = 0) -> str:
    """Return a weekday, Monday being 0, in a language of the list; in its first form at need."""
    forms = str(read_list("dates")[language]["weekdays"][weekday]).split("|")
    return forms[form] if form < len(forms) else forms[0]


@once_for_each_text()
def find_dates(text: str, language: str) -> tuple[DateTold, ...]:
    """Return the dates in a text of a language that the list has, in the order of the text."""
    if language not in read_list("dates") or not has_small_number(text):
        return ()
    words = _words(language)
    found: dict[int, DateTold] = {}
    has_day = not words.starts[0].isdisjoint(words_of(text))
    is_close = is_behind_number(text, _CLOSE)
    has_month = is_close or not words.starts[1].isdisjoint(words_of(text))
    for lead in words.lead.finditer(text) if has_day else ():
        weekday, form = words.weekdays[lead["weekday"].casefold()]
        if form == 0 and words.second_after.search(text[max(0, lead.start() - 4) : lead.start()]):
            form = 1
        told = _first_of(words.dates, text, lead.end(), words)
        if told is not None:
            found[told.start] = DateTold(
                lead.start(), told.end, told.readings, told.year, weekday,
                lead.end("weekday"), form,
            )  # fmt: skip
    alone = words.alone if has_month else words.alone[-1:]
    for pattern in alone if has_month or is_behind_number(text, _IN_DIGITS) else ():
        for hit in pattern.finditer(text):
            if hit.start() not in found:
                found[hit.start()] = _told(hit, words)
    return tuple(sorted(found.values(), key=lambda told: told.start))


def _first_of(
    patterns: tuple[re.Pattern[str], ...], text: str, start: int, words: _Words
) -> DateTold | None:
    for pattern in patterns:
        hit = pattern.match(text, start)
        if hit is not None:
            return _told(hit, words)
    return None


def _told(hit: re.Match[str], words: _Words) -> DateTold:
    day, given = int(hit["day"]), hit["month"].casefold()
    readings = [(day, words.months[given][0] if given in words.months else int(given))]
    if given.isdecimal() and words.month_may_come_first:
        readings.append((int(given), day))
    year = int(hit["year"]) if hit["year"] else None
    return DateTold(hit.start(), hit.end(), tuple(readings), year)


@cache
def _words(language: str) -> _Words:
    listed: dict[str, Any] = read_list("dates")[language]
    weekdays = _numbered(listed["weekdays"], listed["short_weekdays"], first=0)
    months = _numbered(listed["months"], listed["short_months"], first=1)
    named = rf"(?P<month>{_any_of(months)})\b\.?"
    numbers = r"(?P<day>\d{1,2})(?:MARK)(?P<month>\d{1,2})"
    with_year = numbers.replace("MARK", r"\s?[./-]\s?") + r"\s?[./-]\s?(?P<year>[12]\d{3})\b"
    # Without a year a hyphen is the one between two hours: "Fri 3-4 pm".
    without_year = numbers.replace("MARK", "[./]") + r"(?P<year>(?!))?(?:\.(?!\d)|(?![\d./-]))"
    worded = [rf"{_DAY}{_OF}{named}{_YEAR}"]
    if listed.get("month_first"):
        worded.append(rf"{named}\s+{_DAY}\b{_YEAR}")
    alone = [rf"(?<![\w.,:/-]){pattern}" for pattern in (*worded, with_year)]
    return _Words(
        re.compile(rf"\b(?P<weekday>{_any_of(weekdays)})\b\.?{listed['between']}"),
        tuple(re.compile(date_of) for date_of in (*worded, with_year, without_year)),
        tuple(re.compile(date_of) for date_of in alone),
        {word.casefold(): number for word, number in weekdays.items()},
        {word.casefold(): number for word, number in months.items()},
        re.compile(rf"(?:^|\W)(?:{'|'.join(listed.get('second_after', ['(?!)']))})\s+$"),
        (_starts_of(weekdays), _starts_of(months)),
        month_may_come_first=bool(listed.get("month_first")),
    )


def _numbered(*lists: list[str], first: int) -> dict[str, tuple[int, int]]:
    """Return the number and the form of each spelling; what is small may begin a sentence.

    What is a capital stays one: "wed" and "so" are words of a sentence.
    """
    return {
        written: (number, form)
        for words in reversed(lists)
        for number, word in enumerate(words, start=first)
        for form, spelling in reversed(list(enumerate(word.split("|"))))
        for written in {spelling, spelling[0].upper() + spelling[1:]}
    }


def _starts_of(words: dict[str, tuple[int, int]]) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", word.casefold())[0] for word in words)


def _any_of(words: dict[str, tuple[int, int]]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


# Hours

_HOUR = re.compile(
    r"(?<![\w.,:/-])(?P<hour>\d{1,2})(?:"
    r"(?P<mark>[:.]|\s?[hH]\s?)(?P<minute>[0-5]\d)(?![\w/%]|[.,:]\d)"
    r"|(?=\s?(?:[ap]\.?\s?m\b|[hH]\b|Uhr|uur|hrs\b|heures?\b|horas?\b|ore\b|hod)))"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?P<unit>[hH]\b|Uhr|uur|hrs\b|heures?\b|horas?\b|hod\w*))?"
)
_AT = re.compile(
    r"(?:^|\W)(?:at|um|ab|à|a|as|às|om|o|alle|ore|las|from|v|ve|kl|kl\.|klo|,|–|-|@)\s*$",
    re.IGNORECASE,
)
_NOON = 12


@dataclass(frozen=True, slots=True)
class HourTold:
    """An hour of the clock from `start` to before `end`, with the mark between its numbers."""

    start: int
    end: int
    clock: time
    mark: str


def find_hours(text: str, start: int, end: int) -> Iterator[HourTold]:
    """Yield the hours told between two places of a text.

    "13.30" alone may be anything: a word for hours, or one such as "at", has to stand beside it.
    """
    for hit in _HOUR.finditer(text, start, end):
        is_named = bool(hit["half"] or hit["unit"] or hit["mark"] == ":")
        if not is_named and not _AT.search(text[max(0, hit.start() - 8) : hit.start()]):
            continue
        hour, minute = int(hit["hour"]), int(hit["minute"] or 0)
        if hit["half"]:
            if not 1 <= hour <= _NOON:
                continue
            hour = hour % _NOON + (_NOON if hit["half"] == "p" else 0)
        if hour <= 24:  # noqa: PLR2004 -- hours of a day
            yield HourTold(hit.start(), hit.end(), time(hour % 24, minute), hit["mark"] or "")
