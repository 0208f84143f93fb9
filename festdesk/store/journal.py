"""Actions and changes: who did what, when, and every value before and after.

Generated triggers write a row of `change` for each changed field, so nothing that reaches the
file goes unseen: neither a bulk statement nor a cascade. A change outside an act is refused by
the database itself, because `change.action_id` must be set.

Values are kept as JSON, so that text, number and nothing stay what they were.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import cast

from pydantic import AwareDatetime
from sqlalchemy import Connection, Table, select, text
from sqlmodel import Field

from festdesk.base.columns import one_of
from festdesk.base.ids import new_id
from festdesk.base.rows import StoredRow


class ActionKind(StrEnum):
    """How an action came about."""

    CREATE = "create"  # made the file; never undone
    EDIT = "edit"
    UNDO = "undo"  # takes back `target_id`
    REDO = "redo"  # does `target_id` again


class Action(StoredRow, table=True):
    """One act of a user: one transaction, one step of undo."""

    __table_args__ = (one_of("kind", ActionKind, name="action_kind"),)

    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(default_factory=new_id, unique=True)
    label: str
    kind: str = ActionKind.EDIT
    target_id: str | None = None
    actor: str
    at: AwareDatetime


class Change(StoredRow, table=True):
    """One field changed, or one row put in or taken out, by an action."""

    seq: int | None = Field(default=None, primary_key=True)
    action_id: str = Field(foreign_key="action.id", index=True)
    table_name: str
    row_id: str  # no index: a page more to write for each act, and a scan takes 20 ms
    op: str  # insert, update, delete
    column_name: str = ""  # of an update
    old: str | None = None  # JSON: a value, or a whole row of a delete
    new: str | None = None  # JSON: a value, or a whole row of an insert


class CurrentAction(StoredRow, table=True):
    """The one row that tells the triggers which action is under way."""

    __tablename__ = "current_action"

    id: int = Field(default=1, primary_key=True)
    action_id: str | None = None


@dataclass(frozen=True, slots=True)
class ActionRow:
    """What the fold over the history needs of an action."""

    seq: int
    id: str
    label: str
    kind: str
    target_id: str | None


def triggers_for(table: Table) -> dict[str, str]:
    """Return the journal's triggers of one table for SQLite: name and statement."""
    name = table.name
    columns = [column.name for column in table.columns]
    head = (
        "INSERT INTO change (action_id, table_name, row_id, op, column_name, old, new)\n"
        "  SELECT (SELECT action_id FROM current_action)"
    )

    def whole(side: str) -> str:
        return "json_object(" + ", ".join(f"'{c}', {side}.\"{c}\"" for c in columns) + ")"

    updates = "\n".join(
        f"  {head}, '{name}', OLD.id, 'update', '{c}', json_quote(OLD.\"{c}\"),"
        f' json_quote(NEW."{c}") WHERE OLD."{c}" IS NOT NEW."{c}";'
        for c in columns
        if c != "id"
    )
    return {
        f"journal_{name}_insert": (
            f"CREATE TRIGGER journal_{name}_insert AFTER INSERT ON {name} BEGIN\n"
            f"  {head}, '{name}', NEW.id, 'insert', '', NULL, {whole('NEW')};\nEND"
        ),
        f"journal_{name}_update": (
            f"CREATE TRIGGER journal_{name}_update AFTER UPDATE ON {name} BEGIN\n{updates}\nEND"
        ),
        f"journal_{name}_delete": (
            f"CREATE TRIGGER journal_{name}_delete AFTER DELETE ON {name} BEGIN\n"
            f"  {head}, '{name}', OLD.id, 'delete', '', {whole('OLD')}, NULL;\nEND"
        ),
    }


def set_up_triggers(connection: Connection, tables: Iterable[Table]) -> tuple[str, ...]:
    """Make the file's triggers and views exactly ours; return the names of strangers dropped.

    A file from someone else may carry triggers that would run on our changes: they go. Ours are
    made again where they differ, as after a migration.
    """
    wanted: dict[str, str] = {}
    for table in tables:
        wanted |= triggers_for(table)
    found = {
        (kind, name): sql
        for kind, name, sql in connection.execute(
            text("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')")
        )
    }
    strangers = []
    for (kind, name), sql in found.items():
        if kind == "trigger" and wanted.get(name) == sql:
            del wanted[name]
            continue
        quoted = name.replace('"', '""')
        connection.execute(text(f'DROP {kind} "{quoted}"'))
        if not (kind == "trigger" and name in wanted):
            strangers.append(name)
    for statement in wanted.values():
        connection.exec_driver_sql(statement)
    return tuple(strangers)


def start_action(
    connection: Connection,
    label: str,
    *,
    actor: str,
    kind: ActionKind = ActionKind.EDIT,
    target_id: str | None = None,
) -> ActionRow:
    """Write the action and make it current; every change until `end_action` is its own."""
    action_id: str = new_id()
    # The bookkeeping of an act speaks to the driver: through the expression language it would
    # cost as much as the act itself.
    inserted = connection.exec_driver_sql(
        "INSERT INTO action (id, label, kind, target_id, actor, at) VALUES (?, ?, ?, ?, ?, ?)",
        (action_id, label, str(kind), target_id, actor, _stamp()),
    )
    connection.exec_driver_sql("UPDATE current_action SET action_id = ?", (action_id,))
    return ActionRow(inserted.lastrowid, action_id, label, kind, target_id)


def _stamp() -> str:
    # As SQLAlchemy keeps an aware time in SQLite: UTC, without saying so.
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def set_right_current_action(connection: Connection) -> None:
    """Leave the one row that tells of no act under way, whatever a file from elsewhere holds."""
    rows = connection.exec_driver_sql("SELECT id, action_id FROM current_action").all()
    if [tuple(row) for row in rows] != [(1, None)]:
        connection.exec_driver_sql("DELETE FROM current_action")
        connection.exec_driver_sql("INSERT INTO current_action (id) VALUES (1)")


def end_action(connection: Connection) -> None:
    """Let no further change pass."""
    connection.exec_driver_sql("UPDATE current_action SET action_id = NULL")


def touched_by(connection: Connection, action_id: str) -> dict[str, set[str]]:
    """Return which rows of which tables an action has changed."""
    touched: dict[str, set[str]] = {}
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT table_name, row_id FROM change WHERE action_id = ?", (action_id,)
    )
    for table_name, row_id in rows:
        touched.setdefault(table_name, set()).add(row_id)
    return touched


def changes_of(connection: Connection, action_id: str) -> Sequence[Change]:
    """Return an action's changes in the order in which they happened."""
    table = Change.__table__  # type: ignore[attr-defined]
    rows = connection.execute(
        select(table).where(table.c.action_id == action_id).order_by(table.c.seq)
    )
    return cast("Sequence[Change]", rows.all())


def history(connection: Connection, *, after: int = 0) -> Iterator[ActionRow]:
    """Yield every action with a later `seq`, from the first to the last."""
    for row in connection.exec_driver_sql(
        # A label of ours is short; one of another program's may be anything.
        "SELECT seq, id, substr(label, 1, 500), kind, target_id FROM action WHERE seq > ? "
        "ORDER BY seq",
        (after,),
    ):
        yield ActionRow(*row)
