"""Several cards changed, withdrawn and deleted as one act."""

from pathlib import Path

from festdesk.editing.many_films import (
    FilmsChange,
    change_films,
    delete_films,
    restore_films,
    withdraw_films,
)
from tests.builders import add_film, make_document


def test_lists_grow_and_shrink_and_what_is_set_is_the_same_everywhere(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        one = add_film(document, title="One", countries=("FR", "DE"), note="Call them.")
        two = add_film(document, title="Two", countries=("PL",), genres=("drama",), age_limit=12)
        change = FilmsChange(
            values={"status": "proofed", "age_limit": None},
            added={"countries": ("PL", "IT")},
            removed={"countries": ("DE",), "genres": ("drama", "war")},
            written={"note": "Check the print."},
        )
        with document.edit("Change 2 films") as session:
            changed = change_films(session, [one, two], change)
        films = document.snapshot().films
        assert changed == 2
        assert [films[key].countries for key in (one, two)] == [("FR", "PL", "IT"), ("PL", "IT")]
        assert [films[key].genres for key in (one, two)] == [(), ()]
        assert {films[key].status for key in (one, two)} == {"proofed"}
        assert films[two].age_limit is None
        assert films[one].note == "Call them.\n\nCheck the print."
        assert films[two].note == "Check the print."
        document.undo()
        films = document.snapshot().films
        assert films[one].countries == ("FR", "DE")
        assert films[two].age_limit == 12


def test_a_version_that_is_said_prints(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        one = add_film(document, title="One")
        two = add_film(document, title="Two", version_kind="dubbed")
        with document.edit("Change 2 films") as session:
            change_films(session, [one, two], FilmsChange(added={"version_spoken": ("fr",)}))
        films = document.snapshot().films
        assert [films[key].version_kind for key in (one, two)] == ["ov", "dubbed"]


def test_a_card_that_is_so_already_is_left_alone(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        one = add_film(document, title="One", status="proofed")
        two = add_film(document, title="Two")
        with document.edit("Change 2 films") as session:
            assert change_films(session, [one, two], FilmsChange({"status": "proofed"})) == 1


def test_films_go_out_come_back_and_are_deleted_together(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        films = [add_film(document, title=text) for text in ("One", "Two", "Three")]
        with document.edit("Withdraw 2 films") as session:
            withdraw_films(session, films[:2])
        assert [document.snapshot().films[key].is_withdrawn for key in films] == [True, True, False]
        with document.edit("Restore 2 films") as session:
            restore_films(session, films[:2])
        assert not any(film.is_withdrawn for film in document.snapshot().films.values())
        with document.edit("Delete 2 films") as session:
            delete_films(session, films[1:])
        assert list(document.snapshot().films) == films[:1]
        document.undo()
        assert set(document.snapshot().films) == set(films)
