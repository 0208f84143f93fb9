"""The open file as the window sees it: acts go to a writer thread, news come back as signals.

The window never waits for a disk. An act is handed over and returns at once; when it has been
written, `changed` tells which rows it touched and brings the next snapshot.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from festdesk.base.errors import KnownError
from festdesk.base.wording import sentence

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from sqlmodel import Session

    from festdesk.base.wording import Sentence, Told
    from festdesk.desktop.claims import Claim
    from festdesk.editions.tables import Edition
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Changes, Document

OTHER_FILE = sentence(
    "Error",
    "“{label}” was not done: another file has been opened. Open the first one and repeat it.",
)


CLAIM_EVERY_MS = 60_000


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the user should know of a file that was just opened, besides its content."""

    read_only_because: "Sentence | None" = None
    held: "Told | None" = None  # by another computer, so that it was opened for reading only
    cut_off: "Told | None" = None  # another computer's work in it, some time ago
    strangers: tuple[str, ...] = ()  # that were not festdesk's and have been removed


@dataclass(frozen=True, slots=True)
class _News:
    """What happened on the writer thread, on its way to the window."""

    deliver: Callable[..., None]
    payload: tuple[Any, ...]


class Desk(QObject):
    """One open festival file; used from the window's thread alone."""

    opened = Signal(object)  # Snapshot
    changed = Signal(object, object)  # Changes, Snapshot
    closed = Signal()
    failed = Signal(object)  # KnownError
    saving = Signal(bool)
    _news = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.snapshot: Snapshot | None = None
        self.path: Path | None = None
        self.read_only = False
        self.circumstances = Circumstances()
        self.undo_label: str | None = None
        self.redo_label: str | None = None
        self._document: Document | None = None  # touched on the writer thread alone
        self._shown: Document | None = None  # the one that the window shows
        self._writer: ThreadPoolExecutor | None = None
        self._claim: Claim | None = None  # touched on the writer thread alone
        self._renewal = QTimer(self, interval=CLAIM_EVERY_MS)
        self._renewal.timeout.connect(self._renew_claim)
        self._waiting = 0
        self._news.connect(self._take_news)

    # The writer thread

    def _hand_over(
        self,
        job: Callable[[], object],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        self._waiting += 1
        if self._waiting == 1:
            is_saving = True
            self.saving.emit(is_saving)
        self._submit(self._work, job, then, failed)

    def _submit(self, *job: Any) -> "Future[None]":  # noqa: ANN401 -- a function and its arguments
        if self._writer is None:
            from concurrent.futures import (  # noqa: PLC0415 -- first window first
                ThreadPoolExecutor,
            )

            self._writer = ThreadPoolExecutor(1, thread_name_prefix="festdesk-writer")
        return self._writer.submit(*job)

    def _work(
        self,
        job: Callable[[], object],
        then: Callable[[Any], None] | None,
        failed: Callable[[KnownError], None] | None,
    ) -> None:
        try:
            result = job()
        except KnownError as problem:
            self._news.emit(_News(self._deliver_problem, (problem, failed)))
        except BaseException as problem:  # noqa: BLE001 -- raised again where it can be reported
            self._news.emit(_News(self._deliver_crash, (problem,)))
        else:
            self._news.emit(_News(self._deliver_result, (then, result)))

    def _take_news(self, news: _News) -> None:
        news.deliver(*news.payload)

    def _one_less(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            is_saving = False
            self.saving.emit(is_saving)

    def _deliver_result(self, then: Callable[[Any], None] | None, result: object) -> None:
        self._one_less()
        if then is not None:
            then(result)

    def _deliver_problem(
        self, problem: KnownError, failed: Callable[[KnownError], None] | None
    ) -> None:
        self._one_less()
        if failed is not None:
            failed(problem)
        self.failed.emit(problem)

    def _deliver_crash(self, problem: BaseException) -> None:
        self._one_less()
        raise problem

    # Opening and closing

    def open(
        self, path: Path, *, load: Callable[[], None] | None = None, all_the_same: bool = False
    ) -> None:
        """Open a file; `opened` or `failed` tells what came of it.

        `load` imports what will show it, on the writer thread too, so that the window can go on.
        A file that another computer works in is opened for reading only, unless it is to be
        worked in `all_the_same`.
        """
        self._hand_over(
            lambda: self._open_there(path, load, all_the_same=all_the_same), self._show_opened
        )

    def create(
        self, path: Path, make: "Callable[[], Edition]", fill: "Callable[[Session], None] | None"
    ) -> None:
        """Make a new file; `make` gives its edition, `fill` what else is in it."""
        self._hand_over(lambda: self._create_there(path, make, fill), self._show_opened)

    def close(self) -> None:
        """Let go of the file after the last act was written; waits for it."""
        self._renewal.stop()
        if self._writer is not None:
            self._submit(self._close_there).result()
        if self.path is not None:
            self.path = None
            self._shown = None
            self.snapshot = None
            self.undo_label = self.redo_label = None
            self.closed.emit()

    def stop(self) -> None:
        """Write what is still to be written and end the writer thread, before the window goes."""
        self.close()
        if self._writer is not None:
            self._writer.shutdown(wait=True)
            self._writer = None

    def _open_there(
        self, path: Path, load: Callable[[], None] | None, *, all_the_same: bool
    ) -> "tuple[Document, Snapshot, Circumstances]":
        from festdesk.desktop.claims import look_beside  # noqa: PLC0415 -- first window first
        from festdesk.store.document import Document  # noqa: PLC0415 -- first window first

        beside = look_beside(path)
        if load is not None:
            load()
        held = None if all_the_same else beside.held
        document = Document.open(path, read_only=held is not None)
        circumstances = Circumstances(
            document.read_only_because, held, beside.cut_off, document.strangers
        )
        return (*self._use(document), circumstances)

    def _create_there(
        self, path: Path, make: "Callable[[], Edition]", fill: "Callable[[Session], None] | None"
    ) -> "tuple[Document, Snapshot, Circumstances]":
        from festdesk.store.document import Document  # noqa: PLC0415 -- first window first

        return (*self._use(Document.create(path, make(), fill=fill)), Circumstances())

    def _use(self, document: "Document") -> "tuple[Document, Snapshot]":
        try:
            snapshot = document.snapshot()
        except BaseException:
            document.close()
            raise
        self._leave_there()
        self._document = document
        self._claim_there(document)
        document.listen(partial(self._tell, document))
        return document, snapshot

    def _claim_there(self, document: "Document") -> None:
        if self._claim is None:
            from festdesk.desktop.claims import Claim  # noqa: PLC0415 -- first window first

            self._claim = Claim()
        self._claim.make(document)

    def _leave_there(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None

    def _close_there(self) -> None:
        self._leave_there()
        if self._claim is not None:
            self._claim.give_up()

    def _renew_claim(self) -> None:
        self._submit(self._renew_there)

    def _renew_there(self) -> None:
        if self._claim is not None:
            self._claim.renew()

    def _show_opened(self, opened: "tuple[Document, Snapshot, Circumstances]") -> None:
        document, self.snapshot, self.circumstances = opened
        self._renewal.start()
        self._shown = document
        self.path = document.path
        self.read_only = document.read_only
        self.undo_label, self.redo_label = document.undo_label, document.redo_label
        self.opened.emit(self.snapshot)

    # Acts

    def act(
        self,
        label: str,
        change: "Callable[[Session], object]",
        then: Callable[[Any], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Change the edition as one act, off the window's thread.

        `then` gets what `change` returned, after the commit and after `changed`; `failed` gets
        the problem, before the signal of that name, so that a field can show it in its place.
        """
        shown = self._shown
        self._hand_over(
            lambda: self._act_there(shown, label, change),
            None if then is None else partial(self._tell_author, shown, then),
            None if failed is None else partial(self._tell_author, shown, failed),
        )

    def _tell_author(
        self, shown: "Document | None", author: Callable[[Any], None], said: object
    ) -> None:
        # The page that asked has gone with its file, if that was closed in the meantime.
        if shown is self._shown:
            author(said)

    def settle(self) -> None:
        """Wait until all that was handed over has been written, and tell what came of it."""
        if self._writer is not None:
            self._submit(_nothing).result()
            QCoreApplication.sendPostedEvents(self)

    def undo(self) -> None:
        """Take the last act back."""
        self._hand_over(self._undo_there)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._hand_over(self._redo_there)

    def save_copy(self, target: Path, then: Callable[[Any], None]) -> None:
        """Write a complete copy of the file."""
        self._hand_over(lambda: self._copy_there(target), then)

    def ask(
        self,
        question: "Callable[[Document], Any]",
        then: Callable[[Any], None],
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Have `question` asked of the open document, on the writer thread; `then` gets the answer.

        Whoever asks is told nothing where its file has been closed in the meantime. What is asked
        waits behind acts and they wait behind it, so long work belongs elsewhere.
        """
        shown = self._shown
        self._hand_over(
            lambda: question(self._there()),
            partial(self._tell_author, shown, then),
            None if failed is None else partial(self._tell_author, shown, failed),
        )

    def picture(self, sha256: str, then: Callable[[Any], None]) -> None:
        """Load a picture's bytes and hand them to `then`; nothing where the file lacks it.

        `then` is called in any case: whoever waits on another thread would wait for ever.
        """
        self._hand_over(lambda: self._picture_there(sha256), then)

    def _there(self) -> "Document":
        if self._document is None:
            raise RuntimeError("no file is open")
        return self._document

    def _act_there(
        self, shown: "Document | None", label: str, change: "Callable[[Session], object]"
    ) -> object:
        document = self._there()
        if document is not shown:
            # Another file was opened after the user began this act in the one that was shown.
            raise KnownError(OTHER_FILE, label=label)
        with document.edit(label) as session:
            return change(session)

    def _undo_there(self) -> str:
        return self._there().undo()

    def _redo_there(self) -> str:
        return self._there().redo()

    def _copy_there(self, target: Path) -> Path:
        from festdesk.store.copying import save_copy  # noqa: PLC0415 -- first window first

        save_copy(self._there(), target)
        return target

    def _picture_there(self, sha256: str) -> bytes | None:
        document = self._document
        return document.picture(sha256) if document is not None else None

    # News

    def _tell(self, document: "Document", changes: "Changes", snapshot: "Snapshot") -> None:
        labels = document.undo_label, document.redo_label
        self._news.emit(_News(self._show_changed, (document, changes, snapshot, *labels)))

    def _show_changed(
        self,
        document: "Document",
        changes: "Changes",
        snapshot: "Snapshot",
        undo: str | None,
        redo: str | None,
    ) -> None:
        if document is not self._shown:
            return  # closed in the meantime; what was done is in its file
        self.snapshot = snapshot
        self.undo_label, self.redo_label = undo, redo
        self.changed.emit(changes, snapshot)
