"""How far two words of names are apart: the same, the same in sound, an initial, nearly alike."""

import re
from enum import IntEnum
from functools import lru_cache

from festdesk.people.consonants import have_same_consonants, have_same_skeleton
from festdesk.people.keys import NameWord, WordKind, known_given_names, short_forms

# Of Jaro and Winkler's similarity of two keys; less will do where the consonants are the same, and
# still less where all open vowels are too.
NEAR, NEAR_IN_SOUND, _NEAR_IN_VOWELS = 0.92, 0.84, 0.72
_LEAST_IN_VOWELS = 5  # letters
_FEW_LETTERS, _MORE_LETTERS = 1, 2  # that differ by a slip, in a short and in a long word
_LEAST_WORD = 4  # letters of a name that may be spelled differently
_LONG_WORD = 8  # letters of one in which a letter more at the end is a slip
_BALTIC = frozenset({"s", "is", "as"})  # what Latvian and Lithuanian put on
_O_AND_U_ALONE = re.compile("[^ou]")
_OPEN_VOWELS = re.compile("[^aou]")


class Step(IntEnum):
    """How far two words are apart, from near to far."""

    SAME = 0
    SOUNDS = 1
    INITIAL = 2
    SHORT = 3
    NEAR_SOUNDS = 4
    CONSONANTS = 5
    ALIKE = 6


@lru_cache(maxsize=200_000)
def step_between(a: NameWord, b: NameWord) -> Step | None:
    """Return how far two words are apart, or nothing where they are two names."""
    if a.latin == b.latin:
        return Step.SAME
    if WordKind.PATRONYMIC in {a.kind, b.kind} and a.kind is not b.kind:
        return None
    if a.key == b.key:
        return Step.SOUNDS
    if a.is_consonants is not b.is_consonants:
        return Step.CONSONANTS if have_same_skeleton(a.latin, b.latin) else None
    short, long = sorted((a, b), key=lambda word: len(word.key))
    return _shortened(short, long) or _by_spelling(short, long)


def _shortened(short: NameWord, long: NameWord) -> Step | None:
    if short.kind is WordKind.INITIAL:
        begins = long.key.startswith(short.key) or long.latin.startswith(short.latin)
        return Step.INITIAL if begins else None
    shorts = short_forms()
    if long.key in shorts.get(short.key, ()) or short.key in shorts.get(long.key, ()):
        return Step.SHORT
    return None


def _by_spelling(short: NameWord, long: NameWord) -> Step | None:
    if len(short.key) < _LEAST_WORD or _are_two_names(short, long):
        return None
    near = similarity(short.key, long.key)
    if have_same_consonants(short.latin, long.latin):
        if near >= NEAR_IN_SOUND and not _exchange_o_and_u(short.key, long.key):
            return Step.NEAR_SOUNDS
        if near >= _NEAR_IN_VOWELS and _agree_in_vowels(short.key, long.key):
            return Step.NEAR_SOUNDS
    return Step.ALIKE if near >= NEAR and _differ_by_a_slip(short.key, long.key) else None


def _agree_in_vowels(a: str, b: str) -> bool:
    """Return whether the open vowels are the same, but for one more."""
    short, long = sorted((_OPEN_VOWELS.sub("", a), _OPEN_VOWELS.sub("", b)), key=len)
    rest = iter(long)
    is_within = all(vowel in rest for vowel in short)
    return is_within and len(long) - len(short) <= 1 and min(len(a), len(b)) >= _LEAST_IN_VOWELS


def _differ_by_a_slip(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    most = _FEW_LETTERS if min(len(a), len(b)) < _LONG_WORD else _MORE_LETTERS
    return OSA.distance(a, b) <= most


def _exchange_o_and_u(a: str, b: str) -> bool:
    """Return whether one has "o" where the other has "u": "Scholz", "Schulze".

    No transliteration does that. One may have an "o" more, since "ё" is "e" in one and "o" in
    another.
    """
    short, long = sorted((_O_AND_U_ALONE.sub("", a), _O_AND_U_ALONE.sub("", b)), key=len)
    rest = iter(long)
    return not all(vowel in rest for vowel in short)


def similarity(a: str, b: str) -> float:
    """Return Jaro and Winkler's similarity of two keys, from 0 to 1."""
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity(a, b)


def _are_two_names(short: NameWord, long: NameWord) -> bool:
    """Return whether both are names of their own: Ivan, Ivana; Maria, Marie, Marina; Malle, Mallet.

    A name that is another one with more letters at its end is its own, but in a long name, where
    that is a slip, and for the ending that Latvian and Lithuanian put on.
    """
    known = known_given_names()
    if short.key in known and long.key in known:
        return True
    if short.script != long.script:
        return False
    if short.key[:-1] == long.key[:-1] and {short.key[-1], long.key[-1]} == {"a", "e"}:
        return True
    return long.key.startswith(short.key) and _is_longer_name(short.key, long.key)


def _is_longer_name(short: str, long: str) -> bool:
    more = long[len(short) :]
    if more in _BALTIC and len(short) > _LEAST_WORD and short[-1] not in "aeiou":
        return False
    return more in {"a", "e"} or len(more) > 1 or len(short) < _LONG_WORD
