"""Venues, and planning, moving and cancelling screenings."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import BlockId, FilmId, PersonId, ScreeningId, VenueId
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.people import person_called
from festdesk.screenings.tables import (
    GuestPart,
    Screening,
    ScreeningGuest,
    ScreeningState,
    Venue,
    VenueForm,
)

NO_VENUE_NAME = sentence("Error", "A venue needs a name.")
ONE_OR_OTHER = sentence("Error", "A screening shows a film or a block, and exactly one of them.")


def add_venue(session: Session, name: str, **values: Any) -> VenueId:  # noqa: ANN401
    """Add a venue after the last; `values` sets further columns."""
    name = tidy_line(name)
    if not name:
        raise InputProblem(NO_VENUE_NAME)
    venue = Venue(name=name, place=rows.next_place(session, Venue), **values)
    session.add(venue)
    session.flush()
    return venue.id


def change_venue(session: Session, venue_id: VenueId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a venue."""
    if not values.get("name", "x").strip():
        raise InputProblem(NO_VENUE_NAME)
    rows.change(session, Venue, venue_id, **values)


def delete_venue(session: Session, venue_id: VenueId) -> None:
    """Remove a venue; its screenings stay and wait for another."""
    rows.remove(session, Venue, venue_id)


def venue_called(session: Session, name: str) -> VenueId:
    """Return the venue of that name, short name or other form, created where there is none."""
    wanted = fold(tidy_line(name))
    for venue in session.exec(select(Venue)) if wanted else ():
        if wanted in {fold(venue.name), fold(venue.short_name)}:
            return venue.id
    for form in session.exec(select(VenueForm)) if wanted else ():
        if wanted == fold(form.text):
            return form.venue_id
    return add_venue(session, name)


def add_venue_form(session: Session, venue_id: VenueId, text: str) -> str:
    """Remember another name by which material calls a venue; one that is there is not doubled.

    Raises:
        InputProblem: There is nothing in it, or the venue is gone.
    """
    text = tidy_line(text)
    if not text:
        raise InputProblem(NO_VENUE_NAME)
    rows.get(session, Venue, venue_id)
    statement = select(VenueForm).where(VenueForm.venue_id == venue_id, VenueForm.text == text)
    found = session.exec(statement).first()
    if found is None:
        found = VenueForm(venue_id=venue_id, text=text)
        session.add(found)
        session.flush()
    return found.id


def plan_screening(
    session: Session,
    *,
    film_id: FilmId | None = None,
    block_id: BlockId | None = None,
    **values: Any,  # noqa: ANN401 -- any column's value
) -> ScreeningId:
    """Plan a screening of a film or of a block; it may lack its venue and its start."""
    if (film_id is None) == (block_id is None):
        raise InputProblem(ONE_OR_OTHER)
    screening = Screening(film_id=film_id, block_id=block_id, **values)
    session.add(screening)
    session.flush()
    return screening.id


def move_screening(
    session: Session,
    screening_id: ScreeningId,
    *,
    venue_id: VenueId | None,
    starts_at: datetime | None,
) -> None:
    """Move a screening to a venue and a start on the wall clock; nothing means: still to plan."""
    rows.change(session, Screening, screening_id, venue_id=venue_id, starts_at=starts_at)


def change_screening(session: Session, screening_id: ScreeningId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a screening."""
    rows.change(session, Screening, screening_id, **values)


def cancel_screening(session: Session, screening_id: ScreeningId) -> None:
    """Cancel a screening; it stays visible as cancelled."""
    rows.change(session, Screening, screening_id, state=str(ScreeningState.CANCELLED))


def delete_screening(session: Session, screening_id: ScreeningId) -> None:
    """Remove a screening as if it had never been planned."""
    rows.remove(session, Screening, screening_id)


def write_guests(session: Session, screening_id: ScreeningId, names: Sequence[str]) -> None:
    """Make these the guests of a screening, in this order; who is named twice comes once.

    A name nobody has makes a new person.
    """
    wanted = list(dict.fromkeys(person_called(session, name) for name in names if name.strip()))
    found = session.exec(
        select(ScreeningGuest).where(ScreeningGuest.screening_id == screening_id)
    ).all()
    for guest in found:
        if guest.person_id not in wanted:
            _forget_part(session, guest)
            rows.remove(session, ScreeningGuest, guest.id)
    for person_id in wanted:
        expect_guest(session, screening_id, person_id)
    by_person = {
        guest.person_id: guest.id
        for guest in session.exec(
            select(ScreeningGuest).where(ScreeningGuest.screening_id == screening_id)
        )
    }
    rows.reorder(session, ScreeningGuest, [by_person[person_id] for person_id in wanted])


def _forget_part(session: Session, guest: ScreeningGuest) -> None:
    statement = select(GuestPart).where(
        GuestPart.screening_id == guest.screening_id, GuestPart.person_id == guest.person_id
    )
    for part in session.exec(statement).all():
        rows.remove(session, GuestPart, part.id)


def expect_guest(session: Session, screening_id: ScreeningId, person_id: PersonId) -> None:
    """Note that a person comes to a screening; noting it twice is noting it once."""
    found = session.exec(
        select(ScreeningGuest).where(
            ScreeningGuest.screening_id == screening_id, ScreeningGuest.person_id == person_id
        )
    ).first()
    if found is None:
        place = rows.next_place(session, ScreeningGuest, screening_id=screening_id)
        session.add(ScreeningGuest(screening_id=screening_id, person_id=person_id, place=place))
        session.flush()
