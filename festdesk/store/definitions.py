"""How the tables of a file are defined, compared with what this version makes.

A file from somebody else may define a table of ours otherwise: with columns that are computed,
constraints that refuse honest work, rules that replace rows. Such a table is not trusted. What a
migration of ours may leave behind is: columns in another order, a plain default, a constraint
less.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from sqlalchemy import Connection, Table, UniqueConstraint, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateIndex, CreateTable

from festdesk.store import schema

_TOKEN = re.compile(
    r"""\s+|--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]"""
    r"""|[A-Za-z_]\w*|\d+(?:\.\d+)?|.""",
    re.DOTALL,
)
_LONGEST_SQL = 100_000
# A migration that adds a column to rows that are there gives it a plain value.
_PLAIN_DEFAULTS = frozenset({"default"})


@lru_cache(maxsize=1024)  # most statements of a file are ours to the letter
def tokens_of(sql: str) -> tuple[str, ...]:
    """Return the words and marks of a statement, free of spaces, comments, case and quotes."""
    found = []
    for token in _TOKEN.findall(sql[:_LONGEST_SQL]):
        if token.isspace() or token.startswith(("--", "/*")):
            continue
        if token[0] in '"`[':
            found.append(token[1:-1].lower())
        else:
            found.append(token if token.startswith("'") else token.lower())
    return tuple(found)


@cache
def _wanted_tables() -> Mapping[str, Table]:
    return dict(schema.metadata().tables)


@cache
def _table_sql(name: str) -> tuple[str, ...]:
    dialect = sqlite.dialect()
    return tokens_of(str(CreateTable(_wanted_tables()[name]).compile(dialect=dialect)))


@cache
def _indexes() -> Mapping[str, str]:
    dialect = sqlite.dialect()
    return {
        str(index.name): str(CreateIndex(index).compile(dialect=dialect))
        for table in _wanted_tables().values()
        for index in table.indexes
    }


def checks_in(tokens: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the expression of each CHECK in the tokens of a table."""
    for place, word in enumerate(tokens):
        if word == "check" and tokens[place + 1 : place + 2] == ("(",):
            depth = 0
            for end in range(place + 1, len(tokens)):
                depth += {"(": 1, ")": -1}.get(tokens[end], 0)
                if depth == 0:
                    yield tokens[place + 1 : end + 1]
                    break


# What lacks of these is no loss: they hold what follows from other tables.
_MADE_AGAIN = frozenset({"search_doc", "thumbnail"})


def strange_tables(connection: sqlite3.Connection) -> dict[str, bool]:
    """Return which of our tables are not as festdesk makes them; True where one is there at all."""
    found: dict[str, str] = {}
    for name, sql in connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL"
    ):
        if isinstance(name, str) and isinstance(sql, str):
            found[name.lower()] = sql
    strange = {}
    for name in _wanted_tables():
        if name not in found:
            if name not in _MADE_AGAIN:
                strange[name] = False
        elif tokens_of(found[name]) != _table_sql(name) and not _is_kin(
            connection, name, tokens_of(found[name])
        ):
            strange[name] = True
    return strange


def _is_kin(connection: sqlite3.Connection, name: str, found: tuple[str, ...]) -> bool:
    """Return whether a table that is written otherwise holds the same and does no more."""
    wanted = _table_sql(name)
    literals = {token for token in found if token.startswith("'") or token[0].isdigit()}
    if set(found) - set(wanted) - _PLAIN_DEFAULTS - literals:
        return False
    if not set(checks_in(found)) <= set(checks_in(wanted)):
        return False
    if any(pair == ("default", "(") for pair in pairwise(found)):
        return False
    table = _wanted_tables()[name]
    return (
        _columns_of(connection, name) == _wanted_columns(table)
        and _keys_of(connection, name) == _wanted_keys(table)
        and _unique_of(connection, name) <= _wanted_unique(table)
        and _is_plain_and_strict(connection, name)
    )


