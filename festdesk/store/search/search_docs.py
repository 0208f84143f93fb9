"""The folded column: one row for each stored row that can be searched.

It is written in the transaction of the act that changes what it was folded from, and is no part
of the history: it can be made again at any time.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
    Table,
    TextClause,
    bindparam,
    delete,
    func,
    insert,
    inspect,
    select,
    text,
)
from sqlmodel import Field, SQLModel

from festdesk.base.folding import folded, has_other_script, in_latin, name_keys
from festdesk.base.rows import StoredRow
from festdesk.books.tables import BookPartText
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, Identifier, PressText, Title
from festdesk.people.tables import Company, NameForm, Person
from festdesk.screenings.tables import Block, Screening, Venue
from festdesk.stills.tables import Still
from festdesk.store.systems.dialects import Dialect, dialect_of
from festdesk.texts.tables import Text, TextKind

Touched = Mapping[str, Collection[str]]


class SearchKind(StrEnum):
    """What a hit is to the user."""

    FILM = "film"
    PERSON = "person"
    COMPANY = "company"
    CREDIT = "credit"
    FILMOGRAPHY = "filmography"
    AWARD = "award"
    VENUE = "venue"
    SCREENING = "screening"
    BLOCK = "block"
    STRAND = "strand"
    STILL = "still"
    TEXT = "text"
    PRESS = "press"
    BOOK = "book"


class SearchDoc(StoredRow, table=True):
    """What one row is found by."""

    __tablename__ = "search_doc"

    row_id: str = Field(primary_key=True)
    table_name: str
    kind: str
    owner_id: str  # the film, person, company, venue, strand or block that it belongs to
    person_id: str = ""  # by whose names a film is found too, as with a credit
    # Each field in a line of its own after a space; other scripts once more in Latin letters.
    folded: str
    keys: str = ""  # of the words of names and titles, each after a space


class Doc(NamedTuple):
    """A row of `search_doc` as it is read and written."""

    row_id: str
    table_name: str
    kind: str
    owner_id: str
    person_id: str
    folded: str
    keys: str


class Searched(NamedTuple):
    """What of a table is searched: its fields, the most telling first."""

    model: type[SQLModel]
    fields: tuple[str, ...]
    kind: SearchKind
    # Names and titles are found in other spellings too.
    is_name: bool = False
    # Columns of which one names the owner; a row without any is its own.
    owners: tuple[str, ...] = ()


SEARCHED: dict[str, Searched] = {
    "title": Searched(
        Title, ("text",), SearchKind.FILM, is_name=True, owners=("film_id", "entry_id")
    ),
    "nameform": Searched(
        NameForm, ("text",), SearchKind.PERSON, is_name=True, owners=("person_id", "company_id")
    ),
    "credit": Searched(
        Credit,
        ("as_credited", "character"),
        SearchKind.CREDIT,
        is_name=True,
        owners=("film_id",),
    ),
    "venue": Searched(
        Venue, ("name", "short_name", "address", "note"), SearchKind.VENUE, is_name=True
    ),
    "award": Searched(
        Award,
        ("prize", "category", "body", "year"),
        SearchKind.AWARD,
        is_name=True,
        owners=("film_id",),
    ),
    "text": Searched(
        Text,
        ("body", "author", "translator", "source", "question"),
        SearchKind.TEXT,
        owners=("film_id", "person_id", "still_id", "strand_id", "block_id"),
    ),
    "presstext": Searched(
        PressText,
        ("headline", "author", "publication", "body"),
        SearchKind.PRESS,
        owners=("film_id",),
    ),
    "filmographyentry": Searched(
        FilmographyEntry,
        ("year", "year_until", "share", "role", "note"),
        SearchKind.FILMOGRAPHY,
        owners=("person_id",),
    ),
    "film": Searched(Film, ("year", "year_until", "genres", "note"), SearchKind.FILM),
    "person": Searched(
        Person,
        ("sort_name", "born_year", "born_place", "died_year", "died_place", "note"),
        SearchKind.PERSON,
    ),
    "company": Searched(Company, ("address", "email", "website", "note"), SearchKind.COMPANY),
    "identifier": Searched(Identifier, ("value",), SearchKind.FILM, owners=("film_id",)),
    "still": Searched(
        Still, ("photographer", "rights"), SearchKind.STILL, owners=("film_id", "person_id")
    ),
    "screening": Searched(
        Screening,
        ("code", "note", "printed_note"),
        SearchKind.SCREENING,
        owners=("film_id", "block_id"),
    ),
    "block": Searched(Block, ("note",), SearchKind.BLOCK),
    "bookparttext": Searched(
        BookPartText, ("heading", "body", "author"), SearchKind.BOOK, owners=("part_id",)
    ),
}

# Whose owner is found through another row: the person of an entry, the film of a still.
_THROUGH = {"entry_id": "filmographyentry", "still_id": "still"}
_DEPENDENTS = {"filmographyentry": ("title", "entry_id"), "still": ("text", "still_id")}
_OF_COLUMN = {
    "entry_id": SearchKind.FILMOGRAPHY,
    "company_id": SearchKind.COMPANY,
    "strand_id": SearchKind.STRAND,
    "block_id": SearchKind.BLOCK,
}
_AT_ONCE = 500  # bound variables of one statement


def texts_of(row: Any, searched: Searched) -> Iterator[tuple[str, str]]:  # noqa: ANN401 -- a row of any table
    """Yield the fields of a row that hold something: the column and its text as it is shown."""
    for field in searched.fields:
        value = getattr(row, field)
        text = ", ".join(value) if isinstance(value, tuple) else str(value or "")
        if text:
            yield field, text


def is_named(searched: Searched, row: Any) -> bool:  # noqa: ANN401 -- a row of any table
    """Return whether other spellings find the row; strands and blocks have names that are texts."""
    return searched.is_name or getattr(row, "kind", "") == TextKind.NAME


# Keeping


def refresh(
    connection: Connection, touched: Touched, rows: Callable[[str], Mapping[str, Any]] | None
) -> None:
    """Fold again what stands in these rows, by table and id.

    `rows` gives the rows of a table as they are now by their ids, for who knows them; else they
    are read.
    """
    dialect = dialect_of(connection)
    for name, ids in docs_touched(connection, touched).items():
        if rows is None:
            docs = list(_docs_of(connection, name, ids))
        else:
            known = rows(name)
            found = [known[row_id] for row_id in ids if row_id in known]
            parents = _parents(connection, SEARCHED[name], found, everything=False)
            docs = [_doc(name, SEARCHED[name], row, parents) for row in found]
        # To the driver: this is done with nearly every act.
        for doc in docs:
            dialect.say(connection, _putting(dialect), tuple(doc))
        for gone in ids - {doc.row_id for doc in docs}:
            dialect.say(connection, _removing(dialect), (gone,))


def matters(table_name: str, column: str) -> bool:
    """Return whether a change of this column, or of a whole row for none, may change a doc."""
    if table_name in _DEPENDENTS and column in {"", *SEARCHED[table_name].owners}:
        return True
    searched = SEARCHED.get(table_name)
    return searched is not None and (
        column in {"", "kind", "person_id"}
        or column in searched.fields
        or column in searched.owners
    )


def docs_touched(connection: Connection, touched: Touched) -> dict[str, set[str]]:
    """Return the rows whose docs may be others after these rows were touched, by table."""
    found = {name: set(ids) for name, ids in touched.items() if name in SEARCHED and ids}
    for name, (dependent, column) in _DEPENDENTS.items():
        ids = list(touched.get(name, ()))
        table = _table(SEARCHED[dependent].model)
        for some in _some(ids):
            rows = connection.execute(_ids_where(table, column), {"ids": some}).scalars()
            found.setdefault(dependent, set()).update(rows)
    return found


def make_complete(connection: Connection) -> bool:
    """Fold everything again where rows are missing or too many; tell whether that was needed."""
    if is_complete(connection):
        return False
    rebuild(connection)
    return True


def is_complete(connection: Connection) -> bool:
    """Return whether there is one doc for each row that can be searched."""
    there = _tables_of(connection)
    if SearchDoc.__tablename__ not in there:
        return False
    names = tuple(name for name in SEARCHED if name in there)
    *expected, found = map(int, connection.execute(_counting(names)).one())
    return sum(expected) == found


@cache
def _counting(names: tuple[str, ...]) -> TextClause:
    """Return a statement that counts the rows of these tables and of the docs, all in one go."""
    counted = ", ".join(
        f'(SELECT count(*) FROM "{name}")'  # noqa: S608 -- tables of our own
        for name in (*names, _table(SearchDoc).name)
    )
    return text(f"SELECT {counted}")


def rebuild(connection: Connection) -> None:
    """Fold everything again; about 0.3 s for 600 films with all their texts."""
    table = _table(SearchDoc)
    table.create(connection, checkfirst=True)
    connection.execute(delete(table))
    docs = [doc._asdict() for doc in fold_all(connection)]
    if docs:
        connection.execute(insert(table), docs)


def fold_all(connection: Connection) -> Iterator[Doc]:
    """Yield a doc for each row that can be searched, folded now."""
    there = _tables_of(connection)
    for name in SEARCHED:
        if name in there:
            yield from _docs_of(connection, name, None)


def _tables_of(connection: Connection) -> set[str]:
    """Return the tables there are: a file of an older schema, opened for reading, lacks some."""
    return set(inspect(connection).get_table_names())


def read_docs(connection: Connection, ids: Iterable[str] | None = None) -> Iterator[Doc]:
    """Yield the docs of these rows, or all, as they are stored."""
    if ids is None:
        for row in connection.execute(select(_table(SearchDoc))):
            yield Doc(*row)
        return
    for some in _some(list(ids)):
        for row in connection.execute(_whole(_table(SearchDoc), "row_id"), {"ids": some}):
            yield Doc(*row)


# Folding a row


def _docs_of(connection: Connection, name: str, ids: Collection[str] | None) -> Iterator[Doc]:
    searched = SEARCHED[name]
    table = _table(searched.model)
    if ids is None:
        rows: Sequence[Any] = connection.execute(select(table)).all()
    else:
        rows = [
            row
            for some in _some(list(ids))
            for row in connection.execute(_whole(table, "id"), {"ids": some})
        ]
    parents = _parents(connection, searched, rows, everything=ids is None)
    for row in rows:
        yield _doc(name, searched, row, parents)


def _parents(
    connection: Connection, searched: Searched, rows: Sequence[Any], *, everything: bool
) -> dict[str, str]:
    """Return the owner of each entry or still by its id."""
    found: dict[str, str] = {}
    for column, name in _THROUGH.items():
        ids = [getattr(row, column) for row in rows] if column in searched.owners else []
        ids = [id_ for id_ in ids if id_]
        if not ids:
            continue
        parent = SEARCHED[name]
        table = _table(parent.model)
        owners = [table.c[owner] for owner in parent.owners]
        statement = select(table.c.id, func.coalesce(*owners, ""))
        if everything:
            found.update((row[0], row[1]) for row in connection.execute(statement))
            continue
        for some in _some(ids):
            rows_ = connection.execute(statement.where(table.c.id.in_(some)))
            found.update((row[0], row[1]) for row in rows_)
    return found


def _doc(name: str, searched: Searched, row: Any, parents: Mapping[str, str]) -> Doc:  # noqa: ANN401 -- a row of any table
    column = next((c for c in searched.owners if getattr(row, c)), "id")
    owner: str = getattr(row, column)
    texts = [text for _, text in texts_of(row, searched)]
    lines = [folded(text) for text in texts]
    keys = ""
    if is_named(searched, row):
        lines += [in_latin(text) for text in texts if has_other_script(text)]
        keys = "".join(map(name_keys, texts))
    kind = searched.kind
    if name in {"title", "nameform"} or is_named(searched, row):
        kind = _OF_COLUMN.get(column, kind)
    elif column == "still_id":
        kind = SearchKind.STILL  # its caption
    person_id = getattr(row, "person_id", None) if name in {"credit", "award"} else None
    return Doc(
        row.id,
        name,
        str(kind),
        parents.get(owner, owner),
        person_id or "",
        "\n".join(f" {line}" for line in lines),
        keys,
    )


# Statements, made once


def _table(model: type[SQLModel]) -> Table:
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table


def _some(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


@cache
def _whole(table: Table, column: str) -> Select[Any]:
    return select(table).where(table.c[column].in_(bindparam("ids", expanding=True)))


@cache
def _ids_where(table: Table, column: str) -> Select[Any]:
    return select(table.c.id).where(table.c[column].in_(bindparam("ids", expanding=True)))


@cache
def _removing(dialect: Dialect) -> str:
    return f"DELETE FROM search_doc WHERE row_id = {dialect.mark}"  # noqa: S608 -- a mark


@cache
def _putting(dialect: Dialect) -> str:
    """Return the statement that writes a doc, and no page where it is the same already."""
    others = Doc._fields[1:]
    marks = ", ".join(dialect.mark for _ in Doc._fields)
    same = " OR ".join(f"search_doc.{name} <> excluded.{name}" for name in others)
    values = ", ".join(f"{name} = excluded.{name}" for name in others)
    return (
        f"INSERT INTO search_doc ({', '.join(Doc._fields)}) VALUES ({marks}) "  # noqa: S608 -- our own names
        f"ON CONFLICT (row_id) DO UPDATE SET {values} WHERE {same}"
    )
