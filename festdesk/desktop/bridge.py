"""The open file as the window sees it: acts go to a writer thread, news come back as signals.

The window never waits for a disk. An act is handed over and returns at once; when it has been
written, `changed` tells which rows it touched and brings the next snapshot.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from festdesk.base.errors import Cancelled, KnownError, Newer, UndoConflict
from festdesk.base.wording import sentence
from festdesk.desktop.examiner import Examiner

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from sqlmodel import Session

    from festdesk.base.troubles import Trouble
    from festdesk.base.wording import Sentence, Told
    from festdesk.desktop.claims import Claim
    from festdesk.editions.tables import Edition
    from festdesk.snapshot import Snapshot
    from festdesk.store.backups.keeping import Backup
    from festdesk.store.document import Changes, Document
    from festdesk.store.search.hits import Results

OTHER_FILE = sentence(
    "Error",
    "“{label}” was not done: another file has been opened. Open the first one and repeat it.",
)


CLAIM_EVERY_MS = 60_000
LOOK_AROUND_MS = 3000
TRY_AGAIN_MS = 2000


def _nothing() -> None:
    pass


def _undo(document: "Document", newer: Newer) -> str:
    return document.undo(newer)


def _redo(document: "Document", newer: Newer) -> str:
    return document.redo(newer)


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
    # UndoConflict, and what takes back all the same when it is told what becomes of newer values
    conflict = Signal(object, object)
    saving = Signal(bool)
    great_change_ahead = Signal(str)  # why; the next act is one, and a state is kept before it
    troubled = Signal(object)  # Trouble, or nothing when it is over
    found_waiting = Signal(int, object)  # acts of an earlier day: how many; where, if not carried
    _news = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.snapshot: Snapshot | None = None
        self.path: Path | None = None
        self.read_only = False
        self.circumstances = Circumstances()
        self.undo_label: str | None = None
        self.redo_label: str | None = None
        self.trouble: Trouble | None = None  # while it lasts, the newest acts are not in the file
        self._document: Document | None = None  # touched on the writer thread alone
        self._shown: Document | None = None  # the one that the window shows
        self._writer: ThreadPoolExecutor | None = None
        self._claim: Claim | None = None  # touched on the writer thread alone
        self._renewal = QTimer(self, interval=CLAIM_EVERY_MS)
        self._renewal.timeout.connect(self._renew_claim)
        self._waiting = 0
        self._news.connect(self._take_news)
        self.examiner = Examiner(self)
        self._is_looking = False
        self._look_around = QTimer(self, interval=LOOK_AROUND_MS)
        self._look_around.timeout.connect(self.look_around)

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
            news = _News(self._deliver_result, (then, job()))
        except KnownError as problem:
            news = _News(self._deliver_problem, (problem, failed))
        except BaseException as problem:  # noqa: BLE001 -- raised again where it can be reported
            news = _News(self._deliver_crash, (problem,))
        self._tell_trouble()  # first: nothing is called saved that is not
        self._news.emit(news)

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
        if not isinstance(problem, Cancelled):
            self.failed.emit(problem)

    def _deliver_crash(self, problem: BaseException) -> None:
        self._one_less()
        raise problem

    # Opening and closing

    def open(
        self,
        path: Path,
        *,
        load: Callable[[], None] | None = None,
        make_ready: "Callable[[Snapshot], None] | None" = None,
        all_the_same: bool = False,
    ) -> None:
        """Open a file; `opened` or `failed` tells what came of it.

        `load` imports what will show it, and `make_ready` works out what will be shown of it, on
        the writer thread too, so that the window can go on. A file that another computer works in
        is opened for reading only, unless it is to be worked in `all_the_same`.
        """
        self._hand_over(
            lambda: self._open_there(path, load, make_ready, all_the_same=all_the_same),
            self._show_opened,
        )

    def look(
        self,
        backup: "Backup",
        load: Callable[[], None] | None = None,
        make_ready: "Callable[[Snapshot], None] | None" = None,
    ) -> None:
        """Open an earlier state to look at it; it cannot be changed. Otherwise as `open`."""
        self._hand_over(lambda: self._look_there(backup, load, make_ready), self._show_opened)

    def create(
        self, path: Path, make: "Callable[[], Edition]", fill: "Callable[[Session], None] | None"
    ) -> None:
        """Make a new file; `make` gives its edition, `fill` what else is in it."""
        self._hand_over(lambda: self._create_there(path, make, fill), self._show_opened)

    # Trouble: acts go on in a shelter until the file can be written again

    def look_around(self) -> None:
        """See quietly whether the file is still there, what others did in it, and save what waits.

        Asked for every few seconds by itself; a look that takes long is not joined by a second.
        """
        if self._shown is None or self._is_looking:
            return
        self._is_looking = True
        self._submit(self._look_around_there, self._shown)

    def _look_around_there(self, shown: "Document") -> None:
        news = _News(self._deliver_look, (None,))
        document = self._document
        try:
            if document is shown:
                if document.trouble is not None:
                    document.resume()
                else:
                    document.look_around()
        except BaseException as problem:  # noqa: BLE001 -- raised again where it can be reported
            news = _News(self._deliver_look, (problem,))
        self._tell_trouble()
        self._news.emit(news)

    def _deliver_look(self, problem: BaseException | None) -> None:
        self._is_looking = False
        if isinstance(problem, KnownError):
            self.failed.emit(problem)
        elif problem is not None:
            raise problem

    def _tell_trouble(self) -> None:
        document = self._document
        if document is not None:
            self._news.emit(_News(self._show_trouble, (document, document.trouble)))

    def _show_trouble(self, document: "Document", trouble: "Trouble | None") -> None:
        if document is self._shown and trouble != self.trouble:
            self.trouble = trouble
            self._look_around.setInterval(LOOK_AROUND_MS if trouble is None else TRY_AGAIN_MS)
            self.troubled.emit(trouble)

    def close(self) -> None:
        """Let go of the file after the last act was written; waits for it."""
        self._renewal.stop()
        if self._writer is not None:
            self._submit(self._close_there).result()
        self.examiner.expect(None)
        if self.path is not None:
            self.path = None
            self._shown = None
            self.snapshot = None
            self.undo_label = self.redo_label = None
            self.trouble = None
            self._look_around.stop()
            self._is_looking = False
            self.examiner.forget()
            self.closed.emit()

    def stop(self) -> None:
        """Write what is still to be written and end the writer thread, before the window goes."""
        self.close()
        if self._writer is not None:
            self._writer.shutdown(wait=True)
            self._writer = None

    def _open_there(
        self,
        path: Path,
        load: Callable[[], None] | None,
        make_ready: "Callable[[Snapshot], None] | None",
        *,
        all_the_same: bool,
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
        return (*self._use(document, make_ready), circumstances)

    def _look_there(
        self,
        backup: "Backup",
        load: Callable[[], None] | None,
        make_ready: "Callable[[Snapshot], None] | None",
    ) -> "tuple[Document, Snapshot, Circumstances]":
        from festdesk.store.states.looking import look_at  # noqa: PLC0415 -- first window first

        if load is not None:
            load()
        return (*self._use(look_at(backup), make_ready), Circumstances())

    def _create_there(
        self, path: Path, make: "Callable[[], Edition]", fill: "Callable[[Session], None] | None"
    ) -> "tuple[Document, Snapshot, Circumstances]":
        from festdesk.store.document import Document  # noqa: PLC0415 -- first window first

        return (*self._use(Document.create(path, make(), fill=fill)), Circumstances())

    def _use(
        self, document: "Document", make_ready: "Callable[[Snapshot], None] | None" = None
    ) -> "tuple[Document, Snapshot]":
        try:
            snapshot = document.snapshot()
            self.examiner.expect(snapshot)
            if make_ready is not None:
                make_ready(snapshot)
        except BaseException:
            self.examiner.expect(None)
            document.close()
            raise
        self._leave_there()
        self._document = document
        self._claim_there(document)
        document.shelters = True
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
        self.examiner.forget()
        self._renewal.start()
        self._shown = document
        self.path = document.path
        self.read_only = document.read_only
        self.undo_label, self.redo_label = document.undo_label, document.redo_label
        self.trouble = None
        self._is_looking = False
        self._look_around.start(LOOK_AROUND_MS)
        self.opened.emit(self.snapshot)
        if document.carried or document.set_aside is not None:
            self.found_waiting.emit(document.carried, document.set_aside)

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

    def settle(self, most_ms: int | None = None) -> bool:
        """Wait until all that was handed over has been written, and tell what came of it.

        Returns False where that takes longer than `most_ms`; nothing more has been told then.
        """
        if self._writer is not None:
            try:
                self._submit(_nothing).result(None if most_ms is None else most_ms / 1000)
            except TimeoutError:
                return False
            QCoreApplication.sendPostedEvents(self)
        return True

    def when_settled(self, then: Callable[[], object]) -> None:
        """Call `then` when all that was handed over so far has been written and told."""

        def go_on(_written: object) -> None:
            then()

        self._hand_over(_nothing, go_on)

    def undo(self) -> None:
        """Take the last act back."""
        self.take_back(_undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.take_back(_redo)

    def take_back(
        self,
        act: "Callable[[Document, Newer], Any]",
        then: Callable[[Any], None] | None = None,
        newer: Newer = Newer.ASK,
    ) -> None:
        """Have `act` take something back in the open document, on the writer thread.

        Where newer values are in the way nothing is done, and `conflict` tells so.
        """
        shown = self._shown
        self._hand_over(
            lambda: self._take_back_there(shown, act, newer),
            partial(self._tell_taken_back, shown, act, then),
        )

    def _take_back_there(
        self, shown: "Document | None", act: "Callable[[Document, Newer], Any]", newer: Newer
    ) -> object:
        document = self._there()
        if document is not shown:
            return None  # another file is open by now, and it is not that one's past
        try:
            return act(document, newer)
        except UndoConflict as conflict:
            return conflict

    def _tell_taken_back(
        self,
        shown: "Document | None",
        act: "Callable[[Document, Newer], Any]",
        then: Callable[[Any], None] | None,
        result: object,
    ) -> None:
        if shown is not self._shown:
            return
        if isinstance(result, UndoConflict):
            self.conflict.emit(result, partial(self.take_back, act, then))
        elif then is not None:
            then(result)

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

    def search(self, typed: str, kinds: "Collection[str]", limit: int) -> "Results | None":
        """Find in the file that is shown; for any thread but the window's. Nothing is not open.

        It does not go through the writer thread, where it would wait behind all acts.
        """
        document = self._shown
        return document.search(typed, kinds, limit) if document is not None else None

    def small_picture(self, sha256: str, edge_px: int) -> bytes | None:
        """Return the bytes of a picture of at least `edge_px`, small ones where they are kept.

        For any thread but the window's. It does not go through the writer thread, as `search`.
        """
        document = self._shown
        return document.small_picture(sha256, edge_px) if document is not None else None

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
        return document.act(label, change)

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
