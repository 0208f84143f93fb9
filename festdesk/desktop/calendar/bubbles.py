"""Words beside what is carried, upon a ground of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from festdesk.desktop import theme


def bubble_size(lines: Sequence[str], metrics: QFontMetricsF) -> tuple[float, float]:
    """Return the width and height of the words beside a card that is being moved."""
    width = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return width + 2 * theme.SPACE, metrics.height() * len(lines) + theme.SPACE


def draw_bubble(
    painter: QPainter, rect: QRectF, lines: Sequence[tuple[str, str]], font: QFont
) -> None:
    """Draw words, each line in its colour, upon a ground of their own."""
    tokens = theme.tokens()
    painter.setPen(QPen(QColor(tokens.line), 1.0))
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    top = rect.top() + theme.SPACE / 2
    for words, colour in lines:
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(rect.left() + theme.SPACE, top + metrics.ascent()), words)
        top += metrics.height()
