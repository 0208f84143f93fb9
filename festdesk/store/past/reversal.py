"""What stands in the way of taking something back: newer values, rows that are gone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from festdesk.base.errors import Newer, NewerValue, UndoConflict, UndoProblem
from festdesk.base.findings import Place
from festdesk.base.wording import sentence
from festdesk.store import schema
from festdesk.store.journal import Action, Change
from festdesk.store.past.belonging import changes_table
from festdesk.store.past.history import TakenBack
from festdesk.store.past.recorded import (
    Key,
    Row,
    State,
    in_lots,
    rows_now,
    states_after,
    states_before,
    table_called,
)
from festdesk.store.past.references import mend_references
from festdesk.store.past.settling import Once, once_only, settle, whole
from festdesk.store.undo import UNREADABLE

CHANGED_SINCE = sentence(
    "Error",
    "“{label}” was not taken back: what it changed has been changed again since. "
    "Say whether the newer values stay.",
)


def reverse(
    connection: Connection, changes: Sequence[Change], *, label: str, newer: Newer
) -> TakenBack:
    """Take the net effect of an act's changes back.

    Raises:
        UndoConflict: Newer values stand in the way and `newer` says to ask.
        UndoProblem: The database refuses it.
    """
    if not changes:  # an act without any is not kept: they are lost
        raise UndoProblem(UNREADABLE, label=label)
    wanted = dict(states_before(changes))
    made = states_after(changes)
    in_the_way = _newer_values(connection, wanted, made)
    if in_the_way and newer == Newer.ASK:
        raise UndoConflict(CHANGED_SINCE, _signed(connection, in_the_way), label=label)
    if newer == Newer.KEEP:
        for conflict in in_the_way:
            _leave(wanted, conflict)
    else:
        for conflict in in_the_way:
            if conflict.yields is not None:
                wanted[conflict.key] = conflict.yields
            elif conflict.must_go:
                wanted[conflict.key] = None
    return bring_back(connection, wanted, label=label)


def bring_back(connection: Connection, wanted: dict[Key, State], *, label: str) -> TakenBack:
    """Make rows as they were; what names a row that is gone is emptied or left out, and told."""
    now = rows_now(connection, tuple(wanted))
    for key in [key for key, state in wanted.items() if key not in now and _is_part(state)]:
        del wanted[key]  # the row has gone since, and what of it would be brought back with it
    emptied, left_out = mend_references(connection, wanted)
    now = rows_now(connection, tuple(wanted))
    has_changed = any(now.get(key) != whole(now.get(key), s) for key, s in wanted.items())
    settle(connection, wanted, label=label)
    return TakenBack(has_changed, tuple(emptied), tuple(left_out))


def _is_part(state: State) -> bool:
    """Return whether a state is of some columns of a row only, and not the whole of it."""
    return state is not None and "id" not in state


# Newer values


@dataclass(frozen=True, slots=True)
class _Conflict:
    """A newer value: which row, which column or the whole, and whom it stands in the way of."""

    key: Key
    column: str
    made: object
    now: object
    blocks: Key  # the row that cannot be brought back while this stays as it is
    must_go: bool = False  # a row that takes the only place there is
    yields: State = None


def _newer_values(
    connection: Connection, wanted: Mapping[Key, State], made: Mapping[Key, State]
) -> list[_Conflict]:
    now = rows_now(connection, tuple(wanted))
    found: list[_Conflict] = []
    for key, state in wanted.items():
        there = now.get(key)
        if there == whole(there, state):
            continue  # it is so already
        found += _differences(key, made[key], there, state)
    going = [key for key, state in wanted.items() if state is None and key in now]
    found += _dependents(connection, going, wanted)
    found += _occupants(connection, wanted, now)
    return found


def _differences(key: Key, made: State, there: Row | None, wanted: State) -> list[_Conflict]:
    if made is None or there is None:
        return [] if made is None and there is None else [_Conflict(key, "", made, there, key)]
    return [
        _Conflict(key, column, value, there.get(column), key)
        for column, value in made.items()
        if there.get(column) != value
        and (wanted is None or column not in wanted or wanted[column] != there.get(column))
    ]


def _dependents(
    connection: Connection, going: Sequence[Key], wanted: Mapping[Key, State]
) -> list[_Conflict]:
    """Return what has come to name rows that would go."""
    found = []
    by_table: dict[str, list[str]] = {}
    for table_name, row_id in going:
        by_table.setdefault(table_name, []).append(row_id)
    for table in schema.journaled_tables():
        for foreign in table.foreign_keys:
            column = foreign.parent.name
            for lot in in_lots(by_table.get(foreign.column.table.name, [])):
                rows = connection.execute(select(table).where(table.c[column].in_(lot)))
                for row in rows.mappings():
                    key = table.name, row["id"]
                    state = wanted.get(key, {})
                    if state is None or column in state:
                        continue
                    owner = foreign.column.table.name, row[column]
                    if foreign.ondelete == "CASCADE":
                        found.append(_Conflict(key, "", None, dict(row), owner))
                    else:
                        found.append(_Conflict(key, column, None, row[column], owner))
    return found


def _occupants(
    connection: Connection, wanted: Mapping[Key, State], now: Mapping[Key, Row]
) -> list[_Conflict]:
    """Return rows that have taken a place which there is only once."""
    found = []
    for key, state in wanted.items():
        aim = whole(now.get(key), state)
        for rule in once_only(key[0]) if aim is not None else ():
            if aim is None or aim == now.get(key) or not _is_under(rule, aim):
                continue
            for other, row in _in_place(connection, key, rule, aim):
                stays = whole(row, wanted.get(other, {}))
                if stays is not None and _is_under(rule, stays) and _same(rule, aim, stays):
                    if rule.column:
                        yields = {rule.column: rule.otherwise}
                        found.append(
                            _Conflict(
                                other, rule.column, rule.otherwise, rule.only, key, yields=yields
                            )
                        )
                    else:
                        found.append(_Conflict(other, "", None, row, key, must_go=True))
    return found


def _is_under(rule: Once, row: Row) -> bool:
    return not rule.column or row.get(rule.column) == rule.only


def _same(rule: Once, one: Row, other: Row) -> bool:
    return all(one.get(column) == other.get(column) for column in rule.columns)


def _in_place(
    connection: Connection, key: Key, rule: Once, aim: Row
) -> list[tuple[Key, dict[str, object]]]:
    if any(aim.get(column) is None for column in rule.columns):
        return []
    table = table_called(key[0])
    statement = select(table).where(table.c.id != key[1])
    for column in rule.columns:
        statement = statement.where(table.c[column] == aim[column])
    if rule.column:
        statement = statement.where(table.c[rule.column] == rule.only)
    rows = connection.execute(statement).mappings()
    return [((key[0], str(row["id"])), dict(row)) for row in rows]


def _leave(wanted: dict[Key, State], conflict: _Conflict) -> None:
    """Leave a newer value as it is, and with it what cannot be without it."""
    state = wanted.get(conflict.blocks)
    if conflict.key == conflict.blocks and conflict.column and state is not None:
        wanted[conflict.key] = {k: v for k, v in state.items() if k != conflict.column}
    else:
        wanted.pop(conflict.blocks, None)
        if conflict.key != conflict.blocks and conflict.column in (wanted.get(conflict.key) or {}):
            wanted.pop(conflict.key, None)


def _signed(connection: Connection, conflicts: Sequence[_Conflict]) -> tuple[NewerValue, ...]:
    """Say of each newer value who has made it, when and by which act."""
    change, action = changes_table(), Action.__table__  # type: ignore[attr-defined]
    ids = sorted({conflict.key[1] for conflict in conflicts})
    last: dict[tuple[str, str], tuple[object, ...]] = {}
    newest: dict[str, tuple[object, ...]] = {}
    for lot in in_lots(ids):
        rows = connection.execute(
            select(
                change.c.row_id,
                change.c.column_name,
                change.c.seq,
                action.c.label,
                action.c.actor,
                action.c.at,
            )
            .join(action, action.c.id == change.c.action_id)
            .where(change.c.row_id.in_(lot))
            .order_by(change.c.seq)
        )
        for row_id, column, *signature in rows:
            last[row_id, column] = newest[row_id] = tuple(signature)
    nobody = (0, "", "", None)
    signed = []
    for conflict in conflicts:
        table_name, row_id = conflict.key
        place = Place(table_name, row_id, conflict.column)
        if conflict.column:
            # Or it stands as its row was put in.
            born = last.get((row_id, ""), nobody)
            who: tuple[Any, ...] = max(born, last.get((row_id, conflict.column), nobody))
        else:
            who = newest.get(row_id, nobody)
        signed.append(NewerValue(place, conflict.made, conflict.now, *who[1:]))
    return tuple(signed)
