"""Screenings that the grids print, and that no entry of a book stands behind."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.booklet.plan import prints
from festdesk.checks.check import Check, of_edition
from festdesk.checks.subjects import place_of_screening, screening_name
from festdesk.snapshot import Snapshot

NOTHING_SHOWN = Kind(
    "book.screening-without-entry",
    Severity.WARNING,
    sentence("Finding", "{subject}: the grid prints it, and it shows no film and no block."),
    sentence(
        "Help",
        "Readers find a time and a place in the grid, and nothing that is shown there.",
    ),
    sentence("Help", "Say what is shown, or cancel the screening."),
    example=sentence("Help", "“20:30” in the column of a cinema, without a title."),
)


def find_screenings_of_nothing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield the screenings that print, of no film and no block."""
    for screening in snapshot.screenings.values():
        is_of_nothing = not screening.film_id and not screening.block_id
        if is_of_nothing and prints(snapshot, screening):
            place = place_of_screening(snapshot, screening.id, "block_id")
            yield NOTHING_SHOWN.found(place, subject=screening_name(snapshot, screening.id))


CHECKS: tuple[Check, ...] = (of_edition(find_screenings_of_nothing, NOTHING_SHOWN),)
