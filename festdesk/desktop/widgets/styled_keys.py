"""A text field with styled words: the keys and the menu that style them, and how it looks.

Enter begins a paragraph, which an empty line parts from the one before, and Shift+Enter a line.
"""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget
from typing_extensions import override

from festdesk.desktop.widgets.styled_text import (
    styles_at,
    toggle,
)
from festdesk.desktop.widgets.styled_words import StyledWords
from festdesk.desktop.widgets.unseen_marks import paint_marks
from festdesk.texts.marks import NARROW, NO_BREAK
from festdesk.texts.styles import Style

SOFT_HYPHEN = "\u00ad"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Kind(Enum):
    """What an order is about."""

    STYLE = "style"
    CHARACTER = "character"
    TEXT = "text"


class Order(NamedTuple):
    """Something a text can be told to do: its keys, its name, and what is done."""

    keys: str
    name: str
    run: Callable[[], None]
    kind: Kind
    style: Style | None = None


class StyledKeys(StyledWords):
    """A text whose words are styled by keys and in a menu."""

    menu_made = Signal(object, object)  # QMenu and QPoint, before the menu of the text is shown

    def __init__(
        self, name: str, parent: QWidget | None = None, *, least_lines: int = 2, language: str = ""
    ) -> None:
        self.shows_marks = False
        self._menu: QMenu | None = None
        super().__init__(name, parent, least_lines=least_lines, language=language)
        self.cursorPositionChanged.connect(self._follow_caret)
        self.orders = self._orders()
        self._by_keys = {
            QKeySequence.fromString(order.keys).toString(): order for order in self.orders
        }

    def _orders(self) -> tuple[Order, ...]:
        style, character = Kind.STYLE, Kind.CHARACTER
        capitals, narrow = Style.SMALL_CAPS, self.tr("Narrow no-break space")
        return (
            Order("Ctrl+I", self.tr("Italic"), self.toggle_italic, style, Style.ITALIC),
            Order("Ctrl+B", self.tr("Bold"), self.toggle_bold, style, Style.BOLD),
            Order(
                "Ctrl+Shift+K", self.tr("Small capitals"), self.toggle_small_caps, style, capitals
            ),
            Order("Ctrl+Shift+Space", self.tr("No-break space"), self.insert_no_break, character),
            Order("Ctrl+Alt+Space", narrow, self.insert_narrow, character),
            Order("Ctrl+-", self.tr("Soft hyphen"), self.insert_soft_hyphen, character),
            Order("Shift+Return", self.tr("Line break"), self.insert_line, character),
        )

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

    # Looks

    def show_marks(self, *, shown: bool) -> None:
        """Show faintly what cannot be seen, or no longer."""
        if shown != self.shows_marks:
            self.shows_marks = shown
            self.viewport().update()

    def _follow_caret(self) -> None:
        """Keep the line of the caret in view: the field is as tall as its text and scrolls not."""
        if not self.hasFocus() or self._is_setting:
            return
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        form = around.widget() if around is not None else None
        if around is not None and form is not None and self.isVisible():
            caret = self.cursorRect()
            at = self.viewport().mapTo(form, caret.center())
            around.ensureVisible(at.x(), at.y(), 0, 2 * caret.height())

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
        if self.shows_marks:
            painter = QPainter(self.viewport())
            painter.setFont(self.font())
            paint_marks(painter, iter(self._blocks()), QRectF(event.rect()))
            painter.end()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.cursorRect().bottomLeft()
        menu = self._menu = self.createStandardContextMenu()  # ours, so it must be held
        self.fill_menu(menu, at)
        menu.popup(self.viewport().mapToGlobal(at))

    def fill_menu(self, menu: QMenu, at: QPoint) -> None:
        """Add what can be done with the text; `at` is where in the field it was asked for."""
        self._add_orders(menu)
        self.menu_made.emit(menu, at)

    def _add_orders(self, menu: QMenu) -> None:
        menu.addSeparator()
        styles = menu.addMenu(self.tr("&Format"))
        characters = menu.addMenu(self.tr("&Insert"))
        now = styles_at(self)
        for order in self.orders:
            into = {Kind.STYLE: styles, Kind.CHARACTER: characters}.get(order.kind, menu)
            # The keys are shown only: the field hears them itself.
            action = into.addAction(f"{order.name}\t{_native(order.keys)}", order.run)
            action.setEnabled(not self.isReadOnly())
            if order.style is not None:
                action.setCheckable(True)
                action.setChecked(order.style in now)


def _native(keys: str) -> str:
    return QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
