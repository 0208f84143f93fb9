"""What is drawn over the board only while hands are at work: breaks on their way, and words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.bubbles import bubble_size, draw_bubble
from festdesk.desktop.calendar.scene import Scene

_RADIUS = 5.0
_ROOM = 4  # pixels between a card and the words about it


def draw_break(painter: QPainter, scene: Scene, blocker: BlockerCard, rect: QRectF) -> None:
    """Draw a break on its way: its outline, and its label."""
    tokens = scene.painter.tokens
    ground = QColor(tokens.window)
    ground.setAlpha(215)
    painter.setBrush(ground)
    painter.setPen(QPen(QColor(tokens.accent), 2.0))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.setFont(scene.painter.strong)
    painter.setPen(QColor(tokens.text))
    room = rect.adjusted(_RADIUS, 0, -_RADIUS, 0)
    elided = painter.fontMetrics().elidedText(
        blocker.label, Qt.TextElideMode.ElideRight, int(room.width())
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, elided)


def draw_spot(painter: QPainter, scene: Scene, rect: QRectF, *, has_focus: bool) -> None:
    """Draw the mark on free room at which keys plan and paste."""
    if rect.isEmpty():
        return
    tokens = scene.painter.tokens
    painter.save()
    painter.setClipRect(scene.body, Qt.ClipOperation.IntersectClip)
    ground = QColor(tokens.accent)
    ground.setAlpha(45 if has_focus else 20)
    painter.setBrush(ground)
    style = Qt.PenStyle.SolidLine if has_focus else Qt.PenStyle.DotLine
    painter.setPen(QPen(QColor(tokens.accent), 1.5, style))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.restore()


def draw_chosen(painter: QPainter, scene: Scene, rect: QRectF, *, has_focus: bool) -> None:
    """Draw the outline of a break that is selected."""
    if rect.isEmpty():
        return
    painter.save()
    painter.setClipRect(scene.body, Qt.ClipOperation.IntersectClip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(scene.painter.tokens.accent), 3.0 if has_focus else 2.0))
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS, _RADIUS)
    painter.restore()


def draw_band(painter: QPainter, scene: Scene, rect: QRectF) -> None:
    """Draw the band within which things are selected."""
    colour = QColor(scene.painter.tokens.accent)
    painter.setPen(QPen(colour, 1.0))
    ground = QColor(colour)
    ground.setAlpha(35)
    painter.setBrush(ground)
    painter.drawRect(rect)


def told_rect(scene: Scene, rect: QRectF, lines: Sequence[tuple[str, str]]) -> QRectF:
    """Return where the words about something drawn at `rect` are: above it, or else beneath."""
    if not lines:
        return QRectF()
    words = [said for said, _ in lines]
    width, height = bubble_size(words, scene.painter.mark_metrics)
    body = scene.body
    left = max(body.left(), min(rect.left(), body.right() - width))
    top = rect.top() - height - _ROOM
    if top < body.top():
        top = min(rect.bottom() + _ROOM, body.bottom() - height)
    return QRectF(left, top, width, height)


def draw_told(
    painter: QPainter, scene: Scene, rect: QRectF, lines: Sequence[tuple[str, str]]
) -> None:
    """Write words about something drawn at `rect`."""
    if lines:
        draw_bubble(painter, told_rect(scene, rect, lines), list(lines), scene.painter.mark)
