"""Create people and companies, change the forms of their names."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select as select_columns
from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import CompanyId, NameFormId, PersonId
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.people.tables import Company, NameForm, NameKind, Person

NO_NAME = sentence("Error", "A name is needed here; it was left empty.")


def kept_name(name: str) -> str:
    """Return a name as it is kept.

    Raises:
        InputProblem: There is nothing in it.
    """
    name = tidy_line(name)
    if not name:
        raise InputProblem(NO_NAME)
    return name


def _known(session: Session, owner: str) -> dict[str, str]:
    """Return ids by folded name form, read once in an act and kept up to date in it.

    An import of 600 films asks for each of its names; folding all others each time would take
    longer than all the rest.
    """
    known: dict[str, str] | None = session.info.get(owner)
    if known is None:
        session.flush()
        column = rows.table_of(NameForm).c[owner]
        forms = session.connection().execute(
            select_columns(rows.table_of(NameForm).c.text, column).where(column.is_not(None))
        )
        known = session.info[owner] = {}
        for text, owner_id in forms:
            known.setdefault(fold(text), owner_id)
    return known


def find_person(session: Session, name: str) -> PersonId | None:
    """Return the person one of whose name forms equals `name` but for case and diacritics."""
    found = _known(session, "person_id").get(fold(tidy_line(name)))
    return None if found is None else PersonId(found)


def find_company(session: Session, name: str) -> CompanyId | None:
    """Return the company one of whose name forms equals `name` but for case and diacritics."""
    found = _known(session, "company_id").get(fold(tidy_line(name)))
    return None if found is None else CompanyId(found)


def note_name(session: Session, owner: str, owner_id: str, text: str) -> None:
    """Let a name be found in this act that is not written yet, or was just now."""
    if owner in session.info:
        session.info[owner].setdefault(fold(text), owner_id)


def create_person(session: Session, name: str, **values: Any) -> PersonId:  # noqa: ANN401
    """Create a person whose authority form is `name`; `values` sets further columns."""
    name = kept_name(name)
    person = Person(**values)
    session.add(person)
    session.add(NameForm(person_id=person.id, text=name, kind=NameKind.AUTHORITY))
    session.flush()
    note_name(session, "person_id", person.id, name)
    return person.id


def create_company(session: Session, name: str, **values: Any) -> CompanyId:  # noqa: ANN401
    """Create a company whose authority form is `name`; `values` sets further columns."""
    name = kept_name(name)
    company = Company(**values)
    session.add(company)
    session.add(NameForm(company_id=company.id, text=name, kind=NameKind.AUTHORITY))
    session.flush()
    note_name(session, "company_id", company.id, name)
    return company.id


def person_called(session: Session, name: str) -> PersonId:
    """Return the person of that very name, created where there is none."""
    return find_person(session, name) or create_person(session, name)


def company_called(session: Session, name: str) -> CompanyId:
    """Return the company of that very name, created where there is none."""
    return find_company(session, name) or create_company(session, name)


def change_person(session: Session, person_id: PersonId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a person, such as the sort name or the year of birth."""
    rows.change(session, Person, person_id, **values)


def add_name_form(
    session: Session,
    person_id: PersonId,
    text: str,
    *,
    script: str = "",
    language: str = "",
    scheme: str = "",
) -> NameFormId:
    """Add a variant of a person's name; one that is there already is not doubled."""
    said = {"script": script, "language": language, "scheme": scheme}
    return _add_variant(session, "person_id", person_id, text, said)


def add_company_name_form(session: Session, company_id: CompanyId, text: str) -> NameFormId:
    """Add a variant of a company's name; one that is there already is not doubled."""
    return _add_variant(session, "company_id", company_id, text, {})


def _add_variant(
    session: Session, owner: str, owner_id: str, text: str, said: Mapping[str, str]
) -> NameFormId:
    text = kept_name(text)
    forms = session.exec(select(NameForm).where(getattr(NameForm, owner) == owner_id))
    for form in forms:
        if form.text == text:
            return form.id
    values: dict[str, Any] = {owner: owner_id, **said}
    made = NameForm(text=text, **values)
    session.add(made)
    session.flush()
    note_name(session, owner, owner_id, text)
    return made.id


def rename_person(session: Session, person_id: PersonId, name: str) -> None:
    """Make `name` the form that prints; the old one stays as a variant."""
    name = kept_name(name)
    _make_authority(session, name, "person_id", person_id)


def rename_company(session: Session, company_id: CompanyId, name: str) -> None:
    """Make `name` the form that prints; the old one stays as a variant."""
    name = kept_name(name)
    _make_authority(session, name, "company_id", company_id)


def _make_authority(session: Session, name: str, owner: str, owner_id: str) -> None:
    forms = session.exec(select(NameForm).where(getattr(NameForm, owner) == owner_id)).all()
    if any(form.text == name and form.kind == NameKind.AUTHORITY for form in forms):
        return
    for form in forms:
        if form.kind == NameKind.AUTHORITY:
            form.kind = NameKind.VARIANT
            session.add(form)
    # The one index of authority forms is checked at each statement, so the old one goes first.
    session.flush()
    for form in forms:
        if form.text == name:
            form.kind = NameKind.AUTHORITY
            session.add(form)
            break
    else:
        owned: dict[str, Any] = {owner: owner_id}
        session.add(NameForm(text=name, kind=NameKind.AUTHORITY, **owned))
        note_name(session, owner, owner_id, name)
    session.flush()
