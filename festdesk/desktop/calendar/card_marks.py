"""The marks of a card: signs, and letters in boxes, beside its start or in its last line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.colours import Colouring, ColourKey
from festdesk.desktop.calendar.inks import Inks
from festdesk.desktop.calendar.lettering import Lettering
from festdesk.desktop.calendar.marks import Mark, Sign
from festdesk.desktop.calendar.signs import draw_clash as draw_sign_of_clash
from festdesk.desktop.calendar.signs import draw_sign
from festdesk.desktop.calendar.stamps import Stamps

PAD = 5.0  # pixels of a card beside its words
BETWEEN = 3.0  # pixels between marks
LINES_FOR_ALL = 1.9  # of a card's height, below which everything is in one line
_TITLE_SHARE = 0.5  # of a card's width, that marks leave to its words


class CardMarks:
    """Draws marks in one font and one theme; `mode` is what cards are coloured by."""

    def __init__(self, lettering: Lettering, inks: Inks, *, is_paper: bool) -> None:
        self.mode = Colouring.STRAND
        self.sign = round(lettering.mark_metrics.height() * 0.66)  # pixels
        self._lettering = lettering
        self._inks = inks
        self._tokens = inks.tokens
        self._line = lettering.small_metrics.height()
        self._stamps = Stamps(is_paper=is_paper)

    def draw_beside_start(
        self, painter: QPainter, card: Card, key: ColourKey, inner: QRectF, signs: list[Mark]
    ) -> float:
        """Draw marks from the right while there is room; return their width.

        What finds its place is taken out of `signs`.
        """
        height = min(self._lettering.mark_metrics.height(), inner.height() + 2)
        right = inner.right() + PAD - 3
        is_one_line = inner.height() < self._line * LINES_FOR_ALL
        kept = inner.width() * _TITLE_SHARE
        if not is_one_line:
            kept = self._lettering.clock_width + BETWEEN
        left = inner.left() + kept
        top = inner.top() + ((inner.height() - height) / 2 if is_one_line else 1)
        if card.clash:
            self.draw_clash(painter, card, QRectF(right - height, top, height, height))
            right -= height + BETWEEN
        for words, is_key in self._chips(card, key):
            width = self._lettering.mark_width(words) + 8
            if right - width < left:
                break  # nothing less needed takes the room of what the colour says
            chip = QRectF(right - width, top, width, height)
            self.draw_chip(painter, words, chip, key if is_key else None)
            right -= width + BETWEEN
        while signs and right - self._width_of(signs[0]) >= left:
            mark = signs.pop(0)
            right -= self._width_of(mark)
            self._draw_mark(painter, mark, right, top, height)
            right -= BETWEEN
        return max(0.0, inner.right() - right)

    def _chips(self, card: Card, key: ColourKey) -> tuple[tuple[str, bool], ...]:
        """Return letters in boxes: what the colour says, then strand and audience."""
        mode = self.mode
        strand = card.strand_code if mode != Colouring.STRAND else ""
        audience = card.audience if mode != Colouring.AUDIENCE else ""
        chips = ((key.mark, True), (strand, False), (audience, False))
        return tuple(chip for chip in chips if chip[0])

    def draw_clash(self, painter: QPainter, card: Card, box: QRectF) -> None:
        """Draw the sign for what is wrong with a card."""
        clash = card.clash

        def draw(upon: QPainter, place: QRectF) -> None:
            draw_sign_of_clash(upon, place, clash, self._tokens)

        self._stamps.put(painter, clash, box, draw)

    def draw_chip(self, painter: QPainter, words: str, chip: QRectF, key: ColourKey | None) -> None:
        """Draw letters in a box: filled where they are those of a colour, or else empty."""
        colour = key.colour if key is not None else ""

        def draw(upon: QPainter, place: QRectF) -> None:
            self._paint_chip(upon, words, place, colour)

        self._stamps.put(painter, (words, colour), chip, draw)

    def _paint_chip(self, painter: QPainter, words: str, chip: QRectF, colour: str) -> None:
        """Draw letters in a box, filled with a colour or empty."""
        painter.setFont(self._lettering.mark)
        if colour:
            full, _, pen = self._inks.full(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(full)
            painter.drawRoundedRect(chip, 3, 3)
            painter.setPen(pen)
        else:
            painter.setPen(self._inks.text)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _width_of(self, mark: Mark) -> float:
        return self.sign + (self._lettering.mark_width(mark.count) + 1 if mark.count else 0.0)

    def has_chip_beside(self, key: ColourKey, inner: QRectF, card: Card) -> bool:
        """Return whether the letters of the colour stand beside the start."""
        clash = self._lettering.mark_metrics.height() + BETWEEN if card.clash else 0.0
        needed = self._lettering.mark_width(key.mark) + 8 + clash
        return needed <= inner.width() + PAD - 3 - self._lettering.clock_width - BETWEEN

    def draw_foot(
        self,
        painter: QPainter,
        signs: Sequence[Mark],
        key: ColourKey | None,
        corner: QPointF,
        inner: QRectF,
    ) -> float:
        """Draw letters and signs in a line of their own, from the right; return their width."""
        begin, top = corner.x(), corner.y()
        right = begin
        if key is not None:
            width = min(self._lettering.mark_width(key.mark) + 8, inner.width())
            chip = QRectF(right - width, top, width, self._lettering.mark_metrics.height())
            self.draw_chip(painter, key.mark, chip, key)
            right -= width + BETWEEN
        for mark in signs:
            if right - self._width_of(mark) < inner.left():
                break
            right -= self._width_of(mark)
            self._draw_mark(painter, mark, right, top, self._line)
            right -= BETWEEN
        return begin - right

    def _draw_mark(
        self, painter: QPainter, mark: Mark, left: float, top: float, height: float
    ) -> None:
        colour = self._inks.text_colour if mark.sign == Sign.LOCK else self._inks.muted_colour

        def draw(upon: QPainter, place: QRectF) -> None:
            draw_sign(upon, mark.sign, place.topLeft(), self.sign, colour)

        box = QRectF(left, top + (height - self.sign) / 2, self.sign, self.sign)
        self._stamps.put(painter, mark.sign, box, draw)
        if mark.count:
            painter.setFont(self._lettering.mark)
            painter.setPen(self._inks.muted)
            metrics = self._lettering.mark_metrics
            baseline = top + (height - metrics.height()) / 2 + metrics.ascent()
            painter.drawText(QPointF(left + self.sign + 1, baseline), mark.count)
