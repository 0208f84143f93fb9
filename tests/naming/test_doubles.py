"""People and companies of an edition that are likely one."""

import pytest
from sqlmodel import SQLModel

from festdesk.base.ids import CompanyId, PersonId
from festdesk.checks.people.names import find_doubled_people
from festdesk.naming.blocks import candidates, candidates_beside
from festdesk.naming.doubles import (
    companies_like,
    likely_doubles_of_companies,
    likely_doubles_of_people,
    people_like,
)
from festdesk.people.tables import (
    Company,
    DistinctCompanies,
    DistinctPeople,
    NameForm,
    NameKind,
    Person,
)
from festdesk.snapshot import Snapshot
from tests.builders import snapshot_of


def people(*names: str) -> list[SQLModel]:
    """Return people whose ids are their names."""
    made: list[SQLModel] = [Person(id=PersonId(name)) for name in names]
    return made + [
        NameForm(person_id=PersonId(name), text=name, kind=NameKind.AUTHORITY) for name in names
    ]


def companies(*names: str) -> list[SQLModel]:
    """Return companies whose ids are their names."""
    made: list[SQLModel] = [Company(id=CompanyId(name)) for name in names]
    return made + [
        NameForm(company_id=CompanyId(name), text=name, kind=NameKind.AUTHORITY) for name in names
    ]


def pairs(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [(pair.first, pair.second) for pair in likely_doubles_of_people(snapshot)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Andrei Konchalovsky", "Andrey Konchalovskiy"),
        ("Andrei Konchalovsky", "Андрей Кончаловский"),
        ("A. Konchalovsky", "Andrei Konchalovsky"),
        ("Julia Vysotskaya", "Yuliya Vysotskaya"),
        ("Andrei Naydenov", "Andrey Naidenov"),
    ],
)
def test_spellings_of_one_name_are_found_among_many(one: str, other: str) -> None:
    others = ("Sergei Erlish", "Vladislav Gusev", "Yulia Burova", "Andrei Gusev", "Olga Bieniek")

    assert pairs(snapshot_of(*people(one, *others, other))) == [(one, other)]


def test_brothers_and_those_told_apart_are_no_doubles() -> None:
    rows = people("Joel Coen", "Ethan Coen", "Jane Doe", "Jane Döe")
    assert pairs(snapshot_of(*rows)) == [("Jane Doe", "Jane Döe")]

    apart = DistinctPeople(first_id=PersonId("Jane Doe"), second_id=PersonId("Jane Döe"))

    snapshot = snapshot_of(*rows, apart)
    assert pairs(snapshot) == []
    assert people_like(snapshot, PersonId("Jane Doe")) == []


def test_any_form_of_a_name_counts() -> None:
    rows = people("Juliet Berto", "Annie Jamet")
    variant = NameForm(person_id=PersonId("Juliet Berto"), text="Annie Jammet")

    assert people_like(snapshot_of(*rows, variant), PersonId("Annie Jamet")) == ["Juliet Berto"]


def test_companies_are_compared_without_their_legal_form() -> None:
    rows = companies("Films Boutique", "Films Boutique GmbH", "Lenfilm")
    snapshot = snapshot_of(*rows)
    (pair,) = likely_doubles_of_companies(snapshot)
    assert (pair.first, pair.second) == ("Films Boutique", "Films Boutique GmbH")
    assert companies_like(snapshot, CompanyId("Lenfilm")) == []

    apart = DistinctCompanies(first_id=CompanyId(pair.first), second_id=CompanyId(pair.second))

    assert likely_doubles_of_companies(snapshot_of(*rows, apart)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Akira Kurosawa", "Kurosawa Akira"),
        ("Asghar Farhadi", "اصغر فرهادی"),
        ("Costa-Gavras", "Kostas Gavras"),
        ("Dsiga Wertow", "Dziga Vertov"),
    ],
)
def test_the_page_the_hint_and_the_checks_give_one_answer(one: str, other: str) -> None:
    snapshot = snapshot_of(*people(one, other))
    found = [finding.places for finding in find_doubled_people(snapshot)]

    assert pairs(snapshot) == [(one, other)]
    assert people_like(snapshot, PersonId(one)) == [other]
    assert [[place.id for place in places] for places in found] == [[one, other]]


def test_one_is_compared_with_the_same_ones_as_all_are() -> None:
    names = {f"{number}": [f"Ana Lund {number}"] for number in range(80)}
    names |= {"ak": ["A. Kurosawa"], "akira": ["Akira Kurosawa"], "kur": ["Kurosava Akira"]}
    among_all = {frozenset(pair) for pair in candidates(names)}
    one_by_one = {
        frozenset((one, other)) for one in names for other in candidates_beside(names, one)
    }
    assert frozenset(("ak", "akira")) in among_all
    assert one_by_one == among_all
