"""The legend: what colours, patterns, letters, lines and signs of the cards that are shown mean.

It is drawn by one hand for the strip under the board and for the printed plan.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.colours import Colouring, ColourKey, Colours
from festdesk.desktop.calendar.inks import fill_band
from festdesk.desktop.calendar.marks import Sign, marks_of, sign_in_words
from festdesk.desktop.calendar.painting import CardPainter
from festdesk.desktop.calendar.signs import draw_clash, draw_sign
from festdesk.desktop.widgets.screening_words import state_in_words
from festdesk.screenings.tables import ScreeningState

translate = QCoreApplication.translate

_BETWEEN = 14.0  # pixels between two items
_SWATCH = 20.0
_INSIDE = 4.0  # pixels between a swatch and its words


@dataclass(frozen=True, slots=True)
class LegendItem:
    """One thing the legend explains: a colour, the line of a state, a sign or a clash."""

    words: str
    of: ColourKey | ScreeningState | Sign | ClashMark
    count: int = 0

    @property
    def said(self) -> str:
        """What stands beside it, for those who hear it as well: with its letters."""
        if isinstance(self.of, ColourKey) and self.of.mark not in {"", self.words}:
            return f"{self.of.mark}: {self.words}"
        return self.words

    def in_colours(self, colours: Colours) -> "LegendItem":
        """Return the item with its colour as others have it, such as those of a theme."""
        if not isinstance(self.of, ColourKey):
            return self
        return replace(self, of=colours.key_for(self.of.value))


def legend_items(colours: Colours, cards: Sequence[Card]) -> list[LegendItem]:
    """Return what the legend of some cards has to explain, and nothing that none of them has."""
    items = [LegendItem(entry.key.words, entry.key, entry.count) for entry in colours.legend(cards)]
    if colours.mode is not Colouring.STATE:
        states = {card.state for card in cards}
        items += [
            LegendItem(state_in_words(state), state)
            for state in (ScreeningState.PENCILLED, ScreeningState.CANCELLED)
            if state in states
        ]
    signs = {mark.sign for card in cards for mark in marks_of(card)}
    items += [LegendItem(sign_in_words(sign), sign) for sign in Sign if sign in signs]
    clashes = {card.clash for card in cards}
    items += [
        LegendItem(_clash_said(clash), clash)
        for clash in ClashMark
        if clash is not ClashMark.NONE and clash in clashes
    ]
    return items


def _clash_said(clash: ClashMark) -> str:
    return {
        ClashMark.ERROR: translate("Calendar", "Clash"),
        ClashMark.WARNING: translate("Calendar", "Warning"),
        ClashMark.HINT: translate("Calendar", "Hint"),
        ClashMark.ACCEPTED: translate("Calendar", "Accepted clash"),
    }.get(clash, "")


def legend_in_words(items: Iterable[LegendItem]) -> str:
    """Return the legend as lines of text."""
    return "\n".join(f"{item.said} ({item.count})" if item.count else item.said for item in items)


class LegendPainter:
    """Draws legends with the letters and inks of the cards they are about."""

    def __init__(self, cards: CardPainter) -> None:
        self._cards = cards
        self.line = cards.small_metrics.height() + 4

    def height(self, items: Sequence[LegendItem], width: float) -> float:
        """Return how tall a legend is in a width."""
        rows = self._rows(items, width)
        return len(rows) * self.line

    def first_row(self, items: Sequence[LegendItem], width: float) -> int:
        """Return how many items have room in one line."""
        rows = self._rows(items, width)
        return len(rows[0]) if rows else 0

    def draw(self, painter: QPainter, items: Sequence[LegendItem], room: QRectF) -> None:
        """Draw a legend in as many lines as its room has."""
        rows = self._rows(items, room.width())
        shown = max(1, int(room.height() // self.line))
        for number, row in enumerate(rows[:shown]):
            top = room.top() + number * self.line
            for item, left in row:
                self._draw_item(painter, item, QPointF(room.left() + left, top))

    def _rows(
        self, items: Sequence[LegendItem], width: float
    ) -> list[list[tuple[LegendItem, float]]]:
        rows: list[list[tuple[LegendItem, float]]] = [[]]
        left = 0.0
        for item in items:
            own = self._width(item)
            if rows[-1] and left + own > width:
                rows.append([])
                left = 0.0
            rows[-1].append((item, left))
            left += own + _BETWEEN
        return rows if rows[0] else []

    def _width(self, item: LegendItem) -> float:
        return self._picture_width(item) + _INSIDE + self._cards.lettering.small_width(_text(item))

    def _picture_width(self, item: LegendItem) -> float:
        key = item.of
        if isinstance(key, ColourKey):
            return max(_SWATCH, self._cards.lettering.mark_width(key.mark) + 8) + 8
        return self.line if isinstance(key, Sign | ClashMark) else _SWATCH

    def _draw_item(self, painter: QPainter, item: LegendItem, at: QPointF) -> None:
        width = self._picture_width(item)
        box = QRectF(at.x(), at.y() + 1, width, self.line - 4)
        self._picture_of(item)(painter, box)
        painter.setFont(self._cards.small)
        painter.setPen(self._cards.inks.text)
        room = QRectF(
            box.right() + _INSIDE,
            at.y(),
            self._cards.lettering.small_width(_text(item)) + 2,
            self.line - 2,
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, _text(item))

    def _picture_of(self, item: LegendItem) -> Callable[[QPainter, QRectF], None]:
        of = item.of
        if isinstance(of, ColourKey):
            return lambda painter, box: self._draw_key(painter, of, box)
        if isinstance(of, ScreeningState):
            return lambda painter, box: self._draw_state(painter, of, box)
        if isinstance(of, Sign):
            return lambda painter, box: self._draw_sign(painter, of, box)
        return lambda painter, box: self._draw_clash(painter, of, box)

    def _draw_key(self, painter: QPainter, key: ColourKey, box: QRectF) -> None:
        colour, _, pen = self._cards.inks.full(key.colour)
        fill_band(painter, QRectF(box.left(), box.top(), 5, box.height()), colour, key.pattern)
        chip = box.adjusted(8, 0, 0, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._cards.inks.ground(key.colour, is_cancelled=False, is_bare=True))
        if key.mark:
            painter.setBrush(colour)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setFont(self._cards.mark)
        painter.setPen(pen)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, key.mark)

    def _draw_state(self, painter: QPainter, state: ScreeningState, box: QRectF) -> None:
        pen = QPen(self._cards.inks.muted)
        if state is ScreeningState.PENCILLED:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(0.5, 1.5, -0.5, -1.5)
        painter.drawRoundedRect(inner, 3, 3)
        if state is ScreeningState.CANCELLED:
            middle = inner.center().y()
            painter.drawLine(QPointF(inner.left() + 4, middle), QPointF(inner.right() - 4, middle))

    def _draw_sign(self, painter: QPainter, sign: Sign, box: QRectF) -> None:
        size = round(box.height() * 0.8)
        at = QPointF(box.right() - size, box.center().y() - size / 2)
        draw_sign(painter, sign, at, size, self._cards.inks.text_colour)

    def _draw_clash(self, painter: QPainter, clash: str, box: QRectF) -> None:
        draw_clash(painter, box, clash, self._cards.tokens)


def _text(item: LegendItem) -> str:
    return f"{item.words} ({item.count})" if item.count else item.words
