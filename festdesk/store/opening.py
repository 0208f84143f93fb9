"""A look at a file before it is opened: is it ours, of which schema, and sound?"""

import sqlite3
from pathlib import Path

from festdesk.base.errors import FileProblem, NewerFile, NotAFestivalFile
from festdesk.base.wording import sentence
from festdesk.store import schema
from festdesk.store.engine import connect

NOT_OURS = sentence(
    "Error", "“{path}” is not a festdesk file; another program made it. Nothing was changed."
)
TOO_NEW = sentence(
    "Error",
    "“{path}” was made by a newer festdesk (file version {found}; this one reads up to {known}). "
    "Update festdesk to open it. Nothing was changed.",
)
DAMAGED = sentence(
    "Error", "“{path}” is damaged and was not opened: {reason}. Open a copy of an earlier day."
)
CUT_SHORT = sentence(
    "Error",
    "“{path}” was being written when its program or computer stopped. Open it once from a folder "
    "where it can be written, and it will be as it was before that act.",
)

# https://www.sqlite.org/fileformat.html#the_database_header
_HEADER_BYTES = 100
_APPLICATION_ID = slice(68, 72)


def look_before_opening(path: Path) -> int:
    """Return the file's schema version, having made sure that it is sound and ours."""
    connection = connect(path, read_only=True)
    try:
        application_id, version = _read_marks(connection, path)
        if application_id != schema.APPLICATION_ID:
            raise NotAFestivalFile(NOT_OURS, path=path)
        if version > schema.SCHEMA_VERSION:
            raise NewerFile(TOO_NEW, path=path, found=version, known=schema.SCHEMA_VERSION)
        try:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.DatabaseError as problem:
            verdict = str(problem)
        if verdict != "ok":
            raise FileProblem(DAMAGED, path=path, reason=verdict)
        return version
    finally:
        connection.close()


def _read_marks(connection: sqlite3.Connection, path: Path) -> tuple[int, int]:
    """Return application id and schema version, after taking back what a crash left half-done."""
    try:
        return _marks(connection)
    except sqlite3.OperationalError as problem:
        if problem.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
        _take_back_half_done(path)
        return _marks(connection)
    except sqlite3.DatabaseError as problem:
        if is_festival_file(path):
            raise FileProblem(DAMAGED, path=path, reason=problem) from problem
        raise NotAFestivalFile(NOT_OURS, path=path) from problem


def is_festival_file(path: Path) -> bool:
    """Return whether a file's header says that it is ours, sound or not, whatever its name."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    return header[_APPLICATION_ID] == schema.APPLICATION_ID.to_bytes(4, "big")


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
        raise FileProblem(CUT_SHORT, path=path) from problem
    finally:
        connection.close()
