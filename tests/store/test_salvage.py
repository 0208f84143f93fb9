"""What can be read of a damaged file comes back in a new one that is sound; the rest is counted."""

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from festdesk.base.errors import FileProblem
from festdesk.editing.films import change_film
from festdesk.editing.stills import add_still
from festdesk.store.doctor import examine
from festdesk.store.document import Document
from festdesk.store.salvage.salvaging import Account, Report, salvage
from tests.builders import film_called, new_small_edition, noise, small_edition
from tests.store import dumping
from tests.store.dumping import Dump, ask

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed file with a still and something taken back."""
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add still") as session:
            add_still(session, noise(), film_id=film_id, photographer="N. N.")
        with document.edit("Year") as session:
            change_film(session, film_id, year=1968)
        document.undo()
        return document.path


def dump(path: Path) -> Dump:
    """Return every row but those that are made again for the search."""
    return {name: rows for name, rows in dumping.dump(path).items() if name != "search_doc"}


def account(report: Report, table: str) -> Account:
    """Return what became of one table."""
    return next(account for account in report.accounts if account.table == table)


def spoil(path: Path, table: str, *, filling: bytes = b"\0" * PAGE) -> None:
    """Overwrite the first page of a table, and with it all that hangs from it."""
    ((page,),) = ask(path, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")  # noqa: S608
    content = bytearray(path.read_bytes())
    at = (int(str(page)) - 1) * PAGE
    content[at : at + PAGE] = filling
    path.write_bytes(content)


def _header(content: bytes) -> bytes:
    return b"\0" * 100 + content[100:]


def _first_page(content: bytes) -> bytes:
    return b"\xff" * PAGE + content[PAGE:]


def _nothing(content: bytes) -> bytes:
    return content


@pytest.mark.parametrize("damage", [_header, _first_page, _nothing])
def test_without_its_beginning_everything_comes_back_history_and_all(
    path: Path, damage: Callable[[bytes], bytes]
) -> None:
    before, target = dump(path), path.with_name("new.festdesk")
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    report = salvage(path, target)
    assert report.is_whole
    assert dump(target) == before
    assert examine(target) == ()
    assert path.read_bytes() == damaged
    with Document.open(target) as document:
        assert document.redo_label == "Year"
        document.redo()
        assert 1968 in {film.year for film in document.snapshot().films.values()}
        (still,) = document.snapshot().stills.values()
        assert document.picture(still.sha256 or "") == noise()
    assert {found.name for found in path.parent.iterdir()} == {path.name, target.name}


@pytest.mark.parametrize("table", ["film", "title", "screening", "edition", "text"])
def test_a_spoilt_table_comes_back_from_the_history(path: Path, table: str) -> None:
    before, target = dump(path), path.with_name("new.festdesk")
    spoil(path, table)
    report = salvage(path, target)
    assert account(report, table).from_history == len(before[table])
    assert dump(target) == before
    assert report.is_whole
    assert examine(target) == ()


def test_without_history_the_newest_backup_fills_the_gaps(path: Path, tmp_path: Path) -> None:
    before, target = dump(path), path.with_name("new.festdesk")
    backup = tmp_path / "backup"
    backup.write_bytes(path.read_bytes())
    connection = sqlite3.connect(backup)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DELETE FROM picture")
    connection.commit()
    connection.close()
    spoil(path, "venue")
    spoil(path, "change")
    spoil(path, "picture")
    given = {hashlib.sha256(noise()).hexdigest(): noise()}
    report = salvage(path, target, backup=backup, pictures=given.get)
    assert account(report, "venue").from_backup == 2
    assert account(report, "picture").from_backup == 1
    assert not report.history_kept
    assert dump(target) == before
    assert examine(target) == ()
    with Document.open(target) as document:
        assert document.undo_label is None
        assert ask(target, "SELECT label, kind FROM action") == [("Salvaged", "create")]


def test_the_backup_of_another_edition_is_left_alone(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with new_small_edition(tmp_path / "other" / "small.festdesk") as other:
        backup = other.path
    spoil(path, "venue")
    spoil(path, "change")
    report = salvage(path, path.with_name("new.festdesk"), backup=backup)
    assert account(report, "venue").from_backup == 0
    assert account(report, "venue").unknown_lost


def test_what_refers_to_something_lost_is_mended_or_counted_as_lost(path: Path) -> None:
    target = path.with_name("new.festdesk")
    spoil(path, "venue")
    spoil(path, "person")
    spoil(path, "change")
    report = salvage(path, target)
    assert account(report, "screening").came_back == 5
    assert account(report, "screening").mended == 4  # without their venue
    assert account(report, "filmographyentry").lost == 4  # without their person
    assert account(report, "film").came_back == 3
    assert examine(target) == ()


def test_a_picture_whose_bytes_were_changed_does_not_come_back(path: Path) -> None:
    target = path.with_name("new.festdesk")
    content = bytearray(path.read_bytes())
    content[content.index(noise()[9000:9050])] ^= 1
    path.write_bytes(content)
    assert [complaint.code for complaint in examine(path)] == ["picture.wrong"]
    report = salvage(path, target)
    assert account(report, "picture").lost == 1
    assert account(report, "still").mended == 1
    assert ask(target, "SELECT photographer, sha256 FROM still") == [("N. N.", None)]
    assert examine(target) == ()


@pytest.mark.parametrize("kept_percent", [90, 60, 30])
def test_a_truncated_file_gives_what_is_left_of_it(path: Path, kept_percent: int) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * kept_percent // 100])
    target = path.with_name("new.festdesk")
    report = salvage(path, target)
    assert sum(one.came_back + one.from_history for one in report.accounts) > 5
    assert examine(target) == ()


def test_of_what_is_no_festival_file_nothing_is_made(tmp_path: Path) -> None:
    path, target = tmp_path / "notes.festdesk", tmp_path / "new.festdesk"
    path.write_bytes(b"a page of notes " * 3000)
    with pytest.raises(FileProblem, match=r"Nothing of .* can be read, so no file was made"):
        salvage(path, target)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_file_that_is_there_is_never_overwritten(path: Path) -> None:
    with pytest.raises(FileProblem, match="exists already"):
        salvage(path, path)


def test_a_file_that_is_open_here_is_not_read_past_sqlite(path: Path) -> None:
    with Document.open(path), pytest.raises(FileProblem, match="is open in this program"):
        salvage(path, path.with_name("new.festdesk"))


def test_a_salvage_that_is_stopped_leaves_nothing(path: Path) -> None:
    def stop(stage: str, _done: int, _of: int) -> None:
        if stage == "writing":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        salvage(path, path.with_name("new.festdesk"), progress=stop)
    assert [found.name for found in path.parent.iterdir()] == [path.name]
