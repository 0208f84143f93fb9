"""The list of people or companies: a name, what it stands for beneath, its uses at the right."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.people.list_model import BENEATH_ROLE, COUNT_ROLE, PeopleModel
from festdesk.desktop.widgets.rows_model import AnyIndex

_SMALLER = 0.9


def _smaller(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALLER)
    return made


class _Delegate(QStyledItemDelegate):
    """Draws a head in one line, a person in two."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = 1 if index.data(COUNT_ROLE) is None else 1 + _SMALLER
        return QSize(80, int(option.fontMetrics.height() * lines) + theme.GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens = theme.tokens()
        count = index.data(COUNT_ROLE)
        rect = option.rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
        painter.save()
        if count is None:
            font = _smaller(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            self._write(painter, rect, font, tokens.muted, str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.window))
        if count:
            painter.setFont(option.font)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(rect, _MIDDLE | Qt.AlignmentFlag.AlignRight, str(count))
            rect.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(f"  {count}"), 0)
        height = option.fontMetrics.height()
        words = str(index.data(BENEATH_ROLE) or "")
        name = rect
        if words:
            name = QRect(rect.left(), rect.top() + theme.GAP // 2, rect.width(), height)
            beneath = QRect(rect.left(), name.bottom() + 1, rect.width(), height)
            self._write(painter, beneath, _smaller(option.font), tokens.muted, words)
        self._write(painter, name, option.font, tokens.text, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, font: QFont, colour: str, words: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PeopleView(QListView):
    """The list of people; several can be selected, to be merged or deleted."""

    removal_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(at)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
