"""A thin line that is filled as far as something has come."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from festdesk.desktop import theme

_HEIGHT = 6


class ProgressLine(QWidget):
    """Painted by itself: Qt's own bar paints at once, and with it all that waits to be painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def part(self) -> float:
        """How far it has come, from 0 to 1."""
        return self._part

    def show_part(self, done: int, of: int) -> None:
        """Fill the line as far as `done` is of `of`."""
        part = min(done / of, 1.0) if of > 0 else 0.0
        if part != self._part:
            self._part = part
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT * 8, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        whole = QRectF(0, 0, self.width(), _HEIGHT)
        round_px = _HEIGHT / 2
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(whole, round_px, round_px)
        if self._part:
            done = QRectF(whole)
            done.setWidth(max(whole.width() * self._part, _HEIGHT))
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(done, round_px, round_px)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
