"""Words that are often written wrong, and how they are written; no dictionary is needed for them.

Dictionaries take some of them for words, as compounds or rare forms; they are wrong all the same.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from festdesk.base.lists import read_list
from festdesk.spelling.words import UNSEEN, primary_of

_SHORTEST_STEM = 4  # letters of what may go on with any ending
_LETTERS = re.compile(r"[^\W\d_]+")
_UNUSUAL = re.compile(f"[{UNSEEN}ʼ]")  # that a word may have inside of it
_JOINT = re.compile(r"([-'])")


class _Listed(NamedTuple):
    """Right words by wrong ones in small letters, and beginnings of right words by wrong ones."""

    words: dict[str, str]
    stems: dict[str, str]


@cache
def _listed(primary: str) -> _Listed:
    found = _Listed({}, {})
    for wrong, right in read_list("misspellings").get(primary, {}).items():
        if wrong.endswith("*"):
            found.stems[wrong.removesuffix("*")] = right.removesuffix("*")
        else:
            found.words[wrong] = right
    return found


def may_be_in(text: str, words: Iterable[str], language: str) -> bool:
    """Tell at once whether a text may have a word that is often written wrong.

    `words` are its words in small letters, parted at all that is no letter.
    """
    if not text.isascii() and (_UNUSUAL.search(text) or not unicodedata.is_normalized("NFC", text)):
        return True  # it has to be looked at closely
    return any(map(_sign_of(primary_of(language)), words))


@cache
def _sign_of(primary: str) -> Callable[[str], bool]:
    """Return what tells whether a listed word, or a part of one, may begin with a word."""
    listed = _listed(primary)
    whole = {_LETTERS.findall(word.casefold())[0] for word in (*listed.words, *listed.stems)}
    stems = {word.casefold() for word in listed.stems if word.isalpha()}
    lengths = sorted({len(stem) for stem in stems})

    @lru_cache(50_000)
    def is_sign(word: str) -> bool:
        return word in whole or any(word[:length] in stems for length in lengths)

    return is_sign


def right_for(word: str, language: str) -> str:
    """Return how a word is written that is often written wrong; nothing of any other word.

    `word` is as `Word.text` has it. Parts of a compound with hyphens, and what stands behind an
    apostrophe, are looked at by themselves.
    """
    return _right_for(word, primary_of(language))


@lru_cache(maxsize=50_000)
def _right_for(word: str, primary: str) -> str:
    right = _right_for_part(word, primary)
    if right or ("-" not in word and "'" not in word):
        return right
    parts = _JOINT.split(word)
    mended = [_right_for_part(part, primary) or part for part in parts]
    return "" if mended == parts else "".join(mended).replace("'", "’")


def _right_for_part(part: str, primary: str) -> str:
    listed, small = _listed(primary), part.lower()
    right = listed.words.get(small, "")
    if right:
        return _as_written(part, right)
    for end in range(len(small), _SHORTEST_STEM - 1, -1):
        stem = listed.stems.get(small[:end])
        if stem is not None:
            # The noun's stem has its adjectives, too: “Rhythmus”, “rhythmisch”.
            whole = stem + small[end:]
            return _as_written(part, whole.lower() if part.islower() else whole)
    return ""


def _as_written(wrong: str, right: str) -> str:
    """Return a right word with the capitals of the wrong one; its own stay."""
    if len(wrong) > 1 and wrong.isupper():
        return right.upper()
    return right[:1].upper() + right[1:] if wrong[:1].isupper() else right
