"""Fields that show a stored value and tell when the user has made another of it.

A value is committed when the user leaves the field, presses Enter in a line, or pauses. What is
being typed is never overwritten by news from elsewhere. Escape puts the stored value back. Ctrl+Z
takes typing back first; with nothing uncommitted it is left to the document's own undo.
"""

from weakref import WeakSet

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from shiboken6 import isValid
from typing_extensions import override

from festdesk.base.text import tidy
from festdesk.desktop.widgets.tips import plain_tip

PAUSE_MS = 800
_MOST_LAID_OUT = 200  # blocks of a text that are laid out at once
# Ends of paragraphs and of lines, as a document of Qt has them.
_LINE_ENDS = "\u2029\u2028\ufdd0\ufdd1"
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def _is_undo(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _UNDO_KEYS)
    )


_refused: "WeakSet[QWidget]" = WeakSet()


def refused_fields() -> "list[LineField | TextField]":
    """Return the fields of all forms in which something stands that was refused."""
    return [
        field
        for field in list(_refused)
        if isValid(field) and isinstance(field, LineField | TextField)
    ]


def _mark_problem(field: QWidget, said: str) -> None:
    tip = plain_tip(said)
    if bool(field.property("problem")) == bool(said) and field.toolTip() == tip:
        return
    field.setProperty("problem", bool(said))
    if said:
        _refused.add(field)
    else:
        _refused.discard(field)
    field.setToolTip(tip)
    field.setAccessibleDescription(said)
    field.style().unpolish(field)
    field.style().polish(field)


