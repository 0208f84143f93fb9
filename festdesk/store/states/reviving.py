"""A new festival file out of an earlier state, for when the file itself is gone or damaged."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from festdesk.base.errors import FileProblem
from festdesk.store.backups.keeping import Backup, opened_backup
from festdesk.store.backups.kept_pictures import kept_picture
from festdesk.store.copying import CopyStopped, give_usual_rights
from festdesk.store.document import CANNOT_MAKE, IS_THERE, Document
from festdesk.store.engine import put_in_place
from festdesk.store.reasons import reason_of

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Revived:
    """What the new file holds; `lost_pictures` are kept nowhere, and their stills lack them."""

    path: Path
    films: int
    screenings: int
    lost_pictures: tuple[str, ...]


def revive(
    backup: Backup,
    target: Path,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Revived:
    """Make a new festival file of an earlier state, with its pictures and its history.

    It bears a temporary name until it is whole and on the disk. `progress` gets how many pictures
    of how many are in it, on this thread.

    Raises:
        BackupProblem: The state cannot be read.
        CopyStopped: `is_cancelled` said so.
        FileProblem: A file is there already, or the folder cannot be written.
    """
    beside: Path | None = None
    try:
        if target.exists():
            raise FileProblem(IS_THERE, path=target)
        handle, name = tempfile.mkstemp(
            prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent
        )
        os.close(handle)
        beside = Path(name)
        with opened_backup(backup) as state:
            shutil.copyfile(state, beside)
        lost = _put_in_pictures(backup, beside, progress, is_cancelled)
        with Document.open(beside) as document:
            snapshot = document.snapshot()
        give_usual_rights(beside)
        if target.exists():
            raise FileProblem(IS_THERE, path=target)
        put_in_place(beside, target)
    except (OSError, sqlite3.Error) as problem:
        raise FileProblem(CANNOT_MAKE, path=target, reason=reason_of(problem)) from problem
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    return Revived(target, len(snapshot.films), len(snapshot.screenings), lost)


def _put_in_pictures(
    backup: Backup,
    path: Path,
    progress: Progress | None,
    is_cancelled: Callable[[], bool] | None,
) -> tuple[str, ...]:
    """Write the kept pictures into a file that names them; return those that are lost."""
    lost = []
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in ("journal_mode=OFF", "synchronous=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        for number, sha256 in enumerate(backup.pictures, start=1):
            if is_cancelled is not None and is_cancelled():
                raise CopyStopped
            content = kept_picture(backup.edition_id, sha256)
            if content is None:
                lost.append(sha256)
            else:
                connection.execute(
                    "UPDATE picture SET content = ? WHERE sha256 = ?", (content, sha256)
                )
            if progress is not None:
                progress(number, len(backup.pictures))
    finally:
        connection.close()
    return tuple(lost)
