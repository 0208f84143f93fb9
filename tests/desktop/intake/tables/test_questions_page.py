"""Names at the door of a table: the same or not, answered by a key, remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables.dialog import QUESTIONS, TableDialog
from festdesk.desktop.intake.tables.questions_model import ANSWER, GIVEN, KIND
from festdesk.intake.doors import NEW
from tests.desktop.intake.tables.tables import (
    LIGHTHOUSE,
    open_dialog,
    read,
    snapshot_of,
    take_in,
    write_table,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OTHER_SPELLING = ("7003", "Trafic", "Jaques Tati", "1971", "", "")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_table(tmp_path / "films.csv", [OTHER_SPELLING, LIGHTHOUSE])


@pytest.fixture
def table(dialog: TableDialog, qtbot: QtBot, path: Path) -> TableDialog:
    read(dialog, qtbot, path)
    dialog.tabs.setCurrentIndex(QUESTIONS)
    return dialog


def test_a_person_under_another_spelling_is_asked_about_with_the_reason(
    table: TableDialog,
) -> None:
    model = table.questions.model
    row = [str(model.index(0, column).data()) for column in range(ANSWER + 1)]

    assert model.rowCount() == 1
    assert (row[GIVEN], row[KIND]) == ("Jaques Tati", "person")
    assert row[2].startswith("Jacques Tati")
    assert row[3]


def test_plus_makes_it_the_same_person_and_the_next_table_does_not_ask(
    desk: Desk, table: TableDialog, qtbot: QtBot, path: Path
) -> None:
    qtbot.keyClick(table.questions.table, Qt.Key.Key_Plus)
    take_in(table, qtbot)

    names = [snapshot_of(desk).person_name(one) for one in snapshot_of(desk).people]
    assert "Jaques Tati" not in names
    write_table(path, [("7009", "Parade", "Jaques Tati", "1974", "", "")])
    with open_dialog(desk, qtbot) as another:
        read(another, qtbot, path)
        assert another.questions.model.rowCount() == 0


def test_minus_makes_a_person_of_their_own(desk: Desk, table: TableDialog, qtbot: QtBot) -> None:
    questions = table.questions
    questions.table.selectAll()
    qtbot.keyClick(questions.table, Qt.Key.Key_Minus)

    assert questions.model.answer_at(0) == NEW
    assert questions.model.open_count == 0
    take_in(table, qtbot)
    names = [snapshot_of(desk).person_name(one) for one in snapshot_of(desk).people]
    assert {"Jacques Tati", "Jaques Tati"} <= set(names)


def test_another_candidate_is_chosen_in_the_row(table: TableDialog) -> None:
    questions = table.questions
    index = questions.model.index(0, ANSWER)
    questions.table.edit(index)
    combo = questions.table.findChild(QComboBox)
    assert combo is not None
    assert combo.itemText(0) == "not the same"
    assert combo.itemText(1).startswith("the same as Jacques Tati")

    combo.setCurrentIndex(0)
    combo.activated.emit(0)

    assert questions.model.answer_at(0) == NEW
