"""What could be done so that no sheet of a book has blank pages."""

import pytest

from festdesk.booklet.book import Book, PlannedPart
from festdesk.booklet.signatures import PageCount, Proposal, Way, blank_before, proposals
from festdesk.books.tables import Arrangement, PartKind, Product

PAGES = {"cover": 1, "contents": 1, "films": 70, "guests": 2, "thanks": 1, "sponsors": 6}


def book(signature: int = 4, *kinds: PartKind, notes: int = 0) -> Book:
    """Return a book of these parts, named by their kinds."""
    chosen = kinds or tuple(PartKind(name) for name in PAGES)
    parts = [PlannedPart(str(kind), kind) for kind in chosen]
    if notes:
        parts.append(PlannedPart("notes", PartKind.NOTES, pages=notes))
    return Book(
        Product.CATALOGUE, "quiet", ("en",), Arrangement.ALONE, None, signature, tuple(parts)
    )


@pytest.mark.parametrize(
    ("pages", "signature", "blank", "whole", "over"),
    [(84, 4, 0, 84, 0), (85, 4, 3, 88, 1), (84, 16, 12, 96, 4), (1, 8, 7, 8, 1), (7, 1, 0, 7, 0)],
)
def test_pages_are_counted_in_sheets(
    pages: int, signature: int, blank: int, whole: int, over: int
) -> None:
    count = PageCount(pages, signature)

    assert (count.blank, count.whole, count.over) == (blank, whole, over)


def test_a_book_of_whole_sheets_needs_nothing() -> None:
    assert proposals(book(), PAGES, 80) == ()


def test_pages_for_notes_fill_the_last_sheet_and_a_part_that_is_just_too_much_may_go() -> None:
    assert proposals(book(), PAGES, 81) == (
        Proposal(Way.NOTES, 3, "", 84),
        Proposal(Way.LEAVE_OUT, -1, "thanks", 80),
    )
    assert proposals(book(), PAGES, 82) == (
        Proposal(Way.NOTES, 2, "", 84),
        Proposal(Way.LEAVE_OUT, -6, "sponsors", 76),
        Proposal(Way.LEAVE_OUT, -2, "guests", 80),
    )


def test_pages_for_notes_that_there_are_become_more() -> None:
    assert proposals(book(notes=2), PAGES, 83)[0] == Proposal(Way.NOTES, 1, "notes", 84)


def test_what_a_book_needs_is_never_proposed_to_be_left_out() -> None:
    needed = book(4, PartKind.COVER, PartKind.CONTENTS, PartKind.FILMS)

    ways = proposals(needed, {"cover": 1, "contents": 1, "films": 5}, 7)

    assert [way.way for way in ways] == [Way.NOTES]


def test_entries_are_fitted_where_that_saves_enough_pages() -> None:
    assert proposals(book(), PAGES, 82, savable=1)[-1].way is not Way.FIT
    assert proposals(book(), PAGES, 82, savable=2)[-1] == Proposal(Way.FIT, -2, becomes=80)


def test_a_part_that_need_not_begin_on_the_right_saves_the_empty_page_before_it() -> None:
    planned = Book(
        Product.CATALOGUE, "quiet", ("en",), Arrangement.ALONE, None, 8,
        (
            PlannedPart("foreword", PartKind.FOREWORD, starts_right=True),
            PlannedPart("films", PartKind.FILMS, starts_right=True),
            PlannedPart("imprint", PartKind.IMPRINT, starts_right=True, is_on=False),
        ),
    )  # fmt: skip
    blank = blank_before(planned, {"foreword": 3, "films": 5, "imprint": 9}, {2, 8})

    assert blank == {"foreword": 1}
    assert proposals(planned, {"films": 55}, 57, blank=blank) == (
        Proposal(Way.NOTES, 7, "", 64),
        Proposal(Way.BEGIN_ANYWHERE, -1, "foreword", 56),
    )
    assert proposals(planned, {"films": 55}, 58, blank=blank) == (Proposal(Way.NOTES, 6, "", 64),)
