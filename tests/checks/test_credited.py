"""Credits: names written as none prints, and credits that say something twice or of the wrong."""

from typing import Any

import pytest

from festdesk.base.findings import Finding, MendAct
from festdesk.base.text import fold
from festdesk.checks.cards.credit_names import find_names_wrong
from festdesk.checks.cards.credited import find_credits_wrong
from festdesk.checks.people.misspelt_credits import (
    find_credits_misspelt,
    find_photographers_misspelt,
)
from festdesk.films.tables import Credit
from festdesk.people.misspelt import in_small_letters
from festdesk.people.tables import Company, NameForm, NameKind, Person
from festdesk.stills.tables import Still
from tests.builders import film, row, snapshot_of, title


def credit(name: str, role: str | None = "editing", **values: Any) -> Credit:  # noqa: ANN401
    """Return a credit on the film "film"."""
    return row(Credit, **({"film_id": "film", "as_credited": name, "role": role} | values))


def person(person_id: str, *names: str) -> list[Any]:
    """Return a person and the forms of the name; the first prints."""
    forms = [
        row(NameForm, person_id=person_id, text=name,
            kind=NameKind.VARIANT if number else NameKind.AUTHORITY)
        for number, name in enumerate(names)
    ]  # fmt: skip
    return [row(Person, id=person_id), *forms]


def of(find: Any, *rows: Any) -> list[Finding]:  # noqa: ANN401 -- any check, any row
    """Return what a check says of the film with these rows."""
    card = film()
    return list(find(snapshot_of(card, title("Playtime"), *rows), card))


@pytest.mark.parametrize(
    ("name", "role", "code", "should_be"),
    [
        ("ANNA SCHMIDT", "editing", "name-in-capitals", "Anna Schmidt"),
        ("Lars VON TRIER", "director", "name-in-capitals", "Lars von Trier"),
        ("LEE Chang-dong", "director", "name-in-capitals", "Lee Chang-dong"),
        ("EWAN MCGREGOR", "cast", "name-in-capitals", "Ewan McGregor"),
        ("JEAN-LUC O'NEILL", "cast", "name-in-capitals", "Jean-Luc O'Neill"),
        ("Schmidt, Anna", "editing", "name-turned", "Anna Schmidt"),
        ("von Trier, Lars", "director", "name-turned", "Lars von Trier"),
        ("SCHMIDT, Anna", "editing", "name-turned", "Anna Schmidt"),
        ("Dr. Anna Schmidt", "editing", "name-with-title", "Anna Schmidt"),
        ("Anna Schmidt and Jan Novak", None, "several-names", ("Anna Schmidt", "Jan Novak")),
        ("Anna Schmidt / Jan Novak", "sound", "several-names", ("Anna Schmidt", "Jan Novak")),
        ("Anna (Julia Smith)", "cast", "character-inside", "Julia Smith"),
        ("Julia Smith (Anna)", "cast", "character-inside", "Julia Smith"),
        ("Julia Smith as Anna", "cast", "character-inside", "Julia Smith"),
        ("  ", "editing", "name-missing", ""),
    ],
)
def test_a_name_written_as_none_prints_is_found_and_mended(
    name: str, role: str | None, code: str, should_be: str
) -> None:
    (finding,) = of(find_names_wrong, credit(name, role))
    assert finding.code == f"credit.{code}"
    assert [mend.after for mend in finding.mends] == [should_be]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Anna Schmidt", "editing"),
        ("JR", "director"),
        ("ORLAN", "director"),
        ("J.R. Smith", "cast"),
        ("Andrey Naidenov, RGC", "cinematography"),
        ("Andrey Naidenov RGC", "cinematography"),
        ("Sammy Davis, Jr.", "cast"),
        ("Sibel Er, M.A.", "editing"),
        ("John Smith III", "cast"),
        ("MK2 FILMS", "production_company"),
        ("Schmidt, Novak & Partners GmbH", "production_company"),
        ("Joel & Ethan Coen", "director"),
        ("Bert and Bertie", "director"),
        ("Santiago Ramón y Cajal", "screenplay"),
        ("Dr. Dre", "music"),
        ("Pan Wei Jun", "editing"),
        ("Anna Schmidt (voice)", "cast"),
        ("Anna Schmidt (II)", "cast"),
        ("Dwayne (The Rock) Johnson", "cast"),
        ("봉준호", "director"),
        ("宮崎 駿", "director"),
    ],
)
def test_a_name_that_is_only_unusual_is_left_alone(name: str, role: str) -> None:
    assert of(find_names_wrong, credit(name, role)) == []


