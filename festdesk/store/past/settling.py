"""Bringing rows to a wanted state, in whichever order the constraints allow.

Nothing is judged anew: what the rows held once was valid then. Foreign keys wait for the commit;
what must be there once only is tried again when the row in its place has moved.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, UniqueConstraint, bindparam
from sqlalchemy.exc import IntegrityError

from festdesk.base.errors import UndoProblem
from festdesk.base.wording import sentence
from festdesk.store import schema
from festdesk.store.past.recorded import Key, Row, State, in_lots, rows_now, table_called
from festdesk.store.reasons import reason_of

STUCK = sentence("Error", "“{label}” cannot be done: {reason}. Nothing was changed.")

NO_END = "its rows exclude each other"

Wanted = Mapping[Key, State]


class Once(NamedTuple):
    """Columns by which a row is the only one; `only` and `otherwise` are of a partial rule."""

    columns: tuple[str, ...]
    column: str = ""  # whose value `only` brings the row under the rule, and `otherwise` from it
    only: object = None
    otherwise: object = None


# What a partial index says in SQL; the house's own two rules of that kind.
_PARTIAL = {
    "runningtime": ("is_printed", True, False),
    "nameform": ("kind", "authority", "variant"),
}


@cache
def once_only(table_name: str) -> tuple[Once, ...]:
    """Return by which columns rows of a table are the only ones."""
    table = table_called(table_name)
    plain = [
        Once(tuple(constraint.columns.keys()))
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    partial_ones = [
        Once(tuple(index.columns.keys()), *_PARTIAL[table_name])
        for index in table.indexes
        if index.unique
    ]
    return tuple(sorted((*plain, *partial_ones), key=attrgetter("columns")))


@cache
def has_children(table_name: str) -> bool:
    """Tell whether rows of other tables can name a row of this one."""
    return any(
        key.column.table.name == table_name
        for table in schema.metadata().tables.values()
        for key in table.foreign_keys
    )


def whole(now: Row | None, wanted: State) -> State:
    """Return a row as it would be: what is wanted of it, and else what it has."""
    return None if wanted is None else {**(now or {}), **wanted}


def settle(connection: Connection, wanted: Wanted, *, label: str) -> None:
    """Make rows as they are wanted; a row that is not there must be wanted whole.

    Raises:
        UndoProblem: The database refuses some of it in any order.
    """
    keys = tuple(wanted)
    now = rows_now(connection, keys)
    aims = {key: whole(now.get(key), state) for key, state in wanted.items()}
    before: list[Key] = []
    problem: IntegrityError | None = None
    has_stepped_aside = False
    while different := [key for key in keys if now.get(key) != aims[key]]:
        if different == before:  # nothing has come of the last round
            if has_stepped_aside:
                reason = reason_of(problem) if problem is not None else NO_END
                raise UndoProblem(STUCK, label=label, reason=reason) from problem
            # Two rows must change places: one of them steps aside.
            _step_aside(connection, [key for key in different if aims[key] is not None])
            has_stepped_aside = True
            now = rows_now(connection, keys)
        problem = _write(connection, different, now, aims)
        before, now = different, rows_now(connection, keys)


def _write(
    connection: Connection, keys: Sequence[Key], now: Mapping[Key, Row], aims: Wanted
) -> IntegrityError | None:
    """Try to write each of these rows once; return the last refusal, if there was one."""
    problem = None
    gone: dict[str, list[str]] = {}
    new: dict[str, list[Row]] = {}
    changed: dict[tuple[str, tuple[str, ...]], list[dict[str, object]]] = {}
    for key in keys:
        table_name, row_id = key
        aim, there = aims[key], now.get(key)
        if aim is None:
            gone.setdefault(table_name, []).append(row_id)
        elif there is None:
            new.setdefault(table_name, []).append(aim)
        else:
            columns = tuple(name for name in aim if aim[name] != there.get(name))
            values = {f"new_{name}": aim[name] for name in columns}
            changed.setdefault((table_name, columns), []).append({"row_id": row_id, **values})
    for (table_name, columns), rows in changed.items():
        table = table_called(table_name)
        marks: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
        update = table.update().where(table.c.id == bindparam("row_id")).values(marks)
        problem = _try(connection, partial(_execute, connection, update), rows) or problem
    for table_name, ids in gone.items():
        table = table_called(table_name)
        for lot in in_lots(ids):
            connection.execute(table.delete().where(table.c.id.in_(lot)))
    for table_name, whole_rows in new.items():
        insert = table_called(table_name).insert()
        problem = _try(connection, partial(_execute, connection, insert), whole_rows) or problem
    return problem


def _execute(connection: Connection, statement: Any, rows: Sequence[Row]) -> None:  # noqa: ANN401 -- insert or update
    connection.execute(statement, [dict(row) for row in rows])


def _try(
    connection: Connection, write: Callable[[Sequence[Row]], None], rows: Sequence[Row]
) -> IntegrityError | None:
    """Write all rows at once or, where that is refused, each by itself."""
    try:
        with connection.begin_nested():
            write(rows)
    except IntegrityError as refused:
        problem = refused
    else:
        return None
    if len(rows) > 1:
        for row in rows:
            _try(connection, write, (row,))
    return problem


def _step_aside(connection: Connection, keys: Sequence[Key]) -> None:
    """Take one row out that nothing depends on; it is put in again as it is wanted."""
    for table_name, row_id in keys:
        if not has_children(table_name):
            table: Table = table_called(table_name)
            connection.execute(table.delete().where(table.c.id == row_id))
            return
