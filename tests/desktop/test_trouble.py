"""The window tells of a file that cannot be written, keeps the work, and saves it by itself."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base import paths
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.editing.films import change_film
from festdesk.store.document import Document
from tests.builders import film_called, small_edition_file
from tests.desktop.desk import after
from tests.store.dumping import ask


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Give a window in which a small edition is open."""
    small_edition_file(tmp_path)
    made = Window(Settings())
    with qtbot.waitSignal(made.desk.opened):
        made.open_file(tmp_path / "small.festdesk")
    made.show()
    yield made
    made.desk.stop()
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())


def _path(window: Window) -> Path:
    assert window.desk.path is not None
    return window.desk.path


def _is_closed(window: Window) -> bool:
    return window.desk.path is None


def _change_year(window: Window, qtbot: QtBot, year: int) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    film_id = next(
        key for key in snapshot.films if "Playtime" in {t.text for t in snapshot.titles_of(key)}
    )
    after(
        window.desk,
        qtbot,
        lambda: window.desk.act("Year", partial(change_film, film_id=film_id, year=year)),
    )


def _status(window: Window) -> str:
    return window._saved.text()  # noqa: SLF001 -- what the eye sees


def test_a_pulled_stick_costs_nothing(window: Window, qtbot: QtBot) -> None:
    path = _path(window)
    away = path.with_name("pulled")
    path.rename(away)

    _change_year(window, qtbot, 1968)
    qtbot.waitUntil(window.trouble_bar.isVisible)
    assert window.trouble_bar.text == (
        "Not saved: the file is no longer where it was. Changes kept on this computer meanwhile: "
        "1. Plug the stick in or put the file back, and saving goes on by itself."
    )
    qtbot.waitUntil(lambda: _status(window) == "Changes not saved: 1")
    assert not window.message_bar.isVisible()
    assert window.desk.undo_label == "Year"
    _change_year(window, qtbot, 1969)
    qtbot.waitUntil(lambda: _status(window) == "Changes not saved: 2")

    away.rename(path)
    window.desk.look_around()  # as the clock does every two seconds
    qtbot.waitUntil(lambda: not window.trouble_bar.isVisible())
    assert _status(window) == "All changes saved"
    assert (1969,) in ask(path, "SELECT year FROM film")
    after(window.desk, qtbot, window.desk.undo)
    assert (1968,) in ask(path, "SELECT year FROM film")


def test_a_file_that_goes_while_nobody_types_is_noticed(window: Window, qtbot: QtBot) -> None:
    path = _path(window)
    path.rename(path.with_name("pulled"))
    window.desk.look_around()
    qtbot.waitUntil(window.trouble_bar.isVisible)
    assert "What you change now is kept on this computer." in window.trouble_bar.text
    path.with_name("pulled").rename(path)
    window.desk.look_around()
    qtbot.waitUntil(lambda: not window.trouble_bar.isVisible())


def test_a_copy_saved_in_trouble_holds_everything_and_is_worked_in(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = _path(window)
    path.unlink()
    _change_year(window, qtbot, 1968)
    target = tmp_path / "elsewhere.festdesk"

    with qtbot.waitSignal(window.desk.opened):
        window.states.save_copy(target)

    assert _path(window) == target
    assert not window.trouble_bar.isVisible()
    assert (1968,) in ask(target, "SELECT year FROM film")
    assert window.desk.undo_label == "Year"
    _change_year(window, qtbot, 1969)
    assert (1969,) in ask(target, "SELECT year FROM film")
    assert ask(target, "PRAGMA integrity_check") == [("ok",)]
    assert ask(target, "SELECT name FROM sqlite_schema WHERE name = 'sheltered'") == []


def _answer(button: str) -> None:
    """Answer the question that comes next, as soon as it is there."""
    box = QApplication.activeModalWidget()
    if not isinstance(box, QMessageBox):
        QTimer.singleShot(20, partial(_answer, button))
        return
    chosen = next(b for b in box.buttons() if b.text().replace("&", "").startswith(button))
    chosen.click()


def test_leaving_a_file_in_trouble_asks(window: Window, qtbot: QtBot) -> None:
    path = _path(window)
    path.rename(path.with_name("pulled"))
    _change_year(window, qtbot, 1968)
    qtbot.waitUntil(window.trouble_bar.isVisible)

    _answer("Cancel")
    window.close_file()
    assert _path(window) == path
    _answer("Cancel")
    assert not window.close()

    _answer("Close, keep them here")
    window.close_file()
    assert _is_closed(window)
    path.with_name("pulled").rename(path)
    with qtbot.waitSignal(window.desk.found_waiting):
        window.open_file(path)
    assert "in the file now: 1." in window._news.text()  # noqa: SLF001 -- what the eye sees
    assert (1968,) in ask(path, "SELECT year FROM film")


def test_changes_in_memory_alone_are_called_so(window: Window, qtbot: QtBot) -> None:
    path = _path(window)
    folder = paths.data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "unsaved").write_text("no folder can be made here")
    path.rename(path.with_name("pulled"))
    _change_year(window, qtbot, 1968)
    qtbot.waitUntil(window.trouble_bar.isVisible)
    assert "Changes kept only as long as this window is open: 1." in window.trouble_bar.text

    _answer("Close and lose them")
    window.close_file()
    assert _is_closed(window)
    assert (1967,) in ask(path.with_name("pulled"), "SELECT year FROM film")


def test_what_another_program_writes_appears_by_itself(window: Window, qtbot: QtBot) -> None:
    path = _path(window)
    with Document.open(path) as other:
        film_id = film_called(other, "Playtime")
        with qtbot.waitSignal(window.desk.changed):
            with other.edit("Elsewhere") as session:
                change_film(session, film_id, year=1970)
            window.desk.look_around()
    assert window.desk.snapshot is not None
    assert window.desk.snapshot.films[film_id].year == 1970


def test_the_window_stays_alive_while_a_slow_disk_is_waited_for(
    window: Window, qtbot: QtBot
) -> None:
    path = _path(window)
    slow = threading.Event()

    def take_long(session: Session) -> None:
        slow.wait(10)
        change_film(session, film_id, year=1971)

    assert window.desk.snapshot is not None
    film_id = next(iter(window.desk.snapshot.films))
    window.desk.act("Slow", take_long)
    assert not window.close()
    assert window.isVisible()
    slow.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (1971,) in ask(path, "SELECT year FROM film")
