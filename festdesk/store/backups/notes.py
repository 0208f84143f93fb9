"""Earlier states as a list: what the note beside each tells of it.

A state is two files of one name, the rows and the note; without the note the rows do not count.
What is damaged, half-written or not ours among them is passed over.
"""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from festdesk.base import paths

SUFFIX = ".sqlite.gz"
_FORMAT = 1
_HEX = re.compile(r"[0-9a-f]{32}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST_NOTE_BYTES = 20_000_000


class Reason(StrEnum):
    """Why a state was kept."""

    OPEN = "open"  # as it was when it was opened
    WHILE_WORKING = "working"
    CLOSE = "close"
    MIGRATION = "migration"  # before it was brought up to a newer schema
    IMPORT = "import"  # before texts were taken in
    MERGE = "merge"
    RESTORE = "restore"  # before an earlier state was taken back


@dataclass(frozen=True, slots=True)
class Backup:
    """An earlier state: what its note says of it. `path` is the compressed file."""

    path: Path
    made_at: datetime  # UTC
    reason: str
    of_path: str  # the festival file, where it lay at the time
    edition_id: str
    edition_name: str
    festdesk_version: str
    schema_version: int
    newest_action: str
    newest_seq: int
    counts: Mapping[str, int]  # rows by table
    size_bytes: int  # of the compressed file
    sha256: str  # of what is compressed
    pictures: tuple[str, ...]  # SHA-256 of those that belong to it

    @property
    def folder(self) -> Path:
        """Where all states of this edition are kept."""
        return self.path.parent


def backups_folder(edition_id: str) -> Path:
    """Return where an edition's earlier states are kept; it may not exist yet."""
    name = edition_id
    if not _HEX.fullmatch(name):  # an id from a stranger's file is no name of a folder
        name = "x" + hashlib.sha256(edition_id.encode()).hexdigest()[:31]
    return paths.data_folder() / "backups" / name


def list_backups(edition_id: str) -> Sequence[Backup]:
    """Return the earlier states of an edition, the newest first.

    What is damaged, half-written or not ours in their folder is passed over.
    """
    return _list_in(backups_folder(edition_id))


def newest_backup(edition_id: str) -> Backup | None:
    """Return the latest state that is kept of an edition."""
    return next(iter(list_backups(edition_id)), None)


def backups_of_path(path: Path) -> Sequence[Backup]:
    """Return the earlier states of the file that lay at `path`, the newest first.

    For a file that is gone or too damaged to tell which edition it holds.
    """
    resolved = {str(path), str(path.absolute())}
    found: list[Backup] = []
    with suppress(OSError):
        for folder in (paths.data_folder() / "backups").iterdir():
            found += [one for one in _list_in(folder) if one.of_path in resolved]
    return tuple(sorted(found, key=_by_moment, reverse=True))


def _list_in(folder: Path) -> Sequence[Backup]:
    try:
        notes = [note for note in folder.iterdir() if note.name.endswith(".json")]
    except OSError:
        return ()
    found = (_read_note(note) for note in notes)
    return tuple(sorted((one for one in found if one is not None), key=_by_moment, reverse=True))


def _by_moment(backup: Backup) -> tuple[datetime, str]:
    return backup.made_at, backup.path.name


def note_of(path: Path) -> Path:
    """Return the note of a state."""
    return path.with_name(path.name.removesuffix(SUFFIX) + ".json")


def _read_note(note: Path) -> Backup | None:
    path = note.with_name(note.name.removesuffix(".json") + SUFFIX)
    try:
        if note.stat().st_size > _LARGEST_NOTE_BYTES:
            return None
        said = json.loads(note.read_bytes())
        backup = _from_json(said, path)
        return backup if path.stat().st_size == backup.size_bytes else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def as_json(backup: Backup) -> dict[str, object]:
    """Return what the note of a state says."""
    return {
        "format": _FORMAT,
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason,
        "path": backup.of_path,
        "edition_id": backup.edition_id,
        "name": backup.edition_name,
        "festdesk": backup.festdesk_version,
        "schema": backup.schema_version,
        "newest_action": backup.newest_action,
        "newest_seq": backup.newest_seq,
        "counts": dict(backup.counts),
        "size_bytes": backup.size_bytes,
        "sha256": backup.sha256,
        "pictures": list(backup.pictures),
    }


def _from_json(said: dict[str, Any], path: Path) -> Backup:
    if said["format"] != _FORMAT:
        raise ValueError(said["format"])
    made_at = datetime.fromisoformat(said["made_at"])
    if made_at.tzinfo is None:
        raise ValueError(made_at)
    return Backup(
        path=path,
        made_at=made_at.astimezone(UTC),
        reason=str(said["reason"]),
        of_path=str(said["path"]),
        edition_id=str(said["edition_id"]),
        edition_name=str(said["name"]),
        festdesk_version=str(said["festdesk"]),
        schema_version=int(said["schema"]),
        newest_action=str(said["newest_action"]),
        newest_seq=int(said["newest_seq"]),
        counts={str(name): int(count) for name, count in said["counts"].items()},
        size_bytes=int(said["size_bytes"]),
        sha256=str(said["sha256"]),
        pictures=tuple(one for one in said["pictures"] if _SHA256.fullmatch(one)),
    )
