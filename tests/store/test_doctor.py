"""The doctor finds what opening leaves out, and a sentence says what to do."""

import re
import sqlite3
from pathlib import Path

import pytest

from festdesk.base.errors import NotAFestivalFile, UndoProblem
from festdesk.editing.films import delete_film
from festdesk.editing.stills import add_still
from festdesk.store.doctor import examine
from festdesk.store.document import Document
from tests.builders import film_called, noise, small_edition
from tests.store.dumping import ask


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed file whose history has all kinds of acts."""
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add still") as session:
            add_still(session, noise(), film_id=film_id)
        with document.edit("Delete film") as session:
            delete_film(session, film_id)
        document.undo()
        document.redo()
        document.undo()
        return document.path


def change(path: Path, *statements: str, keep_triggers: bool = False) -> None:
    """Change a file past the store."""
    triggers = ask(path, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    connection = sqlite3.connect(path, isolation_level=None)
    for name, _sql in () if keep_triggers else triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _name, sql in () if keep_triggers else triggers:
        connection.execute(str(sql))
    connection.close()


def test_a_file_that_was_worked_in_is_sound(path: Path) -> None:
    content = path.read_bytes()
    assert examine(path) == ()
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("statement", "code", "said"),
    [
        ("UPDATE film SET note = 'past'", "history.contradiction", "contradicts what the file"),
        (
            "INSERT INTO strand VALUES ('s', 'A', '#123456', 0)",
            "history.missing",
            "1 rows, the first of “strand”, were put in past the history",
        ),
        (
            "UPDATE change SET action_id = 'gone' WHERE seq = 1",
            "history.loose",
            "1 entries of the history belong to no act",
        ),
        (
            "UPDATE action SET target_id = 'gone' WHERE kind = 'undo'",
            "history.target",
            "2 acts of undo or redo name an act that is not",
        ),
        (
            "UPDATE current_action SET action_id = (SELECT max(id) FROM action)",
            "history.open",
            "An act was left open",
        ),
        ("UPDATE change SET new = '{' WHERE seq = 3", "history.contradiction", "contradicts"),
        (
            "INSERT INTO picture VALUES (hex(zeroblob(32)), 'image/png', 1, 1, x'00')",
            "picture.orphaned",
            "1 pictures .* belong to no still and to no act",
        ),
        ("UPDATE picture SET content = x'00'", "picture.wrong", "A picture of 1 stills is not"),
        ("UPDATE edition SET ends_on = '2020-01-01'", "file.value", "edition ends before"),
        ("UPDATE credit SET person_id = 'gone'", "file.dangling", "refer to a row of “person”"),
        ("DROP INDEX ix_still_sha256", "file.rule-missing", "“ix_still_sha256” lacks a rule"),
        ("CREATE INDEX odd ON film (year)", "file.stranger", "“odd”, a index that is not"),
        ("CREATE TABLE other (a)", "file.unknown-table", "a table “other” that this festdesk"),
        ("DELETE FROM picture", "picture.missing", "1 stills name a picture that the file does"),
    ],
)
def test_what_is_wrong_is_found_and_said(path: Path, statement: str, code: str, said: str) -> None:
    change(path, "PRAGMA foreign_keys=OFF", statement)
    found = {complaint.code: str(complaint) for complaint in examine(path)}
    assert code in found
    assert re.search(said, found[code]), found[code]


def test_damage_that_keeps_a_file_from_opening_is_the_one_finding(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])
    assert [complaint.code for complaint in examine(path)] == ["file.damaged"]


def test_another_programs_file_has_no_doctor_here(tmp_path: Path) -> None:
    path = tmp_path / "notes.festdesk"
    path.write_text("notes " * 1000)
    with pytest.raises(NotAFestivalFile):
        examine(path)


def test_an_act_whose_history_is_spoilt_cannot_be_undone_and_says_so(path: Path) -> None:
    change(path, "UPDATE change SET new = '{', old = '{'")
    with Document.open(path) as document:
        with pytest.raises(
            UndoProblem, match="“Add still” cannot be taken back: its history cannot be read"
        ):
            document.undo()
        assert document.undo_label == "Add still"


def test_an_entry_never_leads_a_statement_astray(path: Path) -> None:
    change(path, """UPDATE change SET table_name = 'film" WHERE 1 = 1 --'""")
    with Document.open(path) as document:
        before = document.snapshot().films
        with pytest.raises(UndoProblem, match="cannot be read"):
            document.undo()
        assert len(before) == 3
    assert ask(path, "SELECT count(*) FROM film") == [(3,)]
