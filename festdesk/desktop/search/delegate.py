"""Paints a hit: what matched in bold, its kind at the right, and below what it belongs to."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.search.lines import Line
from festdesk.desktop.search.model import LINE, AnyIndex
from festdesk.desktop.widgets.lit_text import Piece, piece_layout

_ELLIPSIS = "…"
_BETWEEN = " · "
_LEAST_SHARE = 0.4  # of the width, for what matched


class HitDelegate(QStyledItemDelegate):
    """Paints plain text only; nothing in it is markup."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + theme.SPACE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        colours = theme.tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
            painter.fillRect(
                option.rect.left(), option.rect.top(), 3, option.rect.height(), colours.accent
            )
        room = QRectF(option.rect).adjusted(
            theme.GAP, theme.SPACE / 2, -theme.GAP, -theme.SPACE / 2
        )
        metrics = QFontMetricsF(option.font)
        kind = metrics.elidedText(
            line.kind, Qt.TextElideMode.ElideRight, room.width() * (1 - _LEAST_SHARE)
        )
        kind_width = metrics.horizontalAdvance(kind)
        painter.setPen(QColor(colours.text))
        left = room.width() - kind_width - 2 * theme.GAP
        piece_layout(line.main, option.font, left).draw(painter, room.topLeft())
        painter.setPen(QColor(colours.muted))
        painter.setFont(option.font)
        top = room.top()
        painter.drawText(
            QRectF(room.right() - kind_width, top, kind_width + 1, metrics.lineSpacing()), 0, kind
        )
        self._paint_below(painter, option, line, room)
        painter.restore()

    @staticmethod
    def _paint_below(
        painter: QPainter, option: QStyleOptionViewItem, line: Line, room: QRectF
    ) -> None:
        metrics = QFontMetricsF(option.font)
        x, y = room.left(), room.top() + metrics.lineSpacing()
        below = [Piece(line.belongs)] if line.belongs else []
        for piece in (*below, *line.beside):
            if x > room.left():
                painter.drawText(QPointF(x, y + metrics.ascent()), _BETWEEN)
                x += metrics.horizontalAdvance(_BETWEEN)
            width = room.right() - x
            if width < metrics.horizontalAdvance(_ELLIPSIS):
                return
            layout = piece_layout(piece, option.font, width)
            layout.draw(painter, QPointF(x, y))
            x += layout.lineAt(0).naturalTextWidth()
