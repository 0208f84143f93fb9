"""The tables that were taken in: when, by which profile, and the card of every row."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables.imports_dialog import ImportsDialog
from festdesk.desktop.intake.tables.imports_model import CARD, FILMS, KEYS, NAME
from tests.desktop.intake.tables.tables import (
    BICYCLE,
    LIGHTHOUSE,
    open_dialog,
    read,
    take_in,
    write_table,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_table_that_was_taken_in_is_listed_with_its_cards(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, write_table(tmp_path / "films.csv", [BICYCLE, LIGHTHOUSE]))
        take_in(dialog, qtbot)
    shown = ImportsDialog(desk)
    qtbot.addWidget(shown)
    for model in (shown.imports, shown.films):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown.show()

    assert shown.imports.index(0, NAME).data() == "films.csv"
    assert shown.imports.index(0, FILMS).data() == "2"
    assert shown.films.index(1, CARD).data() == LIGHTHOUSE[1]
    assert shown.films.index(1, KEYS).data() == "Tracking number 7002"
    assert shown.aside.text() == "Columns left aside: E-mail."
    film_id = shown.films.film_at(0)
    assert film_id is not None
    shown.rows.choose_row(0)
    with qtbot.waitSignal(shown.place_wanted) as wanted:
        qtbot.keyClick(shown.rows, Qt.Key.Key_Return)
    assert wanted.args == [Place("film", film_id, film=film_id)]
    shown.close()


def test_without_any_table_it_says_so(desk: Desk, qtbot: QtBot) -> None:
    shown = ImportsDialog(desk)
    qtbot.addWidget(shown)

    assert shown.said.text() == "No table of films has been taken in yet."
    shown.close()
