"""Acts of the card's form: what several rows are changed by, and what is refused."""

from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.cards import (
    CreditLine,
    accept_roles,
    add_credit_lines,
    add_title,
    assign_role,
    insert_award,
    insert_credit,
    print_running_time,
    reword_title,
    write_speaker,
    write_statement,
)
from festdesk.editing.films import add_credit, add_running_time
from tests.builders import add_film, make_document


def test_two_titles_of_one_kind_and_language_stand_beside_each_other(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Solyaris")
        with document.edit("Add") as session:
            add_title(session, film_id, "Солярис", kind="original")
            add_title(session, film_id, " Solaris ", kind="translated", language="en")
            add_title(session, film_id, "Solaris II", kind="translated", language="en")
        titles = document.snapshot().titles_of(film_id)
        assert [(title.text, title.script) for title in titles] == [
            ("Solyaris", ""),
            ("Солярис", "Cyrl"),
            ("Solaris", "Latn"),
            ("Solaris II", "Latn"),
        ]


def test_a_title_of_nothing_is_refused_and_rewording_to_nothing_takes_it_out(
    tmp_path: Path,
) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Solyaris")
        with pytest.raises(InputProblem), document.edit("Add") as session:
            add_title(session, film_id, "  ", kind="original")
        title_id = document.snapshot().titles_of(film_id)[0].id
        with document.edit("Change") as session:
            reword_title(session, title_id, " ")
        assert document.snapshot().titles_of(film_id) == ()


def test_another_running_time_is_made_the_printed_one(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Stalker", minutes=162)
        with document.edit("Add") as session:
            other = add_running_time(session, film_id, 161 * 60, source="print")
        with document.edit("Print") as session:
            print_running_time(session, film_id, other)
        assert document.snapshot().printed_seconds(film_id) == 161 * 60


def test_a_role_that_companies_have_makes_a_company_of_a_name_and_back(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Stalker")
        with document.edit("Add") as session:
            credit_id = add_credit(session, film_id, "Mosfilm", None, suggested_role="distributor")
        with document.edit("Accept") as session:
            accept_roles(session, [credit_id])
        credit = document.snapshot().credits[credit_id]
        assert (credit.role, credit.person_id) == ("distributor", None)
        assert document.snapshot().company_name(credit.company_id) == "Mosfilm"
        with document.edit("Assign") as session:
            assign_role(session, [credit_id], "sound")
        credit = document.snapshot().credits[credit_id]
        assert credit.company_id is None
        assert document.snapshot().person_name(credit.person_id) == "Mosfilm"


def test_lines_of_credits_share_their_role_and_their_line(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Stalker", director="Andrei Tarkovsky")
        lines = [
            CreditLine("cast", ["A. Kaidanovsky", "A. Solonitsyn"]),
            CreditLine(None, ["E. Artemyev"], "music", "It comes last."),
            CreditLine(None, ["Mosfilm Studios"]),
        ]
        with document.edit("Paste") as session:
            add_credit_lines(session, film_id, lines)
        rows = document.snapshot().credits_of(film_id)[1:]
        assert [(row.role, row.line) for row in rows] == [
            ("cast", 1), ("cast", 1), (None, 2), (None, 3),
        ]  # fmt: skip
        assert rows[2].suggested_role == "music"
        assert rows[3].company_id is not None


def test_a_credit_is_put_in_before_another(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Stalker", director="Andrei Tarkovsky")
        first = document.snapshot().credits_of(film_id)[0].id
        with document.edit("Add") as session:
            insert_credit(session, film_id, "Mosfilm", "production_company", before=first)
            insert_credit(session, film_id, "E. Artemyev", "music", before="gone")
        rows = document.snapshot().credits_of(film_id)
        names = [row.as_credited for row in rows]
        assert names == ["Mosfilm", "Andrei Tarkovsky", "E. Artemyev"]
        assert rows[0].company_id is not None


def test_an_award_is_put_in_before_another(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Stalker")
        with document.edit("Add") as session:
            first = insert_award(session, film_id, "Second Prize")
            insert_award(session, film_id, "First Prize", before=first, year=1980)
        prizes = [award.prize for award in document.snapshot().awards_of(film_id)]
        assert prizes == ["First Prize", "Second Prize"]


def test_a_statement_is_by_its_speaker_in_all_languages(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Stalker")
        with pytest.raises(InputProblem), document.edit("Speak") as session:
            write_speaker(session, film_id, "Andrei Tarkovsky")
        with document.edit("Write") as session:
            write_statement(session, film_id, "en", "Time.", speaker="Andrei Tarkovsky")
            write_statement(session, film_id, "fr", "Le temps.", speaker="")
        with document.edit("Speak") as session:
            write_speaker(session, film_id, "Arkady Strugatsky")
        snapshot = document.snapshot()
        speakers = {
            snapshot.person_name(text.speaker_id) for text in snapshot.texts_of_film(film_id)
        }
        assert speakers == {"Arkady Strugatsky"}
