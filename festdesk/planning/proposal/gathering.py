"""What is still open in an edition, put together as the problem of a proposal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from statistics import median_low

from festdesk.base.ids import ScreeningId, VenueId
from festdesk.base.moments import days_between
from festdesk.planning.house import Hall, House
from festdesk.planning.proposal.barring import Barring
from festdesk.planning.proposal.problem import Item, Place, Problem, Standing, VenueFacts
from festdesk.planning.proposal.request import Kept, Request
from festdesk.planning.proposal.wishes import weighted
from festdesk.planning.showings import Showing, showing_of
from festdesk.planning.to_plan import StillWanted, lacks_of, to_plan
from festdesk.screenings.tables import Screening, ScreeningState
from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Open:
    """What a request is about: what wants a place, what stays, and what cannot be planned yet.

    `wanted` are the showings of `to_place` for which there is no screening yet.
    """

    to_place: tuple[Showing, ...]
    stays: tuple[Showing, ...]
    wanted: Mapping[ScreeningId, StillWanted] = field(default_factory=dict)
    without_length: tuple[Showing, ...] = ()


def gather(
    snapshot: Snapshot,
    house: House,
    showings: Mapping[ScreeningId, Showing],
    request: Request,
) -> Open:
    """Return what a request is about.

    What has no running time is not placed, since nobody knows how long it would take.
    """
    days, halls = _days_of(house, request), _halls_of(house, request)
    to_place: list[Showing] = []
    stays: list[Showing] = []
    for screening_id, showing in showings.items():
        if not showing.is_held:
            continue
        if showing.venue_id in house.halls and showing.starts_at is not None:
            is_there = showing.venue_id in halls and house.day_of(showing.starts_at) in days
            moves = is_there and _may_move(showing, request.kept) and _is_meant(showing, request)
            (to_place if moves else stays).append(showing)
        elif lacks_of(snapshot, snapshot.screenings[screening_id]):
            is_free = not showing.is_locked and _is_meant(showing, request)
            (to_place if is_free else stays).append(showing)
        else:
            stays.append(showing)
    wanted: dict[ScreeningId, StillWanted] = {}
    for one in _still_wanted(snapshot, house):
        for showing in _new_showings(snapshot, one):
            if _is_meant(showing, request):
                to_place.append(showing)
                wanted[showing.id] = one
    return Open(
        tuple(showing for showing in to_place if showing.length_is_known),
        tuple(stays),
        wanted,
        tuple(showing for showing in to_place if not showing.length_is_known),
    )


def problem_of(snapshot: Snapshot, house: House, found: Open, request: Request) -> Problem:
    """Return the problem for what is open."""
    days = _days_of(house, request)
    halls = _halls_of(house, request)
    usual = (request.first_minute, request.last_minute)
    barring = Barring(house, days, usual, list(found.stays))
    places = {venue_id: place for place, venue_id in enumerate(halls)}
    items = [
        _item(house, barring, halls, showing, found.wanted.get(showing.id))
        for showing in found.to_place
    ]
    return Problem(
        origin=house.midnight(house.first_day),
        day_starts_hour=house.day_starts_hour,
        days=tuple((day - house.first_day).days for day in days),
        step_minutes=request.step_minutes,
        venues=tuple(_venue_facts(snapshot, list(halls))),
        items=tuple(items),
        standing=tuple(
            Standing(
                showing.film_ids,
                tuple(sorted(showing.strand_ids)),
                showing.audience,
                Place(_position(places, showing.venue_id), barring.minute(showing.starts_at)),
            )
            for showing in found.stays
            if showing.starts_at is not None
        ),
        walking=tuple(tuple(house.walking_minutes(a, b) for b in halls) for a in halls),
        carrying=tuple(tuple(house.carrying_minutes(a, b) for b in halls) for a in halls),
        weights=weighted(request.strengths),
        seconds=request.seconds,
        workers=request.workers,
        seed=request.seed,
    )


def _days_of(house: House, request: Request) -> tuple[date, ...]:
    days = days_between(house.first_day, house.last_day)
    return tuple(day for day in days if not request.days or day in request.days)


def _halls_of(house: House, request: Request) -> dict[VenueId, Hall]:
    wanted = request.venue_ids
    return {key: hall for key, hall in house.halls.items() if not wanted or key in wanted}


def _may_move(showing: Showing, kept: Kept) -> bool:
    if showing.is_locked or kept == Kept.PLANNED:
        return False
    return kept == Kept.LOCKED or showing.state != ScreeningState.CONFIRMED


def _is_meant(showing: Showing, request: Request) -> bool:
    films, strands = request.film_ids, request.strand_ids
    return (not films or not films.isdisjoint(showing.film_ids)) and (
        not strands or not strands.isdisjoint(showing.strand_ids)
    )


def _still_wanted(snapshot: Snapshot, house: House) -> Iterator[StillWanted]:
    found = to_plan(snapshot, house)
    yield from found.films
    yield from found.blocks


def _new_showings(snapshot: Snapshot, wanted: StillWanted) -> Iterator[Showing]:
    """Yield the showings that are wanted and not there, as if they were."""
    subject = wanted.film_id or wanted.block_id
    for number in range(wanted.count.missing):
        screening = Screening(
            id=ScreeningId(f"new:{subject}:{wanted.count.audience}:{number}"),
            film_id=wanted.film_id,
            block_id=wanted.block_id,
            audience=wanted.count.audience,
        )
        yield showing_of(snapshot, screening)


def _position(places: Mapping[VenueId, int], venue_id: VenueId | None) -> int:
    """Return the position of a venue, or -1 for one that nothing can be placed in."""
    return -1 if venue_id is None else places.get(venue_id, -1)


def _item(
    house: House,
    barring: Barring,
    halls: Mapping[VenueId, Hall],
    showing: Showing,
    wanted: StillWanted | None,
) -> Item:
    now = None
    if showing.venue_id is not None and showing.venue_id in halls and showing.starts_at is not None:
        now = Place(list(halls).index(showing.venue_id), barring.minute(showing.starts_at))
    return Item(
        id=showing.id,
        screening_id="" if wanted is not None else showing.id,
        film_id=wanted.film_id or "" if wanted is not None else "",
        block_id=wanted.block_id or "" if wanted is not None else "",
        film_ids=showing.film_ids,
        strand_ids=tuple(sorted(showing.strand_ids)),
        audience=showing.audience,
        introduction_minutes=showing.introduction_minutes,
        film_minutes=showing.film_minutes,
        talk_minutes=showing.talk_minutes,
        print_id=showing.print_id or "" if not showing.print_is_file else "",
        guests=tuple((str(person_id), presence) for person_id, presence in showing.guests),
        turnaround=tuple(
            house.turnaround(hall.venue_id, showing.audience) for hall in halls.values()
        ),
        bars=tuple(barring.bars(showing, hall) for hall in halls.values()),
        now=now,
        given_minute=barring.minute(showing.starts_at)
        if now is None and showing.starts_at is not None
        else None,
    )


def _venue_facts(snapshot: Snapshot, venue_ids: list[VenueId]) -> Iterator[VenueFacts]:
    """Yield the venues; large are those with at least as many seats as half of them have."""
    seats = {venue.id: venue.seats for venue in snapshot.venues if venue.id in venue_ids}
    known = [number for number in seats.values() if number is not None]
    middle = median_low(known) if known else 0
    for venue_id in venue_ids:
        number = seats.get(venue_id)
        yield VenueFacts(venue_id, number is None or number >= middle)
