"""The steps by which two become one: worked out once, shown before, and carried out as they are.

A plan is made of rows that a `Finder` gives, of a snapshot or of an open act; so what is shown
beforehand and what is done cannot differ.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, SQLModel

from festdesk.availability.tables import GuestStay
from festdesk.editing import rows
from festdesk.editions.tables import AcceptedFinding
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Award, Contact, Credit, CreditTrait, Release, Title
from festdesk.people.tables import (
    Company,
    DistinctCompanies,
    DistinctPeople,
    KeptSpelling,
    NameForm,
    Person,
)
from festdesk.screenings.tables import GuestPart, ScreeningGuest
from festdesk.sources.tables import Provenance
from festdesk.stills.tables import Still, StillPerson
from festdesk.texts.tables import Text, TextReview, TextStyling

_MODELS: Mapping[str, type[SQLModel]] = {
    rows.table_of(model).name: model
    for model in (
        AcceptedFinding,
        Award,
        Company,
        Contact,
        Credit,
        CreditTrait,
        DistinctCompanies,
        DistinctPeople,
        EntryTrait,
        FilmographyEntry,
        GuestPart,
        GuestStay,
        KeptSpelling,
        NameForm,
        Person,
        Provenance,
        Release,
        ScreeningGuest,
        Still,
        StillPerson,
        Text,
        TextReview,
        TextStyling,
        Title,
    )
}

# Gives the rows of a table in whose column one of these values stands; all where none is named.
Finder = Callable[[str, str, Collection[str]], Sequence[Any]]


class Doing(StrEnum):
    """What a step does to a row."""

    MOVED = "moved"  # it belongs to the one that stays from now on
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Step:
    """One row that is touched, and the values it is given."""

    doing: Doing
    table: str
    row_id: str
    values: Mapping[str, Any] = field(default_factory=dict)


def finder_in(session: Session) -> Finder:
    """Return what finds rows as they are in an act."""

    def _find(table: str, column: str, values: Collection[str]) -> Sequence[Any]:
        session.flush()
        columns = rows.table_of(_MODELS[table])
        statement = select(columns)
        if column:
            statement = statement.where(columns.c[column].in_(list(values)))
        return session.connection().execute(statement).all()

    return _find


def carry_out(session: Session, steps: Iterable[Step]) -> None:
    """Do the steps of a plan in their order."""
    for step in steps:
        model = _MODELS[step.table]
        if step.doing == Doing.REMOVED:
            rows.remove(session, model, step.row_id)
        elif step.doing == Doing.ADDED:
            session.add(model(**step.values))
            session.flush()
        else:
            values = dict(step.values)
            if step.table == "nameform" and "kind" in values:
                # A journal tells field by field, and whoever follows it must never have two
                # forms that print: what a form is comes before whose it is.
                rows.change(session, model, step.row_id, kind=values.pop("kind"))
            if values:
                rows.change(session, model, step.row_id, **values)


def rows_of(find: Finder, table: str, column: str, owner_id: str) -> list[Any]:
    """Return the rows of a table that refer to one owner, in an order that is always the same."""
    return sorted(find(table, column, {owner_id}), key=lambda row: row.id)


def in_order(found: Iterable[Any]) -> list[Any]:
    """Return rows by their places."""
    return sorted(found, key=lambda row: (row.place, row.id))


def next_place(found: Iterable[Any]) -> int:
    """Return the place after the last of these rows."""
    return max((row.place for row in found), default=-1) + 1
