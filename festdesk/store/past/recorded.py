"""Values as the journal records them, turned back into what a row of their table holds.

The journal has a value as the database stores it, in JSON: a date as text, a yes as 1, a list of
words as one text. What is shown, compared and written again are Python's own values.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, DateTime, Table, select
from sqlmodel.sql.sqltypes import UTCDateTime

from festdesk.base.columns import Words
from festdesk.store import schema
from festdesk.store.journal import Change

Key = tuple[str, str]  # a table and the id of a row
Row = Mapping[str, object]
State = Row | None  # a row's columns, some or all; nothing where there is no row

_AT_ONCE = 500  # ids in one statement
_LARGEST = 2**63 - 1  # that a column of numbers can hold


class StrangeHistory(ValueError):
    """The journal holds what festdesk does not write; it may come from somebody else's file."""


@cache
def table_called(name: str) -> Table:
    """Return a table of the edition by its name.

    Raises:
        StrangeHistory: There is none of which a history is kept.
    """
    for table in schema.journaled_tables():
        if table.name == name:
            return table
    raise StrangeHistory(name)


def value_of(column: Column[Any], raw: object) -> object:
    """Return the value of a column that the journal has recorded as `raw`.

    Raises:
        StrangeHistory: It is none that such a column can hold.
    """
    if raw is None:
        return None
    if isinstance(raw, str):
        raw.encode()  # halves of characters, which no database takes
    elif not isinstance(raw, int) or abs(raw) > _LARGEST:
        raise StrangeHistory(column.name)
    kind = column.type
    if isinstance(kind, Words):
        return tuple(str(raw).split("\n")) if raw else ()
    if isinstance(kind, Boolean):
        return bool(raw)
    if isinstance(kind, Date):
        return date.fromisoformat(str(raw))
    if not isinstance(kind, UTCDateTime | DateTime):
        return raw
    moment = datetime.fromisoformat(str(raw))
    is_stamp = isinstance(kind, UTCDateTime) and moment.tzinfo is None
    return moment.replace(tzinfo=UTC) if is_stamp else moment


def row_of(table: Table, recorded: str | None) -> dict[str, object]:
    """Return a whole row as it was put in or taken out."""
    raw: object = json.loads(recorded or "{}")
    if not isinstance(raw, dict) or raw.keys() - table.columns.keys():
        raise StrangeHistory(table.name)
    return {name: value_of(table.columns[name], value) for name, value in raw.items()}


def old_and_new(change: Change) -> tuple[object, object]:
    """Return the values of an update before and after."""
    column = table_called(change.table_name).columns.get(change.column_name)
    old, new = json.loads(change.old or "null"), json.loads(change.new or "null")
    if column is None or column.name == "id":
        raise StrangeHistory(change.column_name)
    return value_of(column, old), value_of(column, new)


def in_lots(ids: Sequence[str]) -> list[Sequence[str]]:
    """Return ids in lots that one statement can take."""
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]


def rows_now(connection: Connection, keys: Sequence[Key]) -> dict[Key, Row]:
    """Return the rows of these keys that are there, whole."""
    ids: dict[str, list[str]] = {}
    for table_name, row_id in keys:
        ids.setdefault(table_name, []).append(row_id)
    found: dict[Key, Row] = {}
    for table_name, wanted in ids.items():
        table = table_called(table_name)
        for lot in in_lots(wanted):
            for row in connection.execute(select(table).where(table.c.id.in_(lot))).mappings():
                found[table_name, row["id"]] = dict(row)
    return found


def states_before(changes: Sequence[Change]) -> dict[Key, State]:
    """Return how the rows were before `changes`, which are in the order of their writing.

    A row that was there is known by the columns that have been changed, or whole where it has
    been taken out since.
    """
    states: dict[Key, State] = {}
    for change in reversed(changes):
        key = change.table_name, change.row_id
        if change.op == "insert":
            states[key] = None
        elif change.op == "delete":
            states[key] = row_of(table_called(change.table_name), change.old)
        else:
            states[key] = {**(states.get(key) or {}), change.column_name: old_and_new(change)[0]}
    return states


def states_after(changes: Sequence[Change]) -> dict[Key, State]:
    """Return how `changes` left the rows, as far as they say."""
    states: dict[Key, State] = {}
    for change in changes:
        key = change.table_name, change.row_id
        if change.op == "insert":
            states[key] = row_of(table_called(change.table_name), change.new)
        elif change.op == "delete":
            states[key] = None
        else:
            states[key] = {**(states.get(key) or {}), change.column_name: old_and_new(change)[1]}
    return states
