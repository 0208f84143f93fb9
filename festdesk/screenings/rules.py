"""How long a screening keeps its hall, and which two of them are too close: pure arithmetic.

Lengths are in whole minutes as they are printed, so that an end on the screen is the end that a
reader of the booklet would work out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Protocol

from festdesk.base.ids import BlockId, FilmId, ScreeningId, VenueId
from festdesk.base.moments import whole_minutes
from festdesk.screenings.tables import BlockFilm, Screening, ScreeningState

MOST_MINUTES = 600  # of an introduction or a talk


class Lengths(Protocol):
    """Who knows the running times, in most cases a snapshot."""

    def printed_seconds(self, film_id: FilmId) -> int | None:
        """Return the running time that prints, or nothing."""

    def films_of_block(self, block_id: BlockId) -> Sequence[BlockFilm]:
        """Return the films of a block in their order."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The time a screening takes; with a running time unknown, the least it can take."""

    screening_id: ScreeningId
    venue_id: VenueId | None
    starts_at: datetime
    ends_at: datetime
    length_is_known: bool = True


@dataclass(frozen=True, slots=True)
class Encounter:
    """Two slots of one venue, of which the later starts before the hall is free again."""

    earlier: Slot
    later: Slot
    turnaround_minutes: int

    @property
    def overlaps(self) -> bool:
        """Whether the later one starts while the earlier one is still on."""
        return self.later.starts_at < self.earlier.ends_at

    @property
    def free_minutes(self) -> int:
        """The minutes between the two; negative where they overlap."""
        return int((self.later.starts_at - self.earlier.ends_at).total_seconds() // 60)


def block_seconds(running_seconds: Iterable[int | None]) -> int | None:
    """Return what films last together, or nothing where one is unknown or there are none."""
    total = 0
    for seconds in running_seconds:
        if seconds is None:
            return None
        total += seconds
    return total or None


def running_seconds_of(screening: Screening, lengths: Lengths) -> int | None:
    """Return what the film or the films of the block last, or nothing where that is unknown."""
    if screening.film_id is not None:
        return lengths.printed_seconds(screening.film_id)
    if screening.block_id is None:
        return None
    films = lengths.films_of_block(screening.block_id)
    return block_seconds(lengths.printed_seconds(film.film_id) for film in films)


def length_minutes(screening: Screening, running_seconds: int | None) -> int:
    """Return how long the hall is taken: introduction, film and talk.

    A running time that is unknown counts as one minute.
    """
    film_minutes = 1 if running_seconds is None else whole_minutes(running_seconds)
    return screening.introduction_minutes + film_minutes + screening.talk_minutes


def slot_of(screening: Screening, running_seconds: int | None) -> Slot | None:
    """Return the time a screening takes, or nothing while it has no start."""
    if screening.starts_at is None:
        return None
    length = timedelta(minutes=length_minutes(screening, running_seconds))
    return Slot(
        screening.id,
        screening.venue_id,
        screening.starts_at,
        screening.starts_at + length,
        running_seconds is not None,
    )


def is_held(screening: Screening) -> bool:
    """Return whether a screening takes place as far as is known: it is not cancelled."""
    return screening.state != ScreeningState.CANCELLED


def find_encounters(slots: Iterable[Slot], *, turnaround_minutes: int) -> Iterator[Encounter]:
    """Yield each two slots of one venue of which the later starts before the hall is free.

    The hall is free `turnaround_minutes` after an end; a screening may start just then.
    """
    placed = (slot for slot in slots if slot.venue_id is not None)
    in_order = sorted(placed, key=attrgetter("venue_id", "starts_at", "screening_id"))
    turnaround = timedelta(minutes=turnaround_minutes)
    for _, group in groupby(in_order, key=attrgetter("venue_id")):
        same_venue = list(group)
        for index, earlier in enumerate(same_venue):
            for later in same_venue[index + 1 :]:
                if later.starts_at >= earlier.ends_at + turnaround:
                    break  # all others start later still
                yield Encounter(earlier, later, turnaround_minutes)
