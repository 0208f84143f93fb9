"""Guests of a screening: who comes, for what part of it, and in which role."""

from collections.abc import Sequence

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import PersonId, ScreeningId
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.people import create_person, person_called
from festdesk.editing.screenings import expect_guest
from festdesk.screenings.tables import GuestPart, Presence, ScreeningGuest

EXPECTED_ALREADY = sentence(
    "Error", "“{name}” is expected at this screening already; a guest comes once."
)


def add_guest(
    session: Session,
    screening_id: ScreeningId,
    name: str,
    *,
    presence: str = Presence.BOTH,
    role: str = "",
) -> str:
    """Expect somebody at a screening after its other guests; return the id of the guest's row.

    A name nobody has makes a new person.

    Raises:
        InputProblem: The person is expected there already.
    """
    person_id = person_called(session, name)
    if _guest(session, screening_id, person_id) is not None:
        raise InputProblem(EXPECTED_ALREADY, name=name)
    expect_guest(session, screening_id, person_id)
    _write_part(session, screening_id, person_id, presence, role)
    found = _guest(session, screening_id, person_id)
    return found.id if found is not None else ""


def add_new_guest(
    session: Session,
    screening_id: ScreeningId,
    name: str,
    *,
    presence: str = Presence.BOTH,
    role: str = "",
) -> str:
    """Expect a person whom nobody has written down yet, though others are called alike."""
    create_person(session, name)
    return add_guest(session, screening_id, name, presence=presence, role=role)


def change_guest(
    session: Session, guest_id: str, *, presence: str | None = None, role: str | None = None
) -> None:
    """Set for what a guest comes, or the role; what is not given stays."""
    guest = rows.get(session, ScreeningGuest, guest_id)
    part = _part(session, guest.screening_id, guest.person_id)
    if presence is None:
        presence = part.presence if part is not None else str(Presence.BOTH)
    if role is None:
        role = part.role if part is not None else ""
    _write_part(session, guest.screening_id, guest.person_id, presence, role)


def replace_guest(session: Session, guest_id: str, name: str) -> None:
    """Expect another person in a guest's place, for the same part and in the same role.

    Raises:
        InputProblem: The other one is expected there already.
    """
    guest = rows.get(session, ScreeningGuest, guest_id)
    person_id = person_called(session, name)
    if person_id == guest.person_id:
        return
    if _guest(session, guest.screening_id, person_id) is not None:
        raise InputProblem(EXPECTED_ALREADY, name=name)
    part = _part(session, guest.screening_id, guest.person_id)
    if part is not None:
        rows.change(session, GuestPart, part.id, person_id=person_id)
    rows.change(session, ScreeningGuest, guest_id, person_id=person_id)


def remove_guests(session: Session, guest_ids: Sequence[str]) -> None:
    """Expect these guests no longer."""
    for guest_id in guest_ids:
        guest = rows.get(session, ScreeningGuest, guest_id)
        part = _part(session, guest.screening_id, guest.person_id)
        if part is not None:
            rows.remove(session, GuestPart, part.id)
        rows.remove(session, ScreeningGuest, guest_id)


def order_guests(session: Session, guest_ids: Sequence[str]) -> None:
    """Name the guests of a screening in this order."""
    rows.reorder(session, ScreeningGuest, guest_ids)


def _guest(
    session: Session, screening_id: ScreeningId, person_id: PersonId
) -> ScreeningGuest | None:
    statement = select(ScreeningGuest).where(
        ScreeningGuest.screening_id == screening_id, ScreeningGuest.person_id == person_id
    )
    return session.exec(statement).first()


def _part(session: Session, screening_id: ScreeningId, person_id: PersonId) -> GuestPart | None:
    statement = select(GuestPart).where(
        GuestPart.screening_id == screening_id, GuestPart.person_id == person_id
    )
    return session.exec(statement).first()


def _write_part(
    session: Session, screening_id: ScreeningId, person_id: PersonId, presence: str, role: str
) -> None:
    """Keep a row for a guest who comes for a part alone or in a role, and none for others."""
    part = _part(session, screening_id, person_id)
    is_usual = presence == Presence.BOTH and not role.strip()
    if part is not None and is_usual:
        rows.remove(session, GuestPart, part.id)
    elif part is not None:
        rows.change(session, GuestPart, part.id, presence=presence, role=role)
    elif not is_usual:
        made = GuestPart(
            screening_id=screening_id, person_id=person_id, presence=presence, role=role.strip()
        )
        session.add(made)
        session.flush()
