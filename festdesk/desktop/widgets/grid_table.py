"""A grid edited like a spreadsheet: typed in, filled right and down, copied, pasted, emptied."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.cell_delegate import INSET, MARGIN, ROOM, CellDelegate
from festdesk.desktop.widgets.grid_model import TONE_ROLE, GridModel, Key
from festdesk.desktop.widgets.rows_model import MUTED_ROLE, PROBLEM_ROLE, AnyIndex

_DISPLAY, _EDIT = 0, 2
_LEAST_LETTERS, _MOST_LETTERS = 8, 19  # of a column
_MOST_HEAD_LETTERS = 24  # of the heads at the side
_IN_CELL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GridDelegate(CellDelegate):
    """Paints one line in each cell; a closed one stands on another ground."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens = theme.tokens()
        whole = QRect(option.rect)
        if index.data(TONE_ROLE):
            painter.fillRect(whole, QColor(tokens.raised))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(tokens.selection))
        is_muted = bool(index.data(MUTED_ROLE))
        colour = tokens.muted if is_muted else tokens.text
        if index.data(PROBLEM_ROLE):
            colour = tokens.error
        painter.save()
        font = option.font
        font.setItalic(is_muted)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = whole.adjusted(INSET + MARGIN, 0, -INSET - MARGIN, 0)
        words = str(index.data(_DISPLAY) or "")
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _IN_CELL, elided)
        painter.restore()
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._frame(painter, whole, is_current=is_current)

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        del option
        line = QLineEdit(parent)
        model = index.model()
        if isinstance(model, GridModel):
            row, column = model.rows[index.row()], model.columns[index.column()]
            line.setAccessibleName(f"{row.whole or row.words}, {column.whole or column.words}")
        return line

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        table = self.parent()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and isinstance(editor, QLineEdit)
            and isinstance(table, GridTable)
        ):
            words = editor.text()
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            table.write(words)
            return True
        return super().eventFilter(editor, event)

    @override
    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and isinstance(model, GridModel):
            model.setData(index, editor.text(), _EDIT)


