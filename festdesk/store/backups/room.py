"""How much of the user's disk is left alone when earlier states are kept on it."""

import shutil
from pathlib import Path

_MEGABYTE = 1_000_000
_GIGABYTE = 1_000 * _MEGABYTE
LEFT_BY_ROWS = 500 * _MEGABYTE
_SHARE = 10  # a tenth of the disk, but not of a large one
_LEFT_BY_PICTURES_AT_LEAST = _GIGABYTE
_LEFT_BY_PICTURES_AT_MOST = 20 * _GIGABYTE


def has_room(folder: Path, size_bytes: int, *, pictures: bool) -> bool:
    """Return whether so many bytes more leave enough of the disk that holds `folder`.

    Pictures, which are large and lie in the festival file anyway, leave a tenth of the disk, at
    least 1 GB and at most 20 GB of it. All else leaves 0.5 GB.
    """
    usage = shutil.disk_usage(folder)
    left = LEFT_BY_ROWS
    if pictures:
        tenth = usage.total // _SHARE
        left = max(_LEFT_BY_PICTURES_AT_LEAST, min(tenth, _LEFT_BY_PICTURES_AT_MOST))
    return usage.free - size_bytes >= left
