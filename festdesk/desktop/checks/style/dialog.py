"""The window of the house style: pages in a row, filled when each is turned to."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
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
from festdesk.desktop.checks.style.checks_page import ChecksOfStyle
from festdesk.desktop.checks.style.festivals_page import FestivalsPage
from festdesk.desktop.checks.style.settings_page import SettingsOfStyle
from festdesk.desktop.checks.style.styles_page import StylesPage
from festdesk.desktop.checks.style.words_page import WordsPage
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.screen_room import open_within_screen

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Changes

_LETTERS_WIDE, _LINES_HIGH = 165, 36
_PAGES: Final[Mapping[str, Callable[["Desk", QWidget], HousePage]]] = {
    "checks": ChecksOfStyle, "words": WordsPage, "festivals": FestivalsPage,
    "settings": SettingsOfStyle, "styles": StylesPage,
}  # fmt: skip


class HouseStyleDialog(QDialog):
    """What is changed is done at once, and can be undone from here."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None, page: str = "checks") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("House style"))
        self._desk = desk
        self._pages: dict[str, HousePage] = {}
        self._rooms: dict[str, QVBoxLayout] = {}
        self._stale: set[HousePage] = set()
        self.tabs = QTabWidget(self)
        words = {
            "checks": self.tr("C&hecks"), "words": self.tr("Wor&ds"),
            "festivals": self.tr("Festi&vals"), "settings": self.tr("Sett&ings"),
            "styles": self.tr("Named sty&les"),
        }  # fmt: skip
        for key in _PAGES:
            held = QWidget(self.tabs)
            self._rooms[key] = QVBoxLayout(held)
            self._rooms[key].setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(held, words[key])
        self.tabs.setCurrentIndex(list(_PAGES).index(page))
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
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, width, metrics.lineSpacing() * _LINES_HIGH)
        desk.changed.connect(self._follow)
        desk.closed.connect(self.close)
        self._turn()

    # Pages

    def page(self, key: str) -> HousePage:
        """Return a page, made when it is first asked for."""
        if key not in self._pages:
            made = _PAGES[key](self._desk, self)
            self._rooms[key].addWidget(made)
            self._pages[key] = made
            self._stale.add(made)
        return self._pages[key]

    def turn_to(self, key: str) -> HousePage:
        """Show a page."""
        self.tabs.setCurrentIndex(list(_PAGES).index(key))
        return self._turn()

    def show_check(self, code: str) -> bool:
        """Show how a kind of finding is taken, and tell whether there is such a kind."""
        return cast("ChecksOfStyle", self.turn_to("checks")).select(code)

    def _turn(self, _index: int = 0) -> HousePage:
        page = self.page(list(_PAGES)[self.tabs.currentIndex()])
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
        self._turn()

    def _show(self, page: HousePage, snapshot: "Snapshot") -> None:
        self._stale.discard(page)
        page.show_snapshot(snapshot)

    def _step(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _follow(self, changes: "Changes", snapshot: "Snapshot") -> None:
        current = self.page(list(_PAGES)[self.tabs.currentIndex()])
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
