"""Rows edited in place that scroll under their heads, for lists that fill a window."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override

from festdesk.desktop.widgets.cell_delegate import INSET, MARGIN, ROOM
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import AnyIndex, RowsModel

_LEAST_ROWS = 4
_MOST_KNOWN = 10_000  # heights of texts
_HEAD_ROOM = 15  # pixels before and after the words of a head, as the style sheet has them
_WRAPPED = Qt.TextFlag.TextWordWrap.value


class ScrollingTable(GrowingTable):
    """A table that is as tall as there is room; all else as in one that grows."""

    def __init__(self, name: str, model: RowsModel, parent: QWidget | None = None) -> None:
        self._heights: dict[tuple[str, int], int] = {}
        super().__init__(name, model, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)
        head = self.horizontalHeader()
        head.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value)
        )

    @override
    def _fit(self) -> None:
        if self.isVisible():  # before, its columns have no width, and it would be for nothing
            super()._fit()

    @override
    def _share_width(self) -> None:
        """Share the width so that no word of a head is cut; the heads take the lines they need."""
        columns = self.rows.columns
        metrics = self.fontMetrics()
        least = [
            max(map(metrics.horizontalAdvance, column.header.split()), default=0) + _HEAD_ROOM
            for column in columns
        ]
        held: set[int] = set()  # columns that take just what their heads need
        while True:
            free = [number for number in range(len(columns)) if number not in held]
            room = self.viewport().width() - sum(least[number] for number in held)
            shares = sum(columns[number].share for number in free) or 1
            tight = {n for n in free if room * columns[n].share // shares < least[n]}
            if not tight:
                break
            held |= tight
        for number, column in enumerate(columns):
            width = least[number] if number in held else room * column.share // shares
            if free and number == free[-1]:
                width = room - sum(room * columns[n].share // shares for n in free[:-1])
            self.setColumnWidth(number, width)
        heights = (
            self._wrapped(column.header, self.columnWidth(number) - _HEAD_ROOM + 1)
            for number, column in enumerate(columns)
        )
        self.horizontalHeader().setFixedHeight(max(heights, default=0) + 2 * ROOM)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def _height_of(self, number: int) -> int:
        """Return the height of a row without asking the delegate, for there can be hundreds."""
        rooms = [
            self.columnWidth(column) - 2 * (INSET + MARGIN) - 1
            for column in range(len(self.rows.columns))
        ]
        heights = map(self._wrapped, self.rows.words_of(number), rooms)
        return max(heights, default=self.fontMetrics().lineSpacing()) + 2 * ROOM

    def _wrapped(self, text: str, room: int) -> int:
        """Return how high a text is in a column; what was measured once is known."""
        known = self._heights.get((text, room))
        if known is not None:
            return known
        metrics = self.fontMetrics()
        height = metrics.lineSpacing()
        if "\n" in text or metrics.horizontalAdvance(text) > room:
            height = metrics.boundingRect(QRect(0, 0, room, 0), _WRAPPED, text).height()
        if len(self._heights) > _MOST_KNOWN:
            self._heights.clear()
        self._heights[text, room] = height
        return height

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
        super().changeEvent(event)

    @override
    def _fit_height(self, height: int) -> None:
        del height
        self.setMinimumHeight(self.verticalHeader().defaultSectionSize() * _LEAST_ROWS)

    @override
    def show_in_form(self, index: AnyIndex) -> None:
        self.scrollTo(index)

    @override
    def sizeHint(self) -> QSize:
        return QTableView.sizeHint(self)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # What is selected stays so: the buttons beside such a table speak to it.
        QTableView.focusOutEvent(self, event)
        if self.state() != QTableView.State.EditingState and event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.rows.close_blank()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        QTableView.wheelEvent(self, event)
