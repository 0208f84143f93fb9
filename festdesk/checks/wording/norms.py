"""Which words of a text tell the spelling of one country: British or American, German or Swiss."""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.checks.of_texts import in_primary, once_for_each_text
from festdesk.checks.words import words_in

_HYPHENS = frozenset("-‐‑")  # inside of a word: "grey-haired", "self-centred"
_PART = re.compile(r"[^\W\d_]+")
_TOLD = re.compile(r"(?<!\\)\(([^\W\d_]+?)(s\?)?\)")
_NEXT = re.compile(r"\s+([^\W\d_])")
_NEAR = 40  # characters; nothing that matters here stands farther off
_STOPS = ".!?…:\n"
_OPENING = "“„«‘‚\"'(["


@dataclass(frozen=True, slots=True)
class Norm:
    """The words of a language by side: each with how the other side writes it.

    `beside` are words right before one that is written so on both sides then; `phrases` find words
    that tell the second side only where others stand beside them.
    """

    language: str
    sides: tuple[str, str]
    words: Mapping[str, tuple[int, str]]
    beside: Mapping[str, frozenset[str]]
    phrases: tuple[tuple[frozenset[str], re.Pattern[str], str], ...]  # with words of them
    parts: frozenset[str]  # of all these words, in small letters: a text without any tells nothing


@dataclass(frozen=True, slots=True)
class Telling:
    """A word that tells a side, 0 or 1, and how the other side writes it, capitals kept."""

    start: int
    end: int
    side: int
    other: str


@cache
def norm_of(language: str) -> Norm | None:
    """Return the norm of a language without its country; nothing where there is none."""
    listed = read_list("spelling_norms").get(language)
    if listed is None:
        return None
    words: dict[str, tuple[int, str]] = {}
    for first, second in listed["pairs"].items():
        words[first], words[second] = (0, second), (1, first)
    for first, second in listed.get("first_only", {}).items():
        words[first] = (0, second)
    for first, second in listed.get("second_only", {}).items():
        words[second] = (1, first)
    beside = {word: frozenset(before) for word, before in listed.get("beside", {}).items()}
    phrases = tuple(
        (
            _words_told(wrong),
            re.compile(rf"(?<![\w-]){wrong}(?!\w)", re.IGNORECASE),
            other,
        )
        for wrong, other in listed.get("phrases", {}).items()
    )
    parts = {part.casefold() for word in words for part in _PART.findall(word)}
    parts |= {word for signs, _, _ in phrases for word in signs}
    sides = listed["sides"][0], listed["sides"][1]
    return Norm(language, sides, words, beside, phrases, frozenset(parts))


def _words_told(phrase: str) -> frozenset[str]:
    """Return the words, in the group of a pattern, that tell the side; with and without an "s"."""
    told = _TOLD.search(phrase)
    if told is None:
        return frozenset(_PART.findall(phrase))
    return frozenset({told[1], f"{told[1]}s"}) if told[2] else frozenset({told[1]})


@once_for_each_text(in_primary, early=True)
def find_telling(body: str, language: str) -> tuple[Telling, ...]:
    """Return the words of a text that tell a side of its language, in their order.

    Names are none: in English a word with a capital inside a sentence, or before another such.
    """
    norm = norm_of(language)
    if norm is None or norm.parts.isdisjoint(words_in(body)):
        return ()
    found = [
        told
        for start, end in _words_and_parts(body, norm.parts & words_in(body))
        if (told := _told(norm, body, start, end)) is not None
    ]
    for signs, pattern, other in norm.phrases:
        for hit in () if signs.isdisjoint(words_in(body)) else pattern.finditer(body):
            right = as_capitals_of(hit[1], other) + ("s" if hit[1].endswith("s") else "")
            found.append(Telling(hit.start(1), hit.end(1), 1, right))
    # What two of them find, or a word and a part of it, is told once.
    by_start = {told.start: told for told in reversed(found)}
    return tuple(by_start[start] for start in sorted(by_start))


