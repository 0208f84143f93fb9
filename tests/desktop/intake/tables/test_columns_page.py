"""The columns of a table: guessed, corrected in their rows, kept as a profile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from festdesk.base.errors import InputProblem
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables.columns_model import HEAD, LANGUAGE, SURE, TARGETS
from festdesk.desktop.intake.tables.dialog import TableDialog
from festdesk.desktop.intake.tables.target_words import find_targets, say_targets
from tests.desktop.desk import after
from tests.desktop.intake.tables.tables import (
    BICYCLE,
    LIGHTHOUSE,
    compared,
    open_dialog,
    read,
    snapshot_of,
    take_in,
    write_table,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def read_as(dialog: TableDialog) -> dict[str, str]:
    """Return what each column is read as, by its head."""
    model = dialog.columns.model
    return {
        str(model.index(row, HEAD).data()): str(model.index(row, TARGETS).data())
        for row in range(model.rowCount())
    }


def row_of(dialog: TableDialog, head: str) -> int:
    """Return the row of a column."""
    return list(read_as(dialog)).index(head)


@pytest.fixture
def table(dialog: TableDialog, qtbot: QtBot, tmp_path: Path) -> TableDialog:
    read(dialog, qtbot, write_table(tmp_path / "films.csv", [BICYCLE, LIGHTHOUSE]))
    return dialog


def test_columns_are_read_by_their_heads_and_private_ones_are_left_aside_and_named(
    table: TableDialog,
) -> None:
    assert read_as(table) == {
        "Tracking No.": "Tracking number",
        "Film title": "Title",
        "Director": "Director",
        "Year": "Year",
        "Synopsis": "Synopsis",
        "E-mail": "private, left aside",
    }
    assert table.columns.private.text() == "Left aside because they are private: E-mail."


def test_a_column_is_corrected_by_typing_and_gives_several_fields(
    dialog: TableDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    heads = ("Film title", "Place and time")
    read(dialog, qtbot, write_table(tmp_path / "t.csv", [("Kde spí vlaky", "Peru, 2021")], heads))
    table = dialog
    model = table.columns.model
    index = model.index(row_of(table, "Place and time"), TARGETS)

    compared(table, qtbot, lambda: model.setData(index, "year; country"))

    assert index.data() == "Year; Country"
    assert index.siblingAtColumn(SURE).data() == "yours"
    assert table.columns.profile.said.text() == "Corrected by you."
    assert {"year", "countries"} <= {one.field for one in table.work.rows[0].differences}


def test_a_text_takes_a_language_and_a_number_takes_none(table: TableDialog, qtbot: QtBot) -> None:
    model = table.columns.model
    index = model.index(row_of(table, "Synopsis"), LANGUAGE)
    number = model.index(row_of(table, "Year"), LANGUAGE)

    compared(table, qtbot, lambda: model.setData(index, "français"))

    assert index.data() == "French"
    assert not number.flags() & Qt.ItemFlag.ItemIsEditable


def test_words_that_are_no_field_are_refused_with_a_sentence(table: TableDialog) -> None:
    model = table.columns.model
    index = model.index(row_of(table, "Synopsis"), TARGETS)

    assert not model.setData(index, "weather")
    assert table.told.text().startswith("“weather” is no field of a card.")
    assert index.data() == "Synopsis"


def test_minus_leaves_the_chosen_columns_aside(table: TableDialog, qtbot: QtBot) -> None:
    columns = table.columns
    columns.table.choose_row(row_of(table, "Year"))

    compared(table, qtbot, lambda: qtbot.keyClick(columns.table, Qt.Key.Key_Minus))

    assert read_as(table)["Year"] == "left aside"
    assert table.tabs.tabText(0) == "Columns: 4 of 6"


def test_typing_narrows_the_columns_and_the_cells_of_the_chosen_one_are_shown(
    table: TableDialog,
) -> None:
    table.columns.search.setText("synop")

    assert list(read_as(table)) == ["Synopsis"]
    cells = table.columns.cells.model()
    assert [cells.index(row, 0).data() for row in range(cells.rowCount())] == [
        BICYCLE[4],
        LIGHTHOUSE[4],
    ]


def test_what_was_corrected_is_remembered_for_the_next_table_with_the_same_heads(
    desk: Desk, table: TableDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    model = table.columns.model
    index = model.index(row_of(table, "Synopsis"), TARGETS)
    compared(table, qtbot, lambda: model.setData(index, "Logline"))
    take_in(table, qtbot)

    assert [one.name for one in snapshot_of(desk).intake_profiles("table")] == ["films"]
    with open_dialog(desk, qtbot) as another:
        read(another, qtbot, write_table(tmp_path / "films2.csv", [LIGHTHOUSE]))
        assert read_as(another)["Synopsis"] == "Logline"
        assert another.columns.profile.choice.currentText() == "films"
        assert another.columns.profile.said.text() == "Recognised by its heads."


def test_a_profile_is_kept_under_a_name_and_another_one_chosen(
    desk: Desk, table: TableDialog, qtbot: QtBot
) -> None:
    profile = table.columns.profile
    model = table.columns.model
    index = model.index(row_of(table, "Synopsis"), TARGETS)
    compared(table, qtbot, lambda: model.setData(index, "Logline"))

    after(desk, qtbot, lambda: table.work.keep_profile("House list"))

    qtbot.waitUntil(lambda: profile.choice.currentText() == "House list")
    assert profile.keeps == ""
    compared(table, qtbot, lambda: profile.choice.activated.emit(0))
    assert read_as(table)["Synopsis"] == "Logline" or profile.choice.currentIndex() == 0


def test_what_is_typed_is_found_in_english_and_by_key_and_parts_of_names_have_words() -> None:
    assert find_targets("title; running_time") == (("title", "running_time"), 0)
    assert find_targets("Screening: date (2)") == (("screening_date",), 2)
    assert find_targets("left aside") == ((), 0)
    assert say_targets(("director+given",)) == "Director: first name"
    with pytest.raises(InputProblem):
        find_targets("title; nonsense")


def test_the_model_keeps_qt_s_rules(table: TableDialog) -> None:
    model = table.columns.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.narrow("dir")
    model.narrow("")
    model.show_mapping(None, None)

    assert model.rowCount() == 0
