"""Which files this process has open through SQLite, and looks into files that leave those alone.

Whoever opens a file plainly and closes it again drops, without a word, every POSIX lock that the
process has on it, SQLite's among them; another program could then write in the middle of an act.
So a file's bytes are read past SQLite through this module alone, which knows what is held.
"""

import sqlite3
import threading
import weakref
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from typing_extensions import override

_held: Counter[tuple[int, int]] = Counter()
_lock = threading.RLock()


class HeldConnection(sqlite3.Connection):
    """A connection whose file is known to be open until it is closed."""

    _let_go: "weakref.finalize[..., HeldConnection] | None" = None

    def hold(self, mark: tuple[int, int]) -> None:
        """Let the file of this mark be known as open; `mark_of` was taken before it was opened."""
        with _lock:
            _held[mark] += 1
        self._let_go = weakref.finalize(self, _release, mark)

    @override
    def close(self) -> None:
        super().close()
        if self._let_go is not None:
            self._let_go()


def mark_of(path: Path) -> tuple[int, int]:
    """Return what the system knows a file by, whatever its name."""
    found = path.stat()
    return found.st_dev, found.st_ino


def _release(mark: tuple[int, int]) -> None:
    with _lock:
        _held[mark] -= 1
        if _held[mark] <= 0:
            del _held[mark]


def is_held(path: Path) -> bool:
    """Return whether this process has the file open through SQLite."""
    with _lock:
        try:
            return mark_of(path) in _held
        except OSError:
            return False


@contextmanager
def guarded() -> Iterator[None]:
    """Keep everybody from opening files through SQLite while one is opened or looked into."""
    with _lock:
        yield


@contextmanager
def read_past_sqlite(path: Path) -> Iterator[BinaryIO | None]:
    """Give the bytes of a file, or nothing where this process has it open through SQLite.

    Raises:
        OSError: It cannot be read.
    """
    with _lock:
        if is_held(path):
            yield None
            return
        with path.open("rb") as file:
            yield file
