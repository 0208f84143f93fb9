"""How a cell of a table in a form is painted, measured and edited."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.rows_model import MUTED_ROLE, PROBLEM_ROLE, AnyIndex, RowsModel
from festdesk.desktop.widgets.words import WordsField

INSET = 3  # pixels
MARGIN = 3  # pixels that Qt's style leaves before and after the words of a cell
ROOM = 5  # pixels above and below the words of a cell
_DISPLAY, _EDIT = 0, 2
_IN_CELL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Paints the current cell with a frame, and edits a cell as its column says."""

    def __init__(self, parent: QWidget, *, frames_current: bool = False) -> None:
        super().__init__(parent)
        self._frames_current = frames_current

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(PROBLEM_ROLE):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(theme.tokens().error))
        elif index.data(MUTED_ROLE):
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
        option.rect.adjust(INSET, 0, -INSET, 0)  # words stand under those of the header
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
        room = option.rect.adjusted(INSET + MARGIN, 0, -INSET - MARGIN, 0)
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
        colour = tokens.muted if is_muted else tokens.text
        painter.setPen(QColor(tokens.error if index.data(PROBLEM_ROLE) else colour))
        painter.drawText(room, _IN_CELL, text)
        painter.restore()
        return True

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        option.rect.adjust(INSET, 0, -INSET, 0)
        size = super().sizeHint(option, index)
        least = option.fontMetrics.lineSpacing() + 2 * ROOM
        return QSize(size.width() + 2 * INSET, max(size.height() + ROOM, least))

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
            words = WordsField(column.header, column.offer, parent, is_list=column.is_list)
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
        elif isinstance(editor, QLineEdit) and editor.text() != text and not editor.isModified():
            # News of other cells come while somebody types in this one.
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
