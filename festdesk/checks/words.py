"""The words of a text, parted once for all checks: most see by them that there is nothing for them.

A pattern of hundreds of words is tried at every letter of a text; whether a set of words has one in
common with another is known at once.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import filterfalse

_REMEMBERED = 20_000  # texts
_AT_WORK = 16  # texts that checks look at just now
_WORD = re.compile(r"\w+")
LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


@lru_cache(_AT_WORK)
def small(body: str) -> str:
    """Return a text in small letters."""
    return body.lower()


@lru_cache(_AT_WORK)
def as_written(body: str) -> list[str]:
    """Return the words of a text as they stand there, numbers among them."""
    return _WORD.findall(body)


@lru_cache(_REMEMBERED)
def joined(body: str) -> str:
    """Return the words of a text in small letters, numbers among them, with a space between."""
    words = " ".join(as_written(body))
    small = words.casefold()
    # A letter that becomes two may be parted in small letters, as the Turkish “İ” is.
    return small if len(small) == len(words) else " ".join(_WORD.findall(body.casefold()))


def has_any(body: str, runs: Iterable[str]) -> bool:
    """Tell whether any of these runs of letters, in small ones, is in the words of a text.

    Between two words of a run is one space, whatever parts them in the text. This is told much
    faster than any pattern finds nothing.
    """
    words = joined(body)
    for run in runs:  # noqa: SIM110 -- `any` takes twice as long
        if run in words:
            return True
    return False


@lru_cache(_AT_WORK)
def all_in_order(body: str) -> list[str]:
    """Return the words of a text in small letters, numbers among them."""
    words = joined(body)
    return words.split(" ") if words else []


@lru_cache(_AT_WORK)
def words_in_order(body: str) -> list[str]:
    """Return the words of a text in small letters, parted at hyphens, apostrophes and numbers."""
    return letters_of(all_in_order(body))


def letters_of(words: list[str]) -> list[str]:
    """Return words parted at all that is no letter; the very same list where nothing is."""
    others = list(filterfalse(str.isalpha, words))
    if not others:
        return words
    if all(map(str.isdecimal, others)):
        return list(filter(str.isalpha, words))  # as in most texts with a number
    return LETTERS.findall(" ".join(words))


@lru_cache(_REMEMBERED)
def words_in(body: str) -> frozenset[str]:
    """Return the different words of a text, as `words_in_order` has them."""
    return frozenset(words_in_order(body))


@lru_cache(_REMEMBERED)
def words_of(text: str) -> frozenset[str]:
    """Return the different words of a text, case folded, numbers among them.

    They are parted where patterns look for a word's begin and end, and at every apostrophe.
    """
    if "ʼ" in text:
        return frozenset(_WORD.findall(text.casefold().replace("ʼ", "’")))
    words = all_in_order(text)
    return words_in(text) if words_in_order(text) is words else frozenset(words)


def is_behind_number(text: str, pattern: "re.Pattern[str]") -> bool:
    """Tell whether a pattern that begins with a digit, and goes on with none, finds anything."""
    return any(pattern.match(text, end - 1) for _, end in numbers_of(text))


@lru_cache(_REMEMBERED)
def numbers_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the numbers of a text begin and end, from the first digit to the last."""
    return tuple(hit.span() for hit in _NUMBER.finditer(text))
