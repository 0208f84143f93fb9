"""The dialog of kept calendars, on a real file."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from festdesk.base.ids import ScreeningId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.desktop.calendar.versions.dialog import VersionsDialog
from festdesk.editing.screenings import change_screening, delete_screening
from tests.builders import small_edition_file
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Give the small edition, open."""
    small_edition_file(tmp_path)
    with open_desk(tmp_path / "small.festdesk", qtbot) as desk:
        yield desk


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> VersionsDialog:
    """Give the dialog over it."""
    assert desk.snapshot is not None
    dialog = VersionsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show_snapshot(desk.snapshot)
    dialog.show()
    return dialog


def first(desk: Desk) -> ScreeningId:
    """Return the screening that starts first."""
    assert desk.snapshot is not None
    planned = [row for row in desk.snapshot.screenings.values() if row.starts_at is not None]
    return min(planned, key=lambda row: (row.starts_at, row.id)).id


def keep(dialog: VersionsDialog, desk: Desk, qtbot: QtBot, name: str) -> None:
    """Keep the calendar under a name."""
    after(desk, qtbot, partial(dialog.keep_as, name))


def move_first(desk: Desk, qtbot: QtBot, hours: int) -> None:
    """Move the first screening by some hours."""
    assert desk.snapshot is not None
    moved = first(desk)
    start = desk.snapshot.screenings[moved].starts_at
    assert start is not None
    change = partial(change_screening, screening_id=moved, starts_at=start + timedelta(hours=hours))
    after(desk, qtbot, lambda: desk.act("Move", change))


def told(dialog: VersionsDialog, qtbot: QtBot, count: int) -> list[QTreeWidgetItem]:
    """Return the changes that are listed once there are so many."""

    def listed() -> list[QTreeWidgetItem]:
        groups = [dialog.changes.topLevelItem(n) for n in range(dialog.changes.topLevelItemCount())]
        items = [group.child(n) for group in groups if group for n in range(group.childCount())]
        return [item for item in items if item is not None]

    qtbot.waitUntil(lambda: len(listed()) == count)
    return listed()


def test_a_kept_calendar_is_compared_with_what_follows(
    dialog: VersionsDialog, desk: Desk, qtbot: QtBot
) -> None:
    keep(dialog, desk, qtbot, "First plan")
    move_first(desk, qtbot, 1)

    (item,) = told(dialog, qtbot, 1)

    assert dialog.before.currentText().startswith("First plan (")
    assert item.text(1) == "→ moved"
    assert "→" in item.text(2)
    assert dialog.counts.text() == "moved: 1"


def test_going_back_is_undone_like_any_act(
    dialog: VersionsDialog, desk: Desk, qtbot: QtBot
) -> None:
    assert desk.snapshot is not None
    before = dict(desk.snapshot.screenings)
    keep(dialog, desk, qtbot, "First plan")
    gone = first(desk)
    change = partial(delete_screening, screening_id=gone)
    after(desk, qtbot, lambda: desk.act("Delete", change))
    told(dialog, qtbot, 1)

    after(desk, qtbot, dialog.back.click)

    assert desk.snapshot is not None
    assert dict(desk.snapshot.screenings) == before
    told(dialog, qtbot, 0)
    assert dialog.counts.text() == "Nothing has changed between the two."
    qtbot.waitUntil(lambda: "undo takes it back" in dialog.said.text())
    after(desk, qtbot, desk.undo)
    assert gone not in desk.snapshot.screenings


def test_changes_are_grouped_searched_and_copied(
    dialog: VersionsDialog, desk: Desk, qtbot: QtBot
) -> None:
    keep(dialog, desk, qtbot, "First plan")
    move_first(desk, qtbot, 1)
    move_first(desk, qtbot, 30)
    told(dialog, qtbot, 1)
    dialog.group.setCurrentIndex(1)
    head = dialog.changes.topLevelItem(0)
    assert head is not None
    title = head.text(0)

    dialog.search.setText("no such film")
    told(dialog, qtbot, 0)
    dialog.search.clear()
    told(dialog, qtbot, 1)
    dialog.copy.click()

    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] in title
    assert lines[1].startswith("→ ")


def test_what_was_printed_is_what_is_compared_with(
    desk: Desk, dialog: VersionsDialog, qtbot: QtBot
) -> None:
    keep(dialog, desk, qtbot, "To the printer")
    after(desk, qtbot, dialog.printed.click)
    keep(dialog, desk, qtbot, "Afterwards")
    assert desk.snapshot is not None
    again = VersionsDialog(desk)
    qtbot.addWidget(again)

    again.show_snapshot(desk.snapshot)

    assert again.before.currentText().startswith("To the printer (")


def test_a_change_leads_to_the_board(desk: Desk, qtbot: QtBot) -> None:
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    assert desk.snapshot is not None
    page.show_snapshot(desk.snapshot, None)
    dialog = page.show_versions()
    assert dialog is not None
    keep(dialog, desk, qtbot, "First plan")
    moved = first(desk)
    move_first(desk, qtbot, 1)
    page.show_snapshot(desk.snapshot, None)
    (item,) = told(dialog, qtbot, 1)

    dialog.changes.itemActivated.emit(item, 0)

    assert page.board.selected_id == moved
    dialog.close()
