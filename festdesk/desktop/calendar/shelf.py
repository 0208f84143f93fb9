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

    def __init__(self, given: list[Card]) -> None:
        self.given = given  # in whatever order
        cards = sorted(given, key=lambda card: (card.start_minute, card.id))
        self.cards = cards
        self.places: dict[str, int] = {card.id: place for place, card in enumerate(cards)}
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
    """Cards that have a column; lanes are worked out for what is seen.

    Columns in which nothing is other than on the shelf `before` are kept as they are.
    """

    def __init__(self, cards: Iterable[Card], before: "Shelf | None" = None) -> None:
        by_column: dict[Column, list[Card]] = {}
        self._columns: dict[str, Column] = {}
        for card in cards:
            if card.column is not None:
                by_column.setdefault(card.column, []).append(card)
                self._columns[card.id] = card.column
        known = before._groups if before is not None else {}  # noqa: SLF001 -- another shelf
        self._groups: dict[Column, _Group] = {}
        for column, given in by_column.items():
            group = known.get(column)
            is_kept = group is not None and group.given == given
            self._groups[column] = group if group is not None and is_kept else _Group(given)
        self.longest = max((group.longest for group in self._groups.values()), default=0)

    def changed_since(self, before: "Shelf") -> frozenset[Column]:
        """Return the columns that are not the same objects as they were on another shelf."""
        now, then = self._groups, before._groups  # noqa: SLF001 -- another shelf
        return frozenset(
            column for column in now.keys() | then.keys() if now.get(column) is not then.get(column)
        )

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
        column = self._columns.get(screening_id)
        return None if column is None else (column, self._groups[column].places[screening_id])