def _rows(connection: sqlite3.Connection, pragma: str, name: str) -> list[dict[str, object]]:
    cursor = connection.execute(f'PRAGMA {pragma}("{name}")')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _columns_of(connection: sqlite3.Connection, name: str) -> set[tuple[object, ...]]:
    return {
        (row["name"], str(row["type"]).upper(), bool(row["notnull"]), row["pk"], row["hidden"])
        for row in _rows(connection, "table_xinfo", name)
    }


def _wanted_columns(table: Table) -> set[tuple[object, ...]]:
    keys = [column.name for column in table.primary_key.columns]
    dialect = sqlite.dialect()
    return {
        (
            column.name,
            str(column.type.compile(dialect)).upper(),
            not column.nullable,
            keys.index(column.name) + 1 if column.name in keys else 0,
            0,
        )
        for column in table.columns
    }


def _keys_of(connection: sqlite3.Connection, name: str) -> set[tuple[object, ...]]:
    return {
        (row["from"], row["table"], row["to"], row["on_delete"], row["on_update"])
        for row in _rows(connection, "foreign_key_list", name)
    }


def _wanted_keys(table: Table) -> set[tuple[object, ...]]:
    return {
        (
            key.parent.name,
            key.column.table.name,
            key.column.name,
            (key.ondelete or "NO ACTION").upper(),
            (key.onupdate or "NO ACTION").upper(),
        )
        for key in table.foreign_keys
    }


def _unique_of(connection: sqlite3.Connection, name: str) -> set[tuple[object, ...]]:
    return {
        tuple(row["name"] for row in _rows(connection, "index_info", str(index["name"])))
        for index in _rows(connection, "index_list", name)
        if index["origin"] == "u"
    }


def _wanted_unique(table: Table) -> set[tuple[object, ...]]:
    listed: set[tuple[object, ...]] = {
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    }
    return listed | {(column.name,) for column in table.columns if column.unique}


def _is_plain_and_strict(connection: sqlite3.Connection, name: str) -> bool:
    (kind, without_rowid, strict) = connection.execute(
        "SELECT type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND name = ?", (name,)
    ).fetchone()
    return kind == "table" and not without_rowid and bool(strict)


def index_names() -> frozenset[str]:
    """Return the names of our own indexes."""
    return frozenset(_indexes())


def tables_with_strange_indexes(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the tables that bear an index which is not ours."""
    rows = connection.execute(
        "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    )
    return frozenset(
        str(table).lower()
        for name, table, sql in rows
        if name not in _indexes() or tokens_of(str(sql)) != tokens_of(_indexes()[name])
    )


def unknown_tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the tables that no festdesk of this version makes."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY name"
    )
    return tuple(name for (name,) in rows if str(name).lower() not in _wanted_tables())


def lacking_rules(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the indexes and tables that lack a rule which this version would have given them."""
    found = {
        (kind, str(name).lower()): tokens_of(str(sql))
        for kind, name, sql in connection.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
        )
    }
    lacking = [
        name
        for name in _wanted_tables()
        if set(checks_in(_table_sql(name))) - set(checks_in(found.get(("table", name), ())))
    ]
    return (*lacking, *(name for name in _indexes() if ("index", name) not in found))


def set_right_indexes(connection: Connection) -> tuple[str, ...]:
    """Make the indexes of our tables exactly ours; return the names of strangers dropped.

    One that cannot be made because rows contradict it is left out; the doctor tells of it.
    """
    wanted = dict(_indexes())
    strangers = []
    for name, sql in _found_indexes(connection):
        if name in wanted and tokens_of(sql) == tokens_of(wanted[name]):
            del wanted[name]
            continue
        connection.execute(text('DROP INDEX "{}"'.format(name.replace('"', '""'))))
        if name not in wanted:
            strangers.append(name)
    for statement in wanted.values():
        try:
            connection.exec_driver_sql(statement)
        except IntegrityError:
            continue
    return tuple(strangers)


def _found_indexes(connection: Connection) -> Iterable[tuple[str, str]]:
    rows = connection.execute(
        text("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index'")
    )
    return [
        (name, sql) for name, table, sql in rows if sql and str(table).lower() in _wanted_tables()
    ]
