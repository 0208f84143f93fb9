"""What a text counts and dates: numbers of dead, of sisters, years of a strike, ages of characters.

Each is put under a key that means the same in every language, so that two texts can be compared.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.cues import Cue
from festdesk.checks.facts.cues import has_small_number
from festdesk.checks.facts.told_words import (
    NOTHING,
    any_of,
    languages_told,
    number_of,
    pattern_of,
)
from festdesk.checks.late_patterns import LatePattern
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import numbers_of

_MOST_AGE = 110
_TWO_DIGITS = re.compile(r"\d\d")


@dataclass(frozen=True, slots=True)
class Retold:
    """A number that a text tells of something, `key`, and where."""

    key: str
    number: int
    start: int
    end: int


@once_for_each_text(early=True)
def find_retold(text: str, language: str) -> tuple[Retold, ...]:
    """Return what a text counts and dates."""
    if not languages_told(language):
        return ()
    if not _TWO_DIGITS.search(text) and not _counting(language).may_be_in(text):
        return ()
    return (
        *_fates(text, language), *_counted(text, language), *_events(text, language),
        *_measures(text, language), *_spans(text), *_ages(text),
    )  # fmt: skip


@cache
def _counting(language: str) -> Cue:
    """Return what a text without numbers in digits has that tells any of it: what is counted.

    Looked for first, since most texts have none.
    """
    lists = read_list("retold")
    told = [*lists["fates"].values(), *lists["counted"].values()]
    return Cue(entry for words in told for entry in _listed(words, language))


_ByLanguage = dict[str, list[str]]


def _listed(words: _ByLanguage, language: str) -> list[str]:
    return [word for one in languages_told(language) for word in words.get(one, ())]


def _words(words: _ByLanguage, language: str) -> str:
    listed = sorted(_listed(words, language), key=len, reverse=True)
    return f"(?:{'|'.join(map(pattern_of, listed))})" if listed else NOTHING


@cache
def _numbers(language: str) -> str:
    return rf"(?P<number>\d{{1,3}}(?:[.,]\d{{3}})?|{any_of('numbers', language)})"


# A key, what has to be there at all, and how it is counted or dated.
_Patterns = tuple[str, Cue, LatePattern]


def _patterns_of(
    sort: str, write: Callable[[_ByLanguage, str], str], language: str
) -> tuple[_Patterns, ...]:
    """Return for each key of a sort of the list what has to be there, and how it is told."""
    return tuple(
        (key, Cue(_listed(words, language)), LatePattern(partial(write, words, language)))
        for key, words in read_list("retold")[sort].items()
    )


# What happened to how many


@cache
def _fate_patterns(language: str) -> tuple[_Patterns, ...]:
    return _patterns_of("fates", _fate, language)


def _fate(words: _ByLanguage, language: str) -> str:
    people = _words(read_list("retold")["people"], language)
    return (
        rf"(?<![\w.,])(?:{_numbers(language)}\s+(?:[^\W\d_]+\s+)??"
        rf"(?:{people}\s+)?(?:[^\W\d_]+\s+){{0,2}}?{_words(words, language)}(?!\w))"
    )


def _fates(text: str, language: str) -> Iterator[Retold]:
    for key, fate, pattern in _fate_patterns(language):
        for hit in pattern.finditer(text) if fate.may_be_in(text) else ():
            number = _number(hit["number"], language)
            if number is not None and number > 1:
                yield Retold(key, number, hit.start(), hit.end())


def _number(words: str, language: str) -> int | None:
    return number_of(re.sub(r"[.,]", "", words), "numbers", language)


# How many of a kind


@cache
def _counted_patterns(language: str) -> tuple[_Patterns, ...]:
    return _patterns_of("counted", _count, language)


def _count(words: _ByLanguage, language: str) -> str:
    return (
        rf"(?<![\w.,])(?<!\bof ){_numbers(language)}\s+(?:[^\W\d_]+\s+)?"
        rf"{_words(words, language)}(?!\w)"
    )


def _counted(text: str, language: str) -> Iterator[Retold]:
    for key, noun, pattern in _counted_patterns(language):
        for hit in pattern.finditer(text) if noun.may_be_in(text) else ():
            number = _number(hit["number"], language)
            if number is not None and number > 1:
                yield Retold(key, number, hit.start(), hit.end())


# Measures and spans


@cache
def _measure_patterns(language: str) -> tuple[_Patterns, ...]:
    return _patterns_of("measures", _measure, language)


def _measure(words: _ByLanguage, language: str) -> str:
    number = r"(?<![\w.,])(?P<number>\d{2,3}|\d{1,3}(?:[.,\s\u00a0\u202f]\d{3}){1,4}|\d{4,9})"
    return rf"{number}[\s\u00a0\u202f]+{_words(words, language)}(?!\w)"


def _measures(text: str, language: str) -> Iterator[Retold]:
    if not _TWO_DIGITS.search(text):
        return
    for key, unit, pattern in _measure_patterns(language):
        for hit in pattern.finditer(text) if unit.may_be_in(text) else ():
            number = int(re.sub(r"\D", "", hit["number"]))
            yield Retold(f"in {key}", number, hit.start(), hit.end())


# Begins with a digit, so that a text is read fast.
_SPAN = re.compile(
    r"(?P<from>1[5-9]\d\d|20\d\d)(?<![\w.,]\d{4})\s*(?:–|-|—|and|und|et|en|y|e|i|to|until|bis|à|tot|a|al|"
    r"hasta|até|do|ao)\s*(?P<to>1[5-9]\d\d|20\d\d)(?!\w)"
)


def _spans(text: str) -> Iterator[Retold]:
    for hit in _SPAN.finditer(text):
        first, last = int(hit["from"]), int(hit["to"])
        if first < last:
            yield Retold(f"from {first}", last, hit.start(), hit.end())
            yield Retold(f"until {last}", first, hit.start(), hit.end())


# When it was


@cache
def _event_patterns(language: str) -> tuple[_Patterns, ...]:
    return _patterns_of("events", _event, language)


def _event(words: _ByLanguage, language: str) -> str:
    year = r"(?<![\w.,/–-])(?P<{}>1[89]\d\d|20\d\d)(?![\w–-]|\s*[–-]\s*\d)"
    between = r"(?:[\s’']+[^\W\d_][\w’'-]{0,30}){0,3}?\s+"
    told = _words(words, language)
    return (
        rf"{year.format('before')}{between}{told}(?!\w)"
        rf"|(?<!\w){told}{between}{year.format('behind')}"
    )


_SOME_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def _events(text: str, language: str) -> Iterator[Retold]:
    if not _SOME_YEAR.search(text):
        return
    for key, event, pattern in _event_patterns(language):
        for hit in pattern.finditer(text) if event.may_be_in(text) else ():
            yield Retold(key, int(hit["before"] or hit["behind"]), hit.start(), hit.end())


# How old somebody is

_NAME = r"(?P<{}>[A-ZÀ-ÞĀ-Ž][^\W\d_]+)"
_NO_NAMES = frozenset(
    {"the", "sie", "er", "der", "die", "das", "elle", "il", "she", "he", "ein", "eine", "un", "une",
     "in", "en", "with", "mit", "when", "als", "at", "am", "now", "ona", "on", "junge",
     "madchen", "frau", "mann", "tochter", "sohn", "schulerin", "schuler", "student", "studentin"}
)  # fmt: skip


@cache
def _age_pattern() -> re.Pattern[str]:
    ages = read_list("retold")["ages"]
    before, behind = (
        "|".join(re.escape(word) for word in sorted(ages[one], key=len, reverse=True))
        for one in ("before", "behind")
    )
    return re.compile(
        rf"(?<![\w.,])(?P<a>\d{{1,2}})\s?(?:{before})\s+{_NAME.format('after')}"
        rf"|{_NAME.format('name')}\s*[,(]\s*(?:(?i:aged|de|di|im Alter von)\s+)?(?P<b>\d{{1,2}})"
        rf"(?:\s?(?i:{behind}))?\s*[,).]"
        rf"|{_NAME.format('name2')}\s+(?:is|ist|a|ha|tiene|tem|ma|jest)\s+(?P<c>\d{{1,2}})\s+(?i:{behind})"
    )


_BEFORE_AGE = frozenset(
    {"aged", "de", "di", "von", "is", "ist", "a", "ha", "tiene", "tem", "ma", "jest"}
)
_NEAR = 16  # letters


def _may_be_age(text: str, start: int, end: int) -> bool:
    """Return whether what stands around a number of two digits lets it be an age."""
    before = text[max(0, start - _NEAR) : start].rstrip()
    if not before or before[-1] in ",(":
        return True
    if before.rsplit(None, 1)[-1].lstrip("(,").casefold() in _BEFORE_AGE:
        return True
    return text[end : end + _NEAR].lstrip().startswith(_behind_age())


@cache
def _behind_age() -> tuple[str, ...]:
    return tuple(word.lstrip() for word in read_list("retold")["ages"]["before"])


def _ages(text: str) -> Iterator[Retold]:
    if not _TWO_DIGITS.search(text) or not has_small_number(text):
        return
    if not any(
        end - start < 3 and _may_be_age(text, start, end)  # noqa: PLR2004 -- digits
        for start, end in numbers_of(text)
    ):
        return
    for hit in _age_pattern().finditer(text):
        name = hit["after"] or hit["name"] or hit["name2"]
        age = int(hit["a"] or hit["b"] or hit["c"])
        if fold(name) not in _NO_NAMES and 0 < age <= _MOST_AGE:
            yield Retold(f"age of {fold(name)}", age, hit.start(), hit.end())
