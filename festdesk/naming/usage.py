"""Where a person or a company is used in an edition, and how often each of them is."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from festdesk.base.ids import CompanyId, FilmId, PersonId
from festdesk.base.text import fold, tidy_line
from festdesk.naming.uses import OWN, Use, UsedAs, use_of
from festdesk.snapshot import Snapshot

_MOST_KEPT = 20_000
_BETWEEN_NAMES = re.compile(r"\s*(?:[,;/&]|\s(?:and|und|et)\s)\s*")


# By which column of which table somebody is meant.
_PEOPLE: tuple[tuple[str, str, UsedAs], ...] = (
    ("credit", "person_id", UsedAs.CREDIT),
    ("award", "person_id", UsedAs.AWARD),
    ("text", "speaker_id", UsedAs.SPEAKER),
    ("screeningguest", "person_id", UsedAs.GUEST),
    ("stillperson", "person_id", UsedAs.ON_STILL),
    ("text", "person_id", UsedAs.BIOGRAPHY),
    ("filmographyentry", "person_id", UsedAs.ENTRY),
    ("still", "person_id", UsedAs.PORTRAIT),
    ("gueststay", "person_id", UsedAs.STAY),
)
_COMPANIES: tuple[tuple[str, str, UsedAs], ...] = (
    ("credit", "company_id", UsedAs.CREDIT),
    ("release", "company_id", UsedAs.RELEASE),
    ("contact", "company_id", UsedAs.CONTACT),
)
# And where they are named by no more than their name.
_NAMED: tuple[tuple[str, str, UsedAs], ...] = (
    ("text", "author", UsedAs.AUTHOR),
    ("text", "translator", UsedAs.TRANSLATOR),
    ("presstext", "author", UsedAs.PRESS),
    ("still", "photographer", UsedAs.PHOTOGRAPHER),
    ("entrytrait", "co_directors", UsedAs.CO_DIRECTOR),
)


class Counts:
    """How often each person or company is used, in all and as what."""

    def __init__(self, found: Iterable[tuple[str, UsedAs]]) -> None:
        self._each: dict[str, dict[UsedAs, int]] = {}
        for owner_id, used_as in found:
            counts = self._each.setdefault(owner_id, {})
            counts[used_as] = counts.get(used_as, 0) + 1

    def uses(self, owner_id: str) -> int:
        """Return how often somebody is named by others, as in credits and on stills."""
        counts = self._each.get(owner_id, {})
        return sum(count for used_as, count in counts.items() if used_as not in OWN)

    def own(self, owner_id: str) -> int:
        """Return how much is somebody's own: texts, entries, portraits, stays, contacts."""
        counts = self._each.get(owner_id, {})
        return sum(count for used_as, count in counts.items() if used_as in OWN)

    def of(self, owner_id: str, used_as: UsedAs) -> int:
        """Return how often somebody is used as one thing."""
        return self._each.get(owner_id, {}).get(used_as, 0)

    def as_what(self, owner_id: str) -> Iterable[UsedAs]:
        """Return as what somebody is used."""
        return self._each.get(owner_id, {})


def counts_of_people(snapshot: Snapshot) -> Counts:
    """Return how often each person of the edition is used."""
    return Counts((owner, used_as) for owner, used_as, _ in _all_of(snapshot, "person_id", _PEOPLE))


def counts_of_companies(snapshot: Snapshot) -> Counts:
    """Return how often each company of the edition is used."""
    return Counts(
        (owner, used_as) for owner, used_as, _ in _all_of(snapshot, "company_id", _COMPANIES)
    )


def uses_of_person(snapshot: Snapshot, person_id: PersonId) -> list[Use]:
    """Return where a person is used, what others say of them first, then what is their own."""
    return uses_of_people(snapshot, [person_id])


def uses_of_company(snapshot: Snapshot, company_id: CompanyId) -> list[Use]:
    """Return where a company is used, what others say of it first, then its contacts."""
    return uses_of_companies(snapshot, [company_id])


def uses_of_people(snapshot: Snapshot, ids: Collection[PersonId]) -> list[Use]:
    """Return where any of these people is used, in one look, ordered as for one of them."""
    return _uses(snapshot, frozenset(ids), "person_id", _PEOPLE)


def uses_of_companies(snapshot: Snapshot, ids: Collection[CompanyId]) -> list[Use]:
    """Return where any of these companies is used, in one look, ordered as for one of them."""
    return _uses(snapshot, frozenset(ids), "company_id", _COMPANIES)


def _all_of(
    snapshot: Snapshot, owner: str, references: tuple[tuple[str, str, UsedAs], ...]
) -> Iterator[tuple[str, UsedAs, Any]]:
    for table, column, used_as in references:
        for row in snapshot.table(table).values():
            owner_id = getattr(row, column)
            if owner_id is not None:
                yield owner_id, used_as, row
    owners = _owners_by_name(snapshot.table("nameform"), owner)
    for table, column, used_as in _NAMED:
        for row in snapshot.table(table).values():
            named = getattr(row, column)
            if named:
                for owner_id in _owners_named(named, owners):
                    yield owner_id, used_as, row


def _uses(
    snapshot: Snapshot,
    wanted: Collection[str],
    owner: str,
    references: tuple[tuple[str, str, UsedAs], ...],
) -> list[Use]:
    found = [
        use_of(snapshot, used_as, row)
        for known_id, used_as, row in _all_of(snapshot, owner, references)
        if known_id in wanted
    ]
    order = list(UsedAs)
    places = {film.id: film.place for film in snapshot.films.values()}
    found.sort(key=lambda use: (order.index(use.used_as), places.get(use.film_id or FilmId(""), 0)))
    return found


# Names


def _owners_by_name(forms: Mapping[str, Any], owner: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for form in forms.values():
        owner_id = getattr(form, owner)
        if owner_id is not None:
            found.setdefault(_folded(form.text), set()).add(owner_id)
    return found


def _owners_named(named: str | tuple[str, ...], owners: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    for name in _names_in(named):
        found |= owners.get(name, set())
    return found


@lru_cache(_MOST_KEPT)
def _names_in(named: str | tuple[str, ...]) -> tuple[str, ...]:
    """Return the folded names a field holds: all of it as one name, and each of a list of them."""
    given = (named,) if isinstance(named, str) else named
    parts = (part for text in given for part in (text, *_BETWEEN_NAMES.split(text)))
    return tuple(dict.fromkeys(_folded(part) for part in parts if part))


@lru_cache(_MOST_KEPT)
def _folded(text: str) -> str:
    return fold(tidy_line(text))
