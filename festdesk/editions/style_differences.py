"""How two house styles differ, and what an edition has where it takes one of them.

Own kinds of texts are an exception: texts hang on them, so a style adds kinds and removes none.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from festdesk.base.text import fold
from festdesk.editions.house_style import (
    HouseStyle,
    StyleFestival,
    StyleField,
    StyleText,
    StyleWord,
)


class Part(StrEnum):
    """What a difference between two styles is about."""

    CHECKS = "checks"
    WORDS = "words"
    FESTIVALS = "festivals"
    SETTINGS = "settings"
    TEXTS = "texts"
    FIELDS = "fields"


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
    """Return what changes where an edition that has `before` takes the style `after`.

    Names of styles do not count.
    """
    then = taken(before, after)
    found: list[Difference] = []
    for part, was, becomes in (
        (Part.CHECKS, before.checks, then.checks),
        (Part.WORDS, _by_key(before.words), _by_key(then.words)),
        (Part.FESTIVALS, festivals_by_key(before.festivals), festivals_by_key(then.festivals)),
        (Part.SETTINGS, before.settings, then.settings),
        (Part.TEXTS, _texts_by_key(before.texts), _texts_by_key(then.texts)),
        (Part.FIELDS, before.fields or {}, then.fields or {}),
    ):
        found += _differences(part, was, becomes)
    return tuple(found)


def count_same(before: HouseStyle, after: HouseStyle) -> int:
    """Return how many things an edition that has `before` keeps as they are."""
    then = taken(before, after)
    parts = (then.checks, then.words, then.festivals, then.settings, then.texts, then.fields or {})
    changed = sum(one.change != Change.REMOVED for one in differences(before, after))
    return sum(map(len, parts)) - changed


def taken(before: HouseStyle, after: HouseStyle) -> HouseStyle:
    """Return what an edition that has `before` has when it has taken the style `after`."""
    keys = _keys_here(before.texts, after.texts)
    return replace(
        after,
        texts=_texts_together(before.texts, after.texts, keys),
        fields=_fields_here(before, after, keys),
    )


# Own kinds of texts, and what is decided on them


def _keys_here(before: Iterable[StyleText], after: Iterable[StyleText]) -> dict[str, str]:
    """Return by which keys an edition has the kinds of a style: its own, or one called the same."""
    here = {text.key: text for text in before}
    found: dict[str, str] = {text.key: text.key for text in after if text.key in here}
    for text in after:
        free = [other for key, other in here.items() if key not in found.values()]
        called = (other.key for other in free if _share_a_name(text, other))
        found.setdefault(text.key, next(called, text.key))
    return found


def _share_a_name(one: StyleText, other: StyleText) -> bool:
    return any(
        fold(name) == fold(other.names.get(language, "")) for language, name in one.names.items()
    )


def _texts_together(
    before: tuple[StyleText, ...], after: Iterable[StyleText], keys: Mapping[str, str]
) -> tuple[StyleText, ...]:
    """Return the kinds that are there with what a style says of them, then those it adds."""
    together = {text.key: text for text in before}
    for text in after:
        key = keys[text.key]
        there = together.get(key)
        others = [other for other in together.values() if other.key != key]
        names = {
            language: name
            for language, name in text.names.items()
            if all(fold(other.names.get(language, "")) != fold(name) for other in others)
        }
        if there is None and not names:
            continue  # each of its names is taken
        kept = there.names if there is not None else {}
        together[key] = StyleText(key, dict(sorted({**kept, **names}.items())), text.is_printed)
    return tuple(together.values())


def _fields_here(
    before: HouseStyle, after: HouseStyle, keys: Mapping[str, str]
) -> Mapping[str, StyleField] | None:
    """Return what is decided on fields: by the style, and on kinds of texts it does not know."""
    if after.fields is None:
        return before.fields
    own = {text.key for text in before.texts}
    kept = {key: rule for key, rule in (before.fields or {}).items() if _text_of(key) in own}
    said = {_with_text(key, keys): rule for key, rule in after.fields.items()}
    return dict(sorted({**kept, **said}.items()))


def _text_of(key: str) -> str:
    """Return which kind of text a field is one of; nothing where it is none."""
    parts = key.split(":")
    return parts[1] if parts[0] == "text" and len(parts) > 1 else ""


def _with_text(key: str, keys: Mapping[str, str]) -> str:
    kind = _text_of(key)
    return key.replace(f":{kind}:", f":{keys[kind]}:", 1) if kind in keys else key


# Comparing


def _texts_by_key(texts: Iterable[StyleText]) -> dict[Hashable, StyleText]:
    return {text.key: text for text in texts}


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
