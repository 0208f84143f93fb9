"""Actions and changes: who did what, when, and every value before and after.

Generated triggers write a row of `change` for each changed field, so nothing that reaches the
database goes unseen: neither a bulk statement nor a cascade. A change outside an act is refused by
the database itself, because `change.action_id` must be set.

Values are kept as JSON, so that text, number and nothing stay what they were. They are written the
same way by every database system: yes and no as 1 and 0, a day as "2021-03-04", a moment as
"2021-03-04 20:15:00.000000", in UTC where it has a time zone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import cast

from pydantic import AwareDatetime
from sqlalchemy import Connection, Table, select
from sqlmodel import Field

from festdesk.base.columns import one_of
from festdesk.base.ids import new_id
from festdesk.base.rows import StoredRow
from festdesk.store.systems.dialects import Dialect, dialect_of


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
    """The one row that tells SQLite's triggers which action is under way."""

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


@dataclass(frozen=True, slots=True)
class FullAction:
    """All that is known of an action, as the file keeps it."""

    seq: int
    id: str
    label: str
    kind: str
    target_id: str | None
    actor: str
    at: str  # UTC, as the journal holds a moment


def set_up_triggers(connection: Connection, tables: Iterable[Table]) -> tuple[str, ...]:
    """Make the journal's triggers as they should be; return the names of strangers dropped."""
    return dialect_of(connection).set_up_triggers(connection, tables)


def start_action(
    connection: Connection,
    label: str,
    *,
    actor: str,
    kind: ActionKind = ActionKind.EDIT,
    target_id: str | None = None,
    repeats: FullAction | None = None,
) -> ActionRow:
    """Write the action and make it current; every change until `end_action` is its own.

    `repeats` is an action written elsewhere, whose id and moment this one takes over.
    """
    action_id: str = repeats.id if repeats is not None else new_id()
    at = repeats.at if repeats is not None else _stamp()
    dialect = dialect_of(connection)
    # The bookkeeping of an act speaks to the driver: through SQLAlchemy it would cost as much as
    # the act itself.
    values = (action_id, label, str(kind), target_id, actor, at)
    seq = dialect.new_seq(dialect.say(connection, _starting(dialect), values))
    dialect.say(connection, dialect.make_current, (action_id,))
    return ActionRow(seq, action_id, label, kind, target_id)


@cache
def _starting(dialect: Dialect) -> str:
    columns = Action.__table__.columns  # type: ignore[attr-defined]
    names = ("id", "label", "kind", "target_id", "actor", "at")
    given = ", ".join(dialect.given(columns[name]) for name in names)
    into = f"INSERT INTO action ({', '.join(names)})"
    return f"{into} VALUES ({given}){dialect.returning_seq}"


def _stamp() -> str:
    # As the journal holds an aware time: UTC, without saying so.
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def set_right_current_action(connection: Connection) -> None:
    """Leave the one row that tells of no act under way, whatever a file from elsewhere holds."""
    rows = connection.exec_driver_sql("SELECT id, action_id FROM current_action").all()
    if [tuple(row) for row in rows] != [(1, None)]:
        connection.exec_driver_sql("DELETE FROM current_action")
        connection.exec_driver_sql("INSERT INTO current_action (id) VALUES (1)")


def end_action(connection: Connection) -> None:
    """Let no further change pass."""
    dialect = dialect_of(connection)
    dialect.say(connection, dialect.make_none_current)


def touched_by(connection: Connection, action_id: str) -> dict[str, set[str]]:
    """Return which rows of which tables an action has changed."""
    return _touched(_touched_columns(connection, action_id), None)


def touched_in_two(
    connection: Connection, action_id: str, only: Callable[[str, str], bool]
) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return all rows that an action has changed, and those of which a change counts.

    `only` is asked with a table and a column, or no column for a row that came or went.
    """
    found = _touched_columns(connection, action_id)
    return _touched(found, None), _touched(found, only)


def _touched_columns(connection: Connection, action_id: str) -> list[tuple[str, str, str]]:
    dialect = dialect_of(connection)
    rows = dialect.say(
        connection,
        "SELECT DISTINCT table_name, row_id, column_name FROM change "  # noqa: S608 -- a mark
        f"WHERE action_id = {dialect.mark}",
        (action_id,),
    )
    return [tuple(row) for row in rows]


def _touched(
    found: Iterable[tuple[str, str, str]], only: Callable[[str, str], bool] | None
) -> dict[str, set[str]]:
    touched: dict[str, set[str]] = {}
    for table_name, row_id, column in found:
        if only is None or only(table_name, column):
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
    dialect = dialect_of(connection)
    for row in dialect.say(
        connection,
        # A label of ours is short; one of another program's may be anything.
        "SELECT seq, id, substr(label, 1, 500), kind, target_id FROM action "  # noqa: S608 -- a mark
        f"WHERE seq > {dialect.mark} ORDER BY seq",
        (after,),
    ):
        yield ActionRow(*row)


def full_history(
    connection: Connection, *, after: int = 0, only: str | None = None
) -> Sequence[FullAction]:
    """Return every action with a later `seq`, or the one called `only`, with all of its facts."""
    dialect = dialect_of(connection)
    condition, value = ("seq >", after) if only is None else ("id =", only)
    at = dialect.kept(Action.__table__.columns["at"])  # type: ignore[attr-defined]
    rows = connection.exec_driver_sql(
        f"SELECT seq, id, label, kind, target_id, actor, {at} FROM action "  # noqa: S608 -- our own words
        f"WHERE {condition} {dialect.mark} ORDER BY seq",
        (value,),
    )
    return tuple(FullAction(*row) for row in rows)


def place_of(connection: Connection, action_id: str) -> int | None:
    """Return the `seq` of an action, or nothing where the file does not hold it."""
    mark = dialect_of(connection).mark
    found = connection.exec_driver_sql(f"SELECT seq FROM action WHERE id = {mark}", (action_id,))  # noqa: S608 -- a mark
    seq: int | None = found.scalar()
    return seq
