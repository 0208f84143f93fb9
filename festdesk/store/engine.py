"""The SQLite connection and its pragmas.

One connection, explicit transactions: the driver's own half-hidden ones would leave part of a
failed migration behind. The rollback journal rather than WAL, because a WAL file copied while it
is open lacks the newest edits; EXTRA, because only that lost nothing in simulated power cuts.
"""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

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
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )


def copy_file(path: Path, target: Path) -> None:
    """Write a complete copy that is on the disk when this returns; what `target` held is gone."""
    source = connect(path, read_only=True)
    try:
        copy_from(source, target)
    finally:
        source.close()


def copy_from(source: sqlite3.Connection, target: Path) -> None:
    """Write what a connection holds, as `copy_file` does."""
    target.unlink(missing_ok=True)
    copy = sqlite3.connect(target)
    try:
        source.backup(copy)
    finally:
        copy.close()
    flush(target)


def flush(path: Path) -> None:
    """Have the system write a file's bytes to the disk, before it takes another's name."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the system write to the disk which names a folder holds, where it can be told to."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders; it writes names by itself
        return
    try:
        os.fsync(handle)
    except OSError:  # nor do some file systems of sticks and shares
        return
    finally:
        os.close(handle)


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine with one connection for all threads; its user keeps them apart."""
    return _make(lambda: connect(path, read_only=read_only), read_only=read_only)


def make_memory_engine() -> Engine:
    """Return an engine whose database lies in memory and goes with it."""
    return _make(
        lambda: sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False),
        read_only=False,
    )


def _make(open_: Callable[[], sqlite3.Connection], *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=open_,
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
