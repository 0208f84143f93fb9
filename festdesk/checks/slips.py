"""Slips that no spelling dictionary finds: pure functions from a text to what is wrong in it.

They look for what is certainly wrong. A slip that goes unseen costs less than a list of findings
that nobody reads.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import product


@dataclass(frozen=True, slots=True)
class Slip:
    """The words that are wrong and what they should be, as far as that is known."""

    words: str
    should_be: str


# Missing spaces

# "(2020)premiered", but not "(re)made", "film(s)in" or "(2)nd".
_AFTER_BRACKET = re.compile(
    r"(?<!\w)\((?=[^()]*(?:\d{4}|\s))[^()\n]{1,80}\)(?=[^\W\d_]{2})|\(\d{4}\)(?=[^\W\d_]{2})"
)
# Begins with what is rare, so that a long text is read fast; the word before is looked at then.
_AFTER_STOP = re.compile(r"[.!?…][”»]?(?P<after>[^\W\d_]+)(?P<next>.?)")
_WORD_BEFORE = re.compile(r"(?:[^\W\d_]+|\b\d{4})$")
_ADDRESS = re.compile(r"@|://|www\.", re.IGNORECASE)
_NOT_SPACE_BEFORE, _NOT_SPACE = re.compile(r"\S*$"), re.compile(r"\S*")
_LONGEST_WORD = 200
_END_OF_HOST = frozenset({"com", "net", "org", "info", "tv", "eu", "io", "film", "movie"})
_SHORTENED = frozenset(
    {"st", "ste", "dr", "mr", "mrs", "ms", "mme", "mlle", "vs", "no", "nr", "vol", "jr", "sr", "ca"}
)
_SHORTEST_SENTENCE_END = 2
_ONE_LETTER_WORDS = frozenset("AIÀY")


def find_missing_spaces(text: str) -> Iterator[Slip]:
    """Yield each place where a word begins right after a closing bracket or the end of a sentence.

    Web and mail addresses, initials and abbreviations are none.
    """
    places = [found.end() for found in _AFTER_BRACKET.finditer(text)]
    places += [f.start("after") for f in _AFTER_STOP.finditer(text) if _ends_sentence(text, f)]
    for place in places:
        before = _NOT_SPACE_BEFORE.search(text[max(0, place - _LONGEST_WORD) : place])
        after = _NOT_SPACE.match(text, place)
        before_words, after_words = before[0] if before else "", after[0] if after else ""
        if not _ADDRESS.search(before_words + after_words):
            after_words = re.split("[,;:]", after_words, maxsplit=1)[0]
            yield Slip(before_words + after_words, f"{before_words} {after_words}")


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    start, after = found.start(), found["after"]
    word = _WORD_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start])
    before = word[0] if word else ""
    if len(before) < _SHORTEST_SENTENCE_END or before[-1].isupper() or not after[0].isupper():
        return False
    if before.casefold() in _SHORTENED or after.casefold() in _END_OF_HOST:
        return False
    if len(after) == 1:
        return after in _ONE_LETTER_WORDS and found["next"].isspace()
    return after[1:].islower()


# Weekdays beside dates

_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
}
_SHORT_WEEKDAYS = {
    "en": "Mon Tue|Tues Wed Thu|Thur|Thurs Fri Sat Sun",
    "fr": "lun mar mer jeu ven sam dim",
    "de": "Mo Di Mi Do Fr Sa|Sonnabend So",
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep|Sept Oct Nov Dec",
    "fr": "janv févr|fév mars avr mai juin juil août sept oct nov déc",
    "de": "Jän|Jan Feb Mär Apr Mai Jun Jul Aug Sep|Sept Okt Nov Dez",
}
# Greece was the last to leave the old calendar; a day before that may be of either.
_ONE_CALENDAR_FROM = 1924
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?:,?\s*(?P<year>[12]\d{3})\b)?"
_BETWEEN = {"en": r",?\s+(?:the\s+)?", "fr": r",?\s+(?:le\s+)?", "de": r",?\s+(?:de[nmr]\s+)?"}


@dataclass(frozen=True, slots=True)
class _DateWords:
    """How dates are written in a language: patterns, and what their words mean."""

    lead: re.Pattern[str]  # a weekday and what stands between it and the date
    dates: tuple[re.Pattern[str], ...]
    weekdays: dict[str, int]
    months: dict[str, int]
    month_may_come_first: bool


def find_wrong_weekdays(text: str, language: str, *, first: date, last: date) -> Iterator[Slip]:
    """Yield each date whose weekday is another one, in an English, French or German text.

    A date without year is judged only where it falls between `first` and `last`, the days of the
    edition. Where day and month could be taken for each other, one right reading is enough.
    """
    if language not in _WEEKDAYS:
        return
    words = _date_words(language)
    for lead in words.lead.finditer(text):
        weekday = words.weekdays[lead["weekday"].casefold()]
        for pattern in words.dates:
            found = pattern.match(text, lead.end())
            days = _days_meant(found, words, first, last) if found else ()
            if found and days and all(day.weekday() != weekday for day in days):
                right = _WEEKDAYS[language].split()[days[0].weekday()]
                yield Slip(text[lead.start() : found.end()].strip(), right)


def _days_meant(
    found: re.Match[str], words: _DateWords, first: date, last: date
) -> tuple[date, ...]:
    day, given = int(found["day"]), found["month"].casefold()
    readings = [(day, words.months[given] if given in words.months else int(given))]
    if given.isdecimal() and words.month_may_come_first:
        readings.append((int(given), day))
    if found["year"]:
        year = int(found["year"])
        return tuple(_dates(readings, [year])) if year >= _ONE_CALENDAR_FROM else ()
    in_years = sorted({first.year, last.year})
    return tuple(day for day in _dates(readings, in_years) if first <= day <= last)


def _dates(readings: list[tuple[int, int]], years: list[int]) -> Iterator[date]:
    for (day, month), year in product(readings, years):
        try:
            yield date(year, month, day)
        except ValueError:
            continue


@cache
def _date_words(language: str) -> _DateWords:
    weekdays = _numbered(_WEEKDAYS[language], _SHORT_WEEKDAYS[language], first=0)
    months = _numbered(_MONTHS[language], _SHORT_MONTHS[language], first=1)
    named = rf"(?P<month>{_any_of(months)})\b\.?"
    numbers = r"(?P<day>\d{1,2})(?:MARK)(?P<month>\d{1,2})"
    with_year = numbers.replace("MARK", r"\s?[./-]\s?") + r"\s?[./-]\s?(?P<year>[12]\d{3})\b"
    # Without a year a hyphen is the one between two hours: "Fri 3-4 pm".
    without_year = numbers.replace("MARK", "[./]") + r"(?P<year>(?!))?(?:\.(?!\d)|(?![\d./-]))"
    dates = [rf"{_DAY}\s*(?:of\s+)?{named}{_YEAR}", with_year, without_year]
    if language == "en":
        dates.append(rf"{named}\s+{_DAY}\b{_YEAR}")
    return _DateWords(
        re.compile(rf"\b(?P<weekday>{_any_of(weekdays)})\b\.?{_BETWEEN[language]}"),
        tuple(re.compile(date_of) for date_of in dates),
        {word.casefold(): number for word, number in weekdays.items()},
        {word.casefold(): number for word, number in months.items()},
        month_may_come_first=language == "en",
    )


def _numbered(*lists: str, first: int) -> dict[str, int]:
    """Return the number of each spelling; what is small in its language may begin a sentence.

    What is a capital stays one: "wed" and "so" are words of a sentence.
    """
    return {
        written: number
        for words in lists
        for number, word in enumerate(words.split(), start=first)
        for spelling in word.split("|")
        for written in {spelling, spelling[0].upper() + spelling[1:]}
    }


def _any_of(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))
