"""The SQLite connection and its pragmas.

One connection, explicit transactions: the driver's own half-hidden ones would leave part of a
failed migration behind. The rollback journal rather than WAL, because a WAL file copied while it
is open lacks the newest edits; EXTRA, because only that lost nothing in simulated power cuts.
"""

import os
import sqlite3
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from festdesk.store import held
from festdesk.store.bounds import set_bounds

PRAGMAS = (
    "foreign_keys=ON",
    "synchronous=EXTRA",
    "fullfsync=ON",  # acts on macOS alone
    "cell_size_check=ON",
    "busy_timeout=5000",
)


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open an existing file; never makes one."""
    mode = "ro" if read_only else "rw"
    with held.guarded():
        mark = held.mark_of(path) if path.exists() else None
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            factory=held.HeldConnection,
        )
        if mark is not None:
            connection.hold(mark)
    set_bounds(connection)
    return connection


def copy_file(path: Path, target: Path) -> None:
    """Write a complete copy that is on the disk when this returns; what `target` held is gone."""
    target.unlink(missing_ok=True)
    source = connect(path, read_only=True)
    try:
        copy = sqlite3.connect(target)
        try:
            source.backup(copy)
        finally:
            copy.close()
    finally:
        source.close()
    flush(target)


def flush(path: Path) -> None:
    """Have the system write a file's bytes to the disk, before it takes another's name."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine with one connection for all threads; its user keeps them apart."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, read_only=read_only),
        poolclass=StaticPool,
        hide_parameters=True,  # an error message must not hold a festival's texts
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if not read_only:
            connection.execute("PRAGMA journal_mode=DELETE")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = read_only or connection.get_execution_options().get("reading")
        driver = cast("sqlite3.Connection", connection.connection.driver_connection)
        driver.execute("BEGIN" if reading else "BEGIN IMMEDIATE")
        if not reading:
            # Rows may be written in any order; the commit checks all foreign keys.
            driver.execute("PRAGMA defer_foreign_keys=ON")

    return engine
