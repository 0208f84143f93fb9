"""Files that do not simply open: the window says why, and what can be done."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.desktop.rescue.dialog import RescueDialog
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.store.lock import lock_beside
from tests.builders import small_edition_file
from tests.desktop.desk import close_window, come_forward
from tests.desktop.test_claims import held_by_another


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """Give the window with its welcome page."""
    made = Window(Settings())
    made.show_welcome()
    made.show()
    come_forward(made, qtbot)
    yield made
    close_window(made, qtbot)
    made.deleteLater()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed festival file."""
    return small_edition_file(tmp_path, "spring.festdesk")


def test_a_damaged_file_is_salvaged_and_the_new_one_opened(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:-8192])
    with qtbot.waitSignal(window.desk.failed):
        window.open_file(path)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, RescueDialog))
    assert dialog.isVisible()
    dialog.start(path.with_name("new.festdesk"))
    qtbot.waitUntil(dialog.open_new.isVisible)
    with qtbot.waitSignal(window.desk.opened):
        dialog.open_new.click()
    assert window.desk.path == path.with_name("new.festdesk")
    assert window.desk.snapshot is not None
    assert len(window.desk.snapshot.films) == 3


def test_a_file_that_another_computer_works_in_can_be_worked_in_all_the_same(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    held_by_another(path)
    with qtbot.waitSignal(window.desk.opened):
        window.open_file(path)
    assert "is open at marta@desk-3 since" in window.message_bar.text
    labels = {button.text(): button for button in window.message_bar.buttons()}
    with qtbot.waitSignal(window.desk.opened):
        labels["Work in it all the same"].click()
    assert not window.desk.read_only
    assert not window.message_bar.isVisible()


def test_what_was_removed_from_a_file_is_said(window: Window, path: Path, qtbot: QtBot) -> None:
    connection = sqlite3.connect(path)
    connection.execute('CREATE VIEW "<b>spy" AS SELECT * FROM film')
    connection.commit()
    connection.close()
    with qtbot.waitSignal(window.desk.opened):
        window.open_file(path)
    assert window.message_bar.text == (
        "The file held parts that are not festdesk’s and could have changed your work; they were "
        "removed: “<b>spy”."
    )
    close_window(window, qtbot)
    assert not lock_beside(path).exists()
