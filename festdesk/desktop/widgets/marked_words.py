"""Marked words of a text: what they are, and a line under them that differs by its form too."""

from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from festdesk.desktop import theme
from festdesk.desktop.widgets.text_units import units
from festdesk.intake.passages import Place

_TINT_PERCENT = 16


class Mark(IntEnum):
    """What words are; of several on a line the greatest is its own."""

    READ = 1
    UNSURE = 2  # a guess, or to be looked at
    ASIDE = 3  # an editor said it is not used
    UNREAD = 4


@dataclass(frozen=True, slots=True)
class Marks:
    """The marked words by line, what each line is as a whole, and where films begin."""

    words: dict[int, list[tuple[int, int, Mark]]] = field(default_factory=dict)
    lines: dict[int, Mark] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)  # first line → number of the film
    mended: dict[int, str] = field(default_factory=dict)  # line → as it came

    def numbers_at(self, line: int) -> list[tuple[int, int, Mark]]:
        """Return the marked words of a line."""
        return self.words.get(line, [])


def mixed(colour: str, ground: str, percent: int) -> QColor:
    """Return a colour thinned with another."""
    a, b = QColor(colour), QColor(ground)
    return QColor(
        *(
            (x * percent + y * (100 - percent)) // 100
            for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
        )
    )


def mark_selection(block: QTextBlock, start: int, end: int, mark: Mark) -> QTextEdit.ExtraSelection:
    """Return the mark of words of a line."""
    tokens = theme.tokens()
    selection = _selection(block, start, end)
    style = QTextCharFormat.UnderlineStyle
    form = selection.format
    if mark is Mark.READ and end - start >= len(block.text().strip()):
        return selection  # a whole line: the bar beside it says so
    if mark is Mark.READ:
        form.setUnderlineStyle(style.SingleUnderline)
        form.setUnderlineColor(QColor(tokens.ok))
    elif mark is Mark.UNSURE:
        form.setUnderlineStyle(style.DashUnderline)
        form.setUnderlineColor(QColor(tokens.warning))
    elif mark is Mark.ASIDE:
        form.setFontStrikeOut(True)
        form.setForeground(QColor(tokens.muted))
    else:
        form.setUnderlineStyle(style.DotLine)
        form.setUnderlineColor(QColor(tokens.warning))
        form.setBackground(mixed(tokens.warning, tokens.panel, _TINT_PERCENT))
    return selection


def chosen_selection(block: QTextBlock, place: Place) -> QTextEdit.ExtraSelection:
    """Return the light on the words of what is chosen."""
    selection = _selection(block, place.start, place.end)
    tokens = theme.tokens()
    selection.format.setBackground(QColor(tokens.selection))
    selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    selection.format.setUnderlineColor(QColor(tokens.accent))
    return selection


def _selection(block: QTextBlock, start: int, end: int) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    text = block.text()
    made.cursor = QTextCursor(block)
    made.cursor.setPosition(block.position() + min(units(text, start), block.length() - 1))
    made.cursor.setPosition(
        block.position() + min(units(text, end), block.length() - 1),
        QTextCursor.MoveMode.KeepAnchor,
    )
    return made
