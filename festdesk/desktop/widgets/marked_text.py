"""A text whose words are marked, and whose lines are numbered and signed in a margin."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from festdesk.desktop.widgets.marked_margin import Margin
from festdesk.desktop.widgets.marked_words import Marks, chosen_selection, mark_selection
from festdesk.desktop.widgets.text_units import characters, units
from festdesk.intake.passages import Passage, Place

MOST_IN_LINE = 30_000  # letters
_BEYOND = 3  # lines that are marked above and below what is seen


def longest_line(text: str) -> int:
    """Return the length of the longest line."""
    return max(map(len, text.split("\n")), default=0)


class MarkedText(QPlainTextEdit):
    """A text with line numbers whose words are marked by what came of them."""

    place_entered = Signal(int, int)  # the line and the letter of the caret: from 1, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._marks = Marks()
        self._chosen: tuple[Place, ...] = ()
        self._chosen_lines: tuple[int, int] | None = None
        self._told: tuple[int, int] = (0, 0)
        self.margin = Margin(self, self)
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(self._show_marks)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow_scrolling)
        self.cursorPositionChanged.connect(self._tell_place)
        self.verticalScrollBar().valueChanged.connect(self._painting.start)
        self._make_room()

    # Text

    def set_text(self, text: str) -> None:
        """Put other text there, with the caret at its top."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def set_typing(self, *, typing: bool) -> None:
        """Let letters be typed into the text, or say what its words are."""
        self.setReadOnly(not typing)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        if typing:
            flags |= Qt.TextInteractionFlag.TextEditable
        self.setTextInteractionFlags(flags)

    # Marks

    def show_marks(self, marks: Marks) -> None:
        """Show what came of the words."""
        self._marks = marks
        self._painting.start()
        self.margin.update()

    @property
    def marks(self) -> Marks:
        """What came of the words."""
        return self._marks

    def is_chosen(self, number: int) -> bool:
        """Return whether a line is of what is chosen: of its words where these are known."""
        if self._chosen:
            return any(place.line == number for place in self._chosen)
        lines = self._chosen_lines
        return lines is not None and lines[0] <= number <= lines[1]

    def choose(
        self, places: Sequence[Place], lines: tuple[int, int] | None, *, scroll: bool
    ) -> None:
        """Light the words that a chosen draft came from, and bring them into view."""
        self._chosen, self._chosen_lines = tuple(places), lines
        self._show_marks()
        self.margin.update()
        if lines is None or not scroll:
            return
        place = places[0] if places else Place(lines[0], 0, 0)
        block = self.document().findBlockByNumber(place.line - 1)
        if block.isValid():
            self._told = place.line, place.start  # we came from there: nobody entered it
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + units(block.text(), place.start))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _show_marks(self) -> None:
        """Mark the words in view: no more than a screen has, however long the page is."""
        self._painting.stop()
        document = self.document()
        first = max(0, self.firstVisibleBlock().blockNumber() - _BEYOND)
        rows = self.viewport().height() // max(1, self.fontMetrics().lineSpacing())
        last = min(document.blockCount(), first + rows + 2 * _BEYOND)
        found = []
        for number in range(first + 1, last + 1):
            block = document.findBlockByNumber(number - 1)
            found += [mark_selection(block, *one) for one in self._marks.numbers_at(number)]
            found += [chosen_selection(block, one) for one in self._chosen if one.line == number]
        self.setExtraSelections(found)

    # What is selected

    def passage(self) -> Passage:
        """Return the selected words; without a selection, the line of the caret."""
        cursor = self.textCursor()
        document = self.document()
        start = document.findBlock(cursor.selectionStart())
        end = document.findBlock(cursor.selectionEnd())
        if not cursor.hasSelection():
            number = start.blockNumber() + 1
            return Passage(number, 0, number, len(start.text()))
        first = cursor.selectionStart() - start.position()
        last = cursor.selectionEnd() - end.position()
        if first == start.length() - 1 and end.blockNumber() > start.blockNumber():
            start, first = start.next(), 0  # from the end of a line on: none of its words
        if last == 0 and end.blockNumber() > start.blockNumber():
            end = end.previous()  # a selection of whole lines ends before the next one begins
            last = units(end.text(), len(end.text()))
        return Passage(
            start.blockNumber() + 1,
            len(characters(start.text(), first)),
            end.blockNumber() + 1,
            len(characters(end.text(), last)),
        )

    def select_lines(self, first: int, last: int) -> None:
        """Select whole lines, counted from 1."""
        first, last = min(first, last), max(first, last)
        document = self.document()
        start = document.findBlockByNumber(first - 1)
        end = document.findBlockByNumber(min(last, document.blockCount()) - 1)
        cursor = QTextCursor(start)
        cursor.setPosition(
            end.position() + max(0, end.length() - 1), QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)

    def _tell_place(self) -> None:
        cursor = self.textCursor()
        block = cursor.block()
        letter = len(characters(block.text(), cursor.position() - block.position()))
        place = block.blockNumber() + 1, letter
        if place != self._told:
            self._told = place
            if self.hasFocus() and not cursor.hasSelection():
                self.place_entered.emit(*place)

    # The margin

    def _make_room(self) -> None:
        self.setViewportMargins(self.margin.wanted_width() + 4, 0, 0, 0)

    def _follow_scrolling(self, _rect: object, pixels: int) -> None:
        if pixels:
            self.margin.scroll(0, pixels)
        else:
            self.margin.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        width = self.margin.wanted_width()
        self.margin.setGeometry(inside.left(), inside.top(), width, inside.height())
        self._painting.start()

    def lines_in_view(self) -> list[tuple[int, QRectF]]:
        """Return the lines in view, with where they stand."""
        found = []
        block = self.firstVisibleBlock()
        box = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while block.isValid() and box.top() <= self.viewport().height():
            found.append((block.blockNumber() + 1, box))
            block = block.next()
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return found
