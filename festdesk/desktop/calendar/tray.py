"""The tray: what is still to be planned, searched, filtered and sorted, and how much that is."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.landing import Landing
from festdesk.desktop.calendar.tray_chips import TrayChips
from festdesk.desktop.calendar.tray_filter_panel import TrayFilterPanel
from festdesk.desktop.calendar.tray_filters import Narrowing, Order, in_order, narrowed
from festdesk.desktop.calendar.tray_items import ItemMaker, TrayItem
from festdesk.desktop.calendar.tray_model import TrayModel
from festdesk.desktop.calendar.tray_view import TrayView
from festdesk.desktop.calendar.tray_words import order_in_words
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.progress_line import ProgressLine
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.desktop.widgets.sections import muted, quiet_button

if TYPE_CHECKING:
    from festdesk.base.ids import ScreeningId
    from festdesk.desktop.calendar.cards import Card
    from festdesk.snapshot import Snapshot

_ORDER = "tray/order"
_AT_ONCE, _AT_A_TIME = 150, 12  # films told of before, and between two events of the user


class Tray(Landing):
    """Search, filters, list, and how much of the programme is planned."""

    chosen = Signal(object)  # TrayItem: double-click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._maker = ItemMaker()
        self._made: list[TrayItem] = []  # as they were made last
        self._items: list[TrayItem] = []
        self._by = Narrowing()
        self._order = _remembered_order()
        self._panel: TrayFilterPanel | None = None
        self._cards: Mapping[ScreeningId, Card] = {}
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_some)
        self.model = TrayModel(self)
        self.view = TrayView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("To plan"))
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search what is to plan"))
        self.search.setAccessibleName(self.tr("Search what is to plan"))
        self.search.setClearButtonEnabled(True)
        self.chips = TrayChips(self)
        self.filter_button = quiet_button(
            self.tr("Filter"), self, tip=self.tr("Filter what is to plan")
        )
        self.sort_button = quiet_button(self.tr("Sort"), self, tip=self.tr("Sort what is to plan"))
        self.count = muted("", self)
        self.progress = muted("", self)
        self.bar = ProgressLine(self)
        self._empty = muted("", self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._all = QPushButton(self.tr("Show all that is to plan"), self)
        self._hint = muted(
            self.tr("Drag to the board; drag a screening back here to unplan it."), self
        )
        self._hint.setWordWrap(True)
        self._lay_out()
        stops = (self.filter_button, self.sort_button, self.search, self.view)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.view.activated.connect(self._choose)
        self.view.fold_wanted.connect(self.model.toggle_group)
        self.search.textChanged.connect(self._search)
        self.search.stepped.connect(self._step)
        self.search.returnPressed.connect(self._enter)
        self.chips.changed.connect(self.narrow)
        self.filter_button.clicked.connect(self.open_filters)
        self.sort_button.clicked.connect(self._open_orders)
        self._all.clicked.connect(self.show_all)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(theme.heading(QLabel(self.tr("To plan"), self), 3))
        top.addStretch(1)
        top.addWidget(self.filter_button)
        top.addWidget(self.sort_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self.search)
        layout.addWidget(self.chips)
        layout.addWidget(self.count)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty)
        layout.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)
        layout.addWidget(self._hint)
        layout.addSpacing(theme.SPACE // 2)
        layout.addWidget(self.bar)
        layout.addWidget(self.progress)

    # Following the edition

    def take(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None = None
    ) -> None:
        """Know a snapshot; `touched` names the rows of the last act, nothing means all."""
        self._snapshot = snapshot
        self._maker.take(snapshot, touched)

    def show_cards(self, cards: "Mapping[ScreeningId, Card]") -> None:
        """Show what is to plan while screenings are where these cards are.

        The lines of many films are made little by little, and shown when all are there.
        """
        self._cards = cards
        self._show_progress()
        if len(self._maker.owed(cards)) > _AT_ONCE:
            self._filling.start()
            return
        self._filling.stop()
        made = self._maker.items(cards)
        is_same = len(made) == len(self._made) and all(map(is_, made, self._made))
        if is_same and made:
            return
        self._made = made
        self._items = in_order(made, self._order)
        self._show()

    def _fill_some(self) -> None:
        if not self._maker.fill_some(self._cards, _AT_A_TIME):
            self.show_cards(self._cards)

    def _show(self) -> None:
        found = narrowed(self._items, self._by)
        chosen = [item.key for item in self.view.selected_items()]
        current = self.view.item_of(self.view.currentIndex())
        top = self.view.verticalScrollBar().value()
        self.view.delegate.finder.look_for(self._by.words)
        self.model.show_items(found)
        if chosen and not self.view.selected_items():
            self._select(chosen, current.key if current is not None else "")
        self.view.verticalScrollBar().setValue(top)
        self._say(found)

    def _select(self, keys: Collection[str], current: str) -> None:
        selection = self.view.selectionModel()
        flag = selection.SelectionFlag.Select
        row = self.model.row_of(current) if current else -1
        if row >= 0:
            selection.setCurrentIndex(self.model.index(row), selection.SelectionFlag.NoUpdate)
        for key in keys:
            row = self.model.row_of(key)
            if row >= 0:
                selection.select(self.model.index(row), flag)

    def _say(self, found: Collection[TrayItem]) -> None:
        is_narrow = bool(self._by.words.strip()) or self._by.has_filters
        said = self.tr("{shown} of {total} shown")
        self.count.setText(said.format(shown=len(found), total=len(self._items)))
        self.count.setVisible(is_narrow and bool(self._items))
        self.view.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._all.setVisible(not found and is_narrow and bool(self._items))
        snapshot = self._snapshot
        if self._items:
            self._empty.setText(self.tr("Nothing that is waiting to be planned is like that."))
        elif snapshot is not None and snapshot.films:
            self._empty.setText(self.tr("Everything has its place."))
        else:
            self._empty.setText(self.tr("There is no film yet. Add films on the page Films."))
        if snapshot is not None:
            self.chips.show_filters(self._by, snapshot)
            if self._panel is not None and self._panel.isVisible():
                self._panel.show_filters(self._items, self._by, snapshot)

    def _show_progress(self) -> None:
        placed, wanted = self._maker.open.placed, self._maker.open.wanted
        said = self.tr("{placed} of {wanted} showings planned")
        self.progress.setText(said.format(placed=placed, wanted=wanted))
        self.bar.show_part(placed, wanted)
        for widget in (self.bar, self.progress):
            widget.setVisible(bool(wanted))
        has_board = self._snapshot is not None and bool(self._snapshot.venues)
        self._hint.setVisible(has_board and bool(wanted) and not placed)

    # Narrowing and sorting

    @property
    def narrowing(self) -> Narrowing:
        """What is searched and filtered by."""
        return self._by

    def narrow(self, by: Narrowing) -> None:
        """Search and filter."""
        if by.words != self.search.text():
            self.search.setText(by.words)  # and with it `_search`
        self._by = by
        self._show()
        self.view.viewport().update()

    def _search(self, words: str) -> None:
        self.narrow(replace(self._by, words=words))

    def show_all(self) -> None:
        """Show all that is to plan: no search, no filters, nothing folded."""
        self.model.unfold()
        self.narrow(Narrowing())

    def sort(self, order: Order) -> None:
        """Sort the lines of each group, from now on."""
        self._order = order
        Settings().remember_choice(_ORDER, str(order))
        self._items = in_order(self._items, order)
        self._show()

    def open_filters(self) -> None:
        """Show the filters in a small window below their button."""
        if self._panel is None:
            self._panel = TrayFilterPanel(self)
            self._panel.changed.connect(self.narrow)
        if self._snapshot is not None:
            self._panel.show_filters(self._items, self._by, self._snapshot)
            below = self.filter_button.rect().bottomLeft()
            self._panel.open_at(self.filter_button.mapToGlobal(below))

    @property
    def panel(self) -> TrayFilterPanel | None:
        """The small window with the filters, once it was opened."""
        return self._panel

    def _open_orders(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ways = QActionGroup(menu)
        for order in Order:
            action = menu.addAction(order_in_words(order))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            ways.addAction(action)
            action.triggered.connect(partial(self.sort, order))
        menu.popup(self.sort_button.mapToGlobal(self.sort_button.rect().bottomLeft()))

    # Choosing

    def select(self, key: str) -> bool:
        """Select a screening, a film or a block by its id; tell whether it is here."""
        if self.model.row_of(key) < 0:
            self.show_all()
        row = self.model.row_of(key)
        if row < 0:
            return False
        self.view.setCurrentIndex(self.model.index(row))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _choose(self, index: QModelIndex) -> None:
        item = self.model.item_at(index)
        if item is not None:
            self.chosen.emit(item)

    def _step(self, event: QKeyEvent) -> None:
        """Move in the list while the keys are in the search."""
        if not self.view.currentIndex().isValid():
            self._go_to_first()
        else:
            QApplication.sendEvent(self.view, event)

    def _enter(self) -> None:
        if self.view.isVisible():
            self._go_to_first()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_first(self) -> None:
        """Make the first line current, unless one is already."""
        if self.view.item_of(self.view.currentIndex()) is not None:
            return
        for row in range(self.model.rowCount()):
            if self.model.item_at(self.model.index(row)) is not None:
                self.view.setCurrentIndex(self.model.index(row))
                return

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()


def _remembered_order() -> Order:
    kept = Settings().choice(_ORDER, Order.TITLE)
    return Order(kept) if kept in set(Order) else Order.TITLE
