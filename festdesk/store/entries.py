"""Reading an entry of the journal: what it holds is data from a file that may be anybody's.

Names of tables and columns in it become part of statements, so only those of our own pass.
"""

import json
from collections.abc import Mapping
from functools import cache

from festdesk.base.errors import UndoProblem
from festdesk.base.wording import sentence
from festdesk.store import schema

UNREADABLE = sentence(
    "Error",
    "The history of this act cannot be read; it was not written by festdesk, or is spoilt. Nothing "
    "was changed. “festdesk doctor” tells more.",
)

Value = str | int | None


@cache
def _columns() -> Mapping[str, frozenset[str]]:
    return {
        table.name: frozenset(column.name for column in table.columns)
        for table in schema.journaled_tables()
    }


def judge(table: str, *columns: str) -> None:
    """Raise `UndoProblem` where an entry names a table or column that the journal never follows."""
    known = _columns().get(table)
    if known is None or not known.issuperset(columns):
        raise UndoProblem(UNREADABLE)


def value_in(told: str | None) -> Value:
    """Return a value of an entry; nothing for nothing.

    Raises:
        UndoProblem: It is none that the journal keeps.
    """
    if told is None:
        return None
    try:
        value = json.loads(told)
    except (ValueError, RecursionError) as problem:
        raise UndoProblem(UNREADABLE) from problem
    return plain(value)


def plain(value: object) -> Value:
    """Return a value that the journal can hold: text, a whole number or nothing.

    Raises:
        UndoProblem: It is something else.
    """
    if value is None or (isinstance(value, str | int) and not isinstance(value, bool)):
        return value
    raise UndoProblem(UNREADABLE)


def row_in(table: str, told: str | None) -> dict[str, Value]:
    """Return a whole row of an entry by its columns.

    Raises:
        UndoProblem: It is none, or of other columns than the table has.
    """
    try:
        row = json.loads(told or "")
    except (ValueError, RecursionError) as problem:
        raise UndoProblem(UNREADABLE) from problem
    if not isinstance(row, dict) or not all(
        value is None or (isinstance(value, str | int) and not isinstance(value, bool))
        for value in row.values()
    ):
        raise UndoProblem(UNREADABLE)
    judge(table, *row)
    return row
