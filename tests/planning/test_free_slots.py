"""The nearest free places for a screening: where nothing grave is wrong, the best first."""

from datetime import timedelta
from typing import Any

from festdesk.base.findings import Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.free_slots import FreeSlot, free_slots
from festdesk.planning.showings import Showing
from tests.planning.plans import REX, SCALA, at, hall, index, showing


def places(slots: list[FreeSlot]) -> list[tuple[str, str]]:
    """Return venue and start of places in short."""
    return [(slot.venue_id, f"{slot.starts_at:%d %H:%M}") for slot in slots]


def first(plan: ClashIndex, moved: Showing, **values: Any) -> tuple[str, str]:  # noqa: ANN401
    """Return the best place."""
    return places(free_slots(plan, moved, **values))[0]


def test_the_nearest_place_is_after_the_turnaround_in_the_same_venue() -> None:
    moved = showing("moved", "20:30")
    plan = index(showing("film", "19:00"), moved)
    assert first(plan, moved) == (SCALA, "05 20:50")


def test_from_one_gap_comes_one_place_and_others_follow_by_cost() -> None:
    moved = showing("moved", "20:00")
    plan = index(showing("film", "19:30"), moved)
    assert places(free_slots(plan, moved, count=4)) == [
        (REX, "05 20:00"),
        (SCALA, "05 21:20"),
        (SCALA, "05 17:40"),
        (SCALA, "06 20:00"),
    ]


def test_no_place_has_a_grave_clash_or_runs_out_of_what_is_allowed() -> None:
    guests = ((PersonId("ann"), "both"),)
    moved = showing("moved", "20:00", guests=guests)
    other = showing("other", "20:00", venue_id=REX, guests=guests)
    halls = hall(
        openings={None: ((720, 1380),)}, blocked=((at("12:00", 6), at("23:00", 6), "blocked"),)
    )
    plan = index(moved, other, halls=halls, windows={FilmId("film moved"): (at("13:00"), None)})
    slots = free_slots(plan, moved, count=50)
    assert len(slots) > 4
    for slot in slots:
        there = plan.with_changed([moved.at(slot.venue_id, slot.starts_at)])
        clashes = there.standing(moved.id)
        assert all(clash.severity is not Severity.ERROR for clash in clashes)
        assert slot.starts_at >= at("13:00")
        assert len(clashes) == len(slot.clashes)


def test_a_place_without_clashes_comes_before_a_nearer_one_with() -> None:
    films = {"film_ids": (FilmId("same"),)}
    moved = showing("moved", "20:00", **films)  # type: ignore[arg-type]
    twin = showing("twin", "20:00", venue_id=REX, **films)  # type: ignore[arg-type]
    plan = index(moved, twin)
    slots = free_slots(plan, moved)
    assert slots[0].clashes == ()
    assert abs(slots[0].starts_at - at("20:00")) >= timedelta(minutes=90)


def test_what_is_asked_for_limits_the_answer() -> None:
    moved = showing("moved", "20:00")
    plan = index(moved)
    assert {slot.venue_id for slot in free_slots(plan, moved, venue_ids=[REX])} == {REX}
    days = [at("0:00", 7).date()]
    assert {slot.starts_at.day for slot in free_slots(plan, moved, days=days)} == {7}
    assert first(plan, moved, near=at("15:00", 6)) == (SCALA, "06 15:00")


def test_a_screening_without_start_begins_on_the_first_evening() -> None:
    waiting = showing("waiting", None, venue_id=None)
    assert first(index(waiting), waiting)[1] == "05 18:00"


def test_a_full_house_has_no_place_and_neither_has_none() -> None:
    long = showing("long", film_minutes=1500)
    assert free_slots(index(long), long) == []
    assert free_slots(index(halls={}), showing("one")) == []