def test_another_form_of_the_name_knows_its_capitals() -> None:
    rows = person("p", "Robert De Niro", "ROBERT DE NIRO")
    (finding,) = of(find_names_wrong, *rows, credit("ROBERT DE NIRO", "cast", person_id="p"))
    assert finding.mends[0].after == "Robert De Niro"
    assert in_small_letters("МАРИЯ ИВАНОВА") == "Мария Иванова"


def test_of_two_names_either_may_be_the_actor() -> None:
    (finding,) = of(find_names_wrong, credit("Toni Erdmann (Peter Simonischek)", "cast"))
    assert [(mend.after, mend.told) for mend in finding.mends] == [
        ("Toni Erdmann", "Peter Simonischek"),
        ("Peter Simonischek", "Toni Erdmann"),
    ]


def test_a_character_beside_the_name_is_no_second_one() -> None:
    assert of(find_names_wrong, credit("Julia Smith (Jo)", "cast", character="Anna")) == []


def test_credits_that_say_something_twice_or_of_the_wrong_are_found() -> None:
    (doubled,) = of(find_credits_wrong, credit("Anna Schmidt"), credit("Anna Schmidt", id="two"))
    assert str(doubled) == "“Playtime”: Anna Schmidt is credited twice for Editing."
    assert (doubled.mends[0].row_id, doubled.mends[0].act) == ("two", MendAct.REMOVE)
    (company,) = of(
        find_credits_wrong,
        *person("p", "Nordlicht Film"),
        credit("Nordlicht Film", "production_company", person_id="p"),
    )
    assert company.code == "credit.company-as-person"
    (other,) = of(
        find_credits_wrong, *person("p", "Jan Novak"), credit("Anna Schmidt", person_id="p")
    )
    assert other.code == "credit.other-name"
    (both,) = of(
        find_credits_wrong,
        *person("p", "Anna Schmidt"),
        credit("Anna Schmidt", "director", person_id="p"),
        credit("Anna Schmidt", "production_company", company_id="c"),
    )
    assert (both.code, both.severity) == ("credit.person-and-company", "hint")
    (taken,) = of(find_credits_wrong, credit("Anna Schmidt", company_id="c"))
    assert taken.code == "credit.person-as-company"


def test_credits_that_are_right_are_left_alone() -> None:
    rows = [
        *person("p", "Anna Schmidt", "A. Schmidt", "Aňa"),
        credit("Anna Schmidt", "director", person_id="p"),
        credit("Anna Schmidt", "screenplay", person_id="p"),
        credit("A. Schmidt", "editing", person_id="p"),
        credit("Aňa", "music", person_id="p"),
        credit("Jan Novak", None),
        credit("Jan Novak", None),
        credit("Julia Smith", "cast", character="Anna"),
        credit("Julia Smith", "cast", character="Her sister"),
        credit("Total Refusal", "director", company_id="c"),
        credit("Nordlicht Film", "production_company", company_id="c"),
    ]
    assert [one.code for one in of(find_credits_wrong, *rows)] == [
        "credit.person-as-company"
    ]  # a collective of two words looks like somebody: a hint


