"""The board's cards by column and start, with the lanes they stand in; kept while it is zoomed."""

from collections.abc import Iterable
from dataclasses import dataclass

from festdesk.desktop.calendar.cards import Card
from festdesk.screenings.calendar import Column, Lane, lanes

_MOST_KEPT = 8  # sets of lanes of one column


@dataclass(frozen=True, slots=True)
class Placed:
    """A card and the lane it stands in."""

    card: Card
    lane: Lane


class _Group:
    """The cards of one column, by start."""

    def __init__(self, cards: list[Card]) -> None:
        cards.sort(key=lambda card: (card.start_minute, card.id))
        self.cards = cards
        self.starts = [card.start_minute for card in cards]
        self.longest = max(max(card.free_minute, card.end_minute) - card.start_minute
                           for card in cards)  # fmt: skip
        self._shortest = min(card.length_minutes for card in cards)
        self._placed: dict[int, list[Placed]] = {}

    def placed(self, least_minutes: int) -> list[Placed]:
        """Return the cards in their lanes where none is drawn shorter than so many minutes."""
        least = least_minutes if self._shortest < least_minutes else 0
        found = self._placed.get(least)
        if found is None:
            if len(self._placed) >= _MOST_KEPT:
                self._placed.clear()
            runs = [
                (card.start_minute, card.start_minute + max(card.length_minutes, least))
                for card in self.cards
            ]
            placed = zip(self.cards, lanes(runs), strict=True)
            found = self._placed[least] = [Placed(card, lane) for card, lane in placed]
        return found


class Shelf:
    """Cards that have a column; lanes are worked out for what is seen."""

    def __init__(self, cards: Iterable[Card]) -> None:
        by_column: dict[Column, list[Card]] = {}
        for card in cards:
            if card.column is not None:
                by_column.setdefault(card.column, []).append(card)
        self._groups = {column: _Group(group) for column, group in by_column.items()}
        self._where: dict[str, tuple[Column, int]] = {
            card.id: (column, place)
            for column, group in self._groups.items()
            for place, card in enumerate(group.cards)
        }
        self.longest = max((group.longest for group in self._groups.values()), default=0)

    def cards_in(self, column: Column) -> list[Card]:
        """Return the cards of a column by start."""
        group = self._groups.get(column)
        return group.cards if group is not None else []

    def starts_in(self, column: Column) -> list[int]:
        """Return the minutes at which they start."""
        group = self._groups.get(column)
        return group.starts if group is not None else []

    def placed_in(self, column: Column, least_minutes: int) -> list[Placed]:
        """Return them in their lanes where none is drawn shorter than so many minutes."""
        group = self._groups.get(column)
        return group.placed(least_minutes) if group is not None else []

    def where(self, screening_id: str) -> tuple[Column, int] | None:
        """Return the column of a screening and its place there."""
        return self._where.get(screening_id)
