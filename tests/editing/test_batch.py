"""Many rows are put in at once, and those who are named among them are found."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing import people, screenings
from festdesk.editing.batch import Batch
from festdesk.films.tables import Credit, Film, Title
from festdesk.store.document import Document
from tests.builders import empty_edition


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with empty_edition(tmp_path) as made:
        yield made


def test_rows_may_name_rows_that_are_put_in_after_them(document: Document) -> None:
    with document.edit("Import") as session:
        batch = Batch(session)
        person = batch.person_called("  Anna  Berg ")
        batch.put(Credit, film_id="river", person_id=person, as_credited="Anna Berg", role="cast")
        batch.put(Title, film_id="river", text="Ta\u0308ter\r\n ")
        batch.put(Film, id="river", countries=("PT",))
        assert len(batch.waiting(Title)) == 1
        batch.write()
        assert batch.waiting(Title) == []
    snapshot = document.snapshot()
    ((film_id, film),) = snapshot.films.items()
    assert (film.countries, film.status, film.is_withdrawn) == (("PT",), "draft", False)
    assert [title.text for title in snapshot.titles_of(film_id)] == ["Täter"]
    (credit,) = snapshot.credits_of(film_id)
    assert snapshot.person_name(credit.person_id) == "Anna Berg"
    assert document.undo() == "Import"
    assert (len(document.snapshot().films), len(document.snapshot().people)) == (0, 0)


def test_who_is_there_is_found_and_who_is_new_is_made_once(document: Document) -> None:
    with document.edit("By hand") as session:
        anna = people.create_person(session, "Anna Berg")
        rex = screenings.add_venue(session, "Kino Rex", short_name="REX")
        screenings.add_venue_form(session, rex, "Cinéma Rex")
        assert screenings.add_venue_form(session, rex, "Cinéma Rex") != ""
        with pytest.raises(InputProblem):
            screenings.add_venue_form(session, rex, "  ")
    with document.edit("Import") as session:
        batch = Batch(session)
        assert batch.person_called("ANNA BERG") == anna
        assert batch.person_called("Otto Lind") == batch.person_called("otto lind")
        assert batch.company_called("Otto Lind") == batch.company_called("Otto Lind")
        assert {batch.venue_called(name) for name in ("Rex", "kino rex", "CINEMA REX")} == {rex}
        assert batch.venue_called("Scala") == batch.venue_called("scala")
        batch.write()
        assert screenings.venue_called(session, "cinema rex") == rex
    snapshot = document.snapshot()
    assert (len(snapshot.people), len(snapshot.companies)) == (2, 1)
    assert [venue.name for venue in snapshot.venues] == ["Kino Rex", "Scala"]
    assert [form.text for form in snapshot.forms_of_venue(rex)] == ["Cinéma Rex"]


def test_a_column_that_is_none_is_our_mistake(document: Document) -> None:
    with pytest.raises(AttributeError), document.edit("Import") as session:
        Batch(session).put(Film, titel="x")
