"""An export at work: what it needs is put into a private folder, then a process of its own prints.

It can be stopped at any moment. The process writes the file as its last step and under its name
only when it is whole, so stopping leaves what was there before.
"""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from festdesk.base import paths
from festdesk.base.errors import KnownError
from festdesk.base.findings import Finding
from festdesk.base.ids import FilmId
from festdesk.booklet.book import book_of
from festdesk.booklet.export import prepare_job
from festdesk.booklet.own_profiles import profile_called
from festdesk.booklet.stages import Stage
from festdesk.booklet.writing import remove_parts
from festdesk.books.tables import Product
from festdesk.checks.notes import notes_by_film
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
    profile: str  # the name of a ready-made profile, or the id of one of the edition's own
    product: str = Product.CATALOGUE
    languages: tuple[str, ...] = ()  # of one book; none: as it is planned
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
        self._output: Path | None = None
        self._is_stopped = False

    def start(
        self,
        snapshot: Snapshot,
        wish: ExportWish,
        found: Sequence[Finding] | None = None,
        decided: Sequence[str] = (),
    ) -> None:
        """Begin; signals tell how it goes and how it ends.

        `found` is what the checks have found in this very snapshot, if they have been asked.
        `decided` are pictures, by their hashes, that somebody lets print as coarse as they are.
        """
        self._folder = Path(tempfile.mkdtemp(prefix="festdesk-export-"))
        self._output = wish.output
        self._workshop.ask(
            partial(self._prepare, self._folder, snapshot, wish, found, decided),
            self._print,
            self._fail,
        )

    def stop(self) -> None:
        """Stop at once. Nothing half-written is left."""
        if self._is_stopped:
            return
        self._is_stopped = True
        if self._process is not None:
            self._process.cancel()
        self.stopped.emit()

    def close(self) -> None:
        """Stop, wait for the process and the thread to end, and tidy up."""
        self._is_stopped = True
        running = self._running()
        if self._process is not None and running is not None:
            self._process.cancel()
            running.waitForFinished(PATIENCE_MS)
        self._workshop.close()
        self._tidy_up()

    def retire(self) -> None:
        """Tidy up and go, as soon as nothing writes any more.

        The process lives on a moment after its word, and the thread until it sees that it is to
        stop.
        """
        running = self._running()
        if running is not None:
            running.finished.connect(self._go)
        elif self._workshop.is_busy:
            self._workshop.busy.connect(self._go)
        else:
            self._go()

    def _running(self) -> QProcess | None:
        process = self._process.findChild(QProcess) if self._process is not None else None
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            return None
        return process

    def _go(self) -> None:
        self._tidy_up()
        self.deleteLater()

    def _tidy_up(self) -> None:
        """Remove what a killed process could not: its folder, and a file it was just writing."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        if self._output is not None and self._is_stopped:
            remove_parts(self._output)

    # On the thread of the workshop

    def _prepare(
        self,
        folder: Path,
        snapshot: Snapshot,
        wish: ExportWish,
        found: Sequence[Finding] | None,
        decided: Sequence[str],
    ) -> Path | None:
        try:
            profile = profile_called(snapshot, wish.profile)
            return prepare_job(
                folder,
                snapshot,
                self._pictures.fetch,
                output=wish.output,
                book=book_of(snapshot, wish.product, languages=wish.languages),
                profile=profile,
                notes=notes_by_film(snapshot, say, found) if profile.notes else None,
                film_id=wish.film_id,
                decided=decided,
                stills=paths.cache_folder() / "stills",
                progress=self._tell_from_thread,
            )
        except _StoppedError:
            return None

    def _tell_from_thread(self, stage: Stage, done: int, of: int) -> None:
        if self._is_stopped:
            raise _StoppedError
        self.progressed.emit(str(stage), done, of)

    # On the window's thread

    def _print(self, job: Path | None) -> None:
        if job is None or self._is_stopped:
            return
        self._process = ProcessTask(["--worker", "booklet", str(job)], self)
        self._process.progress.connect(self._show_progress)
        self._process.finished.connect(self._finish)
        self._process.failed.connect(self._fail_with)
        self._keep_its_files_here(self._process)
        self._process.start()

    def _keep_its_files_here(self, task: ProcessTask) -> None:
        """Have the process keep its temporary files where they are removed with the rest."""
        process = task.findChild(QProcess)
        if process is not None:
            told = QProcessEnvironment.systemEnvironment()
            for name in ("TMPDIR", "TEMP", "TMP"):
                told.insert(name, str(self._folder))
            process.setProcessEnvironment(told)

    def _show_progress(self, said: dict[str, Any]) -> None:
        if not self._is_stopped and "stage" in said:
            self.progressed.emit(
                str(said["stage"]), int(said.get("done", 0)), int(said.get("of", 0))
            )

    def _finish(self, said: dict[str, Any]) -> None:
        if not self._is_stopped:
            self._is_stopped = True
            self.finished.emit(said["result"])

    def _fail(self, problem: KnownError) -> None:
        self._fail_with(say(problem))

    def _fail_with(self, said: str) -> None:
        if not self._is_stopped:
            self._is_stopped = True
            self.failed.emit(said)
