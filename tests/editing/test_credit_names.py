"""Which names credits print: by the rule of the house, or as somebody said of one credit."""

from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import CreditId, FilmId
from festdesk.editing.credit_names import print_credit, print_credits
from festdesk.editing.films import add_credit
from festdesk.editing.people import add_name_form, rename_person
from festdesk.store.document import Document
from tests.builders import add_film, make_document, person_id_of


@pytest.fixture
def document(tmp_path: Path) -> Document:
    """Two films of one director who is credited otherwise than she is known."""
    made = make_document(tmp_path)
    for title in ("One", "Two"):
        add_film(made, title=title, director="Julia Vysotskaya")
    person_id = person_id_of(made, "Julia Vysotskaya")
    with made.edit("Form") as session:
        rename_person(session, person_id, "Yuliya Vysotskaya")
        add_name_form(session, person_id, "Julia Vysotskaya")
    return made


def credits_of(document: Document) -> list[CreditId]:
    """Return the credits of the directors, film by film."""
    snapshot = document.snapshot()
    return [CreditId(c.id) for film in snapshot.films for c in snapshot.directors_of(FilmId(film))]


def printed(document: Document) -> list[str]:
    """Return the directors' names as they print, film by film."""
    snapshot = document.snapshot()
    credits = snapshot.credits  # noqa: A001 -- the field's word
    return [snapshot.credited_name(credits[credit_id]) for credit_id in credits_of(document)]


def test_the_rule_of_the_house_holds_for_all_credits(document: Document) -> None:
    assert printed(document) == ["Yuliya Vysotskaya"] * 2

    with document.edit("Rule") as session:
        print_credits(session, "credited")
    assert printed(document) == ["Julia Vysotskaya"] * 2
    with document.edit("Rule") as session:
        print_credits(session, "authority")

    assert printed(document) == ["Yuliya Vysotskaya"] * 2
    assert document.snapshot().house_settings == {}


def test_a_credit_can_be_excepted_and_left_to_the_rule_again(document: Document) -> None:
    first, second = credits_of(document)
    with document.edit("Except") as session:
        print_credit(session, [first], "credited")
    assert printed(document) == ["Julia Vysotskaya", "Yuliya Vysotskaya"]
    with document.edit("Rule") as session:
        print_credits(session, "credited")
        print_credit(session, [first, second], "authority")
    assert printed(document) == ["Yuliya Vysotskaya"] * 2

    with document.edit("By rule") as session:
        print_credit(session, [first, second], "")

    assert printed(document) == ["Julia Vysotskaya"] * 2
    assert document.snapshot().table("credittrait") == {}
    document.undo()
    document.undo()
    assert printed(document) == ["Julia Vysotskaya", "Yuliya Vysotskaya"]


def test_what_is_no_name_to_print_is_refused(document: Document) -> None:
    with pytest.raises(InputProblem), document.edit("Gone") as session:
        print_credit(session, [CreditId("gone")], "credited")
    with pytest.raises(ValueError, match="nickname"), document.edit("Wrong") as session:
        print_credits(session, "nickname")
    assert printed(document) == ["Yuliya Vysotskaya"] * 2


def test_company_prints_as_credited_too(document: Document) -> None:
    with document.edit("Company") as session:
        film = next(iter(document.snapshot().films))
        credit = add_credit(session, film, "Rome-Paris Films SA", "production", is_company=True)
        print_credit(session, [credit], "credited")

    snapshot = document.snapshot()

    assert snapshot.credited_name(snapshot.credits[credit]) == "Rome-Paris Films SA"
