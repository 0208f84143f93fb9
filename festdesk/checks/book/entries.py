"""Entries and texts of a set book that are too long for their pages, or leave them empty."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Severity
from festdesk.base.wording import sentence
from festdesk.checks.book.words import (
    PRODUCTS,
    entry_place,
    of_book,
    place_of_paragraph,
)
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import film_name
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.booklet.fit import Fit
    from festdesk.booklet.set_pages.book_facts import BookFacts
    from festdesk.booklet.set_pages.paragraphs import SetParagraph

PER_CENT = sentence("Help", "per cent of a page")
LINES = sentence("Help", "lines")
TIGHTER = sentence("Mend", "Set the entry tighter, by step {after}")
ENTRY_OVER = Kind(
    "book.entry-over",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the entry is too long by {lines} lines in the book “{book}” (page {page}).",
    ),
    sentence(
        "Help",
        "It runs on to a page that it was not meant to have, or takes the room of the entry after"
        " it. Nothing is cut off.",
    ),
    sentence(
        "Help",
        "Shorten its texts, set it tighter where that is enough, or leave something out: beside"
        " the card and in the tab Booklet, under Fit, stands what would save how many lines.",
    ),
    example=sentence("Help", "Six lines alone on a second page. → All on one page."),
)
ENTRY_SHORT = Kind(
    "book.entry-short",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: {share} per cent of page {page} stay empty in the book “{book}”.",
    ),
    sentence("Help", "The entry is much shorter than the room it has."),
    sentence(
        "Help",
        "Give it a longer text, a further still or a quotation, or leave it where room is wanted.",
    ),
    example=sentence("Help", "Two lines of synopsis at the head of an empty page."),
    limit=60,
    unit=PER_CENT,
)
PART_OVER = Kind(
    "book.part-over",
    Severity.WARNING,
    sentence("Finding", "{subject}: only {lines} lines stand on its last page, {page}."),
    sentence("Help", "A page was begun for some lines that had no room on the page before."),
    sentence(
        "Help",
        "Shorten the text by that many lines, or lengthen it so that the page is used.",
    ),
    example=sentence("Help", "A foreword of one page and two lines."),
    limit=3,
    unit=LINES,
)
ENTRY_KINDS = (ENTRY_OVER, ENTRY_SHORT, PART_OVER)
_FOOT_LINES = 1  # the running line with the folio


def find_in_entries(snapshot: Snapshot, facts: "BookFacts") -> Iterator[Finding]:
    """Yield what is found of how entries and the texts of parts fit their pages."""
    most_empty = limit_of(snapshot, ENTRY_SHORT)
    for fit in facts.fits:
        film = facts.content["films"].get(fit.film_id)
        if film is None:
            continue
        page = facts.places.get(film["anchor"], 0)
        told = {
            "subject": film_name(snapshot, fit.film_id),
            "book": PRODUCTS[facts.book.product],
            "page": page,
        }
        if fit.is_over:
            yield _too_long(facts, fit, told)
            continue
        # A card that has no texts yet is short of them, and other checks say so.
        is_told = any(film.get(name) for name in ("synopsis", "text"))
        free = -fit.lines - fit.still_lines
        share = round(100 * free / facts.lines_on_page) if facts.lines_on_page else 0
        if not facts.book.is_short and is_told and share > most_empty:
            place = entry_place(fit.film_id)
            last = page + fit.pages - 1
            found = ENTRY_SHORT.found(place, **{**told, "page": last}, share=share)
            yield of_book(found, facts.book, kept=str(fit.lines))
    yield from _parts_over(snapshot, facts)


def _too_long(facts: "BookFacts", fit: "Fit", told: dict[str, object]) -> Finding:
    field = f"text:synopsis:{fit.language or facts.book.language}"
    found = ENTRY_OVER.found(entry_place(fit.film_id, field), **told, lines=fit.lines)
    step = facts.steps.get(fit.film_id)
    made = of_book(found, facts.book, kept=str(fit.lines))
    if step is None:
        return made
    product = str(facts.book.product)
    tighter = Mend(TIGHTER, "film", fit.film_id, product, fit.step, step, act=MendAct.FITTED)
    return replace(made, mends=(tighter,))


def _parts_over(snapshot: Snapshot, facts: "BookFacts") -> Iterator[Finding]:
    """Yield the texts of parts whose last page has but a few lines, and nothing else."""
    fewest = limit_of(snapshot, PART_OVER)
    by_anchor: dict[str, list[SetParagraph]] = {}
    for paragraph in facts.paragraphs:
        if paragraph.part and not paragraph.film:
            by_anchor.setdefault(paragraph.anchor, []).append(paragraph)
    for anchor, paragraphs in by_anchor.items():
        lines = [line for paragraph in paragraphs for line in paragraph.lines]
        first, last = facts.places[anchor], max(line.page for line in lines)
        on_last = [line for line in lines if line.page == last]
        # Whatever else stands there, but for the words at the foot of each page.
        others = len(facts.read.pages[last - 1]) - len(on_last) - _FOOT_LINES
        if last > first and len(on_last) <= fewest and others <= 0:
            subject, place = place_of_paragraph(snapshot, facts.book, paragraphs[-1])
            found = PART_OVER.found(place, subject=subject, lines=len(on_last), page=last)
            yield of_book(found, facts.book, kept=str(len(on_last)))
