"""One entry as it is set for the card: its pages, how each text fits, and what of it does not.

What is here runs on the thread of a workshop. Words that are being typed are set with the rest,
before they are in the file.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.base.pdfium import TURN
from festdesk.booklet.book import Book, book_of
from festdesk.booklet.designs import design_of
from festdesk.booklet.drafts import Draft, with_drafts
from festdesk.desktop.widgets.page_reading import places_on
from festdesk.desktop.widgets.page_spots import line_starts, stretches_of
from festdesk.desktop.widgets.page_text import letters_of
from festdesk.desktop.widgets.press_room import PressRoom, SetPages

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.booklet.designs import Design
    from festdesk.booklet.fit import Fit
    from festdesk.booklet.text_fit import TextKey
    from festdesk.snapshot import Snapshot
    from festdesk.texts.tables import Text

# Five pages of one text; what is longer would keep the engine busy for seconds at each keystroke.
MOST_CHARACTERS = 12_000


@dataclass(frozen=True, slots=True)
class PageWish:
    """As which product an entry is to be set, and in which language.

    A language that the book has does not change it, unless it is wished for `alone`; in another
    one the entry is set alone.
    """

    product: str
    language: str = ""
    alone: bool = False

    def book(self, snapshot: "Snapshot") -> Book:
        """Return the book that the entry is set for."""
        planned = book_of(snapshot, self.product)
        if not self.language or (self.language in planned.languages and not self.alone):
            return planned
        return book_of(snapshot, self.product, languages=(self.language,))


@dataclass(frozen=True, slots=True)
class TooLong:
    """Why an entry was not set: one of its texts is longer than anything that is ever printed."""

    film_id: "FilmId"
    text: "Text"

    @property
    def characters(self) -> int:
        """How long it is."""
        return len(self.text.body)


@dataclass(frozen=True, slots=True)
class SetEntry:
    """An entry as it was set.

    `pages` are there where they were asked for. `fitting` says of each text that is too long how
    many of its letters have room, where they can be told on the pages.
    """

    film_id: "FilmId"
    snapshot: "Snapshot"
    book: Book
    design: "Design"
    fit: "Fit"
    pages: SetPages | None
    fitting: "Mapping[TextKey, int]"


def set_entry(
    room: PressRoom,
    snapshot: "Snapshot",
    film_id: "FilmId",
    wish: PageWish,
    drafts: Sequence[Draft] = (),
    draw: Callable[[SetPages], None] | None = None,
) -> SetEntry | TooLong:
    """Set an entry with what is being typed in it; `draw` is given its pages as soon as may be.

    Raises:
        PrintProblem: The pages could not be set.
    """
    typed = with_drafts(snapshot, drafts)
    endless = next(
        (text for text in _texts_of(typed, film_id) if len(text.body) > MOST_CHARACTERS), None
    )
    if endless is not None:
        return TooLong(film_id, endless)
    book = wish.book(typed)
    pages, fit = room.set_entry(typed, film_id, book, draw)
    fitting: Mapping[TextKey, int] = {}
    if any(text.over and text.room > 0 for text in fit.texts):
        pdf = pages.pdf if pages is not None else room.pages_of(typed, film_id, book)
        fitting = _letters_that_fit(pdf, typed, film_id, fit)
    design = design_of(typed, book.design, book.trim)
    return SetEntry(film_id, typed, book, design, fit, pages, fitting)


def _texts_of(snapshot: "Snapshot", film_id: "FilmId") -> "list[Text]":
    found = list(snapshot.texts_of_film(film_id))
    for credit in snapshot.directors_of(film_id):
        if credit.person_id is not None:
            found += snapshot.texts_of_person(credit.person_id)
    return found


def _letters_that_fit(
    pdf: bytes, snapshot: "Snapshot", film_id: "FilmId", fit: "Fit"
) -> "dict[TextKey, int]":
    """Return how many letters of each text that is too long stand in lines there is room for.

    A text that is not found on the pages line for line, as one that is shortened there or that
    runs from right to left, is left out.
    """
    import pypdfium2  # type: ignore[import-untyped]

    with TURN:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            pages = [places_on(opened, number) for number in range(len(opened))]
        finally:
            opened.close()
    bodies = {
        (text.kind, text.language, text.person_id or ""): text.body
        for text in _texts_of(snapshot, film_id)
    }
    found: dict[TextKey, int] = {}
    for text in fit.texts:
        body = bodies.get((text.key.kind, text.key.language, text.key.person), "")
        if not text.over or text.room <= 0 or not body:
            continue
        letters = letters_of(body)[0]
        starts = line_starts(stretches_of(letters, [page.text for page in pages]), pages)
        if len(starts) == text.lines:
            found[text.key] = starts[text.room]
    return found
