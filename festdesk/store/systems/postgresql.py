"""What journal and undo need to know of PostgreSQL, the system of a server.

Columns have types of their own there, and the journal's values do not: each is written exactly as
SQLite writes it, so that a journal from one system can be replayed on the other.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    CursorResult,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    String,
    Table,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import DDLCompiler
from sqlalchemy.types import TypeDecorator, TypeEngine

_STAMP = "festdesk edition, schema "  # and its version: the comment on the table of actions
# The triggers of a table, and how the catalogue writes down when they run.
_TRIGGERS = {
    "journal": ("AFTER INSERT OR UPDATE OR DELETE", 1 + 4 + 8 + 16),
    "journal_dependants": ("BEFORE DELETE", 1 + 2 + 8),
}


@compiles(ForeignKeyConstraint, "postgresql")
def _deferrable(key: ForeignKeyConstraint, compiler: DDLCompiler, **options: Any) -> str:  # noqa: ANN401
    # Here alone, because it would change the text of SQLite's tables, which defers by a pragma.
    spelt = compiler.visit_foreign_key_constraint(key, **options)
    return f"{spelt} DEFERRABLE INITIALLY IMMEDIATE"


class Postgresql:
    """PostgreSQL by way of a driver that marks values with %s."""

    mark = "%s"
    same = "IS NOT DISTINCT FROM"
    # It lasts until the transaction ends, and each connection has its own.
    make_current = "SELECT set_config('festdesk.action', %s, true)"
    make_none_current = "SELECT set_config('festdesk.action', '', true)"
    unused_tables = frozenset({"current_action"})
    returning_seq = " RETURNING seq"

    def say(
        self, connection: Connection, statement: str, values: tuple[object, ...] = ()
    ) -> CursorResult[Any]:
        """Say a statement to the driver."""
        return connection.exec_driver_sql(statement, values)

    def new_seq(self, inserted: CursorResult[Any]) -> int:
        """Return the `seq` of the row that an INSERT has put in."""
        seq: int = inserted.scalar_one()
        return seq

    def given(self, column: Column[Any]) -> str:
        """Return the expression that stands for a value of `column` as the journal holds it."""
        type_ = _type_of(column)
        if isinstance(type_, DateTime):
            moment = f"CAST({self.mark} AS timestamp)"
            return f"({moment} AT TIME ZONE 'UTC')" if type_.timezone else moment
        for kind, name in ((Boolean, "boolean"), (Integer, "integer"), (Date, "date")):
            if isinstance(type_, kind):
                return f"CAST({self.mark} AS {name})"
        return self.mark

    def kept(self, column: Column[Any]) -> str:
        """Return the expression that reads `column` as the journal holds its values."""
        type_, value = _type_of(column), f'"{column.name}"'
        return _spelt(type_, value) if isinstance(type_, DateTime) else value

    def bound(self, value: object) -> object:
        """Return a value of the journal as the driver takes it: text, to be cast."""
        return None if value is None else str(value)

    def make_room(self, connection: Connection, tables: Iterable[Table]) -> None:
        """Make the namespace that the connection looks for its tables in.

        Indexes over a part of a table say which in SQLite's name alone: said for PostgreSQL where
        the tables are written, it would load that system's dialect with every window.
        """
        for table in tables:
            for index in table.indexes:
                condition = index.dialect_options["sqlite"]["where"]
                index.dialect_options["postgresql"]["where"] = condition
        path = connection.exec_driver_sql("SHOW search_path").scalar_one()  # one name, as quoted
        connection.exec_driver_sql(f"CREATE SCHEMA {path}")

    def make_ready(self, connection: Connection) -> None:
        """Put in what the triggers need: nothing."""

    def stamp(self, connection: Connection, application_id: int, version: int) -> None:  # noqa: ARG002 -- a number of SQLite's
        """Write what tells our databases from others, and the version of the schema."""
        connection.exec_driver_sql(f"COMMENT ON TABLE action IS '{_STAMP}{version}'")

    def set_up_triggers(self, connection: Connection, tables: Iterable[Table]) -> tuple[str, ...]:
        """Make the journal's functions and triggers where they are missing or differ.

        Nothing is changed where all is as it should be: somebody who may write rows need not be
        allowed to change tables. What else runs on a server is its keeper's affair, so no stranger
        is dropped and none is named.
        """
        bodies: dict[str, str] = dict(
            connection.exec_driver_sql(
                "SELECT proname, prosrc FROM pg_proc"
                " JOIN pg_namespace ON pg_namespace.oid = pronamespace"
                " WHERE nspname = current_schema()"
            ).all()
        )
        at_work = {
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT relname, tgname, tgtype FROM pg_trigger"
                " JOIN pg_class ON pg_class.oid = tgrelid"
                " JOIN pg_proc ON pg_proc.oid = tgfoid"
                " JOIN pg_namespace ON pg_namespace.oid = relnamespace"
                " WHERE nspname = current_schema() AND tgenabled = 'O'"
                " AND pronamespace = relnamespace AND proname = 'journal_' || relname"
            )
        }
        for table in tables:
            body = function_body(table)
            if bodies.get(f"journal_{table.name}") != body:
                connection.exec_driver_sql(
                    f'CREATE OR REPLACE FUNCTION "journal_{table.name}"() RETURNS trigger'
                    f" LANGUAGE plpgsql SET search_path FROM CURRENT AS $journal${body}$journal$"
                )
            for name, (moment, kept_as) in _TRIGGERS.items():
                if (table.name, name, kept_as) not in at_work:
                    connection.exec_driver_sql(
                        f'CREATE OR REPLACE TRIGGER "{name}" {moment} ON "{table.name}"'
                        f' FOR EACH ROW EXECUTE FUNCTION "journal_{table.name}"()'
                    )
        return ()


def version_in(connection: Connection) -> int | None:
    """Return the schema version of the edition in the connection's namespace, or nothing."""
    stamp: str | None = connection.exec_driver_sql(
        "SELECT obj_description(to_regclass('action'), 'pg_class')"
    ).scalar()
    if stamp is None or not stamp.startswith(_STAMP):
        return None
    return int(stamp.removeprefix(_STAMP))


