"""The file cannot be written for a while: the work goes on, nothing is lost, and saving resumes."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlmodel import Session

from festdesk.base import paths
from festdesk.base.errors import FileInTrouble, NotSaved
from festdesk.base.ids import FilmId
from festdesk.base.troubles import TroubleKind
from festdesk.editing.films import change_film, create_film, delete_film, write_title
from festdesk.editing.stills import add_still
from festdesk.store.document import Changes, Document
from tests.builders import add_film, film_called, new_small_edition, picture, small_edition_file
from tests.store.dumping import ask, dump

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition whose acts take shelter, as the window has it."""
    small_edition_file(tmp_path)
    with Document.open(tmp_path / "small.festdesk") as opened:
        opened.shelters = True
        opened.snapshot()
        yield opened


def _pragma(document: Document, said: str) -> None:
    with document._engine.connect() as connection:  # noqa: SLF001 -- no disk here can be filled
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute(f"PRAGMA {said}")


def _fill_disk(document: Document) -> Callable[[], object]:
    """Let the file grow no further: SQLite says then what it says of a full disk."""
    pages = ask(document.path, "PRAGMA page_count")[0][0]
    _pragma(document, f"max_page_count = {pages}")
    return lambda: None  # a new connection knows no bound


def _forbid_writing(document: Document) -> Callable[[], object]:
    _pragma(document, "query_only = ON")
    return lambda: None


def _pull_stick(document: Document) -> Callable[[], object]:
    away = document.path.with_name("elsewhere")
    document.path.rename(away)
    return lambda: away.rename(document.path)


def _lay_other_file(document: Document) -> Callable[[], object]:
    path, kept = document.path, document.path.with_name("kept")
    path.rename(kept)
    new_small_edition(path).close()
    return lambda: kept.replace(path)


def _write_over(document: Document) -> Callable[[], object]:
    """Put another edition into the very same file, as a copying program does."""
    path = document.path
    content = path.read_bytes()
    new_small_edition(path.with_name("other.festdesk")).close()
    path.write_bytes((path.parent / "other.festdesk").read_bytes())
    return lambda: path.write_bytes(content)


