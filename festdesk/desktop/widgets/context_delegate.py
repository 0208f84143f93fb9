"""Paints words in their line: what goes struck through, what comes bold, around them the text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.changed_words import Context, paint_context

CONTEXT = int(Qt.ItemDataRole.UserRole) + 1  # of a model: a `Context`


class ContextDelegate(QStyledItemDelegate):
    """Paints plain text only; nothing in it is markup."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, option.fontMetrics.lineSpacing() + theme.SPACE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        context = index.data(CONTEXT)
        if not isinstance(context, Context):
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.tokens().selection))
        room = option.rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
        paint_context(painter, room, context, option.font)
