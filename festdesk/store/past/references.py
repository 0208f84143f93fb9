"""Rows that name a row which is gone: emptied where they can be without it, left out where not."""

from collections.abc import Iterable, Mapping
from typing import cast

from sqlalchemy import Connection, select

from festdesk.base.findings import Place
from festdesk.store import schema
from festdesk.store.past.recorded import Key, State, in_lots, rows_now, table_called
from festdesk.store.past.settling import whole


def mend_references(
    connection: Connection, wanted: dict[Key, State]
) -> tuple[list[Place], list[Place]]:
    """Take from `wanted` what names a row that will not be there.

    Returns the fields that were emptied, and the rows that were left out because they belonged
    to what is gone.
    """
    emptied: list[Place] = []
    left_out: list[Place] = []
    missing = True
    while missing:
        missing = False
        now = rows_now(connection, tuple(wanted))
        aims = {key: whole(now.get(key), state) for key, state in wanted.items()}
        there = _existing(connection, aims)
        for key, column, must_have in _dangling(aims, there):
            missing = True
            state = wanted.get(key)
            if must_have or state is None:
                wanted.pop(key, None)
                left_out.append(Place(*key))
            else:
                wanted[key] = {**state, column: None}
                emptied.append(Place(*key, column))
    return emptied, list(dict.fromkeys(left_out))


def _dangling(aims: Mapping[Key, State], there: set[Key]) -> list[tuple[Key, str, bool]]:
    """Return which rows would name a row that is not there, by which column, and need it."""
    found = []
    for key, aim in aims.items():
        for foreign in table_called(key[0]).foreign_keys if aim is not None else ():
            if foreign.column.table.name in schema.NOT_JOURNALED or aim is None:
                continue
            column = foreign.parent.name
            named = aim.get(column)
            if named is not None and (foreign.column.table.name, str(named)) not in there:
                found.append((key, column, foreign.ondelete == "CASCADE"))
                break  # of what is left out nothing more need be said
    return found


def _existing(connection: Connection, aims: Mapping[Key, State]) -> set[Key]:
    """Return which of the rows that are named in `aims` will be there."""
    named: dict[str, set[str]] = {}
    for key, aim in aims.items():
        for foreign in table_called(key[0]).foreign_keys if aim is not None else ():
            value = (aim or {}).get(foreign.parent.name)
            if value is not None and foreign.column.table.name not in schema.NOT_JOURNALED:
                named.setdefault(foreign.column.table.name, set()).add(str(value))
    found: set[Key] = set()
    for table_name, ids in named.items():
        found |= {(table_name, row_id) for row_id in _ids_there(connection, table_name, ids)}
    going = {key for key, aim in aims.items() if aim is None}
    return (found - going) | {key for key, aim in aims.items() if aim is not None}


def _ids_there(connection: Connection, table_name: str, ids: Iterable[str]) -> set[str]:
    column = table_called(table_name).c.id
    found: set[str] = set()
    for lot in in_lots(sorted(ids)):
        found.update(
            cast(
                "Iterable[str]", connection.execute(select(column).where(column.in_(lot))).scalars()
            )
        )
    return found
