"""The pages of a set book: how many there are, which are empty, and what leads to pages."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Mend, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.booklet.preflight.expected import expected_of
from festdesk.booklet.set_pages.starts import page_counts
from festdesk.booklet.signatures import PageCount, Way, proposals
from festdesk.books.tables import PartKind
from festdesk.checks.book.words import PRODUCTS, book_place, of_book, part_name, part_place
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.booklet.book import PlannedPart
    from festdesk.booklet.set_pages.book_facts import BookFacts

NOTES = sentence("Mend", "Give the reader {after} pages for notes")
PAGES_UNEVEN = Kind(
    "book.pages-uneven",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: {pages} pages are not a multiple of {signature}. Missing to {whole}: {blank};"
        " too many: {over}.",
    ),
    sentence(
        "Help",
        "A sheet is printed and folded as a whole. What is missing to a whole number of"
        " signatures is bound as blank pages at the end.",
    ),
    sentence(
        "Help",
        "The tab Booklet, under Plan, offers what fills or saves the pages: pages for notes, a"
        " part less, or entries set tighter. Another signature is chosen in the settings of the"
        " book.",
    ),
    example=sentence("Help", "58 pages in signatures of 4. → 60 pages."),
)
PAGE_EMPTY = Kind(
    "book.page-empty",
    Severity.WARNING,
    sentence("Finding", "{subject}: nothing stands on page {page}."),
    sentence(
        "Help",
        "The page is empty, and it is none that makes a part begin on a right-hand page or a"
        " spread.",
    ),
    sentence(
        "Help",
        "Open the page in the tab Booklet; give the part that it belongs to some content, "
        "or switch the part off.",
    ),
    example=sentence("Help", "A text page in the plan, and a sheet with nothing on it."),
)
PLACE_MISSING = Kind(
    "book.reference-missing",
    Severity.ERROR,
    sentence("Finding", "{subject}: contents or indexes lead to “{anchor}”, which is on no page."),
    sentence("Help", "A reader would look for a page that is not there."),
    sentence(
        "Help",
        "Switch the part on in the plan of the book, and set the book again.",
    ),
    example=sentence("Help", "The index sends its reader to an entry that was not set."),
)
PAGE_BEYOND = Kind(
    "book.page-beyond",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is written there, but the book has {pages} pages."),
    sentence(
        "Help",
        "A page that somebody has written into a text does not follow when pages are added or"
        " taken away.",
    ),
    sentence("Help", "Correct the number, or name the part in place of its page."),
    example=sentence("Help", "Tickets: see page 99, in a book of 60 pages. → see page 4."),
)
PAGE_KINDS = (PAGES_UNEVEN, PAGE_EMPTY, PLACE_MISSING, PAGE_BEYOND)
_NUMBER = r"\.?[\s\u00a0\u202f]*(\d{1,4})\b"


def find_in_pages(_snapshot: Snapshot, facts: "BookFacts") -> Iterator[Finding]:
    """Yield what is found of the number of pages, of empty ones, and of what leads to pages."""
    book = facts.book
    subject, place = PRODUCTS[book.product], book_place(book)
    count = PageCount(facts.pages, book.signature_pages)
    if count.blank:
        found = PAGES_UNEVEN.found(
            place, subject=subject, pages=count.pages, signature=count.signature,
            blank=count.blank, whole=count.whole, over=count.over,
        )  # fmt: skip
        yield replace(of_book(found, book), mends=tuple(_more_notes(facts)))
    wanted = set(_blank_by_rule(facts))
    for page in sorted(facts.read.blank - wanted):
        yield of_book(PAGE_EMPTY.found(place, subject=subject, page=page), book, apart=str(page))
    for anchor in sorted(expected_of(facts.content).anchors):
        if not 0 < facts.places.get(anchor, 0) <= facts.pages:
            found = PLACE_MISSING.found(place, subject=subject, anchor=anchor)
            yield of_book(found, book, apart=anchor)
    for part in book.parts:
        if part.is_on:
            yield from _pages_beyond(facts, part)


def _more_notes(facts: "BookFacts") -> Iterator[Mend]:
    """Yield the change that fills the last sheet, where the book has a part for notes."""
    if not facts.book.is_stored:
        return
    counts = page_counts(facts.firsts, facts.pages)
    for way in proposals(facts.book, counts, facts.pages):
        part = next((part for part in facts.book.parts if part.key == way.part), None)
        if way.way is Way.NOTES and part is not None and part.kind == PartKind.NOTES:
            yield Mend(NOTES, "bookpart", part.key, "pages", part.pages, part.pages + way.pages)


def _blank_by_rule(facts: "BookFacts") -> Iterator[int]:
    """Yield the pages before a part that begins on a right-hand page, or on a spread."""
    for part in facts.content["parts"]:
        is_turned = part.get("right") or part.get("recto") or part.get("start") == "left"
        if is_turned and part.get("anchor") in facts.places:
            yield facts.places[part["anchor"]] - 1


def _pages_beyond(facts: "BookFacts", part: "PlannedPart") -> Iterator[Finding]:
    words: dict[str, list[str]] = read_list("page_references")["words"]
    for text in part.texts:
        if text.language not in facts.book.languages:
            continue
        known = words.get(text.language, [])
        pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, known))}){_NUMBER}"
        for found in re.finditer(pattern, text.body, re.IGNORECASE) if known else ():
            if int(found[1]) > facts.pages:
                place = part_place(facts.book, part.key, f"body:{text.language}")
                subject = part_name(facts.book, part)
                beyond = PAGE_BEYOND.found(
                    place, subject=subject, words=found[0], pages=facts.pages
                )
                yield of_book(beyond, facts.book, apart=found[0])
