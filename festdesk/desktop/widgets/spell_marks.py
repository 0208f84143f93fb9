"""Marks the unknown words of a text field with a wavy line, and knows where they stand."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.spelling import Spelling
from festdesk.spelling.words import Word, find_words

LANGUAGE = "language"  # the property of a field that says in which language its text is
_LONGEST = 20_000  # letters of a paragraph that is still looked at with each keystroke
_COUNT_MS = 120
_NO_PLACE = -1


class Wrong(NamedTuple):
    """An unknown word; `start` and `end` are positions of the document."""

    start: int
    end: int
    word: str


class SpellMarks(QSyntaxHighlighter):
    """Marks unknown words once the answer has come; the word being typed is left alone.

    The marks lie over the text's own formatting and are no part of the document. The field says
    by its property `LANGUAGE` in which language it is; without one it is not checked.
    """

    counted = Signal(int)  # unknown words of the whole text
    menu_wanted = Signal(object, object)  # these marks, QContextMenuEvent upon an unknown word

    def __init__(
        self, field: QPlainTextEdit, spelling: Spelling, subject_of: Callable[[], object]
    ) -> None:
        super().__init__(field.document())
        self.field = field
        self.spelling = spelling
        self._subject_of = subject_of
        self._is_asked = False  # for other reasons than that somebody typed
        self._typing_at = _NO_PLACE
        self._unanswered: set[int] = set()  # numbers of blocks
        self._blocks = 0
        self._count = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._count.timeout.connect(self._tell_count)
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._dress()
        spelling.answered.connect(self._take_answer)
        spelling.switched.connect(self.mark_all)
        field.cursorPositionChanged.connect(self._leave_word)
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        self.mark_all()

    @property
    def language(self) -> str:
        """The language of the text; nothing where it is not to be checked."""
        return str(self.field.property(LANGUAGE) or "")

    @property
    def text_key(self) -> tuple[object, int]:
        """What names the text among all that the field shows in turn."""
        return self._subject_of(), id(self.field)

    # Where unknown words are

    def wrong(self) -> list[Wrong]:
        """Return the unknown words of the text in their order, also those being typed."""
        language = self.language
        if not language or not self.spelling.is_on:
            return []
        found = []
        block = self.document().firstBlock()
        while block.isValid():
            text, at = block.text(), block.position()
            if len(text) <= _LONGEST:
                words = _units(text, find_words(text, language))
                found += [
                    Wrong(at + word.start, at + word.end, word.text)
                    for word in words
                    if self._is_wrong(language, word.text)
                ]
            block = block.next()
        return found

    def wrong_at(self, position: int) -> Wrong | None:
        """Return the unknown word at a position of the document, if there is one."""
        return next((one for one in self.wrong() if one.start <= position <= one.end), None)

    def select(self, wrong: Wrong) -> None:
        """Select an unknown word, as far as it still stands there."""
        cursor = self.field.textCursor()
        cursor.setPosition(wrong.start)
        cursor.setPosition(wrong.end, QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)

    def replace(self, wrong: Wrong, by: str) -> None:
        """Write another word in place of an unknown one, in its formatting, as if typed."""
        self.select(wrong)
        self.field.textCursor().insertText(by)

    # Marking

    @override
    def highlightBlock(self, text: str) -> None:
        language = self.language
        spelling = self.spelling
        self._count.start()
        if not language or not spelling.is_on or len(text) > _LONGEST:
            return
        if spelling.has_dictionary(language) is False:
            return
        block = self.currentBlock()
        typing_at = self._typing_in(block)
        unasked = []
        for start, end, word in _units(text, find_words(text, language)):
            if start <= typing_at <= end:
                continue
            verdict = spelling.verdict(language, word)
            if verdict is None:
                unasked.append(word)
            elif not verdict and self._is_wrong(language, word):
                self.setFormat(start, end - start, self._format)
        if unasked:
            self._unanswered.add(block.blockNumber())
            self._blocks = self.document().blockCount()
            spelling.ask(language, unasked)

    def _is_wrong(self, language: str, word: str) -> bool:
        if self.spelling.verdict(language, word) is not False:
            return False
        return not self.spelling.is_ignored(self.text_key, word)

    def _typing_in(self, block: QTextBlock) -> int:
        """Return where in a block somebody is typing, or a place before it."""
        if not self._is_asked and self.field.hasFocus():
            self._typing_at = self.field.textCursor().position()
        if not block.position() <= self._typing_at <= block.position() + block.length():
            return _NO_PLACE
        return self._typing_at - block.position()

    def mark_all(self) -> None:
        """Mark the whole text anew."""
        self._unanswered.clear()
        block = self.document().firstBlock()
        blocks = []
        while block.isValid():
            blocks.append(block)
            block = block.next()
        self._mark(blocks)

    def _take_answer(self, language: str) -> None:
        if not language or self.document().blockCount() != self._blocks:
            self.mark_all()
        elif language == self.language and self._unanswered:
            numbers, self._unanswered = self._unanswered, set()
            self._mark(map(self.document().findBlockByNumber, sorted(numbers)))

    def _mark(self, blocks: Iterable[QTextBlock]) -> None:
        # A mark is no change of the text, but the document would tell of one.
        document = self.document()
        was_blocked = document.blockSignals(True)  # noqa: FBT003 -- Qt's
        self._is_asked = True
        try:
            for block in blocks:
                self.rehighlightBlock(block)
        finally:
            self._is_asked = False
            document.blockSignals(was_blocked)
        self._count.start()

    def _leave_word(self) -> None:
        """Mark the word that was being typed when the caret has gone elsewhere."""
        if self._typing_at == _NO_PLACE:
            return
        if self.field.hasFocus() and self.field.textCursor().position() == self._typing_at:
            return
        block = self.document().findBlock(self._typing_at)
        self._typing_at = _NO_PLACE
        if block.isValid():
            self._mark([block])

    def _tell_count(self) -> None:
        self.counted.emit(len(self.wrong()))

    def _dress(self) -> None:
        self._format.setUnderlineColor(QColor(theme.tokens().error))

    # The field

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if "field" not in self.__dict__:
            return False  # Python has let go of a page that Qt is still about to delete
        kind = event.type()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._offer_menu(event)
        if watched is self.field:
            if kind == QEvent.Type.FocusOut:
                # After the field has lost it.
                QTimer.singleShot(0, self, self._leave_word)
            elif kind == QEvent.Type.PaletteChange:
                self._dress()
                self.mark_all()
            elif (
                isinstance(event, QDynamicPropertyChangeEvent)
                and event.propertyName() == LANGUAGE.encode()
            ):
                self.mark_all()
        return False

    def _offer_menu(self, event: QContextMenuEvent) -> bool:
        at = self.field.textCursor()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            at = self.field.cursorForPosition(
                self.field.viewport().mapFromGlobal(event.globalPos())
            )
        if self.wrong_at(at.position()) is None:
            return False
        if not self.field.textCursor().hasSelection():
            self.field.setTextCursor(at)
        self.menu_wanted.emit(self, event)
        return True


def _units(text: str, words: tuple[Word, ...]) -> Iterable[Word]:
    """Return words with positions as Qt counts them, where an emoji is two."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return words
    return [
        Word(
            len(text[: word.start].encode("utf-16-le")) // 2,
            len(text[: word.end].encode("utf-16-le")) // 2,
            word.text,
        )
        for word in words
    ]
