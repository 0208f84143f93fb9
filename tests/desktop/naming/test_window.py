"""The window of names beside the main one: from a finding to the name, from a place to its text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from festdesk.desktop.checks.model import KIND
from festdesk.desktop.naming.dialog import NamesDialog
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.window import Window
from tests.builders import add_film, make_document
from tests.desktop.desk import close_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with make_document(tmp_path) as document:
        add_film(
            document,
            title="The Eye",
            director="Andrei Konchalovsky",
            texts={
                ("synopsis", "en"): "A city by Andrey Konchalovsky, at night.",
                ("logline", "en"): "At night Zetka dances, and in the morning Svetka is gone.",
            },
        )
        return document.path


def test_a_finding_leads_to_its_name_and_the_place_to_its_text(file: Path, qtbot: QtBot) -> None:
    window = Window(Settings())
    qtbot.addWidget(window)
    window.resize(1366, 700)
    window.show()
    with qtbot.waitSignal(window.desk.opened):
        window.open_file(file)
    checks = window.page("checks")
    table = checks.findChild(QTableView)
    assert table is not None

    def activate(kind: str) -> None:
        model = table.model()
        rows = [n for n in range(model.rowCount()) if model.index(n, KIND).data() == kind]
        table.activated.emit(model.index(rows[0], 0))

    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    activate("Name spelled otherwise than printed")
    dialog = window.findChild(NamesDialog)
    assert isinstance(dialog, NamesDialog)
    qtbot.waitUntil(lambda: dialog.panel.heading.text() == "Andrei Konchalovsky")

    model = dialog.panel.model
    index = model.index(0, 0, model.index_of_form("Andrey Konchalovsky"))
    dialog.panel.view.setCurrentIndex(index)
    QTest.keyClick(dialog.panel.view, Qt.Key.Key_Return)

    def selected() -> str:
        field = window.focusWidget()
        return field.textCursor().selectedText() if isinstance(field, TextField) else ""

    qtbot.waitUntil(lambda: selected() == "Andrey Konchalovsky")
    assert dialog.isVisible()

    activate("Two words, likely one name")
    assert dialog.tabs.currentIndex() == 1
    assert "Zetka" in dialog.cited.pairs.list.currentItem().text()
    assert "names.unify" in [action.objectName() for action in window._commands_at_hand()]  # noqa: SLF001
    dialog.close()
    close_window(window, qtbot)
