"""Words sought in the pages: where they stand, one after the other, also after pages are reset."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal

from festdesk.desktop.widgets.page_marks import Mark, MarkKind
from festdesk.desktop.widgets.page_text import Range
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words stand once: a page and the characters of it."""

    page: int
    part: Range


class Finding(QObject):
    """Seeks words in all pages of a book and turns the view from one to the next."""

    counted = Signal()  # there are more or other hits, or another one is the current

    def __init__(self, book: PdfBook, view: PagesView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._view = view
        self._typed = ""
        self._hits: list[Hit] = []
        self._by_page: dict[int, list[Hit]] = {}
        self._pages_read = 0
        self._current = -1
        # What names the page of the current hit in every edition, and which hit on it that is.
        self._kept: tuple[str, int] | None = None
        self._turns_soon = False
        self._is_awaited = False  # it was turned to the current hit before its place was known
        book.opened.connect(self._begin_again)
        book.read.connect(self._go_on)
        book.located.connect(self._show_located)

    @property
    def typed(self) -> str:
        """What is sought; nothing where nothing is."""
        return self._typed

    @property
    def count(self) -> int:
        """How often it was found so far."""
        return len(self._hits)

    @property
    def number(self) -> int:
        """Which hit is the current one, counted from 1; 0 where none is."""
        return self._current + 1

    @property
    def is_complete(self) -> bool:
        """Whether all pages have been read."""
        return self._pages_read >= self._book.page_count

    def seek(self, typed: str) -> None:
        """Seek these words from the page in sight on; none ends the search."""
        self._typed = typed
        self._kept = None
        self._current = -1
        self._turns_soon = bool(typed.strip())
        self._book.read_texts(wanted=self._turns_soon)
        self._count_again()

    def next(self) -> None:
        """Turn to the next hit, after the last to the first."""
        self._turn(1)

    def previous(self) -> None:
        """Turn to the previous hit, before the first to the last."""
        self._turn(-1)

    def marks(self, page: int) -> Sequence[Mark]:
        """Return the marks of the hits on a page, as far as it is known where they stand."""
        hits = self._by_page.get(page)
        places = self._book.places(page) if hits else None
        if hits is None or places is None:
            return ()
        current = self._hits[self._current] if self._current >= 0 else None
        return [
            Mark(line, MarkKind.CURRENT if hit is current else MarkKind.FOUND)
            for hit in hits
            for line in places.lines(hit.part)
        ]

    def look_around(self) -> None:
        """Ask where the hits in sight stand."""
        pages = [page for page in self._view.pages_in_sight if page in self._by_page]
        if 0 <= self._current < len(self._hits):
            pages.insert(0, self._hits[self._current].page)
        self._book.want_places("finding", pages)

    # News of the book

    def _begin_again(self) -> None:
        if self._typed:
            self._count_again()

    def _count_again(self) -> None:
        if self._current >= 0:
            self._kept = self._name_of(self._current)
        self._hits, self._by_page, self._pages_read, self._current = [], {}, 0, -1
        self._go_on()
        self._view.update_marks()

    def _go_on(self) -> None:
        texts = self._book.texts
        if self._typed.strip():
            for page in range(self._pages_read, len(texts)):
                hits = [Hit(page, part) for part in texts[page].find(self._typed)]
                if hits:
                    self._by_page[page] = hits
                    self._hits += hits
        self._pages_read = len(texts)
        self._take_up()
        self.look_around()
        self.counted.emit()

    def _take_up(self) -> None:
        """Make the hit that was the current one before the current one again, or the first."""
        if self._current >= 0 or not self._hits:
            return
        if self._kept is not None:
            key, number = self._kept
            for at, hit in enumerate(self._hits):
                if self._book.key_of(hit.page) == key:
                    on_page = self._by_page[hit.page]
                    self._current = at + min(number, len(on_page) - 1)
                    break
            else:
                if self.is_complete:
                    self._kept = None  # its page has gone, and the next F3 begins anew
        elif self._turns_soon:
            here = max(0, self._view.current_page)
            after = next((n for n, hit in enumerate(self._hits) if hit.page >= here), None)
            if after is None and self.is_complete:
                after = 0
            if after is not None:
                self._turns_soon = False
                self._turn_to(after)

    def _name_of(self, at: int) -> tuple[str, int]:
        hit = self._hits[at]
        return self._book.key_of(hit.page), self._by_page[hit.page].index(hit)

    def _turn(self, by: int) -> None:
        if not self._hits:
            return
        if self._current < 0:
            here = max(0, self._view.current_page)
            before = sum(1 for hit in self._hits if hit.page < here)
            self._turn_to((before if by > 0 else before - 1) % len(self._hits))
        else:
            self._turn_to((self._current + by) % len(self._hits))

    def _turn_to(self, at: int) -> None:
        self._current = at
        self._kept = self._name_of(at)
        hit = self._hits[at]
        self._is_awaited = self._book.places(hit.page) is None
        if not self._is_awaited:
            self._show_current()
        elif hit.page != self._view.current_page:
            self._view.go_to_page(hit.page)
        self.look_around()
        self._view.update_marks()
        self.counted.emit()

    def _show_current(self) -> None:
        hit = self._hits[self._current]
        places = self._book.places(hit.page)
        lines = places.lines(hit.part) if places is not None else []
        if lines:
            self._view.show_part(hit.page, QRectF(lines[0]))

    def _show_located(self, page: int) -> None:
        if page not in self._by_page:
            return
        if self._is_awaited and self._current >= 0 and self._hits[self._current].page == page:
            self._is_awaited = False
            self._show_current()
        self._view.update_marks()
