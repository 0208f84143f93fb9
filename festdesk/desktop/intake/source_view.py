"""The text to take in: its words marked by what came of them, selected, and said to be something.

As long as nothing was read one types and pastes here; after that letters say what the selected
words are, until the text itself is to be changed.
"""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from typing_extensions import override

from festdesk.desktop.intake.targets import LETTERS
from festdesk.desktop.widgets.marked_text import MOST_IN_LINE, MarkedText, longest_line


class SourceEdit(MarkedText):
    """A text whose words are linked to what was understood of them."""

    letter_pressed = Signal(str)  # one of LETTERS: what the selected words are
    digit_pressed = Signal(int)  # from 0: an answer about what is chosen
    choice_wanted = Signal()  # Enter: what else they are
    menu_wanted = Signal(object)  # where on the screen
    edit_wanted = Signal()  # F2: the text itself is to be changed
    file_dropped = Signal(str)
    mime_pasted = Signal(object)  # what was pasted over a page that stands there
    refused = Signal(str)  # a text too large to be shown
    most_letters = 1_000_000

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self.isReadOnly() and key != Qt.Key.Key_F2:
            super().keyPressEvent(event)
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letter = event.text().upper()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F} and plain:
            self.choice_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Delete and plain:
            self.letter_pressed.emit("X")
        elif plain and letter in LETTERS:
            self.letter_pressed.emit(letter)
        elif plain and letter in set("123456789"):
            self.digit_pressed.emit(int(letter) - 1)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.isReadOnly():
            super().contextMenuEvent(event)
            return
        cursor = self.cursorForPosition(event.pos())
        if (
            event.reason() == QContextMenuEvent.Reason.Mouse
            and not self.textCursor().hasSelection()
        ):
            self.setTextCursor(cursor)
        self.menu_wanted.emit(event.globalPos())

    # Text from outside

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        is_page = self.document().isEmpty() or self.isReadOnly()
        text = source.text()
        # An editor lays a line out as a whole: a huge one would hold the window for minutes.
        if len(text) > self.most_letters or longest_line(text) > MOST_IN_LINE:
            self.refused.emit(text)
        elif is_page:
            self.mime_pasted.emit(source)
        else:
            super().insertFromMimeData(source)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if urls:
            event.acceptProposedAction()
            self.file_dropped.emit(urls[0].toLocalFile())
        else:
            super().dropEvent(event)
