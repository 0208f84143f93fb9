"""A house style: which checks are asked and how, words, festivals and settings, as one value.

It holds nothing of one edition, so that it can be kept, shared as a file and used next year.
"""

import json
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from festdesk.base.transliteration import schemes_of
from festdesk.editions.tables import CheckRule, KnownFestival, WordRule

FOLLOWED: Final = "house.style"  # the house's setting: the name of the style an edition follows

# The settings of a house that are style, as they are stored, each with the form of its values.
# They are decided in the packages that read them; a test holds the names against theirs.
_TRANSLITERATION: Final = "transliteration."
_SCHEME: Final = r"[A-Za-z0-9][A-Za-z0-9._-]{0,40}"
SETTINGS: Final[Mapping[str, str]] = {
    "spelling.english": "en-GB|en-US",
    "spelling.german": "de-DE|de-CH",
    "spelling.portuguese": "pt-PT|pt-BR",
    "credits.print": "credited",
    "filmographies.style": r"\{.{0,4000}\}",
    "transliteration.Cyrl": _SCHEME,
    "transliteration.Grek": _SCHEME,
    "wanted_showings": r"\d{1,2}",
    "walking_minutes": r"\d{1,4}",
    "carrying_minutes": r"\d{1,5}",
    "grid_step_minutes": "5|10|15|30",
    "screening_code": r".{1,120}",
}


@dataclass(frozen=True, slots=True)
class StyleCheck:
    """How a kind of finding is taken: a severity or "off", nothing as it comes; and its limit."""

    severity: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class StyleWord:
    """What is written instead of some words; the fields are columns of `WordRule`."""

    words: str
    instead: str = ""
    language: str = ""
    is_exact: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class StyleFestival:
    """A festival whose editions are counted; the fields are columns of `KnownFestival`."""

    names: tuple[str, ...]
    first_year: int
    skipped: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """All that a house has decided on style, by the codes of checks and the names of settings."""

    name: str = ""
    checks: Mapping[str, StyleCheck] = field(default_factory=dict)
    words: tuple[StyleWord, ...] = ()
    festivals: tuple[StyleFestival, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)


class Part(StrEnum):
    """What a difference between two styles is about."""

    CHECKS = "checks"
    WORDS = "words"
    FESTIVALS = "festivals"
    SETTINGS = "settings"


class Change(StrEnum):
    """What becomes of one thing where another style is taken."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two styles say otherwise; `before` and `after` as a style holds it."""

    part: Part
    key: Hashable  # what tells it from others of its part
    change: Change
    before: Any
    after: Any


def style_of_rows(
    name: str,
    rules: Iterable[CheckRule],
    words: Iterable[WordRule],
    festivals: Iterable[KnownFestival],
    settings: Mapping[str, str],
) -> HouseStyle:
    """Return the style that the rows of an edition say, in an order that never changes."""
    return HouseStyle(
        name,
        {
            rule.code: StyleCheck(rule.severity, rule.limit)
            for rule in sorted(rules, key=lambda rule: rule.code)
        },
        ordered_words(word_of(row) for row in words),
        ordered_festivals(festival_of(row) for row in festivals),
        {name: settings[name] for name in SETTINGS if is_setting(name, settings.get(name, ""))},
    )


def is_setting(name: str, value: str) -> bool:
    """Tell whether a value of a setting belongs to a style."""
    if name not in SETTINGS or re.fullmatch(SETTINGS[name], value) is None:
        return False
    if name.startswith(_TRANSLITERATION):
        return value in schemes_of(name.removeprefix(_TRANSLITERATION))
    return name != "filmographies.style" or _is_flat(value)


def _is_flat(value: str) -> bool:
    """Tell whether a value is a group in JSON with no more than lists and groups of words in it."""
    try:
        said = json.loads(value)
    except (ValueError, RecursionError):
        return False
    insides = [one for one in said.values() if isinstance(one, list | dict)]
    words = [word for one in insides for word in (one.values() if isinstance(one, dict) else one)]
    return not any(isinstance(word, list | dict) for word in words)


def word_of(row: WordRule) -> StyleWord:
    """Return a stored rule as a style holds it."""
    return StyleWord(row.words, row.instead, row.language, row.is_exact, row.note)


def festival_of(row: KnownFestival) -> StyleFestival:
    """Return a stored festival as a style holds it."""
    return StyleFestival(tuple(row.names), row.first_year, tuple(row.skipped), row.source)


def ordered_words(words: Iterable[StyleWord]) -> tuple[StyleWord, ...]:
    """Return words by language, then by their letters."""
    return tuple(sorted(words, key=lambda word: (word.language, word.words)))


def ordered_festivals(festivals: Iterable[StyleFestival]) -> tuple[StyleFestival, ...]:
    """Return festivals by their names."""
    return tuple(sorted(festivals, key=lambda one: (one.names, one.first_year)))


def festivals_by_key(festivals: Iterable[StyleFestival]) -> dict[Hashable, StyleFestival]:
    """Return festivals by the first name, and by a number where several are called the same."""
    counts: Counter[str] = Counter()
    found: dict[Hashable, StyleFestival] = {}
    for festival in festivals:
        name = festival.names[0] if festival.names else ""
        found[name, counts[name]] = festival
        counts[name] += 1
    return found


def differences(before: HouseStyle, after: HouseStyle) -> tuple[Difference, ...]:
    """Return what changes where `after` is taken instead of `before`; names of styles do not."""
    found: list[Difference] = []
    for part, was, becomes in (
        (Part.CHECKS, before.checks, after.checks),
        (Part.WORDS, _by_key(before.words), _by_key(after.words)),
        (Part.FESTIVALS, festivals_by_key(before.festivals), festivals_by_key(after.festivals)),
        (Part.SETTINGS, before.settings, after.settings),
    ):
        found += _differences(part, was, becomes)
    return tuple(found)


def count_same(before: HouseStyle, after: HouseStyle) -> int:
    """Return how many things both styles say alike."""
    said = sum(map(len, (after.checks, after.words, after.festivals, after.settings)))
    return said - sum(one.change != Change.REMOVED for one in differences(before, after))


def _by_key(words: Iterable[StyleWord]) -> dict[Hashable, StyleWord]:
    return {(word.language, word.words): word for word in words}


def _differences(
    part: Part, before: Mapping[Any, Any], after: Mapping[Any, Any]
) -> Iterable[Difference]:
    for key in sorted({*before, *after}):
        was, becomes = before.get(key), after.get(key)
        if was == becomes:
            continue
        change = Change.CHANGED
        if was is None:
            change = Change.ADDED
        elif becomes is None:
            change = Change.REMOVED
        yield Difference(part, key, change, was, becomes)
