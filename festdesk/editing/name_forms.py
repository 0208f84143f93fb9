"""Change the forms of a person's or a company's name one by one, and remove who is not needed."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import CompanyId, PersonId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.people import NO_NAME
from festdesk.people.tables import Company, NameForm, NameKind, Person

THERE_ALREADY = sentence("Error", "“{name}” is among the forms of this name already.")
PRINTS = sentence(
    "Error", "“{name}” is the form that prints. Let another one print before you remove it."
)


def add_form(session: Session, owner: str, owner_id: str, **values: str) -> str:
    """Add a variant of a name and return its id; `owner` is the column that names whose it is.

    Raises:
        InputProblem: It is empty, or there already.
    """
    text = tidy_line(values.pop("text", ""))
    if not text:
        raise InputProblem(NO_NAME)
    _refuse_double(session, owner, owner_id, text)
    given: dict[str, Any] = {owner: owner_id, **values}
    made = NameForm(text=text, kind=NameKind.VARIANT, **given)
    session.add(made)
    session.flush()
    session.info.pop(owner, None)
    return made.id


def change_form(session: Session, form_id: str, **values: str) -> None:
    """Set columns of a form of a name. What credits say stays as it is.

    Raises:
        InputProblem: The name is empty, or another form is the same, or it is gone.
    """
    form = rows.get(session, NameForm, form_id)
    if "text" in values:
        text = values["text"] = tidy_line(values["text"])
        if not text:
            raise InputProblem(NO_NAME)
        owner = "person_id" if form.person_id is not None else "company_id"
        if text != form.text:
            _refuse_double(session, owner, str(getattr(form, owner)), text)
        session.info.pop(owner, None)
    rows.change(session, NameForm, form_id, **values)


def _refuse_double(session: Session, owner: str, owner_id: str, text: str) -> None:
    statement = select(NameForm).where(getattr(NameForm, owner) == owner_id, NameForm.text == text)
    if session.exec(statement).first() is not None:
        raise InputProblem(THERE_ALREADY, name=text)


def print_form(session: Session, form_id: str) -> None:
    """Let a form of a name be the one that prints; the old one stays as a variant."""
    form = rows.get(session, NameForm, form_id)
    owner = "person_id" if form.person_id is not None else "company_id"
    statement = select(NameForm).where(
        getattr(NameForm, owner) == getattr(form, owner), NameForm.kind == NameKind.AUTHORITY
    )
    # At most one form may print at any time, so the old one goes first.
    for printed in session.exec(statement).all():
        rows.change(session, NameForm, printed.id, kind=str(NameKind.VARIANT))
    rows.change(session, NameForm, form_id, kind=str(NameKind.AUTHORITY))


def remove_forms(session: Session, form_ids: Sequence[str]) -> None:
    """Take variants of a name out.

    Raises:
        InputProblem: One of them is the form that prints.
    """
    for form_id in form_ids:
        form = rows.get(session, NameForm, form_id)
        if form.kind == NameKind.AUTHORITY:
            raise InputProblem(PRINTS, name=form.text)
        session.info.pop("person_id", None)
        session.info.pop("company_id", None)
        rows.remove(session, NameForm, form_id)


def delete_people(session: Session, ids: Sequence[PersonId]) -> None:
    """Remove people with all that is their own; credits and awards keep the name as credited."""
    session.info.pop("person_id", None)
    for person_id in ids:
        rows.remove(session, Person, person_id)


def delete_companies(session: Session, ids: Sequence[CompanyId]) -> None:
    """Remove companies with their contacts and releases; credits keep the name as credited."""
    session.info.pop("company_id", None)
    for company_id in ids:
        rows.remove(session, Company, company_id)
