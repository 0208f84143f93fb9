"""Long work off the window's thread, with progress that is true and a cancel that works.

Two kinds: a function on the thread pool, for what is short or lets other threads run, and a
process of its own, for an export, which can be killed at any moment.
"""

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QRunnable, QThreadPool, Signal
from typing_extensions import override

from festdesk.base.errors import KnownError


class Task(QObject):
    """A function at work on the thread pool; its outcome is told on the window's thread.

    It is nobody's child: a thread that tells of a task whose window is going at that moment would
    speak to what is no longer there, and the program would crash. It lives until it has told, and
    forgets whom when its window goes.
    """

    _done = Signal(object, object)  # result, problem

    def __init__(
        self,
        then: Callable[[Any], None],
        failed: Callable[[KnownError], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__()
        self._then: Callable[[Any], None] | None = then
        self._failed = failed
        self._done.connect(self._deliver)
        parent.destroyed.connect(self.forget)
        _AT_WORK.add(self)

    def forget(self) -> None:
        """Tell nobody of the outcome; the function itself runs to its end."""
        self._then = self._failed = None

    def _deliver(self, result: object, problem: BaseException | None) -> None:
        then, failed = self._then, self._failed
        self.forget()
        _AT_WORK.discard(self)
        self.deleteLater()
        if problem is None:
            if then is not None:
                then(result)
        elif isinstance(problem, KnownError):
            if failed is not None:
                failed(problem)
        else:
            raise problem


_AT_WORK: set[Task] = set()  # so that they live until they have told


class _Run(QRunnable):
    """The function of a task, on a thread of the pool."""

    def __init__(self, function: Callable[[], object], task: Task) -> None:
        super().__init__()
        self._function = function
        self._task = task

    @override
    def run(self) -> None:
        result: object = None
        problem: BaseException | None = None
        try:
            result = self._function()
        except BaseException as raised:  # noqa: BLE001 -- raised again where it can be reported
            problem = raised
        try:
            self._task._done.emit(result, problem)  # noqa: SLF001 -- same module
        except RuntimeError:
            return  # the program is ending


def run_in_pool(
    function: Callable[[], object],
    *,
    then: Callable[[Any], None],
    parent: QObject,
    failed: Callable[[KnownError], None] | None = None,
) -> Task:
    """Run `function` on the thread pool; `then` gets its result on the window's thread."""
    task = Task(then, failed, parent)
    QThreadPool.globalInstance().start(_Run(function, task))
    return task


class ProcessTask(QObject):
    """Work in a process of its own that speaks one JSON object a line.

    A line with "result" or "problem" ends it; every other line is progress.
    """

    progress = Signal(object)  # dict
    finished = Signal(object)  # the dict with "result"
    failed = Signal(str)  # a sentence for the user
    cancelled = Signal()

    def __init__(self, arguments: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        frozen = bool(getattr(sys, "frozen", False))
        start = [] if frozen else ["-X", "utf8", "-m", "festdesk"]
        self._process.setArguments([*start, *arguments])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._rest = b""
        self._is_over = False

    def start(self) -> None:
        """Start the process."""
        self._process.start()

    def cancel(self) -> None:
        """Kill the process; nothing half-written bears the name of the result."""
        if self._is_over:
            return
        self._is_over = True
        self._process.kill()
        self.cancelled.emit()

    def _read(self) -> None:
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                continue  # a library's own chatter
            if isinstance(said, dict):
                self._take(said)

    def _take(self, said: dict[str, Any]) -> None:
        if self._is_over:
            return
        if "result" in said:
            self._is_over = True
            self.finished.emit(said)
        elif "problem" in said:
            self._is_over = True
            self.failed.emit(str(said["problem"]))
        else:
            self.progress.emit(said)

    def _end(self) -> None:
        self._read()
        self._give_up()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._give_up()

    def _give_up(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.failed.emit(self.tr("The work ended without a result. Nothing was written."))
