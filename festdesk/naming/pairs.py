"""Words that are likely one name spelled two ways: "Zetka" and "Svetka"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from festdesk.base.text import fold
from festdesk.naming.known import key_of
from festdesk.people.inflection import splits
from festdesk.people.keys import known_given_names
from festdesk.people.likeness import word_likeness

_RHYME = 3  # letters at the end that two words share, which begin otherwise
_NEAR = 0.8


def alike_words(words: Iterable[str], language: str) -> list[tuple[str, str]]:
    """Return pairs of words that are likely one name; forms of one by inflection are none."""
    return [pair for pair in _candidates(words) if _may_be_one(*pair, language)]


def _candidates(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs that begin or end alike, each once."""
    groups: dict[str, set[str]] = defaultdict(set)
    for word in words:
        if key := key_of(word):
            groups[key[0]].add(word)
            groups[f"-{key[-_RHYME:]}"].add(word)
    seen = set()
    for group in groups.values():
        for pair in combinations(sorted(group), 2):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _may_be_one(one: str, other: str, language: str) -> bool:
    a, b = fold(one), fold(other)
    if a == b or a.startswith(b) or b.startswith(a) or a.endswith(b) or b.endswith(a):
        return False  # what has more at its end, or before it, as compounds have, is another word
    if not _look_alike(one, other):
        return False
    return not _are_forms_of_one(one, other, language)


@lru_cache(maxsize=50_000)
def _look_alike(one: str, other: str) -> bool:
    a, b = key_of(one), key_of(other)
    if not a or not b or _are_two_given_names(a, b):
        return False
    if a == b or word_likeness(one, other) is not None:
        return True
    from rapidfuzz.distance import Jaro

    return a[-_RHYME:] == b[-_RHYME:] and Jaro.similarity(a, b) >= _NEAR


def _are_two_given_names(a: str, b: str) -> bool:
    known = known_given_names()
    return a != b and a in known and b in known


def _are_forms_of_one(one: str, other: str, language: str) -> bool:
    """Return whether one is the other with an ending, or both are one word with two."""
    forms = {split.form for split in splits(one, language)}
    return not forms.isdisjoint(split.form for split in splits(other, language))
