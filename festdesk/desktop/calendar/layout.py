"""Where things stand on the board: columns against time, in pixels of its content.

The content begins below the heads and right of the hours; scrolling is not its affair.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from festdesk.desktop.calendar.cards import Card
from festdesk.screenings.calendar import Column, Lane, Span, lanes

_GAP = 3.0  # pixels between a card and the edge of its column
_LEAST_HEIGHT = 4.0  # pixels, so that a card of unknown length can still be seen


@dataclass(frozen=True, slots=True)
class Placed:
    """A card and the lane it stands in."""

    card: Card
    lane: Lane


@dataclass(frozen=True, slots=True)
class Measures:
    """How large things are drawn, in pixels."""

    minute_height: float
    column_width: float
    least_card_height: float


class Layout:
    """Cards in columns, found by position and by id; never changed once made."""

    def __init__(
        self, columns: Sequence[Column], span: Span, cards: Iterable[Card], measures: Measures
    ) -> None:
        self.columns = tuple(columns)
        self.span = span
        self.measures = measures
        self.index_of = {column: index for index, column in enumerate(self.columns)}
        self._least_minutes = measures.least_card_height / measures.minute_height
        by_column: list[list[Card]] = [[] for _ in self.columns]
        for card in cards:
            if card.column in self.index_of:
                by_column[self.index_of[card.column]].append(card)
        self._placed: list[list[Placed]] = []
        self._starts: list[list[int]] = []
        self._longest = 0.0
        self._by_id: dict[str, tuple[int, int]] = {}
        for index, group in enumerate(by_column):
            self._add_column(index, group)

    def _add_column(self, index: int, group: list[Card]) -> None:
        group.sort(key=lambda card: (card.start_minute, card.id))
        found = lanes([(card.start_minute, self._drawn_end(card)) for card in group])
        self._placed.append([Placed(*pair) for pair in zip(group, found, strict=True)])
        self._starts.append([card.start_minute for card in group])
        for place, card in enumerate(group):
            self._by_id[card.id] = index, place
            drawn = max(card.free_minute, self._drawn_end(card)) - card.start_minute
            self._longest = max(self._longest, drawn)

    def _drawn_end(self, card: Card) -> int:
        """Return the minute at which the card's drawing ends; a very short one is drawn larger."""
        return card.start_minute + max(card.length_minutes, int(self._least_minutes))

    # Sizes and positions

    @property
    def width(self) -> float:
        """The width of all columns."""
        return self.measures.column_width * len(self.columns)

    @property
    def height(self) -> float:
        """The height of all hours."""
        return self.measures.minute_height * self.span.minutes

    def x_of(self, index: int) -> float:
        """Return the left edge of a column."""
        return self.measures.column_width * index

    def y_of(self, minute: float) -> float:
        """Return where a minute of the festival day is."""
        return (minute - self.span.first_minute) * self.measures.minute_height

    def minute_at(self, y: float) -> float:
        """Return the minute of the festival day at a height."""
        return y / self.measures.minute_height + self.span.first_minute

    def column_at(self, x: float) -> Column | None:
        """Return the column at a position, or nothing beside all of them."""
        index = int(x // self.measures.column_width)
        return self.columns[index] if 0 <= index < len(self.columns) else None

    def rect_of(self, placed: Placed) -> QRectF:
        """Return where a card is drawn, without its turnaround."""
        return self.rect_at(placed.card, placed.lane)

    def rect_at(self, card: Card, lane: Lane | None = None) -> QRectF:
        """Return where a card would be drawn; alone in its column where no lane is given."""
        if card.column is None or card.column not in self.index_of:
            return QRectF()
        lane = lane or Lane(0, 1)
        width = (self.measures.column_width - 2 * _GAP) / lane.count
        left = self.x_of(self.index_of[card.column]) + _GAP + width * lane.index
        height = card.length_minutes * self.measures.minute_height
        height = max(height, self.measures.least_card_height, _LEAST_HEIGHT)
        inset = 1.0 if lane.count > 1 else 0.0
        return QRectF(left, self.y_of(card.start_minute), width - inset, height)

    def turnaround_rect(self, card: Card, rect: QRectF) -> QRectF:
        """Return the time after a card in which the hall is not free, as far as it is seen."""
        end = self.y_of(card.free_minute)
        return QRectF(rect.left(), rect.bottom(), rect.width(), max(0.0, end - rect.bottom()))

    # Finding

    def find(self, screening_id: str) -> Placed | None:
        """Return a card by the id of its screening, where it is on the board."""
        where = self._by_id.get(screening_id)
        return self._placed[where[0]][where[1]] if where is not None else None

    def within(self, area: QRectF) -> Iterator[Placed]:
        """Yield the cards that are drawn inside an area; others near its edge may be among them."""
        width = self.measures.column_width
        first = max(0, int(area.left() // width))
        last = min(len(self.columns) - 1, int(area.right() // width))
        top = self.minute_at(area.top()) - self._longest - self._least_minutes
        bottom = self.minute_at(area.bottom())
        for index in range(first, last + 1):
            starts = self._starts[index]
            for place in range(bisect_left(starts, top), bisect_right(starts, bottom)):
                yield self._placed[index][place]

    def card_at(self, x: float, y: float) -> Card | None:
        """Return the card at a position, the last drawn where two overlap."""
        found = None
        for placed in self.within(QRectF(x, y, 0.0, 0.0)):
            if self.rect_of(placed).contains(x, y):
                found = placed.card
        return found

    def all_cards(self) -> Iterator[Card]:
        """Yield all cards, column by column, in the order of their starts."""
        for group in self._placed:
            for placed in group:
                yield placed.card

    def beside(self, card: Card, columns: int) -> Card | None:
        """Return the card nearest in time in the next column to the right or left that has any."""
        if card.column not in self.index_of:
            return None
        index = self.index_of[card.column] + columns
        while 0 <= index < len(self.columns):
            if self._placed[index]:
                return min(
                    (placed.card for placed in self._placed[index]),
                    key=lambda other: (abs(other.start_minute - card.start_minute), other.id),
                )
            index += columns
        return None

    def after(self, card: Card, steps: int) -> Card | None:
        """Return the card that follows in the column, or the one before for -1."""
        where = self._by_id.get(card.id)
        if where is None:
            return None
        group, place = self._placed[where[0]], where[1] + steps
        return group[place].card if 0 <= place < len(group) else None

    def first(self) -> Card | None:
        """Return the card that starts first."""
        return min(self.all_cards(), key=lambda card: (card.start_minute, card.id), default=None)