def _words_and_parts(body: str, among: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """Yield where one of some words stands, also as part of one with hyphens.

    What has hyphens is yielded whole, before its parts.
    """
    found: set[tuple[int, int]] = set()
    for start, end in _places_of(among, body):
        first, last = start, end
        while first > 1 and body[first - 1] in _HYPHENS and _is_letter(body[first - 2]):
            first = _start_of_part(body, first - 1)
        while body[last : last + 1] in _HYPHENS and _is_letter(body[last + 1 : last + 2]):
            last = _end_of_part(body, last + 1)
        found |= {(start, end), (first, last)}
    yield from sorted(found, key=lambda span: (span[0], -span[1]))


def _places_of(among: AbstractSet[str], body: str) -> Iterator[tuple[int, int]]:
    """Yield where one of some words stands, parted at hyphens, in no order."""
    folded = body.casefold()
    if len(folded) != len(body):  # places would not be those of the text
        for hit in _PART.finditer(body):
            if hit[0].casefold() in among:
                yield hit.span()
        return
    for word in among:
        start = folded.find(word)
        while start >= 0:
            end = start + len(word)
            is_begun = start > 0 and _is_letter(folded[start - 1])
            if not is_begun and not _is_letter(folded[end : end + 1]):
                yield start, end
            start = folded.find(word, end)


def _start_of_part(body: str, end: int) -> int:
    while end and _is_letter(body[end - 1]):
        end -= 1
    return end


def _end_of_part(body: str, start: int) -> int:
    while _is_letter(body[start : start + 1]):
        start += 1
    return start


def _is_letter(sign: str) -> bool:
    """Return whether it is one of a word, as `_PART` has them; nothing is none."""
    return sign.isalnum() and not sign.isdecimal()


def _told(norm: Norm, body: str, start: int, end: int) -> Telling | None:
    word = body[start:end]
    entry = norm.words.get(word)
    if entry is None and word[:1].isupper():
        small = word[:1].lower() + word[1:]
        entry = norm.words.get(small) if _may_be_capital(norm, body, start, end) else None
    if entry is None:
        return None
    before = body[max(0, start - _NEAR) : start].rstrip().rpartition(" ")[2].casefold()
    if before in norm.beside.get(word.lower(), ()):
        return None
    side, other = entry
    return Telling(start, end, side, as_capitals_of(word, other))


def _may_be_capital(norm: Norm, body: str, start: int, end: int) -> bool:
    """Return whether a word has its capital from where it stands, and is no name."""
    if not begins_sentence(body, start):
        return False
    if norm.language != "en":
        return True
    after = _NEXT.match(body, end)
    return after is None or not after[1].isupper()


def begins_sentence(body: str, start: int) -> bool:
    """Return whether a word stands first in a sentence or a line, or behind a colon."""
    before = body[max(0, start - _NEAR) : start].rstrip(" \t\u00a0\u202f" + _OPENING)
    return not before or before[-1] in _STOPS


def as_capitals_of(word: str, other: str) -> str:
    """Return `other` with the capitals of `word`: all of them, or the first."""
    if len(word) > 1 and word.isupper():
        return other.upper()
    if word[:1].isupper() and other[:1].islower():
        return other[:1].upper() + other[1:]
    return other


@cache
def _old_german() -> tuple[Mapping[str, str], "re.Pattern[str]", frozenset[str]]:
    old: dict[str, str] = read_list("spelling_norms")["de"]["old"]
    by_length = sorted(old, key=len, reverse=True)
    words = "|".join(rf"[{word[0]}{word[0].upper()}]{re.escape(word[1:])}" for word in by_length)
    last_words = {_PART.findall(word)[-1].casefold() for word in old}
    return old, re.compile(rf"(?<![\w-])(?:{words})(?!\w)"), frozenset(last_words)


@lru_cache(20_000)
def find_old_german(body: str) -> tuple[tuple[int, int, str], ...]:
    """Return the words that are written as before 1996: where they stand, and as they are now."""
    old, pattern, parts = _old_german()
    if parts.isdisjoint(words_in(body)):
        return ()
    return tuple(
        (hit.start(), hit.end(), as_capitals_of(hit[0], old.get(hit[0]) or old[_small(hit[0])]))
        for hit in pattern.finditer(body)
    )


def _small(word: str) -> str:
    return word[:1].lower() + word[1:]
