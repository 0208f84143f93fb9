"""A table of works is taken in, and a filmography given to others, by hand on a real file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.ids import PersonId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.filmographies.exports import FilmographyExports
from festdesk.desktop.filmographies.import_dialog import ImportCredits
from festdesk.desktop.filmographies.import_model import ImportModel
from tests.builders import small_edition_file
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WHO = "Andrei Tarkovsky"
TABLE = (
    "Name,When,Title Type,Directors\n"
    "Andrei Rublev,1966,Movie,Andrei Tarkovsky\n"
    'Voyage in Time,1983,TV Movie,"Tonino Guerra, Andrei Tarkovsky"\n'
    ",1999,Movie,\n"
    "Anna,1990,Movie,Somebody Else\n"
)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The small edition, open."""
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


@pytest.fixture
def person_id(desk: Desk) -> PersonId:
    """Whose filmography it is."""
    snapshot = desk.snapshot
    assert snapshot is not None
    return next(one for one in snapshot.people if snapshot.person_name(one) == WHO)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Above which dialogs are shown."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def show(
    desk: Desk, person_id: PersonId, path: Path, window: QWidget, qtbot: QtBot
) -> ImportCredits:
    """Show the table of a file in the dialog, read."""
    dialog = ImportCredits(desk, person_id, window)
    with qtbot.waitSignal(dialog.model.modelReset):
        dialog.load(path)
    return dialog


def cells(model: ImportModel) -> list[list[str]]:
    """Return what the rows show, but for their line numbers."""
    return [
        [str(model.data(model.index(row, column))) for column in (1, 2, 4, 6)]
        for row in range(model.rowCount())
    ]


def test_columns_are_corrected_rows_ticked_and_all_of_it_is_one_act_that_is_remembered(
    desk: Desk, person_id: PersonId, tmp_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(TABLE, encoding="utf-8")
    dialog = show(desk, person_id, path, window, qtbot)
    QAbstractItemModelTester(dialog.model)
    assert dialog.columns.columns() == ("title", "year", "kinds", "directors")
    assert cells(dialog.model) == [
        ["1966", "Andrei Rublev", "", "is there: “Andrei Rublev”"],
        ["1983", "Voyage in Time", "TV movie", ""],
        ["", "", "", "The row has no title."],
        ["1990", "Anna", "", "not understood: “Somebody Else”"],
    ]
    assert [row.line for row in dialog.model.chosen()] == [3, 5]
    choice = dialog.columns.cellWidget(2, 2)
    assert isinstance(choice, QComboBox)
    with qtbot.waitSignal(dialog.model.modelReset):
        choice.setCurrentIndex(choice.findData("note"))
    index = dialog.model.index(3, 0)
    dialog.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert dialog.ok.text() == "&Add entries (1)"
    after(desk, qtbot, dialog.add)
    snapshot = desk.snapshot
    assert snapshot is not None
    entry = snapshot.entries_of(person_id)[-1]
    trait = snapshot.trait_of_entry(entry.id)
    assert trait is not None
    assert (entry.year, entry.qualifier, trait.co_directors) == (
        1983,
        "tv_movie",
        ("Tonino Guerra",),
    )
    (profile,) = snapshot.intake_profiles("credits")
    assert json.loads(profile.mapping)["columns"] == ["title", "year", "note", "directors"]
    again = show(desk, person_id, path, window, qtbot)
    assert again.columns.columns() == ("title", "year", "note", "directors")
    assert [row.line for row in again.model.chosen()] == [5]
    after(desk, qtbot, desk.undo)
    assert desk.snapshot is not None
    assert not desk.snapshot.intake_profiles("credits")
    assert len(desk.snapshot.entries_of(person_id)) == 4


NO_LISTS = {
    b"": "“list.csv” holds no table.",
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR": "“list.csv” is no plain text.",
    b"Title,title\nA,B\n": "Several columns of “list.csv” are called “Title”.",
}


def test_file_that_is_no_list_says_so_in_a_sentence(
    desk: Desk, person_id: PersonId, tmp_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    for content, said in NO_LISTS.items():
        path.write_bytes(content)
        dialog = ImportCredits(desk, person_id, window)
        dialog.load(path)
        qtbot.waitUntil(lambda d=dialog, s=said: d.told.text().startswith(s))  # type: ignore[misc]
        assert not dialog.ok.isEnabled()


def test_filmography_is_copied_as_it_prints_and_written_as_a_table_that_comes_back(
    desk: Desk, person_id: PersonId, tmp_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    exports = FilmographyExports(desk, window)
    exports.copy_print(person_id, "en")
    assert "1975 – Zerkalo" in QGuiApplication.clipboard().text().splitlines()
    with qtbot.waitSignal(exports.message):
        exports.write(tmp_path / "films", person_id, "en")
    dialog = show(desk, person_id, tmp_path / "films.csv", window, qtbot)
    assert dialog.model.rowCount() == 4
    assert dialog.model.counts() == (4, 0, 0)
    assert not dialog.model.chosen()
