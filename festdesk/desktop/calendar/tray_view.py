"""The list of the tray: its lines are dragged to the board, or taken up by keys."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from festdesk.desktop.calendar.dragging import drag_away
from festdesk.desktop.calendar.tray_items import TrayItem
from festdesk.desktop.calendar.tray_model import Row, TrayModel
from festdesk.desktop.calendar.tray_painting import TrayDelegate

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FOLDING_KEYS = _ENTER | {Qt.Key.Key_Space}


class TrayView(QListView):
    """Shows the lines and tells what the user wants of them."""

    carry_begun = Signal(object)  # TrayItems, the one that is held first
    carry_ended = Signal()
    taken_up = Signal(object)  # TrayItems, to be carried by keys
    removal_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    fold_wanted = Signal(object)  # Group

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.delegate = TrayDelegate(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(self.delegate)
        self.setDragEnabled(True)

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

    def _held(self) -> list[TrayItem]:
        """Return the selected lines, the current one first."""
        current = self.item_of(self.currentIndex())
        others = [item for item in self.selected_items() if item is not current]
        return [current, *others] if current is not None else others

    # From here to the board

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Let the selected lines be dragged by the system; the board draws them over itself."""
        items = self._held()
        if not items:
            return
        self.carry_begun.emit(items)
        drag_away(self, [item.key for item in items], items[0].card.title)
        self.carry_ended.emit()

    # Keys and menu

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self._row_of(self.indexAt(event.position().toPoint()))
        if row is not None and row.item is None and event.button() == Qt.MouseButton.LeftButton:
            self.fold_wanted.emit(row.group)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row_of(self.currentIndex())
        item = row.item if row is not None else None
        if row is not None and item is None and event.key() in _FOLDING_KEYS:
            self.fold_wanted.emit(row.group)
        elif item is not None and event.key() in _ENTER and not event.modifiers():
            self.taken_up.emit(self._held())
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
