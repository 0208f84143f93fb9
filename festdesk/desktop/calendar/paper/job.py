"""Makes a printed plan, page by page between the window's own events, and sends it on its way."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter

from festdesk.base.errors import KnownError
from festdesk.desktop.calendar.paper.book import PdfMaker, PlanBook, sizes_of
from festdesk.desktop.phrases import say
from festdesk.desktop.saving import put_file
from festdesk.desktop.widgets.printing import Printing
from festdesk.desktop.widgets.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Iterator


class PlanJob(QObject):
    """One printed plan on its way to a printer or into a file; it may be stopped."""

    progressed = Signal(int, int)  # pages that are done, of how many
    finished = Signal(int)  # how many pages
    failed = Signal(str)  # a sentence
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = Workshop(self)
        self._printing = Printing(self)
        self._printing.progressed.connect(self.progressed)
        self._printing.finished.connect(self.finished)
        self._printing.failed.connect(self.failed)
        self._printing.stopped.connect(self.stopped)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._book: PlanBook | None = None
        self._maker: PdfMaker | None = None
        self._steps: Iterator[int] = iter(())
        self._target: QPrinter | Path | None = None

    def start(self, book: PlanBook, target: QPrinter | Path) -> None:
        """Make a plan and print it, or write it into a file; signals tell how it goes."""
        self._book, self._target = book, target
        self._maker = PdfMaker(book)
        self._steps = self._maker.pages()
        self._timer.start()

    def stop(self) -> None:
        """Stop as soon as may be."""
        if self._timer.isActive():
            self._forget()
            self.stopped.emit()
        else:
            self._printing.stop()

    def close(self) -> None:
        """Stop, and wait for what is at work."""
        if self._timer.isActive():
            self._forget()
        self._printing.close()
        self._shop.close()

    def _forget(self) -> None:
        self._timer.stop()
        self._steps = iter(())
        self._maker = None

    def _step(self) -> None:
        book, maker = self._book, self._maker
        if book is None or maker is None:
            return
        done = next(self._steps, None)
        if done is not None:
            self.progressed.emit(done, len(book.pages))
            return
        content = maker.content()
        self._forget()
        self._send(book, content)

    def _send(self, book: PlanBook, content: bytes) -> None:
        pages = range(len(book.pages))
        if isinstance(self._target, QPrinter):
            self._printing.start(self._target, content, sizes_of(book), pages, fits=True, two=False)
        elif self._target is not None:
            work = partial(put_file, self._target, content)
            self._shop.ask(work, partial(self._tell_written, len(pages)), self._tell_failure)

    def _tell_written(self, pages: int, _result: object) -> None:
        self.finished.emit(pages)

    def _tell_failure(self, problem: KnownError) -> None:
        self.failed.emit(say(problem))
