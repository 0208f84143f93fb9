"""Pictures of earlier states, each kept once under its SHA-256.

They are copied one at a time, so that the festival file is held for no longer than it takes to
read one. A picture goes when no state names it any more.
"""

import hashlib
import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from festdesk.base.errors import BackupProblem
from festdesk.store.backups.keeping import NOT_KEPT, Backup, backups_folder, list_backups
from festdesk.store.backups.room import has_room
from festdesk.store.reasons import reason_of

_SHA256 = re.compile(r"[0-9a-f]{64}")
_SETTLED_SECONDS = 3600  # a picture this young may belong to a state that is just being written

Fetch = Callable[[str], bytes | None]


def pictures_folder(edition_id: str) -> Path:
    """Return where an edition's pictures are kept; it may not exist yet."""
    return backups_folder(edition_id) / "pictures"


def missing_pictures(backup: Backup) -> tuple[str, ...]:
    """Return which of a state's pictures are not kept."""
    folder = pictures_folder(backup.edition_id)
    try:
        there = {path.name for path in folder.iterdir()}
    except OSError:
        there = set()
    return tuple(sha256 for sha256 in backup.pictures if sha256 not in there)


def kept_picture(edition_id: str, sha256: str) -> bytes | None:
    """Return a picture's bytes, or nothing where it is not kept or no longer what it was."""
    if not _SHA256.fullmatch(sha256):
        return None
    try:
        content = (pictures_folder(edition_id) / sha256).read_bytes()
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == sha256 else None


def keep_pictures(backup: Backup, fetch: Fetch, is_over: Callable[[], bool]) -> int:
    """Keep the pictures of a state that are not kept yet; return how many are still missing.

    `fetch` gives a picture's bytes; it is asked for one at a time. Ends early when `is_over` says
    so, or when the disk would be left too full.

    Raises:
        BackupProblem: The folder cannot be written.
    """
    folder = pictures_folder(backup.edition_id)
    missing = missing_pictures(backup)
    left = len(missing)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for sha256 in missing:
            if is_over():
                break
            content = fetch(sha256)
            if not content or hashlib.sha256(content).hexdigest() != sha256:
                continue  # the file does not hold it either
            if not has_room(folder, len(content), pictures=True):
                break
            _write(folder, sha256, content)
            left -= 1
    except (OSError, sqlite3.Error) as problem:
        raise BackupProblem(NOT_KEPT, reason=reason_of(problem)) from problem
    return left


def _write(folder: Path, sha256: str, content: bytes) -> None:
    if not _SHA256.fullmatch(sha256):
        raise ValueError(sha256)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / sha256)
    finally:
        Path(name).unlink(missing_ok=True)


def drop_unnamed(edition_id: str) -> None:
    """Remove the pictures that no state names any more."""
    backups = list_backups(edition_id)
    if not backups:
        return  # or none that can be read: nothing is known of the pictures then
    named = _named(backups)
    until = time.time() - _SETTLED_SECONDS
    with suppress(OSError):
        for path in pictures_folder(edition_id).iterdir():
            if path.name not in named and path.stat().st_mtime < until:
                path.unlink(missing_ok=True)


def _named(backups: Iterable[Backup]) -> set[str]:
    return {sha256 for backup in backups for sha256 in backup.pictures}
