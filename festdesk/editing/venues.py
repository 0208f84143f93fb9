"""Put in several venues at once, such as rows that come from a spreadsheet."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session

from festdesk.base.ids import VenueId
from festdesk.editing import rows
from festdesk.editing.availability import describe_venue
from festdesk.editing.screenings import add_venue, change_venue, delete_venue
from festdesk.screenings.tables import Venue

OF_TRAIT = frozenset({"group_name", "promised_subtitles"})


def add_venues(
    session: Session, venues: Sequence[Mapping[str, Any]], before: str = ""
) -> list[VenueId]:
    """Add venues before another, or after the last; each with the columns of venue and trait.

    Raises:
        InputProblem: One has no name.
    """
    made = []
    for values in venues:
        own = {name: value for name, value in values.items() if name not in OF_TRAIT}
        trait = {name: value for name, value in values.items() if name in OF_TRAIT}
        venue_id = add_venue(session, own.pop("name", ""), **own)
        if trait:
            describe_venue(session, venue_id, **trait)
        made.append(venue_id)
    if before:
        rows.put_before(session, Venue, made, before)
    return made


def set_venue(session: Session, venue_id: VenueId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a venue or of what else there is to say of it."""
    trait = {name: values.pop(name) for name in OF_TRAIT & set(values)}
    if values:
        change_venue(session, venue_id, **values)
    if trait:
        describe_venue(session, venue_id, **trait)


def delete_venues(session: Session, venue_ids: Sequence[VenueId]) -> None:
    """Remove venues with all that is said of them; their screenings wait for others."""
    for venue_id in venue_ids:
        delete_venue(session, venue_id)
