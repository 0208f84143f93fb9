"""Whether two names are likely one, and why: a hint for a person to decide by, never a proof."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from festdesk.base.wording import Sentence, sentence
from festdesk.people.consonants import consonant_codes, have_same_consonants
from festdesk.people.keys import (
    NameWord,
    WordKind,
    known_given_names,
    plain_sound_of,
    sound_of,
    words_of,
)
from festdesk.people.steps import NEAR, Step, may_be_near, similarity, step_between

_LEAST_TOGETHER = 7  # letters of a name that may be divided differently
_NEAR_TOGETHER = 0.84  # of two keys in two scripts
_LEAST_CONSONANTS = 4  # of a whole name without vowels
_LEAST_ENDING, _LEAST_BEGUN_ALIKE = 4, 5  # letters of "Svetka" and "Zetka"


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two names are alike; `nearness` is 1.0 for the same letters and falls from there."""

    reason: Sentence
    nearness: float


SAME_LETTERS = sentence("Likeness", "They are the same letters but for accents, case or order.")
TRANSLITERATION = sentence("Likeness", "They are the same name in another transliteration.")
OTHER_SCRIPT = sentence("Likeness", "They are the same name in another script.")
DIVIDED = sentence("Likeness", "They are the same letters, divided into other words.")
INITIAL = sentence("Likeness", "An initial stands for a name.")
SHORT_FORM = sentence("Likeness", "One has the short form of a given name.")
ALIKE = sentence("Likeness", "They differ in few letters.")
LEFT_OUT = sentence("Likeness", "One leaves out a part of the name.")
_REASONS = {
    Step.SAME: SAME_LETTERS,
    Step.SOUNDS: TRANSLITERATION,
    Step.INITIAL: INITIAL,
    Step.SHORT: SHORT_FORM,
    Step.NEAR_SOUNDS: TRANSLITERATION,
    Step.CONSONANTS: OTHER_SCRIPT,
    Step.ALIKE: ALIKE,
}


@dataclass(frozen=True, slots=True)
class _Compared:
    """A name as it is compared with others, which one name is again and again."""

    words: tuple[NameWord, ...]
    keys: tuple[str, ...]  # in the order of letters
    scripts: frozenset[str]
    suffixes: frozenset[str]


@lru_cache(maxsize=50_000)
def _compared(text: str) -> _Compared:
    words = words_of(text)
    return _Compared(
        words,
        tuple(sorted([word.key for word in words])),
        _scripts(words),
        frozenset([word.latin[:2] for word in words if word.kind is WordKind.SUFFIX]),
    )


def likely_same_person(a: str, b: str) -> bool:
    """Return whether two spellings are likely of one person's name; a hint, never a proof.

    Each word of the shorter name needs its counterpart, the family name too; brothers and sisters
    never match. An initial stands for a name it begins.
    """
    return person_likeness(a, b) is not None


def likely_same_word(a: str, b: str) -> bool:
    """Return whether two single words of one text are likely one name: "Zetka" and "Svetka"."""
    return word_likeness(a, b) is not None


@lru_cache(maxsize=100_000)
def person_likeness(a: str, b: str) -> Likeness | None:
    """Return why two names are likely one person's, or nothing where they are not."""
    short, long = _compared(a), _compared(b)
    if len(long.words) < len(short.words):
        short, long = long, short
    if not short.words:
        return None
    if short.keys == long.keys:
        same = sorted(word.latin for word in short.words) == sorted(w.latin for w in long.words)
        return _told(
            Step.SAME if same else Step.SOUNDS, is_other_script=short.scripts != long.scripts
        )
    if short.suffixes != long.suffixes:
        return None  # father and son
    return _in_pairs(short.words, long.words) or _together(short, long)


def word_likeness(a: str, b: str) -> Likeness | None:
    """Return why two single words are likely one name, or nothing where they are not."""
    first, second = words_of(a), words_of(b)
    return _of_words(first[0], second[0]) if len(first) == len(second) == 1 else None


def are_words_alike(a: NameWord, b: NameWord, nearness: float) -> bool:
    """Return whether two words are likely one name by `word_likeness`, of two keys that differ.

    `nearness` is the `similarity` of these, which whoever asks about many knows already.
    """
    if a.script == b.script and not (
        may_be_near(a, b, nearness) or a.key[-_LEAST_ENDING:] == b.key[-_LEAST_ENDING:]
    ):
        return False
    return _of_words(a, b) is not None


def _of_words(a: NameWord, b: NameWord) -> Likeness | None:
    step = step_between(a, b)
    if step is Step.INITIAL or step is Step.SHORT or _are_of_two_languages(a, b):
        return None
    if step is not None:
        return _told(step, is_other_script=a.script != b.script)
    return Likeness(ALIKE, 0.6) if _end_alike(a.key, b.key) else None


def _are_of_two_languages(a: NameWord, b: NameWord) -> bool:
    """Return whether they are one name elsewhere and in one text two: "Anna" and "Hanna"."""
    if a.key != b.key or a.script != b.script:
        return False
    return plain_sound_of(a.latin) != plain_sound_of(b.latin)


