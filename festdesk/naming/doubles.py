"""Two people, or two companies, of an edition that are likely one: told from their names."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from festdesk.base.ids import CompanyId, PersonId
from festdesk.naming.blocks import candidates, candidates_beside
from festdesk.naming.remembered import index_of
from festdesk.people.names import likely_same_company
from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class LikelyDouble:
    """Two that are likely one, by their ids; the one whose name sorts first comes first."""

    first: str
    second: str


def likely_doubles_of_people(snapshot: Snapshot) -> list[LikelyDouble]:
    """Return the pairs of people who are likely one, those told apart left out.

    A second or more for 3,000 people: not for the thread of a window.
    """
    return _sorted(_names_by(snapshot, "person_id"), index_of(snapshot).likely_pairs)


def likely_doubles_of_companies(snapshot: Snapshot) -> list[LikelyDouble]:
    """Return the pairs of companies that are likely one, those told apart left out."""
    names = _names_by(snapshot, "company_id")
    found = [
        (one, other)
        for one, other in candidates(names)
        if _are_alike(names[one], names[other])
        and not snapshot.are_distinct_companies(CompanyId(one), CompanyId(other))
    ]
    return _sorted(names, found)


def people_like(snapshot: Snapshot, person_id: PersonId) -> list[PersonId]:
    """Return who is likely the same as a person, those told apart left out; as slow as all."""
    names = _names_by(snapshot, "person_id")
    found = index_of(snapshot).likely_people(person_id)
    return sorted(found, key=lambda other: (min(names[other]), other))


def companies_like(snapshot: Snapshot, company_id: CompanyId) -> list[CompanyId]:
    """Return which are likely the same as a company, those told apart left out."""
    names = _names_by(snapshot, "company_id")
    found = [
        CompanyId(other)
        for other in candidates_beside(names, company_id)
        if _are_alike(names[company_id], names[other])
        and not snapshot.are_distinct_companies(company_id, CompanyId(other))
    ]
    return sorted(found, key=lambda other: (min(names[other]), other))


def _names_by(snapshot: Snapshot, owner: str) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for form in snapshot.table("nameform").values():
        owner_id = getattr(form, owner)
        if owner_id is not None:
            found[owner_id].append(form.text)
    return found


def _sorted(
    names: Mapping[str, Sequence[str]], pairs: Collection[tuple[str, str]]
) -> list[LikelyDouble]:
    found = []
    for one, other in pairs:
        first, second = sorted((one, other), key=lambda key: (min(names[key]), key))
        found.append(LikelyDouble(first, second))
    found.sort(key=lambda pair: (min(names[pair.first]), pair.first, pair.second))
    return found


def _are_alike(first: Collection[str], second: Collection[str]) -> bool:
    return any(likely_same_company(a, b) for a in first for b in second)
