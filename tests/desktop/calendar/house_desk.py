"""The window of venues and rules on a real file, for its tests."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from festdesk.base.ids import VenueId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.house.dialog import HouseDialog
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.snapshot import Snapshot
from tests.builders import small_edition_file
from tests.desktop.desk import after, come_forward, open_desk


@dataclass
class House:
    """The window with what a test asks of it."""

    dialog: HouseDialog
    desk: Desk
    qtbot: QtBot

    @property
    def snapshot(self) -> Snapshot:
        """What the file says."""
        assert self.desk.snapshot is not None
        return self.desk.snapshot

    def page(self, key: str) -> HousePage:
        """Turn to a page."""
        page = self.dialog.turn_to(key)
        QApplication.processEvents()  # it is shown
        return page

    def venue(self, name: str) -> VenueId:
        """Return the id of a venue."""
        return next(venue.id for venue in self.snapshot.venues if venue.name == name)

    def come_forward(self) -> None:
        """Be the active window; without a screen a list that completes takes that away."""
        come_forward(self.dialog, self.qtbot)

    def undo(self, table: QTableView) -> None:
        """Press Ctrl+Z, and wait until the last act has been taken back."""
        self.come_forward()
        self.after(lambda: press(table, Qt.Key.Key_Z, ctrl=True))

    def after(self, do: Callable[[], object]) -> None:
        """Do something that ends in an act, and wait for its news."""
        after(self.desk, self.qtbot, do)

    def type_in(self, table: QTableView, row: int, column: int, text: str) -> None:
        """Open a cell by Enter, type in it, and press Enter; for texts of ASCII."""
        line = self.open_cell(table, row, column)
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt takes what was typed a moment later

    def open_cell(self, table: QTableView, row: int, column: int) -> QLineEdit:
        """Open a cell by Enter."""
        table.setCurrentIndex(table.model().index(row, column))
        QTest.keyClick(table, Qt.Key.Key_Return)
        lines = [line for line in table.viewport().findChildren(QLineEdit) if line.isVisible()]
        assert len(lines) == 1
        return lines[0]


def shown(table: QTableView) -> list[list[str]]:
    """Return what all cells show."""
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(widget: QWidget, key: Qt.Key, *, ctrl: bool = False, alt: bool = False) -> None:
    """Press a key on a widget."""
    held = Qt.KeyboardModifier.NoModifier
    if ctrl:
        held |= Qt.KeyboardModifier.ControlModifier
    if alt:
        held |= Qt.KeyboardModifier.AltModifier
    QTest.keyClick(widget, key, held)
    if isValid(widget):
        QTest.keyRelease(widget, Qt.Key.Key_Control)  # else Qt takes it for held


@contextmanager
def open_house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    """Open the window on the small edition."""
    with open_desk(small_edition_file(tmp_path), qtbot) as desk:
        dialog = HouseDialog(desk)
        dialog.show()
        house = House(dialog, desk, qtbot)
        house.come_forward()
        yield house
        if isValid(dialog):
            dialog.close()
            qtbot.waitUntil(lambda: not isValid(dialog))
