"""What has been done to the edition, to a card and to a field: when, by whom, by which act."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, select

from festdesk.base.findings import Place
from festdesk.store.journal import Action, ActionKind, Change, changes_of
from festdesk.store.past.belonging import belonging_to, changes_table
from festdesk.store.past.recorded import (
    Key,
    State,
    in_lots,
    row_of,
    rows_now,
    states_after,
    states_before,
    table_called,
)

PAGE = 200  # acts that are read at once
# They come along with what an act is about: a credit brings the person it names.
_BESIDE = ("person", "company", "nameform", "source", "provenance")


@dataclass(frozen=True, slots=True)
class Act:
    """One act: when (in UTC), by whom, how many rows it touched, and the table and id of one.

    `kind` is create, edit, undo or redo; the label of the latter two is that of the act they took
    back or did again, `target_id`. Of an edit it is told whether it is undone at present.
    """

    seq: int
    id: str
    label: str
    kind: str
    target_id: str | None
    actor: str
    at: datetime
    touched: int
    first: Key | None = None
    is_undone: bool = False

    @property
    def is_edit(self) -> bool:
        """Whether a user changed something by it: not by undoing, nor by making the file."""
        return self.kind == ActionKind.EDIT

    @property
    def is_making(self) -> bool:
        """Whether it made the file, before which there is nothing."""
        return self.kind == ActionKind.CREATE

    @property
    def is_undoing(self) -> bool:
        """Whether it took another act back."""
        return self.kind == ActionKind.UNDO

    @property
    def is_redoing(self) -> bool:
        """Whether it did another act again."""
        return self.kind == ActionKind.REDO


@dataclass(frozen=True, slots=True)
class RowChange:
    """What an act has made of a row: the columns it changed, before and after.

    Nothing stands for a row that was not there. `facts` is the row as it is now or as it was last
    known, by which it can be named.
    """

    table: str
    row_id: str
    before: State
    after: State
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of a take-back: whether anything had to be changed, and what could not be.

    `emptied` are fields whose row of another card is gone, `left_out` rows that cannot come
    back because what they belong to is gone.
    """

    has_changed: bool
    emptied: tuple[Place, ...] = ()
    left_out: tuple[Place, ...] = ()


def action_table() -> Table:
    """Return the journal's table of actions, which the type checker does not see."""
    table: Table = Action.__table__  # type: ignore[attr-defined]
    return table


# Lists of acts


def acts(
    connection: Connection,
    undone: Collection[str],
    *,
    before: int | None = None,
    count: int = PAGE,
    every: bool = False,
) -> tuple[Act, ...]:
    """Return the newest acts before the one of number `before`, the newest first.

    What undid an act or did it again is left out unless `every` is wanted; `undone` are the ids
    of the acts that are undone at present.
    """
    action = action_table()
    statement = select(action)
    if not every:
        statement = statement.where(action.c.kind.not_in([ActionKind.UNDO, ActionKind.REDO]))
    rows = _page(connection, statement, before, count)
    return _signed(connection, rows, _counted().where(_is_of(rows)), undone)


def acts_on(
    connection: Connection,
    of: tuple[str, str],
    undone: Collection[str],
    *,
    before: int | None = None,
    count: int = PAGE,
) -> tuple[Act, ...]:
    """Return the acts that touched a row, by table and id, or what belongs to it or ever did.

    `touched` of each counts these rows alone.
    """
    action = action_table()
    ids = _all_ids(belonging_to(connection, *of))
    theirs = changes_table().c.row_id.in_(ids)
    touching = select(changes_table().c.action_id).where(theirs)
    statement = select(action).where(action.c.id.in_(touching))
    rows = _page(connection, statement, before, count)
    return _signed(connection, rows, _counted().where(theirs, _is_of(rows)), undone)


def _page(
    connection: Connection, statement: Select[Any], before: int | None, count: int
) -> Sequence[Row[Any]]:
    seq = action_table().c.seq
    if before is not None:
        statement = statement.where(seq < before)
    return connection.execute(statement.order_by(seq.desc()).limit(count)).all()


def _all_ids(rows: Mapping[str, set[str]]) -> list[str]:
    return sorted(set().union(*rows.values()))


def _is_of(actions: Sequence[Row[Any]]) -> ColumnElement[bool]:
    return changes_table().c.action_id.in_([row.id for row in actions])


