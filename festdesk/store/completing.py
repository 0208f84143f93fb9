"""Makes a whole festival file of a copy that was taken in a shelter, where picture bytes lack."""

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

_MARK = "DROP TABLE IF EXISTS sheltered"
_LACKING = "SELECT sha256 FROM picture WHERE length(content) = 0"
_FILL = "UPDATE picture SET content = ? WHERE sha256 = ?"


def complete(copy: Path, picture: Callable[[str], bytes | None]) -> int:
    """Put into `copy` the picture bytes that `picture` gives; return how many are still lacking.

    Bytes that do not match their hash are left out: a disk in trouble may give anything.
    """
    connection = sqlite3.connect(copy, isolation_level=None)
    lacking = 0
    try:
        connection.execute(_MARK)
        for (sha256,) in connection.execute(_LACKING).fetchall():
            content = picture(sha256)
            if content and hashlib.sha256(content).hexdigest() == sha256:
                connection.execute(_FILL, (content, sha256))
            else:
                lacking += 1
    finally:
        connection.close()
    return lacking
