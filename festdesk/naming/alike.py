"""People and companies of an edition that are likely one, entered twice under two spellings."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from typing import TYPE_CHECKING

from festdesk.base.ids import CompanyId, PersonId
from festdesk.people.names import likely_same_person, name_key

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_Pairs = Mapping[str, tuple[str, ...]]


def alike_people(snapshot: "Snapshot") -> _Pairs:
    """Return for each person, by ids, who is likely the same one; those told apart are left out.

    Two are looked at where a word of their names sounds the same.
    """
    names: dict[str, str] = {id_: snapshot.person_name(id_) for id_ in snapshot.people}
    by_word: dict[str, list[str]] = defaultdict(list)
    for id_, name in names.items():
        for word in set(name_key(name).split()):
            by_word[word].append(id_)

    def _are_one(a: str, b: str) -> bool:
        return likely_same_person(names[a], names[b]) and not snapshot.are_distinct_people(
            PersonId(a), PersonId(b)
        )

    return _pairs(by_word.values(), _are_one)


def alike_companies(snapshot: "Snapshot") -> _Pairs:
    """Return for each company, by ids, which is likely the same one: its name sounds the same."""
    by_key: dict[str, list[str]] = defaultdict(list)
    for id_ in snapshot.companies:
        by_key[name_key(snapshot.company_name(id_))].append(id_)

    def _are_one(a: str, b: str) -> bool:
        return not snapshot.are_distinct_companies(CompanyId(a), CompanyId(b))

    return _pairs(by_key.values(), _are_one)


def _pairs(groups: Iterable[list[str]], are_one: Callable[[str, str], bool]) -> _Pairs:
    found: dict[str, set[str]] = defaultdict(set)
    seen: set[tuple[str, str]] = set()
    for group in groups:
        for a, b in combinations(sorted(group), 2):
            if (a, b) in seen:
                continue
            seen.add((a, b))
            if are_one(a, b):
                found[a].add(b)
                found[b].add(a)
    return {id_: tuple(sorted(others)) for id_, others in found.items()}
