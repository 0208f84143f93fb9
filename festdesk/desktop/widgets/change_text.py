"""Marked words, to be read and copied: removed ones struck through, added ones underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.compare import Line, Mark


class ChangeText(QTextEdit):
    """Shows lines of marked words. They are put in as characters, never as markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines from the first on."""
        self._lines = lines
        formats = {mark: self._format(mark) for mark in Mark}
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, line in enumerate(lines):
            is_head = bool(line) and line[0].mark == Mark.HEADING
            block = QTextBlockFormat()
            block.setTopMargin(theme.SPACE if is_head and number else 0)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            for span in line:
                cursor.insertText(span.text, formats[span.mark])
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, mark: Mark) -> QTextCharFormat:
        tokens = theme.tokens()
        made = QTextCharFormat()
        made.setForeground(QColor(tokens.text))
        if mark == Mark.REMOVED:
            made.setForeground(QColor(tokens.error))
            made.setFontStrikeOut(True)
        elif mark == Mark.ADDED:
            made.setForeground(QColor(tokens.ok))
            made.setFontUnderline(True)
        elif mark == Mark.QUIET:
            made.setForeground(QColor(tokens.muted))
        elif mark == Mark.HEADING:
            made.setFontWeight(QFont.Weight.DemiBold)
        return made

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._lines:
            at = self.verticalScrollBar().value()
            self.show_lines(self._lines)
            self.verticalScrollBar().setValue(at)
