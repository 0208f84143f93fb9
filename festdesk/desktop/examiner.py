"""The one run of the checks of the open file, off the window's thread, for all who show it."""

import logging
from functools import partial
from threading import Event, Lock
from time import perf_counter, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from festdesk.desktop.tasks import run_in_pool

if TYPE_CHECKING:
    from festdesk.base.findings import Finding
    from festdesk.checks.ahead.process import Ahead
    from festdesk.checks.examined import Examined
    from festdesk.checks.examining import Batches, Examination
    from festdesk.snapshot import Snapshot

_log = logging.getLogger(__name__)
SOON_MS, LATER_MS = 150, 800
_TOLD_MS = 250  # between two times that it is told how far a first look has come
_TURN_S, _REST_S = 0.004, 0.0005  # how long it works, and then lets the window have its turn


class Examiner(QObject):
    """Runs the checks a moment after each act and tells what was found, and by which codes not.

    Pages ask it to `look_at` the snapshot they are shown; whoever asks first starts the run, and
    all hear `examined`. Those who know of findings from outside the snapshot `add` them.
    """

    examined = Signal(object, object)  # Snapshot, Examined
    broke_down = Signal(object)  # the codes of checks that did, when they are others than before
    advanced = Signal(int)  # how much of a file's first look is done, in hundredths
    reading = Signal(bool)  # whether texts are still being read with the dictionaries

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.last: tuple[Snapshot, Examined] | None = None
        self._examination: Examination | None = None  # touched on the pool alone, one at a time
        self._wanted: Snapshot | None = None
        self._batches: dict[str, tuple[Finding, ...]] = {}
        self._file = 0  # which of the files that were open one after another
        self._is_running = False
        self._failed: tuple[str, ...] = ()
        self.is_reading = False
        self._stop = Event()  # of the file that is open
        self.ahead: Ahead | None = None  # ready for the first look at a file
        self._ahead_changes = Lock()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._run)
        self._advance = _Advance()
        self._telling = QTimer(self, interval=_TOLD_MS)
        self._telling.timeout.connect(self._tell_advance)

    def expect(self, snapshot: "Snapshot | None") -> None:
        """Make ready for the first look at a file that is being opened; nothing: it will not be.

        A second process begins to load for a large edition. May be called from any thread.
        """
        ahead: Ahead | None = None
        if snapshot is not None:
            from festdesk.checks.ahead.process import begin  # noqa: PLC0415 -- first window first

            ahead = begin(snapshot)
        before = self._exchange_ahead(ahead)
        if before is not None:
            before.end()

    def _exchange_ahead(self, ahead: "Ahead | None" = None) -> "Ahead | None":
        with self._ahead_changes:
            before, self.ahead = self.ahead, ahead
        return before

    def look_at(self, snapshot: "Snapshot", *, is_waited_for: bool = False) -> None:
        """Run the checks on a snapshot: soon where somebody waits for it, else in a while.

        What was found is told but once, however many ask; `last` has it afterwards.
        """
        self._wanted = snapshot
        if self.last is not None and self.last[0] is snapshot:
            return
        wait = SOON_MS if is_waited_for else LATER_MS
        if not self._soon.isActive() or self._soon.remainingTime() > wait:
            self._soon.start(wait)

    def add(self, batches: "Batches") -> None:
        """Give findings from outside the snapshot, each batch in place of its last one.

        They are told with the next run, or at once where nothing else is to be looked at.
        """
        self._batches.update(batches)
        if self._wanted is not None and not self._soon.isActive():
            self._soon.start(0)

    def tell_reading(self, *, is_reading: bool) -> None:
        """Say whether findings of the dictionaries are still to come: the list is not whole yet."""
        if is_reading != self.is_reading:
            self.is_reading = is_reading
            self.reading.emit(is_reading)

    def forget(self) -> None:
        """Know nothing any more: the file was closed."""
        self._file += 1
        self._stop.set()
        self._stop = Event()
        self._soon.stop()
        self._telling.stop()
        self.last = self._wanted = self._examination = None
        self._is_running = False
        self._batches.clear()
        self._failed = ()

    def _run(self) -> None:
        snapshot = self._wanted
        is_new = self.last is None or self.last[0] is not snapshot
        if self._is_running or snapshot is None or not (is_new or self._batches):
            return
        batches, self._batches = self._batches, {}
        self._is_running = True
        if self.last is None:
            self._advance = _Advance()
            self._telling.start()
        # The process is ended by the run that takes it, which comes to its end in any case.
        ahead = self._exchange_ahead() if self._examination is None else None
        look = partial(_examine, self._examination, snapshot, batches, self._stop, self._advance)
        run_in_pool(
            partial(look, ahead),
            then=partial(self._take, self._file, snapshot),
            parent=self,
        )

    def _take(
        self, file: int, snapshot: "Snapshot", outcome: "tuple[Examination | None, Examined]"
    ) -> None:
        if file != self._file:
            return
        self._examination, examined = outcome
        self._is_running = False
        self._telling.stop()
        self.last = snapshot, examined
        self.examined.emit(snapshot, examined)
        if examined.failed != self._failed:
            self._failed = examined.failed
            self.broke_down.emit(examined.failed)
        if (snapshot is not self._wanted or self._batches) and not self._soon.isActive():
            self._soon.start(0)  # there was another act meanwhile

    def _tell_advance(self) -> None:
        if self._advance.hundredths:
            self.advanced.emit(self._advance.hundredths)


def _examine(
    examination: "Examination | None",
    snapshot: "Snapshot",
    batches: "Batches",
    stop: Event,
    advance: "_Advance",
    ahead: "Ahead | None" = None,
) -> "tuple[Examination | None, Examined]":
    from festdesk.checks.catalogue import KINDS  # noqa: PLC0415 -- slow import
    from festdesk.checks.examined import Examined  # noqa: PLC0415 -- slow import
    from festdesk.checks.examining import Examination  # noqa: PLC0415 -- slow import

    if examination is None:
        examination = Examination(pause=_Pause(stop), tell=advance.take)
    try:
        if ahead is not None:
            ahead.give(snapshot)
        if batches:
            examination.examined_with(batches)
        return examination, examination.examine(snapshot)
    except _StoppedError:
        return None, Examined()  # nobody is told of it
    except Exception:  # noqa: BLE001 -- logged, and told in one sentence
        # Not one check, for which the others do not suffer, but what they all stand on.
        _log.exception("The checks broke down")
        return None, Examined(failed=tuple(KINDS))
    finally:
        if ahead is not None:
            ahead.end()


class _Advance:
    """How far a first look has come; written on the pool and read by the window."""

    def __init__(self) -> None:
        self.hundredths = 0

    def take(self, done: int, of: int) -> None:
        self.hundredths = 100 * done // max(1, of)


class _StoppedError(BaseException):
    """The file was closed; no check is to take it for a fault of its own."""


class _Pause:
    """Lets other threads have their turn; a thread of Python would keep it for too long.

    It ends the work when the file was closed meanwhile.
    """

    def __init__(self, stop: Event) -> None:
        self._stop = stop
        self._since = perf_counter()

    def __call__(self) -> None:
        if self._stop.is_set():
            raise _StoppedError
        if perf_counter() - self._since > _TURN_S:
            sleep(_REST_S)
            self._since = perf_counter()
