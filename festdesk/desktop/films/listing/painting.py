"""Paints the cells of the list: plain text only, lit where a search matched, stills cropped."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
)

from festdesk.desktop import theme
from festdesk.desktop.films.listing.lighting import HitLine
from festdesk.desktop.films.listing.rows import Picture
from festdesk.desktop.widgets.lit_text import Piece, piece_layout

INSET = 6  # pixels left and right of the words
_DOT_PX = 7
_SHARP = 2  # at 200 % too
_LIGHT_ALPHA = 0.35
_WHOLE = 1000.0


def paint_words(
    painter: QPainter, room: QRect, piece: Piece, font: QFont, light: QBrush, *, is_number: bool
) -> None:
    """Paint one line of words in the pen's colour, in the middle of a room."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    if not piece.spans:
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        words = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), words)
        return
    layout = piece_layout(piece, font, room.width(), light)
    line = layout.lineAt(0)
    left = room.right() - line.naturalTextWidth() if is_number else room.left()
    layout.draw(painter, QPointF(left, room.top() + (room.height() - line.height()) / 2))


class Brushes:
    """The colours of the list, looked up once for all cells that are painted together."""

    def __init__(self) -> None:
        tokens = theme.tokens()
        self.text, self.muted = QColor(tokens.text), QColor(tokens.muted)
        self.accent, self.selection = QColor(tokens.accent), QColor(tokens.selection)
        self.field, self.line = QColor(tokens.raised), QColor(tokens.line)
        lit = QColor(tokens.warning)
        lit.setAlphaF(_LIGHT_ALPHA)
        self.light = QBrush(lit)
        self.dot = _draw_dot(tokens.warning)


@lru_cache(maxsize=4)
def _draw_dot(colour: str) -> QPixmap:
    """Return the mark of a card on which something is missing."""
    dot = QPixmap(_DOT_PX * _SHARP, _DOT_PX * _SHARP)
    dot.setDevicePixelRatio(_SHARP)
    dot.fill(QColor(0, 0, 0, 0))
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, _DOT_PX, _DOT_PX)
    painter.end()
    return dot


def paint_dot(painter: QPainter, room: QRect, brushes: Brushes) -> None:
    """Paint the mark of a card on which something is missing, at the left of a room."""
    painter.drawPixmap(room.left(), room.center().y() - _DOT_PX // 2, brushes.dot)


def dot_room() -> int:
    """Return how many pixels the mark takes before the title."""
    return _DOT_PX + INSET


def paint_still(
    painter: QPainter, room: QRect, pixmap: QPixmap | None, picture: Picture, field: QColor
) -> None:
    """Paint a still as large as the room, cropped around its focus; a field until it is there."""
    if pixmap is None or pixmap.isNull():
        painter.fillRect(room, field)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(room), pixmap, _cropped(pixmap, room, picture))
    painter.restore()


def paint_no_still(painter: QPainter, room: QRect, line: QColor) -> None:
    """Paint the frame of a still that a card lacks."""
    painter.setPen(QPen(line, 1, Qt.PenStyle.DotLine))
    painter.drawRect(room.adjusted(0, 0, -1, -1))


def _cropped(pixmap: QPixmap, room: QRect, picture: Picture) -> QRectF:
    width, height = float(pixmap.width()), float(pixmap.height())
    wanted = room.width() / max(room.height(), 1)
    shown_width, shown_height = min(width, height * wanted), min(height, width / wanted)
    x = picture.focus_x_permille / _WHOLE * width - shown_width / 2
    y = picture.focus_y_permille / _WHOLE * height - shown_height / 2
    return QRectF(
        min(max(x, 0.0), width - shown_width),
        min(max(y, 0.0), height - shown_height),
        shown_width,
        shown_height,
    )


def paint_hit(painter: QPainter, room: QRect, hit: HitLine, font: QFont, brushes: Brushes) -> None:
    """Paint below a row where the search was met: the kind of text, and its words around it."""
    metrics = QFontMetricsF(font)
    label = f"{hit.label}: "
    painter.setFont(font)
    painter.setPen(brushes.accent)
    baseline = room.top() + metrics.ascent()
    painter.drawText(QPointF(room.left(), baseline), label)
    taken = metrics.horizontalAdvance(label)
    painter.setPen(brushes.text)
    layout = piece_layout(hit.piece, font, max(room.width() - taken, 1.0), brushes.light)
    layout.draw(painter, QPointF(room.left() + taken, float(room.top())))
