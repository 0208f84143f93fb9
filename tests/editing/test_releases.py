"""Print sources, the addresses of companies, contacts: as acts, undone as one."""

from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing import releases
from festdesk.editing.films import add_credit
from tests.builders import add_film, make_document


def test_a_company_that_was_mistyped_goes_with_its_last_mention(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film = add_film(document, title="Stalker")
        with document.edit("Add") as session:
            release = releases.add_release(session, film, "Mosfim", kind="print source")
        with document.edit("Change") as session:
            releases.give_release_to(session, release, "Mosfilm")
        snapshot = document.snapshot()
        assert [snapshot.company_name(key) for key in snapshot.companies] == ["Mosfilm"]
        document.undo()
        snapshot = document.snapshot()
        assert [snapshot.company_name(key) for key in snapshot.companies] == ["Mosfim"]


def test_a_company_of_which_something_is_known_stays(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film = add_film(document, title="Stalker")
        with document.edit("Add") as session:
            credited = add_credit(session, film, "Goskino", "distributor", is_company=True)
            ids = [
                releases.add_release(session, film, name, kind="sales")
                for name in ("Goskino", "Mosfilm", "Arsenal")
            ]
        arsenal = document.snapshot().releases_of(film)
        company = next(
            row.company_id
            for row in arsenal
            if document.snapshot().company_name(row.company_id) == "Arsenal"
        )
        with document.edit("Know") as session:
            releases.change_company(session, company, email=" a@arsenal.example ")
            releases.delete_releases(session, ids)
        snapshot = document.snapshot()
        names = {snapshot.company_name(key) for key in snapshot.companies}
        assert names == {"Goskino", "Arsenal"}
        assert snapshot.companies[company].email == "a@arsenal.example"
        assert snapshot.credits[credited].company_id is not None


def test_what_says_nothing_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film = add_film(document, title="Stalker")
        with pytest.raises(InputProblem, match="Name the company"), document.edit("Add") as session:
            releases.add_release(session, film, "  ", kind="rights")
        with pytest.raises(InputProblem, match="A contact needs"), document.edit("Add") as session:
            releases.add_contact(session, "film_id", film, name=" ")
        with document.edit("Add") as session:
            one = releases.add_contact(session, "film_id", film, name="Ada")
            two = releases.add_contact(session, "film_id", film, email="b@b.example")
            releases.reorder_contacts(session, [two, one])
        assert [row.id for row in document.snapshot().contacts_of(film)] == [two, one]
        with (
            pytest.raises(InputProblem, match="A contact needs"),
            document.edit("Empty") as session,
        ):
            releases.change_contact(session, one, name="")
        assert len(document.snapshot().contacts_of(film)) == 2
