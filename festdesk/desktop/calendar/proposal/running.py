"""A proposal at work in a process of its own; stopping it keeps the best plan so far."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, Signal

from festdesk.base.errors import KnownError
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import ProcessTask, Task, run_in_pool
from festdesk.planning.proposal.gathering import Open, gather, problem_of
from festdesk.planning.proposal.outcome import Outcome, State
from festdesk.planning.proposal.problem import Problem
from festdesk.planning.proposal.request import Request
from festdesk.planning.proposal.solver import require_solver
from festdesk.planning.proposal.travel import packed_problem, unpacked_outcome
from festdesk.planning.reading import index_of

if TYPE_CHECKING:
    from festdesk.planning.house import House
    from festdesk.snapshot import Snapshot

_PATIENCE_MS = 3000


@dataclass(frozen=True, slots=True)
class Begun:
    """What a proposal is about; the problem lies in a file for the process."""

    request: Request
    found: Open
    problem: Problem
    house: "House"
    path: Path


class ProposalRun(QObject):
    """One search, from the request to the best plan; used from the window's thread."""

    begun = Signal(object)  # Begun
    better = Signal(object)  # Outcome
    finished = Signal(object)  # Outcome; also when it was stopped and there is one
    failed = Signal(str)  # a sentence
    stopped = Signal()  # before there was any plan

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._process: ProcessTask | None = None
        self._begun: Begun | None = None
        self._best: Outcome | None = None
        self._is_over = False

    def start(self, snapshot: "Snapshot", request: Request) -> None:
        """Put the problem together and begin."""
        self._task = run_in_pool(
            lambda: _prepare(snapshot, request),
            then=self._begin,
            failed=self._fail_for,
            parent=self,
        )

    def stop(self) -> None:
        """End the search; the best plan so far is the result."""
        if self._is_over:
            return
        self._is_over = True
        self._end_process()
        if self._best is None:
            self.stopped.emit()
        else:
            self.finished.emit(replace(self._best, state=State.DONE))

    def close(self) -> None:
        """End without a word, and wait until the process has gone."""
        self._is_over = True
        if self._task is not None:
            self._task.forget()
        self._end_process()

    def retire(self) -> None:
        """Go as soon as the process has; it lives on for a moment after its last word."""
        process = self._running()
        if process is None:
            self.deleteLater()
        else:
            process.finished.connect(self.deleteLater)

    def _running(self) -> QProcess | None:
        process = self._process.findChild(QProcess) if self._process is not None else None
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            return None
        return process

    def _end_process(self) -> None:
        process = self._running()
        if self._process is not None:
            self._process.cancel()
        if process is not None:
            process.kill()  # also one that has said its last word
            process.waitForFinished(_PATIENCE_MS)
        self._tidy_up()

    def _tidy_up(self) -> None:
        if self._begun is not None:
            self._begun.path.unlink(missing_ok=True)

    def _begin(self, begun: Begun) -> None:
        self._task = None
        self._begun = begun
        if self._is_over:
            self._tidy_up()
            return
        self.begun.emit(begun)
        self._process = ProcessTask(["--worker", "plan", str(begun.path)], self)
        self._process.progress.connect(self._take)
        self._process.finished.connect(self._finish)
        self._process.failed.connect(self._fail)
        self._process.start()

    def _take(self, said: dict[str, Any]) -> None:
        if not self._is_over and "plan" in said:
            self._best = unpacked_outcome(said["plan"])
            self.better.emit(self._best)

    def _finish(self, said: dict[str, Any]) -> None:
        if not self._is_over:
            self._is_over = True
            self._tidy_up()
            self.finished.emit(unpacked_outcome(said["result"]))

    def _fail_for(self, problem: KnownError) -> None:
        self._fail(say(problem))

    def _fail(self, said: str) -> None:
        if self._is_over:
            return
        if self._best is not None:  # the process was ended from outside; what it has found holds
            self.stop()
            return
        self._is_over = True
        self._tidy_up()
        self.failed.emit(said)


def _prepare(snapshot: "Snapshot", request: Request) -> Begun:
    require_solver()
    index = index_of(snapshot)
    found = gather(snapshot, index.house, index.showings, request)
    problem = problem_of(snapshot, index.house, found, request)
    with tempfile.NamedTemporaryFile(prefix="festdesk-plan-", suffix=".json", delete=False) as file:
        file.write(packed_problem(problem))
    return Begun(request, found, problem, index.house, Path(file.name))
