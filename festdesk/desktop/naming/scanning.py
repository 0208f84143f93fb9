"""The survey of names, made and kept true off the window's thread."""

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from festdesk.desktop.tasks import Task, run_in_pool

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.naming.survey import Survey
    from festdesk.snapshot import Snapshot


class _Stopped(Exception):
    """Ends a look through the edition that nobody waits for."""


class _Look(QObject):
    """One look through the edition; it may be stopped from the window's thread."""

    progress = Signal(int, int)  # rows looked through, of how many

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stopped = threading.Event()

    def tell(self, done: int, of: int) -> None:
        if self.stopped.is_set():
            raise _Stopped
        self.progress.emit(done, of)


class NamesScan(QObject):
    """Looks through the open edition when asked, and again after each act from then on."""

    begun = Signal()
    progress = Signal(int, int)  # rows looked through, of how many
    surveyed = Signal(object)  # Survey
    stopped = Signal()

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Survey | None = None
        self._task: Task | None = None
        self._look_now: _Look | None = None
        self._is_wanted = False
        desk.changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Whether the edition is being looked through."""
        return self._task is not None

    def start(self) -> None:
        """Look through the edition, unless that is under way or done."""
        self._is_wanted = True
        if self._found is None and self._task is None:
            self._look()

    def stop(self) -> None:
        """Give up; what was found before stays."""
        if self._task is not None:
            self._task.forget()
            self._task = None
            if self._look_now is not None:
                self._look_now.stopped.set()
            self._is_wanted = self._found is not None
            self.stopped.emit()

    def _follow(self, _changes: object, _snapshot: "Snapshot") -> None:
        if self._is_wanted and self._task is None:
            self._look()

    def _look(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is not None:
            look = self._look_now = _Look(self)
            look.progress.connect(self.progress)
            work = partial(_surveyed, self._found, snapshot, look)
            self._task = run_in_pool(work, then=self._take, parent=self)
            self.begun.emit()

    def _take(self, found: "Survey | None") -> None:
        self._task = None
        if self._look_now is not None:
            self._look_now.deleteLater()
            self._look_now = None
        if found is None:
            return
        self._found = found
        if found.snapshot is not self._desk.snapshot:  # there was another act meanwhile
            self._look()
            return
        self.surveyed.emit(found)


def _surveyed(before: "Survey | None", snapshot: "Snapshot", look: _Look) -> "Survey | None":
    from festdesk.desktop.naming.survey import survey  # noqa: PLC0415 -- slow import
    from festdesk.naming.remembered import index_of  # noqa: PLC0415 -- slow import

    try:
        return survey(snapshot, index_of(snapshot, look.tell), before)
    except _Stopped:
        return None
