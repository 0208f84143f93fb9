"""A finished file put in its place: whole or not at all."""

import contextlib
import glob
import os
import shutil
import tempfile
from pathlib import Path

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence

NOT_WRITTEN = sentence(
    "Error",
    "The PDF could not be written to {folder}: {reason}. An older file of that name is unharmed.",
)


def write_whole(source: Path, target: Path) -> None:
    """Copy a file to `target`; an older one stays until the last moment, and for good if it fails.

    The copy is made beside the target, because only within one disk can files change places.
    """
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(
            prefix=_part_of(target), suffix=".part", dir=target.parent
        )
        with os.fdopen(handle, "wb") as written, source.open("rb") as finished:
            shutil.copyfileobj(finished, written, 1 << 20)
            written.flush()
            os.fsync(written.fileno())
        _give_usual_rights(Path(temporary))
        os.replace(temporary, target)  # noqa: PTH105 -- Path.replace is the same, this says it
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise PrintProblem(
            NOT_WRITTEN, folder=str(target.parent), reason=error.strerror or str(error)
        ) from error


def remove_parts(target: Path) -> None:
    """Remove what a killed process was just writing for `target`."""
    for part in target.parent.glob(f"{glob.escape(_part_of(target))}*.part"):
        with contextlib.suppress(OSError):
            part.unlink()


def _part_of(target: Path) -> str:
    """Return how the copies of a target begin; a name has at most 255 bytes."""
    return f".{target.name[:60]}."


def _give_usual_rights(path: Path) -> None:
    """Give a file the rights of any new file; a temporary one can be read by its owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
