"""The tray: what is still to be planned, searched, filtered and sorted, and how much that is.

What is dragged from here is followed by hand rather than by the system's drag and drop: the tray
keeps the mouse and tells where it is, so that the board can draw the card as its own.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.tray_chips import TrayChips
from festdesk.desktop.calendar.tray_filter_panel import TrayFilterPanel
from festdesk.desktop.calendar.tray_filters import Narrowing, Order, in_order, narrowed
from festdesk.desktop.calendar.tray_items import ItemMaker, TrayItem
from festdesk.desktop.calendar.tray_model import Row, TrayModel
from festdesk.desktop.calendar.tray_painting import TrayDelegate
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
_FOLDING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class TrayView(QListView):
    """The list itself; a press and a move carry an item away."""

    carry_begun = Signal(object)  # TrayItem
    carried = Signal(QPoint)  # where on the screen
    let_go = Signal(QPoint)
    carry_cancelled = Signal()
    removal_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    fold_wanted = Signal(object)  # Group

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[QPoint, TrayItem] | None = None
        self._is_carrying = False
        self.setObjectName("tray")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.delegate = TrayDelegate(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(self.delegate)

    def item_of(self, index: QModelIndex) -> TrayItem | None:
        """Return what a row stands for."""
        row = self._row_of(index)
        return row.item if row is not None else None

    def _row_of(self, index: QModelIndex) -> Row | None:
        model = self.model()
        return model.row_at(index) if isinstance(model, TrayModel) else None

    def selected_items(self) -> list[TrayItem]:
        """Return the selected lines in their order."""
        picked = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self.item_of(self.model().index(row, 0)) for row in picked)
        return [item for item in found if item is not None]

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self._row_of(self.indexAt(event.position().toPoint()))
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if row.item is not None:
            self._pressed = event.globalPosition().toPoint(), row.item
        else:
            self.fold_wanted.emit(row.group)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        at = event.globalPosition().toPoint()
        start, item = self._pressed
        if not self._is_carrying:
            if (at - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._is_carrying = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carry_begun.emit(item)
        self.carried.emit(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_carrying = self._is_carrying
        self._end_carry()
        if was_carrying:
            self.let_go.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def _end_carry(self) -> None:
        self._pressed = None
        if self._is_carrying:
            self._is_carrying = False
            self.viewport().unsetCursor()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row_of(self.currentIndex())
        item = row.item if row is not None else None
        if row is not None and item is None and event.key() in _FOLDING_KEYS:
            self.fold_wanted.emit(row.group)
        elif event.key() == Qt.Key.Key_Escape and self._is_carrying:
            self._end_carry()
            self.carry_cancelled.emit()
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self.removal_wanted.emit(item)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = self.item_of(index)
        if item is not None:
            rect = self.visualRect(index)
            at = self.viewport().mapToGlobal(rect.center()) if by_key else event.globalPos()
            self.menu_wanted.emit(item, at)


class Tray(QWidget):
    """Search, filters, list, and how much of the programme is planned."""

    chosen = Signal(object)  # TrayItem: Enter or double-click

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
        self._hint.setVisible(bool(wanted) and not placed)

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

    def holds(self, position: QPoint) -> bool:
        """Tell whether a point of the screen is on the tray."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(position))

    def show_welcome(self, *, welcome: bool) -> None:
        """Mark the tray as the place where a carried card would be put."""
        if self.view.property("welcome") != welcome:
            self.view.setProperty("welcome", welcome)
            self.view.viewport().update()

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
