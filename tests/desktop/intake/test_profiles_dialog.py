"""Profiles of intake: renamed, put in order, forgotten; each change is an act of its own."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.profiles_dialog import ProfilesDialog
from festdesk.desktop.intake.profiles_model import KIND, NAME
from festdesk.editing.sources import keep_profile
from tests.builders import make_document
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = make_document(tmp_path)
    with document.edit("Keep profiles") as session:
        for kind, name in (("table", "Zurich"), ("table", "Graz"), ("credits", "Works")):
            keep_profile(session, kind=kind, name=name, mapping="{}")
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> ProfilesDialog:
    shown = ProfilesDialog(desk)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def names(dialog: ProfilesDialog) -> list[str]:
    """Return the profiles in their order."""
    model = dialog.model
    return [str(model.index(row, NAME).data()) for row in range(model.rowCount())]


def test_profiles_stand_by_kind_and_say_what_they_read(dialog: ProfilesDialog) -> None:
    assert names(dialog) == ["Zurich", "Graz", "Works"]
    assert dialog.model.index(0, KIND).data() == "tables of films"
    assert dialog.model.index(2, KIND).data() == "tables of somebody’s works"


def test_a_profile_moves_among_those_of_its_kind(
    desk: Desk, dialog: ProfilesDialog, qtbot: QtBot
) -> None:
    after(desk, qtbot, dialog.down.click)
    assert names(dialog) == ["Graz", "Zurich", "Works"]
    assert dialog.table.currentIndex().row() == 1
    assert not dialog.down.isEnabled()
    after(desk, qtbot, dialog.up.click)
    assert names(dialog) == ["Zurich", "Graz", "Works"]


def test_a_profile_is_renamed_in_its_row_and_deleted(
    desk: Desk, dialog: ProfilesDialog, qtbot: QtBot
) -> None:
    rename = partial(dialog.model.setData, dialog.model.index(1, NAME), " Graz  2027 ")
    after(desk, qtbot, rename)
    assert names(dialog) == ["Zurich", "Graz 2027", "Works"]
    after(desk, qtbot, dialog.delete.click)
    assert names(dialog) == ["Graz 2027", "Works"]
    after(desk, qtbot, desk.undo)
    assert names(dialog) == ["Zurich", "Graz 2027", "Works"]


def test_an_empty_name_changes_nothing(dialog: ProfilesDialog) -> None:
    assert not dialog.model.setData(dialog.model.index(0, NAME), "  ", Qt.ItemDataRole.EditRole)


def test_the_model_keeps_qt_s_rules(desk: Desk, dialog: ProfilesDialog) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.model.show_profiles(None)
    dialog.model.show_profiles(desk.snapshot)

    assert dialog.model.rowCount() == 3
