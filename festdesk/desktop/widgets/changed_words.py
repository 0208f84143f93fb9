"""Words in one line of the text around them: what would go struck through, what would come bold."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from festdesk.desktop import theme
from festdesk.desktop.widgets.text_units import units

AROUND = 60  # characters of the text before and after the words
_LEAST_BEFORE = 0.3  # of the width that what stands before the words may take


class Context(NamedTuple):
    """Words with what stands around them, in one line."""

    before: str
    old: str
    new: str
    after: str
    stays: bool = False  # as it is; nothing new would come


def context_of(text: str, start: int, end: int, new: str | None) -> Context:
    """Return letters of a text with the words around; where they were cut an ellipsis stands.

    `new` is what would stand there instead, or nothing where they stay.
    """
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    return Context(
        ("…" if first else "") + _one_line(text[first:start]),
        _one_line(text[start:end]),
        _one_line(new or ""),
        _one_line(text[end:last]) + ("…" if last < len(text) else ""),
        new is None,
    )


def _one_line(words: str) -> str:
    return words.replace("\n\n", "¶").replace("\n", "↵").replace("\t", " ")


def paint_context(painter: QPainter, room: QRect, context: Context, font: QFont) -> None:
    """Paint it as plain text, in the middle of the room's height; what is too long is cut.

    Words that stay are lit. What stands before them is cut from its beginning, because they are
    what matters.
    """
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QColor(theme.tokens().text))
    metrics, bold = QFontMetrics(font), QFont(font)
    bold.setBold(True)
    most = int(room.width() * _LEAST_BEFORE)
    before = metrics.elidedText(context.before, Qt.TextElideMode.ElideLeft, most)
    middle = QFontMetrics(bold).horizontalAdvance(context.old + context.new)
    left = max(0, room.width() - metrics.horizontalAdvance(before) - middle)
    after = metrics.elidedText(context.after, Qt.TextElideMode.ElideRight, left)
    layout = _laid_out(context._replace(before=before, after=after), font)
    height = layout.boundingRect().height()
    top = room.top() + (room.height() - height) / 2
    layout.draw(painter, QPointF(room.left(), top))
    painter.restore()


def _laid_out(context: Context, font: QFont) -> QTextLayout:
    text = "".join(context[:4])
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    start = units(context.before, len(context.before))
    old, new = (units(part, len(part)) for part in (context.old, context.new))
    gone = _lit() if context.stays else _gone()
    formats = []
    for at, length, format_ in ((start, old, gone), (start + old, new, _come())):
        marked = QTextLayout.FormatRange()
        marked.start, marked.length, marked.format = at, length, format_
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return layout


def _gone() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontStrikeOut(True)
    made.setForeground(QColor(theme.tokens().error))
    return made


def _come() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    made.setForeground(QColor(theme.tokens().ok))
    return made


def _lit() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    made.setForeground(QBrush(QColor(theme.tokens().accent)))
    return made
