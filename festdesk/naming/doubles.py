"""Two people, or two companies, of an edition that are likely one: told from their names."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Any

from festdesk.base.ids import CompanyId, PersonId
from festdesk.people.names import likely_same_company, likely_same_person, name_key
from festdesk.snapshot import Snapshot

_MOST_KEPT = 20_000
_BEGIN, _END = 2, 5  # letters by which words are looked up
_MOST_ALIKE = 60  # names of one block: more have a word in common that tells nothing
_OF_INITIAL, _OF_END, _INITIAL = "?", "…", "."  # kinds of blocks that are no two words
_Block = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LikelyDouble:
    """Two that are likely one, by their ids; the one whose name sorts first comes first."""

    first: str
    second: str


def likely_doubles_of_people(snapshot: Snapshot) -> list[LikelyDouble]:
    """Return the pairs of people who are likely one, those told apart left out.

    About half a second for 3,000 people: not for the thread of a window.
    """
    return _doubles(
        _names_by(snapshot, "person_id"), likely_same_person, snapshot.are_distinct_people
    )


def likely_doubles_of_companies(snapshot: Snapshot) -> list[LikelyDouble]:
    """Return the pairs of companies that are likely one, those told apart left out."""
    return _doubles(
        _names_by(snapshot, "company_id"), likely_same_company, snapshot.are_distinct_companies
    )


def people_like(snapshot: Snapshot, person_id: PersonId) -> list[PersonId]:
    """Return who is likely the same as a person, those told apart left out."""
    found = _like(
        _names_by(snapshot, "person_id"),
        person_id,
        likely_same_person,
        snapshot.are_distinct_people,
    )
    return [PersonId(other) for other in found]


def companies_like(snapshot: Snapshot, company_id: CompanyId) -> list[CompanyId]:
    """Return which are likely the same as a company, those told apart left out."""
    found = _like(
        _names_by(snapshot, "company_id"),
        company_id,
        likely_same_company,
        snapshot.are_distinct_companies,
    )
    return [CompanyId(other) for other in found]


def _names_by(snapshot: Snapshot, owner: str) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for form in snapshot.table("nameform").values():
        owner_id = getattr(form, owner)
        if owner_id is not None:
            found[owner_id].append(form.text)
    return found


_Compare = Callable[[str, str], bool]
_Apart = Callable[[Any, Any], bool]


def _doubles(
    names: Mapping[str, Sequence[str]], is_like: _Compare, are_apart: _Apart
) -> list[LikelyDouble]:
    found = []
    for one, other in _candidates(names):
        if _are_alike(names[one], names[other], is_like) and not are_apart(one, other):
            first, second = sorted((one, other), key=lambda key: (min(names[key]), key))
            found.append(LikelyDouble(first, second))
    found.sort(key=lambda pair: (min(names[pair.first]), pair.first, pair.second))
    return found


def _like(
    names: Mapping[str, Sequence[str]], wanted: str, is_like: _Compare, are_apart: _Apart
) -> list[str]:
    own = names.get(wanted, ())
    blocks = set(_blocks_of(own))
    found = [
        other
        for other, texts in names.items()
        if other != wanted
        and not blocks.isdisjoint(_blocks_of(texts))
        and _are_alike(own, texts, is_like)
        and not are_apart(wanted, other)
    ]
    return sorted(found, key=lambda key: (min(names[key]), key))


def _are_alike(first: Collection[str], second: Collection[str], is_like: _Compare) -> bool:
    return any(is_like(a, b) for a in first for b in second)


# Which names are worth comparing


def _candidates(names: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    groups: dict[_Block, list[str]] = defaultdict(list)
    shortened: set[str] = set()  # who is known by an initial
    for owner_id, texts in names.items():
        for block in set(_blocks_of(texts)):
            groups[block].append(owner_id)
            if block[0] == _INITIAL:
                shortened.add(owner_id)
    seen: set[tuple[str, str]] = set()
    for block, group in groups.items():
        if len(group) <= _MOST_ALIKE or block[0] == _OF_INITIAL:
            for one, other in combinations(group, 2):
                if block[0] == _OF_INITIAL and not shortened & {one, other}:
                    continue
                pair = (one, other) if one < other else (other, one)
                if pair not in seen:
                    seen.add(pair)
                    yield pair


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
