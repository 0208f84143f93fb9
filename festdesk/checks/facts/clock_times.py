"""The hours of the clock that a text tells, in digits and in words, so that translations meet."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.checks.cues import Cue
from festdesk.checks.facts.dates_told import find_hours
from festdesk.checks.facts.numbers_told import Same, number_in
from festdesk.checks.facts.told_words import NOTHING, any_of, pattern_of

_REMEMBERED = 20_000  # texts
_HOUR, _HALF_DAY = 60, 12 * 60  # minutes
_MOST_HOURS = 24
_BEFORE = 14  # letters
_IN_DIGITS = re.compile(
    r"\d(?:[\s\u00a0\u202f]?[:.hH]|[\s\u00a0\u202f](?:[hH]|[ap]\.?\s?m|Uhr|uur)\b|[ap]m\b)"
)
_TENS = {
    "en": "twenty", "fr": "vingt|trente|quarante|cinquante|vingt-cinq|cinquante-cinq",
    "de": "zwanzig|dreißig|vierzig|fünfzig|fünfundzwanzig",
}  # fmt: skip


@lru_cache(_REMEMBERED)
def clock_times_in(text: str, language: str) -> tuple[Same, ...]:
    """Return the hours of the clock that a text tells, each in minutes of half a day.

    So "22.40 Uhr" is "10.40 p.m."; whether it is morning or evening is told by other words.
    """
    found = list(_in_words(text, language))
    taken = {at for one in found for at in range(one.start, one.end)}
    if _IN_DIGITS.search(text):
        found += [
            Same((told.clock.hour * _HOUR + told.clock.minute) % _HALF_DAY, told.start, told.end)
            for told in find_hours(text, 0, len(text))
            if told.start not in taken and _is_clock(text, told.start, told.end)
        ]
    return tuple(sorted(found, key=lambda one: one.start))


_NO_CLOCK = re.compile(
    r"[\s\u00a0\u202f]?(?:%|°|[€$£]|m\b|km\b|kg\b|met|mèt|Met|kilo|Kilo|lit|Lit|tonne|Tonne|euro"
    r"|Euro|dollar|Dollar|pound|Pfund|franc|Franken|milli|Milli|degr|Grad|per\scent|Prozent"
    r"|pour\scent|sec|Sek|hours|Stunden|de\s(?!l[’'])|d[’'])"
)
_LENGTH_BEFORE = re.compile(
    r"(?:of|in|for|during|lasts?|runs?|takes?|de|d[’'‘]|en|pendant|durant|dure|à|von|dauert?|läuft"
    r"|di|per|durante)\s?\Z",
    re.IGNORECASE,
)
_HOURS_ALONE = re.compile(r"\d{1,2}[\s\u00a0\u202f]?(?:[hH]|heures?|horas?|ore|uur)\Z")


def _is_clock(text: str, start: int, end: int) -> bool:
    """Return whether an hour in digits is no length, distance or sum: "un film de 2 h 15"."""
    if _NO_CLOCK.match(text, end):
        return False
    told, before = text[start:end], text[max(0, start - _BEFORE) : start]
    if _HOURS_ALONE.match(told):
        return False  # "en 6 heures"
    is_by_h = "h" in told.lower() and "uhr" not in told.lower()
    return not is_by_h or not _LENGTH_BEFORE.search(before) or _AT_BY_H.search(before) is not None


_AT_BY_H = re.compile(r"(?<!\w)à\s\Z", re.IGNORECASE)

_ARTICLES = frozenset({"ein", "eine", "einen"})  # "halb ein Traum"; the hour is "halb eins"


def _in_words(text: str, language: str) -> Iterator[Same]:
    cue, pattern = _pattern(language)
    if not cue.may_be_in(text):
        return
    for hit in pattern.finditer(text):
        if _NO_CLOCK.match(text, hit.end()):
            continue
        place = int((hit.lastgroup or "w0")[1:])
        hour = number_in(hit[f"hour{place}"], language)
        if hour is None or hour > _MOST_HOURS:
            continue
        if _offsets(language)[place] < 0 and hit[f"hour{place}"].lower() in _ARTICLES:
            continue
        minutes = hour * _HOUR + _offsets(language)[place]
        told = hit.groupdict()
        for name, sign in ((f"after{place}", 1), (f"to{place}", -1)):
            more = number_in(told[name], language) if told.get(name) else 0
            if more is None or more >= _HOUR:
                break
            minutes += sign * more
        else:
            yield Same(minutes % _HALF_DAY, *hit.span())


@cache
def _sorted(language: str) -> dict[str, int]:
    """Return the wordings of a language, the longest first."""
    listed: dict[str, int] = read_list("clock_times")["wordings"].get(language, {})
    return {words: listed[words] for words in sorted(listed, key=len, reverse=True)}


@cache
def _offsets(language: str) -> tuple[int, ...]:
    return tuple(_sorted(language).values())


@cache
def _pattern(language: str) -> tuple[Cue, re.Pattern[str]]:
    hours = any_of("numbers", language)
    more = _TENS.get(language, NOTHING)
    ways = [
        f"(?P<w{place}>{_way(words, place, rf'(?:[0-9]{{1,2}}|(?i:{hours}|{more}))', language)})"
        for place, words in enumerate(_sorted(language))
    ]
    words = (" ".join(re.findall(r"[^\s@#+-]+", wording)) for wording in _sorted(language))
    return Cue(words), re.compile(rf"(?<![\w.,:-])(?:{'|'.join(ways) or NOTHING})(?![\w-])")


def _way(words: str, place: int, number: str, language: str) -> str:
    """Return the pattern of a wording, its numbers named by its place."""
    parts = {
        "#": rf"(?P<hour{place}>{number})", "+": rf"(?P<after{place}>{number})",
        "-": rf"(?P<to{place}>{number})",
    }  # fmt: skip
    told = [parts.get(word) or pattern_of(word) for word in words.split() if word != "@"]
    pattern = r"[\s\u00a0\u202f]".join(told)
    if not words.startswith("@"):
        return pattern
    listed = read_list("clock_times")["before"][language]
    before = {form for word in listed for form in (word, word.capitalize())}
    return f"(?:{'|'.join(rf'(?<={word} )' for word in sorted(before))}){pattern}"
