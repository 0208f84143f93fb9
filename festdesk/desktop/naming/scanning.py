"""The survey of names, made and kept true off the window's thread."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from festdesk.desktop.tasks import Task, run_in_pool

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.naming.survey import Survey
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Changes

_Touched = Mapping[str, AbstractSet[str]]


class NamesScan(QObject):
    """Looks through the open edition when asked, and through what each act touched after that."""

    begun = Signal()
    surveyed = Signal(object)  # Survey
    stopped = Signal()

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Survey | None = None
        self._task: Task | None = None
        self._touched: dict[str, set[str]] = {}  # by acts that the index does not know yet
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
            self._is_wanted = self._found is not None
            self.stopped.emit()

    def _follow(self, changes: "Changes", _snapshot: "Snapshot") -> None:
        for table, ids in changes.touched.items():
            self._touched.setdefault(table, set()).update(ids)
        if self._is_wanted and self._task is None:
            self._look()

    def _look(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        touched, self._touched = self._touched, {}
        work = partial(_surveyed, self._found, snapshot, touched)
        self._task = run_in_pool(work, then=self._take, parent=self)
        self.begun.emit()

    def _take(self, found: "Survey") -> None:
        self._task = None
        self._found = found
        self.surveyed.emit(found)
        if self._touched:  # there was another act meanwhile
            self._look()


def _surveyed(before: "Survey | None", snapshot: "Snapshot", touched: _Touched) -> "Survey":
    from festdesk.desktop.naming.survey import survey  # noqa: PLC0415 -- slow import
    from festdesk.naming.index import NameIndex  # noqa: PLC0415 -- slow import

    if before is None:
        return survey(snapshot, NameIndex.of(snapshot))
    return survey(snapshot, before.index.following(snapshot, touched), before)
