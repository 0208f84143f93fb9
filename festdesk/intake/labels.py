"""Labels and other telling words of pasted pages, from resources/lists/labels.toml."""

import re
from dataclasses import dataclass
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.films.roles import find_roles

_LONGEST_LABEL = 48
_BETWEEN = re.compile(r"\s*[/&+,|]\s*|\s+(?:and|und|et|en|e|y|i|ve|a)\s+")
# Sections whose word needs no other to be told.
_TELLING = frozenset({"biography", "filmography", "synopsis", "review"})
_MOST_WORDS_AFTER = 4
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")  # "Title (English)", "Runtime (min)"
_AROUND = ' \t:：.,;–—-|*•[]()«»"“”'


@dataclass(frozen=True, slots=True)
class Label:
    """What a label names: fields of a card, roles, or either where its word is used for both."""

    as_given: str
    fields: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@cache
def words(section: str, key: str) -> frozenset[str]:
    """Return the words of one list, folded."""
    return frozenset(plain(word) for word in read_list("labels")[section][key])


@cache
def pattern(section: str, key: str) -> re.Pattern[str]:
    """Return what finds any of the words of one list in a folded text, as whole words."""
    alternatives = sorted(words(section, key), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, alternatives)) + r")(?!\w)")


def plain(text: str) -> str:
    """Fold `text`, with straight apostrophes, single spaces and nothing around it."""
    folded = fold(text.replace("’", "'").replace("ʼ", "'"))
    return re.sub(r"\s+", " ", folded).strip(_AROUND) or folded.strip()


def says(section: str, key: str, text: str) -> bool:
    """Return whether any of the words of one list occurs in `text`."""
    return pattern(section, key).search(fold(text.replace("’", "'"))) is not None


@cache
def _fields() -> dict[str, str]:
    found: dict[str, str] = {}
    for field, labels in read_list("labels")["fields"].items():
        for label in labels:
            found.setdefault(plain(label), field)
    return found


def find_label(text: str) -> Label | None:
    """Return what `text` names where it is a label: one known, or several joined by "/" or "&"."""
    text = text.strip()
    if not 0 < len(text) <= _LONGEST_LABEL:
        return None
    return _find_label(text)


@cache
def _find_label_of(folded: str) -> tuple[str, ...]:
    whole = _fields().get(folded)
    if whole:
        return (whole,)
    parts = [_fields().get(part) for part in _BETWEEN.split(folded) if part]
    return tuple(dict.fromkeys(filter(None, parts))) if len(parts) > 1 and all(parts) else ()


def _find_label(text: str) -> Label | None:
    fields = _find_label_of(plain(text)) if len(text) <= _LONGEST_LABEL else ()
    roles = find_roles(text)
    if says("funders", "words", text):
        roles = ()
    if not fields and not roles:
        outside = _IN_BRACKETS.sub(" ", text)
        fields = _find_label_of(plain(outside)) if outside != text else ()
        fields = fields or _by_first_word(plain(text))
    return Label(text.rstrip(" :："), fields, roles) if fields or roles else None


def _by_first_word(folded: str) -> tuple[str, ...]:
    """Return the section that a heading of a few words opens with: "Biografía de la directora"."""
    first, space, rest = folded.partition(" ")
    field = _fields().get(first, "")
    if not space or len(rest.split()) > _MOST_WORDS_AFTER or field not in _TELLING:
        return ()
    return (field,)


def is_around(text: str) -> bool:
    """Return whether a line belongs to the page around the film: a button, a cookie notice."""
    return plain(text) in words("around", "lines") or says("around", "words", text)
