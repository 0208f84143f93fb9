"""The window of venues and rules: pages in a row, filled when each is turned to."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.house.audiences_page import AudiencesPage
from festdesk.desktop.calendar.house.defaults_page import DefaultsPage
from festdesk.desktop.calendar.house.guests_page import GuestsPage
from festdesk.desktop.calendar.house.hours_page import HoursPage
from festdesk.desktop.calendar.house.places import PAGES_OF
from festdesk.desktop.calendar.house.rules_page import RulesPage
from festdesk.desktop.calendar.house.venues_page import VenueEditor
from festdesk.desktop.calendar.house.ways_page import WaysPage
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.screen_room import open_within_screen

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Changes

_LETTERS_WIDE, _LINES_HIGH = 190, 32

MakePage = Callable[["Desk", QWidget], HousePage]


class HouseDialog(QDialog):
    """Pages of tables beside the board; what is changed is done at once and can be undone here."""

    place_wanted = Signal(object)  # Place: elsewhere in the calendar

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Venues and rules"))
        self._desk = desk
        self._stale: set[HousePage] = set()
        self.tabs = QTabWidget(self)
        self._makers: dict[str, MakePage] = {}
        self._pages: dict[str, HousePage] = {}
        self._rooms: dict[str, QVBoxLayout] = {}
        for key, words, make in (
            ("venues", self.tr("&Venues"), VenueEditor),
            ("hours", self.tr("&Hours"), HoursPage),
            ("ways", self.tr("&Ways"), WaysPage),
            ("audiences", self.tr("&Audiences"), AudiencesPage),
            ("guests", self.tr("&Guests"), GuestsPage),
            ("rules", self.tr("&Rules"), RulesPage),
            ("defaults", self.tr("&Defaults"), DefaultsPage),
        ):
            self._makers[key] = make
            held = QWidget(self.tabs)
            self._rooms[key] = QVBoxLayout(held)
            self._rooms[key].setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(held, words)
        self.tabs.currentChanged.connect(self._turn)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter belongs to the cells
        close.setDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        whole.setSpacing(theme.GAP)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(buttons)
        for keys, run in (
            (QKeySequence(QKeySequence.StandardKey.Undo), desk.undo),
            (QKeySequence(QKeySequence.StandardKey.Redo), desk.redo),
            (QKeySequence("Ctrl+PgDown"), partial(self._step, 1)),
            (QKeySequence("Ctrl+PgUp"), partial(self._step, -1)),
        ):
            QShortcut(keys, self).activated.connect(run)
        self._fit_screen()
        desk.changed.connect(self._follow)
        desk.closed.connect(self.close)
        self._turn()

    def _fit_screen(self) -> None:
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, width, metrics.lineSpacing() * _LINES_HIGH)

    # Pages

    def page(self, key: str) -> HousePage:
        """Return a page, made when it is first asked for."""
        if key not in self._pages:
            made = self._makers[key](self._desk, self)
            made.place_wanted.connect(self.place_wanted)
            self._rooms[key].addWidget(made)
            self._pages[key] = made
            self._stale.add(made)
        return self._pages[key]

    def turn_to(self, key: str) -> HousePage:
        """Show a page."""
        self.tabs.setCurrentIndex(list(self._makers).index(key))
        return self._turn()

    def go_to(self, place: "Place") -> bool:
        """Show the row of a table of `PAGES_OF`, and tell whether it is there."""
        snapshot = self._desk.snapshot
        return snapshot is not None and self.turn_to(PAGES_OF[place.kind]).go_to(snapshot, place)

    @property
    def venues(self) -> VenueEditor:
        """The page with the list of venues."""
        return cast("VenueEditor", self.page("venues"))

    def _current(self) -> HousePage:
        return self.page(list(self._makers)[self.tabs.currentIndex()])

    def _turn(self, _index: int = 0) -> HousePage:
        page = self._current()
        if page in self._stale and self._desk.snapshot is not None:
            self._show(page, self._desk.snapshot)
        if self.isVisible():
            self._enter(page)
        return page

    @staticmethod
    def _enter(page: HousePage) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not page.isAncestorOf(focused):
            page.begin()
            page.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enter(self._current())

    def _show(self, page: HousePage, snapshot: "Snapshot") -> None:
        self._stale.discard(page)
        page.show_snapshot(snapshot)

    def _step(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _follow(self, changes: "Changes", snapshot: "Snapshot") -> None:
        current = self._current()
        for page in self._pages.values():
            if page.tables & set(changes.touched):
                self._stale.add(page)
                if page is current:
                    self._show(page, snapshot)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        for page in self._pages.values():
            page.commit()
        super().hideEvent(event)
