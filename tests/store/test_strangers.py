"""A file from somebody else may carry triggers that would run on our changes: they go."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from festdesk.editing.films import change_film
from festdesk.store.document import Document
from tests.builders import film_called, small_edition_file
from tests.store.dumping import ask


def _spoilt(tmp_path: Path, *statements: str) -> Path:
    path = small_edition_file(tmp_path)
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_a_foreign_trigger_is_dropped_on_opening_and_named(tmp_path: Path) -> None:
    path = _spoilt(
        tmp_path,
        'CREATE TRIGGER "odd ""name" AFTER UPDATE ON film BEGIN DELETE FROM screening; END',
        "CREATE VIEW spy AS SELECT * FROM film",
    )
    with Document.open(path) as document:
        assert sorted(document.strangers) == ['odd "name', "spy"]
        film_id = film_called(document, "Stalker")
        with document.edit("Change") as session:
            change_film(session, film_id, note="seen")
        assert len(document.snapshot().screenings) == 5
    with Document.open(path) as document:
        assert document.strangers == ()
        assert len(document.snapshot().screenings) == 5


def _drop(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER journal_film_update")
    connection.commit()
    connection.close()


def _bend(path: Path) -> None:
    _drop(path)
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE TRIGGER journal_film_update AFTER UPDATE ON film BEGIN DELETE FROM screening; END"
    )
    connection.commit()
    connection.close()


@pytest.mark.parametrize("spoil", [_drop, _bend], ids=["missing", "bent"])
def test_a_trigger_of_ours_is_made_again(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    path = _spoilt(tmp_path)
    spoil(path)
    with Document.open(path) as document:
        assert document.strangers == ()
        film_id = film_called(document, "Stalker")
        with document.edit("Change") as session:
            change_film(session, film_id, note="seen")
        assert document.undo() == "Change"
        assert document.snapshot().films[film_id].note == ""
        assert len(document.snapshot().screenings) == 5


def test_a_file_opened_for_reading_keeps_its_strangers(tmp_path: Path) -> None:
    """They cannot run where nothing is changed."""
    path = _spoilt(tmp_path, "CREATE VIEW spy AS SELECT * FROM film")
    with Document.open(path, read_only=True) as document:
        assert len(document.snapshot().films) == 3
    assert ask(path, "SELECT name FROM sqlite_schema WHERE type = 'view'") == [("spy",)]
