"""Styled words in a document of Qt: put in, read back, and toggled in a selection.

Qt counts in units of UTF-16, so that an emoji is two; the edition counts in characters.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit

from festdesk.desktop import theme
from festdesk.texts.styles import Run, Style, united

_QUOTED = QTextFormat.Property.UserProperty + 1
_BASIC = 0xFFFF  # the last character of one unit


def format_of(style: Style, *, is_on: bool) -> QTextCharFormat:
    """Return what a style adds to the format of words, or takes from it."""
    made = QTextCharFormat()
    if style == Style.ITALIC:
        made.setFontItalic(is_on)
    elif style == Style.BOLD:
        made.setFontWeight(QFont.Weight.DemiBold if is_on else QFont.Weight.Normal)
    elif style == Style.QUOTED:
        made.setProperty(_QUOTED, is_on)
        ground = QColor(theme.tokens().selection)
        made.setBackground(ground if is_on else QBrush(Qt.BrushStyle.NoBrush))
    else:
        made.setFontCapitalization(
            QFont.Capitalization.SmallCaps if is_on else QFont.Capitalization.MixedCase
        )
    return made


def has_style(given: QTextCharFormat, style: Style) -> bool:
    """Return whether words of a format are in a style."""
    if style == Style.ITALIC:
        return given.fontItalic()
    if style == Style.BOLD:
        return given.fontWeight() > QFont.Weight.Medium
    if style == Style.QUOTED:
        return given.boolProperty(_QUOTED)
    return given.fontCapitalization() == QFont.Capitalization.SmallCaps


def runs_of(document: QTextDocument, text: str) -> tuple[Run, ...]:
    """Return the styles of a document's words; `text` is what it holds."""
    found = [
        Run(start, end, style)
        for start, end, given in _pieces(document)
        for style in Style
        if has_style(given, style)
    ]
    if not found:
        return ()
    at = Places(text)
    return united(Run(at.character(r.start), at.character(r.end), r.style) for r in found)


def put_runs(cursor: QTextCursor, runs: tuple[Run, ...], text: str, start: int = 0) -> None:
    """Style words of `text`, which stands in a document from unit `start` on."""
    at = Places(text)
    for run in runs:
        cursor.setPosition(start + at.unit(run.start))
        cursor.setPosition(start + at.unit(run.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(format_of(run.style, is_on=True))


def unit_of(text: str, character: int) -> int:
    """Return where a character of a text is in a document."""
    return Places(text).unit(character)


def character_of(text: str, unit: int) -> int:
    """Return which character of a text stands at a place of its document."""
    return Places(text).character(unit)


def length_in_units(text: str) -> int:
    """Return how many places of a document a text takes."""
    return len(text) + sum(1 for letter in text if ord(letter) > _BASIC)


def styles_at(field: QPlainTextEdit) -> frozenset[Style]:
    """Return the styles that the whole selection has, or else what is typed next will have."""
    cursor = field.textCursor()
    if not cursor.hasSelection():
        given = field.currentCharFormat()
        return frozenset(style for style in Style if has_style(given, style))
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    found = frozenset(Style)
    for start, end, given in _pieces(field.document(), first, last):
        if start < last and first < end:
            found &= {style for style in Style if has_style(given, style)}
    return found


def toggle(field: QPlainTextEdit, style: Style) -> None:
    """Put a style on the selection, or on the word around the caret; off where it has it.

    Where there is neither, what is typed next has it, or has not.
    """
    is_on = style not in styles_at(field)
    cursor = field.textCursor()
    made = format_of(style, is_on=is_on)
    if not cursor.hasSelection() and _is_within_word(cursor):
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        cursor.mergeCharFormat(made)
    field.mergeCurrentCharFormat(made)  # of the selection, where there is one


def _is_within_word(cursor: QTextCursor) -> bool:
    text, at = cursor.block().text(), cursor.positionInBlock()
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _pieces(
    document: QTextDocument, first: int = 0, last: int | None = None
) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Yield the pieces of one format: start and end in units, and the format."""
    block = document.findBlock(first)
    while block.isValid() and (last is None or block.position() < last):
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            yield piece.position(), piece.position() + piece.length(), piece.charFormat()
            pieces += 1
        block = block.next()


class Places:
    """Characters and units of a text; the same where it has none of two units."""

    def __init__(self, text: str) -> None:
        is_plain = text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
        self._wide = [] if is_plain else [n for n, c in enumerate(text) if ord(c) > _BASIC]

    def unit(self, character: int) -> int:
        """Return the unit that a character begins at."""
        return character + sum(1 for wide in self._wide if wide < character)

    def character(self, unit: int) -> int:
        """Return the character that a unit is part of."""
        for wide in self._wide:
            if wide >= unit:
                break
            unit -= 1
        return unit
