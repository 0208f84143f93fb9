"""Which rows belong to a card, a person or a screening: now, or at any time before.

A row belongs to what it would go with: to the parents whose removal takes it out too, and so to
theirs. That is read from the tables' own foreign keys, so that a new table needs no line here.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Table,
    and_,
    cast,
    func,
    or_,
    select,
    type_coerce,
)

from festdesk.store import schema
from festdesk.store.journal import Change
from festdesk.store.past.recorded import in_lots, table_called

# What was taken in for a card is told with it, though it stays when the card goes.
_TOLD_WITH = frozenset({("source", "film_id")})

Ids = Mapping[str, set[str]]


@cache
def owned_by(owner: str) -> tuple[tuple[str, str], ...]:
    """Return the tables whose rows belong to rows of `owner`, and by which column."""
    found = []
    for table in schema.journaled_tables():
        for key in table.foreign_keys:
            column = key.parent.name
            if key.column.table.name == owner and (
                key.ondelete == "CASCADE" or (table.name, column) in _TOLD_WITH
            ):
                found.append((table.name, column))
    return tuple(sorted(found))


def changes_table() -> Table:
    """Return the journal's table of changes, which the type checker does not see."""
    table: Table = Change.__table__  # type: ignore[attr-defined]
    return table


def recorded(connection: Connection, column: str) -> ColumnElement[Any]:
    """Return the expression of a column's value in the row that was put in or taken out."""
    change = changes_table().c
    whole = func.coalesce(change.new, change.old)
    if connection.dialect.name == "sqlite":
        return func.json_extract(whole, f"$.{column}")
    recorded_value: ColumnElement[Any] = type_coerce(cast(whole, JSON), JSON)[column].as_string()
    return recorded_value


def owned_ids(
    connection: Connection, tables: Iterable[str], column: str, owners: Iterable[str]
) -> dict[str, set[str]]:
    """Return the rows of `tables` that name one of `owners` in `column`, now or at any time."""
    found: dict[str, set[str]] = {}
    names, ids = sorted(tables), sorted(owners)
    change = changes_table().c
    for lot in in_lots(ids):
        as_json = [f'"{owner}"' for owner in lot]
        named = or_(
            and_(change.op != "update", recorded(connection, column).in_(lot)),
            and_(
                change.column_name == column,
                or_(change.old.in_(as_json), change.new.in_(as_json)),
            ),
        )
        ever = select(change.table_name, change.row_id).where(change.table_name.in_(names), named)
        for name, row_id in connection.execute(ever.distinct()):
            found.setdefault(name, set()).add(row_id)
        for name in names:
            table = table_called(name)
            now = select(table.c.id).where(table.c[column].in_(lot))
            found.setdefault(name, set()).update(connection.execute(now).scalars())
    return found


def belonging_to(connection: Connection, table: str, row_id: str) -> Ids:
    """Return the ids of a row and of all that belongs to it or ever did, by table."""
    found: dict[str, set[str]] = {table: {row_id}}
    news: dict[str, set[str]] = {table: {row_id}}
    while news:
        wanted: dict[str, tuple[set[str], set[str]]] = {}
        for owner, ids in news.items():
            for child, column in owned_by(owner):
                tables, owners = wanted.setdefault(column, (set(), set()))
                tables.add(child)
                owners.update(ids)
        news = {}
        for column, (tables, owners) in wanted.items():
            for name, ids in owned_ids(connection, tables, column, owners).items():
                fresh = ids - found.get(name, set())
                if fresh:
                    found.setdefault(name, set()).update(fresh)
                    news.setdefault(name, set()).update(fresh)
    return found
