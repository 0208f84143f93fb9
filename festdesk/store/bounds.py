"""How much a festival file may hold, so that nobody's file can exhaust this computer.

What the limits refuse, festdesk itself never writes: they lie far above what a festival needs.
"""

import sqlite3

from festdesk.base.wording import Sentence, sentence
from festdesk.store import schema

# Of one value or row: a picture is the largest, and `stills.probe` takes in no larger one.
LARGEST_ROW_BYTES = 400_000_000
LARGEST_TEXT_BYTES = 64_000_000
LARGEST_TABLE_BYTES = 512_000_000
MOST_ROWS = 3_000_000

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_ROW_BYTES),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 200),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 200),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 2),  # a backup attaches one
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 30),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 5000),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)
_WITH_PICTURES = frozenset({"picture", "thumbnail"})

TOO_MANY_ROWS = sentence(
    "Error", "its table “{table}” holds {count} rows; at most {most} can be worked with"
)
TOO_LONG = sentence(
    "Error",
    "its table “{table}” holds a text of {megabytes} MB; at most {most} MB can be worked with",
)
TOO_LARGE = sentence(
    "Error",
    "its table “{table}” holds {megabytes} MB of text; at most {most} MB can be worked with",
)


def set_bounds(connection: sqlite3.Connection) -> None:
    """Bound what any statement on a connection may take.

    `trusted_schema=OFF` is not among it: the journal's own triggers use SQLite's JSON functions,
    which that forbids. What is not ours in a schema is dropped or refused instead.
    """
    for limit, most in _LIMITS:
        connection.setlimit(limit, most)


def over_bounds(connection: sqlite3.Connection) -> tuple[Sentence, dict[str, object]] | None:
    """Return what of a file is too much to be read into memory, or nothing.

    A file that is small as a whole is not looked through. The tables must be as festdesk makes
    them; pictures are never read all at once.
    """
    pages: int = connection.execute("PRAGMA page_count").fetchone()[0]
    page_bytes: int = connection.execute("PRAGMA page_size").fetchone()[0]
    if pages * page_bytes <= LARGEST_TEXT_BYTES:
        return None
    for table in schema.metadata().sorted_tables:
        if table.name not in _WITH_PICTURES:
            found = _over_bounds(connection, table.name, [column.name for column in table.columns])
            if found is not None:
                return found
    return None


def _over_bounds(
    connection: sqlite3.Connection, table: str, columns: list[str]
) -> tuple[Sentence, dict[str, object]] | None:
    # The length of a blob is known without reading it; that of a text is not.
    lengths = " + ".join(f'ifnull(length(CAST("{name}" AS BLOB)), 0)' for name in columns)
    count, longest, total = connection.execute(
        f"SELECT count(*), ifnull(max({lengths}), 0), total({lengths}) "  # noqa: S608 -- our own names
        f'FROM "{table}"'
    ).fetchone()
    if count > MOST_ROWS:
        return TOO_MANY_ROWS, {"table": table, "count": count, "most": MOST_ROWS}
    if longest > LARGEST_TEXT_BYTES:
        return TOO_LONG, _sizes(table, longest, LARGEST_TEXT_BYTES)
    if total > LARGEST_TABLE_BYTES:
        return TOO_LARGE, _sizes(table, total, LARGEST_TABLE_BYTES)
    return None


def _sizes(table: str, found: float, most: int) -> dict[str, object]:
    return {"table": table, "megabytes": int(found) // 1_000_000, "most": most // 1_000_000}
