"""Festivals and other bodies that give prizes, as texts and cards name them, and whose prizes."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import words_of

_REMEMBERED = 20_000  # texts
_APOSTROPHES: Mapping[int, str] = str.maketrans(
    {"'": "’", "‘": "’", "ʼ": "’", "\u00a0": " ", "\u202f": " "}
)
_WORD = re.compile(r"\w+")
_BETWEEN_PARTS = re.compile(r"[,;|/–—]")


@dataclass(frozen=True, slots=True)
class Body:
    """Who gives prizes: a key, the first of its names, the country, and whether it is no festival.

    Bodies that are `is_yearly` hold a ceremony in the year after that of the films, so that people
    give their prizes either year. `lacks` are keys of common prizes that it has never given.
    """

    key: str
    name: str
    country: str
    is_yearly: bool
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A body or a prize that is named in a text from `start` to before `end`."""

    start: int
    end: int
    body: Body
    prize: int = -1  # the number of the prize in the list
    also: tuple[str, ...] = ()  # keys of other bodies that have it too
    lacks: tuple[str, ...] = ()  # keys of common prizes for which it is not given

    def may_be_of(self, body: Body) -> bool:
        """Return whether the prize is one of that body's."""
        return body.key == self.body.key or body.key in self.also


@cache
def _bodies() -> dict[str, Body]:
    found = {}
    for one in (*read_list("festivals")["festival"], *read_list("prizes")["body"]):
        cities: dict[str, str] = one.get("cities", {})
        names: list[str] = [*one["names"], *cities.values()]
        is_yearly = bool(one.get("is_yearly"))
        lacks = tuple(one.get("lacks", ()))
        found[one["key"]] = Body(one["key"], names[0], one["country"], is_yearly, lacks)
    return found


class _Names:
    """Names to be found in a text by their first word, the longest first."""

    def __init__(self, names: Iterable[tuple[str, Any]]) -> None:
        self._by_word: dict[str, list[tuple[str, Any]]] = {}
        self._words: dict[str, set[frozenset[str]]] = {}  # of the names that begin so
        for name, value in names:
            plain = _plain(name)
            first = _WORD.match(plain)
            if first:
                self._by_word.setdefault(first[0], []).append((plain, value))
                words = frozenset(_WORD.findall(plain))
                self._words.setdefault(first[0], set()).add(words)
        for listed in self._by_word.values():
            listed.sort(key=lambda one: -len(one[0]))

    def find(self, text: str) -> Iterator[tuple[int, int, Any]]:
        """Yield where a name stands and what it means; letters are compared folded."""
        is_other = _may_have_other_words(text)
        words = _words_of(_plain(text)) if is_other else _plain_words(text)
        firsts = {
            first
            for first in self._by_word.keys() & words
            if any(all_words <= words for all_words in self._words[first])
        }
        if not firsts:
            return
        plain = _plain(text)
        starts = {place: word for word in firsts for place in _places_of(word, plain)}
        after = 0
        for start in sorted(starts):
            for name, value in self._by_word[starts[start]] if start >= after else ():
                end = start + len(name)
                if plain.startswith(name, start) and not plain[end : end + 1].isalnum():
                    yield start, end, value
                    after = end
                    break


@lru_cache(64)
def _may_have_other_words(text: str) -> bool:
    """Tell whether letters of a text become two in small letters."""
    return not text.isascii() and len(text.casefold()) != len(text)


@lru_cache(64)
def _plain_words(text: str) -> frozenset[str]:
    """Return the different words of a text folded; most have none that is to be folded."""
    return frozenset(word if word.isascii() else word.translate(_FOLDED) for word in words_of(text))


@lru_cache(64)
def _words_of(plain: str) -> frozenset[str]:
    return frozenset(_WORD.findall(plain))


def _places_of(word: str, text: str) -> Iterator[int]:
    """Yield where a word begins that stands there by itself."""
    start = text.find(word)
    while start != -1:
        found = _WORD.match(text, start)
        is_begun = start > 0 and _WORD.match(text, start - 1) is not None
        if found is not None and found[0] == word and not is_begun:
            yield start
        start = text.find(word, start + len(word))


@lru_cache(64)
def _plain(text: str) -> str:
    if text.isascii():
        return text.lower().replace("'", "’")
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """Each letter as one letter that is the same for all its capitals and accents."""

    def __missing__(self, code: int) -> str:
        letter = _APOSTROPHES.get(code) or chr(code)
        self[code] = fold(letter)[:1] or letter
        return self[code]


_FOLDED = _Folded()


@cache
def _body_names() -> _Names:
    lists = (*read_list("festivals")["festival"], *read_list("prizes")["body"])
    return _Names(
        (name, _bodies()[one["key"]])
        for one in lists
        for name in (*one["names"], *one.get("cities", {}).values())
    )


@cache
def _prize_names() -> _Names:
    return _Names(
        (name, (number, bool(one.get("is_name"))))
        for number, one in enumerate(read_list("prizes")["prize"])
        for name in one["names"]
    )


@cache
def _generic_names() -> _Names:
    return _Names(
        (name, number)
        for number, one in enumerate(read_list("prizes")["generic"])
        for name in one["names"]
    )


@once_for_each_text()
def find_generic(text: str) -> tuple[tuple[int, int, int], ...]:
    """Return where a text has a prize that many give, and which: one number in all languages."""
    return tuple(_generic_names().find(text))


@cache
def generic_keys() -> tuple[str, ...]:
    """Return the keys of the prizes that many give, by their numbers."""
    return tuple(one["key"] for one in read_list("prizes")["generic"])


@cache
def _kind_names() -> _Names:
    listed = read_list("prizes")["for_kind"]
    return _Names((name, one["kind"]) for one in listed for name in one["names"])


