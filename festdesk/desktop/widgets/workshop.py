"""A thread that works for one widget: one job after another, and the newest waiting one wins.

For what takes longer than a blink and is asked for again and again, such as setting a page after
each act. A job that has begun runs to its end and its result is told; one that still waits gives
way to a newer one. All jobs run on one and the same thread, as the typesetting engine demands.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

from festdesk.base.errors import KnownError

Then = Callable[[Any], None]
Failed = Callable[[KnownError], None]


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], object]
    then: Then
    failed: Failed | None


class Workshop(QObject):
    """Does jobs on a thread of its own; used from the window's thread."""

    busy = Signal(bool)
    _done = Signal(object, object)  # result, problem

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._current: _Job | None = None
        self._next: _Job | None = None
        self._is_closed = False
        self._done.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        """Whether a job is at work or waits."""
        return self._current is not None

    def ask(self, work: Callable[[], object], then: Then, failed: Failed | None = None) -> None:
        """Have `work` done; `then` gets its result on the window's thread."""
        if self._is_closed:
            return
        job = _Job(work, then, failed)
        if self._current is not None:
            self._next = job
            return
        self._begin(job)
        is_busy = True
        self.busy.emit(is_busy)

    def forget(self) -> None:
        """Drop the job that waits and the result of the one at work."""
        self._next = None
        if self._current is not None:
            self._current = _Job(self._current.work, _to_nobody, _to_nobody)

    def close(self, last: Callable[[], object] | None = None) -> None:
        """Wait for the job at work, drop what waits, and do `last` on the same thread."""
        self._is_closed = True
        self.forget()
        if last is not None:
            self._pool.start(_Run(last, None))
        self._pool.waitForDone()

    def _begin(self, job: _Job) -> None:
        self._current = job
        self._pool.start(_Run(job.work, self))

    def _deliver(self, result: object, problem: BaseException | None) -> None:
        job, self._current = self._current, None
        following, self._next = self._next, None
        if following is not None:
            self._begin(following)
        else:
            is_busy = False
            self.busy.emit(is_busy)
        if job is None:
            return
        if problem is None:
            job.then(result)
        elif isinstance(problem, KnownError):
            if job.failed is not None:
                job.failed(problem)
        else:
            raise problem

    def tell(self, result: object, problem: BaseException | None) -> None:
        """Hand a result over to the window's thread; called on the thread of the job."""
        try:
            self._done.emit(result, problem)
        except RuntimeError:
            return  # the widget that asked is gone


class _Run(QRunnable):
    def __init__(self, work: Callable[[], object], shop: Workshop | None) -> None:
        super().__init__()
        self._work = work
        self._shop = shop

    @override
    def run(self) -> None:
        result: object = None
        problem: BaseException | None = None
        try:
            result = self._work()
        except BaseException as raised:  # noqa: BLE001 -- raised again where it can be reported
            problem = raised
        if self._shop is not None:
            self._shop.tell(result, problem)


def _to_nobody(_what: object) -> None:
    return None
