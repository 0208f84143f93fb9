"""Moving several things together: they keep their distances in days, venues and minutes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from festdesk.desktop.calendar.pieces import Piece
from festdesk.screenings.calendar import Column, Span


@dataclass(frozen=True, slots=True)
class Shift:
    """How far something is moved; venues as they stand beside each other on the board."""

    days: int = 0
    venues: int = 0
    minutes: int = 0

    @property
    def is_none(self) -> bool:
        """Whether everything stays where it is."""
        return not (self.days or self.venues or self.minutes)


class Raster:
    """The days and venues among which things are moved, as the board ranges them."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.days = sorted({column.day for column in columns})
        self.venues = list(dict.fromkeys(column.venue_id for column in columns))
        self._places = {venue_id: place for place, venue_id in enumerate(self.venues)}

    def between(self, here: Column, there: Column) -> tuple[int, int]:
        """Return how many days and venues it is from one column to another."""
        venues = self._places.get(there.venue_id, 0) - self._places.get(here.venue_id, 0)
        return (there.day - here.day).days, venues

    def limited(self, pieces: Iterable[Piece], shift: Shift, span: Span, step: int) -> Shift:
        """Return as much of a shift as leaves all on the board."""
        columns = [piece.column for piece in pieces if piece.column is not None]
        starts = [piece.start_minute for piece in pieces if piece.column is not None]
        if not columns or not self.days:
            return Shift()
        days = [column.day for column in columns]
        places = [self._places.get(column.venue_id, 0) for column in columns]
        return Shift(
            days=_within(
                shift.days, (self.days[0] - min(days)).days, (self.days[-1] - max(days)).days
            ),
            venues=_within(shift.venues, -min(places), len(self.venues) - 1 - max(places)),
            minutes=_within(
                shift.minutes,
                min(0, span.first_minute - min(starts)),
                max(0, span.last_minute - step - max(starts)),
            ),
        )

    def shifted(self, piece: Piece, shift: Shift) -> Piece:
        """Return something moved; what lacks its place, or would leave the venues, stays."""
        column = piece.column
        if column is None:
            return piece
        place = self._places.get(column.venue_id)
        venue_id = column.venue_id
        if place is not None and 0 <= place + shift.venues < len(self.venues):
            venue_id = self.venues[place + shift.venues]
        there = Column(column.day + timedelta(days=shift.days), venue_id)
        return piece.put(there, piece.start_minute + shift.minutes)


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