def function_body(table: Table) -> str:
    """Return the body of the function that journals one table's rows."""
    head = (
        "INSERT INTO change (action_id, table_name, row_id, op, column_name, old, new)\n"  # noqa: S608 -- names of our tables
        f"      VALUES (acting, '{table.name}'"
    )
    updates = "\n".join(
        f'    IF OLD."{column.name}" IS DISTINCT FROM NEW."{column.name}" THEN\n'
        f"      {head}, OLD.id, 'update', '{column.name}',\n"
        f"        {_quoted('OLD', column)}, {_quoted('NEW', column)});\n"
        "    END IF;"
        for column in table.columns
        if column.name != "id"
    )
    return f"""
DECLARE
  acting text := nullif(current_setting('festdesk.action', true), '');
BEGIN
  IF TG_WHEN = 'BEFORE' THEN
{_letting_go(table)}
    RETURN OLD;
  ELSIF TG_OP = 'INSERT' THEN
    {head}, NEW.id, 'insert', '', NULL, {_whole("NEW", table)});
  ELSIF TG_OP = 'DELETE' THEN
    {head}, OLD.id, 'delete', '', {_whole("OLD", table)}, NULL);
  ELSE
{updates}
  END IF;
  RETURN NULL;
END
"""


def _letting_go(table: Table) -> str:
    """Return the statements by which a row's dependants go, or lose it, before it goes itself.

    Left to PostgreSQL, they would be journaled after it; done again in that order, a row would have
    lost its owner before it is told to.
    """
    statements = []
    for key in _keys_to(table):
        (column,) = key.columns
        child, which = key.table.name, f'"{column.name}" = OLD.id'
        if key.ondelete == "CASCADE":
            statements.append(f'    DELETE FROM "{child}" WHERE {which};')  # noqa: S608 -- names of our tables
        elif key.ondelete == "SET NULL":
            statements.append(f'    UPDATE "{child}" SET "{column.name}" = NULL WHERE {which};')  # noqa: S608 -- names of our tables
    return "\n".join(statements)


def _keys_to(table: Table) -> list[ForeignKeyConstraint]:
    return [
        key
        for child in table.metadata.sorted_tables
        for key in sorted(child.foreign_key_constraints, key=lambda key: tuple(key.column_keys))
        if key.referred_table is table
    ]


def _whole(side: str, table: Table) -> str:
    fields = " || ',' || ".join(f"'\"{c.name}\":' || {_quoted(side, c)}" for c in table.columns)
    return f"'{{' || {fields} || '}}'"


def _quoted(side: str, column: Column[Any]) -> str:
    """Return the expression for a column's value as JSON, as SQLite's `json_quote` writes it."""
    type_, value = _type_of(column), f'{side}."{column.name}"'
    if isinstance(type_, DateTime):
        spelt = f"to_json({_spelt(type_, value)})"
    elif isinstance(type_, Date):
        spelt = f"to_json(to_char({value}, 'YYYY-MM-DD'))"
    elif isinstance(type_, Boolean):
        spelt = f"{value}::integer"
    elif isinstance(type_, Integer):
        spelt = value
    elif isinstance(type_, String):
        spelt = f"to_json({value})"
    else:
        raise TypeError(f"the journal cannot hold {column}: {column.type!r}")
    return f"coalesce(({spelt})::text, 'null')"


def _spelt(type_: DateTime, value: str) -> str:
    moment = f"{value} AT TIME ZONE 'UTC'" if type_.timezone else value
    return f"to_char({moment}, 'YYYY-MM-DD HH24:MI:SS.US')"


def _type_of(column: Column[Any]) -> TypeEngine[Any]:
    type_ = column.type
    return type_.impl_instance if isinstance(type_, TypeDecorator) else type_
