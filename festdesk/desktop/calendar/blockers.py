"""Breaks and blocked times of venues as the board shows them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from festdesk.availability.tables import Blocker
from festdesk.screenings.calendar import Column, minute_of


@dataclass(frozen=True, slots=True)
class BlockerCard:
    """A time in which nothing is shown, in minutes of its festival day; `kind` as stored."""

    id: str
    column: Column
    start_minute: int
    minutes: int
    kind: str
    label: str = ""

    @property
    def length_minutes(self) -> int:
        """How long it takes, by the name a screening's card has for it."""
        return self.minutes

    @property
    def end_minute(self) -> int:
        """When it is over."""
        return self.start_minute + self.minutes

    def put(self, column: Column, start_minute: int) -> "BlockerCard":
        """Return it as it would be there."""
        return replace(self, column=column, start_minute=start_minute)


def blocker_cards(blockers: Iterable[Blocker], *, day_starts_hour: int) -> tuple[BlockerCard, ...]:
    """Return what the board shows of blockers, in the order of their starts."""
    found = []
    for row in blockers:
        day, minute = minute_of(row.starts_at, day_starts_hour=day_starts_hour)
        column = Column(day, row.venue_id)
        found.append(BlockerCard(row.id, column, minute, row.minutes, row.kind, row.label))
    found.sort(key=lambda card: (card.column.day, card.start_minute, card.id))
    return tuple(found)
