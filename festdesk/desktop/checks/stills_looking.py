"""Looks into the files of stills, and gives the checks what they say of themselves."""

from collections.abc import Callable
from functools import partial
from threading import Event
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from festdesk.checks.cards.still_files import BATCH, StillFiles
from festdesk.desktop.bridge import Desk
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.press_room import DeskPictures

if TYPE_CHECKING:
    from festdesk.base.findings import Finding
    from festdesk.snapshot import Snapshot

LATER_MS = 3_000  # after the checks have looked at an act
_REST_S = 0.005  # between two files, so that the window has its turn


class StillsLooking(QObject):
    """Looks at stills a while after each act; into each file once as long as the edition is open.

    It begins when the checks have run for the first time.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._pictures: DeskPictures | None = None
        self._files: StillFiles | None = None
        self._seen: Snapshot | None = None
        self._is_looking = False
        self._stop = Event()
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._look)
        desk.examiner.examined.connect(self._follow)
        desk.closed.connect(self._forget)
        self._later.start()

    def _follow(self, snapshot: "Snapshot", _examined: object) -> None:
        if snapshot is not self._seen:
            self._later.start()

    def _forget(self) -> None:
        self._stop.set()
        self._later.stop()
        if self._pictures is not None:
            self._pictures.close()
            self._pictures.deleteLater()
        self._pictures = self._files = self._seen = None

    def _look(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None or self._is_looking or snapshot is self._seen:
            return
        if self._files is None or self._pictures is None:
            self._pictures = DeskPictures(self._desk, self)
            self._files = StillFiles(self._pictures.fetch)
        self._is_looking, self._stop = True, Event()
        work = partial(_look, self._files, snapshot, self._stop)
        run_in_pool(work, then=self._take, parent=self)

    def _take(self, looked: "tuple[StillFiles, Snapshot, tuple[Finding, ...] | None]") -> None:
        self._is_looking = False
        files, snapshot, found = looked
        if found is not None and files is self._files:
            self._seen = snapshot
            self._desk.examiner.add({BATCH: found})
        if self._desk.snapshot is not None and self._desk.snapshot is not self._seen:
            self._later.start()


def _look(
    files: StillFiles, snapshot: "Snapshot", stop: Event
) -> "tuple[StillFiles, Snapshot, tuple[Finding, ...] | None]":
    return files, snapshot, files.read(snapshot, _going_on(stop))


def _going_on(stop: Event) -> Callable[[], bool]:
    def go_on() -> bool:
        sleep(_REST_S)
        return not stop.is_set()

    return go_on
