"""A text put into its field piece by piece, so that the window never waits for a long one.

Qt lays out a paragraph as a whole with every key. One that is very long is therefore shown in
several blocks: the space between two of them stands for itself as the end of the first.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit

from festdesk.desktop.widgets.styled_text import Places

AT_ONCE = 8000  # characters that are shown in one go
_LONGEST_BLOCK = 3000  # characters
_TURN_S = 0.012  # of the window's time for each turn
_CONTINUES = QTextFormat.Property.UserProperty + 1


def pieces_of(text: str) -> Iterator[tuple[str, str]]:
    """Yield the blocks of a text, each with what parts it from the one before: a line end, a space.

    The first is parted from nothing.
    """
    before = ""
    for paragraph in text.split("\n"):
        rest = paragraph
        while len(rest) > _LONGEST_BLOCK:
            at = rest.rfind(" ", 1, _LONGEST_BLOCK)
            if at < 0:
                break
            yield rest[:at], before
            rest, before = rest[at + 1 :], " "
        yield rest, before
        before = "\n"


def continues(block: QTextBlock) -> bool:
    """Return whether a block goes on with the paragraph of the one before."""
    return bool(block.blockFormat().property(_CONTINUES))


def text_of(document: QTextDocument, shown: str) -> str:
    """Return the text of a document whose blocks may go on; `shown` has a line end for each."""
    letters: list[str] | None = None
    at = Places(shown)
    block = document.firstBlock().next()
    while block.isValid():
        if continues(block):
            letters = list(shown) if letters is None else letters
            letters[at.character(block.position() - 1)] = " "
        block = block.next()
    return shown if letters is None else "".join(letters)


class TextLoading(QObject):
    """Puts a text into a field; a long one in turns, between which the window lives."""

    loaded = Signal()

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._rest: Iterator[tuple[str, str]] | None = None
        self._cursor = QTextCursor()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        self.text = ""  # what is being put in
        self.has_parted = False  # whether blocks may go on with those before them

    @property
    def is_busy(self) -> bool:
        """Whether a text is only partly there."""
        return self._rest is not None

    def begin(self, text: str) -> None:
        """Show a text; `loaded` tells when all of it is there, which may be at once."""
        self.stop()
        self.has_parted = False
        if len(text) <= AT_ONCE:
            self._field.setPlainText(text)
            self.loaded.emit()
            return
        self.text = text
        self._rest = pieces_of(text)
        self._field.setPlainText("")
        self._cursor = QTextCursor(self._field.document())
        self._field.setReadOnly(True)
        self._turn.start()

    def stop(self) -> None:
        """Leave off; another text is wanted."""
        if self.is_busy:
            self._rest = None
            self._turn.stop()
            self._field.setReadOnly(False)

    def _go_on(self) -> None:
        until = time.monotonic() + _TURN_S
        while self._rest is not None and time.monotonic() < until:
            piece, before = next(self._rest, ("", None))
            if before is None:
                self.stop()
                self.loaded.emit()
                return
            if before:
                made = QTextBlockFormat()
                if before == " ":
                    self.has_parted = True
                    made.setProperty(_CONTINUES, 1)
                self._cursor.insertBlock(made)
            self._cursor.insertText(piece)
