"""An export at work: what it needs is put into a private folder, then a process of its own prints.

It can be stopped at any moment. The process writes the file as its last step and under its name
only when it is whole, so stopping leaves what was there before.
"""

import shutil
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from festdesk.base.errors import KnownError
from festdesk.base.ids import FilmId
from festdesk.booklet.export import Stage, prepare_job
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import ProcessTask
from festdesk.desktop.widgets.press_room import DeskPictures
from festdesk.desktop.widgets.workshop import Workshop
from festdesk.snapshot import Snapshot

PATIENCE_MS = 3000


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the user wants to have written, and where."""

    output: Path
    profile: str
    language: str
    film_id: FilmId | None = None


class _StoppedError(Exception):
    """The user has stopped the export while its content was put together."""


class Export(QObject):
    """One export, from the wish to the file."""

    progressed = Signal(str, int, int)  # stage, how much is done, of how much; 0 of 0: unknown
    finished = Signal(object)  # the worker's result
    failed = Signal(str)  # a sentence
    stopped = Signal()

    def __init__(self, pictures: DeskPictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._workshop = Workshop(self)
        self._process: ProcessTask | None = None
        self._folder: Path | None = None
        self._is_stopped = False

    def start(self, snapshot: Snapshot, wish: ExportWish) -> None:
        """Begin; signals tell how it goes and how it ends."""
        self._folder = Path(tempfile.mkdtemp(prefix="festdesk-export-"))
        self._workshop.ask(
            partial(self._prepare, self._folder, snapshot, wish), self._print, self._fail
        )

    def stop(self) -> None:
        """Stop at once. Nothing half-written is left."""
        if self._is_stopped:
            return
        self._is_stopped = True
        if self._process is not None:
            self._process.cancel()
        self._clean_up()
        self.stopped.emit()

    def close(self) -> None:
        """Stop, and end the thread."""
        self._is_stopped = True
        if self._process is not None:
            self._process.cancel()
            running = self._process.findChild(QProcess)
            if running is not None:
                running.waitForFinished(PATIENCE_MS)
        self._workshop.close()
        self._clean_up()

    def retire(self) -> None:
        """Go, as soon as the process has ended; it still tidies up after its last word."""
        running = self._process.findChild(QProcess) if self._process is not None else None
        if running is None or running.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            running.finished.connect(self.deleteLater)

    # On the thread of the workshop

    def _prepare(self, folder: Path, snapshot: Snapshot, wish: ExportWish) -> Path | None:
        try:
            return prepare_job(
                folder,
                snapshot,
                self._pictures.fetch,
                output=wish.output,
                language=wish.language,
                profile=wish.profile,
                film_id=wish.film_id,
                progress=self._tell_from_thread,
            )
        except _StoppedError:
            return None
        except OSError:
            if self._is_stopped:  # the folder was taken away under its feet
                return None
            raise

    def _tell_from_thread(self, stage: Stage, done: int, of: int) -> None:
        if self._is_stopped:
            raise _StoppedError
        self.progressed.emit(str(stage), done, of)

    # On the window's thread

    def _print(self, job: Path | None) -> None:
        if job is None or self._is_stopped:
            self._clean_up()
            return
        self._process = ProcessTask(["--worker", "booklet", str(job)], self)
        self._process.progress.connect(self._show_progress)
        self._process.finished.connect(self._finish)
        self._process.failed.connect(self._fail_with)
        self._process.start()

    def _show_progress(self, said: dict[str, Any]) -> None:
        if not self._is_stopped and "stage" in said:
            self.progressed.emit(
                str(said["stage"]), int(said.get("done", 0)), int(said.get("of", 0))
            )

    def _finish(self, said: dict[str, Any]) -> None:
        self._clean_up()
        if not self._is_stopped:
            self._is_stopped = True
            self.finished.emit(said["result"])

    def _fail(self, problem: KnownError) -> None:
        self._fail_with(say(problem))

    def _fail_with(self, said: str) -> None:
        self._clean_up()
        if not self._is_stopped:
            self._is_stopped = True
            self.failed.emit(said)

    def _clean_up(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
