"""The table of entries: edited in place, rows dragged by hand, lines pasted right into it."""

from collections.abc import Collection, Iterable, Sequence
from typing import cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
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
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.filmographies.columns import widths_of
from festdesk.desktop.filmographies.delegate import EntryDelegate
from festdesk.desktop.filmographies.entry_rows import EntryRow
from festdesk.desktop.filmographies.model import AnyIndex, EntriesModel

_EDGE = 24  # pixels from the edge at which a dragged row scrolls the table
_SCROLL_MS = 60
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EntriesView(QTableView):
    """Typing or Enter edits, and Enter goes on below; Alt+Up and Alt+Down move, Del removes."""

    removal_wanted = Signal(object)  # ids
    pasted = Signal()  # what the clipboard holds is wanted as rows
    copied = Signal()
    cut = Signal()
    filled = Signal(str, str)  # column key, and what all selected rows are to have there
    torn = Signal(str, str, str)  # entry id, and the words left and right of the caret
    menu_wanted = Signal(QPoint)
    columns_wanted = Signal(QPoint)  # the menu of columns
    typing = Signal()  # a key was pressed in the table or in a cell
    resized = Signal()  # there is another number of letters side by side
    widened = Signal(str, int)  # column key and the letters that the user has given it

    def __init__(self, model: EntriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entries")
        self.setAccessibleName(self.tr("Filmography"))
        self.rows = model
        self._widths: dict[str, int] = {}  # in letters, where the user has said so
        self._is_fitting = False
        self._pressed: tuple[QPoint, int] | None = None
        self._drop_row = -1  # before which dragged rows would be put; -1 while none are
        self._scroll_timer = QTimer(self, interval=_SCROLL_MS)
        self._scroll_timer.timeout.connect(self._scroll_at_edge)
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(self, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GAP)
        head = self.horizontalHeader()
        head.setAccessibleName(self.tr("Columns of the filmography"))
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._ask_columns)
        head.sectionResized.connect(self._take_width)

    # Columns

    def show_columns(self, keys: Collection[str]) -> None:
        """Show these columns and no others."""
        self._is_fitting = True  # a column that is shown again tells its width, too
        for number, column in enumerate(self.rows.columns):
            if self.isColumnHidden(number) is (column.key in keys):
                self.setColumnHidden(number, column.key not in keys)
        self.fit_columns()

    def keep_widths(self, letters: dict[str, int]) -> None:
        """Take the widths that the user has given columns, in letters by their keys."""
        self._widths = dict(letters)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Share the room among the columns that are shown."""
        letter = self.fontMetrics().averageCharWidth()
        shown = [c.key for n, c in enumerate(self.rows.columns) if not self.isColumnHidden(n)]
        widths = widths_of(shown, self.viewport().width(), letter, self._widths)
        self._is_fitting = True
        for number, column in enumerate(self.rows.columns):
            if column.key in widths and self.columnWidth(number) != widths[column.key]:
                self.setColumnWidth(number, widths[column.key])
        self._is_fitting = False

    def _take_width(self, number: int, _before: int, width: int) -> None:
        is_dragged = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if self._is_fitting or not width or not is_dragged:
            return
        key = self.rows.columns[number].key
        letters = round(width / self.fontMetrics().averageCharWidth())
        self._widths[key] = letters
        self.widened.emit(key, letters)

    def _ask_columns(self, at: QPoint) -> None:
        self.columns_wanted.emit(self.horizontalHeader().mapToGlobal(at))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit_columns()
            self.resized.emit()

    def room(self) -> int:
        """Return how many letters stand side by side in the table."""
        return self.viewport().width() // max(1, self.fontMetrics().averageCharWidth())

    def _shown_columns(self) -> list[int]:
        return [n for n in range(len(self.rows.columns)) if not self.isColumnHidden(n)]

    # Rows

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected entries in their order."""
        return [row.id for row in self.chosen_rows()]

    def chosen_rows(self) -> list[EntryRow]:
        """Return the selected entries in their order."""
        rows = self.rows.entry_rows()
        picked: set[int] = set()
        # Rows are only selected as a whole; PySide's description of Qt knows no iteration here.
        for ranged in cast("Iterable[QItemSelectionRange]", self.selectionModel().selection()):
            picked.update(range(ranged.top(), ranged.bottom() + 1))
        return [rows[number] for number in sorted(picked) if number < len(rows)]

    def choose(self, entry_id: str, key: str = "title", *, edit: bool = False) -> bool:
        """Select an entry and a cell of it; tell whether it is there."""
        number = self.rows.number_of(entry_id)
        if number < 0:
            return False
        index = self.rows.index(number, self.rows.column_of(key))
        self._make_current(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if edit:
            self.edit(index)
        return True

    def current_cell(self) -> tuple[str, str] | None:
        """Return the entry and the column's key of the current cell; nothing in the empty row."""
        index = self.currentIndex()
        row = self.rows.row_at(index)
        return (row.id, self.rows.columns[index.column()].key) if row is not None else None

    def _make_current(self, index: QModelIndex) -> None:
        """Let a cell be the current one and its row alone be selected, even where it was before."""
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def choose_rows(self, ids: Sequence[str]) -> None:
        """Select several entries, as after they were moved; the column stays."""
        column = self.currentIndex().column()
        if column < 0 or self.isColumnHidden(column):
            column = self.rows.column_of("title")
        wanted = set(ids)
        numbers = [n for n, row in enumerate(self.rows.entry_rows()) if row.id in wanted]
        if not numbers:
            return
        self._make_current(self.rows.index(numbers[0], column))
        chosen = QItemSelection()
        for number in numbers:
            index = self.rows.index(number, column)
            chosen.select(index, index)
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().select(chosen, flags.Select | flags.Rows)

    def type_new(self) -> None:
        """Begin to type a new entry in the empty row."""
        self.rows.commit_blank()
        self._go_to_blank()
        self.edit(self.currentIndex())

    def _go_to_blank(self) -> None:
        first = self._shown_columns()[:1]
        index = self.rows.index(self.rows.blank_row, first[0] if first else 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the delegate tells

    def hear_typing(self) -> None:
        """Tell that a key was pressed in a cell."""
        self.typing.emit()

    def hear_paste(self) -> None:
        """Tell that what the clipboard holds is wanted as rows."""
        self.pasted.emit()

    def is_last_of_blank(self) -> bool:
        """Whether the current cell is the last one that is edited of the empty row."""
        index = self.currentIndex()
        shown = [n for n in self._shown_columns() if self.rows.columns[n].is_editable]
        return index.row() == self.rows.blank_row and index.column() == max(shown, default=-1)

    def add_blank(self) -> None:
        """Let what was typed into the empty row be an entry, and go on in the next one."""
        self.rows.commit_blank()
        self._go_to_blank()

    def go_on(self) -> None:
        """Go to the cell below; in the empty row, add the entry and begin the next one."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        index = self.currentIndex()
        if index.row() == self.rows.blank_row:
            self.add_blank()
        else:
            self.setCurrentIndex(self.rows.index(index.row() + 1, index.column()))

    def fill(self, words: str) -> None:
        """Tell that all selected rows are to have these words in the current column."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        index = self.currentIndex()
        if self.rows.row_at(index) is None:
            self.rows.setData(index, words)
        else:
            self.filled.emit(self.rows.columns[index.column()].key, words)

    def tear(self, left: str, right: str) -> None:
        """Tell that the current row is to be torn in two where the caret stands in its title."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        cell = self.current_cell()
        if cell is not None and cell[1] == "title":
            self.torn.emit(cell[0], left, right)

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
        self.typing.emit()
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
        elif key == Qt.Key.Key_F2:
            self._edit_at_end()
        elif key in _ENTER:
            self._enter()
        elif not self._edits_clipboard(event):
            super().keyPressEvent(event)

    def _edits_clipboard(self, event: QKeyEvent) -> bool:
        """Delete, copy, cut or paste rows; tell whether the key is for that."""
        if event.matches(QKeySequence.StandardKey.Delete):
            if chosen := self.chosen_ids():
                self.removal_wanted.emit(chosen)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut.emit()
        else:
            return False
        return True

    def _enter(self) -> None:
        # Enter that ends the editing of a cell with a list of choices comes here too.
        if self.state() == QAbstractItemView.State.EditingState:
            return
        if self.currentIndex().row() == self.rows.blank_row and self.rows.typed():
            self.add_blank()
        else:
            self.edit(self.currentIndex())

    def _edit_at_end(self) -> None:
        """Edit with the caret behind the last letter, as F2 does anywhere."""
        self.edit(self.currentIndex())
        editor = self.viewport().focusWidget()
        if isinstance(editor, QLineEdit):
            editor.deselect()
            editor.end(False)  # noqa: FBT003 -- Qt's signature

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
