"""How many lines filmographies take, counted by the engine on a thread of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.press_room import DeskPictures, PressRoom
from festdesk.desktop.widgets.workshop import Workshop

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.base.ids import PersonId
    from festdesk.booklet.fit import EntriesSet
    from festdesk.snapshot import Snapshot

_PAUSE_MS = 150  # after a change, until it is counted: changes come in bursts


@dataclass(frozen=True, slots=True)
class Counted:
    """The lines of a person's filmography in each language, as an edition had it."""

    snapshot: "Snapshot"
    person_id: "PersonId"
    lines: "Mapping[str, EntriesSet]"


class LineCount(QObject):
    """Counts what was asked for last; the thread ends when the desk's file is closed."""

    counted = Signal(object)  # Counted
    failed = Signal(object)  # KnownError

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Snapshot, PersonId, tuple[str, ...]] | None = None
        self._told: tuple[Snapshot, PersonId, tuple[str, ...]] | None = None
        self._is_closed = False
        self._pictures = DeskPictures(desk, self)
        self._room = PressRoom(self._pictures)
        self._workshop = Workshop(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        desk.closed.connect(self.close)

    def ask(self, snapshot: "Snapshot", person_id: "PersonId", languages: Sequence[str]) -> None:
        """Have the lines counted, when there is a pause; what is known already is not told anew."""
        self._wanted = (snapshot, person_id, tuple(languages))
        if self._wanted != self._told:
            self._pause.start()

    def close(self) -> None:
        """End the thread; nothing is counted any more."""
        if self._is_closed:
            return
        self._is_closed = True
        self._pause.stop()
        self._pictures.close()
        self._workshop.close(self._room.close)

    def _ask(self) -> None:
        if self._wanted is None or self._is_closed:
            return
        self._told = self._wanted
        self._workshop.ask(partial(_count, self._room, *self._wanted), self._tell, self._refuse)

    def _tell(self, counted: Counted) -> None:
        if not self._is_closed:
            self.counted.emit(counted)

    def _refuse(self, problem: "KnownError") -> None:
        self._told = None
        if not self._is_closed:
            self.failed.emit(problem)


def _count(
    room: PressRoom, snapshot: "Snapshot", person_id: "PersonId", languages: tuple[str, ...]
) -> Counted:
    lines = {
        language: room.count_filmography(snapshot, person_id, language) for language in languages
    }
    return Counted(snapshot, person_id, lines)
