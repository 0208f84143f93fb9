"""A look at a file before it is opened: is it ours, of which schema, sound, and may it be written?

Pictures are not read for it, or a file with gigabytes of them would keep its user waiting: what
is wrong with one shows when it is asked for, and the doctor looks at all of them.
"""

import sqlite3
from pathlib import Path

from festdesk.base.errors import DamagedFile, FileProblem, NewerFile, NotAFestivalFile
from festdesk.base.wording import Sentence, Told, sentence
from festdesk.store import schema
from festdesk.store.bounds import over_bounds
from festdesk.store.damage import (
    DAMAGED,
    NOT_OURS,
    SPOILT,
    SPOILT_TABLE,
    TOO_MUCH,
    is_festival_file,
    lacking,
    problem_of,
)
from festdesk.store.definitions import strange_tables
from festdesk.store.engine import connect

TOO_NEW = sentence(
    "Error",
    "“{path}” was made by a newer festdesk (file version {found}; this one reads up to {known}). "
    "Update festdesk to open it. Nothing was changed.",
)
CUT_OFF = sentence(
    "Error",
    "“{path}” was being written when its program or computer stopped. Open it once from a folder "
    "where it can be written, and it will be as it was before that act.",
)
BUSY = sentence(
    "Error",
    "“{path}” is being written by another program at this moment. Wait until that is done, and "
    "open it again.",
)
FILE_IS_READ_ONLY = sentence("Error", "the file is protected against writing")
FOLDER_IS_READ_ONLY = sentence("Error", "its folder or drive is protected against writing")

_WITH_PICTURES = ("picture", "thumbnail")
_OLDEST_VERSION = 1
# The system's words for a place in which nothing new can be made.
_NO_PLACE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
_PRIMARY_CODE = 0xFF


def look_before_opening(path: Path) -> int:
    """Return the file's schema version, having made sure that it is sound and ours.

    Raises:
        NotAFestivalFile: Another program's file, or an empty one.
        NewerFile: Made by a later festdesk.
        DamagedFile: Ours, but spoilt or redefined.
        FileProblem: It holds more than can be worked with, or is being written.
    """
    try:
        return _look(path)
    except sqlite3.OperationalError as problem:
        code = problem.sqlite_errorcode & _PRIMARY_CODE
        if problem.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK:
            _take_back_half_done(path)
            return look_before_opening(path)
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise FileProblem(BUSY, path=path) from problem
        if code == sqlite3.SQLITE_CANTOPEN:
            raise
        raise problem_of(path, problem) from problem
    except sqlite3.DatabaseError as problem:
        raise problem_of(path, problem) from problem


def _look(path: Path) -> int:
    connection = connect(path, read_only=True)
    try:
        connection.execute("PRAGMA busy_timeout=5000")
        application_id, version = _marks(connection)
        if application_id == schema.APPLICATION_ID and version > schema.SCHEMA_VERSION:
            raise NewerFile(TOO_NEW, path=path, found=version, known=schema.SCHEMA_VERSION)
        if application_id == schema.APPLICATION_ID:
            _judge(connection, path, version)
            return version
    finally:
        connection.close()
    raise _not_ours(path)


def _not_ours(path: Path) -> FileProblem:
    problem = problem_of(path)
    return (
        problem if isinstance(problem, NotAFestivalFile) else NotAFestivalFile(NOT_OURS, path=path)
    )


def _judge(connection: sqlite3.Connection, path: Path, version: int) -> None:
    if version < _OLDEST_VERSION:
        raise DamagedFile(DAMAGED, path=path, reason=SPOILT)
    connection.execute("PRAGMA cell_size_check=ON")
    spoilt = _spoilt_table(connection)
    if spoilt is not None:
        reason = Told.of(SPOILT_TABLE, table=spoilt) if spoilt else SPOILT
        raise DamagedFile(DAMAGED, path=path, reason=reason)
    if version == schema.SCHEMA_VERSION:  # an older one is compared when it is brought up to date
        strange = strange_tables(connection)
        if strange:
            raise DamagedFile(DAMAGED, path=path, reason=lacking(strange))
        much = over_bounds(connection)
        if much is not None:
            raise FileProblem(TOO_MUCH, path=path, reason=Told(*much))


def _spoilt_table(connection: sqlite3.Connection) -> str | None:
    """Return the first table that is not sound, an empty name for the schema itself."""
    ours = set(schema.metadata().tables) - set(_WITH_PICTURES)
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    names = [name for (name,) in rows if isinstance(name, str) and name.lower() in ours]
    for name in ("sqlite_schema", *names):
        quoted = name.replace("'", "''")
        try:
            verdict = connection.execute(f"PRAGMA quick_check('{quoted}')").fetchone()
        except sqlite3.DatabaseError:
            verdict = ("broken",)
        if verdict is not None and verdict[0] != "ok":
            return "" if name == "sqlite_schema" else name
    return None


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    application_id: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return application_id, version


def _take_back_half_done(path: Path) -> None:
    """Let SQLite put back what a commit that was cut short had begun to write.

    Its journal lies beside the file. The first read does it, on a connection that may write.
    """
    if not is_festival_file(path):
        raise NotAFestivalFile(NOT_OURS, path=path)  # whatever it was doing, it is not ours to end
    connection = connect(path)
    try:
        _marks(connection)
    except sqlite3.OperationalError as problem:
        raise FileProblem(CUT_OFF, path=path) from problem
    finally:
        connection.close()


def why_read_only(path: Path) -> Sentence | None:
    """Return why a sound file cannot be written, or nothing where it can.

    It is tried, because permissions tell little: not of a drive, nor what an administrator may.
    A full disk is no reason; it has room again when something else is deleted.
    """
    connection = connect(path)
    try:
        connection.execute("PRAGMA busy_timeout=5000")
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("BEGIN IMMEDIATE")
        # The journal is made beside the file with the first page that is to change.
        connection.execute(f"PRAGMA user_version={version}")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as problem:
        return _why(path, problem)
    finally:
        connection.close()
    return None


def _why(path: Path, problem: sqlite3.OperationalError) -> Sentence | None:
    code = problem.sqlite_errorcode
    if code == sqlite3.SQLITE_READONLY_DIRECTORY or code & _PRIMARY_CODE in _NO_PLACE:
        return FOLDER_IS_READ_ONLY
    if code & _PRIMARY_CODE == sqlite3.SQLITE_READONLY:
        return FILE_IS_READ_ONLY
    if code & _PRIMARY_CODE == sqlite3.SQLITE_BUSY:
        raise FileProblem(BUSY, path=path) from problem
    return None
