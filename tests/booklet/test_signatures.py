"""Page counts against signatures, and what could be done to fill or save the last sheet."""

import pytest

from festdesk.booklet.book import Book, PlannedPart
from festdesk.booklet.signatures import PageCount, Proposal, Way, blank_before, proposals
from festdesk.books.tables import Arrangement, PartKind, Product


def book(*parts: PlannedPart, signature: int = 8) -> Book:
    """Return a book of these parts."""
    return Book(
        Product.CATALOGUE, "quiet", ("en",), Arrangement.ALONE, None, signature, tuple(parts)
    )


@pytest.mark.parametrize(
    ("pages", "signature", "blank", "whole", "over"),
    [(61, 4, 3, 64, 1), (64, 16, 0, 64, 0), (60, 8, 4, 64, 4), (1, 16, 15, 16, 1), (0, 4, 0, 0, 0)],
)
def test_pages_are_counted_against_whole_sheets(
    pages: int, signature: int, blank: int, whole: int, over: int
) -> None:
    count = PageCount(pages, signature)

    assert (count.blank, count.whole, count.over) == (blank, whole, over)


def test_nothing_is_proposed_where_every_sheet_is_full() -> None:
    assert proposals(book(PlannedPart("cover", PartKind.COVER)), {"cover": 1}, 64) == ()


def test_ways_to_a_whole_sheet_come_with_what_the_book_has_then() -> None:
    planned = book(
        PlannedPart("cover", PartKind.COVER),
        PlannedPart("foreword", PartKind.FOREWORD, starts_right=True),
        PlannedPart("films", PartKind.FILMS),
        PlannedPart("thanks", PartKind.THANKS),
        PlannedPart("off", PartKind.GUESTS, is_on=False),
    )
    pages = {"cover": 1, "foreword": 1, "films": 53, "thanks": 1, "off": 1}
    blank = blank_before(planned, {"cover": 1, "foreword": 3, "films": 4}, {2, 60})

    found = proposals(planned, pages, 57, savable=2, blank=blank)

    assert found == (
        Proposal(Way.NOTES, 7, "", 64),
        Proposal(Way.BEGIN_ANYWHERE, -1, "foreword", 56),
        Proposal(Way.LEAVE_OUT, -1, "thanks", 56),
        Proposal(Way.LEAVE_OUT, -1, "foreword", 56),
        Proposal(Way.FIT, -1, "", 56),
    )


def test_only_parts_of_the_right_size_are_left_out_and_never_the_films() -> None:
    planned = book(
        PlannedPart("films", PartKind.FILMS), PlannedPart("thanks", PartKind.THANKS), signature=4
    )

    found = proposals(planned, {"films": 2, "thanks": 1}, 62)

    assert [proposal.way for proposal in found] == [Way.NOTES]
