"""Turning a journal entry around, and which act is next to be taken back.

Undo appends: taking something back is an act of its own with changes of its own, so the history
never shrinks and a colleague's file can learn what was undone.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Table

from festdesk.base.errors import UndoProblem
from festdesk.base.wording import sentence
from festdesk.store import schema
from festdesk.store.journal import ActionKind, ActionRow, Change
from festdesk.store.systems.dialects import dialect_of

CHANGED_SINCE = sentence(
    "Error",
    "“{label}” cannot be taken back by itself: what it changed has been changed again since.",
)
UNREADABLE = sentence(
    "Error",
    "“{label}” cannot be taken back: its history cannot be read; it was not written by festdesk, "
    "or is spoilt. Nothing was changed. “festdesk doctor” tells more.",
)


class UndoStack:
    """Which acts can be undone and redone, as a fold over the history.

    Two programs that wrote by turns, each by what it knew, may have left a history that no single
    one would make: an act done again after another had begun anew. It is told as it went.
    """

    def __init__(self) -> None:
        self.undoable: list[ActionRow] = []
        self.redoable: list[ActionRow] = []
        self.undone: set[str] = set()  # ids of all acts that are undone, for good or not
        self.making = ""  # id of the act that made the file
        self._edits: dict[str | None, ActionRow] = {}
        self._last: dict[str, str] = {}

    def push(self, action: ActionRow) -> None:
        """Take a further action into account."""
        if action.kind == ActionKind.EDIT:
            self._edits[action.id] = action
            self.undoable.append(action)
            self.redoable.clear()
            return
        if action.kind == ActionKind.CREATE:
            self.making = action.id
        target = self._edits.get(action.target_id)
        if target is None:
            return
        self._last[target.id] = action.id
        if action.kind == ActionKind.UNDO:
            _drop(self.undoable, target)
            self.redoable.append(target)
            self.undone.add(target.id)
        elif action.kind == ActionKind.REDO:
            _drop(self.redoable, target)
            self.undoable.append(target)
            self.undone.discard(target.id)

    def last_of(self, act_id: str) -> str:
        """Return the id of the action that last did an act or took it back.

        Its changes are what is turned around next: the act's own may have been kept in part.
        """
        return self._last.get(act_id, act_id)

    def edit_called(self, act_id: str) -> ActionRow | None:
        """Return an act of the user by its id; nothing for the making of the file."""
        return self._edits.get(act_id)


def _drop(stack: list[ActionRow], action: ActionRow) -> None:
    for index in range(len(stack) - 1, -1, -1):  # it is the last, or near it
        if stack[index] is action:
            del stack[index]
            return


# Change by change, where what they found is known to be as it was: for acts that are carried.


def take_back(connection: Connection, changes: Sequence[Change], *, label: str) -> None:
    """Write the old values of `changes`, last change first.

    Raises:
        UndoProblem: A value is no longer what the act had made of it, or the journal names what no
            table has; nothing is to be committed.
    """
    replay = _Replay(connection, label)
    for change in reversed(changes):
        if change.op == "insert":
            replay.take_out(change)
        elif change.op == "delete":
            replay.put_in(change, change.old)
        else:
            replay.set(change, was=change.new, becomes=change.old)


def do_again(connection: Connection, changes: Sequence[Change], *, label: str) -> None:
    """Write the new values of `changes`, first change first; raises as `take_back` does."""
    replay = _Replay(connection, label)
    for change in changes:
        if change.op == "insert":
            replay.put_in(change, change.new)
        elif change.op == "delete":
            replay.take_out(change)
        else:
            replay.set(change, was=change.old, becomes=change.new)


class _Replay:
    """Writes values of the journal. It speaks to the driver, past the types of the columns."""

    def __init__(self, connection: Connection, label: str) -> None:
        self._connection = connection
        self._dialect = dialect_of(connection)
        self._label = label

    def put_in(self, change: Change, row: str | None) -> None:
        table, values = self._table(change), self._value(row)
        if not isinstance(values, dict):
            raise UndoProblem(UNREADABLE, label=self._label)
        columns = [self._column(change, name) for name in values]
        names = ", ".join(f'"{column.name}"' for column in columns)
        given = ", ".join(self._dialect.given(column) for column in columns)
        statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({given})'  # noqa: S608 -- names of our columns
        self._say(statement, *values.values())

    def take_out(self, change: Change) -> None:
        # The row may be gone with its parent already: children can be written before their parents.
        name = self._table(change).name
        statement = f'DELETE FROM "{name}" WHERE id = {self._dialect.mark}'  # noqa: S608 -- a name of our tables
        self._say(statement, change.row_id)

    def set(self, change: Change, *, was: str | None, becomes: str | None) -> None:
        table, column = self._table(change), self._column(change, change.column_name)
        given = self._dialect.given(column)
        statement = (
            f'UPDATE "{table.name}" SET "{column.name}" = {given} '  # noqa: S608 -- names of our columns
            f'WHERE id = {self._dialect.mark} AND "{column.name}" {self._dialect.same} {given}'
        )
        if self._say(statement, self._value(becomes), change.row_id, self._value(was)) != 1:
            raise UndoProblem(CHANGED_SINCE, label=self._label)

    # A journal may come from somebody else's file.

    def _table(self, change: Change) -> Table:
        table = _tables().get(change.table_name)
        if table is None:
            raise UndoProblem(UNREADABLE, label=self._label)
        return table

    def _column(self, change: Change, name: str) -> Column[Any]:
        column = self._table(change).columns.get(name)
        if column is None:
            raise UndoProblem(UNREADABLE, label=self._label)
        return column

    def _value(self, text: str | None) -> object:
        try:
            return json.loads(text or "null")
        except (ValueError, RecursionError) as problem:
            raise UndoProblem(UNREADABLE, label=self._label) from problem

    def _say(self, statement: str, *values: object) -> int:
        if not all(value is None or isinstance(value, str | int) for value in values):
            raise UndoProblem(UNREADABLE, label=self._label)
        bound = tuple(self._dialect.bound(value) for value in values)
        return self._connection.exec_driver_sql(statement, bound).rowcount


@cache
def _tables() -> Mapping[str, Table]:
    return {table.name: table for table in schema.journaled_tables()}
