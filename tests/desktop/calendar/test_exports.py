"""The dialog that exports the calendar, on a real file."""

from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.exports.dialog import ExportDialog
from tests.builders import small_edition_file
from tests.desktop.desk import open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot) -> Iterator[ExportDialog]:
    """Give the dialog over the small edition."""
    small_edition_file(tmp_path)
    with open_desk(tmp_path / "small.festdesk", qtbot) as desk:
        yield _shown(desk, qtbot)


def _shown(desk: Desk, qtbot: QtBot) -> ExportDialog:
    assert desk.snapshot is not None
    dialog = ExportDialog(desk, desk.snapshot)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(box: QComboBox, said: str) -> None:
    """Choose an entry by the words it begins with."""
    index = next(i for i in range(box.count()) if box.itemText(i).startswith(said))
    box.setCurrentIndex(index)


def write(dialog: ExportDialog, target: Path, qtbot: QtBot) -> None:
    """Write what is chosen and wait until it is told."""
    dialog.write_to(str(target))
    qtbot.waitUntil(dialog.export.isEnabled)


def test_a_calendar_is_written_and_told(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "all.ics"

    write(dialog, target, qtbot)

    assert len(icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")) == 5
    assert dialog.said.text() == f"Written: {target}, screenings: 5."


def test_a_venue_gets_its_own_calendar(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    choose(dialog.what, "A file for each venue")
    folder = tmp_path / "venues"
    folder.mkdir()

    write(dialog, folder, qtbot)

    assert sorted(path.name for path in folder.iterdir()) == ["cinema-rex.ics", "scala.ics"]


def test_what_cannot_be_written_is_said_and_may_be_tried_again(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    write(dialog, tmp_path / "nowhere" / "all.ics", qtbot)

    assert "cannot be written" in dialog.said.text()
    write(dialog, tmp_path / "small.festdesk", qtbot)
    assert "is a festival file and would be lost" in dialog.said.text()
    write(dialog, tmp_path / "all.ics", qtbot)
    assert dialog.said.property("role") == "ok"


def test_notes_are_offered_for_tables_alone(dialog: ExportDialog) -> None:
    offered = {}
    for index in range(dialog.format.count()):
        dialog.format.setCurrentIndex(index)
        offered[dialog.format.currentData()] = dialog.notes.isEnabled()

    assert {name for name, is_offered in offered.items() if is_offered} == {"csv", "xlsx"}


def test_nothing_of_that_kind_writes_nothing(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog.what, "A file for each guest")

    write(dialog, tmp_path, qtbot)

    assert "nothing was written" in dialog.said.text()
    assert not list(tmp_path.glob("*.ics"))
