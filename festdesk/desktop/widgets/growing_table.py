"""A table as tall as its rows, edited in place; the form around it scrolls, the table does not."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.rows_model import MUTED_ROLE, AnyIndex, RowsModel
from festdesk.desktop.widgets.words import WordsField

_INSET = 3  # pixels
_ROOM = 5  # pixels above and below the words of a cell
MARGIN = 3  # pixels that Qt's style leaves before and after the words of a cell
_DISPLAY, _EDIT = 0, 2
_IN_CELL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ITALIC_WIDER = 1.1


class CellDelegate(QStyledItemDelegate):
    """Paints the current cell with a frame, and edits a cell as its column says."""

    def __init__(self, parent: QWidget, *, frames_current: bool = False) -> None:
        super().__init__(parent)
        self._frames_current = frames_current

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(MUTED_ROLE):
            colour = QColor(theme.tokens().muted)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, colour)
            option.font.setItalic(True)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        whole = QRect(option.rect)
        if self._paint_line(painter, option, index):
            self._frame(painter, whole, is_current=is_current)
            return
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(theme.tokens().selection))
        option.rect.adjust(_INSET, 0, -_INSET, 0)  # words stand under those of the header
        super().paint(painter, option, index)
        self._frame(painter, whole, is_current=is_current)

    def _frame(self, painter: QPainter, whole: QRect, *, is_current: bool) -> None:
        if is_current and self._frames_current:
            painter.save()
            painter.setPen(QPen(QColor(theme.tokens().accent), 1))
            painter.drawRect(whole.adjusted(0, 0, -1, -1))
            painter.restore()

    @staticmethod
    def _paint_line(painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> bool:
        """Paint the words of a cell that are one line, past the style: in a tenth of its time."""
        model = index.model()
        if not isinstance(model, RowsModel):
            return False
        text = str(index.data(_DISPLAY) or "")
        room = option.rect.adjusted(_INSET + MARGIN, 0, -_INSET - MARGIN, 0)
        if "\n" in text or option.fontMetrics.horizontalAdvance(text) > room.width():
            return False
        tokens = theme.tokens()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        if not text:
            return True
        is_muted = bool(index.data(MUTED_ROLE))
        painter.save()
        font = QFont(option.font)
        font.setItalic(is_muted)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if is_muted else tokens.text))
        painter.drawText(room, _IN_CELL, text)
        painter.restore()
        return True

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        option.rect.adjust(_INSET, 0, -_INSET, 0)
        size = super().sizeHint(option, index)
        least = option.fontMetrics.lineSpacing() + 2 * _ROOM
        return QSize(size.width() + 2 * _INSET, max(size.height() + _ROOM, least))

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        model = index.model()
        if not isinstance(model, RowsModel):
            return super().createEditor(parent, option, index)
        column = model.columns[index.column()]
        if column.choices is not None:
            combo = QComboBox(parent)
            combo.setAccessibleName(column.header)
            for value, label in column.choices():
                combo.addItem(label, value)
            combo.activated.connect(self._take_choice)
            return combo
        if column.offer is not None:
            words = WordsField(column.header, column.offer, parent)
            words.setFrame(True)
            return words
        line = QLineEdit(parent)
        line.setAccessibleName(column.header)
        return line

    def _take_choice(self) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self.commitData.emit(combo)
            self.closeEditor.emit(combo, QAbstractItemDelegate.EndEditHint.NoHint)

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        text = str(index.data(_EDIT) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QLineEdit) and editor.text() != text:
            editor.setText(text)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if not isinstance(model, RowsModel):
            return
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), _EDIT)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), _EDIT)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        del index
        rect = QRect(option.rect)
        least = editor.sizeHint().height()
        if rect.height() < least:
            rect.adjust(0, -((least - rect.height()) // 2), 0, 0)
            rect.setHeight(least)
        editor.setGeometry(rect)


class GrowingTable(QTableView):
    """Rows edited in place. Enter or typing edits, Alt+Up and Alt+Down move, Delete removes."""

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
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 2 * _ROOM)
        header = self.horizontalHeader()
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
        model.dataChanged.connect(self._fit)
        self._fit()

    # What the form asks

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menu, before moving and removing."""
        self._actions = list(actions)

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected rows in their order."""
        picked = {index.row() for index in self.selectionModel().selectedRows()}
        return [row_id for number, row_id in enumerate(self.rows.ids()) if number in picked]

    def choose(self, row_id: str, key: str = "") -> bool:
        """Select a row, make a cell of it current, and tell whether it is there."""
        ids = self.rows.ids()
        if row_id not in ids:
            return False
        index = self.rows.index(ids.index(row_id), self.rows.column_of(key))
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
        numbers = [listed.index(row_id) for row_id in ids if row_id in listed]
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

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show these rows; the current cell and the selection stay where they were."""
        chosen = self.chosen_ids()
        current = self.rows.row_at(self.currentIndex())
        column = self.currentIndex().column()
        had_focus = self.hasFocus()
        before = self.rows.ids()
        self.rows.show_rows(rows)
        if self.rows.ids() == before:
            return
        if current is not None and current.id in self.rows.ids():
            number = self.rows.ids().index(current.id)
            self.setCurrentIndex(self.rows.index(number, max(0, column)))
            self.choose_rows(chosen)
        elif had_focus and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(self.rows.rowCount() - 1, max(0, column)))

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
        height = self._height()
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _height_of(self, number: int) -> int:
        """Return the height of a row; only cells of several lines are asked for theirs."""
        metrics = self.fontMetrics()
        for column in range(len(self.rows.columns)):
            index = self.rows.index(number, column)
            text = str(index.data(_DISPLAY) or "")
            room = self.columnWidth(column) - 2 * (_INSET + MARGIN)
            if "\n" in text or metrics.horizontalAdvance(text) * _ITALIC_WIDER > room:
                return self.sizeHintForRow(number)
        return metrics.lineSpacing() + 2 * _ROOM

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

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.rows.move_by(self.chosen_ids(), -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._remove_chosen()
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
            menu.addAction(self.tr("&Remove\tDel"), self._remove_chosen).setEnabled(chosen)
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.actions():
            menu.popup(at)
