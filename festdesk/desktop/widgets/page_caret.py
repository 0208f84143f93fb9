"""The place of the form's caret on the printed page, followed as the page changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF

from festdesk.desktop.widgets.page_marks import Mark, MarkKind
from festdesk.desktop.widgets.page_spots import Spot, spot_of, stretches_of
from festdesk.desktop.widgets.page_text import PagePlaces
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook

_MOST_PAGES = 12


@dataclass(frozen=True, slots=True)
class Caret:
    """The letters and figures of what is printed together, and before which the caret stands."""

    letters: str
    at: int


class PageCaret(QObject):
    """Marks where a caret stands. Until a new page has been read the old mark stays."""

    def __init__(self, book: PdfBook, view: PagesView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._view = view
        self._caret: Caret | None = None
        self._page = -1
        self._marks: tuple[Mark, ...] = ()
        self._follows = False
        book.opened.connect(self._read)
        book.located.connect(self._find)

    def show(self, caret: Caret | None, *, follow: bool = True) -> None:
        """Mark a caret, or none; `follow` scrolls to where it is out of sight."""
        if caret != self._caret or follow:
            self._caret, self._follows = caret, follow
            self._find()

    def marks(self, page: int) -> Sequence[Mark]:
        """Return what is marked on a page."""
        return self._marks if page == self._page else ()

    @property
    def page(self) -> int:
        """The page on which the caret is marked; -1 where it is on none."""
        return self._page

    def places(self) -> list[PagePlaces] | None:
        """Return where the characters of all pages stand, once that is known."""
        known = [self._book.places(page) for page in range(self._count)]
        found = [places for places in known if places is not None]
        return found if len(found) == len(known) else None

    @property
    def _count(self) -> int:
        return min(self._book.page_count, _MOST_PAGES)

    def _read(self) -> None:
        self._book.want_places("caret", list(range(self._count)))

    def _find(self, _page: int = 0) -> None:
        places = self.places()
        if places is None:
            return
        before = (self._page, self._marks)
        self._page, self._marks = -1, ()
        if self._caret is not None and places:
            texts = [one.text for one in places]
            spot = spot_of(stretches_of(self._caret.letters, texts), self._caret.at, texts)
            if spot is not None:
                self._page, self._marks = spot.page, _marks_at(places[spot.page], spot)
        if (self._page, self._marks) == before:
            return
        self._view.update_marks()
        if self._follows and self._marks:
            self._view.show_part(self._page, self._marks[-1].box)


def _marks_at(places: PagePlaces, spot: Spot) -> tuple[Mark, ...]:
    word = places.text.word_at(spot.character)
    near = [Mark(line, MarkKind.NEAR) for line in places.lines(word)] if word is not None else []
    box = places.box(spot.character)
    edge = box.right() if spot.is_after else box.left()
    # As high as the word: a comma or an x is no measure for a caret.
    line = next(
        (one.box for one in near if one.box.top() <= box.center().y() <= one.box.bottom()), box
    )
    return (*near, Mark(QRectF(edge, line.top(), 0.0, line.height()), MarkKind.CARET))
