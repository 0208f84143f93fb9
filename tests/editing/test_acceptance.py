"""A finding is accepted with a reason, and told again when somebody takes that back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.checks.catalogue import run_checks
from festdesk.editing.acceptance import accept_finding, withdraw_acceptance
from festdesk.editing.screenings import move_screening
from festdesk.store.document import Document
from tests.builders import add_film, add_hall, add_screening, at, make_document

OVERLAP = "screening.overlap"


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Return an open file with two screenings that overlap."""
    with make_document(tmp_path) as document:
        hall = add_hall(document, "Scala")
        for text, clock in (("Rain", "18:00"), ("Sun", "19:00")):
            film_id = add_film(document, title=text, minutes=90, director="A")
            add_screening(document, film_id, at(5, clock), hall)
        yield document


def told(document: Document) -> list[str]:
    """Return the overlaps that are told."""
    return [str(found) for found in run_checks(document.snapshot()) if found.code == OVERLAP]


def accept(document: Document, reason: str = "It is one long party.") -> str:
    """Accept the only overlap."""
    (found,) = (found for found in run_checks(document.snapshot()) if found.code == OVERLAP)
    with document.edit("Accept") as session:
        return accept_finding(
            session, found.code, found.subject, found.fingerprint, reason=reason, by="Ann"
        )


def test_what_is_accepted_is_no_longer_told_until_it_is_withdrawn(document: Document) -> None:
    accepted_id = accept(document)
    row = document.snapshot().table("acceptedfinding")[accepted_id]
    assert (told(document), row.reason, row.by) == ([], "It is one long party.", "Ann")

    with document.edit("Withdraw") as session:
        withdraw_acceptance(session, accepted_id)
    assert len(told(document)) == 1


def test_an_acceptance_ends_when_its_facts_change(document: Document) -> None:
    accept(document)
    second = max(
        document.snapshot().screenings.values(), key=lambda row: row.starts_at or at(1, "0:00")
    )
    with document.edit("Move") as session:
        move_screening(session, second.id, venue_id=second.venue_id, starts_at=at(5, "19:05"))
    assert len(told(document)) == 1

    document.undo()
    assert told(document) == []


def test_accepting_again_is_accepting_once(document: Document) -> None:
    accept(document)
    (found,) = document.snapshot().accepted_findings.values()
    with document.edit("Accept") as session:
        accept_finding(session, found.code, found.subject, found.facts, reason="Other")
    (now,) = document.snapshot().accepted_findings.values()
    assert (now.id, now.reason) == (found.id, "Other")


@pytest.mark.parametrize("reason", ["", "  \n", "x" * 501])
def test_an_acceptance_needs_a_reason_of_some_words(document: Document, reason: str) -> None:
    with pytest.raises(InputProblem):
        accept(document, reason)
    assert len(told(document)) == 1
