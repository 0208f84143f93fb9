"""What journal and undo need to know of SQLite, the system of the festival file."""

import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, Connection, Table, text


class Sqlite:
    """SQLite keeps values as the journal does: text, whole numbers and nothing."""

    mark = "?"
    same = "IS"
    make_current = "UPDATE current_action SET action_id = ?"
    make_none_current = "UPDATE current_action SET action_id = NULL"
    unused_tables: frozenset[str] = frozenset()
    returning_seq = ""  # the driver tells it anyway, in a tenth of the time

    def say(
        self, connection: Connection, statement: str, values: tuple[object, ...] = ()
    ) -> sqlite3.Cursor:
        """Say a statement to the driver; its errors are the driver's own."""
        if not connection.in_transaction():
            connection.begin()  # as SQLAlchemy does of itself
        driver = cast("sqlite3.Connection", connection.connection.driver_connection)
        return driver.execute(statement, values)

    def new_seq(self, inserted: sqlite3.Cursor) -> int:
        """Return the `seq` of the row that an INSERT has put in."""
        return cast("int", inserted.lastrowid)

    def given(self, column: Column[Any]) -> str:  # noqa: ARG002 -- every column is given alike
        """Return the expression that stands for a value of `column` as the journal holds it."""
        return self.mark

    def kept(self, column: Column[Any]) -> str:
        """Return the expression that reads `column` as the journal holds its values."""
        return f'"{column.name}"'

    def bound(self, value: object) -> object:
        """Return a value of the journal as the driver takes it."""
        return value

    def make_room(self, connection: Connection, tables: Iterable[Table]) -> None:
        """Make a place for the tables: the file is one."""

    def make_ready(self, connection: Connection) -> None:
        """Put in what the triggers need: the row of the current action."""
        connection.exec_driver_sql("INSERT INTO current_action (id) VALUES (1)")

    def stamp(self, connection: Connection, application_id: int, version: int) -> None:
        """Write what tells our databases from others, and the version of the schema."""
        connection.exec_driver_sql(f"PRAGMA application_id={application_id}")
        connection.exec_driver_sql(f"PRAGMA user_version={version}")

    def set_up_triggers(self, connection: Connection, tables: Iterable[Table]) -> tuple[str, ...]:
        """Make the file's triggers and views exactly ours; return the names of strangers dropped.

        A file from someone else may carry triggers that would run on our changes: they go. Ours
        are made again where they differ, as after a migration.
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


@cache
def triggers_for(table: Table) -> Mapping[str, str]:
    """Return the journal's triggers of one table: name and statement."""
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
