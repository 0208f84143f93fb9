"""Where cards stand on the board, in pixels of its content.

The content begins beside the heads of venues and of hours; scrolling is not its affair.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.grid import Grid
from festdesk.desktop.calendar.shelf import Placed, Shelf
from festdesk.screenings.calendar import Column, Lane

_GAP = 3.0  # pixels between a card and the edge of its track, where there is room for it
_GAP_SHARE = 0.08  # of a track
_LEAST_LENGTH = 2.0  # pixels, so that a card of unknown length can still be seen


class Layout:
    """Cards on a grid, found by position and by id; never changed once made."""

    def __init__(self, grid: Grid, shelf: Shelf, *, flow: Flow, least_card_length: float) -> None:
        self.grid = grid
        self.flow = flow
        self.span = grid.span
        self.columns = grid.columns  # of all but the folded groups
        self._shelf = shelf
        self._least_length = max(least_card_length, _LEAST_LENGTH)
        self._least_minutes = int(least_card_length / grid.minute_size)
        self._gap = min(_GAP, grid.track_size * _GAP_SHARE)

    # Sizes and positions

    @property
    def width(self) -> float:
        """How wide the content is."""
        return self.grid.breadth if self.flow.is_down else self.grid.length

    @property
    def height(self) -> float:
        """How tall the content is."""
        return self.grid.length if self.flow.is_down else self.grid.breadth

    def point_of(self, column: Column, minute: float) -> QPointF:
        """Return where a minute of a column is, in the middle of its track."""
        first, last = self.grid.across_of(column)
        return self.flow.point((first + last) / 2, self.grid.along_of(column, minute))

    def spot_at(self, point: QPointF) -> tuple[Column, float] | None:
        """Return column and minute at a point, or nothing beside the columns."""
        return self.grid.spot_at(self.flow.across(point), self.flow.along(point))

    def minutes_between(self, first: QPointF, second: QPointF) -> float:
        """Return how many minutes after the first point the second one is."""
        along = self.flow.along
        return (along(second) - along(first)) / self.grid.minute_size

    def rect_of_column(self, column: Column) -> QRectF:
        """Return the area of a venue on a day."""
        return self.rect_of_run(column, self.span.first_minute, self.span.last_minute)

    def rect_of_run(self, column: Column, first_minute: float, last_minute: float) -> QRectF:
        """Return the area from minute to minute of a column, as far as its hours are shown.

        It is empty for a column that is not on the board or is in a folded group.
        """
        if column not in self.grid.places:
            return QRectF()
        first_minute = max(first_minute, self.span.first_minute)
        last_minute = min(last_minute, self.span.last_minute)
        if last_minute <= first_minute:
            return QRectF()
        left, right = self.grid.across_of(column)
        along = self.grid.along_of(column, first_minute)
        length = (last_minute - first_minute) * self.grid.minute_size
        return self.flow.rect(left, along, right - left, length)

    def rect_of(self, placed: Placed) -> QRectF:
        """Return where a card is drawn, without its turnaround."""
        return self.rect_at(placed.card, placed.lane)

    def rect_at(self, card: Card, lane: Lane | None = None) -> QRectF:
        """Return where a card would be drawn; alone in its track where no lane is given.

        What runs on beyond the hours that are shown is cut off there.
        """
        grid = self.grid
        if card.column is None or card.column not in grid.places:
            return QRectF()
        first, last = grid.across_of(card.column)
        breadth, index = last - first - 2 * self._gap, 0
        inset = 0.0
        if lane is not None and lane.count > 1:
            breadth, index = breadth / lane.count, lane.index
            inset = min(1.0, breadth * _GAP_SHARE)
        along = grid.along_of(card.column, max(card.start_minute, self.span.first_minute))
        end = grid.along_of(card.column, min(card.end_minute, self.span.last_minute))
        length = max(end - along, self._least_length)
        across = first + self._gap + breadth * index
        return self.flow.rect(across, along, breadth - inset, length)

    def is_cut(self, card: Card) -> bool:
        """Return whether a card runs on beyond the hours that are shown."""
        return card.end_minute > self.span.last_minute

    def turnaround_rect(self, card: Card, rect: QRectF) -> QRectF:
        """Return the time after a card in which the hall is not free, as far as it is seen."""
        if card.column is None or card.column not in self.grid.places:
            return QRectF()
        free = min(card.free_minute, self.span.last_minute)
        end = self.grid.along_of(card.column, free)
        _, drawn_end = self.flow.reach_along(rect)
        first, last = self.flow.reach_across(rect)
        return self.flow.rect(first, drawn_end, last - first, max(0.0, end - drawn_end))

    # Finding

    def find(self, screening_id: str) -> Placed | None:
        """Return a card by the id of its screening, where it is on the board."""
        where = self._shelf.where(screening_id)
        if where is None or where[0] not in self.grid.places:
            return None
        return self._shelf.placed_in(where[0], self._least_minutes)[where[1]]

    def within(self, area: QRectF) -> Iterator[Placed]:
        """Yield the cards that are drawn inside an area; others near its edge may be among them."""
        grid, flow = self.grid, self.flow
        first, last = flow.reach_along(area)
        before = max(self._shelf.longest, self._least_minutes) + 1
        segments = grid.seen_segments(first - before * grid.minute_size, last)
        for _, track in grid.seen_tracks(*flow.reach_across(area)):
            if track.is_folded:
                continue
            for segment in segments:
                column = track.columns[segment]
                starts = self._shelf.starts_in(column)
                if not starts:
                    continue
                shift = segment * grid.day_length
                begin = (first - shift) / grid.minute_size + self.span.first_minute - before
                end = (last - shift) / grid.minute_size + self.span.first_minute
                group = self._shelf.placed_in(column, self._least_minutes)
                yield from group[bisect_left(starts, begin) : bisect_right(starts, end)]

    def card_at(self, point: QPointF) -> Card | None:
        """Return the card at a point, the last drawn where two overlap."""
        found = None
        for placed in self.within(QRectF(point.x(), point.y(), 0.0, 0.0)):
            if self.rect_of(placed).contains(point):
                found = placed.card
        return found

    def all_cards(self) -> Iterator[Card]:
        """Yield all cards, column by column, in the order of their starts."""
        for column in self.columns:
            yield from self._shelf.cards_in(column)

    def cards_in(self, column: Column) -> list[Card]:
        """Return the cards of a column, also of one in a folded group."""
        return self._shelf.cards_in(column)

    def step(self, column: Column, tracks: int) -> Column | None:
        """Return the column so many tracks on, or nothing beyond the last."""
        return self.grid.step(column, tracks)

    def beside(self, card: Card, tracks: int) -> Card | None:
        """Return the card nearest in time in the next track before or after that has any."""
        column = card.column
        while column is not None:
            column = self.grid.step(column, tracks)
            if column is not None and self.cards_in(column):
                return min(
                    self.cards_in(column),
                    key=lambda other: (abs(other.start_minute - card.start_minute), other.id),
                )
        return None

    def after(self, card: Card, steps: int) -> Card | None:
        """Return the card that follows in the track, or the one before for -1."""
        where = self._shelf.where(card.id)
        if where is None or where[0] not in self.grid.places:
            return None
        track, _ = self.grid.places[where[0]]
        cards = [one for column in self.grid.tracks[track].columns for one in self.cards_in(column)]
        place = where[1] + steps
        for column in self.grid.tracks[track].columns:
            if column == where[0]:
                break
            place += len(self.cards_in(column))
        return cards[place] if 0 <= place < len(cards) else None

    def first(self) -> Card | None:
        """Return the card that starts first, on the first day."""
        return min(self.all_cards(), key=_when, default=None)


def _when(card: Card) -> tuple[str, int, str]:
    day = card.column.day.isoformat() if card.column is not None else ""
    return day, card.start_minute, card.id