class LineField(QLineEdit):
    """One line of text that is stored."""

    committed = Signal(str)
    problem_shown = Signal(str)  # a sentence, or nothing when it is mended

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._stored = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.commit_pause)
        self.textEdited.connect(self._note_typing)
        self.editingFinished.connect(self.commit)

    @property
    def stored(self) -> str:
        """The value as it is in the file."""
        return self._stored

    @property
    def is_dirty(self) -> bool:
        """Whether the user has typed what is not committed yet."""
        return self.text() != self._stored

    def set_stored(self, value: str) -> None:
        """Show the stored value, unless the user is typing something else here."""
        typing = self.hasFocus() and self.is_dirty
        self._stored = value
        if not typing and self.text() != value:
            caret = self.cursorPosition()
            self.setText(value)
            self.setCursorPosition(min(caret, len(value)) if self.hasFocus() else 0)

    def commit(self) -> None:
        """Tell the value if it differs from the stored one."""
        self._pause.stop()
        if self.is_dirty and not self.isReadOnly():
            self._stored = self.text()
            self.committed.emit(self.text())

    def commit_pause(self) -> None:
        """Commit because the user has paused."""
        self.commit()

    def show_problem(self, said: str) -> None:
        """Mark the field with one sentence; an empty one takes the mark away."""
        _mark_problem(self, said)
        self.problem_shown.emit(said)

    def refuse(self, said: str, stored: str) -> None:
        """Say why what was typed was not kept; it stays to be mended, `stored` is what holds."""
        self._stored = stored
        self.show_problem(said)

    def _note_typing(self) -> None:
        if self.property("problem"):
            self.show_problem("")
        self._pause.start()

    @override
    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and not self.is_dirty:
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self._pause.stop()
            self.show_problem("")
            self.setText(self._stored)
            return
        super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """A text of several paragraphs that is stored; it grows with its text."""

    committed = Signal(str)
    problem_shown = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, least_lines: int = 2) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._least_lines = least_lines
        self._stored = ""
        self._is_setting = False
        self._at_problem = ""  # the text when a problem was told
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._note_typing)
        self._grow()

    @property
    def stored(self) -> str:
        """The value as it is in the file."""
        return self._stored

    @override
    def toPlainText(self) -> str:
        """Return the text as it stands; Qt's own makes plain spaces of no-break spaces."""
        text = self.document().toRawText()
        for end in _LINE_ENDS:
            text = text.replace(end, "\n")
        return text

    @property
    def is_dirty(self) -> bool:
        """Whether the user has typed what is not committed yet."""
        return self.toPlainText() != self._stored

    def set_stored(self, value: str) -> None:
        """Show the stored value, unless the user is typing something else here."""
        typing = self.hasFocus() and self.is_dirty
        shown = self.toPlainText()
        is_same = self._is_same(shown, value)
        self._stored = shown if is_same else value
        if not typing and not is_same:
            caret = self.textCursor().position()
            self._put(value)
            if self.hasFocus():
                cursor = self.textCursor()
                cursor.setPosition(min(caret, self.document().characterCount() - 1))
                self.setTextCursor(cursor)

    def _is_same(self, shown: str, value: str) -> bool:
        """Whether a stored text is what is shown, but for a space at its end that waits for more.

        It was tidied when it was stored; who types on must not lose the space between two words.
        """
        return shown == value or (self.hasFocus() and tidy(shown) == value)

    def put_back(self) -> None:
        """Show what is stored again, whatever was typed."""
        self._pause.stop()
        self.show_problem("")
        self._put(self._stored)

    def _put(self, value: str) -> None:
        """Show a text that nobody typed."""
        self._is_setting = True
        self.setPlainText(value)
        self._is_setting = False
        self._grow()

    def commit(self) -> None:
        """Tell the value if it differs from the stored one."""
        self._pause.stop()
        if self.is_dirty and not self.isReadOnly():
            self._stored = self.toPlainText()
            self.committed.emit(self._stored)

    def show_problem(self, said: str) -> None:
        """Mark the field with one sentence; an empty one takes the mark away."""
        self._at_problem = self.toPlainText()
        _mark_problem(self, said)
        self.problem_shown.emit(said)

    def refuse(self, said: str, stored: str) -> None:
        """Say why what was typed was not kept; it stays to be mended, `stored` is what holds."""
        self._stored = stored
        self.show_problem(said)

    def _note_typing(self) -> None:
        self._grow()
        if self._is_setting:
            return
        # A spell check that underlines words changes the text too, as Qt tells it.
        if self.property("problem") and self.toPlainText() != self._at_problem:
            self.show_problem("")
        self._pause.start()

    def _lines(self) -> int:
        """Return how many lines the text takes at its width, laid out yet or not."""
        document = self.document()
        if document.blockCount() > _MOST_LAID_OUT:
            return int(document.size().height())
        lines = 0
        block = document.firstBlock()
        while block.isValid():
            self.blockBoundingRect(block)  # lays it out, else it would be one line until painted
            lines += block.lineCount()
            block = block.next()
        return lines

    def _grow(self) -> None:
        lines = max(self._least_lines, self._lines())
        margins = self.contentsMargins()
        room = int(self.document().documentMargin()) * 2 + margins.top() + margins.bottom() + 10
        height = self.fontMetrics().lineSpacing() * lines + room
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # all of the text is shown: the wheel belongs to the card

    @override
    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and not self.is_dirty:
            event.ignore()
            return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self.put_back()
            return
        super().keyPressEvent(event)


class ChoiceField(QComboBox):
    """One of several values that is stored; each choice has a value and a label."""

    committed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stored = ""
        self.activated.connect(self._choose)

    @property
    def stored(self) -> str:
        """The value as it is in the file."""
        return self._stored

    def set_choices(self, choices: list[tuple[str, str]]) -> None:
        """Set what can be chosen, as value and label."""
        self.clear()
        for value, label in choices:
            self.addItem(label, value)
        self.set_stored(self._stored)

    def set_stored(self, value: str) -> None:
        """Show the stored value; one that is no choice is added, so that it is not lost."""
        self._stored = value
        index = self.findData(value)
        if index < 0 and value:
            self.addItem(value, value)
            index = self.count() - 1
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def show_problem(self, said: str) -> None:
        """Mark the field with one sentence; an empty one takes the mark away."""
        _mark_problem(self, said)

    def _choose(self, index: int) -> None:
        value = str(self.itemData(index) or "")
        if value != self._stored:
            self._stored = value
            self.committed.emit(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a scrolled card must not change its values
