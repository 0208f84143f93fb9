"""The calendar's page with what a test asks of it, on a real file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.screenings.calendar import Column
from festdesk.screenings.tables import Screening
from tests.desktop.desk import come_forward

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
FRIDAY = date(2021, 3, 5)


@dataclass
class Walk:
    """The page with what a test asks of it."""

    page: CalendarPage
    desk: Desk
    qtbot: QtBot

    def screening(self, title: str, start: datetime | None = None) -> Screening:
        """Return the screening of a title, of that start where one is given."""
        snapshot = self.desk.snapshot
        assert snapshot is not None
        return next(
            row
            for row in snapshot.screenings.values()
            if row.film_id is not None
            and snapshot.titles_of(row.film_id)[0].text == title
            and start in {None, row.starts_at}
        )

    def venue_id(self, name: str) -> str:
        """Return the id of a venue."""
        snapshot = self.desk.snapshot
        assert snapshot is not None
        return next(venue.id for venue in snapshot.venues if venue.name == name)

    def place(self, day: date, venue: str, hour: int, minute: int = 0) -> QPoint:
        """Return where on the board a moment is."""
        column = next(
            column
            for column in self.page.board.content.columns
            if column == Column(day, column.venue_id) and column.venue_id == self.venue_id(venue)
        )
        return self.page.board.place_of(column, hour * 60 + minute)

    def card_centre(self, screening: Screening) -> QPoint:
        """Return the middle of a card on the board."""
        rect = self.page.board.rect_of(screening.id)
        assert self.page.board.viewport().rect().contains(rect.center())
        return rect.center()

    def press_and_move(self, source: QPoint, target: QPoint) -> None:
        """Press on the board, and move without letting go."""
        viewport = self.page.board.viewport()
        QTest.mousePress(viewport, LEFT, NONE, source)
        QTest.mouseMove(viewport, source + QPoint(0, 20))
        QTest.mouseMove(viewport, target)
        QApplication.processEvents()

    def key(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        QTest.keyClick(widget, key, modifier)


def opened(desk: Desk, qtbot: QtBot) -> Iterator[Walk]:
    """Show the page of an open file, and close it afterwards."""
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    tell = partial(_tell, page)
    desk.changed.connect(tell)
    page.resize(1200, 760)
    assert desk.snapshot is not None
    page.show_snapshot(desk.snapshot, None)
    page.show()
    come_forward(page, qtbot)
    yield Walk(page, desk, qtbot)
    desk.changed.disconnect(tell)
    page.close()


def _tell(page: CalendarPage, changes: object, snapshot: object) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[arg-type, attr-defined]
