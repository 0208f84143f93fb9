"""Whom or what a name is of: a person, a company, or what texts cite."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from festdesk.base.wording import Sentence, sentence
from festdesk.naming.index import NameIndex
from festdesk.naming.mentions import Mention, Spelling
from festdesk.snapshot import Snapshot


class BearerKind(StrEnum):
    """What bears a name; the tables they stand in have the same names."""

    PERSON = "person"
    COMPANY = "company"
    CITED = "citedname"


class Bearer(NamedTuple):
    """One of them."""

    kind: BearerKind
    id: str


KINDS: Mapping[BearerKind, Sentence] = {
    BearerKind.PERSON: sentence("Names", "Person"),
    BearerKind.COMPANY: sentence("Names", "Company"),
    BearerKind.CITED: sentence("Names", "Cited name"),
}


def name_of(snapshot: Snapshot, bearer: Bearer) -> str:
    """Return the form of a name that prints; nothing where its bearer is gone."""
    if bearer.kind is BearerKind.CITED:
        cited = snapshot.cited_names.get(bearer.id)
        return cited.text if cited is not None else ""
    by_kind: Mapping[BearerKind, Callable[[Any], str]] = {
        BearerKind.PERSON: snapshot.person_name,
        BearerKind.COMPANY: snapshot.company_name,
    }
    return by_kind[bearer.kind](bearer.id)


def is_there(snapshot: Snapshot, bearer: Bearer) -> bool:
    """Return whether there still is such a person, company or cited name."""
    return bearer.id in snapshot.table(bearer.kind)


def known_forms(snapshot: Snapshot, bearer: Bearer) -> tuple[str, ...]:
    """Return all forms of a name that are on record, the one that prints first."""
    others: Mapping[BearerKind, Callable[[Any], Any]] = {
        BearerKind.PERSON: snapshot.names_of,
        BearerKind.COMPANY: snapshot.names_of_company,
        BearerKind.CITED: snapshot.forms_of_cited,
    }
    forms = (form.text for form in others[bearer.kind](bearer.id))
    return tuple(dict.fromkeys(filter(None, (name_of(snapshot, bearer), *forms))))


def mentions_of(index: NameIndex, bearer: Bearer) -> tuple[Mention, ...]:
    """Return where it is named, in reading order."""
    by_kind: Mapping[BearerKind, Callable[[Any], tuple[Mention, ...]]] = {
        BearerKind.PERSON: index.mentions_of,
        BearerKind.COMPANY: index.mentions_of_company,
        BearerKind.CITED: index.mentions_of_cited,
    }
    return by_kind[bearer.kind](bearer.id)


def spellings_of(index: NameIndex, bearer: Bearer) -> tuple[Spelling, ...]:
    """Return how it is spelled, the printed form first."""
    by_kind: Mapping[BearerKind, Callable[[Any], tuple[Spelling, ...]]] = {
        BearerKind.PERSON: index.spellings_of,
        BearerKind.COMPANY: index.spellings_of_company,
        BearerKind.CITED: index.spellings_of_cited,
    }
    return by_kind[bearer.kind](bearer.id)
