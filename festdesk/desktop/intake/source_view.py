"""The text to take in, with line numbers and a mark at each line: understood, not, or looked at."""

from collections.abc import Collection

from PySide6.QtCore import QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from festdesk.desktop import theme

_BAR_PX = 4
MOST_IN_LINE = 30_000  # letters


def longest_line(text: str) -> int:
    """Return the length of the longest line."""
    return max(map(len, text.split("\n")), default=0)


def _mixed(colour: str, ground: str, percent: int) -> QColor:
    a, b = QColor(colour), QColor(ground)
    return QColor(
        *(
            (x * percent + y * (100 - percent)) // 100
            for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
        )
    )


class _Margin(QWidget):
    """The numbers at the left of the text."""

    def __init__(self, text: "SourceEdit") -> None:
        super().__init__(text)
        self._text = text

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._text.margin_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_margin(self, event)


class SourceEdit(QPlainTextEdit):
    """A text editor whose lines are linked to what was understood of them."""

    line_entered = Signal(int)  # the line of the caret, from 1
    file_dropped = Signal(str)
    refused = Signal(str)  # a text too large to be shown
    most_letters = 1_000_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._read: frozenset[int] = frozenset()
        self._unread: frozenset[int] = frozenset()
        self._chosen: tuple[int, int] | None = None
        self._line = 0
        self._margin = _Margin(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow_scrolling)
        self.cursorPositionChanged.connect(self._tell_line)
        self._make_room()

    # Marks

    def mark(self, read: Collection[int], unread: Collection[int]) -> None:
        """Mark lines that gave something and lines nobody could make sense of."""
        self._read, self._unread = frozenset(read), frozenset(unread)
        self._show_marks()

    def choose_lines(self, lines: tuple[int, int] | None, *, scroll: bool) -> None:
        """Mark the lines a chosen draft came from, and show them."""
        self._chosen = lines
        self._show_marks()
        if lines is not None and scroll:
            block = self.document().findBlockByNumber(lines[0] - 1)
            if block.isValid():
                self._line = lines[0]  # we came from there: nobody entered a line
                self.setTextCursor(QTextCursor(block))
                self.ensureCursorVisible()

    def _show_marks(self) -> None:
        tokens = theme.tokens()
        doubt = _mixed(tokens.warning, tokens.panel, 18)
        marks = [self._selection(number, doubt) for number in sorted(self._unread)]
        if self._chosen is not None:
            first, last = self._chosen
            chosen = QColor(tokens.selection)
            marks += [self._selection(number, chosen) for number in range(first, last + 1)]
        self.setExtraSelections([mark for mark in marks if mark is not None])
        self._margin.update()

    def _selection(self, number: int, colour: QColor) -> QTextEdit.ExtraSelection | None:
        block = self.document().findBlockByNumber(number - 1)
        if not block.isValid():
            return None
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.cursor.movePosition(
            QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
        )
        mark.format.setBackground(colour)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, 1)
        return mark

    def _tell_line(self) -> None:
        line = self.textCursor().blockNumber() + 1
        if line != self._line:
            self._line = line
            if self.hasFocus():
                self.line_entered.emit(line)

    # The margin

    def margin_width(self) -> int:
        """Return the width of the numbers and the bar beside them."""
        digits = len(str(max(99, self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * theme.SPACE + _BAR_PX

    def _make_room(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)

    def _follow_scrolling(self, rect: QRect, dy: int) -> None:
        if dy:
            self._margin.scroll(0, dy)
        else:
            self._margin.update(0, rect.y(), self._margin.width(), rect.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(
            QRect(inside.left(), inside.top(), self.margin_width(), inside.height())
        )

    def paint_margin(self, margin: QWidget, event: QPaintEvent) -> None:
        """Paint number and bar of each line that is in view."""
        tokens = theme.tokens()
        painter = QPainter(margin)
        painter.fillRect(event.rect(), QColor(tokens.raised))
        painter.setFont(self.font())
        height = self.fontMetrics().height()
        width = margin.width() - _BAR_PX - theme.SPACE
        block = self.firstVisibleBlock()
        box: QRectF = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while block.isValid() and box.top() <= event.rect().bottom():
            number = block.blockNumber() + 1
            top = int(box.top())
            painter.setPen(QColor(tokens.text if self._is_chosen(number) else tokens.muted))
            painter.drawText(0, top, width, height, int(Qt.AlignmentFlag.AlignRight), str(number))
            colour = self._bar_colour(number)
            if colour:
                bar = QRect(margin.width() - _BAR_PX, top, _BAR_PX, int(box.height()))
                painter.fillRect(bar, QColor(colour))
            block = block.next()
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
        painter.end()

    def _is_chosen(self, number: int) -> bool:
        return self._chosen is not None and self._chosen[0] <= number <= self._chosen[1]

    def _bar_colour(self, number: int) -> str:
        tokens = theme.tokens()
        if self._is_chosen(number):
            return tokens.accent
        if number in self._unread:
            return tokens.warning
        return tokens.ok if number in self._read else ""

    # Text from outside

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        # An editor lays a line out as a whole: a huge one would hold the window for minutes.
        if len(text) > self.most_letters or longest_line(text) > MOST_IN_LINE:
            self.refused.emit(text)
            return
        was_empty = self.document().isEmpty()
        super().insertFromMimeData(source)
        if was_empty:
            self.moveCursor(QTextCursor.MoveOperation.Start)  # a page is read from its top

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