def _counted() -> Select[Any]:
    """Return the statement of how many rows acts have touched, and which change tells best."""
    change = changes_table().c
    telling = func.min(change.seq).filter(change.table_name.not_in(_BESIDE))
    return select(
        change.action_id,
        func.count(change.row_id.distinct()),
        func.coalesce(telling, func.min(change.seq)),
    ).group_by(change.action_id)


def _signed(
    connection: Connection,
    actions: Sequence[Row[Any]],
    counted: Select[Any],
    undone: Collection[str],
) -> tuple[Act, ...]:
    change = changes_table().c
    touched = {action_id: (n, seq) for action_id, n, seq in connection.execute(counted)}
    seqs = [seq for _, seq in touched.values()]
    told = select(change.seq, change.table_name, change.row_id).where(change.seq.in_(seqs))
    first = {seq: (table, row_id) for seq, table, row_id in connection.execute(told)}
    acts_ = []
    for row in actions:
        count, seq = touched.get(row.id, (0, 0))
        of = row.seq, row.id, row.label, row.kind, row.target_id, row.actor, row.at
        acts_.append(Act(*of, count, first.get(seq), is_undone=row.id in undone))
    return tuple(acts_)


def acts_called(
    connection: Connection, ids: Sequence[str], undone: Collection[str]
) -> dict[str, Act]:
    """Return acts by their ids."""
    rows: list[Row[Any]] = []
    for lot in in_lots(ids):
        action = action_table()
        rows += connection.execute(select(action).where(action.c.id.in_(lot))).all()
    counted = _counted().where(changes_table().c.action_id.in_(ids))
    return {act.id: act for act in _signed(connection, rows, counted, undone)}


# What an act has changed


def changes_in(
    connection: Connection, action_id: str, of: tuple[str, str] | None = None
) -> tuple[RowChange, ...]:
    """Return what an act has made of each row, in the order of its doing.

    With `of`, a table and an id, only of that row and what belongs to it.
    """
    changes = changes_of(connection, action_id)
    if of is not None:
        ids = set(_all_ids(belonging_to(connection, *of)))
        changes = [change for change in changes if change.row_id in ids]
    return row_changes(connection, changes)


def row_changes(connection: Connection, changes: Sequence[Change]) -> tuple[RowChange, ...]:
    """Return the net effect of changes on each row; what came to nothing is left out."""
    before, after = states_before(changes), states_after(changes)
    order: dict[Key, None] = {(change.table_name, change.row_id): None for change in changes}
    facts = _facts(connection, list(order))
    found = []
    for key in order:
        was, became = before[key], after[key]
        if was is not None and became is not None:
            names = [name for name in became if name in was and was[name] != became[name]]
            was, became = {n: was[n] for n in names}, {n: became[n] for n in names}
        if was != became:
            known = facts.get(key) or {}
            found.append(RowChange(*key, was, became, {**(was or {}), **(became or {}), **known}))
    return tuple(found)


def _facts(connection: Connection, keys: Sequence[Key]) -> dict[Key, Mapping[str, object]]:
    """Return rows as they are, or as they were when they were taken out last."""
    found: dict[Key, Mapping[str, object]] = dict(rows_now(connection, keys))
    gone = sorted({row_id for table, row_id in keys if (table, row_id) not in found})
    change = changes_table()
    for lot in in_lots(gone):
        statement = (
            select(change)
            .where(change.c.op == "delete", change.c.row_id.in_(lot))
            .order_by(change.c.seq)
        )
        for row in connection.execute(statement):
            found[row.table_name, row.row_id] = row_of(table_called(row.table_name), row.old)
    return found


def changes_on(connection: Connection, ids: Iterable[str], *, after: int = 0) -> list[Change]:
    """Return the changes of these rows by acts after that of number `after`, in their order."""
    change, action = changes_table(), action_table()
    found: list[Any] = []
    for lot in in_lots(sorted(ids)):
        statement = select(change).where(change.c.row_id.in_(lot))
        if after:
            statement = statement.join(action, action.c.id == change.c.action_id)
            statement = statement.where(action.c.seq > after)
        found += connection.execute(statement).all()
    return sorted(found, key=attrgetter("seq"))


def changes_after(connection: Connection, seq: int) -> list[Change]:
    """Return all changes of acts after that of number `seq`, in their order."""
    change, action = changes_table(), action_table()
    statement = (
        select(change)
        .join(action, action.c.id == change.c.action_id)
        .where(action.c.seq > seq)
        .order_by(change.c.seq)
    )
    found: list[Any] = list(connection.execute(statement).all())
    return found
