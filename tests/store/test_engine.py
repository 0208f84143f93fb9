"""The connection's settings are in force on every open file, and a name once given stays given."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from festdesk.store.document import Document
from festdesk.store.engine import BUSY_SECONDS, connect, flush_folder, put_in_place
from tests.builders import small_edition

EXTRA = 3
SETTINGS = {
    "foreign_keys": 1,
    "synchronous": EXTRA,
    "fullfsync": 1,
    "cell_size_check": 1,
    "busy_timeout": int(BUSY_SECONDS * 1000),
    "journal_mode": "delete",
    "mmap_size": 0,
}

# Works with a file as a day would, and names every plain opening of it. SQLite's locks go when the
# process that holds them closes the file by any other way.
WATCHED_DAY = """
import sys
from pathlib import Path

folder = Path(sys.argv[1])


def watch(event, arguments):
    if event == "open" and str(arguments[0]).startswith(str(folder)):
        print("opened", Path(str(arguments[0])).name)


from festdesk.editing.films import create_film
from festdesk.store.copying import save_copy
from festdesk.store.document import Document
from tests.builders import edition_row, small_edition

with small_edition(folder) as document:
    path = document.path
sys.addaudithook(watch)
with Document.open(path) as document:
    document.snapshot()
    with document.edit("Add film") as session:
        create_film(session)
    document.undo()
    document.redo()
    save_copy(document, folder / "copy.festdesk")
    with Document.open(path) as again:
        again.snapshot()
    with Document.open(path, read_only=True) as again:
        again.snapshot()
print("done")
"""


def _in_force(connection: Connection) -> dict[str, object]:
    return {
        name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one_or_none() or 0
        for name in SETTINGS
    }


@pytest.mark.parametrize("how", ["new", "opened", "read only"])
def test_the_settings_are_in_force(tmp_path: Path, how: str) -> None:
    with small_edition(tmp_path) as document:
        path = document.path
        if how == "new":
            with document._reading() as connection:  # noqa: SLF001 -- past the front door on purpose
                assert _in_force(connection) == SETTINGS
            return
    with (
        Document.open(path, read_only=how == "read only") as document,
        document._reading() as connection,  # noqa: SLF001
    ):
        assert _in_force(connection) == SETTINGS


def test_every_act_commits_under_the_same_settings(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document, document.edit("Look") as session:
        assert _in_force(session.connection()) == SETTINGS


def test_a_connection_of_any_purpose_waits_as_long(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document, closing(connect(document.path)) as connection:
        (milliseconds,) = connection.execute("PRAGMA busy_timeout").fetchone()
        assert milliseconds == BUSY_SECONDS * 1000


def test_the_open_file_is_never_opened_past_sqlite(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", WATCHED_DAY, str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert lines[-1] == "done"
    plain = {line.removeprefix("opened ") for line in lines[:-1]}
    assert "small.festdesk" not in plain
    # To flush the copy, which has a name of its own until it is whole, and its folder.
    assert {name for name in plain if not name.startswith(".copy.festdesk.")} <= {tmp_path.name}


def test_what_is_put_in_place_takes_the_name_and_leaves_nothing(tmp_path: Path) -> None:
    made, target = tmp_path / "made", tmp_path / "target"
    made.write_text("new")
    target.write_text("old")
    put_in_place(made, target)
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_cannot_be_flushed(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows flushes names by itself")
    with pytest.raises(FileNotFoundError):
        flush_folder(tmp_path / "gone")
