"""How long a screening keeps its hall: pure arithmetic.

Lengths are in whole minutes as they are printed, so that an end on the screen is the end that a
reader of the booklet would work out.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol

from festdesk.base.ids import BlockId, FilmId
from festdesk.base.moments import whole_minutes
from festdesk.screenings.tables import BlockFilm, Screening, ScreeningState

MOST_MINUTES = 600  # of an introduction or a talk


class Lengths(Protocol):
    """Who knows the running times, in most cases a snapshot."""

    def printed_seconds(self, film_id: FilmId) -> int | None:
        """Return the running time that prints, or nothing."""

    def films_of_block(self, block_id: BlockId) -> Sequence[BlockFilm]:
        """Return the films of a block in their order."""


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


def is_held(screening: Screening) -> bool:
    """Return whether a screening takes place as far as is known: it is not cancelled."""
    return screening.state != ScreeningState.CANCELLED
