"""Faint marks for what cannot be seen in a text: its special spaces, soft hyphens and line ends."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from festdesk.desktop import theme

_MARKS = {"\u00a0": "°", "\u202f": "ʼ", "\u00ad": "¬", "\u200b": "|"}
_FAINT = 150  # of 255
LINE_END, PARAGRAPH_END = "↵", "¶"


def marks_in(text: str) -> list[tuple[int, str]]:
    """Return where which mark stands in the text of a block."""
    return [(at, _MARKS[letter]) for at, letter in enumerate(text) if letter in _MARKS]


def end_mark(text: str, following: str | None) -> str:
    """Return the mark at the end of a line, by what stands in the next; none at a text's end."""
    if following is None or not text:
        return ""
    return PARAGRAPH_END if not following else LINE_END


def paint_marks(
    painter: QPainter, blocks: Iterator[tuple[QTextBlock, QPointF]], clip: QRectF
) -> None:
    """Paint the marks of blocks, each with the point its layout begins at."""
    colour = QColor(theme.tokens().accent)
    colour.setAlpha(_FAINT)
    painter.setPen(colour)
    for block, origin in blocks:
        layout, text = block.layout(), block.text()
        following = block.next()
        after = following.text() if following.isValid() else None
        marks = marks_in(text)
        if ending := end_mark(text, after):
            marks.append((len(text), ending))
        for at, mark in marks:
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                continue
            left = _x(line.cursorToX(at))
            right = _x(line.cursorToX(at + 1)) if at < len(text) else left
            box = QRectF(left, line.y(), max(right - left, 0.0), line.height())
            box.translate(origin)
            if not box.adjusted(-20, 0, 20, 0).intersects(clip):
                continue
            width = painter.fontMetrics().horizontalAdvance(mark)
            middle = box.left() + (box.width() - width) / 2 if at < len(text) else box.left() + 1
            place = QRectF(middle, box.top(), width + 2, box.height())
            painter.drawText(
                place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, mark
            )


def _x(place: object) -> float:
    """Return the place of a caret; the binding gives the position it was found for beside it."""
    return float(place[0]) if isinstance(place, tuple) else float(str(place))
