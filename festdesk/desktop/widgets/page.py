"""The base of each tab's page: what the window asks of it, and what it may ask of the window."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from festdesk.desktop.widgets.text_units import units

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.commands import Command
    from festdesk.snapshot import Snapshot


class Page(QWidget):
    """A page of the window; it knows the desk and its own content, never another page."""

    place_wanted = Signal(object)  # Place: the window goes there, on whichever page it is
    letters_wanted = Signal(object, object)  # Place of a text, and the letters to select in it
    message = Signal(str)  # one sentence for the message bar
    dictionary_wanted = Signal()  # the dialog with the words that the spell check knows
    history_wanted = Signal(object)  # Place: of a card or the like, or of one of its fields
    help_wanted = Signal(str)  # a topic of the help, with a place in it after "#"

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.led_into: QWidget | None = None  # a window before the page, to which the last jump led

    @staticmethod
    def make_ready(snapshot: "Snapshot") -> None:
        """Work out what takes long of what will be shown; not on the window's thread.

        What came of it waits where the page finds it; without it the page works it out itself.
        """
        del snapshot

    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        """Show what is new; `touched` names the rows of the last act, nothing means all."""
        raise NotImplementedError

    def go_to(self, place: "Place") -> bool:
        """Select what `place` names and focus the very field; tell whether it is on this page."""
        del place
        return False

    def place_of_focus(self) -> "Place | None":
        """Return the stored field that has the focus on this page; the inverse of `go_to`."""
        return None

    def focused_field(self) -> QWidget | None:
        """Return what has the focus on this page, or would have it if the page had."""
        return self.focusWidget()

    def help_topic(self) -> str:
        """Return what of the help is about what is chosen; nothing: the help of this page."""
        return ""

    def place_of_choice(self) -> "Place | None":
        """Return what is chosen as a whole: a card, a person, a screening."""
        return None

    def show_word(self, word: str) -> None:
        """Select a word in the text that has the focus, if this page can."""
        del word

    def show_letters(self, start: int, end: int) -> None:
        """Select letters of the text that has the focus on this page, as far as it is so long."""
        led_into = self.led_into if self.led_into is not None and isValid(self.led_into) else None
        field = self.focused_field() if led_into is None else led_into.focusWidget()
        # Words that were shown before stay selected in the field that is left.
        for other in self.findChildren(QPlainTextEdit):
            left = other.textCursor()
            if other is not field and left.hasSelection():
                left.clearSelection()
                other.setTextCursor(left)
        if isinstance(field, QPlainTextEdit | QTextEdit):
            text = field.toPlainText()
            cursor = field.textCursor()
            cursor.setPosition(units(text, start))
            cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
            field.setTextCursor(cursor)
            field.ensureCursorVisible()
        elif isinstance(field, QLineEdit):
            first = units(field.text(), start)
            field.setSelection(first, units(field.text(), end) - first)

    def commands(self) -> "Sequence[Command]":
        """Return the commands of this page's menu."""
        return ()

    def leave(self) -> None:
        """Commit what is being typed, before the tab changes or the window closes."""
        commit = getattr(self.focusWidget(), "commit", None)
        if callable(commit):
            commit()

    def close_page(self) -> None:
        """Let go of what works for this page, such as threads, before it is dropped."""
