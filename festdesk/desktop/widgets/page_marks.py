"""Marks upon a page: what was found, and the part that a click would lead away from."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.desktop import theme

# The paper is white in the dark too, so the colours upon it are the same in both.
_FOUND = QColor(255, 236, 150)
_CURRENT = QColor(255, 196, 96)
_CURRENT_LINE = QColor(196, 110, 0)
_LIT = QColor(14, 95, 107, 26)
_LIT_LINE = QColor(14, 95, 107, 190)
_NEAR = QColor(14, 95, 107, 30)
_CARET = QColor(196, 60, 20)
_CARET_WIDTH, _CARET_REACH = 2.0, 2.0  # pixels; points above and below the letters
_AROUND = 1.2  # points


class MarkKind(Enum):
    """Why something is marked."""

    FOUND = "found"
    CURRENT = "current"  # found, and the one that was turned to
    LIT = "lit"  # under the pointer, or reached by keys
    NEAR = "near"  # the word that the caret of the form stands in
    CARET = "caret"  # its place in the word: the left edge of the box


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a page that is marked, in points from its upper left corner."""

    box: QRectF
    kind: MarkKind


def paint_marks(painter: QPainter, page: QRectF, scale: float, marks: Iterable[Mark]) -> None:
    """Paint marks upon a page that stands in `page`, `scale` pixels to the point."""
    painter.save()
    painter.setClipRect(page)
    for mark in marks:
        if mark.kind is MarkKind.CARET:
            _paint_caret(painter, page, scale, mark.box)
            continue
        around = mark.box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        box = QRectF(
            page.left() + around.left() * scale,
            page.top() + around.top() * scale,
            around.width() * scale,
            around.height() * scale,
        )
        if mark.kind is MarkKind.LIT:
            painter.fillRect(box, _LIT)
            painter.setPen(QPen(_LIT_LINE, 1.5))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        elif mark.kind is MarkKind.NEAR:
            painter.fillRect(box, _NEAR)
        else:
            # The letters stay black under the colour, as with a marker on paper.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            is_current = mark.kind is MarkKind.CURRENT
            painter.setPen(QPen(_CURRENT_LINE, 1) if is_current else Qt.PenStyle.NoPen)
            painter.setBrush(_CURRENT if is_current else _FOUND)
            painter.drawRoundedRect(box, 2, 2)
    painter.restore()


def _paint_caret(painter: QPainter, page: QRectF, scale: float, box: QRectF) -> None:
    x = page.left() + box.left() * scale - _CARET_WIDTH / 2
    top = page.top() + (box.top() - _CARET_REACH) * scale
    height = (box.height() + _CARET_REACH * 2) * scale
    painter.fillRect(QRectF(x, top, _CARET_WIDTH, height), _CARET)


def paint_number(painter: QPainter, page: QRectF, number: int, *, is_current: bool) -> None:
    """Paint the number of a page beneath it, and a frame around the current one."""
    tokens = theme.tokens()
    below = QRectF(page.left(), page.bottom() + 2, page.width(), painter.fontMetrics().height())
    painter.setPen(QColor(tokens.text if is_current else tokens.muted))
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(number))
    if is_current:
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page.adjusted(-2, -2, 2, 2))
