"""One file open in two programs at once, such as the window and a command: neither is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.base.errors import UndoProblem
from festdesk.editing.films import change_film, create_film
from festdesk.editing.screenings import add_venue
from festdesk.exchange.json_file import as_text
from festdesk.snapshot import Snapshot
from festdesk.store.document import Changes, Document
from tests.builders import film_called, small_edition


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition."""
    with small_edition(tmp_path) as made:
        made.snapshot()
        yield made


@pytest.fixture
def there(here: Document) -> Iterator[Document]:
    """Give the same file, open a second time."""
    with Document.open(here.path) as opened:
        opened.snapshot()
        yield opened


def _add_venue(document: Document, name: str) -> None:
    with document.edit(f"Add {name}") as session:
        add_venue(session, name=name)


def _venues(document: Document) -> set[str]:
    return {venue.name for venue in document.snapshot().venues}


def test_an_act_brings_what_was_done_elsewhere_in_between(here: Document, there: Document) -> None:
    told: list[tuple[str, frozenset[str]]] = []

    def listen(changes: Changes, snapshot: Snapshot) -> None:
        assert "Elsewhere" in {venue.name for venue in snapshot.venues}
        told.append((changes.label, frozenset(changes.touched)))

    here.listen(listen)
    _add_venue(there, "Elsewhere")
    _add_venue(here, "Here")
    assert {"Elsewhere", "Here"} <= _venues(here)
    assert told == [
        ("Add Elsewhere", frozenset({"venue"})),
        ("Add Here", frozenset({"venue"})),
    ]
    with Document.open(here.path) as again:
        assert as_text(here.snapshot()) == as_text(again.snapshot())


def test_what_was_done_elsewhere_is_told_also_by_an_act_that_fails(
    here: Document, there: Document
) -> None:
    told: list[str] = []
    here.listen(lambda changes, _snapshot: told.append(changes.label))
    _add_venue(there, "Elsewhere")
    with pytest.raises(ZeroDivisionError), here.edit("Fail"):
        _ = 1 / 0
    assert told == ["Add Elsewhere"]
    assert "Elsewhere" in _venues(here)


def test_undo_shows_first_what_was_done_elsewhere(here: Document, there: Document) -> None:
    _add_venue(here, "Here")
    _add_venue(there, "Elsewhere")
    assert here.undo_label == "Add Here"
    with pytest.raises(UndoProblem, match=r"changed elsewhere, last by “Add Elsewhere”"):
        here.undo()
    assert {"Elsewhere", "Here"} <= _venues(here)
    assert here.undo_label == "Add Elsewhere"
    here.undo()
    here.undo()
    assert not {"Elsewhere", "Here"} & _venues(here)


def test_undo_sees_also_what_was_done_elsewhere_while_it_looked(
    here: Document, there: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would take away a film with what a colleague has just written on its card."""
    with here.edit("Add film") as session:
        film_id = create_film(session, year=1968)
    look_around = here._look_around  # noqa: SLF001 -- the moment after it is what this is about

    def look_too_early() -> None:
        look_around()
        with there.edit("Year") as session:
            change_film(session, film_id, year=1969)

    monkeypatch.setattr(here, "_look_around", look_too_early)
    with pytest.raises(UndoProblem, match=r"changed elsewhere, last by “Year”"):
        here.undo()
    assert here.snapshot().films[film_id].year == 1969
    assert here.undo_label == "Year"


def test_what_was_begun_elsewhere_leaves_nothing_to_do_again(
    here: Document, there: Document
) -> None:
    _add_venue(here, "Here")
    here.undo()
    _add_venue(there, "Elsewhere")
    with pytest.raises(UndoProblem):
        here.redo()
    assert here.redo_label is None
    with Document.open(here.path) as again:
        assert (again.undo_label, again.redo_label) == (here.undo_label, None)


def test_a_history_of_two_programs_that_did_not_see_each_other_opens(
    here: Document, there: Document
) -> None:
    year = here.snapshot().films[film_called(here, "Playtime")].year
    with here.edit("Year") as session:
        change_film(session, film_called(here, "Playtime"), year=1968)
    here.undo()
    _add_venue(there, "Elsewhere")
    with here.edit("Forge the history") as session:
        # What an earlier festdesk wrote when it did not look: a redo after an act from elsewhere.
        session.connection().exec_driver_sql(
            "UPDATE action SET kind = 'redo', target_id = "
            "(SELECT id FROM action WHERE label = 'Year' AND kind = 'edit') "
            "WHERE label = 'Forge the history'"
        )
        change_film(session, film_called(there, "Playtime"), year=1968)
    with Document.open(here.path) as again:
        assert again.undo_label == "Year"
        again.undo()
        assert again.snapshot().films[film_called(again, "Playtime")].year == year
