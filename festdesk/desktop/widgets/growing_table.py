"""A table as tall as its rows, edited in place; the form around it scrolls, the table does not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop.widgets.cell_delegate import INSET, MARGIN, ROOM
from festdesk.desktop.widgets.cell_delegate import (  # other tables know it from here
    CellDelegate as CellDelegate,  # noqa: PLC0414 -- handed on
)
from festdesk.desktop.widgets.rows_model import AnyIndex, RowsModel
from festdesk.desktop.widgets.words import WordsField

_DISPLAY = 0
_ITALIC_WIDER = 1.1


class CellOf:
    """One cell of a table, named by its row's id and its column's key."""

    def __init__(self, table: "GrowingTable", row_id: str, key: str) -> None:
        self._table = table
        self._row_id = row_id
        self._key = key

    @property
    def stored(self) -> str:
        """The value as it is in the file."""
        return self._table.rows.stored_of(self._row_id, self._key)

    def refuse(self, said: str, stored: str) -> None:
        """Say why; what was typed stays in the cell to be mended."""
        del stored
        self._table.rows.refuse(self._row_id, self._key, said)


class TableProblem(QLabel):
    """The line under a table that says why what was typed in a cell was not kept."""

    def __init__(self, table: "GrowingTable", parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "problem")
        self.hide()
        table.rows.problem_told.connect(self._tell)

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible and bool(self.text()))  # no room without words

    def _tell(self, said: str) -> None:
        self.setText(said)
        self.setVisible(bool(said))


class GrowingTable(QTableView):
    """Rows edited in place.

    Enter or typing edits, Alt+Up and Alt+Down move, Delete removes; Insert and Alt+Insert open an
    empty row above and below.
    """

    removal_wanted = Signal(object)  # list of row ids
    pasted = Signal(str)
    opened = Signal(str)  # row id, of a row that cannot be edited

    def __init__(self, name: str, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = model
        self._actions: list[QAction] = []
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self, frames_current=True))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 2 * ROOM)
        header = self.horizontalHeader()
        header.setAccessibleName(name)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)  # Tab leaves the table, as it leaves any field
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._fit)
        model.rowsInserted.connect(self._fit)
        model.rowsRemoved.connect(self._fit)
        model.dataChanged.connect(self._fit)
        self._fit()

    # What the form asks

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menu, before moving and removing."""
        self._actions = list(actions)

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected rows in their order."""
        picked = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self.rows.row_at(self.rows.index(number, 0)) for number in picked)
        return [row.id for row in rows if row is not None]

    def choose(self, row_id: str, key: str = "") -> bool:
        """Select a row, make a cell of it current, and tell whether it is there."""
        ids = self.rows.ids()
        if row_id not in ids:
            return False
        index = self.rows.index(self.rows.number_of(row_id), self.rows.column_of(key))
        self.setCurrentIndex(index)
        self.setFocus()
        self.show_in_form(index)
        return True

    def current_cell(self) -> tuple[str, str] | None:
        """Return the id and the column's key of the current cell; nothing in the empty row."""
        index = self.currentIndex()
        row = self.rows.row_at(index) if index.isValid() else None
        return (row.id, self.rows.columns[index.column()].key) if row is not None else None

    def choose_rows(self, ids: Sequence[str]) -> None:
        """Select several rows, as after they were moved."""
        listed = self.rows.ids()
        numbers = [self.rows.number_of(row_id) for row_id in ids if row_id in listed]
        if not numbers:
            return
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self.rows.index(numbers[0], column))
        for number in numbers:
            self.selectionModel().select(
                self.rows.index(number, 0),
                self.selectionModel().SelectionFlag.Select
                | self.selectionModel().SelectionFlag.Rows,
            )

    def show_rows(self, rows: Sequence[object], of: str = "") -> None:
        """Show these rows; the current cell and the selection stay where they were.

        `of` names what they belong to, such as a film: of another one the same cell is current,
        and what is typed in the empty row of the first waits there.
        """
        chosen = self.chosen_ids()
        current = self.rows.row_at(self.currentIndex())
        was_blank = self.currentIndex().isValid() and current is None
        number, column = self.currentIndex().row(), max(0, self.currentIndex().column())
        before, is_same = self.rows.ids(), of == self.rows.of
        self.rows.show_rows(rows, of)
        if self.rows.ids() == before and is_same:
            return
        if current is not None and current.id in self.rows.ids():
            self.setCurrentIndex(self.rows.index(self.rows.number_of(current.id), column))
            self.choose_rows(chosen)
        elif number >= 0 and self.rows.rowCount() and (self.hasFocus() or self._is_editing):
            last = self.rows.rowCount() - 1
            number = self.rows.blank_number if was_blank and is_same else min(number, last)
            self.setCurrentIndex(self.rows.index(number, column))

    @property
    def _is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def commit(self) -> None:
        """Keep what is being typed in a cell, and stay in the cell."""
        editor = self._open_editor()
        if editor is not None:
            if isinstance(editor, WordsField):
                editor.hide_offers()
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.setFocus()

    def _open_editor(self) -> QWidget | None:
        kinds = (QLineEdit, QComboBox)
        open_ones = (
            child
            for child in self.viewport().children()
            if isinstance(child, kinds) and child.isVisible()
        )
        return next(open_ones, None)

    def cell(self, row_id: str, key: str) -> "CellOf":
        """Return a cell as a field that can say why what was typed in it was not kept."""
        return CellOf(self, row_id, key)

    def show_in_form(self, index: AnyIndex) -> None:
        """Scroll the form so that a cell can be seen."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None:
            return
        rect = self.visualRect(index).translated(self.viewport().pos())
        form = area.widget()
        if form is None:
            return
        at = self.mapTo(form, rect.center())
        area.ensureVisible(at.x(), at.y(), 0, rect.height() * 2)

    # Size

    def _fit(self) -> None:
        self._share_width()
        for number in range(self.rows.rowCount()):
            height = self._height_of(number)
            if self.rowHeight(number) != height:
                self.setRowHeight(number, height)
        self._fit_height(self._height())

    def _fit_height(self, height: int) -> None:
        """Take the height that shows all rows."""
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _height_of(self, number: int) -> int:
        """Return the height of a row; only cells of several lines are asked for theirs."""
        metrics = self.fontMetrics()
        for column, text in enumerate(self.rows.words_of(number)):
            room = self.columnWidth(column) - 2 * (INSET + MARGIN)
            if "\n" in text or metrics.horizontalAdvance(text) * _ITALIC_WIDER > room:
                return self.sizeHintForRow(number)
        return metrics.lineSpacing() + 2 * ROOM

    def _height(self) -> int:
        rows = self.verticalHeader().length()
        header = self.horizontalHeader()
        head = 0 if header.isHidden() else header.sizeHint().height()
        return rows + head + 2 * self.frameWidth()

    def _share_width(self) -> None:
        columns = self.rows.columns
        room = self.viewport().width()
        shares = sum(column.share for column in columns) or 1
        left = room
        for number, column in enumerate(columns):
            is_last = number == len(columns) - 1
            width = left if is_last else room * column.share // shares
            self.setColumnWidth(number, max(width, 1))
            left -= width

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # all rows are shown: the wheel belongs to the form

    # Keys and menu

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.show_in_form(current)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.state() != QAbstractItemView.State.EditingState and event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.clearSelection()  # a selection that no key speaks to is only noise
            self.rows.close_blank()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.rows.move_by(self.chosen_ids(), -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._remove_chosen()
        elif event.key() == Qt.Key.Key_Insert and (alt or plain) and self.rows.has_blank:
            self.insert_row(below=alt)
        elif event.key() == Qt.Key.Key_Escape and self.rows.close_blank():
            self.setCurrentIndex(self.rows.index(max(0, self.rows.blank_number - 1), 0))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.edit(
                self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event
            ):
                self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def insert_row(self, *, below: bool = False) -> None:
        """Open the empty row above or below the current one; what is typed there stands there."""
        number = self.currentIndex().row()
        if number < 0 or self.rows.row_at(self.currentIndex()) is None:
            return
        column = self.currentIndex().column()
        self.rows.open_blank(self.rows.place_of(number) + below)
        self.setCurrentIndex(self.rows.index(self.rows.blank_number, column))
        self.setFocus()

    def _insert_above(self) -> None:
        self.insert_row()

    def _insert_below(self) -> None:
        self.insert_row(below=True)

    def copied(self) -> str:
        """Return the selected rows as lines with tabs, as a spreadsheet takes them."""
        picked = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines = []
        for number in picked:
            cells = (self.rows.index(number, n) for n in range(len(self.rows.columns)))
            lines.append("\t".join(str(cell.data(_DISPLAY) or "") for cell in cells))
        return "\n".join(lines)

    def _remove_chosen(self) -> None:
        ids = self.chosen_ids()
        if ids:
            self.removal_wanted.emit(ids)

    def _move_up(self) -> None:
        self.rows.move_by(self.chosen_ids(), -1)

    def _move_down(self) -> None:
        self.rows.move_by(self.chosen_ids(), 1)

    def _open(self, index: AnyIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and not self.rows.columns[index.column()].is_editable:
            self.opened.emit(row.id)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions(self._actions)
        chosen = bool(self.chosen_ids())
        if self.rows.flags(self.rows.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled:
            menu.addSeparator()
            menu.addAction(self.tr("Move &up\tAlt+Up"), self._move_up).setEnabled(chosen)
            menu.addAction(self.tr("Move &down\tAlt+Down"), self._move_down).setEnabled(chosen)
        if self.rows.has_blank:
            menu.addSeparator()
            menu.addAction(self.tr("Insert &above\tIns"), self._insert_above).setEnabled(chosen)
            menu.addAction(self.tr("Insert &below\tAlt+Ins"), self._insert_below).setEnabled(chosen)
            menu.addAction(self.tr("&Remove\tDel"), self._remove_chosen).setEnabled(chosen)
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.actions():
            menu.popup(at)
