"""Earlier states: made beside the work, verified, listed, thinned, opened; never in its way."""

import gzip
import json
import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from festdesk.base import paths
from festdesk.base.errors import BackupProblem
from festdesk.editing.films import change_film
from festdesk.editing.stills import add_still
from festdesk.store import migrations, schema
from festdesk.store.backups import keeping, row_copy
from festdesk.store.backups.keeping import (
    Backup,
    Reason,
    back_up,
    backups_folder,
    backups_of_path,
    list_backups,
    newest_backup,
    open_backup,
    opened_backup,
)
from festdesk.store.document import Document
from tests.builders import add_film, film_called, picture, small_edition
from tests.store.dumping import ask, dump


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition with a still."""
    with small_edition(tmp_path) as made:
        film_id = film_called(made, "Stalker")
        with made.edit("Add still") as session:
            add_still(session, picture(), film_id=film_id)
        yield made


def kept(document: Document, reason: Reason = Reason.WHILE_WORKING) -> Backup:
    """Keep the state of a document that has one to keep."""
    backup = back_up(document, reason)
    assert backup is not None
    return backup


def test_a_backup_holds_every_row_and_the_history_but_no_picture(document: Document) -> None:
    backup = kept(document)

    with opened_backup(backup) as path:
        assert dump(path) == dump(document.path) | {"search_doc": []}
        for table in ("action", "change"):
            assert ask(path, f"SELECT * FROM {table}") == ask(  # noqa: S608
                document.path,
                f"SELECT * FROM {table}",  # noqa: S608
            )
        assert ask(path, "SELECT sha256, length(content) FROM picture") == [(backup.pictures[0], 0)]
        assert ask(path, "PRAGMA foreign_key_check") == []
        assert ask(path, "PRAGMA integrity_check") == [("ok",)]
    assert not path.exists()
    assert not path.parent.exists()


def test_an_opened_backup_is_a_festival_file_like_any_other(document: Document) -> None:
    with opened_backup(kept(document)) as path, Document.open(path) as opened:
        assert opened.undo_label == "Add still"
        indexes = "SELECT name, sql FROM sqlite_schema WHERE type <> 'table' ORDER BY name"
        assert ask(path, indexes) == ask(document.path, indexes)
        opened.undo()
        assert not opened.snapshot().stills


def test_the_note_tells_when_why_what_and_how_much(document: Document) -> None:
    backup = kept(document, Reason.IMPORT)

    assert list_backups(document.snapshot().edition.id) == (backup,)
    assert newest_backup(backup.edition_id) == backup
    assert backups_of_path(document.path) == (backup,)
    assert (backup.reason, backup.of_path) == ("import", str(document.path))
    assert (backup.edition_name, backup.schema_version) == (
        "Festival of Tests",
        schema.SCHEMA_VERSION,
    )
    assert backup.counts["film"] == 3
    assert ask(document.path, "SELECT id, seq FROM action ORDER BY seq DESC LIMIT 1") == [
        (backup.newest_action, backup.newest_seq)
    ]
    assert backup.path.parent == paths.data_folder() / "backups" / backup.edition_id


def test_nothing_is_written_where_nothing_has_changed(document: Document) -> None:
    backup = kept(document)

    assert back_up(document, Reason.OPEN) is None
    add_film(document, title="Rain")
    assert kept(document).made_at > backup.made_at


def test_the_document_is_as_it_was_and_goes_on(document: Document) -> None:
    before = document.path.read_bytes()

    kept(document)

    assert document.path.read_bytes() == before
    with document.driver() as connection:
        assert not connection.in_transaction
        attached = {row[1] for row in connection.execute("PRAGMA database_list")} - {"temp"}
        assert attached == {"main"}
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    add_film(document, title="Rain")


def test_a_read_only_document_can_be_kept_too(document: Document) -> None:
    with Document.open(document.path, read_only=True) as looked_at:
        assert kept(looked_at).counts["film"] == 3


def test_what_was_written_is_read_back_before_it_counts(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept(document)
    add_film(document, title="Rain")

    def lose_bytes(handle: int) -> None:
        """Flush as a disk does that loses what it was given."""
        if stat.S_ISREG(os.fstat(handle).st_mode):
            os.truncate(handle, max(0, os.fstat(handle).st_size - 20))

    monkeypatch.setattr(os, "fsync", lose_bytes)
    with pytest.raises(BackupProblem, match=r"could not be kept for later: .*not\s+concerned"):
        back_up(document, Reason.WHILE_WORKING)
    monkeypatch.undo()
    monkeypatch.setenv("FESTDESK_HOME", str(first.folder.parents[2]))

    assert list_backups(first.edition_id) == (first,)
    assert {one.suffix for one in first.folder.iterdir()} == {".gz", ".json"}


def test_rows_that_do_not_arrive_are_noticed(document: Document, tmp_path: Path) -> None:
    rows = document.take_rows()
    counts = dict(rows.counts) | {"film": 4}

    with pytest.raises(ValueError, match="4 rows of film were taken, 3 arrived"):
        row_copy.make_file(
            row_copy.RowCopy(
                rows.image, counts, 1, "", "", rows.newest_action, rows.newest_seq, ()
            ),
            tmp_path / "made",
        )


def test_a_folder_that_cannot_be_written_gets_a_sentence(
    document: Document, festdesk_home: Path
) -> None:
    festdesk_home.mkdir(parents=True, exist_ok=True)
    (festdesk_home / "data").write_text("a file where the folder should be")

    with pytest.raises(BackupProblem, match="could not be kept for later: Not a directory"):
        back_up(document, Reason.OPEN)
    add_film(document, title="The work goes on")


def test_a_nearly_full_disk_is_left_alone(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage(document.path))(10**12, 10**12 - 10**8, 10**8)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(BackupProblem, match="nearly full"):
        back_up(document, Reason.OPEN)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda note, _data: note.write_text("{"),
        lambda note, _data: note.write_text('{"format": 2}'),
        lambda note, _data: note.write_text("[]"),
        lambda note, _data: note.write_bytes(b"\xff\xfe\x00"),
        lambda note, _data: note.write_text("[" * 100_000),
        lambda note, _data: note.unlink(),
        lambda _note, data: data.unlink(),
        lambda _note, data: data.write_bytes(data.read_bytes()[:-1]),
        lambda note, _data: note.write_text(
            json.dumps(json.loads(note.read_text()) | {"pictures": [1], "counts": 3})
        ),
    ],
    ids=[
        "half a note", "later format", "a list", "no text", "deep", "no note", "no data",
        "cut short", "other types",
    ],
)  # fmt: skip
def test_what_is_damaged_or_strange_is_passed_over(document: Document, spoil: object) -> None:
    first = kept(document)
    add_film(document, title="Rain")
    second = kept(document)
    note = second.path.with_name(second.path.name.replace(".sqlite.gz", ".json"))
    (first.folder / "notes.txt").write_text("of the user")
    (first.folder / "folder.json").mkdir()

    spoil(note, second.path)  # type: ignore[operator]

    assert list_backups(first.edition_id) == (first,)


def test_a_damaged_backup_gets_a_sentence_and_leaves_nothing(document: Document) -> None:
    backup = kept(document)
    content = bytearray(backup.path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    backup.path.write_bytes(content)

    with pytest.raises(BackupProblem, match="cannot be read"):
        open_backup(backup)


def test_a_backup_of_a_newer_schema_is_not_opened(document: Document) -> None:
    backup = kept(document)
    note = backup.path.with_name(backup.path.name.replace(".sqlite.gz", ".json"))
    note.write_text(json.dumps(json.loads(note.read_text()) | {"schema": 99}))
    (changed,) = list_backups(backup.edition_id)

    with pytest.raises(BackupProblem, match="a newer festdesk made it"):
        open_backup(changed)


def test_older_states_go_by_the_rule_and_newer_ones_stay(document: Document) -> None:
    edition_id = kept(document).edition_id
    made = []
    for _ in range(4):
        add_film(document)
        made.append(kept(document))
    for number, backup in enumerate(made):  # four states of one hour, forty days ago
        note = backup.path.with_name(backup.path.name.replace(".sqlite.gz", ".json"))
        said = json.loads(note.read_text())
        moment = backup.made_at.replace(minute=number) - timedelta(days=40)
        note.write_text(json.dumps(said | {"made_at": moment.isoformat()}))
    for _ in range(12):
        add_film(document)
        kept(document)

    left = {backup.path for backup in list_backups(edition_id)}
    assert [backup.path in left for backup in made] == [False, False, False, True]
    assert [backup.path.exists() for backup in made] == [False, False, False, True]


def test_what_a_killed_program_has_left_goes_after_a_day(document: Document) -> None:
    folder = kept(document).folder
    old, young = folder / ".old.part", folder / ".young.part"
    lone = folder / "20200101T000000000000-open.sqlite.gz"
    for path in (old, young, lone):
        path.write_bytes(b"half")
    for path in (old, lone):
        os.utime(path, (0, time.time() - 90_000))
    add_film(document)
    kept(document)

    assert (old.exists(), young.exists(), lone.exists()) == (False, True, False)


def test_an_id_from_a_stranger_is_no_path() -> None:
    for edition_id in ("../../etc", "", "a/b", "A" * 32, "x" * 500):
        assert backups_folder(edition_id).parent == paths.data_folder() / "backups"
        assert ".." not in backups_folder(edition_id).parts


def test_the_original_schema_stays_with_the_state(document: Document, tmp_path: Path) -> None:
    keeping.unpack(kept(document), tmp_path / "state")

    found = row_copy.original_schema(tmp_path / "state")

    there = ask(document.path, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'")
    assert [(name, page) for kind, name, _, page, _ in found if kind == "table"] == there


def test_a_state_of_an_older_schema_is_kept_and_brought_up_to_date_when_it_is_opened(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(document.path)
    document.close()
    backup = keeping.back_up_closed(document.path, Reason.MIGRATION)
    newer = schema.SCHEMA_VERSION + 1
    (tmp_path / f"v{newer:04}.py").write_text(
        f'"""Change nothing."""\nrevision, down_revision = "{newer:04}", None\n\n\n'
        "def upgrade() -> None:\n    pass\n"
    )
    monkeypatch.setattr(
        migrations,
        "bring_up_to_date",
        partial(migrations.bring_up_to_date, versions=tmp_path, target=newer),
    )
    monkeypatch.setattr(schema, "SCHEMA_VERSION", newer)

    with opened_backup(backup) as opened:
        assert dump(opened) == before
        assert ask(opened, "PRAGMA user_version") == [(newer,)]
    assert (backup.reason, backup.schema_version) == ("migration", newer - 1)


def test_a_packed_state_is_an_ordinary_gzip_of_an_ordinary_sqlite_file(
    document: Document, tmp_path: Path
) -> None:
    backup = kept(document)
    plain = tmp_path / "plain"
    plain.write_bytes(gzip.decompress(backup.path.read_bytes()))

    connection = sqlite3.connect(plain)
    assert connection.execute("SELECT count(*) FROM film").fetchone() == (3,)
    connection.close()


def test_a_change_after_a_backup_is_not_in_it(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    backup = kept(document)
    with document.edit("Year") as session:
        change_film(session, film_id, year=2000)

    with opened_backup(backup) as path:
        assert (1967,) in ask(path, "SELECT year FROM film")
