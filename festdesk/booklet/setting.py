"""What every function that makes content needs to know of the book it makes it for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.booklet.book import Book, book_of
from festdesk.booklet.designs import Design, design_of
from festdesk.booklet.frames import Frame, frame_of, measure_mm, text_height_mm
from festdesk.booklet.plan import printed_films
from festdesk.booklet.words import Words, words_in

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot


@dataclass(frozen=True)
class Setting:
    """A book, its design, its words, and the films that have an entry in it."""

    book: Book
    design: Design
    words: Words
    in_book: "frozenset[FilmId]"

    @property
    def language(self) -> str:
        """The main language of the book."""
        return self.book.language

    @property
    def measure_mm(self) -> float:
        """How wide an entry stands on a page."""
        return measure_mm(self.design)

    @property
    def text_height_mm(self) -> float:
        """How high the text stands on a page."""
        return text_height_mm(self.design)

    @property
    def frame(self) -> Frame:
        """How the texts of an entry stand on a page."""
        return frame_of(self.design, self.book)

    def look(self) -> dict[str, Any]:
        """Return what the templates need to know of it."""
        return {
            "width": self.design.trim.width_mm,
            "height": self.design.trim.height_mm,
            "language": self.language,
            "languages": list(self.book.languages),
            "product": str(self.book.product),
            "base": self.design.base,
            "arrangement": str(self.book.arrangement),
            "frame": self.frame.plain(),
            "own_faces": list(self.design.own_faces),
            "design": {k: v for k, v in self.design.values.items() if k != "name"},
        }


def setting_of(
    snapshot: "Snapshot", book: Book | None = None, *, in_book: "frozenset[FilmId] | None" = None
) -> Setting:
    """Return the setting of a book, by default of the catalogue as it is stored.

    Raises:
        PrintProblem: Its design is not there.
    """
    planned = book or book_of(snapshot)
    if in_book is None:
        in_book = frozenset(film.id for film in printed_films(snapshot, planned.language))
    design = design_of(snapshot, planned.design, planned.trim)
    return Setting(planned, design, words_in(*planned.languages), in_book)
