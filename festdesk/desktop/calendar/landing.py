"""A place beside the board on which what comes from the board can be let go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.dragging import is_ours


class Landing(QWidget):
    """Takes screenings that are dragged by us, but for those that come from its own widgets."""

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_welcome = False
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(welcome=False)
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        is_welcome = self._welcome(event)
        self._mark(welcome=False)
        if is_welcome:
            self.dropped.emit()

    def _welcome(self, event: QDropEvent) -> bool:
        """Take what comes from the board; tell whether it does."""
        source = event.source()
        is_own = isinstance(source, QWidget) and self.isAncestorOf(source)
        is_welcome = is_ours(event.mimeData()) and not is_own
        if is_welcome:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()
        self._mark(welcome=is_welcome)
        return is_welcome

    def _mark(self, *, welcome: bool) -> None:
        if welcome != self._is_welcome:
            self._is_welcome = welcome
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame while what is dragged over it would be taken."""
        super().paintEvent(event)
        if self._is_welcome:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(theme.tokens().accent), 3.0))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
            painter.end()
