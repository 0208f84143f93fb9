"""Breaks and blocked times of venues."""

import pytest

from festdesk.availability.tables import BlockerKind
from festdesk.base.errors import InputProblem
from festdesk.editing import blockers
from festdesk.editing.blockers import Spot
from festdesk.store.document import Document
from tests.builders import at


def test_a_break_is_added_changed_moved_and_deleted(document: Document) -> None:
    scala, rex = document.snapshot().venues
    with document.edit("Add break") as session:
        made = blockers.add_blocker(session, scala.id, at(5, "13:00"), 60, label="  Lunch ")
        blockers.change_blocker(session, made, minutes=45, kind=str(BlockerKind.BLOCKED))
        blockers.move_blockers(session, [Spot(made, rex.id, at(6, "13:30"))])

    row = document.snapshot().blockers[made]
    assert (row.label, row.minutes, row.kind) == ("Lunch", 45, "blocked")
    assert (row.venue_id, row.starts_at) == (rex.id, at(6, "13:30"))
    with document.edit("Delete break") as session:
        blockers.delete_blockers(session, [made])
    assert dict(document.snapshot().blockers) == {}
    document.undo()
    assert list(document.snapshot().blockers) == [made]


def test_a_break_is_copied_but_not_where_it_stands_already(document: Document) -> None:
    scala, rex = document.snapshot().venues
    with document.edit("Add break") as session:
        made = blockers.add_blocker(session, scala.id, at(5, "13:00"), 60, label="Lunch")
        spots = [Spot(made, venue.id, at(day, "13:00")) for day in (5, 6) for venue in (scala, rex)]
        first = blockers.copy_blockers(session, spots)
        again = blockers.copy_blockers(session, spots)

    assert (len(first), again) == (3, [])
    found = document.snapshot().blockers.values()
    assert {(row.venue_id, row.starts_at, row.label) for row in found} == {
        (spot.venue_id, spot.starts_at, "Lunch") for spot in spots
    }


@pytest.mark.parametrize("minutes", [0, -5, 1441], ids=["none", "less than none", "over a day"])
def test_a_break_without_a_length_is_refused(document: Document, minutes: int) -> None:
    scala, _ = document.snapshot().venues
    with document.edit("Add break") as session:
        made = blockers.add_blocker(session, scala.id, at(5, "13:00"), 1440)
        with pytest.raises(InputProblem, match="at least a minute"):
            blockers.add_blocker(session, scala.id, at(5, "13:00"), minutes)
        with pytest.raises(InputProblem, match="at least a minute"):
            blockers.change_blocker(session, made, minutes=minutes)
    assert document.snapshot().blockers[made].minutes == 1440
