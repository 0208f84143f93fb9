"""How long something lasts, as texts tell it, so that "a fortnight" meets "vierzehn Tage"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.checks.cues import Cue
from festdesk.checks.facts.numbers_told import numbers_in
from festdesk.checks.facts.things_listed import things_in
from festdesk.checks.facts.told_words import NOTHING, any_of, pattern_of

_REMEMBERED = 20_000  # texts
_SPAN = "span"
_FEW_DAYS, _MONTH = 27, 30.4
_WEEKS = {8: 7, 13: 14, 15: 14}  # days that are a week or two: "quinze jours", "acht Tage"
_GAP = re.compile(r"[\s\u00a0\u202f-]")
_OLD = re.compile(r"-?\s?(?:old|alt\b|jährig)")
_AROUND = 16  # letters


@dataclass(frozen=True, slots=True)
class Duration:
    """Words from `start` to before `end` and how long it is, written so that equal ones are alike.

    `number` and `unit` are those of "eighteen months", and nothing for "a fortnight".
    """

    length: str
    start: int
    end: int
    number: object = None
    unit: str = ""


@lru_cache(_REMEMBERED)
def durations_in(text: str, language: str) -> tuple[Duration, ...]:
    """Return how long things last in a text; hours and minutes, which are often clocks, aside."""
    fixed = tuple(_fixed(text, language))
    taken = {at for one in fixed for at in range(one.start, one.end)}
    counted = (one for one in _counted(text, language) if one.start not in taken)
    told = sorted((*fixed, *counted), key=lambda one: one.start)
    return tuple(one for one in told if not is_rough(text, one.start, language))


def is_rough(text: str, start: int, language: str) -> bool:
    """Return whether what begins there is told roughly: "rund", "about"."""
    return _roughly(language).search(text, max(0, start - _AROUND), start) is not None


@cache
def _roughly(language: str) -> re.Pattern[str]:
    words = any_of("roughly", language)
    return re.compile(rf"(?<!\w)(?:{words}|plus d[’']|moins d[’']|près d[’'])\s?\Z", re.IGNORECASE)


def _length(days: float) -> str:
    if days < _FEW_DAYS:
        whole = round(days)
        return f"{_WEEKS.get(whole, whole)} days"
    return f"{round(days / _MONTH * 2) / 2} months"


def _counted(text: str, language: str) -> Iterator[Duration]:
    units = read_list("durations")["units"]
    spans = [thing for thing in things_in(text, language) if thing.sort == _SPAN]
    numbers = numbers_in(text, language) if spans else ()
    ends = [number.end for number in numbers]
    for thing in spans:
        (unit, *more) = thing.meanings
        place = bisect_left(ends, thing.start) - 1
        if more or unit not in units or place < 0:
            continue
        number = numbers[place]
        is_beside = thing.start - number.end == 1 and _GAP.match(text, number.end)
        if is_beside and isinstance(number.value, int) and not _OLD.match(text, thing.end):
            length = _length(number.value * units[unit])
            yield Duration(length, number.start, thing.end, number.value, unit)


def _fixed(text: str, language: str) -> Iterator[Duration]:
    cue, pattern = _pattern(language)
    if not cue.may_be_in(text):
        return
    for hit in pattern.finditer(text):
        days, is_guarded = _days(language)[int((hit.lastgroup or "w0")[1:])]
        if not is_guarded or _is_length(text, hit.start(), hit.end(), language):
            yield Duration(_length(days), *hit.span())


def _is_length(text: str, start: int, end: int, language: str) -> bool:
    before, behind = _guards(language)
    return bool(
        before.search(text, max(0, start - _AROUND), start)
        or behind.match(text, end, end + _AROUND)
    )  # fmt: skip


@cache
def _guards(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before, behind = (
        "|".join(read_list("durations")[which].get(language, ())) or NOTHING
        for which in ("before", "behind")
    )
    return (
        re.compile(rf"(?<!\w)(?:{before})\s\Z", re.IGNORECASE),
        re.compile(rf"\s(?:{behind})(?!\w)", re.IGNORECASE),
    )


@cache
def _entries(language: str) -> tuple[tuple[str, int], ...]:
    """Return each wording with its days, the longest first."""
    listed = read_list("durations")["wordings"].get(language, {})
    entries = [(words, int(days)) for days, some in listed.items() for words in some.split("|")]
    return tuple(sorted(entries, key=lambda entry: -len(entry[0])))


@cache
def _days(language: str) -> tuple[tuple[int, bool], ...]:
    return tuple((days, words.startswith("@")) for words, days in _entries(language))


@cache
def _pattern(language: str) -> tuple[Cue, re.Pattern[str]]:
    listed = [words.removeprefix("@") for words, _ in _entries(language)]
    ways = (f"(?P<w{place}>{pattern_of(words)})" for place, words in enumerate(listed))
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(ways) or NOTHING})(?![\w-])", re.IGNORECASE)
    return Cue(listed), pattern
