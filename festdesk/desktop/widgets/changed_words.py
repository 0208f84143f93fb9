"""Words with the text around them: what would go struck through, what would come in bold."""

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
_SPACES = " \u00a0\u2009\u202f"
_SPECIAL = frozenset("\u00a0\u2009\u202f")  # spaces that do not look like one
_SPACE = "␣"  # a struck space would be read as a hyphen
_LEAST_BEFORE = 0.3  # of the width that what stands before the words may take


class Context(NamedTuple):
    """Words with what stands around them, in one line."""

    before: str
    old: str
    new: str
    after: str
    stays: bool = False  # as it is; nothing new would come


def context_of(
    text: str, start: int, end: int, new: str | None, *, around: int = AROUND
) -> Context:
    """Return letters of a text with the words around; where they were cut an ellipsis stands.

    `new` is what would stand there instead, or nothing where they stay.
    """
    first, last = max(0, start - around), min(len(text), end + around)
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
    """Paint it as plain text, in the middle of the room's height; what is too long is cut."""
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QColor(theme.tokens().text))
    layout = laid_out(cut_to(room.width(), context, font), font)
    height = layout.boundingRect().height()
    top = room.top() + (room.height() - height) / 2
    layout.draw(painter, QPointF(room.left(), top))
    painter.restore()


def cut_to(width: int, context: Context, font: QFont) -> Context:
    """Return it cut to a width in pixels.

    Words that stay are lit. What stands before them is cut from its beginning, because they are
    what matters; where there are none, it is all that is said, and cut at its end.
    """
    metrics, bold = QFontMetrics(font), QFont(font)
    bold.setBold(True)
    middle = QFontMetrics(bold).horizontalAdvance(context.old + context.new)
    rest = width - middle - metrics.horizontalAdvance(context.after)
    most = max(int(width * _LEAST_BEFORE), rest)
    is_cut_before = bool(context.old or context.new)
    side = Qt.TextElideMode.ElideLeft if is_cut_before else Qt.TextElideMode.ElideRight
    before = metrics.elidedText(context.before, side, most)
    left = max(0, width - metrics.horizontalAdvance(before) - middle)
    after = metrics.elidedText(context.after, Qt.TextElideMode.ElideRight, left)
    return context._replace(before=before, after=after)


def laid_out(context: Context, font: QFont, width: float | None = None) -> QTextLayout:
    """Return the words laid out: in one line, or in as many as a width in pixels asks for."""
    context = context._replace(old=_seen(context.old, _SPACES), new=_seen(context.new, " "))
    layout = QTextLayout("".join(context[:4]), font)
    option = QTextOption()
    wrapped = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    option.setWrapMode(QTextOption.WrapMode.NoWrap if width is None else wrapped)
    layout.setTextOption(option)
    start = units(context.before, len(context.before))
    old, new = (units(part, len(part)) for part in (context.old, context.new))
    gone = _lit() if context.stays else _gone()
    formats = []
    for at, length, format_, words in (
        (start, old, gone, context.old),
        (start + old, new, _come(), context.new),
    ):
        if words != words.strip() or not _SPECIAL.isdisjoint(words) or _is_small(words):
            format_.setBackground(QColor(theme.tokens().selection))  # a space can be seen on it
        marked = QTextLayout.FormatRange()
        marked.start, marked.length, marked.format = at, length, format_
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1e6 if width is None else width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _is_small(words: str) -> bool:
    """Return whether words are one mark alone, of which a colour would hardly be seen."""
    return len(words) == 1 and not words.isalnum()


def _seen(words: str, spaces: str) -> str:
    """Return spaces that come or go alone as a sign; words as they are."""
    return _SPACE * len(words) if words and not words.strip(spaces) else words


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