class GridTable(QTableView):
    """Typing or Enter edits a cell, and Enter goes on to the next below.

    Ctrl+Enter types the same in all selected cells; Delete empties them.
    """

    def __init__(self, name: str, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.grid = model
        self._actions: list[QAction] = []
        self.setModel(model)
        self.setItemDelegate(GridDelegate(self, frames_current=True))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)  # Tab leaves the table, as it leaves any field
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setAccessibleName(name)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.setDefaultSectionSize(self.fontMetrics().lineSpacing() + 2 * ROOM)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultAlignment(_IN_CELL)
        side.setMaximumWidth(self.fontMetrics().averageCharWidth() * _MOST_HEAD_LETTERS)
        side.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(_IN_CELL)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        for edge in (side, head):
            edge.setHighlightSections(False)
        model.modelReset.connect(self._share_width)
        model.dataChanged.connect(self._share_width)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menu, before filling and emptying."""
        self._actions = list(actions)

    def choose(self, row: str, column: str) -> bool:
        """Select a cell, and tell whether it is there."""
        index = self.grid.index_of(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.setFocus()
        return index.isValid()

    # Several cells at once

    def chosen(self) -> QRect:
        """Return the selected cells as columns and rows; empty where none is selected."""
        found = self.selectedIndexes()
        if not found:
            return QRect()
        rows, columns = [one.row() for one in found], [one.column() for one in found]
        left, top = min(columns), min(rows)
        return QRect(left, top, max(columns) - left + 1, max(rows) - top + 1)

    def chosen_keys(self) -> list[Key]:
        """Return row and column of each selected cell, from top to bottom."""
        area = self.chosen()
        return [
            self.grid.key_of(self.grid.index(row, column))
            for row in range(area.top(), area.bottom() + 1)
            for column in range(area.left(), area.right() + 1)
        ]

    def write(self, text: str) -> None:
        """Type the same in all selected cells."""
        self.grid.type_in(dict.fromkeys(self.chosen_keys(), text))

    def clear_chosen(self) -> None:
        """Empty all selected cells."""
        self.write("")

    def fill_right(self) -> None:
        """Give the selected cells what the leftmost of their row says."""
        area = self.chosen()
        if area.width() == 1 and area.left() > 0:
            area.setLeft(area.left() - 1)  # one cell takes what its neighbour says
        self._fill(area, is_right=True)

    def fill_down(self) -> None:
        """Give the selected cells what the topmost of their column says."""
        area = self.chosen()
        if area.height() == 1 and area.top() > 0:
            area.setTop(area.top() - 1)
        self._fill(area, is_right=False)

    def _fill(self, area: QRect, *, is_right: bool) -> None:
        typed: dict[Key, str] = {}
        for row in range(area.top(), area.bottom() + 1):
            for column in range(area.left(), area.right() + 1):
                source = (
                    self.grid.index(row, area.left())
                    if is_right
                    else self.grid.index(area.top(), column)
                )
                typed[self.grid.key_of(self.grid.index(row, column))] = self._typed_at(source)
        self.grid.type_in(typed)

    def _typed_at(self, index: AnyIndex) -> str:
        return str(index.data(_EDIT) or "")

    def copied(self) -> str:
        """Return the selected cells as lines with tabs, as a spreadsheet takes them."""
        area = self.chosen()
        return "\n".join(
            "\t".join(
                self._typed_at(self.grid.index(row, column))
                for column in range(area.left(), area.right() + 1)
            )
            for row in range(area.top(), area.bottom() + 1)
        )

    def paste(self, text: str) -> None:
        """Type lines with tabs from the first selected cell on; one value goes into all."""
        area = self.chosen()
        lines = [line.split("\t") for line in text.rstrip("\n").split("\n")]
        if area.isEmpty() or not text.strip("\n"):
            return
        if len(lines) == 1 and len(lines[0]) == 1:
            self.write(lines[0][0])
            return
        typed: dict[Key, str] = {}
        for down, line in enumerate(lines):
            for right, value in enumerate(line):
                index = self.grid.index(area.top() + down, area.left() + right)
                if index.isValid():
                    typed[self.grid.key_of(index)] = value
        self.grid.type_in(typed)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:  # by Enter: to the next
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    # Size

    def _share_width(self) -> None:
        """Make columns as wide as their words; where there is room, they share it."""
        count = self.grid.columnCount()
        if not count:
            return
        letter = self.fontMetrics().averageCharWidth()
        wanted = [self._wanted_width(column) for column in range(count)]
        most = [min(width, letter * _MOST_LETTERS) for width in wanted]
        spare = max(0, self.viewport().width() - sum(most)) // count
        spare = min(spare, letter * _LEAST_LETTERS)
        for column, width in enumerate(most):
            if self.columnWidth(column) != width + spare:
                self.setColumnWidth(column, width + spare)

    def _wanted_width(self, column: int) -> int:
        metrics = self.fontMetrics()
        head = self.grid.columns[column].words
        longest = max(self.grid.words_in(column), key=len, default="")
        room = 2 * (INSET + MARGIN) + MARGIN
        least = metrics.averageCharWidth() * _LEAST_LETTERS
        return max(least, metrics.horizontalAdvance(longest) + room,
                   metrics.horizontalAdvance(head) + 2 * room)  # fmt: skip

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_width()

    # Keys and menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not event.modifiers():
            self.clear_chosen()
        elif ctrl and event.key() == Qt.Key.Key_R:
            self.fill_right()
        elif ctrl and event.key() == Qt.Key.Key_D:
            self.fill_down()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
        else:
            super().keyPressEvent(event)

    def commit(self) -> None:
        """Keep what is being typed in a cell."""
        line = next((c for c in self.viewport().children() if isinstance(c, QLineEdit)), None)
        if line is not None and line.isVisible():
            self.commitData(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied())

    def _paste(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.addSeparator()
        menu.addAction(self.tr("Fill &right\tCtrl+R"), self.fill_right)
        menu.addAction(self.tr("Fill &down\tCtrl+D"), self.fill_down)
        menu.addSeparator()
        menu.addAction(self.tr("&Copy\tCtrl+C"), self._copy)
        menu.addAction(self.tr("&Paste\tCtrl+V"), self._paste)
        menu.addAction(self.tr("&Empty\tDel"), self.clear_chosen)
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.popup(at)
