"""Every page number that is printed, read from the pages as a reader reads them.

The book has right-hand starts, pages put in and a day over a spread; a late change moves its pages.
"""

import re
from dataclasses import dataclass, replace
from typing import Any

import pytest

from festdesk.base.ids import BookId, BookPartId
from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press, page_of_entries
from festdesk.booklet.content import book_content
from festdesk.booklet.profiles import PRESS, SCREEN, Profile
from festdesk.books.tables import Book, BookPart, BookPartText, PartKind
from festdesk.films.tables import Credit
from festdesk.screenings.tables import Venue
from tests.booklet.edition import MADE_AT, Rows, pages_of, picture
from tests.booklet.test_parts import shorts, show
from tests.builders import at

RIGHT = {PartKind.FOREWORD, PartKind.DIRECTOR_INDEX, PartKind.IMPRINT}


def full_edition(product: str, *, more_pages: int = 0) -> Rows:
    """Return an edition whose book has every list that prints numbers; `more_pages` come early."""
    rows = shorts()
    for number in range(2, 8):
        rows.add(Venue, id=f"venue-{number}", name=f"Hall {number}", place=number)
        rows.screening(f"m{number}", "lamp", venue_id=f"venue-{number}",
                       starts_at=at(5, f"{10 + number}:00"))  # fmt: skip
    rows.add(Credit, film_id="lamp", role="world_sales", as_credited="Far Sales")
    rows.text("statement", "Never mind the boat.", film_id="harbour",
              speaker_id="director-harbour")  # fmt: skip
    rows.add(Book, id="book", product=product)
    place = 0
    for kind in PartKind:
        if kind in {PartKind.COVER, PartKind.PDF_PAGES}:
            key = BookPartId(str(kind))
            has_pdf = {"sha256": "ab", "pages": 2} if kind == PartKind.PDF_PAGES else {}
            rows.add(BookPart, id=key, book_id=BookId("book"), kind=kind, place=place, **has_pdf)
        else:
            rows.add(BookPart, id=BookPartId(str(kind)), book_id=BookId("book"), kind=kind,
                     place=place, starts_right=kind in RIGHT,
                     pages=1 + more_pages if kind == PartKind.NOTES else 1)  # fmt: skip
        place += 2
    for kind in (PartKind.FOREWORD, PartKind.TEXT_PAGE, PartKind.THANKS):
        rows.add(BookPartText, part_id=str(kind), language="en", heading=f"The {kind} part",
                 body="Words.")  # fmt: skip
    for number, part in enumerate(
        ("inside_cover", "foreword", "text_page", "sponsors", "advertisement")
    ):
        show(rows, part, 300 + number, 400, name=f"A picture of the {part}", credit="Eva Kuiper")
    rows.still("ferry", picture(500, 600), 500, 600)
    portrait: Any = rows.rows[-1]
    portrait.film_id, portrait.person_id = None, "pianist"
    if more_pages:
        # What comes late comes first: pages before everything else.
        rows.add(BookPart, id=BookPartId("early"), book_id=BookId("book"), kind=PartKind.NOTES,
                 pages=more_pages, place=1)  # fmt: skip
    return rows


@dataclass(frozen=True)
class Printed:
    """A book as it is read: the text of its pages, where its parts begin, and its content."""

    pages: list[str]
    places: dict[str, int]
    content: dict[str, Any]

    def text(self, anchor: str) -> str:
        """Return the words of a part, from its first page to the next part's."""
        first = self.places[anchor]
        later = [page for page in self.places.values() if page > first]
        return " ".join(self.pages[first - 1 : max(first, min(later, default=first + 1) - 1)])


def printed(rows: Rows, product: str, profile: Profile = SCREEN, *, press: Press) -> Printed:
    """Set a book and read it."""
    book = replace(book_of(rows.snapshot, product), design="quiet")
    content = book_content(rows.snapshot, book)
    pdf = press.set_book(content, rows.fetch, profile, made_at=MADE_AT)
    assert press.warnings == ()
    pages = [page.replace("\u00a0", " ").replace("\u202f", " ") for page in pages_of(pdf)]
    return Printed(pages, page_of_entries(pdf), content)


@pytest.fixture(scope="module", params=["catalogue", "programme"])
def books(request: pytest.FixtureRequest) -> tuple[Printed, Printed]:
    """A book, and the same one after a late change that moves its pages."""
    with Press() as press:
        before = printed(full_edition(request.param), request.param, press=press)
        after = printed(full_edition(request.param, more_pages=3), request.param, press=press)
    return before, after


def test_late_change_moves_every_entry(books: tuple[Printed, Printed]) -> None:
    before, after = books

    for anchor in ("film-ferry", "film-lamp", "title_index", "imprint"):
        assert after.places[anchor] > before.places[anchor]


