"""How long a screening keeps its hall, as a small bar: introduction, film, talk, turnaround."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from festdesk.desktop import theme

_LEAST_LETTERS = 3  # width of a part that is short, in average letters


@dataclass(frozen=True, slots=True)
class Lengths:
    """Minutes of each part; `is_known` is about the film's."""

    introduction: int = 0
    film: int = 1
    talk: int = 0
    turnaround: int = 0
    is_known: bool = True


class LengthBar(QWidget):
    """Draws the parts in proportion, each with its minutes; the turnaround is only outlined."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lengths = Lengths()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Length"))

    @property
    def lengths(self) -> Lengths:
        """What is drawn."""
        return self._lengths

    def show_lengths(self, lengths: Lengths) -> None:
        """Draw these lengths, and tell them in words to who cannot see them."""
        if lengths == self._lengths:
            return
        self._lengths = lengths
        said = self.in_words()
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        self.update()

    def in_words(self) -> str:
        """Return the parts as one line."""
        of = self._lengths
        parts = [
            (of.introduction, self.tr("introduction {minutes} min")),
            (of.film if of.is_known else 0, self.tr("film {minutes} min")),
            (of.talk, self.tr("talk {minutes} min")),
            (of.turnaround, self.tr("turnaround {minutes} min")),
        ]
        said = [words.format(minutes=minutes) for minutes, words in parts if minutes]
        if not of.is_known:
            said.insert(1 if of.introduction else 0, self.tr("film: running time not known"))
        return ", ".join(said)

    @override
    def sizeHint(self) -> QSize:
        return QSize(10, self.fontMetrics().height() + 2 * 4)

    def _widths(self) -> list[float]:
        """Return the width of each part; a short one keeps room for its figure."""
        of = self._lengths
        minutes = [of.introduction, of.film, of.talk, of.turnaround]
        room = float(self.width() - 1)
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        total = sum(minutes) or 1
        widths = [max(least, room * part / total) if part else 0.0 for part in minutes]
        over = sum(widths) - room
        widths[1] = max(float(least), widths[1] - over)
        return widths

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = theme.tokens()
        of = self._lengths
        figures = (of.introduction, of.film if of.is_known else None, of.talk, of.turnaround)
        fills = (tokens.selection, tokens.accent, tokens.selection, "")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.5
        for width, minutes, fill in zip(self._widths(), figures, fills, strict=True):
            if width <= 0:
                continue
            rect = QRectF(left, 0.5, width, self.height() - 1)
            pen = QPen(QColor(tokens.line if fill else tokens.muted))
            if not fill:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 3, 3)
            ink = tokens.accent_text if fill == tokens.accent else tokens.text
            painter.setPen(QColor(ink if fill else tokens.muted))
            painter.drawText(
                rect, Qt.AlignmentFlag.AlignCenter, "?" if minutes is None else str(minutes)
            )
            left += width
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
