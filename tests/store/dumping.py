"""What a festival file holds, read past the store, so that tests compare what is really there."""

import sqlite3
from contextlib import closing
from pathlib import Path

Dump = dict[str, list[tuple[object, ...]]]

_NO_CONTENT = {"action", "change", "current_action", "picture", "thumbnail"}


def dump(path: Path) -> Dump:
    """Return every row of every table of the edition; history and pictures left out."""
    with closing(looking_into(path)) as connection:
        return rows_by_table(connection)


def looking_into(path: Path) -> sqlite3.Connection:
    """Return a connection past the store, to be read and closed by whoever looks."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def rows_by_table(connection: sqlite3.Connection) -> Dump:
    """Return what `dump` does, as a connection sees it."""
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        )
        if name not in _NO_CONTENT
    ]
    return {
        name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()  # noqa: S608 -- names of the file's own schema
        for name in names
    }


def ask(path: Path, statement: str) -> list[tuple[object, ...]]:
    """Return the rows of a statement, read past the store."""
    with closing(looking_into(path)) as connection:
        return connection.execute(statement).fetchall()
