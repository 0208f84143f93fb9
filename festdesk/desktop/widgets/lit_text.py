"""One line of plain text in which the words that were searched for are lit."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QTextCharFormat, QTextLayout
from PySide6.QtGui import QTextOption as Option

from festdesk.desktop.widgets.text_units import characters, units

_ELLIPSIS = "…"


class Piece(NamedTuple):
    """One line of text, and the spans of it that matched."""

    text: str
    spans: Sequence[tuple[int, int]] = ()


def piece_layout(
    piece: Piece, font: QFont, width: float, light: QBrush | None = None
) -> QTextLayout:
    """Return a laid-out line, cut with an ellipsis where it is too wide.

    Its spans are bold, or stand upon `light` where it is given, which takes no more room.
    """
    layout = _laid_out(piece, font, light)
    line = layout.lineAt(0)
    if line.naturalTextWidth() <= width:
        return layout
    room = max(width - QFontMetricsF(font).horizontalAdvance(_ELLIPSIS), 0.0)
    end = line.xToCursor(room)
    text = characters(piece.text, end).rstrip()
    spans = tuple((a, min(b, len(text))) for a, b in piece.spans if a < len(text))
    return _laid_out(Piece(text + _ELLIPSIS, spans), font, light)


def _laid_out(piece: Piece, font: QFont, light: QBrush | None) -> QTextLayout:
    layout = QTextLayout(piece.text, font)
    option = Option()
    option.setWrapMode(Option.WrapMode.NoWrap)
    layout.setTextOption(option)
    marked = QTextCharFormat()
    if light is None:
        marked.setFontWeight(QFont.Weight.Bold)
    else:
        marked.setBackground(light)
    formats = []
    for start, end in piece.spans:
        lit = QTextLayout.FormatRange()
        lit.start, lit.length = units(piece.text, start), units(piece.text[start:], end - start)
        lit.format = marked
        formats.append(lit)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return layout
