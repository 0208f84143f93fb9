"""The margin of the text: line numbers, a sign for what came of each line, where films begin."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.marked_words import Mark, Marks
from festdesk.desktop.widgets.tips import plain_tip

_BAR_PX = 4
_SIGNS = {Mark.UNREAD: "?", Mark.ASIDE: "×"}


class Lined(Protocol):
    """What the margin asks of the text beside it."""

    @property
    def marks(self) -> Marks:
        """What came of its words."""

    def is_chosen(self, number: int) -> bool:
        """Return whether a line is of what is chosen."""

    def lines_in_view(self) -> Sequence[tuple[int, QRectF]]:
        """Return the lines in view, with where they stand."""

    def select_lines(self, first: int, last: int) -> None:
        """Select whole lines."""

    def blockCount(self) -> int:  # noqa: N802 -- Qt’s name
        """Return how many lines there are."""


class Margin(QWidget):
    """Painted beside the text; a click selects a line, a drag several."""

    def __init__(self, text: Lined, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._beside = parent
        self._from = 0
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def wanted_width(self) -> int:
        """Return the width of numbers, signs and bar."""
        digits = len(str(max(99, self._text.blockCount())))
        metrics = self._beside.fontMetrics()
        return metrics.horizontalAdvance("9" * digits + "?") + _BAR_PX + theme.SPACE * 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.raised))
        painter.setFont(self._beside.font())
        height = self._beside.fontMetrics().height()
        sign_width = self._beside.fontMetrics().horizontalAdvance("?") + theme.SPACE // 2
        right = self.width() - _BAR_PX - theme.SPACE // 2
        for number, box in self._text.lines_in_view():
            top = int(box.top())
            chosen = self._text.is_chosen(number)
            painter.setPen(QColor(tokens.text if chosen else tokens.muted))
            room = QRect(0, top, right - sign_width, height)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), str(number))
            mark = self._text.marks.lines.get(number)
            sign = _SIGNS.get(mark, "") if mark is not None else ""
            if number in self._text.marks.mended:
                sign = sign or "≈"
            if sign:
                painter.setPen(QColor(tokens.warning if mark is Mark.UNREAD else tokens.muted))
                place = QRect(right - sign_width, top, sign_width, height)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), sign)
            self._paint_bar(painter, QRect(right, top, _BAR_PX, int(box.height())), mark, chosen)
            if number in self._text.marks.starts and number > 1:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.drawLine(0, top, self.width(), top)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRect, mark: Mark | None, chosen: bool) -> None:
        tokens = theme.tokens()
        if chosen:
            painter.fillRect(bar.adjusted(-1, 0, 1, 0), QColor(tokens.accent))
        elif mark is Mark.READ:
            painter.fillRect(bar, QColor(tokens.ok))
        elif mark is Mark.UNSURE:
            painter.setPen(QColor(tokens.warning))
            painter.drawRect(bar.adjusted(0, 0, -1, -1))
        elif mark is Mark.UNREAD:
            pen = QPen(QColor(tokens.warning), 2, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(bar.center().x(), bar.top(), bar.center().x(), bar.bottom())

    def _line_at(self, at: QPoint) -> int:
        found = self._text.lines_in_view()
        return next((n for n, box in found if box.top() <= at.y() < box.bottom()), found[-1][0])

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = self._line_at(event.position().toPoint())
        self._beside.setFocus()
        self._text.select_lines(self._from, self._from)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from:
            self._text.select_lines(self._from, self._line_at(event.position().toPoint()))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._line_at(event.pos())
            came = self._text.marks.mended.get(number)
            said = self.tr("It came as: {words}").format(words=came) if came else ""
            film = self._text.marks.starts.get(number)
            if film is not None:
                said = self.tr("Film {number} begins here.").format(number=film)
            QToolTip.showText(event.globalPos(), plain_tip(said) if said else "", self)
            return True
        return super().event(event)
