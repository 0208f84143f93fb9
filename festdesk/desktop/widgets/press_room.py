"""Setting pages for the screen: a press, and the way to the pictures of the open file.

What is here runs on the thread of a workshop, never on the window's. The booklet's packages know
the tables and with them the ORM, so they are imported when something is set.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from operator import itemgetter
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from festdesk.base import paths
from festdesk.desktop.bridge import Desk

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId, PersonId
    from festdesk.booklet.book import Book
    from festdesk.booklet.compile import Press
    from festdesk.booklet.fit import EntriesSet, Fit
    from festdesk.booklet.fit_advice import Advice
    from festdesk.booklet.glyphs import Replaced
    from festdesk.booklet.profiles import Profile
    from festdesk.booklet.set_pages.book_facts import BookFacts
    from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class PageNote:
    """What is on a page: a part of the book, by its kind and subject, and which page of it."""

    kind: str
    subject: str = ""
    number_in_part: int = 0

    @property
    def key(self) -> str:
        """What names the page in every edition of the book."""
        return f"{self.kind}-{self.subject}-{self.number_in_part}"


@dataclass(frozen=True, slots=True)
class SetPages:
    """Pages as they were set, and what there is to say about them."""

    pdf: bytes
    # First page from 0, kind and subject of each part, in order; several may begin on one page.
    starts: tuple[tuple[int, str, str], ...] = ()
    replaced: "tuple[Replaced, ...]" = ()
    missing_pictures: int = 0
    seconds: float = 0.0
    parts: "Mapping[str, int]" = field(default_factory=dict)  # first page from 0, by planned part

    def notes(self, count: int) -> list[PageNote]:
        """Return what each of `count` pages is named by: the first part that begins on it."""
        return [on_page[0] for on_page in self.notes_on(count)]

    def notes_on(self, count: int) -> list[tuple[PageNote, ...]]:
        """Return all parts on each of `count` pages: what begins there, then what may go on there.

        Where parts begin in the midst of a page, the one before may still stand at its top.
        """
        begun: dict[int, list[PageNote]] = {}
        for page, kind, subject in self.starts:
            begun.setdefault(page, []).append(PageNote(kind, subject))
        found: list[tuple[PageNote, ...]] = []
        last, began_on = PageNote("page"), 0
        for page in range(count):
            on_page = begun.get(page, [])
            going_on = PageNote(last.kind, last.subject, page - began_on)
            found.append((*on_page, going_on) if page or not on_page else tuple(on_page))
            if on_page:
                last, began_on = on_page[-1], page
        return found

    def pages_of_parts(self, count: int) -> dict[str, int]:
        """Return how many of `count` pages each planned part takes, with blank ones after it."""
        from festdesk.booklet.set_pages.starts import (  # noqa: PLC0415 -- first window first
            page_counts,
        )

        return page_counts({key: first + 1 for key, first in self.parts.items()}, count)

    def keys(self, count: int) -> Sequence[str]:
        """Return what names each of `count` pages in every edition of the book."""
        return [note.key for note in self.notes(count)]


class DeskPictures(QObject):
    """Lets another thread ask the desk for a picture and wait for it."""

    _wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: set[Future[bytes | None]] = set()
        self._is_closed = False
        self._wanted.connect(self._ask)

    def fetch(self, sha256: str) -> bytes | None:
        """Return a picture's bytes; waits, so it must not be called on the window's thread."""
        asked: Future[bytes | None] = Future()
        self._asked.add(asked)
        if self._is_closed:
            return None
        self._wanted.emit(sha256, asked)
        try:
            return asked.result()
        finally:
            self._asked.discard(asked)

    def close(self) -> None:
        """Let nobody wait any longer: from now on there are no pictures."""
        self._is_closed = True
        for asked in tuple(self._asked):
            _answer(asked, None)

    def _ask(self, sha256: str, asked: "Future[bytes | None]") -> None:
        if self._is_closed or self._desk.path is None:
            _answer(asked, None)
            return

        def answer(content: bytes | None) -> None:
            _answer(asked, content)

        self._desk.picture(sha256, answer)


def _answer(asked: "Future[bytes | None]", content: bytes | None) -> None:
    if not asked.done():
        asked.set_result(content)


class PressRoom:
    """One press for one workshop; the press remembers what it set, so edits are set quickly."""

    def __init__(self, pictures: DeskPictures) -> None:
        self._pictures = pictures
        self._press: Press | None = None
        # What was set last: of which edition, which book, its content and its pages.
        self._last: tuple[Snapshot, Book, Mapping[str, Any], bytes] | None = None

    def set_book(self, snapshot: "Snapshot", book: "Book") -> SetPages:
        """Set a whole book.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.compile import page_of_entries  # noqa: PLC0415 -- first window first
        from festdesk.booklet.content import book_content  # noqa: PLC0415 -- first window first
        from festdesk.booklet.plan import plan_of  # noqa: PLC0415 -- first window first
        from festdesk.booklet.set_pages.starts import (  # noqa: PLC0415 -- first window first
            first_pages,
        )

        began = perf_counter()
        press = self._ready()
        content = book_content(snapshot, book)
        pdf = press.set_book(content, self._pictures.fetch, _on_screen())
        self._last = (snapshot, book, content, pdf)
        pages = page_of_entries(pdf)
        plan = plan_of(snapshot, book)
        starts = [
            (pages[part.anchor] - 1, part.kind.value, part.subject)
            for part in plan
            if part.anchor in pages
        ]
        if not any(page == 0 for page, _, _ in starts):
            starts.insert(0, (0, "cover", ""))
        return SetPages(
            pdf,
            tuple(sorted(starts, key=itemgetter(0))),
            press.replaced,
            len(press.missing_pictures),
            perf_counter() - began,
            {key: page - 1 for key, page in first_pages(book, plan, pages).items()},
        )

    def set_film(
        self, snapshot: "Snapshot", film_id: "FilmId", language: str, book: "Book | None" = None
    ) -> SetPages:
        """Set the pages of one film as they are in `book`, by default the catalogue.

        `language` is the one where no book is given.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.book import book_of  # noqa: PLC0415 -- first window first
        from festdesk.booklet.content import preview_content  # noqa: PLC0415 -- first window first

        book = book or book_of(snapshot, languages=(language,))
        return self._set_film(preview_content(snapshot, film_id, book), film_id)

    def _set_film(self, content: "Mapping[str, Any]", film_id: "FilmId") -> SetPages:
        began = perf_counter()
        press = self._ready()
        pdf = press.set_film(content, self._pictures.fetch, _on_screen())
        return SetPages(
            pdf,
            ((0, "film", film_id),),
            press.replaced,
            len(press.missing_pictures),
            perf_counter() - began,
        )

    def set_entry(
        self,
        snapshot: "Snapshot",
        film_id: "FilmId",
        book: "Book",
        draw: "Callable[[SetPages], None] | None",
    ) -> "tuple[SetPages | None, Fit]":
        """Return how one entry fits, and its pages where somebody will `draw` them.

        They are handed over before the engine is asked for the figures.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.content import preview_content  # noqa: PLC0415 -- first window first
        from festdesk.booklet.fit import fits_of  # noqa: PLC0415 -- first window first

        content = preview_content(snapshot, film_id, book)
        pages = None
        if draw is not None:
            pages = self._set_film(content, film_id)
            draw(pages)
        return pages, fits_of(self._ready(), content, _on_screen())[film_id]

    def pages_of(self, snapshot: "Snapshot", film_id: "FilmId", book: "Book") -> bytes:
        """Return the pages of one entry with proxies for its stills: to be read, not looked at.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.content import preview_content  # noqa: PLC0415 -- first window first

        content = preview_content(snapshot, film_id, book)
        return self._ready().set_pages("preview.typ", content, _on_screen())

    def advise(
        self,
        snapshot: "Snapshot",
        film_id: "FilmId",
        book: "Book",
        is_wanted: "Callable[[], bool]",
    ) -> "Advice | None":
        """Return what can be done about an entry that is too long, as long as it `is_wanted`.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.fit_advice import advice_on  # noqa: PLC0415 -- first window first

        return advice_on(self._ready(), snapshot, book, film_id, _on_screen(), is_wanted)

    def measure(self, snapshot: "Snapshot", book: "Book") -> "tuple[Fit, ...]":
        """Return how the entries of a book fit, in their order; quick where it was just set.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.content import book_content  # noqa: PLC0415 -- first window first
        from festdesk.booklet.fit import fits_of  # noqa: PLC0415 -- first window first

        last = self._last
        if last is not None and last[0] is snapshot and last[1] == book:
            content = last[2]
        else:
            content = book_content(snapshot, book)
        return tuple(fits_of(self._ready(), content, _on_screen()).values())

    def look_into(
        self, snapshot: "Snapshot", book: "Book", is_wanted: "Callable[[], bool]"
    ) -> "BookFacts | None":
        """Return what is measured in a book, as long as it `is_wanted`; set anew where it must be.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.set_pages.book_facts import (  # noqa: PLC0415 -- first window first
            measure_book,
        )

        last = self._last
        if last is None or last[0] is not snapshot or last[1] != book:
            if not is_wanted():
                return None
            self.set_book(snapshot, book)
            last = self._last
        if last is None or not is_wanted():
            return None
        # Pages of single films may have been set since, with other pictures.
        press, profile = self._ready(), _on_screen()
        press.prepare_stills(last[2], self._pictures.fetch, profile)
        return measure_book(
            press, snapshot, book, last[2], pdf=last[3], profile=profile, is_wanted=is_wanted
        )

    def count_filmography(
        self, snapshot: "Snapshot", person_id: "PersonId", language: str
    ) -> "EntriesSet":
        """Return how many lines a person's filmography takes in the catalogue's design.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.filmography_fit import (  # noqa: PLC0415 -- first window first
            count_filmography,
        )

        return count_filmography(self._ready(), snapshot, person_id, language, _on_screen())

    def steps_for(
        self, snapshot: "Snapshot", book: "Book", films: "Sequence[FilmId]"
    ) -> "dict[FilmId, int | None]":
        """Return how many steps tighter entries must be set to fit; nothing where none will do.

        Raises:
            PrintProblem: The pages could not be set.
        """
        from festdesk.booklet.fit import fitting_steps  # noqa: PLC0415 -- first window first

        return fitting_steps(self._ready(), snapshot, book, films, _on_screen())

    def close(self) -> None:
        """Remove what the press keeps on disk."""
        if self._press is not None:
            self._press.close()
            self._press = None

    def _ready(self) -> "Press":
        from festdesk.booklet.compile import Press  # noqa: PLC0415 -- first window first

        if self._press is None:
            self._press = Press(stills=paths.cache_folder() / "stills")
        return self._press


def _on_screen() -> "Profile":
    from festdesk.booklet.profiles import SCREEN  # noqa: PLC0415 -- first window first

    # Only looked at: tags and the checks of an archive format would cost time for nothing.
    return replace(SCREEN, standards=("1.7",), tagged=False)
