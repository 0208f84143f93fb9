"""The rows of a festival file without its pictures, taken quickly and made into a file later.

Taking them is one read transaction that writes into memory: no index is kept and no disk is
written while others wait. What is slow (constraints, the check that all is there) happens on a
connection of its own, when the festival file has long been released.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from festdesk.store import schema
from festdesk.store.engine import connect

# Made again when they lack: the first is as large as pictures, the second as all texts.
_LEFT_EMPTY = frozenset({"thumbnail", "search_doc"})
_LEFT_OUT = frozenset({"sheltered"})  # a mark of this computer's, while the file is in trouble
ORIGIN = "original_schema"  # tables, indexes and where each began in the original file


@dataclass(frozen=True, slots=True)
class RowCopy:
    """All rows at one moment as the bytes of a database without constraints."""

    image: bytes
    counts: Mapping[str, int]  # of rows in the festival file, by table
    schema_version: int
    edition_id: str
    edition_name: str
    newest_action: str
    newest_seq: int
    pictures: tuple[str, ...]  # SHA-256


def newest_action(connection: sqlite3.Connection) -> str:
    """Return the id of the newest act that a festival file knows."""
    found = connection.execute("SELECT id FROM action ORDER BY seq DESC LIMIT 1").fetchone()
    return str(found[0]) if found else ""


def take_rows(connection: sqlite3.Connection) -> RowCopy:
    """Copy the rows of a festival file into memory; `connection` is in no transaction.

    Nothing is committed: the copy is taken out of the transaction, which is then rolled back.
    """
    connection.execute("ATTACH ':memory:' AS apart")
    try:
        connection.execute("BEGIN")
        try:
            counts = _copy_tables(connection)
            edition_id, edition_name = edition_of(connection)
            return RowCopy(
                image=connection.serialize(name="apart"),
                counts=counts,
                schema_version=connection.execute("PRAGMA main.user_version").fetchone()[0],
                newest_action=newest_action(connection),
                newest_seq=connection.execute("SELECT max(seq) FROM action").fetchone()[0] or 0,
                pictures=tuple(
                    str(sha256)
                    for (sha256,) in connection.execute("SELECT sha256 FROM picture ORDER BY 1")
                ),
                edition_id=edition_id,
                edition_name=edition_name,
            )
        finally:
            connection.execute("ROLLBACK")
    finally:
        connection.execute("DETACH apart")


def take_rows_of_file(path: Path) -> RowCopy:
    """Copy the rows of a file of any schema that is not open here."""
    connection = connect(path, read_only=True)
    try:
        return take_rows(connection)
    finally:
        connection.close()


def edition_of(connection: sqlite3.Connection) -> tuple[str, str]:
    """Return the id and the name of a file's edition."""
    found = connection.execute("SELECT id, name FROM main.edition LIMIT 1").fetchone()
    return (str(found[0]), str(found[1])) if found else ("", "")


def _copy_tables(connection: sqlite3.Connection) -> dict[str, int]:
    connection.execute(
        f"CREATE TABLE apart.{ORIGIN} AS SELECT type, name, tbl_name, rootpage, "  # noqa: S608 -- our own name
        "CASE WHEN type IN ('table', 'index') THEN sql END AS sql FROM main.sqlite_schema"
    )
    counts = {}
    for name in _tables(connection, ORIGIN, "apart"):
        table = quoted(name)
        counts[name] = connection.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0]  # noqa: S608 -- quoted
        columns = ", ".join(_column(name, one) for one in _columns(connection, "main", name))
        nothing = " WHERE 0" if name in _LEFT_EMPTY else ""
        connection.execute(
            f"CREATE TABLE apart.{table} AS SELECT {columns} FROM main.{table}{nothing}"  # noqa: S608 -- quoted
        )
    return counts


def _tables(connection: sqlite3.Connection, listed: str, database: str) -> list[str]:
    rows = connection.execute(
        f"SELECT name FROM {database}.{listed} WHERE type = 'table' "  # noqa: S608 -- our own names
        f"AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        f"AND name <> '{ORIGIN}' ORDER BY name"
    )
    return [name for (name,) in rows if name not in _LEFT_OUT]


def _columns(connection: sqlite3.Connection, database: str, table: str) -> Iterable[str]:
    rows = connection.execute(f"PRAGMA {database}.table_info({quoted(table)})")
    return [row[1] for row in rows]


def _column(table: str, column: str) -> str:
    return "x'' AS content" if (table, column) == ("picture", "content") else quoted(column)


def quoted(name: str) -> str:
    """Return a name as SQL takes any name for what it is."""
    return '"{}"'.format(name.replace('"', '""'))


def make_file(copy: RowCopy, target: Path) -> None:
    """Make a festival file of the rows, with constraints and without indexes and triggers.

    It is not flushed to the disk.

    Raises:
        ValueError: What was made is not sound, or not all that was taken.
        sqlite3.Error, OSError: `target` cannot be written.
    """
    connection = sqlite3.connect(target, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-100000")  # 100 MB; keys arrive in no order
        connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={copy.schema_version}")
        connection.execute("ATTACH ':memory:' AS apart")
        connection.deserialize(copy.image, name="apart")
        connection.execute(f"CREATE TABLE {ORIGIN} (type, name, tbl_name, rootpage, sql)")
        connection.execute(f"INSERT INTO {ORIGIN} SELECT * FROM apart.{ORIGIN}")  # noqa: S608 -- our own name
        for name in _tables(connection, ORIGIN, "apart"):
            statement = f"SELECT sql FROM {ORIGIN} WHERE type = 'table' AND name = ?"  # noqa: S608 -- our own name
            connection.execute(connection.execute(statement, (name,)).fetchone()[0])
            columns = ", ".join(map(quoted, _columns(connection, "apart", name)))
            connection.execute(
                f"INSERT INTO main.{quoted(name)} ({columns}) SELECT * FROM apart.{quoted(name)}"  # noqa: S608 -- quoted
            )
        _check(connection, copy)
    finally:
        connection.close()


def _check(connection: sqlite3.Connection, copy: RowCopy) -> None:
    verdict = connection.execute("PRAGMA main.quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise ValueError(verdict)
    for name, count in copy.counts.items():
        found = connection.execute(f"SELECT count(*) FROM main.{quoted(name)}").fetchone()[0]  # noqa: S608 -- quoted
        if found != (0 if name in _LEFT_EMPTY else count):
            raise ValueError(f"{count} rows of {name} were taken, {found} arrived")


def complete(path: Path) -> None:
    """Give a file that `make_file` has made the indexes of its original; triggers come on opening.

    What is told only of the original's pages goes.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        statements = connection.execute(
            f"SELECT sql FROM {ORIGIN} WHERE type = 'index' AND sql IS NOT NULL"  # noqa: S608 -- our own name
        ).fetchall()
        for pragma in ("journal_mode=OFF", "synchronous=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        for (statement,) in statements:
            connection.execute(statement)
        connection.execute(f"DROP TABLE {ORIGIN}")
    finally:
        connection.close()


def original_schema(path: Path) -> list[tuple[str, str, str, int, str | None]]:
    """Return type, name, table, first page and statement of all that the original file held.

    `path` is a file that `make_file` has made and `complete` has not touched. A damaged original
    can be read by this, though its own first page is gone.
    """
    connection = connect(path, read_only=True)
    try:
        return connection.execute(f"SELECT * FROM {ORIGIN}").fetchall()  # noqa: S608 -- our own name
    finally:
        connection.close()
