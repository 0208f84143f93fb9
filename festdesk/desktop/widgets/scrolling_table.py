"""Rows edited in place that scroll under their heads, for lists that fill a window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override

from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import AnyIndex, RowsModel

_LEAST_ROWS = 4


class ScrollingTable(GrowingTable):
    """A table that is as tall as there is room; all else as in one that grows."""

    def __init__(self, name: str, model: RowsModel, parent: QWidget | None = None) -> None:
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
    def wheelEvent(self, event: QWheelEvent) -> None:
        QTableView.wheelEvent(self, event)
