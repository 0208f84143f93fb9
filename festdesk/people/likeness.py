"""Whether two names are likely one, and why: a hint for a person to decide by, never a proof."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import permutations

from festdesk.base.wording import Sentence, sentence
from festdesk.people.keys import NameWord, WordKind, known_given_names, words_of

_NEAR = 0.92
_LEAST_WORD = 3  # letters of a name that may be spelled differently


class _Step(IntEnum):
    """How far two words are apart, from near to far."""

    SAME = 0
    SOUNDS = 1
    INITIAL = 2
    ALIKE = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two names are alike; `nearness` is 1.0 for the same letters and falls from there."""

    reason: Sentence
    nearness: float


SAME_LETTERS = sentence("Likeness", "They are the same letters but for accents, case or order.")
TRANSLITERATION = sentence("Likeness", "They are the same name in another transliteration.")
INITIAL = sentence("Likeness", "An initial stands for a name.")
ALIKE = sentence("Likeness", "They differ in few letters.")
LEFT_OUT = sentence("Likeness", "One of the names is left out.")
_REASONS = {
    _Step.SAME: SAME_LETTERS,
    _Step.SOUNDS: TRANSLITERATION,
    _Step.INITIAL: INITIAL,
    _Step.ALIKE: ALIKE,
}


def likely_same_person(a: str, b: str) -> bool:
    """Return whether two spellings are likely of one person's name; a hint, never a proof.

    Each word of the shorter name needs its counterpart, the family name too; brothers and sisters
    never match. An initial stands for a name it begins.
    """
    return person_likeness(a, b) is not None


def likely_same_word(a: str, b: str) -> bool:
    """Return whether two single words of one text are likely one name: "Zetka" and "Svetka"."""
    return word_likeness(a, b) is not None


def person_likeness(a: str, b: str) -> Likeness | None:
    """Return why two names are likely one person's, or nothing where they are not."""
    short, long = sorted((words_of(a), words_of(b)), key=len)
    if not short:
        return None
    if sorted(word.key for word in short) == sorted(word.key for word in long):
        same = sorted(word.latin for word in short) == sorted(word.latin for word in long)
        return Likeness(SAME_LETTERS, 1.0) if same else Likeness(TRANSLITERATION, 0.95)
    if len(short) == 1 or len(long) - len(short) > 1:
        return None
    found = min(
        filter(None, (_steps(short, chosen) for chosen in permutations(long, len(short)))),
        default=None,
    )
    if found is None or (len(short) < len(long) and _step(short[-1], long[-1]) is None):
        return None
    if len(short) < len(long):
        return Likeness(LEFT_OUT, 0.8)
    return Likeness(_REASONS[max(found)], 0.9)


def word_likeness(a: str, b: str) -> Likeness | None:
    """Return why two single words are likely one name, or nothing where they are not."""
    first, second = words_of(a), words_of(b)
    if len(first) != 1 or len(second) != 1:
        return None
    step = _step(first[0], second[0])
    return None if step in {None, _Step.INITIAL} else Likeness(_REASONS[step], 1 - step / 10)


def _steps(first: Sequence[NameWord], second: Sequence[NameWord]) -> list[_Step] | None:
    found = [_step(a, b) for a, b in zip(first, second, strict=True)]
    steps = [step for step in found if step is not None]
    return steps if len(steps) == len(found) else None


def _step(a: NameWord, b: NameWord) -> _Step | None:
    if a.latin == b.latin:
        return _Step.SAME
    if a.key == b.key:
        return _Step.SOUNDS
    short, long = sorted((a, b), key=lambda word: len(word.key))
    if short.kind is WordKind.INITIAL:
        return _Step.INITIAL if long.key.startswith(short.key) else None
    if len(short.key) < _LEAST_WORD or _are_two_names(short.key, long.key):
        return None
    from rapidfuzz.distance import JaroWinkler

    return _Step.ALIKE if JaroWinkler.similarity(a.key, b.key) >= _NEAR else None


def _are_two_names(short: str, long: str) -> bool:
    """Return whether both are names of their own: Ivan and Ivana, Maria and Marina."""
    known = known_given_names()
    return long == f"{short}a" or (short in known and long in known)