@pytest.mark.parametrize(
    ("written", "known", "is_slip"),
    [
        ("Marit Halvorson", "Marit Halvorsen", True),
        ("Marit Halvrosen", "Marit Halvorsen", True),
        ("Marit Halvosen", "Marit Halvorsen", True),
        ("Marit Hallvorsen", "Marit Halvorsen", True),
        ("Marti Halvorsen", "Marit Halvorsen", True),
        ("Sergej Brodsky", "Sergey Brodsky", False),
        ("Sergey Brodskij", "Sergey Brodsky", False),
        ("Karin Bratt", "Karen Bratt", False),
        ("Ida Lund", "Ida Lind", True),
        ("Ida M. Lund", "Ida Lund", False),
        ("Ída Lund", "Ida Lund", False),
        ("Gergo Halmos", "Gergő Halmos", False),
    ],
)
def test_a_slip_in_the_name_of_a_credit_is_told_and_another_way_to_write_it_is_not(
    written: str, known: str, *, is_slip: bool
) -> None:
    linked = credit(written, person_id="p")
    found = of(find_credits_misspelt, *person("p", known), linked)
    assert [one.mends[0].after for one in found] == ([known] if is_slip else [])
    both = person("p", known, written)
    assert of(find_credits_misspelt, *both, linked) == []
    still = row(Still, film_id="film", photographer=written)
    beside = credit(known, "cinematography", person_id="p")
    found = of(find_photographers_misspelt, *person("p", known), beside, still)
    # One card prints both, and a name has its marks in both or in neither.
    is_marked = fold(written) == fold(known)
    assert [one.mends[0].after for one in found] == ([known] if is_slip or is_marked else [])


def test_a_credit_has_the_marks_that_the_name_has_elsewhere_on_its_card() -> None:
    linked = credit("Ida Lund", person_id="p")
    still = row(Still, film_id="film", photographer="Ída Lund")
    (found,) = of(find_credits_misspelt, *person("p", "Ída Lund"), linked, still)
    assert found.mends[0].after == "Ída Lund"
    assert of(find_credits_misspelt, *person("p", "Ída Lund"), linked) == []


@pytest.mark.parametrize(
    ("written", "known", "is_slip"),
    [
        ("Gergö Halmoš", "Gergő Halmos", True),
        ("Gergö Halmos", "Gergő Halmos", True),
        ("Tomás Zúrek", "Tomas Zurek", True),
        ("Tomas Zurek", "Tomás Zúrek", False),
        ("TOMÁS ZÚREK", "Tomás Zúrek", False),
        ("Tomás Zurek", "Tomás Zúrek", True),
    ],
)
def test_a_credit_with_marks_that_the_name_does_not_have_is_told(
    written: str, known: str, *, is_slip: bool
) -> None:
    linked = credit(written, person_id="p")
    assert len(of(find_credits_misspelt, *person("p", known), linked)) == is_slip


@pytest.mark.parametrize(
    ("written", "known", "is_slip"),
    [
        ("Yusuf Haddad", "Youssef Haddad", True),
        ("Aysegul Karabulut", "Ayşegül Karabulut", True),
        ("Sylvain Kerlau", "Silvain Kerlau", True),
        ("Roderick Jaynes", "Ethan Coen", False),
        ("ETHAN COEN", "Ethan Coen", False),
        ("Ethan J. Coen", "Ethan Coen", False),
    ],
)
def test_one_card_prints_a_name_in_one_way(written: str, known: str, *, is_slip: bool) -> None:
    rows = credit(known, "director", person_id="p"), credit(written, "screenplay", person_id="p")
    found = of(find_credits_misspelt, *person("p", known), *rows)
    assert [one.mends[0].after for one in found] == ([known] if is_slip else [])
    assert of(find_credits_misspelt, *person("p", known, written), *rows) == []


def test_a_slip_in_the_name_of_a_company_is_told() -> None:
    form = row(NameForm, company_id="c", text="Ostwind Film", kind=NameKind.AUTHORITY)
    for name, count in (("Ostwind Flim", 1), ("Ostwind Film", 0), ("Ostwind Filmproduktion", 0)):
        linked = credit(name, "production_company", company_id="c")
        found = of(find_credits_misspelt, row(Company, id="c"), form, linked)
        assert len(found) == count
