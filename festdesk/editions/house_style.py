"""A house style: checks, words, festivals, settings and the fields of the card, as one value.

It holds nothing of one edition, so that it can be kept, shared as a file and used next year.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from festdesk.base.transliteration import schemes_of
from festdesk.editions.tables import CheckRule, FieldRule, KnownFestival, WordRule

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
class StyleField:
    """How a field of the card is used; the fields are columns of `FieldRule`."""

    is_shown: bool = True
    required_from: str = ""  # a status of cards; nothing: not required


@dataclass(frozen=True, slots=True)
class StyleText:
    """A kind of text of the house's own, with its names by language."""

    key: str
    names: Mapping[str, str]
    is_printed: bool = True


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """All that a house has decided on style, by the codes of checks and the names of settings.

    `fields` are decided by the keys of the card's fields; a style from before these belonged to one
    has none at all, and an edition keeps what it has decided.
    """

    name: str = ""
    checks: Mapping[str, StyleCheck] = field(default_factory=dict)
    words: tuple[StyleWord, ...] = ()
    festivals: tuple[StyleFestival, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, StyleField] | None = None
    texts: tuple[StyleText, ...] = ()


class KindRow(Protocol):
    """An own kind of text as it is stored."""

    id: str
    key: str
    is_printed: bool
    place: int


class NameRow(Protocol):
    """What an own kind of text is called in a language, as it is stored."""

    kind_id: str
    language: str
    name: str


def style_of_rows(
    name: str,
    rules: Iterable[CheckRule],
    words: Iterable[WordRule],
    festivals: Iterable[KnownFestival],
    settings: Mapping[str, str],
) -> HouseStyle:
    """Return the style that the rows of an edition say, in an order that never changes.

    What it says of the card is added by `with_card`.
    """
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


def with_card(
    style: HouseStyle,
    rules: Iterable[FieldRule],
    kinds: Iterable[KindRow],
    names: Iterable[NameRow],
) -> HouseStyle:
    """Return a style with what the rows of an edition say of the fields and texts of the card."""
    fields = {
        rule.field: StyleField(rule.is_shown, rule.required_from)
        for rule in sorted(rules, key=lambda rule: rule.field)
    }
    return replace(style, fields=fields, texts=_texts_of(kinds, names))


def _texts_of(kinds: Iterable[KindRow], names: Iterable[NameRow]) -> tuple[StyleText, ...]:
    """Return the own kinds of texts that an edition has, in their order."""
    rows = list(names)
    return tuple(
        StyleText(
            kind.key,
            {
                row.language: row.name
                for row in sorted(rows, key=lambda row: row.language)
                if row.kind_id == kind.id and row.name
            },
            kind.is_printed,
        )
        for kind in sorted(kinds, key=lambda kind: (kind.place, kind.key))
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
