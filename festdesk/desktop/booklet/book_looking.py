"""Looks into the book that is being edited, in the background, for what is found in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from festdesk.base.errors import KnownError
from festdesk.base.findings import Finding
from festdesk.booklet.book import Book
from festdesk.checks.book.as_set import as_it_was, findings_as_set, key_of
from festdesk.desktop.widgets.press_room import PressRoom
from festdesk.snapshot import Snapshot

QUIET_MS = 12_000  # without an act, before a book is set that nobody looks at

# Has something done when nothing else is set: the work, what takes its result, or its problem.
Errand = Callable[
    [str, Callable[[], object], Callable[[Any], None], Callable[[KnownError], None]], None
]


@dataclass(frozen=True, slots=True)
class BookLook:
    """What was found in a book as it was set at a time, of one edition."""

    snapshot: Snapshot
    product: str
    at: datetime
    findings: tuple[Finding, ...]


def look_into_book(
    room: PressRoom, snapshot: Snapshot, book: Book, is_wanted: Callable[[], bool]
) -> BookLook | None:
    """Return what is found in a book, set anew where that is needed; on the workshop's thread.

    Nothing is returned once it `is_wanted` no more.

    Raises:
        PrintProblem: The pages could not be set.
    """
    facts = room.look_into(snapshot, book, is_wanted)
    if facts is None:
        return None
    now = datetime.now().astimezone()
    return BookLook(snapshot, str(book.product), now, findings_as_set(snapshot, facts))


class BookLooking(QObject):
    """Tells what is found in the book: whenever it has been set, or after a quiet pause.

    `planned` gives the edition as it is now and the book as it is planned, or nothing while the
    workshop has something better to do.
    """

    looked_into = Signal(object)  # BookLook
    found = Signal(object)  # findings as batches for the examiner

    def __init__(
        self,
        room: PressRoom,
        errand: Errand,
        planned: Callable[[], tuple[Snapshot, Book] | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._errand = errand
        self._planned = planned
        self._snapshot: Snapshot | None = None  # as it is now
        self._last: dict[str, BookLook] = {}  # by product
        self._outdated: set[str] = set()  # products whose last look is told to be of the past
        self._is_asked = False
        self.pause = QTimer(self, singleShot=True, interval=QUIET_MS)
        self.pause.timeout.connect(self._look_quietly)

    def show_snapshot(self, snapshot: Snapshot | None) -> None:
        """Take the edition as it is now; what is at work for an older one is given up."""
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            self._tell_outdated()
        if self._is_asked and snapshot is not None:
            self.pause.start()
        else:
            self.pause.stop()

    def ask(self, *, wanted: bool) -> None:
        """Look after each quiet pause too, while somebody reads the findings."""
        self._is_asked = wanted
        self.show_snapshot(self._snapshot)

    def look(self, book: Book) -> None:
        """Look into a book of the edition as it is now."""
        snapshot = self._snapshot
        last = self._last.get(str(book.product))
        if snapshot is not None and (last is None or last.snapshot is not snapshot):
            wanted = partial(self._is_current, snapshot)
            work = partial(look_into_book, self._room, snapshot, book, wanted)
            self._errand("look", work, self._tell, self._forget)

    def _look_quietly(self) -> None:
        planned = self._planned()
        if planned is None:
            self.pause.start()
        elif planned[0] is self._snapshot:
            self.look(planned[1])

    def _is_current(self, snapshot: Snapshot) -> bool:
        return self._snapshot is snapshot

    def _tell(self, look: BookLook | None) -> None:
        if look is not None:
            self._last[look.product] = look
            self._outdated.discard(look.product)
            self.looked_into.emit(look)
            self.found.emit({key_of(look.product): look.findings})
            self._tell_outdated()

    def _tell_outdated(self) -> None:
        """Mark what was found in books of an edition that has been changed since, once."""
        for product, look in self._last.items():
            if self._snapshot not in {None, look.snapshot} and product not in self._outdated:
                self._outdated.add(product)
                time = look.at.strftime("%H:%M")
                past = tuple(as_it_was(one, time) for one in look.findings)
                self.found.emit({key_of(product): past})

    def _forget(self, _problem: KnownError) -> None:
        """Leave it: the page says why the book cannot be set as soon as it is to be seen."""
