"""All that the page shows of a booklet, made on the thread that sets it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.booklet.book import Book
from festdesk.booklet.plan import printed_films
from festdesk.checks.book.printed_from import find_text
from festdesk.desktop.booklet.page_list import PageRow
from festdesk.desktop.widgets.page_words import caption_of, film_title
from festdesk.desktop.widgets.press_room import PageNote, PressRoom, SetPages
from festdesk.snapshot import Snapshot

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Booklet:
    """Pages, what they are called, and the films there are to choose from."""

    pages: SetPages
    book: Book
    films: Sequence[tuple[str, str]]  # id and title, in the order of the book
    captions: Mapping[tuple[str, str], str]  # by kind and subject of a part
    trouble: Place | None  # where the first text comes from that no face has all letters of

    def rows(self, notes: Sequence[Sequence[PageNote]]) -> list[PageRow]:
        """Return the rows of the list of pages; what begins on a page is named, all of it."""
        rows: list[PageRow] = []
        for on_page in notes:
            begun = [note for note in on_page if not note.number_in_part] or on_page[:1]
            names = [self.captions.get((note.kind, note.subject), "") for note in begun]
            said = ", ".join(dict.fromkeys(name for name in names[:_MOST_NAMED] if name))
            rows.append(PageRow(on_page[0].key, said + (" …" * (len(names) > _MOST_NAMED))))
        return rows


def set_booklet(room: PressRoom, snapshot: Snapshot, film_id: str, book: Book) -> Booklet:
    """Set the whole book, or one film's pages where one is named.

    Raises:
        PrintProblem: The pages could not be set.
    """
    language = book.language
    if film_id:
        pages = room.set_film(snapshot, FilmId(film_id), language, book)
    else:
        pages = room.set_book(snapshot, book)
    return Booklet(
        pages,
        book,
        [
            (film.id, film_title(snapshot, film.id, language))
            for film in printed_films(snapshot, language)
        ],
        {
            (kind, subject): caption_of(PageNote(kind, subject), snapshot, language)
            for _, kind, subject in pages.starts
        },
        find_text(snapshot, pages.replaced[0].text) if pages.replaced else None,
    )
