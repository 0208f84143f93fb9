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
_WRAPPED = Qt.TextFlag.TextWordWrap.value


class ScrollingTable(GrowingTable):
    """A table that is as tall as there is room; all else as in one that grows."""

    def __init__(self, name: str, model: RowsModel, parent: QWidget | None = None) -> None:
        self._heights: dict[tuple[str, int], int] = {}
        super().__init__(name, model, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
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