@once_for_each_text()
def find_for_kind(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a text has a prize for films of one kind alone, and which: short or feature."""
    return tuple(_kind_names().find(text))


def generic_of(words: str) -> frozenset[int]:
    """Return which prizes that many give the words of an award name, in any language."""
    return frozenset(number for _, _, number in find_generic(words))


@lru_cache(_REMEMBERED)
def find_bodies(text: str) -> tuple[Named, ...]:
    """Return the bodies that a text names, a festival by its city too, in capitals alone."""
    return tuple(
        Named(start, end, body)
        for start, end, body in _body_names().find(text)
        if text[start].isupper()
    )


def bodies_between(text: str, first: int, last: int) -> tuple[Named, ...]:
    """Return the bodies that a text names from `first` to before `last`."""
    found = find_bodies(text)
    start, end = (
        bisect_left(found, place, key=lambda named: named.start) for place in (first, last)
    )
    return found[start:end]


@lru_cache(_REMEMBERED)
def find_prizes(text: str) -> tuple[Named, ...]:
    """Return the prizes of the list that a text names, in any language."""
    return tuple(
        _prize(start, end, number)
        for start, end, (number, is_name) in _prize_names().find(text)
        if text[start].isupper() and not (is_name and _is_somebody(text, start, end))
    )


def _prize(start: int, end: int, number: int) -> Named:
    one = read_list("prizes")["prize"][number]
    body = _bodies()[one["body"]]
    lacks = (*body.lacks, *one.get("lacks", ()))
    return Named(start, end, body, number, tuple(one.get("also", ())), lacks)


@cache
def namesakes(prize: int) -> frozenset[int]:
    """Return the numbers of the prizes that a language may call as the one of that number."""
    listed = read_list("prizes")["prize"]
    name = listed[prize]["names"][0]
    return frozenset(number for number, one in enumerate(listed) if one.get("namesake") == name)


def _is_somebody(text: str, start: int, end: int) -> bool:
    """Return whether a word that is a prize and a given name may be that of somebody here."""
    if not text[:start].strip() and _ALONE.match(text, end):
        return False  # an award of a card
    if _FOR_WHAT.match(text, end):
        return False
    return not _ARTICLE.search(text, max(0, start - 12), start) or bool(
        _NAME_AFTER.match(text, end)
    )


# "a César", "den Goya"; and "César du meilleur film", "Goya for Best New Director".
_ARTICLE = re.compile(
    r"(?<![\w’'-])(?:an?|the|two|three|four|five|six|his|her|first|second|une?|le|les|du|des|au|deux|trois"
    r"|quatre|eine[mnrs]?|ein|de[nmrs]|zwei|drei|vier|los?|el|del|dos|tres|il|un|due|tre|o|os|um|dois"
    r"|een|de|het|twee|drie)\s$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\s*(?:$|,\s*(?:$|[Bb]est|[Mm]eill|[Mm]ejor|[Mm]iglior|[Mm]elhor))")
_NAME_AFTER = re.compile(r"[’']|\s[A-ZÀ-Þ](?!ward|reis)")
_FOR_WHAT = re.compile(
    r"\s(?:Awards?(?!\w)|for\s(?:the\s)?[Bb]est|d[eu]\s(?:la\s)?(?:[Mm]eilleur|[Mm]ejor|[Cc]ourt)"
    r"|a(?:l|\sla)?\s[Mm]ejor|für\sd\w{2}\s[Bb]est|per\s(?:il|la)?\s?[Mm]iglior|de\s[Mm]elhor"
    r"|voor\s(?:de\s)?[Bb]este)"
)


def body_of(words: str) -> Body | None:
    """Return the one body that the words of an award name; nothing where it is none or several."""
    found = {named.body.key: named.body for named in find_bodies(words)}
    return next(iter(found.values())) if len(found) == 1 else None


def is_meant(words: str, body: Body) -> bool:
    """Return whether words in which a body was found are about that body beyond doubt.

    "Festival of Nations, Vienna" has the city of a festival of the list, and is another.
    """
    found = [named for named in find_bodies(words) if named.body.key == body.key]
    if any(_plain(words[one.start : one.end]) not in _cities(body.key) for one in found):
        return True  # by a name of its own
    parts = [part for part in _BETWEEN_PARTS.split(words) if _WORD.search(part)]
    for part in parts:
        for named in find_bodies(part):
            rest = _WORD.findall(fold(f"{part[: named.start]} {part[named.end :]}"))
            is_plain = all(word in _PLAIN_WORDS or not word.isalpha() for word in rest)
            if (
                named.body.key == body.key
                and is_plain
                and (any(map(str.isalpha, rest)) or len(parts) == 1)
            ):
                return True
    return False


def has_city(body: Body) -> bool:
    """Return whether texts may call a body by its city alone."""
    return bool(_cities(body.key))


@cache
def _cities(key: str) -> frozenset[str]:
    lists = (*read_list("festivals")["festival"], *read_list("prizes")["body"])
    return frozenset(
        _plain(city)
        for one in lists
        if one["key"] == key
        for city in one.get("cities", {}).values()
    )


# What stands beside the city of a festival without naming another one.
_PLAIN_WORDS = frozenset(
    {"film", "films", "filmfestival", "filmfestspiele", "filmfest", "filmtage", "festival", "fest",
     "international", "internationale", "internationales", "internacional", "internazionale",
     "cinema", "cine", "kino", "competition", "wettbewerb", "section", "edition", "mostra", "iff",
     "the", "of", "in", "at", "de", "du", "di", "do", "da", "des", "der", "die", "das", "le", "la",
     "les", "el", "il", "o", "a", "and", "und", "et", "e", "y", "st", "nd", "rd", "th", "del"}
)  # fmt: skip
