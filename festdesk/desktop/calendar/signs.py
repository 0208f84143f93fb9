"""Signs as they are drawn: lock, guest, block, premiere, notes, and what is wrong.

Each is a path in a square of one by one, filled in one colour; no font has to have it.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import ClashMark
from festdesk.desktop.calendar.marks import Sign


@cache
def _path(sign: Sign) -> QPainterPath:
    return {
        Sign.LOCK: _lock,
        Sign.GUESTS: _person,
        Sign.FILMS: _stack,
        Sign.PREMIERE: _star,
        Sign.NOTE: _bubble,
        Sign.PRINTED_NOTE: _sheet,
    }[sign]()


@cache
def _path_of_size(sign: Sign, size: float) -> QPainterPath:
    return QTransform.fromScale(size, size).map(_path(sign))


def draw_sign(painter: QPainter, sign: Sign, at: QPointF, size: float, colour: QColor) -> None:
    """Draw a sign with its upper left corner at a point."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.translate(at)
    painter.drawPath(_path_of_size(sign, size))
    painter.translate(-at)


def _lock() -> QPainterPath:
    bow = QPainterPath()
    bow.addEllipse(QRectF(0.22, 0.04, 0.56, 0.72))
    hole = QPainterPath()
    hole.addEllipse(QRectF(0.35, 0.17, 0.30, 0.50))
    body = QPainterPath()
    body.addRoundedRect(QRectF(0.12, 0.44, 0.76, 0.52), 0.1, 0.1)
    keyhole = QPainterPath()
    keyhole.addEllipse(QRectF(0.43, 0.58, 0.14, 0.14))
    keyhole.addRect(QRectF(0.47, 0.66, 0.06, 0.16))
    return bow.subtracted(hole).united(body).subtracted(keyhole)


def _person() -> QPainterPath:
    head = QPainterPath()
    head.addEllipse(QRectF(0.31, 0.05, 0.38, 0.42))
    shoulders = QPainterPath()
    shoulders.moveTo(0.10, 0.96)
    shoulders.cubicTo(0.10, 0.40, 0.90, 0.40, 0.90, 0.96)
    shoulders.closeSubpath()
    return head.united(shoulders)


def _stack() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.24, 0.06, 0.70, 0.52), 0.06, 0.06)
    inner = QPainterPath()
    inner.addRoundedRect(QRectF(0.33, 0.15, 0.52, 0.34), 0.03, 0.03)
    front = QPainterPath()
    front.addRoundedRect(QRectF(0.06, 0.34, 0.70, 0.58), 0.06, 0.06)
    return path.subtracted(inner).united(front)


def _star() -> QPainterPath:
    points = [
        (0.50, 0.02), (0.62, 0.37), (0.99, 0.37), (0.69, 0.59), (0.80, 0.95),
        (0.50, 0.73), (0.20, 0.95), (0.31, 0.59), (0.01, 0.37), (0.38, 0.37),
    ]  # fmt: skip
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _bubble() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.04, 0.10, 0.92, 0.60), 0.14, 0.14)
    tail = QPainterPath()
    tail.addPolygon(QPolygonF([QPointF(0.20, 0.66), QPointF(0.50, 0.66), QPointF(0.20, 0.97)]))
    lines = QPainterPath()
    lines.addRect(QRectF(0.18, 0.26, 0.64, 0.09))
    lines.addRect(QRectF(0.18, 0.45, 0.46, 0.09))
    return path.united(tail).subtracted(lines)


def _sheet() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(
        QPolygonF(
            [
                QPointF(0.14, 0.04), QPointF(0.62, 0.04), QPointF(0.86, 0.28),
                QPointF(0.86, 0.96), QPointF(0.14, 0.96),
            ]
        )
    )  # fmt: skip
    lines = QPainterPath()
    for top in (0.40, 0.56, 0.72):
        lines.addRect(QRectF(0.27, top, 0.46, 0.08))
    return path.subtracted(lines)


def draw_clash(painter: QPainter, rect: QRectF, clash: str, tokens: theme.Tokens) -> None:
    """Draw the sign for what is wrong, at the right of its room.

    The shapes are those of the checks: a square is an error, a triangle a warning, a disc a hint,
    so that the shape tells what the colour does. What was accepted is a grey tick.
    """
    side = min(rect.width(), rect.height())
    box = QRectF(rect.right() - side, rect.top(), side, side).adjusted(1, 1, -1, -1)
    if clash == ClashMark.ACCEPTED:
        _draw_tick(painter, box, QColor(tokens.muted))
        return
    colours = {ClashMark.ERROR: tokens.error, ClashMark.WARNING: tokens.warning}
    colour = QColor(colours.get(ClashMark(clash), tokens.accent))
    painter.setPen(QPen(colour, 1.0, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    from_top, to_bottom = 0.24, 0.56
    if clash == ClashMark.ERROR:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    elif clash == ClashMark.WARNING:
        from_top, to_bottom = 0.38, 0.66
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    else:
        painter.drawEllipse(box)
    painter.setPen(QPen(QColor(tokens.panel), max(1.3, side / 9), c=Qt.PenCapStyle.RoundCap))
    x, top_of, height = box.center().x(), box.top(), box.height()
    painter.drawLine(
        QPointF(x, top_of + height * from_top), QPointF(x, top_of + height * to_bottom)
    )
    painter.drawPoint(QPointF(x, top_of + height * (to_bottom + 0.19)))


def _draw_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, max(1.5, box.width() / 7), c=Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [
        QPointF(box.left() + box.width() * across, box.top() + box.height() * down)
        for across, down in ((0.12, 0.55), (0.40, 0.84), (0.90, 0.20))
    ]
    painter.drawPolyline(QPolygonF(points))
