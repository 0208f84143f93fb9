"""Paints a hit in its line: what goes struck through, what comes in bold, around them the words."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.films.replace.model import CONTEXT, AnyIndex
from festdesk.desktop.widgets.changed_words import Context, paint_context


class ContextDelegate(QStyledItemDelegate):
    """Paints plain text only; nothing in it is markup."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.lineSpacing() + theme.SPACE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        context = index.data(CONTEXT)
        if not isinstance(context, Context):
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.tokens().selection))
        room = option.rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
        paint_context(painter, room, context, option.font)
