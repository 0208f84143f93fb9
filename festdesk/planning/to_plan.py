"""What is still to be planned: showings that are wanted and not there, and what lacks its place.

A film's showings are its own screenings and those of its blocks. One that is cancelled is none; one
that is pencilled, or has no place yet, is one.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.planning.house import House
from festdesk.screenings.rules import is_held
from festdesk.screenings.tables import Audience, Screening, Whereabouts
from festdesk.snapshot import Snapshot

# What an act may touch that changes what is still to be planned.
TABLES = frozenset(
    {"screening", "film", "venue", "block", "blockfilm", "showingwish", "housesetting"}
)
_PUBLIC = str(Audience.PUBLIC)


class Lack(StrEnum):
    """What a screening waits for."""

    START = "start"
    VENUE = "venue"


class Count(NamedTuple):
    """How many showings for an audience are wanted, there, and there with their place.

    Those `to_come` are there as soon as blocks have their screenings.
    """

    audience: str
    wanted: int
    has: int = 0
    placed: int = 0
    to_come: int = 0

    @property
    def missing(self) -> int:
        """How many are still to be made."""
        return max(0, self.wanted - self.has - self.to_come)


@dataclass(frozen=True, slots=True)
class StillWanted:
    """Showings that are not there yet, of a film or of a block, and never of both."""

    count: Count
    film_id: FilmId | None = None
    block_id: BlockId | None = None


@dataclass(frozen=True, slots=True)
class ToPlan:
    """All that is still to be planned of an edition.

    `placed` of `wanted` showings of films have their place; more than are wanted count as many as
    are wanted.
    """

    waiting: Mapping[ScreeningId, tuple[Lack, ...]] = field(default_factory=dict)
    films: tuple[StillWanted, ...] = ()
    blocks: tuple[StillWanted, ...] = ()
    placed: int = 0
    wanted: int = 0


def lacks_of(snapshot: Snapshot, screening: Screening) -> tuple[Lack, ...]:
    """Return what a screening waits for; nothing where it has its place, or needs none.

    It needs no hall where it is online, or where its venue is not to be printed; it needs nothing
    where it is cancelled, or its film is withdrawn.
    """
    if not is_held(screening) or _is_withdrawn(snapshot, screening):
        return ()
    lacks = []
    if screening.starts_at is None:
        lacks.append(Lack.START)
    if (
        screening.without_venue == Whereabouts.TO_COME
        and snapshot.venue(screening.venue_id) is None
    ):
        lacks.append(Lack.VENUE)
    return tuple(lacks)


def is_same_to_plan(before: Snapshot, after: Snapshot, screenings: Collection[ScreeningId]) -> bool:
    """Return whether as much is still to be planned, where only these screenings have changed.

    So it is where each is of the same film or block, for the same audience, and waits for the same.
    """
    return all(_what_counts(before, id_) == _what_counts(after, id_) for id_ in screenings)


def _what_counts(snapshot: Snapshot, screening_id: ScreeningId) -> tuple[object, ...]:
    row = snapshot.screenings.get(screening_id)
    if row is None:
        return ()
    return (
        is_held(row),
        row.film_id,
        row.block_id,
        row.audience,
        lacks_of(snapshot, row),
    )


def counts_of(snapshot: Snapshot, house: House, film_id: FilmId) -> tuple[Count, ...]:
    """Return for each audience a film is wanted or shown for how many showings it has.

    Wishes come first, in their order; what nobody has wished for and is there stands after them.
    """
    there: dict[str, list[int]] = {}
    for screening in showings_of_film(snapshot, film_id):
        _count(there, screening.audience, is_placed=not lacks_of(snapshot, screening))
    return _counts(house.wanted(film_id), there)


def showings_of_film(snapshot: Snapshot, film_id: FilmId) -> Iterator[Screening]:
    """Yield the screenings that show a film and are not cancelled."""
    yield from filter(is_held, snapshot.screenings_of(film_id))
    for place in snapshot.blocks_of(film_id):
        yield from filter(is_held, snapshot.screenings_of_block(place.block_id))


def _count(there: dict[str, list[int]], audience: str, *, is_placed: bool) -> None:
    found = there.setdefault(audience, [0, 0])
    found[0] += 1
    found[1] += is_placed


def _counts(wanted: Mapping[str, int], there: Mapping[str, list[int]]) -> tuple[Count, ...]:
    return tuple(
        Count(audience, wanted.get(audience, 0), *there.get(audience, ()))
        for audience in (*wanted, *(audience for audience in there if audience not in wanted))
    )


def to_plan(snapshot: Snapshot, house: House) -> ToPlan:
    """Return what is still to be planned.

    A block without a screening stands for a showing to come of each of its films, so these are not
    asked for twice. What the public is to see of a film in a block is left to the block, unless
    somebody has wished it for the film itself; the block then misses as many showings as the film
    of it that misses most.
    """
    waiting, there = _there(snapshot)
    films: list[StillWanted] = []
    of_blocks: dict[BlockId, int] = {}
    placed = wanted = 0
    for film_id, film in snapshot.films.items():
        if film.is_withdrawn:
            continue
        blocks = [place.block_id for place in snapshot.blocks_of(film_id)]
        to_come = sum(not _shown(snapshot, block_id) for block_id in blocks)
        is_left = bool(blocks) and _PUBLIC not in house.wishes.get(film_id, {})
        for count in _counts(house.wanted(film_id), there.get(film_id, {})):
            wanted += count.wanted
            placed += min(count.placed, count.wanted)
            if is_left and count.audience == _PUBLIC:
                for block_id in blocks:
                    of_blocks[block_id] = max(of_blocks.get(block_id, 0), count.missing)
                continue
            if to_come and count.audience == _PUBLIC:
                count = count._replace(to_come=to_come)  # noqa: PLW2901 -- the same, known better
            if count.missing:
                films.append(StillWanted(count, film_id))
    return ToPlan(waiting, tuple(films), tuple(_open_blocks(snapshot, of_blocks)), placed, wanted)


def _there(
    snapshot: Snapshot,
) -> tuple[dict[ScreeningId, tuple[Lack, ...]], dict[FilmId, dict[str, list[int]]]]:
    """Return what screenings wait for, and how many each film has for each audience."""
    waiting: dict[ScreeningId, tuple[Lack, ...]] = {}
    there: dict[FilmId, dict[str, list[int]]] = {}
    for screening_id, screening in snapshot.screenings.items():
        if not is_held(screening):
            continue
        lacks = lacks_of(snapshot, screening)
        if lacks:
            waiting[screening_id] = lacks
        for film_id in _films_of(snapshot, screening):
            of_film = there.setdefault(film_id, {})
            _count(of_film, screening.audience, is_placed=not lacks)
    return waiting, there


def _open_blocks(snapshot: Snapshot, missing: Mapping[BlockId, int]) -> Iterator[StillWanted]:
    for block_id in snapshot.blocks:
        if not _can_be_shown(snapshot, block_id):
            continue
        shown = _shown(snapshot, block_id)
        lacking = missing.get(block_id, 0) or int(not shown)
        if lacking:
            public = [row for row in shown if row.audience == _PUBLIC]
            placed = sum(not lacks_of(snapshot, row) for row in public)
            count = Count(_PUBLIC, len(public) + lacking, len(public), placed)
            yield StillWanted(count, block_id=block_id)


def _can_be_shown(snapshot: Snapshot, block_id: BlockId) -> bool:
    """Tell whether a block is not made of withdrawn films alone; one still empty may become."""
    films = [snapshot.films[place.film_id] for place in snapshot.films_of_block(block_id)]
    return not films or any(not film.is_withdrawn for film in films)


def _shown(snapshot: Snapshot, block_id: BlockId) -> list[Screening]:
    return [row for row in snapshot.screenings_of_block(block_id) if is_held(row)]


def _films_of(snapshot: Snapshot, screening: Screening) -> Iterator[FilmId]:
    if screening.film_id is not None:
        yield screening.film_id
    elif screening.block_id is not None:
        yield from (place.film_id for place in snapshot.films_of_block(screening.block_id))


def _is_withdrawn(snapshot: Snapshot, screening: Screening) -> bool:
    film = snapshot.films.get(screening.film_id) if screening.film_id is not None else None
    return film is not None and film.is_withdrawn
