"""Say which companies a film's print, sales, distribution and rights lie with, and how to ask."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import CompanyId, FilmId
from festdesk.base.text import tidy, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.people import company_called
from festdesk.films.tables import Contact, Credit, Release
from festdesk.people.tables import Company, NameForm

NO_COMPANY = sentence("Error", "Name the company; to take the row out, press Delete on it.")
NOBODY = sentence("Error", "A contact needs a name, a function, an e-mail address or a number.")

_REACHED = ("email", "phone", "website", "country")
_TELLING = ("name", "function", "email", "phone", "note")


def add_release(
    session: Session,
    film_id: FilmId,
    company: str,
    *,
    kind: str,
    **values: Any,  # noqa: ANN401 -- any further column's value
) -> str:
    """Add what a company is to a film; the company of that very name is used or created."""
    if not tidy_line(company):
        raise InputProblem(NO_COMPANY)
    company_id = company_called(session, company)
    made = Release(film_id=film_id, company_id=company_id, kind=tidy_line(kind), **values)
    session.add(made)
    session.flush()
    return made.id


def change_release(session: Session, release_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of what a company is to a film."""
    rows.change(session, Release, release_id, **values)


def give_release_to(session: Session, release_id: str, company: str) -> None:
    """Name another company for it; the one that was named stays, with its address."""
    if not tidy_line(company):
        raise InputProblem(NO_COMPANY)
    before = rows.get(session, Release, release_id).company_id
    rows.change(session, Release, release_id, company_id=company_called(session, company))
    _drop_unused(session, before)


def delete_releases(session: Session, ids: Sequence[str]) -> None:
    """Take out what companies are to films."""
    for release_id in ids:
        company_id = rows.get(session, Release, release_id).company_id
        rows.remove(session, Release, release_id)
        _drop_unused(session, company_id)


def _drop_unused(session: Session, company_id: CompanyId) -> None:
    """Remove a company that nothing names and of which nothing but its one name is known.

    One that was only mistyped would be offered for ever after.
    """
    company = rows.get(session, Company, company_id)
    forms = session.exec(select(NameForm).where(NameForm.company_id == company_id)).all()
    names = any(
        session.exec(select(model).where(model.company_id == company_id)).first()
        for model in (Release, Credit, Contact)
    )
    known = any((company.address, company.note, *(getattr(company, name) for name in _REACHED)))
    if not (names or known or len(forms) > 1):
        rows.remove(session, Company, company_id)
        session.info.pop("company_id", None)  # names that were read once in this act


def change_company(session: Session, company_id: CompanyId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a company: they hold for every film that names it."""
    tidied = {
        name: tidy_line(value) if name in _REACHED and isinstance(value, str) else value
        for name, value in values.items()
    }
    rows.change(session, Company, company_id, **tidied)


# Contacts


def add_contact(session: Session, owner: str, owner_id: str, **values: str) -> str:
    """Add somebody to ask; `owner` is "film_id" or "company_id".

    Raises:
        InputProblem: Nothing is said of them.
    """
    if not any(tidy(value) for value in values.values()):
        raise InputProblem(NOBODY)
    owned: dict[str, Any] = {owner: owner_id}
    owned |= values
    place = rows.next_place(session, Contact, **{owner: owner_id})
    made = Contact(**owned, place=place)
    session.add(made)
    session.flush()
    return made.id


def change_contact(session: Session, contact_id: str, **values: str) -> None:
    """Set columns of a contact.

    Raises:
        InputProblem: Nothing would be left of it.
    """
    rows.change(session, Contact, contact_id, **values)
    contact = rows.get(session, Contact, contact_id)
    if not any(getattr(contact, column) for column in _TELLING):
        raise InputProblem(NOBODY)


def delete_contacts(session: Session, ids: Sequence[str]) -> None:
    """Remove contacts."""
    for contact_id in ids:
        rows.remove(session, Contact, contact_id)


def reorder_contacts(session: Session, ids: Sequence[str]) -> None:
    """Put contacts in this order."""
    rows.reorder(session, Contact, ids)
