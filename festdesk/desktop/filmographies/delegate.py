"""How a cell of the filmography is edited: Enter goes on, Ctrl+Enter fills, Shift+Enter tears."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyleOptionViewItem, QWidget
from typing_extensions import override

from festdesk.desktop.widgets.cell_delegate import CellDelegate
from festdesk.desktop.widgets.rows_model import AnyIndex
from festdesk.desktop.widgets.words import WordsField

_NO_HINT = QAbstractItemDelegate.EndEditHint.NoHint
_REVERT = QAbstractItemDelegate.EndEditHint.RevertModelCache
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Typed(Protocol):
    """What a table hears of typing in its cells."""

    def hear_typing(self) -> None:
        """A key was pressed."""

    def hear_paste(self) -> None:
        """Several lines were pasted, which become rows."""

    def is_last_of_blank(self) -> bool:
        """Whether the cell is the last one of the empty row."""

    def add_blank(self) -> None:
        """Make an entry of the empty row, and go on in the next one."""

    def go_on(self) -> None:
        """Go to the cell below."""

    def fill(self, words: str) -> None:
        """Write the same in all selected rows."""

    def tear(self, left: str, right: str) -> None:
        """Tear the row in two where the caret stands."""


class EntryDelegate(CellDelegate):
    """Edits a cell, and tells the table what is to follow."""

    def __init__(self, parent: QWidget, table: Typed) -> None:
        super().__init__(parent, frames_current=True)
        self._table = table

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, WordsField):
            editor.setMinimumWidth(0)
        return editor

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(editor, QLineEdit) and isinstance(event, QKeyEvent):
            self._table.hear_typing()
            if event.key() in _ENTER:
                return self._enter(editor, event.modifiers())
            if event.matches(QKeySequence.StandardKey.Paste) and self._paste(editor):
                return True
            if event.key() == Qt.Key.Key_Tab and self._table.is_last_of_blank():
                self._keep(editor)
                self._table.add_blank()
                return True
        return super().eventFilter(editor, event)

    def _enter(self, editor: QLineEdit, modifiers: Qt.KeyboardModifier) -> bool:
        if isinstance(editor, WordsField):
            editor.hide_offers()
        modifiers &= ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            words = editor.text()
            self.closeEditor.emit(editor, _REVERT)
            self._table.fill(words)
        elif modifiers == Qt.KeyboardModifier.ShiftModifier:
            text, caret = editor.text(), editor.cursorPosition()
            self.closeEditor.emit(editor, _REVERT)
            self._table.tear(text[:caret], text[caret:])
        else:
            self._keep(editor)
            self._table.go_on()
        return True

    def _keep(self, editor: QLineEdit) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, _NO_HINT)

    def _paste(self, editor: QLineEdit) -> bool:
        """Take several lines as rows, which a cell could only hold as one; tell whether it did."""
        text = QGuiApplication.clipboard().text()
        if "\n" not in text.strip():
            return False
        self.closeEditor.emit(editor, _REVERT)
        self._table.hear_paste()
        return True
