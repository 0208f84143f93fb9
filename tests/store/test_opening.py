"""What is not a festival file gets its sentence and is left exactly as it was."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from festdesk.base.errors import DamagedFile, FileProblem, NewerFile, NotAFestivalFile
from festdesk.editing.stills import add_still
from festdesk.store import schema
from festdesk.store.document import Document
from tests.builders import add_film, film_called, noise, picture, small_edition, small_edition_file
from tests.store.dumping import ask, dump


def _edition(tmp_path: Path) -> Path:
    return small_edition_file(tmp_path, "real.festdesk")


def _made_by_another_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE film (id TEXT)")
    connection.commit()
    connection.close()


def _made_as_text(path: Path) -> None:
    path.write_text("Not a database, but a page of notes. " * 200)


def _made_as_picture(path: Path) -> None:
    path.write_bytes(picture())


@pytest.mark.parametrize(
    "make",
    [_made_by_another_program, _made_as_text, _made_as_picture],
    ids=["another program's", "text", "picture"],
)
@pytest.mark.parametrize("read_only", [False, True], ids=["to edit", "to read"])
def test_what_is_not_ours_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None], *, read_only: bool
) -> None:
    path = tmp_path / "strange.festdesk"
    make(path)
    content = path.read_bytes()
    with pytest.raises(NotAFestivalFile) as problem:
        Document.open(path, read_only=read_only)
    assert str(problem.value) == (
        f"“{path}” is not a festdesk file; another program made it. Nothing was changed."
    )
    assert path.read_bytes() == content
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "is empty: it has 0 bytes. Most likely a copy was interrupted"), (9000, "but zeros")],
    ids=["empty", "zeros"],
)
def test_a_file_without_content_is_called_what_it_is(tmp_path: Path, size: int, said: str) -> None:
    path = tmp_path / "strange.festdesk"
    path.write_bytes(b"\0" * size)
    with pytest.raises(NotAFestivalFile, match=said):
        Document.open(path)
    assert path.read_bytes() == b"\0" * size


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.festdesk"
    with pytest.raises(FileProblem, match=r"There is no file .* Check its name and folder\."):
        Document.open(path)
    assert not path.exists()


def test_a_folder_is_no_festival_file(tmp_path: Path) -> None:
    with pytest.raises(NotAFestivalFile, match="not a festdesk file"):
        Document.open(tmp_path)


def test_the_file_of_a_newer_festdesk_is_left_to_it(tmp_path: Path) -> None:
    path = _edition(tmp_path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    connection.close()
    content = path.read_bytes()
    with pytest.raises(NewerFile) as problem:
        Document.open(path)
    assert str(problem.value) == (
        f"“{path}” was made by a newer festdesk (file version {schema.SCHEMA_VERSION + 1}; this "
        f"one reads up to {schema.SCHEMA_VERSION}). Update festdesk to open it. Nothing was "
        "changed."
    )
    assert path.read_bytes() == content


@pytest.mark.parametrize("kept_percent", [97, 60, 10])
def test_a_truncated_file_is_not_opened_and_says_how_much_is_missing(
    tmp_path: Path, kept_percent: int
) -> None:
    path = _edition(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * kept_percent // 100])
    content = path.read_bytes()
    with pytest.raises(DamagedFile) as problem:
        Document.open(path)
    missing = round((len(whole) - len(content)) / 1000)
    assert str(problem.value) == (
        f"“{path}” is damaged and was not opened: it is cut short: {missing} KB of its "
        f"{round(len(whole) / 1000)} KB are missing, as after an interrupted copy. Open a copy of "
        "an earlier day, or have what can be read salvaged into a new file. Nothing was changed."
    )
    assert path.read_bytes() == content


def _root_page_of(path: Path, table: str) -> int:
    ((page,),) = ask(path, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")  # noqa: S608
    return int(str(page))


@pytest.mark.parametrize(
    ("table", "filling", "said"),
    [
        ("film", b"\xff" * 4096, "a part of it is spoilt, where its table “film” lies"),
        ("action", b"\0" * 4096, "a part of it is spoilt, where its table “action” lies"),
        ("film", bytes(range(256)) * 16, "a part of it is spoilt, where its table “film” lies"),
    ],
    ids=["overwritten", "zeroed", "shuffled"],
)
def test_a_file_with_a_spoilt_page_is_not_opened(
    tmp_path: Path, table: str, filling: bytes, said: str
) -> None:
    path = _edition(tmp_path)
    content = bytearray(path.read_bytes())
    at = (_root_page_of(path, table) - 1) * 4096
    content[at : at + 4096] = filling
    path.write_bytes(content)
    with pytest.raises(DamagedFile, match=said):
        Document.open(path)
    assert path.read_bytes() == bytes(content)


@pytest.mark.parametrize("spoilt_bytes", [16, 100, 4096], ids=["magic", "header", "page"])
def test_a_file_whose_beginning_is_spoilt_is_still_known_as_ours(
    tmp_path: Path, spoilt_bytes: int
) -> None:
    path = _edition(tmp_path)
    content = bytearray(path.read_bytes())
    content[:spoilt_bytes] = b"\0" * spoilt_bytes
    path.write_bytes(content)
    with pytest.raises(DamagedFile, match="its beginning, which tells how to read the rest, is"):
        Document.open(path)


def test_a_spoilt_picture_keeps_nobody_from_the_rest(tmp_path: Path) -> None:
    content_of_picture = noise()
    with small_edition(tmp_path) as document:
        path, film_id = document.path, film_called(document, "Playtime")
        with document.edit("Add still") as session:
            add_still(session, content_of_picture, film_id=film_id)
    content = bytearray(path.read_bytes())
    at = content.index(content_of_picture[9000:9050]) // 4096 * 4096
    content[at : at + 4] = b"\xff" * 4  # the page that comes next lies far beyond the file's end
    path.write_bytes(content)
    with Document.open(path) as document:
        (still,) = document.snapshot().stills.values()
        assert still.sha256 is not None
        assert document.picture(still.sha256) is None
        add_film(document, title="Work goes on")


def test_a_copy_made_while_the_file_is_open_holds_every_edit(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        add_film(document, title="The newest")
        shutil.copy(document.path, tmp_path / "stick.festdesk")
    with Document.open(tmp_path / "stick.festdesk") as copy:
        assert "The newest" in {title.text for title in copy.snapshot().table("title").values()}


def _cut_short(tmp_path: Path) -> Path:
    """Return a file as a power cut in the middle of a commit leaves it: its journal beside it."""
    path, left = _edition(tmp_path), tmp_path / "left.festdesk"
    connection = sqlite3.connect(path, isolation_level=None)
    for (name,) in ask(path, "SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("PRAGMA cache_size = 1")  # so that half of it reaches the disk
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE film SET note = hex(randomblob(20000))")
    connection.execute("UPDATE title SET text = hex(randomblob(20000))")
    shutil.copy(path, left)
    shutil.copy(f"{path}-journal", f"{left}-journal")
    connection.execute("ROLLBACK")
    connection.close()
    return left


@pytest.mark.parametrize("read_only", [False, True], ids=["to edit", "to read"])
def test_an_act_that_a_power_cut_has_cut_short_is_taken_back(
    tmp_path: Path, *, read_only: bool
) -> None:
    path = _cut_short(tmp_path)
    assert path.read_bytes()[:8] != b"\0" * 8
    with Document.open(path, read_only=read_only) as document:
        assert dump(path) == dump(tmp_path / "real.festdesk")
        assert {film.note for film in document.snapshot().films.values()} == {""}
    assert not Path(f"{path}-journal").exists()


def test_the_half_done_work_of_another_program_is_not_touched(tmp_path: Path) -> None:
    path = _cut_short(tmp_path)
    content = bytearray(path.read_bytes())
    content[68:72] = b"\0\0\0\0"
    path.write_bytes(content)
    journal = Path(f"{path}-journal").read_bytes()
    with pytest.raises(NotAFestivalFile):
        Document.open(path)
    assert path.read_bytes() == bytes(content)
    assert Path(f"{path}-journal").read_bytes() == journal


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ("DROP TABLE venue", "it lacks “venue”"),
        ("UPDATE edition SET starts_on = 'soon'", "it holds a value that festdesk never"),
        ("UPDATE edition SET ends_on = '2020-01-01'", "its edition ends before it begins"),
        ("UPDATE edition SET ends_on = '2290-01-01'", "its edition .* lasts longer than a year"),
        ("UPDATE edition SET languages = '../../x'", "its edition holds “../../x” as languages"),
        ("UPDATE edition SET time_zone = '/etc/passwd'", "its edition holds “/etc/passwd”"),
        ("DELETE FROM edition", "it holds no edition, or several"),
        ("UPDATE screening SET starts_at = '0001-01-01 00:00:00'", "its screening holds “0001-"),
        ("UPDATE strand SET colour = 'url(x)'", "its strand holds “url.x.” as colour"),
        ("UPDATE film SET place = 9007199254740993", "its film holds “9007199254740993” as place"),
    ],
)
def test_a_sound_file_with_what_festdesk_never_writes_is_called_damaged(
    tmp_path: Path, spoil: str, said: str
) -> None:
    path = _edition(tmp_path)
    connection = sqlite3.connect(path)
    for (name,) in ask(path, "SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("INSERT INTO strand VALUES ('strand', 'A', '#123456', 0)")
    connection.execute(spoil)
    connection.commit()
    connection.close()

    def read() -> None:
        with Document.open(path, read_only=True) as document:
            document.snapshot()

    with pytest.raises(DamagedFile, match=f"is damaged and was not opened: {said}"):
        read()
