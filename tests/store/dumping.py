"""What a festival file holds, read past the store, so that tests compare what is really there."""

import sqlite3
from pathlib import Path

Dump = dict[str, list[tuple[object, ...]]]

_NO_CONTENT = {"action", "change", "current_action", "picture", "thumbnail"}


def dump(path: Path) -> Dump:
    """Return every row of every table of the edition; history and pictures left out."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
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
    finally:
        connection.close()


def ask(path: Path, statement: str) -> list[tuple[object, ...]]:
    """Return the rows of a statement, read past the store."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()
