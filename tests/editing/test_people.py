"""People, companies and the forms of their names, as an editor changes them."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing import people
from festdesk.store.document import Document
from tests.builders import person_id_of


def test_a_person_is_found_by_any_form_of_the_name(document: Document) -> None:
    person_id = person_id_of(document, "Maren Ade")
    with document.edit("Add form") as session:
        people.add_name_form(session, person_id, "Марен Аде", script="Cyrl")
        for spelling in ("Maren Ade", "MAREN  ADE", "Màren Adé", "марен аде"):
            assert people.find_person(session, spelling) == person_id
        assert people.find_person(session, "Maren") is None
        assert people.person_called(session, "maren ade") == person_id


def test_a_form_that_is_there_is_not_doubled(document: Document) -> None:
    person_id = person_id_of(document, "Maren Ade")
    with document.edit("Add form") as session:
        first = people.add_name_form(session, person_id, "M. Ade")
        assert people.add_name_form(session, person_id, " M. Ade ") == first
    assert len(document.snapshot().names_of(person_id)) == 2


def test_the_old_name_stays_as_a_variant(document: Document) -> None:
    person_id = person_id_of(document, "Maren Ade")
    with document.edit("Rename") as session:
        people.rename_person(session, person_id, "Maren Adé")
        people.rename_person(session, person_id, "Maren Ade")
        people.rename_person(session, person_id, "Maren Ade")
    forms = {form.text: form.kind for form in document.snapshot().names_of(person_id)}
    assert forms == {"Maren Ade": "authority", "Maren Adé": "variant"}


def test_companies_have_names_too(document: Document) -> None:
    with document.edit("Companies") as session:
        known = people.company_called(session, "mosfilm")
        new = people.company_called(session, "Komplizen Film")
        people.rename_company(session, known, "Mosfilm Studios")
        assert people.find_company(session, "Mosfilm") == known
        assert people.find_company(session, "Nobody") is None
    snapshot = document.snapshot()
    assert {snapshot.company_name(key) for key in (known, new)} == {
        "Mosfilm Studios",
        "Komplizen Film",
    }


def test_a_person_and_a_company_of_one_name_are_two(document: Document) -> None:
    with document.edit("Same name") as session:
        people.person_called(session, "Mosfilm")
        found = {people.find_person(session, "Mosfilm"), people.find_company(session, "Mosfilm")}
        assert len(found - {None}) == 2
    assert person_id_of(document, "Mosfilm")


def test_facts_of_a_life_are_kept(document: Document) -> None:
    person_id = person_id_of(document, "Jacques Tati")
    with document.edit("Facts") as session:
        people.change_person(session, person_id, born_year=1907, sort_name="Tati, Jacques ")
    person = document.snapshot().people[person_id]
    assert (person.born_year, person.sort_name) == (1907, "Tati, Jacques")


@pytest.mark.parametrize("name", ["", "  \n "])
def test_nobody_is_without_a_name(document: Document, name: str) -> None:
    with document.edit("New person") as session:
        for act in (people.create_person, people.create_company, people.person_called):
            with pytest.raises(InputProblem, match="A name is needed here"):
                act(session, name)
