"""The words of a text, parted once for all checks: most see by them that there is nothing for them.

A pattern of hundreds of words is tried at every letter of a text; whether a set of words has one in
common with another is known at once.
"""

import re
from functools import lru_cache
from itertools import chain

_REMEMBERED = 20_000  # texts
_AT_WORK = 16  # texts that checks look at just now
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


@lru_cache(_AT_WORK)
def _parted(body: str) -> tuple[list[str], bool]:
    """Return the words of a text in small letters, and whether they are of letters alone."""
    words = _WORD.findall(body.casefold())
    return words, all(map(str.isalpha, words))


def all_in_order(body: str) -> list[str]:
    """Return the words of a text in small letters, numbers among them."""
    return _parted(body)[0]


@lru_cache(_AT_WORK)
def words_in_order(body: str) -> list[str]:
    """Return the words of a text in small letters, parted at hyphens, apostrophes and numbers."""
    words, is_plain = _parted(body)
    if is_plain:
        return words
    return [*chain.from_iterable((w,) if w.isalpha() else _LETTERS.findall(w) for w in words)]


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
    words, is_plain = _parted(text)
    return words_in(text) if is_plain else frozenset(words)


@lru_cache(_REMEMBERED)
def numbers_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the numbers of a text begin and end, from the first digit to the last."""
    return tuple(hit.span() for hit in _NUMBER.finditer(text))
