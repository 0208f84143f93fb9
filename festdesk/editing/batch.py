"""Many new rows at once, as an import puts them in: one statement for each table.

Row by row through the ORM, a table of 400 films takes ten times as long.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table, insert
from sqlmodel import Session, SQLModel, select

from festdesk.base.ids import CompanyId, PersonId, VenueId, new_id
from festdesk.base.text import fold, tidy, tidy_line
from festdesk.editing import people, rows
from festdesk.people.tables import Company, NameForm, NameKind, Person
from festdesk.screenings.tables import Venue, VenueForm
from festdesk.sources.tables import Source

_AS_IT_CAME = frozenset({Source})  # whose texts are kept to the letter
_AT_ONCE = 500  # rows of one statement, after which a cancel is heard


class Batch:
    """Rows that are put in together. Their ids are known at once, and they are there after `write`.

    People, companies and venues that are asked for by name are found or are among the new rows.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self._rows: dict[type[SQLModel], list[dict[str, Any]]] = defaultdict(list)
        self._venues: dict[str, VenueId] | None = None
        self._next_venue = 0

    def put(self, model: type[SQLModel], **values: Any) -> Any:  # noqa: ANN401 -- the id of any kind of row
        """Add a row and return its id; columns that are not named have their defaults.

        Raises:
            AttributeError: A name is no column; that is our mistake.
        """
        defaults, words = _defaults(model), _words(model)
        for name, value in values.items():
            if name not in defaults:
                raise AttributeError(name)
            if name in words and type(value) is str and not _is_tidy(value):
                values[name] = tidy(value)
        made = {**defaults, "id": new_id(), **values}
        self._rows[model].append(made)
        return made["id"]

    def person_called(self, name: str) -> PersonId:
        """Return the person of that very name, made where there is none."""
        found = people.find_person(self.session, name)
        if found is None:
            found = PersonId(self.put(Person))
            self._name("person_id", found, name)
        return found

    def company_called(self, name: str) -> CompanyId:
        """Return the company of that very name, made where there is none."""
        found = people.find_company(self.session, name)
        if found is None:
            found = CompanyId(self.put(Company))
            self._name("company_id", found, name)
        return found

    def _name(self, owner: str, owner_id: str, name: str) -> None:
        text = people.kept_name(name)
        self.put(NameForm, text=text, kind=str(NameKind.AUTHORITY), **{owner: owner_id})
        people.note_name(self.session, owner, owner_id, text)

    def venue_called(self, name: str) -> VenueId:
        """Return the venue of that name, short name or other form, made where there is none."""
        if self._venues is None:
            self._venues = _venues(self.session)
            self._next_venue = rows.next_place(self.session, Venue)
        name = tidy_line(name)
        found = self._venues.get(fold(name))
        if found is None:
            found = VenueId(self.put(Venue, name=name, place=self._next_venue))
            self._next_venue += 1
            self._venues[fold(name)] = found
        return found

    def waiting(self, model: type[SQLModel]) -> Sequence[Mapping[str, Any]]:
        """Return the rows of a table that are still to be written."""
        return self._rows.get(model, [])

    def change(self, model: type[SQLModel], row_id: str, **values: Any) -> None:  # noqa: ANN401 -- any column's value
        """Change a row that is still to be written."""
        for row in self._rows.get(model, []):
            if row["id"] == row_id:
                row.update(values)

    def write(self) -> None:
        """Put the rows in, those first that others name."""
        self.session.flush()
        by_table = {rows.table_of(model): made for model, made in self._rows.items()}
        connection = self.session.connection()
        for table in SQLModel.metadata.sorted_tables:
            made = by_table.get(table, [])
            for start in range(0, len(made), _AT_ONCE):
                connection.execute(_inserting(table), made[start : start + _AT_ONCE])
        self._rows.clear()
        self.session.expire_all()


def _is_tidy(text: str) -> bool:
    """Return whether a text is tidy at first glance, as nearly all short ones are."""
    return text.isascii() and text.isprintable() and text == text.strip()


@cache
def _defaults(model: type[SQLModel]) -> dict[str, Any]:
    """Return what each column of a new row has; ids are made for each row."""
    return {
        column.name: column.default.arg  # type: ignore[attr-defined]
        if column.default is not None and column.default.is_scalar
        else None
        for column in rows.table_of(model).columns
    }


@cache
def _words(model: type[SQLModel]) -> frozenset[str]:
    """Return the columns whose words are tidied: all but ids, and those that are kept as given."""
    if model in _AS_IT_CAME:
        return frozenset()
    return frozenset(name for name in _defaults(model) if name != "id" and name[-3:] != "_id")


@cache
def _inserting(table: Table) -> Any:  # noqa: ANN401 -- a statement, built once
    return insert(table)


def _venues(session: Session) -> dict[str, VenueId]:
    """Return the venues by what they are called, folded; by the names of their own first."""
    found: dict[str, VenueId] = {}
    for venue in session.exec(select(Venue)):
        for name in (venue.name, venue.short_name):
            if name:
                found.setdefault(fold(name), venue.id)
    for form in session.exec(select(VenueForm)):
        found.setdefault(fold(form.text), form.venue_id)
    return found
