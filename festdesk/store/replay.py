"""The history run through outside the file: backwards from now, or forwards from nothing.

Whatever the journal follows began with nothing, so its entries taken back one by one from what
the file holds now must end with nothing again.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from festdesk.base.errors import UndoProblem
from festdesk.store import entries, schema
from festdesk.store.entries import Value

State = dict[tuple[str, str], dict[str, Value]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the journal as the file holds it."""

    seq: int
    table: str
    row_id: str
    op: str
    column: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """An entry of the journal that does not fit what is there; `seq` is its number."""

    seq: int
    table: str
    row_id: str


def state_now(connection: sqlite3.Connection) -> State:
    """Return every row that the journal follows, as it is stored."""
    state: State = {}
    for table in schema.journaled_tables():
        cursor = connection.execute(f'SELECT * FROM "{table.name}"')  # noqa: S608 -- our own names
        names = [column[0] for column in cursor.description]
        for row in cursor:
            values = dict(zip(names, row, strict=True))
            state[table.name, str(values["id"])] = values
    return state


def entries_of(connection: sqlite3.Connection, *, newest_first: bool = False) -> Iterator[Entry]:
    """Yield the journal's entries in their order, or against it."""
    order = "DESC" if newest_first else "ASC"
    for row in connection.execute(
        "SELECT seq, table_name, row_id, op, column_name, old, new FROM change "  # noqa: S608
        f"ORDER BY seq {order}"
    ):
        yield Entry(*row)


def take_all_back(state: State, newest_first: Iterable[Entry]) -> Iterator[Contradiction]:
    """Take every entry back from `state`, which is changed; yield those that do not fit it.

    What is left in `state` at the end is in no history.
    """
    for entry in newest_first:
        try:
            fits = _take_back(state, entry)
        except UndoProblem:
            fits = False
        if not fits:
            yield Contradiction(entry.seq, entry.table, entry.row_id)


def _take_back(state: State, entry: Entry) -> bool:
    key = entry.table, entry.row_id
    if entry.op == "insert":
        row, told = state.pop(key, None), entries.row_in(entry.table, entry.new)
        return row is not None and _agree(row, told)
    if entry.op == "delete":
        told = entries.row_in(entry.table, entry.old)
        was_there = key in state
        state[key] = told
        return not was_there
    return _set(state, entry, was=entry.new, becomes=entry.old)


def _set(state: State, entry: Entry, *, was: str | None, becomes: str | None) -> bool:
    entries.judge(entry.table, entry.column)
    row = state.get((entry.table, entry.row_id))
    if row is None or entry.op != "update":
        return False
    fits = row.get(entry.column) == entries.value_in(was)
    row[entry.column] = entries.value_in(becomes)
    return fits


def _agree(row: dict[str, Value], told: dict[str, Value]) -> bool:
    # A column that a migration has added is not in what was written before it.
    return all(row.get(column) == value for column, value in told.items())


def state_by_history(in_order: Iterable[Entry]) -> State:
    """Return what the entries lead to from nothing; those that do not fit are passed over."""
    state: State = {}
    for entry in in_order:
        try:
            if entry.op == "insert":
                state[entry.table, entry.row_id] = entries.row_in(entry.table, entry.new)
            elif entry.op == "delete":
                state.pop((entry.table, entry.row_id), None)
            else:
                _set(state, entry, was=entry.old, becomes=entry.new)
        except UndoProblem:
            continue
    return state


def pictures_named(in_any_order: Iterable[Entry]) -> set[str]:
    """Return the hashes of pictures that the journal names: undo may want them back."""
    named: set[object] = set()
    for entry in in_any_order:
        if entry.table not in schema.tables_naming_pictures():
            continue
        for told in (entry.old, entry.new):
            try:
                value = json.loads(told or "null")
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict):
                named.add(value.get("sha256"))
            elif entry.column == "sha256":
                named.add(value)
    return {value for value in named if isinstance(value, str)}
