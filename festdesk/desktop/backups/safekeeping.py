"""When states are kept: on opening, every ten minutes with changes, before great changes, at close.

The rows are taken on the writer thread, between two acts. All else happens on a thread of its
own, one state after the other, and the pictures after them, one at a time.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from festdesk.base.errors import BackupProblem
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say

if TYPE_CHECKING:
    from festdesk.store.backups.keeping import Backup
    from festdesk.store.backups.row_copy import RowCopy
    from festdesk.store.document import Document

EVERY_MS = 10 * 60 * 1000


class _Job(QRunnable):
    """Work on the thread of the safekeeping; what goes wrong is told on the window's."""

    def __init__(self, work: Callable[[], object], tell: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._work = work
        self._tell = tell

    # Marked as overriding by its name alone: typing_extensions takes 8 ms of the first window.
    def run(self) -> None:
        """Do the work."""
        try:
            self._work()
        except BaseException as problem:  # noqa: BLE001 -- raised again where it can be reported
            self._tell(problem)


class Safekeeping(QObject):
    """Keeps states of a desk's file; used from the window's thread."""

    kept = Signal()
    troubled = Signal(str)  # a sentence; once for each opened file, because the work goes on
    _failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject, *, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._has_changed = False
        self._is_told = False
        self._taken = 0  # states whose rows were taken so far
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self._keep_if_changed)
        self._failed.connect(self._tell_problem)
        desk.opened.connect(self._begin)
        desk.changed.connect(self._note_change)
        desk.closed.connect(self._timer.stop)
        desk.great_change_ahead.connect(self.keep)

    def keep(self, reason: str) -> None:
        """Keep the state that the file has when what was handed over to the desk is written."""
        if self._desk.snapshot is None or self._desk.read_only:
            return
        self._has_changed = False
        self._desk.ask(partial(self._take, reason), _ignore)

    def keep_last(self) -> None:
        """Keep what has changed since the last state, before the file is closed."""
        if self._has_changed:
            self.keep("close")

    def finish(self) -> None:
        """Wait until all that was taken is kept; the file is closed."""
        self._pool.waitForDone()

    def _begin(self) -> None:
        self._is_told = False
        if not self._desk.read_only:
            self._timer.start()
            self.keep("open")

    def _note_change(self) -> None:
        self._has_changed = True

    def _keep_if_changed(self) -> None:
        if self._has_changed:
            self.keep("working")

    # On the writer thread

    def _take(self, reason: str, document: "Document") -> None:
        from festdesk.store.backups.keeping import take_changed_rows  # noqa: PLC0415 -- slow import

        try:
            rows = take_changed_rows(document)
        except BackupProblem as problem:
            self._tell_from_thread(problem)
            return
        self._taken += 1
        work = partial(self._keep_rows, rows, reason, document)
        self._pool.start(_Job(work, self._tell_from_thread))

    # On the thread of the safekeeping

    def _keep_rows(self, rows: "RowCopy | None", reason: str, document: "Document") -> None:
        from festdesk.store.backups import keeping, kept_pictures  # noqa: PLC0415 -- slow import

        number = self._taken
        backup: Backup | None
        if rows is not None:
            backup = keeping.keep(rows, keeping.Reason(reason), document.path)
            self.kept.emit()
        else:
            backup = self._newest_of(document)
        if backup is not None:
            kept_pictures.keep_pictures(
                backup,
                partial(_picture_of, document),
                # A newer state does not wait for pictures; its own job goes on with them.
                lambda: document.is_closed or self._taken != number,
            )
            kept_pictures.drop_unnamed(backup.edition_id)

    @staticmethod
    def _newest_of(document: "Document") -> "Backup | None":
        from festdesk.store.backups.keeping import newest_backup  # noqa: PLC0415 -- slow import

        with document.held():
            edition_id = "" if document.is_closed else document.newest_action()[0]
        return newest_backup(edition_id) if edition_id else None

    def _tell_from_thread(self, problem: BaseException) -> None:
        try:
            self._failed.emit(problem)
        except RuntimeError:
            return  # the window is gone

    # On the window's thread

    def _tell_problem(self, problem: BaseException) -> None:
        if not isinstance(problem, BackupProblem):
            raise problem
        self._has_changed = True  # it is tried again in ten minutes
        if not self._is_told:
            self._is_told = True
            self.troubled.emit(say(problem))


def _picture_of(document: "Document", sha256: str) -> bytes | None:
    with document.held():
        return None if document.is_closed else document.picture(sha256)


def _ignore(_answer: object) -> None:
    pass
