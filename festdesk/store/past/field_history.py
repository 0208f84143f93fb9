"""What a field has held: at any time, by which act."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection

from festdesk.store.past.belonging import owned_ids
from festdesk.store.past.history import PAGE, Act, acts_called, changes_on
from festdesk.store.past.recorded import Key, State, rows_now, states_before, table_called


@dataclass(frozen=True, slots=True)
class StoredField:
    """A field of the edition: which columns of which rows.

    Rows are found by what they hold, such as a film, a kind and a language, because a text that
    is emptied and written again is another row. Most fields are one row; the directors of a film
    are several.
    """

    table: str
    key: tuple[tuple[str, object], ...]
    columns: tuple[str, ...]

    def is_of(self, row: State) -> bool:
        """Tell whether a row is one of the field's."""
        return row is not None and all(row.get(column) == value for column, value in self.key)

    def rows_in(self, states: Iterable[State]) -> tuple[tuple[object, ...], ...]:
        """Return the values of the field's rows, in their order."""
        rows = [row for row in states if row is not None and self.is_of(row)]
        rows.sort(key=_in_order)
        return tuple(tuple(row.get(column) for column in self.columns) for row in rows)


@dataclass(frozen=True, slots=True)
class PastValue:
    """What a field held after an act: for each of its rows the values of its columns."""

    act: Act
    rows: tuple[tuple[object, ...], ...]


def _in_order(row: Mapping[str, object]) -> tuple[int, str]:
    place = row.get("place")
    return (place if isinstance(place, int) else 0), str(row.get("id"))


def past_values(
    connection: Connection, field: StoredField, undone: Collection[str], *, count: int = PAGE
) -> tuple[PastValue, ...]:
    """Return what a field has held, the newest first and the present value before all others.

    Only acts that have changed it are told, and no more than `count` of them.
    """
    ids = field_ids(connection, field)
    changes = changes_on(connection, ids)
    keys = [(field.table, row_id) for row_id in sorted(ids)]
    states: dict[Key, State] = dict(rows_now(connection, keys))
    steps = [
        (action_id, list(group)) for action_id, group in groupby(changes, attrgetter("action_id"))
    ]
    told: list[tuple[str, tuple[tuple[object, ...], ...]]] = []
    held = field.rows_in(states.values())
    for action_id, group in reversed(steps):
        for key, state in states_before(group).items():
            states[key] = None if state is None else {**(states.get(key) or {}), **state}
        was = field.rows_in(states.values())
        if was != held:
            told.append((action_id, held))
            if len(told) == count:
                break
        held = was
    by_id = acts_called(connection, [action_id for action_id, _ in told], undone)
    return tuple(PastValue(by_id[action_id], rows) for action_id, rows in told)


def field_ids(connection: Connection, field: StoredField) -> set[str]:
    """Return the ids of all rows that may ever have been the field's."""
    key = dict(field.key)
    if "id" in key:
        return {str(key["id"])}
    table = table_called(field.table)
    owners = {foreign.parent.name for foreign in table.foreign_keys} & key.keys()
    found: set[str] = set()
    for column in owners:
        found |= owned_ids(connection, [field.table], column, [str(key[column])])[field.table]
    return found


def columns_of(table: str) -> frozenset[str]:
    """Return the columns of a table whose history can be asked for."""
    return frozenset(table_called(table).columns.keys()) - {"id"}
