"""Turning a journal entry around, and which act is next to be taken back.

Undo appends: taking something back is an act of its own with changes of its own, so the history
never shrinks and a colleague's file can learn what was undone.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from festdesk.base.errors import UndoProblem
from festdesk.base.wording import sentence
from festdesk.store import entries
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
        self._edits: dict[str | None, ActionRow] = {}

    def push(self, action: ActionRow) -> None:
        """Take a further action into account."""
        if action.kind == ActionKind.EDIT:
            self._edits[action.id] = action
            self.undoable.append(action)
            self.redoable.clear()
            return
        target = self._edits.get(action.target_id)
        if target is None:
            return
        if action.kind == ActionKind.UNDO:
            _drop(self.undoable, target)
            self.redoable.append(target)
        elif action.kind == ActionKind.REDO:
            _drop(self.redoable, target)
            self.undoable.append(target)


def _drop(stack: list[ActionRow], action: ActionRow) -> None:
    for index in range(len(stack) - 1, -1, -1):  # it is the last, or near it
        if stack[index] is action:
            del stack[index]
            return


def take_back(connection: Connection, changes: Sequence[Change], *, label: str) -> None:
    """Write the old values of `changes`, last change first.

    Raises:
        UndoProblem: A value is no longer what the act had made of it, or the journal cannot be
            read; nothing is to be committed.
    """
    if not changes:
        raise UndoProblem(
            entries.UNREADABLE
        )  # an act without changes leaves no trace: they are lost
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
    values = entries.row_in(table, row)
    columns = ", ".join(f'"{column}"' for column in values)
    marks = ", ".join("?" for _ in values)
    statement = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'  # noqa: S608 -- our own names
    connection.exec_driver_sql(statement, tuple(values.values()))


def _delete(connection: Connection, change: Change) -> None:
    # The row may be gone with its parent already: children can be written before their parents.
    entries.judge(change.table_name)
    statement = f'DELETE FROM "{change.table_name}" WHERE id = ?'  # noqa: S608 -- our own names
    connection.exec_driver_sql(statement, (change.row_id,))


def _set(
    connection: Connection, change: Change, *, was: str | None, becomes: str | None, label: str
) -> None:
    entries.judge(change.table_name, change.column_name)
    column = f'"{change.column_name}"'
    statement = (
        f'UPDATE "{change.table_name}" SET {column} = ? '  # noqa: S608 -- our own names
        f"WHERE id = ? AND {column} IS ?"
    )
    values = (entries.value_in(becomes), change.row_id, entries.value_in(was))
    if connection.exec_driver_sql(statement, values).rowcount != 1:
        raise UndoProblem(CHANGED_SINCE, label=label)
