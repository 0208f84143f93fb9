"""Pictures of a damaged file: those come back whose bytes are what they are named by."""

import hashlib
from collections.abc import Callable, Iterable

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from festdesk.base.errors import InputProblem
from festdesk.stills.opening import MEDIA_TYPES
from festdesk.stills.probe import probe
from festdesk.store.salvage.remains import Row

Fetch = Callable[[str], bytes | None]
_LONGEST_EDGE_PX = 1_000_000


def save_pictures(
    connection: Connection,
    rows: Iterable[Row],
    kept: set[str],
    fetch: Fetch | None,
    progress: Callable[[str, int, int], None],
) -> tuple[set[str], int]:
    """Write the pictures among `kept`, one at a time; return their hashes.

    What the file has lost comes from `fetch`; the second number is how many did.
    """
    there: set[str] = set()
    for row in rows:
        name, content = row.get("sha256"), row.get("content")
        if not isinstance(name, str) or not isinstance(content, bytes) or name in there:
            continue
        if name in kept and hashlib.sha256(content).hexdigest() == name:
            there |= _written(connection, name, content, row)
            progress("pictures", len(there), len(kept))
    own = len(there)
    for name in sorted(kept - there) if fetch is not None else ():
        content = fetch(name) if fetch is not None else None
        if content is not None and hashlib.sha256(content).hexdigest() == name:
            there |= _written(connection, name, content, {})
            progress("pictures", len(there), len(kept))
    return there, len(there) - own


def _written(connection: Connection, name: str, content: bytes, told: Row) -> set[str]:
    facts = _facts(content, told)
    if facts is None:
        return set()
    try:
        connection.exec_driver_sql(
            "INSERT INTO picture (sha256, media_type, width_px, height_px, content) "
            "VALUES (?, ?, ?, ?, ?)",
            (name, *facts, content),
        )
    except DBAPIError:
        return set()
    return {name}


def _facts(content: bytes, told: Row) -> tuple[str, int, int] | None:
    """Return kind and size as they were told, or as the picture itself says."""
    kind, width, height = (told.get(key) for key in ("media_type", "width_px", "height_px"))
    if (
        isinstance(kind, str)
        and kind in MEDIA_TYPES.values()
        and isinstance(width, int)
        and isinstance(height, int)
        and 0 < width < _LONGEST_EDGE_PX
        and 0 < height < _LONGEST_EDGE_PX
    ):
        return kind, width, height
    try:
        found = probe(content)
    except InputProblem:
        return None
    return found.media_type, found.width_px, found.height_px
