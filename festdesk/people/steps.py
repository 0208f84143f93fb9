"""How far two words of names are apart: the same, the same in sound, an initial, nearly alike."""

import re
from collections.abc import Callable
from enum import IntEnum
from functools import cache, lru_cache

from festdesk.people.consonants import have_same_consonants, have_same_skeleton
from festdesk.people.keys import NameWord, WordKind, known_given_names, short_forms

# Of Jaro and Winkler's similarity of two keys; less will do where consonants and open vowels are
# the same.
NEAR, _NEAR_IN_SOUND = 0.92, 0.72
_MORE_LETTERS = 2  # that differ by a slip in a long word
_LEAST_WORD = 5  # letters of a name that may be spelled differently
_LEAST_CUT = 6  # letters of one that may lack a consonant at its end: "Bojano", "Bojanov"
_LONG_WORD = 8  # letters of one in which a letter more at the end is a slip
_NAME = WordKind.NAME
_BALTIC = frozenset({"s", "is", "as"})  # what Latvian and Lithuanian put on
_VOICED = (frozenset("bp"), frozenset("dt"), frozenset("gk"))
_UNVOICED = str.maketrans("bdg", "ptk")
_ENDING_VOWELS = frozenset("aeo")  # "Maria", "Marie", "Mario"
_NO_OPEN_VOWELS = re.compile("[^aou]+")


class Step(IntEnum):
    """How far two words are apart, from near to far."""

    SAME = 0
    SOUNDS = 1
    INITIAL = 2
    SHORT = 3
    NEAR_SOUNDS = 4
    CONSONANTS = 5
    ALIKE = 6


def step_between(a: NameWord, b: NameWord) -> Step | None:
    """Return how far two words are apart, or nothing where they are two names."""
    return None if _are_far_apart(a, b) else _step_between(a, b)


def _are_far_apart(a: NameWord, b: NameWord) -> bool:
    """Return whether two words are surely two names, as most are: seen sooner than remembered."""
    one, other = a.key, b.key
    if one == other or a.script != b.script or a.kind is not _NAME or b.kind is not _NAME:
        return False
    is_long = len(one) >= _LEAST_WORD and len(other) >= _LEAST_WORD
    if is_long and _jaro_winkler()(one, other) >= _NEAR_IN_SOUND:
        return False
    shorts = short_forms()
    return one not in shorts and other not in shorts


@lru_cache(maxsize=200_000)
def _step_between(a: NameWord, b: NameWord) -> Step | None:
    if a.latin == b.latin:
        return Step.SAME
    if a.kind is not b.kind and WordKind.PATRONYMIC in (a.kind, b.kind):
        return None
    if a.key == b.key:
        return Step.SOUNDS
    if a.script != b.script and a.is_consonants is not b.is_consonants:
        return Step.CONSONANTS if have_same_skeleton(a.latin, b.latin) else None
    short, long = (b, a) if len(b.key) < len(a.key) else (a, b)
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
    if len(short.key) < _LEAST_WORD:
        return None
    near = _jaro_winkler()(short.key, long.key)
    # Most pairs are far apart, which is seen sooner than anything else; then come the vowels, and
    # last the consonants, which take longest.
    if near < _NEAR_IN_SOUND:
        return None
    agree = _agree_in_vowels(short.key, long.key)
    if (near < NEAR and not agree) or _are_two_names(short, long):
        return None
    if _is_baltic(short.key, long.key):
        return Step.NEAR_SOUNDS
    is_slip = near >= NEAR and _is_a_slip(short.key, long.key)
    if (agree or is_slip) and have_same_consonants(short.latin, long.latin):
        return Step.NEAR_SOUNDS if agree else None
    return Step.ALIKE if is_slip else None


def may_be_near(a: NameWord, b: NameWord, nearness: float) -> bool:
    """Return whether two words of one script may be near in spelling; `nearness` is their keys'.

    It is told in a tenth of the time that `step_between` takes, which says of all others whose keys
    differ that they are two names, or else that one is an initial or a short form.
    """
    if len(a.key) < _LEAST_WORD or len(b.key) < _LEAST_WORD:
        return False
    return nearness >= NEAR or (
        _agree_in_vowels(a.key, b.key) and have_same_consonants(a.latin, b.latin)
    )


