"""Which names of an edition are worth comparing: those that begin or end alike, by their sound."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, product

from festdesk.people.names import name_key

_MOST_KEPT = 20_000
_BEGIN, _END = 2, 5  # letters by which words are looked up
_MOST_ALIKE = 60  # names of one block: more have a word in common that tells nothing
_OF_INITIAL, _OF_END, _INITIAL = "?", "…", "."  # kinds of blocks that are no two words
_Block = tuple[str, ...]


def candidates(names: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield the ids of each two whose names are worth comparing, once; names are by id."""
    groups: dict[_Block, list[str]] = defaultdict(list)
    shortened: set[str] = set()  # who is known by an initial
    for owner_id, texts in names.items():
        for block in set(_blocks_of(texts)):
            groups[block].append(owner_id)
            if block[0] == _INITIAL:
                shortened.add(owner_id)
    seen: set[tuple[str, str]] = set()
    for block, group in groups.items():
        pairs: Iterable[tuple[str, str]] = combinations(group, 2)
        if block[0] == _OF_INITIAL:
            pairs = product((one for one in group if one in shortened), group)
        elif len(group) > _MOST_ALIKE:
            continue
        for one, other in pairs:
            pair = (one, other) if one < other else (other, one)
            if one != other and pair not in seen:
                seen.add(pair)
                yield pair


def candidates_beside(names: Mapping[str, Sequence[str]], wanted: str) -> Iterator[str]:
    """Yield the ids of those whose names are worth comparing with those of one."""
    groups: dict[_Block, list[str]] = {block: [] for block in _blocks_of(names.get(wanted, ()))}
    keys = frozenset(groups)
    is_short = any(block[0] == _INITIAL for block in groups)
    found: set[str] = set()
    for other, texts in names.items():
        if other == wanted or all(keys.isdisjoint(_blocks(text)) for text in texts):
            continue
        blocks = set(_blocks_of(texts))
        may_be_short = is_short or any(block[0] == _INITIAL for block in blocks)
        for block in blocks & keys:
            if block[0] != _OF_INITIAL:
                groups[block].append(other)
            elif may_be_short:
                found.add(other)
    for group in groups.values():
        if len(group) < _MOST_ALIKE:  # as among all, where the one who is wanted counts too
            found.update(group)
    yield from sorted(found)


def _blocks_of(texts: Iterable[str]) -> Iterator[_Block]:
    for text in texts:
        yield from _blocks(text)


@lru_cache(_MOST_KEPT)
def _blocks(text: str) -> tuple[_Block, ...]:
    """Return by what a name is looked up: two of its words by how they begin, or by how one ends.

    Words that are near each other begin with the same letters, but for slips in the first one,
    for which the end of a long word stands; an initial is the begin of any name.
    """
    words = name_key(text).split()
    if len(words) < 2:  # noqa: PLR2004 -- a pair needs two
        return tuple((word,) for word in words)
    begins = sorted({word[:_BEGIN] for word in words if len(word) > 1})
    initials = {word for word in words if len(word) == 1}
    found: set[_Block] = set(combinations(begins, 2))
    for initial in initials or {word[0] for word in words}:
        found |= {(_OF_INITIAL, initial, begin) for begin in begins if begin[0] != initial}
    found |= {(_OF_END, word[-_END:]) for word in words if len(word) > _END + 1}
    found |= {(_INITIAL, initial) for initial in initials}
    return tuple(found)
