"""The table of entries: edited in place, rows dragged by hand, lines pasted right into it."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.filmographies.model import AnyIndex, EntriesModel
from festdesk.desktop.widgets.growing_table import CellDelegate

_LETTERS = (10, 30, 22, 15, 12, 9, 14)  # the widths of the columns
_EDGE = 24  # pixels from the edge at which a dragged row scrolls the table
_SCROLL_MS = 60


class EntriesView(QTableView):
    """Enter or typing edits, Alt+Up and Alt+Down move, Delete removes, Ctrl+V pastes lines."""

    removal_wanted = Signal(object)  # ids
    lines_pasted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: EntriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entries")
        self.setAccessibleName(self.tr("Filmography"))
        self.rows = model
        self._pressed: tuple[QPoint, int] | None = None
        self._drop_row = -1  # before which dragged rows would be put; -1 while none are
        self._scroll_timer = QTimer(self, interval=_SCROLL_MS)
        self._scroll_timer.timeout.connect(self._scroll_at_edge)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self, frames_current=True))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GAP)
        head = self.horizontalHeader()
        head.setAccessibleName(self.tr("Columns of the filmography"))
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate(_LETTERS):
            head.resizeSection(column, letters * letter)

    # Rows

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected entries in their order."""
        picked = {index.row() for index in self.selectionModel().selectedRows()}
        return [row_id for row, row_id in enumerate(self.rows.ids()) if row in picked]

    def choose(self, entry_id: str, key: str = "title", *, edit: bool = False) -> bool:
        """Select an entry and a cell of it; tell whether it is there."""
        ids = self.rows.ids()
        if entry_id not in ids:
            return False
        index = self.rows.index(ids.index(entry_id), self.rows.column_of(key))
        self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if edit:
            self.edit(index)
        return True

    def current_cell(self) -> tuple[str, str] | None:
        """Return the entry and the column's key of the current cell; nothing in the empty row."""
        index, ids = self.currentIndex(), self.rows.ids()
        if not 0 <= index.row() < len(ids):
            return None
        return ids[index.row()], self.rows.columns[index.column()].key

    def choose_rows(self, ids: list[str]) -> None:
        """Select several entries, as after they were moved."""
        listed = self.rows.ids()
        numbers = [listed.index(row_id) for row_id in ids if row_id in listed]
        column = max(0, self.currentIndex().column())
        flags = self.selectionModel().SelectionFlag
        for place, number in enumerate(numbers):
            index = self.rows.index(number, column)
            if not place:
                self.setCurrentIndex(index)
            self.selectionModel().select(index, flags.Select | flags.Rows)

    def type_new(self) -> None:
        """Begin to type a new entry in the empty row."""
        self.rows.commit_blank()
        index = self.rows.index(self.rows.blank_row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit(index)

    # Leaving the empty row

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() != self.rows.blank_row:
            self.rows.commit_blank()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        is_popup = event.reason() == Qt.FocusReason.PopupFocusReason
        if not is_popup and self.state() != QAbstractItemView.State.EditingState:
            self.rows.commit_blank()

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.rows.move_by(self.chosen_ids(), -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and self._drop_row >= 0:
            self._end_drag()
        elif key == Qt.Key.Key_Escape and self.rows.typed():
            self.rows.drop_blank()
        elif key == Qt.Key.Key_Insert:
            self.type_new()
        elif event.matches(QKeySequence.StandardKey.Delete):
            if chosen := self.chosen_ids():
                self.removal_wanted.emit(chosen)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.lines_pasted.emit(QGuiApplication.clipboard().text())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Enter that ends the editing of a cell comes here too.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(at)

    # Dragging rows

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        row = self.rowAt(at.y())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_entry = 0 <= row < self.rows.blank_row
        is_chosen = self.selectionModel().isRowSelected(row) if is_entry else False
        if event.button() == Qt.MouseButton.LeftButton and is_plain and is_entry:
            self._pressed = at, row
            if is_chosen and len(self.chosen_ids()) > 1:
                return  # several rows are taken up together; a click without a drag parts them
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if self._drop_row < 0:
            if abs(at.y() - self._pressed[0].y()) < QApplication.startDragDistance():
                return
            if self._pressed[1] not in {i.row() for i in self.selectionModel().selectedRows()}:
                self.selectRow(self._pressed[1])
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show_drop(at)

    def _show_drop(self, at: QPoint) -> None:
        """Mark between which rows the dragged ones would be put."""
        row = self.rowAt(at.y())
        if row < 0:
            row = self.rows.blank_row if at.y() > 0 else 0
        else:
            middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
            row += at.y() > middle
        self._drop_row = min(row, self.rows.blank_row)
        self.viewport().update()
        room = self.viewport().rect().adjusted(0, _EDGE, 0, -_EDGE)
        if room.contains(room.left(), at.y()):
            self._scroll_timer.stop()
        elif not self._scroll_timer.isActive():
            self._scroll_timer.start()

    def _scroll_at_edge(self) -> None:
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        step = self.verticalHeader().defaultSectionSize()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (step if at.y() > self.viewport().height() // 2 else -step))
        self._show_drop(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, before = self._pressed, self._drop_row
        self._end_drag()
        if before >= 0:
            self.rows.move(self.chosen_ids(), before)
            return
        if pressed is not None and len(self.chosen_ids()) > 1 and not event.modifiers():
            self.setCurrentIndex(self.indexAt(pressed[0]))
        super().mouseReleaseEvent(event)

    def _end_drag(self) -> None:
        self._pressed = None
        self._scroll_timer.stop()
        if self._drop_row >= 0:
            self._drop_row = -1
            self.viewport().unsetCursor()
            self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_row < 0:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(theme.tokens().accent), 3))
        y = self.rowViewportPosition(self._drop_row)
        y = max(1, y)
        painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()
