"""The SQLite connection and its pragmas.

One connection, explicit transactions: the driver's own half-hidden ones would leave part of a
failed migration behind. The rollback journal rather than WAL, because a WAL file copied while it
is open lacks the newest edits; EXTRA, because only that lost nothing in simulated power cuts.
"""

import errno
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Dialect, Engine, StaticPool, create_engine, event
from sqlalchemy.util import LRUCache

from festdesk.store import held
from festdesk.store.bounds import set_bounds

PRAGMAS: tuple[str, ...] = (
    "foreign_keys=ON",
    "synchronous=EXTRA",
    "fullfsync=ON",  # acts on macOS alone
    "cell_size_check=ON",
)
# How long a connection waits while another program commits, before the act is refused.
BUSY_SECONDS = 5.0
MOST_COMPILED = 1000  # statements, of which the longest unused go

# A folder that cannot be flushed: network and FUSE file systems, or one that may not be listed.
_NOT_TO_BE_FLUSHED = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF}


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open an existing file; never makes one."""
    mode = "ro" if read_only else "rw"
    with held.guarded():
        mark = held.mark_of(path) if path.exists() else None
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            timeout=BUSY_SECONDS,
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
    """Have the disk hold a file's bytes, before it takes another's name."""
    with path.open("rb+") as file:
        if sys.platform == "darwin":
            import fcntl  # noqa: PLC0415 -- macOS alone

            # There `fsync` only hands the bytes to the drive, whose cache a power cut empties.
            with suppress(OSError):  # a file system that knows no barrier
                fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
                return
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the disk hold a folder's names: after a file there was made, renamed or removed.

    Windows keeps names safe by itself and lets nobody open a folder.
    """
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as problem:
        if problem.errno not in _NOT_TO_BE_FLUSHED:
            raise


def put_in_place(made: Path, target: Path) -> None:
    """Give a file that was made beside `target` its name; the disk holds both when this returns.

    A power cut leaves what had the name before, or all of what has it now.
    """
    flush(made)
    _settle_journal(target)
    made.replace(target)
    flush_folder(target.parent)


def _settle_journal(target: Path) -> None:
    """Take away the journal that a crash left beside a file that is about to be replaced.

    SQLite would write the old file's pages into the new one.
    """
    left = target.with_name(f"{target.name}-journal")
    if not left.exists():
        return
    with suppress(sqlite3.Error), closing(connect(target)) as connection:
        connection.execute("PRAGMA user_version").fetchone()  # reading takes the half act back
    left.unlink(missing_ok=True)
    flush_folder(target.parent)


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine with one connection for all threads; its user keeps them apart."""
    return _make(lambda: connect(path, read_only=read_only), read_only=read_only)


def make_memory_engine() -> Engine:
    """Return an engine whose database lies in memory and goes with it."""
    return _make(
        lambda: sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False),
        read_only=False,
    )


@cache
def _dialect() -> Dialect:
    """Return the one dialect of all files: what was compiled for it serves every one of them.

    With a dialect each, opening a file would compile every statement anew: most of its time.
    """
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.connect():  # which asks the library what it can do
        pass
    engine.dispose()
    return engine.dialect


@cache
def _compiled() -> LRUCache[object, object]:
    """Return the place of the statements that were compiled, for as long as the program runs."""
    return LRUCache(MOST_COMPILED)


def _make(open_: Callable[[], sqlite3.Connection], *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=open_,
        poolclass=StaticPool,
        hide_parameters=True,  # an error message must not hold a festival's texts
        execution_options={"compiled_cache": _compiled()},
    )
    engine.dialect = _dialect()

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
