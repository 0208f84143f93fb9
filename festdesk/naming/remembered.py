"""The index of the edition that was asked for last, from which the next one is made."""

from threading import Lock
from typing import TYPE_CHECKING

from festdesk.naming.changes import WATCHED
from festdesk.naming.index import NameIndex, Tell

TABLES = (*WATCHED, "film", "distinctpeople", "distinctcompanies", "distinctspellings", "block",
          "strand", "venue", "screening")  # fmt: skip

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


class _Memory:
    """Keeps one index; whoever asks while another thread makes it waits."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last: NameIndex | None = None

    def index_of(self, snapshot: "Snapshot", tell: Tell | None) -> NameIndex:
        with self._lock:
            if self._last is None or not self._last.is_near(snapshot):
                self._last = NameIndex.of(snapshot, tell)
            else:
                self._last = self._last.following(snapshot)
            return self._last


_MEMORY = _Memory()


def index_of(snapshot: "Snapshot", tell: Tell | None = None) -> NameIndex:
    """Return the index of an edition, for any thread.

    It takes seconds for the first snapshot of a large edition and milliseconds for one of a later
    or earlier moment of it, so everybody who looks at names asks here. `tell` hears how far the
    first look has come, unless another thread is at it, and may raise what ends it.
    """
    return _MEMORY.index_of(snapshot.unwatched(*TABLES), tell)
