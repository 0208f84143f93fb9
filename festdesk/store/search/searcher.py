"""Searching an open document from any thread, without waiting for a slow disk."""

import sqlite3
import threading
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from festdesk.snapshot import Snapshot
from festdesk.store.search.finding import SearchMemory, words_of
from festdesk.store.search.hits import Results, hits_of

_PATIENCE_S = 0.05


class Searcher:
    """The memory of a document's folded column.

    While an act is being written, the document's lock is held for as long as the disk likes. A
    search waits for it only a moment and then looks through what it knows; whoever shows results
    asks again when the act is told of.
    """

    def __init__(
        self,
        lock: threading.RLock,
        reading: Callable[[], AbstractContextManager[Connection]],
    ) -> None:
        self._document_lock = lock
        self._reading = reading
        self._lock = threading.Lock()  # one search at a time
        self._memory = SearchMemory()
        self._is_closed = False

    def close(self) -> None:
        """Read no more; called by whoever holds the document's lock."""
        self._is_closed = True

    def search(
        self, snapshot: Callable[[], Snapshot], typed: str, kinds: Collection[str], limit: int
    ) -> Results:
        """Find and show; `snapshot` is asked after the rows were found, so that it has them."""
        words = words_of(typed)
        with self._lock:
            self._follow()  # also without words: who is about to type finds the column read
            found = self._memory.find(typed, kinds, limit)
        if not found.matches:
            return Results((), is_all=True)
        return Results(tuple(hits_of(found.matches, words, snapshot())), found.is_all)

    def _follow(self) -> None:
        patience = -1 if self._memory.is_empty else _PATIENCE_S
        if not self._document_lock.acquire(timeout=patience):
            return
        try:
            if self._is_closed:
                return
            with self._reading() as connection:
                self._memory.follow(connection)
        except (DatabaseError, sqlite3.Error):  # the driver's own where BEGIN fails
            if self._memory.is_empty:
                raise
        finally:
            self._document_lock.release()
