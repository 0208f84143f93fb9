"""Files written one after the other: the books of an edition in each of its languages."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from festdesk.base.findings import Finding
from festdesk.desktop.booklet.exporting import Export, ExportWish
from festdesk.desktop.widgets.press_room import DeskPictures
from festdesk.snapshot import Snapshot


class ExportRun(QObject):
    """Fulfils wishes one by one; the first that fails or is stopped ends the run."""

    progressed = Signal(str, int, int)
    written = Signal(object)  # the worker's result, for each file
    finished = Signal()
    failed = Signal(str)  # a sentence
    stopped = Signal()

    def __init__(self, pictures: DeskPictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._snapshot: Snapshot | None = None
        self._waiting: list[ExportWish] = []
        self._found: Sequence[Finding] | None = None
        self._decided: list[Sequence[str]] = []
        self._export: Export | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether files are being written."""
        return self._export is not None

    def start(
        self,
        snapshot: Snapshot,
        wishes: Sequence[ExportWish],
        found: Sequence[Finding] | None = None,
        decided: Sequence[Sequence[str]] = (),
    ) -> None:
        """Begin; all books are of the edition as it is now.

        `found` is what the checks have found in it, if they have been asked. `decided` are the
        pictures for each wish, by their hashes, that somebody lets print as coarse as they are.
        """
        self._snapshot, self._waiting, self._found = snapshot, list(wishes), found
        self._decided = list(decided)
        self._go_on()

    def stop(self) -> None:
        """Stop at once; what was finished before stays."""
        self._waiting = []
        if self._export is not None:
            self._export.stop()

    def close(self) -> None:
        """Stop, and wait until nothing is at work any more."""
        self._waiting = []
        for export in self.findChildren(Export):  # those that are about to go among them
            export.close()

    def _go_on(self) -> None:
        if self._snapshot is None or not self._waiting:
            self._snapshot = None
            self.finished.emit()
            return
        export = self._export = Export(self._pictures, self)
        export.progressed.connect(self.progressed)
        export.finished.connect(self._take)
        export.failed.connect(self._fail)
        export.stopped.connect(self._tell_stopped)
        decided = self._decided.pop(0) if self._decided else ()
        export.start(self._snapshot, self._waiting.pop(0), self._found, decided)

    def _take(self, result: object) -> None:
        self._forget()
        self.written.emit(result)
        self._go_on()

    def _fail(self, said: str) -> None:
        self._forget()
        self._waiting = []
        self.failed.emit(said)

    def _tell_stopped(self) -> None:
        self._forget()
        self.stopped.emit()

    def _forget(self) -> None:
        if self._export is not None:
            self._export.retire()
            self._export = None
