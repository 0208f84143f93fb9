"""A text field whose words may be italic, bold or small capitals, and what such a text takes.

Enter begins a paragraph, which an empty line parts from the one before, and Shift+Enter a line.
What is committed are the words and their styles; where only the styles have changed, too.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.styled_text import (
    character_of,
    put_runs,
    runs_of,
    styles_at,
    toggle,
    unit_of,
)
from festdesk.desktop.widgets.text_clipboard import own_words, read_words, size_of, write_words
from festdesk.desktop.widgets.text_loading import AT_ONCE, TextLoading, text_of
from festdesk.desktop.widgets.text_pasting import Pasted, Pasting
from festdesk.desktop.widgets.unseen_marks import paint_marks
from festdesk.texts.cleaning import LONGEST
from festdesk.texts.marks import NARROW, NO_BREAK
from festdesk.texts.styles import Run, Style, Styled, cut, replaced

LONGEST_WORD = 5000
_ENDLESS = re.compile(rf"[^\s\u200b]{{{LONGEST_WORD + 1}}}")
SOFT_HYPHEN = "\u00ad"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Order(NamedTuple):
    """Something a text can be told to do: its keys, its name, and what is done."""

    keys: str
    name: str
    run: Callable[[], None]
    style: Style | None = None


class Cleaning(NamedTuple):
    """What was cleaned in a text, and at which character it begins."""

    start: int
    pasted: Pasted


class StyledField(TextField):
    """A text of several paragraphs with styled words."""

    cleaned = Signal(object)  # Cleaning
    menu_made = Signal(object, object)  # QMenu and QPoint, before the menu of the text is shown

    def __init__(
        self, name: str, parent: QWidget | None = None, *, least_lines: int = 2, language: str = ""
    ) -> None:
        self._stored_runs: tuple[Run, ...] = ()
        self._shows_marks = False
        self._loading: TextLoading | None = None
        super().__init__(name, parent, least_lines=least_lines)
        self.language = language
        self.doing = ""  # while `committed` is told: "paste" or "clean" where it is that
        self._cleans = True  # what is pasted
        self._held = 0
        self._caret = 0
        self._place = QTextCursor()
        self._shown_text = ""
        self._shown_runs: tuple[Run, ...] = ()
        self.loading.loaded.connect(self._finish_showing)
        self.pasting = Pasting(self)
        self.pasting.ready.connect(self._take_pasted)
        self.orders = self._orders()
        self._by_keys = {
            QKeySequence.fromString(order.keys).toString(): order
            for order in self.orders
            if order.keys
        }

    def _orders(self) -> tuple[Order, ...]:
        return (
            Order("Ctrl+I", self.tr("Italic"), self.toggle_italic, Style.ITALIC),
            Order("Ctrl+B", self.tr("Bold"), self.toggle_bold, Style.BOLD),
            Order(
                "Ctrl+Shift+K", self.tr("Small capitals"), self.toggle_small_caps, Style.SMALL_CAPS
            ),
            Order("Ctrl+Shift+Space", self.tr("No-break space"), self.insert_no_break),
            Order("Ctrl+Alt+Space", self.tr("Narrow no-break space"), self.insert_narrow),
            Order("Ctrl+-", self.tr("Soft hyphen"), self.insert_soft_hyphen),
            Order("Shift+Return", self.tr("Line break"), self.insert_line),
            Order("Ctrl+Alt+V", self.tr("Paste without cleaning"), self.paste_as_it_is),
        )

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

    # Styles and special characters

    def toggle_italic(self) -> None:
        """Make the selection or the word italic, or upright again."""
        toggle(self, Style.ITALIC)

    def toggle_bold(self) -> None:
        """Make the selection or the word bold, or not."""
        toggle(self, Style.BOLD)

    def toggle_small_caps(self) -> None:
        """Set the selection or the word in small capitals, or not."""
        toggle(self, Style.SMALL_CAPS)

    def insert_no_break(self) -> None:
        """Put in a space at which no line ends."""
        self.insertPlainText(NO_BREAK)

    def insert_narrow(self) -> None:
        """Put in a narrow space at which no line ends."""
        self.insertPlainText(NARROW)

    def insert_soft_hyphen(self) -> None:
        """Put in a place where a word may be parted."""
        self.insertPlainText(SOFT_HYPHEN)

    def insert_line(self) -> None:
        """Begin a new line of the same paragraph."""
        self._insert_blocks(1)

    def insert_paragraph(self) -> None:
        """Begin a new paragraph; where there is an empty line already, no other is put in."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.removeSelectedText()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if before.strip():
            self._insert_blocks(2)
        elif cursor.block().previous().text().strip():
            self._insert_blocks(1)
        else:
            self.setTextCursor(cursor)

    def _insert_blocks(self, count: int) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for _ in range(count):
            cursor.insertBlock(QTextBlockFormat(), cursor.charFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _join_paragraph(self, *, forwards: bool) -> bool:
        """Take out a whole gap between paragraphs; false where the caret is not beside one."""
        cursor = self.textCursor()
        block = cursor.block()
        if cursor.hasSelection():
            return False
        if forwards:
            gap = block.next()
            is_beside = cursor.atBlockEnd() and gap.isValid() and gap.next().isValid()
        else:
            gap = block.previous()
            is_beside = cursor.atBlockStart() and gap.isValid() and gap.previous().isValid()
        if not is_beside or gap.text() or not block.text():
            return False
        move = QTextCursor.MoveOperation.Right if forwards else QTextCursor.MoveOperation.Left
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor, 2)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        return True

    # Keys

    def _order_of(self, event: QKeyEvent) -> Order | None:
        keys = QKeySequence(event.keyCombination()).toString()
        return self._by_keys.get(keys.replace("Enter", "Return").replace("Ctrl+_", "Ctrl+-"))

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & (_CONTROL | _ALT)
            and self._order_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers and modifiers != _SHIFT or event.key() in _ENTER:  # noqa: RUF021 -- as one reads it
            order = self._order_of(event)
            if order is not None:
                if not self.isReadOnly() and not self.loading.is_busy:
                    order.run()
                return
        if self.loading.is_busy:
            return
        if event.key() in _ENTER and not modifiers and not self.isReadOnly():
            self.insert_paragraph()
            return
        if not modifiers and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            forwards = event.key() == Qt.Key.Key_Delete
            if not self.isReadOnly() and self._join_paragraph(forwards=forwards):
                return
        super().keyPressEvent(event)

    # The clipboard

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        text = self.toPlainText()
        start = character_of(text, cursor.selectionStart())
        end = character_of(text, cursor.selectionEnd())
        return write_words(Styled(text[start:end], cut(self.runs(), start, end)))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly() or self.loading.is_busy or self.pasting.is_busy:
            return
        own = own_words(source)
        if own is not None:
            self.insert_words(own)  # moved within the program: it is as it is meant to be
            return
        self._place = self.textCursor()  # moves along, should something be typed meanwhile
        self.pasting.begin(read_words(source), size_of(source), self.language, cleans=self._cleans)

    def paste_as_it_is(self) -> None:
        """Paste what is on the clipboard and clean nothing of it."""
        self._cleans = False
        self.paste()
        self._cleans = True

    def clean_all(self) -> None:
        """Clean the whole text."""
        if self.isReadOnly() or self.loading.is_busy or self.pasting.is_busy:
            return
        self.commit()
        self._place = self.textCursor()
        self._place.select(QTextCursor.SelectionType.Document)
        words = self.styled()
        self.pasting.begin(lambda: words, len(words.text), self.language, cleans=True)

    def _take_pasted(self, pasted: Pasted) -> None:
        """Put in what was pasted, and then the same made clean: two acts, each to be undone."""
        cursor = self._place
        text = self.toPlainText()
        start = character_of(text, cursor.selectionStart())
        end = character_of(text, cursor.selectionEnd())
        given, clean = pasted.given, pasted.clean
        if not self._can_hold(len(text) - (end - start), given.text):
            return
        self.commit()
        now = self.styled()
        if now.text[start:end] != given.text:
            self._replace(now, start, end, given, "paste")
        if clean != given:
            changed = replaced(now, start, end, given)
            self._replace(changed, start, start + len(given.text), clean, "clean")
            self.cleaned.emit(Cleaning(start, pasted))

    def _replace(self, now: Styled, start: int, end: int, by: Styled, doing: str) -> None:
        """Put words in the place of others as an act; a long text is stored before it is shown."""
        made = replaced(now, start, end, by)
        if len(made.text) <= AT_ONCE:
            if self.toPlainText() == now.text:
                self._select(start, end)
                self.insert_words(by)
            made = self.styled()
        else:
            self.show_words(made)
            self._caret = unit_of(made.text, start + len(by.text))
        self._store(made, doing)

    def put_given(self, cleaning: Cleaning) -> None:
        """Put words back as they were pasted, if the clean ones are still where they were."""
        start, clean = cleaning.start, cleaning.pasted.clean
        self.commit()
        now = self.styled()
        if now.text[start : start + len(clean.text)] == clean.text:
            self._replace(now, start, start + len(clean.text), cleaning.pasted.given, "paste")

    def _can_hold(self, length: int, given: str) -> bool:
        said = ""
        if length + len(given) > LONGEST:
            said = self.tr(
                "{count} characters are more than a text of a card holds ({most}). Nothing was "
                "pasted; it is still on the clipboard."
            ).format(count=f"{length + len(given):,}", most=f"{LONGEST:,}")
        elif _ENDLESS.search(given):
            said = self.tr(
                "This has more than {most} characters without a space, which no page can hold. "
                "Nothing was pasted; it is still on the clipboard."
            ).format(most=f"{LONGEST_WORD:,}")
        if said:
            self.show_problem(said)
        return not said

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

    # Looks

    def show_marks(self, *, shown: bool) -> None:
        """Show faintly what cannot be seen, or no longer."""
        if shown != self._shows_marks:
            self._shows_marks = shown
            self.viewport().update()

    def _blocks(self) -> "list[tuple[QTextBlock, QPointF]]":
        found = []
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            found.append((block, box.topLeft()))
            block = block.next()
        return found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shows_marks:
            painter = QPainter(self.viewport())
            painter.setFont(self.font())
            paint_marks(painter, iter(self._blocks()), QRectF(event.rect()))
            painter.end()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_orders(menu)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.cursorRect().bottomLeft()
        self.menu_made.emit(menu, at)
        menu.popup(self.viewport().mapToGlobal(at))

    def _add_orders(self, menu: QMenu) -> None:
        menu.addSeparator()
        now = styles_at(self)
        for order in self.orders:
            action = menu.addAction(order.name, order.run)
            action.setEnabled(not self.isReadOnly())
            if order.keys:
                # Shown only: the field hears the keys itself.
                action.setText(f"{order.name}\t{_native(order.keys)}")
            if order.style is not None:
                action.setCheckable(True)
                action.setChecked(order.style in now)


def _native(keys: str) -> str:
    return QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
