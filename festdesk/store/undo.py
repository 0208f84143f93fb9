"""Turning a journal entry around, and which act is next to be taken back.

Undo appends: taking something back is an act of its own with changes of its own, so the history
never shrinks and a colleague's file can learn what was undone.
"""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from festdesk.base.errors import UndoProblem
from festdesk.base.wording import sentence
from festdesk.store.journal import ActionKind, ActionRow, Change

CHANGED_SINCE = sentence(
    "Error",
    "“{label}” cannot be taken back by itself: what it changed has been changed again since.",
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
        UndoProblem: A value is no longer what the act had made of it; nothing is to be committed.
    """
    for change in reversed(changes):
        if change.op == "insert":
            _delete(connection, change)
        elif change.op == "delete":
            _insert(connection, change.table_name, change.old)
        else:
            _set(connection, change, was=change.new, becomes=change.old, label=label)


def do_again(connection: Connection, changes: Sequence[Change], *, label: str) -> None:
    """Write the new values of `changes`, first change first; raises as `take_back` does."""
    for change in changes:
        if change.op == "insert":
            _insert(connection, change.table_name, change.new)
        elif change.op == "delete":
            _delete(connection, change)
        else:
            _set(connection, change, was=change.old, becomes=change.new, label=label)


# The driver is spoken to directly: the journal holds values as SQLite stores them.


def _insert(connection: Connection, table: str, row: str | None) -> None:
    values: dict[str, object] = json.loads(row or "{}")
    columns = ", ".join(f'"{column}"' for column in values)
    marks = ", ".join("?" for _ in values)
    statement = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'  # noqa: S608 -- our own names
    connection.exec_driver_sql(statement, tuple(values.values()))


def _delete(connection: Connection, change: Change) -> None:
    # The row may be gone with its parent already: children can be written before their parents.
    statement = f'DELETE FROM "{change.table_name}" WHERE id = ?'  # noqa: S608 -- our own names
    connection.exec_driver_sql(statement, (change.row_id,))


def _set(
    connection: Connection, change: Change, *, was: str | None, becomes: str | None, label: str
) -> None:
    column = f'"{change.column_name}"'
    statement = (
        f'UPDATE "{change.table_name}" SET {column} = ? '  # noqa: S608 -- our own names
        f"WHERE id = ? AND {column} IS ?"
    )
    values = (json.loads(becomes or "null"), change.row_id, json.loads(was or "null"))
    if connection.exec_driver_sql(statement, values).rowcount != 1:
        raise UndoProblem(CHANGED_SINCE, label=label)
