"""Problems for tests of proposals: an edition of two days in rows, and what is made of it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlmodel import SQLModel

from festdesk.availability.tables import VenueOpening
from festdesk.base.ids import ScreeningId
from festdesk.editions.tables import HouseSetting
from festdesk.planning.proposal.gathering import Open, gather, problem_of
from festdesk.planning.proposal.problem import Problem
from festdesk.planning.proposal.request import Request
from festdesk.planning.reading import index_of
from festdesk.planning.showings import Showing
from festdesk.snapshot import Snapshot
from tests.builders import edition_row, film, row, running_time, snapshot_of, title, venue

FRIDAY, SATURDAY = date(2021, 3, 5), date(2021, 3, 6)


def films(*minutes: int, **values: Any) -> Iterable[SQLModel]:  # noqa: ANN401 -- any column's value
    """Yield films of these lengths, called f0, f1 and so on."""
    for number, length in enumerate(minutes):
        yield film(f"f{number}", **values)
        yield title(f"Film {number}", f"f{number}", id=f"t{number}")
        yield running_time(length, f"f{number}", id=f"r{number}")


def hall(venue_id: str, opens: int, closes: int, **values: Any) -> Iterable[SQLModel]:  # noqa: ANN401
    """Yield a venue that is open from one hour until another on each day."""
    yield venue(venue_id, **values)
    yield row(
        VenueOpening,
        id=f"hours-{venue_id}",
        venue_id=venue_id,
        opens_minute=opens * 60,
        closes_minute=closes * 60,
    )


def edition(*rows: SQLModel, wanted: int = 1, last: date = SATURDAY) -> Snapshot:
    """Return an edition from Friday on in which each film is wanted so often."""
    setting = row(HouseSetting, id="wanted", name="wanted_showings", value=str(wanted))
    return snapshot_of(edition_row(starts_on=FRIDAY, ends_on=last), setting, *rows)


def opened(snapshot: Snapshot, **request: Any) -> tuple[Open, Problem]:  # noqa: ANN401
    """Return what is open in an edition, and its problem; one worker and 20 seconds at most."""
    wanted = Request(**({"seconds": 20, "workers": 1} | request))
    index = index_of(snapshot)
    found = gather(snapshot, index.house, index.showings, wanted)
    return found, problem_of(snapshot, index.house, found, wanted)


def by_id(found: Open) -> dict[ScreeningId, Showing]:
    """Return what is to be placed by its id."""
    return {showing.id: showing for showing in found.to_place}
