"""Clashes: screenings that want one venue at the same time, or too soon after each other."""

from collections.abc import Collection, Iterator
from datetime import timedelta

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import ScreeningId
from festdesk.base.wording import sentence
from festdesk.checks.subjects import (
    place_of_screening,
    printed_screenings,
    screening_name,
)
from festdesk.screenings.rules import (
    Encounter,
    find_encounters,
    is_held,
    running_seconds_of,
    slot_of,
)
from festdesk.snapshot import Snapshot

_NEAR = timedelta(hours=12)  # longer than nearly all films, and what comes before and after

OVERLAP = Kind(
    "screening.overlap",
    Severity.ERROR,
    sentence("Finding", "{venue}: {later} begins while {earlier} is still on; it ends at {ends}."),
    sentence(
        "Help",
        "Two screenings take one venue at the same time. An end is the start with introduction, "
        "running time and talk.",
    ),
    sentence("Help", "Move one of them in the calendar, to another hour or another venue."),
)
TURNAROUND_SHORT = Kind(
    "screening.turnaround-short",
    Severity.WARNING,
    sentence(
        "Finding",
        "{venue}: {free} min between {earlier} and {later}; the venue needs {turnaround} min.",
    ),
    sentence("Help", "The hall cannot be emptied, cleaned and filled in the time between the two."),
    sentence(
        "Help",
        "Move one of them, shorten the talk, or change the turnaround of the venue if it is wrong.",
    ),
)


def _encounters(snapshot: Snapshot) -> Iterator[Encounter]:
    slots = [
        slot_of(screening, running_seconds_of(screening, snapshot))
        for screening in printed_screenings(snapshot)
    ]
    for venue in snapshot.venues:
        in_venue = (slot for slot in slots if slot and slot.venue_id == venue.id)
        yield from find_encounters(in_venue, turnaround_minutes=venue.turnaround_minutes)


def clashes_of(snapshot: Snapshot, screening_ids: Collection[str]) -> Iterator[Finding]:
    """Yield the findings above that are about any of these screenings, in a moment.

    Only what begins within half a day of them is looked at, so that a form may ask at every change.
    """
    own = [snapshot.screenings[ScreeningId(i)] for i in screening_ids if i in snapshot.screenings]
    told: set[tuple[str, str]] = set()
    for screening in own:
        venue = snapshot.venue(screening.venue_id)
        if venue is None or screening.starts_at is None:
            continue
        first, last = screening.starts_at - _NEAR, screening.starts_at + _NEAR
        near = (
            other
            for other in snapshot.screenings_in(venue.id)
            if other.starts_at is not None
            and first < other.starts_at < last
            and is_held(other)
            and (other.film_id is None or not snapshot.films[other.film_id].is_withdrawn)
        )
        slots = filter(None, (slot_of(s, running_seconds_of(s, snapshot)) for s in near))
        for met in find_encounters(slots, turnaround_minutes=venue.turnaround_minutes):
            ids = (met.earlier.screening_id, met.later.screening_id)
            if screening.id in ids and ids not in told:
                told.add(ids)
                yield from _findings_of(snapshot, met)


def _findings_of(snapshot: Snapshot, encounter: Encounter) -> Iterator[Finding]:
    if encounter.overlaps:
        ends = f"{encounter.earlier.ends_at:%H:%M}"
        yield _about(snapshot, OVERLAP, encounter, ends=ends)
    elif encounter.earlier.length_is_known:
        yield _about(
            snapshot,
            TURNAROUND_SHORT,
            encounter,
            free=encounter.free_minutes,
            turnaround=encounter.turnaround_minutes,
        )


def _about(snapshot: Snapshot, kind: Kind, encounter: Encounter, **facts: object) -> Finding:
    earlier, later = encounter.earlier, encounter.later
    venue = snapshot.venue(later.venue_id)
    return kind.found(
        place_of_screening(snapshot, later.screening_id, "starts_at"),
        place_of_screening(snapshot, earlier.screening_id, "starts_at"),
        venue="" if venue is None else venue.short_name or venue.name,
        earlier=screening_name(snapshot, earlier.screening_id),
        later=screening_name(snapshot, later.screening_id),
        **facts,
    )


def find_overlaps(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each two screenings that take one venue at the same time."""
    for encounter in _encounters(snapshot):
        if encounter.overlaps:
            yield from _findings_of(snapshot, encounter)


def find_short_turnarounds(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each two screenings between which a venue has not the time it needs.

    With the running time of the earlier one unknown nothing can be said.
    """
    for encounter in _encounters(snapshot):
        if not encounter.overlaps:
            yield from _findings_of(snapshot, encounter)
