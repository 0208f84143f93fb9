"""An older file is brought up to date whole, or stays as it was."""

import sqlite3
from pathlib import Path

import pytest

from festdesk.base.errors import FileProblem
from festdesk.editing.films import change_film
from festdesk.store import schema
from festdesk.store.document import Document
from festdesk.store.migrations import bring_up_to_date
from tests.builders import film_called, small_edition_file
from tests.store.dumping import ask, dump

NEXT = schema.SCHEMA_VERSION + 1

ADD_A_COLUMN = '''
"""Add a column that no released schema has."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "NEXT", None


def upgrade() -> None:
    with op.batch_alter_table("film", recreate="always") as film:
        film.add_column(sa.Column("shelf", sa.Text(), nullable=False, server_default="none"))
'''

FAIL_HALFWAY = f"""
{ADD_A_COLUMN}
    op.drop_table("screening")
    raise RuntimeError("the disk of the author was full")
"""

LOSE_ROWS = '''
"""Lose what must not be lost."""

from alembic import op

revision, down_revision = "NEXT", None


def upgrade() -> None:
    op.execute("DELETE FROM screening")
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed festival file of this schema."""
    return small_edition_file(tmp_path)


def _versions(tmp_path: Path, script: str) -> Path:
    folder = tmp_path / "versions"
    folder.mkdir()
    (folder / f"v{NEXT:04}.py").write_text(script.replace("NEXT", f"{NEXT:04}"))
    return folder


def test_rows_keys_triggers_and_history_outlive_a_migration(tmp_path: Path, path: Path) -> None:
    before = dump(path)
    actions = ask(path, "SELECT * FROM action")
    bring_up_to_date(path, versions=_versions(tmp_path, ADD_A_COLUMN), target=NEXT)
    after = dump(path)
    assert [row[-1] for row in after["film"]] == ["none"] * 3
    assert [row[:-1] for row in after["film"]] == before["film"]
    assert {name: rows for name, rows in after.items() if name != "film"} == {
        name: rows for name, rows in before.items() if name != "film"
    }
    assert ask(path, "SELECT * FROM action") == actions
    assert ask(path, "PRAGMA user_version") == [(NEXT,)]
    assert ask(path, "PRAGMA application_id") == [(schema.APPLICATION_ID,)]
    assert ask(path, "PRAGMA foreign_key_check") == []
    triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'film'"
    assert {name for (name,) in ask(path, triggers)} == {
        "journal_film_insert",
        "journal_film_update",
        "journal_film_delete",
    }


def test_the_old_file_is_kept_beside_the_new(tmp_path: Path, path: Path) -> None:
    before = dump(path)
    bring_up_to_date(path, versions=_versions(tmp_path, ADD_A_COLUMN), target=NEXT)
    kept = tmp_path / f"small.v{schema.SCHEMA_VERSION}.festdesk"
    assert dump(kept) == before
    assert {found.name for found in tmp_path.iterdir()} == {path.name, kept.name, "versions"}
    with Document.open(kept) as old:
        assert len(old.snapshot().films) == 3


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (FAIL_HALFWAY, "the disk of the author was full"),
        (LOSE_ROWS, "rows were lost in screening"),
    ],
    ids=["fails halfway", "loses rows"],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, path: Path, script: str, reason: str
) -> None:
    content = path.read_bytes()
    versions = _versions(tmp_path, script)
    with pytest.raises(FileProblem, match=rf"could not be brought up to date: {reason}.*as it was"):
        bring_up_to_date(path, versions=versions, target=NEXT)
    assert path.read_bytes() == content
    assert {found.name for found in tmp_path.iterdir()} == {path.name, "versions"}
    with Document.open(path) as document:
        film_id = film_called(document, "Stalker")
        with document.edit("Go on") as session:
            change_film(session, film_id, year=1980)


def test_a_file_of_this_schema_is_not_migrated_when_it_is_opened(path: Path) -> None:
    content = path.read_bytes()
    with Document.open(path) as document:
        assert len(document.snapshot().films) == 3
    assert path.read_bytes() == content
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_second_copy_of_the_old_file_is_not_overwritten(tmp_path: Path, path: Path) -> None:
    """What was kept when it was first brought up to date is the older, and the more precious."""
    kept = tmp_path / f"small.v{schema.SCHEMA_VERSION}.festdesk"
    connection = sqlite3.connect(kept)
    connection.execute("CREATE TABLE precious (id)")
    connection.close()
    content = kept.read_bytes()
    bring_up_to_date(path, versions=_versions(tmp_path, ADD_A_COLUMN), target=NEXT)
    assert kept.read_bytes() == content
