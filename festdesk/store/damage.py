"""What is wrong with a file that cannot be opened, in words: cut short, spoilt, empty, foreign.

SQLite's own words never reach the user; what they mean for the file does.
"""

import sqlite3
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.exc import DatabaseError as WrappedError

from festdesk.base.errors import DamagedFile, FileProblem, NotAFestivalFile
from festdesk.base.wording import Listed, Told, sentence
from festdesk.store import schema
from festdesk.store.held import read_past_sqlite

NOT_OURS = sentence(
    "Error", "“{path}” is not a festdesk file; another program made it. Nothing was changed."
)
EMPTY = sentence(
    "Error",
    "“{path}” is empty: it has 0 bytes. Most likely a copy was interrupted before its first byte. "
    "Copy the file again from where it came, or open an earlier copy.",
)
BLANK = sentence(
    "Error",
    "“{path}” holds nothing but zeros: it was given its size, but its content was never written. "
    "Copy the file again from where it came, or open an earlier copy.",
)
DAMAGED = sentence(
    "Error",
    "“{path}” is damaged and was not opened: {reason}. Open a copy of an earlier day, or have what "
    "can be read salvaged into a new file. Nothing was changed.",
)
TOO_MUCH = sentence(
    "Error",
    "“{path}” was not opened, because it would fill this computer’s memory: {reason}. Ask whoever "
    "sent it for another copy. Nothing was changed.",
)

CUT_SHORT = sentence(
    "Error", "it is cut short: {missing} of its {whole} are missing, as after an interrupted copy"
)
NO_HEAD = sentence("Error", "its beginning, which tells how to read the rest, is spoilt")
SPOILT = sentence("Error", "a part of it is spoilt, so that not all of it can be read")
SPOILT_TABLE = sentence("Error", "a part of it is spoilt, where its table “{table}” lies")
SPOILT_INDEX = sentence("Error", "a part of it is spoilt; it contradicts itself")
LACKS = sentence("Error", "it lacks {tables}, which every festival file has")
STRANGE = sentence("Error", "another program has redefined {tables} in it")
WRONG_VALUE = sentence("Error", "it holds a value that festdesk never writes")
NO_EDITION = sentence("Error", "it holds no edition, or several")

KILOBYTES = sentence("Error", "{count} KB")
MEGABYTES = sentence("Error", "{count} MB")
_WHOLE_MEGABYTES = 10_000_000  # from where a count of them tells enough

# https://www.sqlite.org/fileformat.html#the_database_header
HEADER_BYTES = 100
MAGIC = b"SQLite format 3\0"
_APPLICATION_ID = slice(68, 72)
_PAGE_BYTES = slice(16, 18)
_PAGE_COUNT = slice(28, 32)
# Stands in every festival file many times, in none of another program.
_MARK_INSIDE = b"TRIGGER journal_film_"
_LOOKED_THROUGH_BYTES = 64_000_000
_AT_ONCE_BYTES = 1_000_000


def is_festival_file(path: Path) -> bool:
    """Return whether a file's header says that it is ours, sound or not, whatever its name.

    Of a file that this process has open, it says so without a look.
    """
    if not path.is_file():
        return False
    with read_past_sqlite(path) as file:
        return file is None or is_our_header(file.read(HEADER_BYTES))


def is_our_header(header: bytes) -> bool:
    """Return whether the first bytes of a file are those of a festival file."""
    return header[_APPLICATION_ID] == schema.APPLICATION_ID.to_bytes(4, "big")


def page_bytes_of(header: bytes) -> int:
    """Return the size of a page as a header tells it; 0 where it tells nonsense."""
    told = int.from_bytes(header[_PAGE_BYTES], "big")
    told = 65536 if told == 1 else told
    return told if told >= 512 and told & (told - 1) == 0 else 0  # noqa: PLR2004 -- SQLite's least


def problem_of(path: Path, problem: BaseException | None = None) -> FileProblem:
    """Return what to raise for a file that SQLite would not read.

    Raises:
        OSError: It cannot be read at all.
    """
    size = path.stat().st_size
    if size == 0:
        return NotAFestivalFile(EMPTY, path=path)
    with read_past_sqlite(path) as file:
        if file is None:
            return DamagedFile(DAMAGED, path=path, reason=reason_for(problem))
        header = file.read(HEADER_BYTES)
        if header[: len(MAGIC)] != MAGIC or not is_our_header(header):
            if header[: len(MAGIC)] == MAGIC and not is_our_header(header):
                return NotAFestivalFile(NOT_OURS, path=path)
            return _without_head(path, header, file)
    whole = page_bytes_of(header) * int.from_bytes(header[_PAGE_COUNT], "big")
    if size < whole:
        missing = {"missing": said_size(whole - size), "whole": said_size(whole)}
        return DamagedFile(DAMAGED, path=path, reason=Told.of(CUT_SHORT, **missing))
    return DamagedFile(DAMAGED, path=path, reason=reason_for(problem))


def _without_head(path: Path, header: bytes, rest: BinaryIO) -> FileProblem:
    if is_our_header(header) or _has_our_mark(rest):
        return DamagedFile(DAMAGED, path=path, reason=NO_HEAD)
    if not any(header) and _is_blank(path):
        return NotAFestivalFile(BLANK, path=path)
    return NotAFestivalFile(NOT_OURS, path=path)


def _has_our_mark(rest: BinaryIO) -> bool:
    seen, before = 0, b""
    while seen < _LOOKED_THROUGH_BYTES:
        block = rest.read(_AT_ONCE_BYTES)
        if not block:
            return False
        if _MARK_INSIDE in before + block:
            return True
        seen, before = seen + len(block), block[-len(_MARK_INSIDE) :]
    return False


def _is_blank(path: Path) -> bool:
    with read_past_sqlite(path) as file:
        while file is not None and (block := file.read(_AT_ONCE_BYTES)):
            if any(block):
                return False
    return True


def reason_for(problem: BaseException | None) -> object:
    """Return in words what an error of SQLite or of a value means for the file."""
    if isinstance(problem, WrappedError) and problem.orig is not None:
        problem = problem.orig
    if isinstance(problem, sqlite3.Error):
        said = str(problem)
        if "no such table" in said or "no such column" in said:
            return Told.of(LACKS, tables="a table or a column")
        if "UTF-8" in said:
            return WRONG_VALUE
        return SPOILT
    if isinstance(problem, ValueError | TypeError | OverflowError):
        return WRONG_VALUE
    return SPOILT


def lacking(strange: dict[str, bool]) -> object:
    """Return in words what tables of ours a file lacks or defines otherwise."""
    gone = tuple(sorted(name for name, is_there in strange.items() if not is_there))
    if gone:
        return Told.of(LACKS, tables=_listed(gone))
    return Told.of(STRANGE, tables=_listed(tuple(sorted(strange))))


_MOST_NAMED = 3


def _listed(names: tuple[str, ...]) -> Listed:
    shown = tuple(f"“{name}”" for name in names[:_MOST_NAMED])
    return Listed((*shown, "…") if len(names) > _MOST_NAMED else shown)


def said_size(size_bytes: int) -> Told:
    """Return a size in words."""
    if size_bytes < _WHOLE_MEGABYTES:
        return Told.of(KILOBYTES, count=max(1, round(size_bytes / 1000)))
    return Told.of(MEGABYTES, count=round(size_bytes / 1_000_000))
