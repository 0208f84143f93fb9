"""Turning a journal entry around, and which act is next to be taken back.

Undo appends: taking something back is an act of its own with changes of its own, so the history
never shrinks and a colleague's file can learn what was undone.
"""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from festdesk.base.errors import UndoProblem
from festdesk.base.wording import sentence
from festdesk.store.journal import ActionKind, ActionRow, Change

CHANGED_SINCE = sentence(
    "Error",
    "“{label}” cannot be taken back by itself: what it changed has been changed again since.",
)


class UndoStack:
    """Which acts can be undone and redone, as a fold over the history."""

    def __init__(self, history: Iterable[ActionRow]) -> None:
        self.undoable: list[ActionRow] = []
        self.redoable: list[ActionRow] = []
        for action in history:
            self.push(action)

    def push(self, action: ActionRow) -> None:
        """Take a further action into account."""
        if action.kind == ActionKind.UNDO:
            self.redoable.append(_taken(self.undoable, action.target_id))
        elif action.kind == ActionKind.REDO:
            self.undoable.append(_taken(self.redoable, action.target_id))
        elif action.kind == ActionKind.EDIT:
            self.undoable.append(action)
            self.redoable.clear()


def _taken(stack: list[ActionRow], target_id: str | None) -> ActionRow:
    for index in range(len(stack) - 1, -1, -1):
        if stack[index].id == target_id:
            return stack.pop(index)
    raise LookupError(target_id)


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