def _agree_in_vowels(a: str, b: str) -> bool:
    """Return whether the open vowels are the same; "e" and "i" are written in many ways.

    One may have an "o" more, since "ё" is "e" in one transliteration and "o" in another.
    """
    short, long = _open_vowels(a), _open_vowels(b)
    if short == long:
        return True
    if len(short) > len(long):
        short, long = long, short
    if len(long) - len(short) != 1:
        return False
    return any(long[n] == "o" and long[:n] + long[n + 1 :] == short for n in range(len(long)))


@lru_cache(maxsize=50_000)
def _open_vowels(key: str) -> str:
    return _NO_OPEN_VOWELS.sub("", key)


def _is_a_slip(a: str, b: str) -> bool:
    """Return whether a typist makes one of the other; in a short word by an exchange or a cut.

    "Besson" and "Bresson" are two people, "Antonioni" and "Antoniomi" are one.
    """
    if min(len(a), len(b)) >= _LONG_WORD:
        return _slips()(a, b) <= _MORE_LETTERS
    is_cut = a.startswith(b) or b.startswith(a)
    return _slips()(a, b) <= 1 and (is_cut or sorted(a) == sorted(b))


def similarity(a: str, b: str) -> float:
    """Return Jaro and Winkler's similarity of two keys, from 0 to 1."""
    return _jaro_winkler()(a, b)


@cache
def _jaro_winkler() -> Callable[[str, str], float]:
    # An import within a package takes longer than the comparison, even the second time.
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity


@cache
def _slips() -> Callable[[str, str], int]:
    from rapidfuzz.distance import OSA

    return OSA.distance


def _are_two_names(short: NameWord, long: NameWord) -> bool:
    """Return whether both are names of their own: Ivan, Ivana; Maria, Marie, Marina; Malle, Mallet.

    A name that is another one with more letters at its end is its own, but in a long name, where
    that is a slip, and for the ending that Latvian and Lithuanian put on.
    """
    known = known_given_names()
    is_known = short.key in known, long.key in known
    if all(is_known):
        return True
    if short.script != long.script:
        return False
    is_hers = short.key.endswith("a") is not long.key.endswith("a")
    if (is_hers and any(is_known)) or _differ_in_voice(short.key, long.key):
        return True
    if short.key[:-1] == long.key[:-1] and {short.key[-1], long.key[-1]} <= _ENDING_VOWELS:
        return True
    return long.key.startswith(short.key) and _is_longer_name(short.key, long.key)


def _differ_in_voice(a: str, b: str) -> bool:
    """Return whether one has "d" where the other has "t": "Schröder", "Schroeter".

    After "m" and "n" Greek does not tell them apart: "Lambrinos", "Lamprinos".
    """
    if len(a) != len(b) or a.translate(_UNVOICED) != b.translate(_UNVOICED):
        return False
    other = [n for n, letters in enumerate(zip(a, b, strict=True)) if letters[0] != letters[1]]
    if len(other) != 1:
        return False
    place = other[0]
    return {a[place], b[place]} in _VOICED and a[place - 1 : place] not in {"m", "n"}


def _is_baltic(short: str, long: str) -> bool:
    """Return whether a name has a Latvian or Lithuanian ending: "Lavrovs" is "Lavrov"."""
    is_stem = long.startswith(short) and short[-1] not in "aeiou" and len(short) >= _LEAST_WORD
    return is_stem and long[len(short) :] in _BALTIC


def _is_longer_name(short: str, long: str) -> bool:
    if _is_baltic(short, long):
        return False
    more = long[len(short) :]
    if len(more) == 1 and more not in "aeiou" and len(short) >= _LEAST_CUT:
        return False
    return more in {"a", "e"} or len(more) > 1 or len(short) < _LONG_WORD
