"""The words of resources/lists/told.toml as patterns: by what they tell, and by language."""

import re
from collections.abc import Iterable
from functools import cache

from festdesk.base.lists import read_list

NOTHING = "(?!)"  # matches nowhere
_APOSTROPHES = "[’'ʼ]"
_MOST_DIGITS = 18  # of a number that tells anything


def languages_told(language: str) -> tuple[str, ...]:
    """Return the languages of the list in which a text may be: all where none is said."""
    listed = read_list("told")["film"]
    if not language:
        return tuple(listed)
    return (language,) if language in listed else ()


@cache
def any_of(concept: str, language: str) -> str:
    """Return a pattern for all words of a concept, the longest first; case is for the caller."""
    lists = read_list("told")[concept]
    return _alternatives(
        word for one in languages_told(language) for entry in lists.get(one, ())
        for word in entry.split("|")
    )  # fmt: skip


@cache
def numbered(concept: str, language: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    """Return for each entry of a list, from one on, a pattern that is all of one of its words."""
    return tuple(
        (re.compile(_alternatives(entry.split("|")), re.IGNORECASE), number)
        for one in languages_told(language)
        for number, entry in enumerate(read_list("told")[concept][one], start=1)
    )


def number_of(word: str, concept: str, language: str) -> int | None:
    """Return which number a word of a list is, in digits or in words; nothing where it is none."""
    if word.isdecimal():
        return int(word) if len(word) <= _MOST_DIGITS else None
    for pattern, number in numbered(concept, language):
        if pattern.fullmatch(word):
            return number
    return None


def pattern_of(words: str) -> str:
    """Return the pattern of one entry: a hyphen, too, for a space, and any ending for "*"."""
    escaped = re.escape(words.replace("’", "'")).replace("'", _APOSTROPHES)
    return escaped.replace(r"\ ", r"[\s\-‐]+").replace(r"\*", r"\w*")


def _alternatives(words: Iterable[str]) -> str:
    listed = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(pattern_of, listed))})" if listed else NOTHING
