"""A text field whose words may be italic, bold or small capitals: what is shown and stored of it.

What is committed are the words and their styles; where only the styles have changed, too.
"""

from PySide6.QtGui import (
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.styled_text import (
    put_runs,
    runs_of,
    unit_of,
)
from festdesk.desktop.widgets.text_loading import TextLoading, text_of
from festdesk.texts.styles import Run, Styled


class StyledWords(TextField):
    """A text of several paragraphs with styled words."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, least_lines: int = 2, language: str = ""
    ) -> None:
        self._stored_runs: tuple[Run, ...] = ()
        self._loading: TextLoading | None = None
        super().__init__(name, parent, least_lines=least_lines)
        self.language = language
        self.doing = ""  # while `committed` is told: "paste" or "clean" where it is that
        self._held = 0
        self._caret = 0
        self._shown_text = ""
        self._shown_runs: tuple[Run, ...] = ()
        self.loading.loaded.connect(self._finish_showing)

    @property
    def loading(self) -> TextLoading:
        """What puts a long text in piece by piece."""
        if self._loading is None:
            self._loading = TextLoading(self)
        return self._loading

    # What is stored

    @override
    def toPlainText(self) -> str:
        text = super().toPlainText()
        return text_of(self.document(), text) if self.loading.has_parted else text

    @property
    def stored_runs(self) -> tuple[Run, ...]:
        """The styles as they are in the file."""
        return self._stored_runs

    def runs(self) -> tuple[Run, ...]:
        """Return the styles of the words as they stand."""
        return runs_of(self.document(), self.toPlainText())

    def styled(self) -> Styled:
        """Return the words as they stand, with their styles."""
        return Styled(self.toPlainText(), self.runs())

    @property
    def is_dirty(self) -> bool:
        """Whether the user has changed words or styles and it is not committed yet."""
        if self.loading.is_busy:
            return False
        text = self.toPlainText()
        return text != self._stored or runs_of(self.document(), text) != self._stored_runs

    def set_styled(self, body: str, runs: tuple[Run, ...]) -> None:
        """Show the stored words and styles, unless the user is typing something else here."""
        if self._held > 1 and (body, runs) != (self._stored, self._stored_runs):
            return  # news of an act of this field that a later one of its own follows
        if self.loading.is_busy and self.loading.text == body:
            self._stored, self._stored_runs = body, runs
            return
        is_typing = self.hasFocus() and self.is_dirty
        shown = self.toPlainText()
        is_same = self._is_same(shown, body) and self.runs() == runs
        self._stored, self._stored_runs = (shown if is_same else body), runs
        if not is_typing and not is_same:
            self.show_words(Styled(body, runs))

    @override
    def set_stored(self, value: str) -> None:
        self.set_styled(value, ())

    def is_past(self, body: str) -> bool:
        """Tell whether stored words are other than those that were committed here last."""
        return self._held <= 1 and body != self._stored

    def hold(self) -> None:
        """Expect news of an act of this field; until the last one, older news are passed over."""
        self._held += 1

    def release(self, _result: object = None) -> None:
        """Take note that an act of this field has been told."""
        self._held = max(0, self._held - 1)

    def forget_held(self) -> None:
        """Expect no news: another text is shown here."""
        self._held = 0

    @override
    def refuse(self, said: str, stored: str) -> None:
        self.release()
        super().refuse(said, stored)

    @override
    def commit(self) -> None:
        self._pause.stop()
        if self.is_dirty and not self.isReadOnly():
            self._store(self.styled())

    def _store(self, words: Styled, doing: str = "") -> None:
        self.doing = doing
        self._stored, self._stored_runs = words
        self.committed.emit(words.text)
        self.doing = ""

    @override
    def _put(self, value: str) -> None:
        self.show_words(Styled(value, self._stored_runs))

    def show_words(self, words: Styled) -> None:
        """Show words that nobody typed; a long text piece by piece."""
        self._is_setting = True
        self._caret = self.textCursor().position() if self.hasFocus() else 0
        self._shown_runs = words.runs
        self._shown_text = words.text
        self.document().setUndoRedoEnabled(False)
        self.setCurrentCharFormat(QTextCharFormat())  # or all of it is as what was typed last
        self.loading.begin(words.text)

    def _finish_showing(self) -> None:
        if self._shown_runs:
            put_runs(QTextCursor(self.document()), self._shown_runs, self._shown_text)
        self.document().setUndoRedoEnabled(True)
        cursor = self.textCursor()
        cursor.setPosition(min(self._caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._is_setting = False
        self._grow()

    def _select(self, start: int, end: int) -> None:
        text, cursor = self.toPlainText(), self.textCursor()
        cursor.setPosition(unit_of(text, start))
        cursor.setPosition(unit_of(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def insert_words(self, words: Styled) -> None:
        """Put styled words in the place of the selection, as one step that Ctrl+Z takes back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        start = cursor.selectionStart()
        cursor.insertText(words.text, QTextCharFormat())
        end = cursor.position()
        put_runs(cursor, words.runs, words.text, start)
        cursor.setPosition(end)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
