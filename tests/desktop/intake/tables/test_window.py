"""A table of films comes from the menu, by its keys, and dropped on the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from festdesk.desktop.intake.tables.dialog import TableDialog
from festdesk.desktop.intake.tables.imports_dialog import ImportsDialog
from festdesk.desktop.menus import CommandAction
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from tests.desktop.desk import close_window
from tests.desktop.intake.tables.tables import BICYCLE, write_table

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(one_film: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    path = tmp_path / "test.festdesk"
    path.write_bytes(one_film.read_bytes())
    shown = Window(Settings())
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.desk.opened):
        shown.open_file(path)
    yield shown
    close_window(shown, qtbot)


def test_a_table_that_is_dropped_is_shown_taken_in_and_listed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_table(tmp_path / "films.csv", [BICYCLE])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    plain = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *plain)
    QCoreApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *plain)
    QCoreApplication.sendEvent(window, drop)

    dialog = window.findChild(TableDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog.work.rows) == 1)
    with qtbot.waitSignal(dialog.taken):
        dialog.take_in()
    assert not dialog.isVisible()
    actions = {one.command.id: one for one in window.findChildren(CommandAction)}
    assert actions["film.table"].shortcut().toString() == "Ctrl+T"
    actions["intake.tables"].trigger()
    imports = window.findChild(ImportsDialog)
    assert imports is not None
    assert imports.imports.rowCount() == 1
    imports.close()
