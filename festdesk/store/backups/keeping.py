"""Earlier states of a festival file, kept in the user's data folder: made, listed, opened.

A backup holds every row and the whole history, but no picture; pictures are kept once by their
hash (`kept_pictures`). It is a SQLite file, compressed (zlib's first level: a third of the size
for a tenth of a second beside the work), with a small JSON file beside it that tells what it is.
The two bear one name, and without the second the first does not count.

Only taking the rows needs the festival file; all else can be done on another thread while the
user goes on.
"""

import gzip
import hashlib
import json
import os
import sqlite3
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO, Protocol

from sqlalchemy.exc import DatabaseError

from festdesk import __version__
from festdesk.base.errors import BackupProblem, FileProblem
from festdesk.base.wording import sentence
from festdesk.store import migrations, schema
from festdesk.store.backups.notes import (
    SUFFIX,
    Backup,
    Reason,
    as_json,
    backups_folder,
    backups_of_path,
    list_backups,
    newest_backup,
    note_of,
)
from festdesk.store.backups.room import has_room
from festdesk.store.backups.row_copy import RowCopy, complete, make_file, take_rows_of_file
from festdesk.store.backups.thinning import moments_to_keep
from festdesk.store.engine import flush_folder
from festdesk.store.reasons import reason_of

__all__ = [
    "Backup",
    "Reason",
    "back_up",
    "back_up_closed",
    "backups_folder",
    "backups_of_path",
    "close_backup",
    "keep",
    "list_backups",
    "newest_backup",
    "open_backup",
    "opened_backup",
    "take_changed_rows",
    "unpack",
]

NOT_KEPT = sentence(
    "Error",
    "The state of this file could not be kept for later: {reason}. The file itself is not "
    "concerned.",
)
NO_ROOM = sentence("Error", "the disk with your data folder is nearly full")
NOT_READ = sentence(
    "Error",
    "This earlier state cannot be read: {reason}. Choose another one; your file is as it was.",
)
IS_DAMAGED = sentence("Error", "it has been damaged since it was made")
IS_NEWER = sentence("Error", "a newer festdesk made it")

_FAST = 1  # zlib's level
_CHUNK_BYTES = 1 << 20
_STALE_SECONDS = 24 * 3600


class OpenFile(Protocol):
    """What matters of a `Document` here."""

    path: Path

    def newest_action(self) -> tuple[str, str]:
        """Return the edition's id and the newest act's."""

    def take_rows(self) -> RowCopy:
        """Return all rows as they are now."""


# Making


def back_up(document: OpenFile, reason: Reason) -> Backup | None:
    """Keep the state of an open file; nothing where the same state is kept already.

    Raises:
        BackupProblem: It could not be kept. The document is not concerned.
    """
    rows = take_changed_rows(document)
    return keep(rows, reason, document.path) if rows is not None else None


def take_changed_rows(document: OpenFile) -> RowCopy | None:
    """Take an open file's rows, for `keep`; nothing where their state is kept already.

    This is the part that needs the document: some 60 ms for 600 films.

    Raises:
        BackupProblem: The rows could not be read.
    """
    try:
        edition_id, newest = document.newest_action()
        if newest and any(one.newest_action == newest for one in list_backups(edition_id)):
            return None
        return document.take_rows()
    except FileProblem as problem:  # the file is in trouble, and is told of by others
        raise BackupProblem(NOT_KEPT, reason=problem.facts.get("reason", problem)) from problem
    except (OSError, sqlite3.Error, DatabaseError, ValueError) as problem:
        raise BackupProblem(NOT_KEPT, reason=reason_of(problem)) from problem


def back_up_closed(path: Path, reason: Reason) -> Backup:
    """Keep the state of a file that is not open here, of whatever schema; raises as `back_up`."""
    try:
        rows = take_rows_of_file(path)
    except (OSError, sqlite3.Error, ValueError) as problem:
        raise BackupProblem(NOT_KEPT, reason=reason_of(problem)) from problem
    return keep(rows, reason, path)


def back_up_before_migration(path: Path) -> None:
    """Keep the state of a file of an older schema, as far as that can be done.

    The old file is kept beside the new one as well, so that a full data folder is no reason not
    to open it.
    """
    with suppress(BackupProblem):
        back_up_closed(path, Reason.MIGRATION)


def keep(rows: RowCopy, reason: Reason, of_path: Path) -> Backup:
    """Write taken rows into the data folder, read them back, and let older states go.

    Raises:
        BackupProblem: It could not be written, or what was written is not what was taken. What
            was kept before is all there.
    """
    folder = backups_folder(rows.edition_id)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not has_room(folder, len(rows.image), pictures=False):
            raise BackupProblem(NOT_KEPT, reason=NO_ROOM)
        backup = _write(rows, reason, of_path, folder)
        thin_out(rows.edition_id)
    except (OSError, EOFError, zlib.error, sqlite3.Error, ValueError) as problem:
        raise BackupProblem(NOT_KEPT, reason=reason_of(problem)) from problem
    return backup


