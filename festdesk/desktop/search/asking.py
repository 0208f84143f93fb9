"""Searching while somebody types: off the window's thread, the newest words first."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from festdesk.desktop.bridge import Desk
from festdesk.desktop.tasks import run_in_pool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.store.search.hits import Results
    from festdesk.store.search.search_docs import SearchKind

    Asked = tuple[str, Sequence[SearchKind], int]


class Asker(QObject):
    """Has one search running at most; what was typed meanwhile is searched next, and only the last.

    It goes past the writer thread: there a search would wait behind every act that is still to be
    written, and the status bar would call it saving.
    """

    answered = Signal(str, object)  # what was typed, Results

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_running = False
        self._next: Asked | None = None

    def ask(self, typed: str, kinds: "Sequence[SearchKind]", limit: int) -> None:
        """Search; `answered` tells what was found, unless something else is asked before."""
        self._next = typed, kinds, limit
        if not self._is_running:
            self._go_on()

    def forget(self) -> None:
        """Answer nothing of what was asked."""
        self._next = None

    def _go_on(self) -> None:
        if self._next is None:
            return
        self._is_running = True
        run_in_pool(
            partial(self._desk.search, *self._next),
            then=partial(self._answer, self._next),
            failed=self._fail,
            parent=self,
        )

    def _answer(self, asked: "Asked", results: "Results | None") -> None:
        self._is_running = False
        if self._next is None:
            return
        if self._next == asked:
            self._next = None
            if results is not None:
                self.answered.emit(asked[0], results)
        else:
            self._go_on()

    def _fail(self, _problem: object) -> None:
        self._is_running = False
        self._next = None
