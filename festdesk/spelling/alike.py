"""Right words that are like a wrong one, found by trying: the same ones each time.

Hunspell's own suggestions end when its clock says so, and a clock that other work disturbs says so
sooner. Here every candidate is tried, and what a dictionary says of it is all that counts.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from festdesk.base.text import fold
from festdesk.spelling.frequencies import Frequencies
from festdesk.spelling.plain.near import usual_slips

MOST = 12  # words that are told
_TWO_LETTERS_FROM = 6  # letters of a word of which two may be wrong
_LONGEST_TRIED = 30  # letters: there are too many words that are like a longer one
_LEAST_PART = 3  # letters of each of two words that have lost the space between them
_OFTEN = 4.0  # how often both of two words are written of which one has a slip besides
_SELDOM = 1.5  # how often a word is written that no list has
_VOWELS = frozenset("aeiouy")
# How much rarer a word may be and still be likelier than another, by what parts it from the wrong.
_OF_LENGTH, _OF_VOWEL, _OF_LETTER, _OF_TWO = 0.6, 0.8, 1.0, 2.5
_OF_FIRST_VOWEL, _OF_FIRST = 0.3, 1.5  # besides, where the first letter is another
_LIGATURES = (("oe", "œ"), ("ae", "æ"))


class Near(NamedTuple):
    """A right word that is like a wrong one, and how often it is written; 0.0 where none counts."""

    text: str
    often: float


def find_alike(
    word: str, letters: str, is_right: Callable[[str], bool], frequencies: Frequencies
) -> tuple[Near, ...]:
    """Return the right words that are a letter or, of listed ones, two away, the likeliest first.

    A word with a capital has only such as have one, one without also what has to have one.
    """
    if len(word) > _LONGEST_TRIED:
        return ()
    small, is_capital = word.lower(), word[:1].isupper()
    found: dict[str, float] = {}
    for one in dict.fromkeys((*_listed_near(small, frequencies), *_one_letter_off(small, letters))):
        often = frequencies.of(one)
        forms = (one, one.capitalize()) if often or one == small else (one,)
        for form in (one.capitalize(),) if is_capital else forms:
            if form != word and is_right(form):
                found[form] = often
                break
    near = (Near(one, often) for one, often in found.items())
    return tuple(likeliest(word, near)[:MOST])


def likeliest(word: str, found: Iterable[Near]) -> list[Near]:
    """Return what a word is like in the order in which it may be meant."""
    return sorted(found, key=lambda near: (-weight_of(word, near), near.text))


def find_parted(
    word: str, is_right: Callable[[str], bool], frequencies: Frequencies
) -> tuple[Near, ...]:
    """Return a word as two right ones with a space between; the rarer of them counts.

    Where no two are, the second may have a slip of the hand if both are written often:
    "postofice".
    """
    found, parts_of = [], []
    for at in range(_LEAST_PART, min(len(word), _LONGEST_TRIED) - _LEAST_PART + 1):
        first, second = word[:at], word[at:]
        if not is_right(first):
            continue
        if is_right(second):
            found.append(Near(f"{first} {second}", min(map(frequencies.of, (first, second)))))
        elif min(at, len(second)) > _LEAST_PART and frequencies.of(first) >= _OFTEN:
            parts_of.append((first, second))
    for first, second in () if found else parts_of:
        found += (
            Near(f"{first} {one}", min(map(frequencies.of, (first, one))))
            for one in dict.fromkeys(usual_slips(second))
            if frequencies.of(one) >= _OFTEN and is_right(one)
        )
    return tuple(sorted(found, key=lambda near: (-near.often, near.text)))


def weight_of(word: str, near: Near) -> float:
    """Return how likely it is that one word was meant where another stands, to be compared."""
    return (near.often or _SELDOM) - cost_of(word, near.text)


def cost_of(word: str, other: str) -> float:
    """Return how little a slip is made that parts two words: nothing of what hands do most."""
    one, other = word.lower(), other.lower()
    first = _cost_of_first(fold(one[:1]), fold(other[:1]))
    if fold(one) == fold(other) or undoubled(one) == undoubled(other):
        return first
    differs = _distance(one, other)
    if differs > 1:
        return first + _OF_TWO
    if len(one) != len(other):
        return first + _OF_LENGTH
    if sorted(one) == sorted(other):
        return first
    pair = {letter for at, letter in enumerate(one) if letter != other[at]}
    pair |= {letter for at, letter in enumerate(other) if letter != one[at]}
    return first + (_OF_VOWEL if {fold(letter) for letter in pair} <= _VOWELS else _OF_LETTER)


def is_far(word: str, other: str) -> bool:
    """Return whether two letters part two words, and no single slip."""
    return cost_of(word, other) >= _OF_TWO


def _cost_of_first(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return _OF_FIRST_VOWEL if {one, other} <= _VOWELS else _OF_FIRST


def undoubled(word: str) -> str:
    """Return a word with each letter once that stands twice in a row."""
    return "".join(letter for at, letter in enumerate(word) if letter != word[at - 1 : at])


def _distance(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other))


def _listed_near(small: str, frequencies: Frequencies) -> Iterator[str]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract_iter

    most = 2 if len(small) >= _TWO_LETTERS_FROM else 1
    for length in range(len(small) - most, len(small) + most + 1):
        words = frequencies.by_length.get(length, ())
        for word, _, _ in extract_iter(small, words, scorer=OSA.distance, score_cutoff=most):
            yield str(word)


def _one_letter_off(small: str, letters: str) -> Iterator[str]:
    yield small  # it may lack its capital alone
    yield from (small.replace(*pair) for pair in _LIGATURES if pair[0] in small)
    for at in range(len(small)):
        yield small[:at] + small[at + 1 :]
        yield small[:at] + small[at + 1 : at + 2] + small[at] + small[at + 2 :]
    for at in range(len(small) + 1):
        for letter in letters:
            yield small[:at] + letter + small[at:]
            yield small[:at] + letter + small[at + 1 :]
