"""All that is found in a book as it was set, as one batch of findings."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind
from festdesk.base.wording import Told, sentence
from festdesk.checks.book.entries import ENTRY_KINDS, find_in_entries
from festdesk.checks.book.letters import LETTER_KINDS, find_in_letters
from festdesk.checks.book.lines import LINE_KINDS, find_in_lines
from festdesk.checks.book.lists import LIST_KINDS, find_in_lists
from festdesk.checks.book.pages import PAGE_KINDS, find_in_pages
from festdesk.checks.book.signs import SIGN_KINDS, find_in_signs
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.booklet.set_pages.book_facts import BookFacts

KINDS_AS_SET: tuple[Kind, ...] = (
    *PAGE_KINDS, *ENTRY_KINDS, *LETTER_KINDS, *SIGN_KINDS, *LIST_KINDS, *LINE_KINDS,
)  # fmt: skip
AS_IT_WAS = sentence("Finding", "{finding} (In the book as it was set at {time}.)")
_FINDERS: tuple[Callable[[Snapshot, "BookFacts"], Iterator[Finding]], ...] = (
    find_in_pages, find_in_entries, find_in_letters, find_in_signs, find_in_lists, find_in_lines,
)  # fmt: skip


def findings_as_set(snapshot: Snapshot, facts: "BookFacts") -> tuple[Finding, ...]:
    """Return what is found in a set book of that snapshot, before the house has judged it."""
    return tuple(found for find in _FINDERS for found in find(snapshot, facts))


def as_it_was(finding: Finding, time: str) -> Finding:
    """Return a finding of a book that was set at a time, for when the edition has changed since.

    It says so; letters are no longer known, and nothing is offered that may not be right any more.
    """
    said = Told(finding.said, finding.facts)
    return replace(
        finding, said=AS_IT_WAS, facts={"finding": said, "time": time},
        kept=finding.fingerprint, spot=None, mends=(),
    )  # fmt: skip


def batch_of(snapshot: Snapshot, facts: "BookFacts") -> Mapping[str, tuple[Finding, ...]]:
    """Return the findings as a batch for an `Examination`, one for each product."""
    return {key_of(str(facts.book.product)): findings_as_set(snapshot, facts)}


def key_of(product: str) -> str:
    """Return the name of a product's batch."""
    return f"book:{product}"
