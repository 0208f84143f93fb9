"""Finished stills that are kept from one export to the next, and how they are thinned out.

A finished still is named by its picture, crop and size, so it is right for as long as what makes it
is the same: its folder is named by that.
"""

import contextlib
import hashlib
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.booklet.intents import icc_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from festdesk.booklet.profiles import Profile

# To be raised with every change of how stills are made.
_MANNER = 2
MOST_BYTES = 1_000_000_000
# What was used this recently stays in any case: another export may be about to read it.
_RECENT_SECONDS = 3600
_JPEG_START, _JPEG_END = b"\xff\xd8", b"\xff\xd9"


def folder_for(root: Path, profile: "Profile") -> Path:
    """Return the folder in `root` for stills that are made for a profile."""
    if not profile.press:
        return root / f"{_MANNER}-screen-{profile.most_dpi}-{profile.bleed_mm:g}"
    # An own profile is named by its hash already, and its file need not be at hand here.
    inks = profile.icc or hashlib.sha256(icc_of(profile)).hexdigest()
    manner = f"{profile.most_dpi}-{profile.bleed_mm:g}-{profile.ink_limit}"
    return root / f"{_MANNER}-press-{manner}-{inks[:16]}"


def usable(root: Path | None) -> Path | None:
    """Return a folder to keep stills in, or nothing where nothing can be kept there."""
    if root is None:
        return None
    try:
        root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=root):
            return root
    except OSError:
        return None


def is_whole(still: Path) -> bool:
    """Return whether a finished still is there and looks as if all of it were; notes its use."""
    try:
        with still.open("rb") as opened:
            start = opened.read(2)
            opened.seek(-2, os.SEEK_END)
            end = opened.read(2)
        os.utime(still)
    except OSError:
        return False
    return (start, end) == (_JPEG_START, _JPEG_END)


def keep(still: Path, content: bytes) -> None:
    """Write a finished still so that another process sees all of it or nothing.

    Raises:
        OSError: It could not be written.
    """
    still.parent.mkdir(parents=True, exist_ok=True)
    part = still.with_name(f"{still.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(still)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def thin_out(root: Path, most_bytes: int = MOST_BYTES) -> None:
    """Remove the stills that were not used for longest, until `most_bytes` are left."""
    found = sorted(_files_in(root), reverse=True)
    kept = 0
    for used, size, path in found:
        kept += size
        if kept > most_bytes and used < time.time() - _RECENT_SECONDS:
            with contextlib.suppress(OSError):
                path.unlink()
                kept -= size


def _files_in(root: Path) -> "Iterator[tuple[float, int, Path]]":
    for path in root.rglob("*"):
        with contextlib.suppress(OSError):
            facts = path.stat()
            if path.is_file():
                yield facts.st_mtime, facts.st_size, path