def _write(rows: RowCopy, reason: Reason, of_path: Path, folder: Path) -> Backup:
    made_at = datetime.now(UTC)
    stem = f"{made_at:%Y%m%dT%H%M%S%f}-{reason}"
    path = folder / f"{stem}{SUFFIX}"
    with _part(folder) as plain, _part(folder) as packed:
        make_file(rows, plain)
        sha256 = _pack(plain, packed)
        if _sha256_of_packed(packed) != sha256:
            raise ValueError("what was written cannot be read back")
        backup = Backup(
            path=path,
            made_at=made_at,
            reason=str(reason),
            of_path=str(of_path),
            edition_id=rows.edition_id,
            edition_name=rows.edition_name,
            festdesk_version=__version__,
            schema_version=rows.schema_version,
            newest_action=rows.newest_action,
            newest_seq=rows.newest_seq,
            counts=dict(rows.counts),
            size_bytes=packed.stat().st_size,
            sha256=sha256,
            pictures=rows.pictures,
        )
        packed.replace(path)
    with _part(folder) as note:
        with note.open("w", encoding="utf-8") as file:
            json.dump(as_json(backup), file)
            file.flush()
            os.fsync(file.fileno())
        note.replace(note_of(path))
    flush_folder(folder)
    return backup


@contextmanager
def _part(folder: Path) -> Iterator[Path]:
    """Give a new name for what is not yet whole; nothing stays under it."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _pack(plain: Path, packed: Path) -> str:
    """Compress a file, flush it to the disk, and return the SHA-256 of what was compressed."""
    digest = hashlib.sha256()
    with plain.open("rb") as source, packed.open("wb") as target:
        with gzip.GzipFile("", "wb", _FAST, target, mtime=0) as pack:
            for chunk in iter(partial(source.read, _CHUNK_BYTES), b""):
                digest.update(chunk)
                pack.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest()


def _sha256_of_packed(packed: Path) -> str:
    digest = hashlib.sha256()
    with gzip.open(packed, "rb") as source:
        for chunk in iter(partial(source.read, _CHUNK_BYTES), b""):
            digest.update(chunk)
    return digest.hexdigest()


# Letting go


def thin_out(edition_id: str) -> None:
    """Remove the states that `thinning` does not keep, and what killed programs have left."""
    backups = list_backups(edition_id)
    kept = moments_to_keep(backup.made_at for backup in backups)
    for backup in backups:
        if backup.made_at not in kept:
            with suppress(OSError):
                note_of(backup.path).unlink(missing_ok=True)  # first: without it none counts
                backup.path.unlink(missing_ok=True)
    _sweep(backups_folder(edition_id))


def _sweep(folder: Path) -> None:
    """Remove what is older than a day and was never finished."""
    until = time.time() - _STALE_SECONDS
    with suppress(OSError):
        for path in folder.iterdir():
            is_part = path.name.startswith(".") and path.name.endswith(".part")
            is_lone = path.name.endswith(SUFFIX) and not note_of(path).exists()
            if (is_part or is_lone) and path.stat().st_mtime < until:
                path.unlink(missing_ok=True)


# Opening


def unpack(backup: Backup, target: Path) -> None:
    """Write a backup's SQLite file as it was made: see `row_copy.original_schema`, `complete`.

    Raises:
        BackupProblem: It is damaged, or `target` cannot be written.
    """
    try:
        with gzip.open(backup.path, "rb") as source, target.open("wb") as file:
            sha256 = _pass_on(source, file)
    except (gzip.BadGzipFile, EOFError, zlib.error) as problem:
        target.unlink(missing_ok=True)
        raise BackupProblem(NOT_READ, reason=IS_DAMAGED) from problem
    except OSError as problem:
        target.unlink(missing_ok=True)
        raise BackupProblem(NOT_READ, reason=reason_of(problem)) from problem
    if sha256 != backup.sha256:
        target.unlink(missing_ok=True)
        raise BackupProblem(NOT_READ, reason=IS_DAMAGED)


def _pass_on(source: gzip.GzipFile, target: IO[bytes]) -> str:
    digest = hashlib.sha256()
    for chunk in iter(partial(source.read, _CHUNK_BYTES), b""):
        digest.update(chunk)
        target.write(chunk)
    return digest.hexdigest()


@contextmanager
def opened_backup(backup: Backup) -> Iterator[Path]:
    """Give a backup as a festival file of this schema, without pictures; it goes at the end.

    Raises:
        BackupProblem: It is damaged, of a newer festdesk, or there is no room for it.
    """
    path = open_backup(backup)
    try:
        yield path
    finally:
        close_backup(path)


def open_backup(backup: Backup) -> Path:
    """Return the path of a backup as a festival file of this schema, without its pictures.

    It lies in a temporary folder of its own; `close_backup` removes it. Raises as
    `opened_backup`.
    """
    if backup.schema_version > schema.SCHEMA_VERSION:
        raise BackupProblem(NOT_READ, reason=IS_NEWER)
    folder = Path(tempfile.mkdtemp(prefix="festdesk-state-"))
    path = folder / "state.festdesk"
    try:
        unpack(backup, path)
        complete(path)
        if backup.schema_version < schema.SCHEMA_VERSION:
            migrations.bring_up_to_date(path)
    except BackupProblem:
        close_backup(path)
        raise
    except FileProblem as problem:  # its sentence names a path that nobody knows
        close_backup(path)
        raise BackupProblem(NOT_READ, reason=problem.facts.get("reason", problem)) from problem
    except (OSError, sqlite3.Error) as problem:
        close_backup(path)
        raise BackupProblem(NOT_READ, reason=reason_of(problem)) from problem
    return path


def close_backup(path: Path) -> None:
    """Remove what `open_backup` has made."""
    with suppress(OSError):
        for left in path.parent.iterdir():
            left.unlink()
        path.parent.rmdir()
