"""A guest and a print are in one place at a time, and take a while to another."""

from datetime import datetime
from typing import Any

import pytest

from festdesk.base.ids import PersonId
from festdesk.planning.showings import Showing
from tests.planning.plans import REX, at, found, index, showing

ANN = PersonId("ann")
TWICE, HURRIED, AWAY = "guest.in-two-places", "guest.way-too-short", "guest.away"


def with_guest(name: str, clock: str, presence: str = "both", **values: Any) -> Showing:  # noqa: ANN401
    """Return a showing with an introduction, a talk and a guest."""
    given: dict[str, Any] = {"introduction_minutes": 10, "talk_minutes": 20}
    return showing(name, clock, guests=((ANN, presence),), **(given | values))


@pytest.mark.parametrize(
    ("clock", "first", "second", "code"),
    [
        ("21:59", "both", "both", TWICE),
        ("22:00", "both", "both", HURRIED),
        ("22:09", "both", "both", HURRIED),
        ("22:10", "both", "both", None),
        ("20:20", "introduction", "introduction", None),
        ("20:19", "introduction", "introduction", HURRIED),
        ("20:05", "introduction", "talk", None),
        ("20:05", "talk", "introduction", None),
        ("21:25", "talk", "introduction", HURRIED),
        ("21:45", "talk", "introduction", TWICE),
        ("20:00", "introduction", "introduction", TWICE),
    ],
)
def test_a_guest_is_needed_for_the_introduction_the_talk_or_both(
    clock: str, first: str, second: str, code: str | None
) -> None:
    plan = with_guest("one", "20:00", first), with_guest("two", clock, second, venue_id=REX)
    assert found(*plan) == ([code] if code else [])


def test_in_one_venue_only_the_venue_is_taken_twice() -> None:
    plan = with_guest("one", "20:00"), with_guest("two", "21:00")
    assert found(*plan) == ["screening.overlap"]


def test_two_introductions_without_length_at_one_instant_are_two_places() -> None:
    none: dict[str, Any] = {"introduction_minutes": 0, "talk_minutes": 0}
    plan = (
        with_guest("one", "20:00", "introduction", **none),
        with_guest("two", "20:00", "introduction", venue_id=REX, **none),
    )
    assert found(*plan) == [TWICE]


def test_a_talk_after_an_unknown_length_is_at_no_known_time() -> None:
    unknown: dict[str, Any] = {"length_is_known": False, "film_minutes": 1}
    plan = with_guest("one", "20:00", "talk", **unknown), with_guest("two", "20:20", venue_id=REX)
    assert found(*plan) == []


def test_a_venue_to_come_is_no_way_but_another_place() -> None:
    plan = with_guest("one", "20:00"), with_guest("two", "21:00", venue_id=None)
    assert found(*plan) == [TWICE]
    assert found(plan[0], with_guest("two", "22:00", venue_id=None)) == []


@pytest.mark.parametrize(
    ("stays", "presence", "is_there"),
    [
        ((), "both", True),
        (((at("20:00"), at("22:00")),), "both", True),
        (((at("20:01"), at("22:00")),), "both", False),
        (((at("20:01"), at("22:00")),), "talk", True),
        (((at("20:00"), at("21:59")),), "both", False),
        (((at("20:00"), at("21:59")),), "introduction", True),
        (((at("0:00", 1), at("0:00", 2)), (at("12:00"), at("23:00"))), "both", True),
    ],
)
def test_a_guest_is_there_during_a_stay(
    stays: tuple[tuple[datetime, datetime], ...], presence: str, *, is_there: bool
) -> None:
    codes = [] if is_there else [AWAY]
    assert found(with_guest("one", "20:00", presence), stays={ANN: stays}) == codes


def of_print(name: str, clock: str, **values: Any) -> Showing:  # noqa: ANN401 -- any field
    """Return a showing of one print of one film."""
    given: dict[str, Any] = {"print_id": "print", "print_is_file": False, "audience": name}
    return showing(name, clock, **(given | values))


@pytest.mark.parametrize(
    ("clock", "values", "code"),
    [
        ("21:29", {}, "print.in-two-places"),
        ("21:30", {}, "print.way-too-short"),
        ("22:29", {}, "print.way-too-short"),
        ("22:30", {}, None),
        ("22:20", {"introduction_minutes": 10}, None),
        ("20:00", {"print_is_file": True}, None),
        ("20:00", {"print_id": "other"}, None),
        ("20:00", {"print_id": None}, None),
    ],
)
def test_a_print_is_carried_from_film_to_film(
    clock: str, values: dict[str, Any], code: str | None
) -> None:
    plan = of_print("one", "20:00"), of_print("two", clock, venue_id=REX, **values)
    assert found(*plan) == ([code] if code else [])


def test_each_guest_of_two_screenings_is_a_clash_of_its_own() -> None:
    guests = ((ANN, "both"), (PersonId("bob"), "both"))
    plan = showing("one", guests=guests), showing("two", venue_id=REX, guests=guests)
    clashes = index(*plan).all()
    assert [clash.code for clash in clashes] == [TWICE, TWICE]
    assert len({clash.subject for clash in clashes}) == 2
