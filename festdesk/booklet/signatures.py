"""Signatures: how many pages a book may have, and what could be done to reach that number.

A sheet is printed and folded as a whole, so a book has a multiple of 4, 8 or 16 pages; what is
missing prints as blank pages at its end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.books.tables import PartKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from festdesk.booklet.book import Book

USUAL_SIGNATURES = (1, 2, 4, 8, 12, 16, 32)
_MOST_TO_LEAVE_OUT = 2
# Without these it is no book, or nobody finds anything in it.
_NEEDED = {PartKind.COVER, PartKind.CONTENTS, PartKind.DAYS, PartKind.STRANDS, PartKind.FILMS}


@dataclass(frozen=True, slots=True)
class PageCount:
    """The pages that were set against the signature of the book."""

    pages: int
    signature: int

    @property
    def blank(self) -> int:
        """How many pages are blank at the end."""
        return -self.pages % self.signature

    @property
    def whole(self) -> int:
        """How many pages there are with the blank ones."""
        return self.pages + self.blank

    @property
    def over(self) -> int:
        """How many pages less would need one sheet less; 0 where all sheets are full."""
        return self.pages % self.signature


class Way(StrEnum):
    """How the number of pages can be brought to a whole number of sheets."""

    NOTES = "notes"  # give the reader pages for notes
    BEGIN_ANYWHERE = "begin_anywhere"  # let a part begin on a left-hand page too
    LEAVE_OUT = "leave_out"  # switch a part off
    FIT = "fit"  # set entries tighter that run over by a few lines


@dataclass(frozen=True, slots=True)
class Proposal:
    """One way to a whole number of sheets, and how many pages the book has then."""

    way: Way
    pages: int  # more or less than now
    part: str = ""  # the key of the part it is about; none where pages for notes are to be added
    becomes: int = 0


def blank_before(
    book: "Book", first_pages: Mapping[str, int], empty: "Collection[int]"
) -> dict[str, int]:
    """Return which parts begin on a right-hand page after an empty one, each with that one page.

    `first_pages` are the pages on which parts begin, by their keys; `empty` are the pages of the
    book, counted from 1, on which nothing stands.
    """
    return {
        part.key: 1
        for part in book.parts
        if part.is_on and part.starts_right and first_pages.get(part.key, 0) - 1 in empty
    }


def proposals(
    book: "Book",
    parts: Mapping[str, int],
    pages: int,
    *,
    savable: int = 0,
    blank: Mapping[str, int] | None = None,
) -> tuple[Proposal, ...]:
    """Return what would fill or save the last sheet, the least change first.

    `parts` is how many pages each part takes, by its key; `savable` is how many entries would take
    a page less if they were set tighter; `blank` is what `blank_before` says.
    """
    count = PageCount(pages, book.signature_pages)
    if not count.blank:
        return ()
    return (
        *_with_notes(book, count),
        *(
            Proposal(Way.BEGIN_ANYWHERE, -saved, key, count.pages - saved)
            for key, saved in (blank or {}).items()
            if saved == count.over
        ),
        *_with_less(book, parts, count),
        *(
            (Proposal(Way.FIT, -count.over, becomes=pages - count.over),)
            if savable >= count.over
            else ()
        ),
    )


def _with_notes(book: "Book", count: PageCount) -> "Iterator[Proposal]":
    notes = next((part for part in book.parts if part.kind == PartKind.NOTES and part.is_on), None)
    yield Proposal(Way.NOTES, count.blank, notes.key if notes else "", count.whole)


def _with_less(book: "Book", parts: Mapping[str, int], count: PageCount) -> "Iterator[Proposal]":
    """Yield parts without which no page is blank, the latest of the book first."""
    fitting = [
        part
        for part in reversed(book.parts)
        if part.is_on
        and part.kind not in _NEEDED
        and (taken := parts.get(part.key, 0)) > 0
        and taken % count.signature == count.over
        and taken < count.pages
    ]
    for part in fitting[:_MOST_TO_LEAVE_OUT]:
        taken = parts[part.key]
        yield Proposal(Way.LEAVE_OUT, -taken, part.key, count.pages - taken)
