"""Where the parts of a set book begin, by what the plan of the book calls them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from festdesk.booklet.plan import PageKind
from festdesk.books.tables import PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.booklet.book import Book
    from festdesk.booklet.plan import Part


def key_in_plan(book: "Book", part: "Part") -> str:
    """Return the key of the planned part that pages belong to; none where there is none.

    Opening pages of strands stand among the entries, and are a part of their own in the plan.
    """
    if part.kind == PageKind.STRAND:
        strands = next((p.key for p in book.parts if p.kind == PartKind.STRANDS), None)
        if strands is not None:
            return strands
    return part.planned.key if part.planned is not None else ""


def first_pages(book: "Book", plan: "Sequence[Part]", places: Mapping[str, int]) -> dict[str, int]:
    """Return on which page, counted from 1, each planned part begins, by its key.

    `places` are the pages of anchors. Whatever is first begins on the first page, also without a
    heading that is led to.
    """
    found = {plan[0].planned.key: 1} if plan and plan[0].planned else {}
    for part in plan:
        key = key_in_plan(book, part)
        if key and part.anchor in places:
            found.setdefault(key, places[part.anchor])
    return found


def page_counts(firsts: Mapping[str, int], pages: int) -> dict[str, int]:
    """Return how many of all `pages` each planned part takes, with blank ones after it."""
    ordered = sorted(firsts.items(), key=lambda part: part[1])
    ends = [first for _, first in ordered[1:]] + [pages + 1]
    return {key: end - first for (key, first), end in zip(ordered, ends, strict=True)}
