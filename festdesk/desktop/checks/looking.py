"""Makes the rows of what was found, off the window's thread, and keeps what is the same."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from festdesk.checks.examined import Examined
from festdesk.desktop.checks.rows import Listing, listing_of
from festdesk.desktop.examiner import Examiner
from festdesk.desktop.tasks import run_in_pool
from festdesk.snapshot import Snapshot


class Looking(QObject):
    """Tells the listing of what the examiner found last."""

    looked = Signal(object)  # Listing

    def __init__(self, examiner: Examiner, parent: QObject) -> None:
        super().__init__(parent)
        self._examiner = examiner
        self._last = Listing()
        self._next: tuple[Snapshot, Examined] | None = None
        self._is_making = False
        examiner.examined.connect(self._take)

    def show_snapshot(self, snapshot: Snapshot, *, is_waited_for: bool) -> None:
        """Have a snapshot looked through: soon where somebody waits for it, else in a while."""
        self._examiner.look_at(snapshot, is_waited_for=is_waited_for)
        known = self._examiner.last
        if known is not None and known[0] is snapshot and self._last.snapshot is not snapshot:
            self._take(*known)

    def _take(self, snapshot: Snapshot, examined: Examined) -> None:
        self._next = snapshot, examined
        self._make()

    def _make(self) -> None:
        if self._is_making or self._next is None:
            return
        (snapshot, examined), self._next = self._next, None
        self._is_making = True
        run_in_pool(partial(_looked, snapshot, examined, self._last), then=self._tell, parent=self)

    def _tell(self, listing: Listing) -> None:
        self._is_making = False
        self._last = listing
        self.looked.emit(listing)
        self._make()  # more may have been found meanwhile


def _looked(snapshot: Snapshot, examined: Examined, last: Listing) -> Listing:
    """Return the listing of a snapshot, with the very rows of the last one where all are as then.

    They are compared here because the window's thread would be held up by thousands of them.
    """
    listing = listing_of(snapshot, examined)
    if listing.rows == last.rows:
        return replace(listing, rows=last.rows)
    return listing
