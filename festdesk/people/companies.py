"""Whether two names are likely one company's, whatever its legal form is called."""

import re
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.people.keys import NameWord, sound_of, words_of

_DOTTED = re.compile(r"\b(?:[^\W\d_]\.)+[^\W\d_]?\b\.?")
_LEAST_LETTERS = 5  # of words that may be spelled differently
_NEAR = 0.94


def likely_same_company(a: str, b: str) -> bool:
    """Return whether two names are likely of one company; a hint, never a proof.

    Legal forms do not count, nor does a general word at the end that the other name lacks:
    "Cherry Pickers" and "Cherry Pickers Film", but not "… Film" and "… Distribution".
    """
    words_a, words_b = _words(a), _words(b)
    if not words_a or not words_b:
        return False
    if "".join(words_a) == "".join(words_b):
        return True
    short, long = sorted((words_a, words_b), key=len)
    if len(short) == len(long):
        return _are_near(short, long)
    return (
        len(long) - len(short) == 1
        and long[-1] in _general_words()
        and len("".join(short)) >= _LEAST_LETTERS
        and _are_near(short, long[:-1])
    )


def _words(text: str) -> tuple[str, ...]:
    """Return the keys of the words that tell a company from others, or of all if none does."""
    plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    words = [word for word in words_of(plain.replace(",", " ")) if word.latin != "and"]
    telling = [word for word in words if word.latin not in _legal_forms()]
    return tuple(map(_key, telling or words))


def _key(word: NameWord) -> str:
    return sound_of(word.latin)


def _are_near(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Return whether the words differ in few letters of one of them."""
    other = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    if not other:
        return True
    if len(other) > 1:
        return False
    a, b = other[0]
    if min(len(a), len(b)) < _LEAST_LETTERS or any(map(str.isdigit, a + b)):
        return False
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity(a, b) >= _NEAR


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(fold(form) for form in read_list("names")["legal_forms"])


@cache
def _general_words() -> frozenset[str]:
    return frozenset(sound_of(fold(word)) for word in read_list("names")["general_words"])
