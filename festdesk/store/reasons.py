"""Why the system refused, in words for people: no SQL, no parameters, no jargon of SQLite's."""

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError

from festdesk.base.troubles import REASONS, TroubleKind
from festdesk.base.wording import Sentence, sentence

_KIND_OF_CODE = {
    sqlite3.SQLITE_FULL: TroubleKind.FULL,
    sqlite3.SQLITE_IOERR: TroubleKind.UNREADABLE,
    sqlite3.SQLITE_CANTOPEN: TroubleKind.UNREADABLE,
    sqlite3.SQLITE_NOMEM: TroubleKind.UNREADABLE,
    sqlite3.SQLITE_PROTOCOL: TroubleKind.BUSY,
    sqlite3.SQLITE_BUSY: TroubleKind.BUSY,
    sqlite3.SQLITE_LOCKED: TroubleKind.BUSY,
    sqlite3.SQLITE_READONLY: TroubleKind.READ_ONLY,
    sqlite3.SQLITE_PERM: TroubleKind.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: TroubleKind.DAMAGED,
    sqlite3.SQLITE_NOTADB: TroubleKind.DAMAGED,
}
_KIND_OF_ERRNO = {
    errno.ENOSPC: TroubleKind.FULL,
    errno.EDQUOT: TroubleKind.FULL,
    errno.EFBIG: TroubleKind.FULL,
    errno.EROFS: TroubleKind.READ_ONLY,
    errno.EACCES: TroubleKind.READ_ONLY,
    errno.EPERM: TroubleKind.READ_ONLY,
    errno.ENOENT: TroubleKind.GONE,
    errno.ENOTDIR: TroubleKind.GONE,
}
_PRIMARY = 0xFF  # the lowest byte of an extended result code: https://www.sqlite.org/rescode.html

_SQLITE_CONSTRAINT_DATATYPE = 3091  # of STRICT tables; Python has no name for it yet

_IS_GONE = sentence("Error", "something that it refers to is no longer there")
_IS_THERE = sentence("Error", "the same is there already")
_CANNOT_BE_KEPT = sentence("Error", "a value is none that can be kept there")
_IS_MISSING = sentence("Error", "a value that must be there is missing")
_OF_ANOTHER_KIND = sentence("Error", "a value is of another kind than its field")

_REFUSALS = {
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: _IS_GONE,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: _IS_THERE,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: _IS_THERE,
    sqlite3.SQLITE_CONSTRAINT_CHECK: _CANNOT_BE_KEPT,
    sqlite3.SQLITE_CONSTRAINT_NOTNULL: _IS_MISSING,
    _SQLITE_CONSTRAINT_DATATYPE: _OF_ANOTHER_KIND,
    sqlite3.SQLITE_TOOBIG: sentence("Error", "a value is too large"),
}
_REFUSALS_OF_A_SERVER = {  # by SQLSTATE
    "23503": _IS_GONE,
    "23505": _IS_THERE,
    "23514": _CANNOT_BE_KEPT,
    "23502": _IS_MISSING,
    "22P02": _OF_ANOTHER_KIND,
}


class ServerRefusal(Exception):
    """What a database server said, without the row that it was said of."""

    def __init__(self, words: str, state: str) -> None:
        super().__init__(words)
        self.state = state  # an SQLSTATE, or nothing where the server did not answer


def _driver_problem(problem: BaseException) -> BaseException:
    if isinstance(problem, DBAPIError) and problem.orig is not None:
        return problem.orig
    return problem


def trouble_of(problem: BaseException) -> TroubleKind | None:
    """Return which trouble of the file a problem tells of; nothing where the act is at fault."""
    problem = _driver_problem(problem)
    if isinstance(problem, sqlite3.Error):
        code = getattr(problem, "sqlite_errorcode", None)
        if code is None:
            return None
        if code == sqlite3.SQLITE_READONLY_DBMOVED:
            return TroubleKind.GONE
        return _KIND_OF_CODE.get(code & _PRIMARY)
    if isinstance(problem, OSError):
        return _KIND_OF_ERRNO.get(problem.errno or 0, TroubleKind.UNREADABLE)
    return None


def reason_of(problem: BaseException) -> Sentence | str:
    """Return why something failed, as a part of a sentence."""
    problem = _driver_problem(problem)
    if isinstance(problem, sqlite3.Error):
        refusal = _REFUSALS.get(getattr(problem, "sqlite_errorcode", 0))
        if refusal is not None:
            return refusal
        kind = trouble_of(problem)
        return REASONS[kind] if kind is not None else str(problem)
    if isinstance(problem, OSError) and problem.strerror:
        return problem.strerror
    if isinstance(problem, ServerRefusal):
        return _REFUSALS_OF_A_SERVER.get(problem.state, str(problem))
    return str(problem)
