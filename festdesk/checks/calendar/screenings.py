"""Screenings that are not planned to the end, or planned where they cannot be."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.subjects import (
    film_name,
    place_of_screening,
    printed_screenings,
    screening_name,
)
from festdesk.screenings.rules import is_held
from festdesk.screenings.tables import ScreeningState, Whereabouts
from festdesk.snapshot import Snapshot

VENUE_MISSING = Kind(
    "screening.venue-missing",
    Severity.WARNING,
    sentence("Finding", "{screening} has no venue."),
    sentence(
        "Help", "It prints with the words for a venue to come and stands in no column of the grid."
    ),
    sentence(
        "Help",
        "Drag it onto a venue, or say on the card that it is online or shall not be printed.",
    ),
    example=sentence("Help", "Friday at 18:00, and no venue yet."),
)
START_MISSING = Kind(
    "screening.start-missing",
    Severity.WARNING,
    sentence("Finding", "A screening of {screening} has no start."),
    sentence("Help", "It waits in the tray of the calendar and does not print."),
    sentence("Help", "Drag it onto a day and an hour, or write its start on the card."),
    example=sentence("Help", "A screening that waits in the tray until somebody knows the hour."),
)
OF_WITHDRAWN_FILM = Kind(
    "screening.of-withdrawn-film",
    Severity.WARNING,
    sentence("Finding", "{screening} is still planned, but the film is withdrawn."),
    sentence("Help", "A withdrawn film does not print, and its screening still takes a slot."),
    sentence("Help", "Cancel or delete the screening, or put the film back into the programme."),
    example=sentence(
        "Help",
        "A film is withdrawn on Monday, and its screening on Friday is still in the calendar.",
    ),
)
_CANCEL = sentence("Mend", "Cancel the screening")


def find_screenings_without_venue(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each screening whose venue is to come."""
    for screening in printed_screenings(snapshot):
        if screening.venue_id is None and screening.without_venue == Whereabouts.TO_COME:
            place = place_of_screening(snapshot, screening.id, "venue_id")
            yield VENUE_MISSING.found(place, screening=screening_name(snapshot, screening.id))


def find_screenings_without_start(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each screening that is still to be planned."""
    for screening in printed_screenings(snapshot):
        if screening.starts_at is None and screening.without_venue != Whereabouts.NOT_PRINTED:
            place = place_of_screening(snapshot, screening.id, "starts_at")
            yield START_MISSING.found(place, screening=screening_name(snapshot, screening.id))


def find_screenings_of_withdrawn_films(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each screening that is held though its film is withdrawn."""
    for film in sorted(snapshot.films.values(), key=lambda film: (film.place, film.id)):
        if film.is_withdrawn:
            for screening in filter(is_held, snapshot.screenings_of(film.id)):
                found = OF_WITHDRAWN_FILM.found(
                    Place("screening", screening.id, "state", film.id),
                    screening=screening_name(snapshot, screening.id),
                    film=film_name(snapshot, film.id),
                )
                cancelled = str(ScreeningState.CANCELLED)
                yield found.offering(
                    Mend(_CANCEL, "screening", screening.id, "state", screening.state, cancelled)
                )