def _hold(document: Document) -> Callable[[], object]:
    _pragma(document, "busy_timeout = 50")
    other = sqlite3.connect(document.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other.close


TROUBLES = {
    TroubleKind.FULL: _fill_disk,
    TroubleKind.READ_ONLY: _forbid_writing,
    TroubleKind.GONE: _pull_stick,
    TroubleKind.REPLACED: _lay_other_file,
    TroubleKind.BUSY: _hold,
}
REASONS = {
    TroubleKind.FULL: "the disk is full",
    TroubleKind.READ_ONLY: "the file or its folder can only be read",
    TroubleKind.GONE: "the file is no longer where it was",
    TroubleKind.REPLACED: "another file lies in its place",
    TroubleKind.BUSY: "another program keeps the file busy",
}
each_trouble = pytest.mark.parametrize("kind", TROUBLES, ids=str)


def _add(title: str, session: Session) -> FilmId:
    film_id = create_film(session, year=2001)
    write_title(session, film_id, "original", title * 2000)  # some pages more
    return film_id


@each_trouble
def test_without_a_shelter_an_act_is_refused_with_its_reason(
    document: Document, kind: TroubleKind
) -> None:
    document.shelters = False
    before = dump(document.path)
    mend = TROUBLES[kind](document)
    with pytest.raises(NotSaved) as told:
        document.act("Add film", partial(_add, "Late"))
    assert str(told.value) == (
        f"“Add film” was not saved: {REASONS[kind]}. The file is as it was before."
    )
    mend()
    assert dump(document.path) == before


@each_trouble
def test_acts_go_on_in_a_shelter_and_are_carried_home(
    document: Document, kind: TroubleKind
) -> None:
    document.act("Add first", partial(_add, "First"))
    mend = TROUBLES[kind](document)

    late = document.act("Add late", partial(_add, "Late"))
    document.act("Year", partial(change_film, film_id=late, year=2002))
    playtime = film_called(document, "Playtime")
    document.act("Delete", partial(delete_film, film_id=playtime))
    document.undo()
    document.act("Still", partial(add_still, content=picture(), film_id=late))

    trouble = document.trouble
    assert trouble is not None
    assert (trouble.kind, trouble.unsaved, trouble.is_on_disk) == (kind, 5, True)
    assert document.snapshot().films[late].year == 2002
    assert playtime in document.snapshot().films
    (still,) = document.snapshot().stills_of(late)
    assert document.picture(still.sha256 or "") == picture()
    assert document.undo_label == "Still"
    snapshot = document.snapshot()

    mend()
    assert document.resume()
    assert document.trouble is None
    assert document.snapshot() is snapshot
    assert document.undo_label == "Still"
    labels = ask(document.path, "SELECT label, kind FROM action ORDER BY seq DESC LIMIT 5")
    assert labels[::-1] == [
        ("Add late", "edit"), ("Year", "edit"), ("Delete", "edit"), ("Delete", "undo"),
        ("Still", "edit"),
    ]  # fmt: skip
    assert not list((paths.data_folder() / "unsaved").iterdir())
    for _ in range(3):
        document.undo()
    assert document.undo_label == "Add first"
    path = document.path
    document.close()
    with Document.open(path) as again:
        assert again.snapshot().films.keys() == snapshot.films.keys() - {late}
        assert again.undo_label == "Add first"
        assert again.redo_label == "Add late"
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_file_that_another_program_wrote_over_is_not_touched(document: Document) -> None:
    mend = _write_over(document)
    others = dump(document.path)
    late = document.act("Add late", partial(_add, "Late"))
    assert document.trouble is not None
    assert document.trouble.kind == TroubleKind.REPLACED
    assert not document.resume()
    assert dump(document.path) == others
    assert film_called(document, "Playtime")
    mend()
    assert document.resume()
    assert late in document.snapshot().films
    assert (2001,) in ask(document.path, "SELECT year FROM film")


def test_saving_does_not_resume_while_the_trouble_lasts(document: Document) -> None:
    mend = _pull_stick(document)
    document.act("Add late", partial(_add, "Late"))
    assert not document.resume()
    assert document.trouble is not None
    document.act("Add later", partial(_add, "Later"))
    assert document.trouble.unsaved == 2
    mend()
    assert document.resume()
    assert document.resume()


def test_a_file_that_goes_is_noticed_without_an_act(document: Document) -> None:
    mend = _pull_stick(document)
    document.look_around()
    assert document.trouble is not None
    assert document.trouble.unsaved == 0
    mend()
    assert document.resume()


def test_the_same_content_in_another_file_is_gone_over_to_quietly(document: Document) -> None:
    path = document.path
    shutil.copy(path, path.with_name("synced"))
    path.with_name("synced").replace(path)
    late = document.act("Add late", partial(_add, "Late"))
    assert document.trouble is None
    assert (late,) in ask(path, "SELECT id FROM film")


def test_what_others_did_before_the_return_is_told(document: Document) -> None:
    mend = _hold(document)
    late = document.act("Add late", partial(_add, "Late"))
    mend()
    with Document.open(document.path) as other:
        elsewhere = add_film(other, title="Elsewhere")
    # The other program carried what waited; both films are there, each once.
    told: list[Changes] = []
    document.listen(lambda changes, _snapshot: told.append(changes))
    assert document.resume()
    assert {late, elsewhere} <= document.snapshot().films.keys()
    assert elsewhere in told[0].touched["film"]
    titles = [title.text for title in document.snapshot().table("title").values()]
    assert sum(text.startswith("LateLate") for text in titles) == 1


def test_what_contradicts_the_file_is_not_forced_upon_it(document: Document) -> None:
    playtime = film_called(document, "Playtime")
    mend = _pull_stick(document)
    document.act("Ours", partial(change_film, film_id=playtime, year=1968))
    mend()
    connection = sqlite3.connect(document.path)
    connection.execute("UPDATE current_action SET action_id = (SELECT max(id) FROM action)")
    connection.execute("UPDATE film SET year = 1970 WHERE id = ?", (playtime,))
    connection.execute("UPDATE current_action SET action_id = NULL")
    connection.commit()
    connection.close()
    assert not document.resume()
    assert document.trouble is not None
    assert document.trouble.kind == TroubleKind.CONTRADICTED
    assert document.snapshot().films[playtime].year == 1968
    assert (1970,) in ask(document.path, "SELECT year FROM film")


def test_what_waits_outlives_the_program(document: Document) -> None:
    path = document.path
    mend = _pull_stick(document)
    late = document.act("Add late", partial(_add, "Late"))
    document.act("Year", partial(change_film, film_id=late, year=2002))
    document.close()
    mend()
    with Document.open(path) as again:
        assert again.carried == 2
        assert again.snapshot().films[late].year == 2002
        assert again.undo_label == "Year"
    with Document.open(path) as again:
        assert again.carried == 0
    assert not list((paths.data_folder() / "unsaved").iterdir())


def test_what_waits_and_contradicts_is_set_aside(document: Document) -> None:
    path = document.path
    playtime = film_called(document, "Playtime")
    mend = _pull_stick(document)
    document.act("Ours", partial(change_film, film_id=playtime, year=1968))
    document.close()
    mend()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE current_action SET action_id = (SELECT max(id) FROM action)")
        connection.execute("UPDATE film SET year = 1970 WHERE id = ?", (playtime,))
        connection.execute("UPDATE current_action SET action_id = NULL")
    connection.close()
    with Document.open(path) as again:
        assert again.carried == 0
        assert again.snapshot().films[playtime].year == 1970
        assert again.set_aside is not None
        with Document.open(again.set_aside, read_only=True) as kept:
            assert kept.snapshot().films[playtime].year == 1968


def test_memory_is_the_shelter_where_the_own_disk_is_full_too(document: Document) -> None:
    document.shelters = True
    folder = paths.data_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("no folder can be made here")
    mend = _fill_disk(document)
    late = document.act("Add late", partial(_add, "Late"))
    assert document.trouble is not None
    assert not document.trouble.is_on_disk
    mend()
    assert document.resume()
    assert (late,) in ask(document.path, "SELECT id FROM film")


def test_a_shelter_whose_disk_fills_up_moves_to_memory(document: Document) -> None:
    mend = _pull_stick(document)
    document.act("Add late", partial(_add, "Late"))
    shelter = next((paths.data_folder() / "unsaved").iterdir())
    _pragma(document, f"max_page_count = {ask(shelter, 'PRAGMA page_count')[0][0]}")
    later = document.act("Add later", partial(_add, "Later"))
    assert document.trouble is not None
    assert (document.trouble.unsaved, document.trouble.is_on_disk) == (2, False)
    mend()
    assert document.resume()
    assert (later,) in ask(document.path, "SELECT id FROM film")
    assert not list((paths.data_folder() / "unsaved").iterdir())


WRITER = """
import resource, signal, sys
from functools import partial
from pathlib import Path
from festdesk.editing.films import change_film
from festdesk.store.document import Document
from tests.builders import film_called

with Document.open(Path(sys.argv[1])) as document:
    document.shelters = True
    film_id = film_called(document, "Playtime")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = document.path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    document.act("Note", partial(change_film, film_id=film_id, note="kept " * 40_000))
    print(document.trouble.kind, document.trouble.unsaved, flush=True)
    sys.stdin.readline()
"""


def test_a_process_killed_in_trouble_leaves_what_it_had_acknowledged(document: Document) -> None:
    path = document.path
    document.close()
    env = os.environ | {"PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(  # noqa: S603 -- our own program
        [sys.executable, "-c", WRITER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=env,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline().split()
        process.send_signal(signal.SIGKILL)
    assert said[0] in {"unreadable", "full"}
    assert said[1] == "1"
    with Document.open(path) as again:
        note = again.snapshot().films[film_called(again, "Playtime")].note
    if again.carried:  # the data folder had room enough for the shelter
        assert note == ("kept " * 40_000).strip()


def test_an_act_that_is_at_fault_itself_takes_no_shelter(document: Document) -> None:
    with pytest.raises(NotSaved) as told:
        document.act(
            "Guest", lambda session: add_still(session, film_id=FilmId("nobody"), content=None)
        )
    assert not isinstance(told.value, FileInTrouble)
    assert "something that it refers to is no longer there" in str(told.value)
    assert document.trouble is None