def test_every_anchor_that_something_leads_to_is_there(books: tuple[Printed, Printed]) -> None:
    for book in books:
        wanted = set(anchors_in(book.content))
        wanted.discard("cover")
        assert len(wanted) > 20
        assert wanted <= book.places.keys()


def anchors_in(content: object) -> list[str]:
    """Return the anchors that a content names."""
    found: list[str] = []
    if isinstance(content, dict):
        for key, value in content.items():
            if key == "anchor" and value:
                found.append(value)
            elif key == "anchors":
                found += value
            else:
                found += anchors_in(value)
    elif isinstance(content, list):
        for value in content:
            found += anchors_in(value)
    return found


def test_contents_print_the_page_on_which_each_part_begins(
    books: tuple[Printed, Printed],
) -> None:
    for book in books:
        said = book.text("contents")
        for entry in part(book, "contents")["entries"]:
            found = re.search(rf"(\d+) {re.escape(words(entry['title']))}", said)
            assert found is not None, entry
            assert int(found[1]) == book.places[entry["anchor"]], entry


def test_what_contents_name_stands_on_the_page_they_print(books: tuple[Printed, Printed]) -> None:
    for book in books:
        for entry in part(book, "contents")["entries"]:
            if words(entry["title"]) not in {"Day by day", "Short programmes", "Films"}:
                page = book.pages[book.places[entry["anchor"]] - 1]
                assert words(entry["title"]) in page, entry


@pytest.mark.parametrize("kind", ["title_index", "director_index", "country_index"])
def test_indexes_print_the_pages_of_the_entries(books: tuple[Printed, Printed], kind: str) -> None:
    for book in books:
        said = book.text(kind)
        entries = [e for group in part(book, kind)["groups"] for e in group["entries"]]
        assert entries
        for entry in entries:
            pages = ", ".join(str(book.places[anchor]) for anchor in entry["anchors"])
            assert f"{words(entry['title'])} {pages}" in said, entry


def test_print_sources_and_guests_and_blocks_print_the_pages_of_the_entries(
    books: tuple[Printed, Printed],
) -> None:
    for book in books:
        lamp, port = book.places["film-lamp"], book.places["film-harbour"]
        assert f"Lamp, The {lamp}" in book.text("print_sources")
        assert f"Two at Once p. {book.places['block-shorts']}" in book.text("guests")
        block = book.text("block-shorts")
        assert re.search(rf"Le Port .*p\. {port} .*The Lamp .*p\. {lamp}", block), block


def test_grid_prints_the_page_of_the_entry_and_the_count_of_the_showing(
    books: tuple[Printed, Printed],
) -> None:
    for book in books:
        day = book.places["day-2021-03-05"]
        assert day % 2 == 0  # eight halls stand on a spread, which begins on the left
        left, right = book.pages[day - 1 : day + 1]
        assert re.search(rf"20:30 N {book.places['film-ferry']} The Last Ferry .*1/2", left)
        assert re.search(rf"15:00 O {book.places['block-shorts']} Two at Once .*1/2", left)
        assert re.search(rf"17:00 O {book.places['film-lamp']} The Lamp", right)


def test_parts_planned_so_begin_on_the_right_and_the_page_before_is_bare(
    books: tuple[Printed, Printed],
) -> None:
    bare = 0
    for book in books:
        for kind in RIGHT:
            anchor = next(anchor for anchor in book.places if anchor.startswith(str(kind)))
            page = book.places[anchor]
            assert page % 2 == 1, anchor
            if not any(place == page - 1 for place in book.places.values()):
                bare += book.pages[page - 2] == ""
    assert bare >= 1


def test_finished_pages_are_left_empty_and_counted(books: tuple[Printed, Printed]) -> None:
    for book in books:
        first = book.places["pdf_page-pdf_pages.1"]
        assert book.places["pdf_page-pdf_pages.2"] == first + 1
        # The file of this part is lost, and the pages say so.
        assert book.pages[first - 1 : first + 1] == ["Picture to come", "Picture to come"]


def test_folio_is_the_number_of_its_page_wherever_anything_is_printed(
    books: tuple[Printed, Printed],
) -> None:
    for book in books:
        for number, page in enumerate(book.pages[1:], start=2):
            bare = page in {"", "Picture to come"}
            assert bare or re.search(rf"(^|\D){number}(\D|$)", page[-60:]), number


def test_press_prints_the_same_numbers_without_links() -> None:
    rows = full_edition("catalogue")
    with Press() as press:
        screen = printed(rows, "catalogue", press=press)
        paper = printed(rows, "catalogue", PRESS, press=press)

    assert paper.pages == screen.pages


def part(book: Printed, kind: str) -> dict[str, Any]:
    """Return the content of the first part of a kind."""
    found: dict[str, Any] = next(p for p in book.content["parts"] if p["kind"] == kind)
    return found


def words(title: dict[str, Any]) -> str:
    """Return a title as it is read from a page."""
    return " ".join(str(title["text"]).split())