def _told(step: Step, *, is_other_script: bool) -> Likeness:
    by_sound = step in {Step.SOUNDS, Step.NEAR_SOUNDS, Step.CONSONANTS}
    return Likeness(OTHER_SCRIPT if is_other_script and by_sound else _REASONS[step], 1 - step / 20)


def _scripts(words: Iterable[NameWord]) -> frozenset[str]:
    return frozenset([word.script for word in words])


def _in_pairs(short: Sequence[NameWord], long: Sequence[NameWord]) -> Likeness | None:
    """Return the likeness of names whose words have each its counterpart, in any order."""
    apart: list[list[Step | None]] = []
    for a in short:
        row = [step_between(a, b) for b in long]
        if row.count(None) == len(row):
            return None
        apart.append(row)
    chosen = _best(apart, 0, frozenset())
    if chosen is None or len(short) == 1 or not _keeps_order(chosen):
        return None
    steps = [apart[row][place] or Step.SAME for row, place in enumerate(chosen)]
    if not _tell_enough(short, steps):
        return None
    left_out = [word for place, word in enumerate(long) if place not in chosen]
    if not left_out:
        return _told(max(steps), is_other_script=_scripts(short) != _scripts(long))
    telling = [word for word in left_out if word.kind in {WordKind.NAME, WordKind.INITIAL}]
    if telling and (
        len(telling) > 1 or max(steps) >= Step.SHORT or not _keeps_family(long, chosen)
    ):
        return None  # too much is different at once
    return Likeness(LEFT_OUT, 0.85 - max(steps) / 20)


def _keeps_order(chosen: Sequence[int]) -> bool:
    """Return whether the counterparts stand in the same order, wherever the name begins."""
    falls = sum(after < before for before, after in pairwise((*chosen, chosen[0])))
    return falls <= 1


def _tell_enough(words: Sequence[NameWord], steps: Sequence[Step]) -> bool:
    """Return whether the counterparts are near enough together to be of one name."""
    whole = any(
        word.kind is WordKind.NAME and step is not Step.INITIAL
        for word, step in zip(words, steps, strict=True)
    )
    if not whole or steps.count(Step.ALIKE) > 1:
        return False
    if Step.CONSONANTS not in steps:
        return True
    fewest = [min(map(len, consonant_codes(word.latin)), default=0) for word in words]
    return sum(fewest) >= _LEAST_CONSONANTS


def _best(
    apart: list[list[Step | None]], row: int, taken: frozenset[int]
) -> tuple[int, ...] | None:
    """Return for each row the place of its counterpart, so that the farthest is the nearest."""
    if row == len(apart):
        return ()
    best: tuple[int, tuple[int, ...]] | None = None
    for place, step in enumerate(apart[row]):
        if step is None or place in taken:
            continue
        rest = _best(apart, row + 1, taken | {place})
        if rest is None:
            continue
        others = [apart[row + 1 + n][p] or Step.SAME for n, p in enumerate(rest)]
        cost = max([step, *others]) * 10 + step
        if best is None or cost < best[0]:
            best = cost, (place, *rest)
    return best[1] if best else None


def _keeps_family(long: Sequence[NameWord], chosen: Sequence[int]) -> bool:
    """Return whether the last words, or those of an East Asian order the first, are one name.

    What is left out stands between: "Drew Barrymore" is not "John Drew Barrymore", her father.
    """
    last = len(long) - 1
    return 0 in chosen and last in chosen and chosen[-1] in {last, 0}


def _together(short: _Compared, long: _Compared) -> Likeness | None:
    """Return the likeness of names that are divided into words differently: "Kore-eda"."""
    is_other_script = short.scripts != long.scripts
    words = long.words
    if len(short.words) == len(words) and not is_other_script:
        return None
    one = "".join([word.latin for word in short.words])
    if len(one) < _LEAST_TOGETHER:
        return None
    turned = [
        "".join([word.latin for word in (*words[start:], *words[:start])])
        for start in range(len(words))
    ]
    if any(sound_of(one) == sound_of(other) for other in turned):
        return Likeness(OTHER_SCRIPT if is_other_script else DIVIDED, 0.9)
    least = _NEAR_TOGETHER if is_other_script else NEAR
    if any(
        similarity(sound_of(one), sound_of(other)) >= least and have_same_consonants(one, other)
        for other in turned
    ):
        return Likeness(OTHER_SCRIPT if is_other_script else TRANSLITERATION, 0.8)
    return None


def _end_alike(a: str, b: str) -> bool:
    """Return whether two words differ at their beginning alone, and there in related sounds."""
    if a[-_LEAST_ENDING:] != b[-_LEAST_ENDING:] or abs(len(a) - len(b)) > 1:
        return False
    if min(len(a), len(b)) < _LEAST_BEGUN_ALIKE:
        return False
    known = known_given_names()
    begun = consonant_codes(a[:1]) & consonant_codes(b[:1]) - {""}
    return bool(begun) and not (a in known and b in known)
