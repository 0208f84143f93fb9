"""What two screenings of a venue, its hours, breaks, formats and promises allow."""

from typing import Any

import pytest

from festdesk.planning.venue_rules import shows
from tests.planning.plans import REX, SCALA, at, found, hall, index, rule, showing

OVERLAP, TURNAROUND = "screening.overlap", "screening.turnaround-short"


@pytest.mark.parametrize(
    ("clock", "values", "code"),
    [
        ("21:29", {}, OVERLAP),
        ("21:30", {}, TURNAROUND),
        ("21:49", {}, TURNAROUND),
        ("21:50", {}, None),
        ("20:00", {"venue_id": REX}, None),
        ("20:00", {"venue_id": None}, None),
        ("20:00", {"state": "cancelled"}, None),
        (None, {}, None),
        ("18:10", {}, None),
        ("18:11", {}, TURNAROUND),
        ("18:00", {"introduction_minutes": 15, "talk_minutes": 16}, OVERLAP),
    ],
)
def test_a_venue_is_taken_until_its_turnaround_is_over(
    clock: str | None, values: dict[str, Any], code: str | None
) -> None:
    plan = showing("one"), showing("two", clock, **values)
    assert found(*plan) == ([code] if code else [])


def test_the_later_one_is_to_be_acted_on_unless_it_is_locked() -> None:
    early, late = showing("early"), showing("late", "21:00")
    (clash,) = index(early, late).all()
    assert (clash.showings, clash.facts["ends"]) == (("late", "early"), at("21:30"))

    (clash,) = index(early, showing("late", "21:00", is_locked=True)).all()
    assert clash.showings == ("early", "late")


def test_an_audience_may_need_more_time_before_its_screening() -> None:
    press = {"press": 45}
    film, then = showing("film"), showing("press", "22:10", audience="press")
    (clash,) = index(film, then, audience_turnaround=press).all()
    assert (clash.code, clash.facts["turnaround"], clash.facts["free"]) == (TURNAROUND, 45, 40)
    assert found(film, showing("press", "22:15", audience="press"), audience_turnaround=press) == []
    assert found(film, showing("public", "22:10"), audience_turnaround=press) == []


def test_over_midnight_a_venue_is_taken_too() -> None:
    late = showing("late", "23:30")
    assert found(late, showing("night", "24:45")) == [OVERLAP]
    assert found(late, showing("night", "25:20")) == []


def test_a_long_film_is_still_on_behind_a_short_one() -> None:
    long, short = showing("long", "18:00", film_minutes=400), showing("short", "19:00")
    assert found(long, short, showing("late", "23:30")) == [OVERLAP, OVERLAP]


def test_three_at_the_same_instant_are_three_overlaps() -> None:
    assert found(*(showing(name) for name in "abc")) == [OVERLAP] * 3


def test_of_an_unknown_length_only_the_certain_is_said() -> None:
    unknown = showing("one", film_minutes=1, length_is_known=False)
    code = "screening.length-unknown"
    assert found(unknown, showing("two", "20:00")) == [OVERLAP]
    assert found(unknown, showing("two", "20:01")) == [code]
    assert found(unknown, showing("two", "24:00")) == [code]
    assert found(unknown, showing("two", "24:05")) == []
    assert found(unknown, showing("two", "20:30"), rules=rule(code, limit=20)) == []
    # Only the next one can tell whether it is over.
    assert found(unknown, showing("two", "21:00"), showing("three", "23:00")) == [code]


def test_nothing_runs_while_a_hall_is_blocked_or_has_a_break() -> None:
    times: dict[str, Any] = {
        "blocked": ((at("18:00"), at("20:00"), "one"), (at("21:30"), at("22:00"), "two"))
    }
    assert found(showing("film"), halls=hall(**times)) == []
    blocked, pause = "screening.hall-blocked", "screening.in-break"
    assert found(showing("film", "19:59"), halls=hall(**times)) == [blocked]
    times["breaks"] = frozenset({"two"})
    assert found(showing("film", "20:01"), halls=hall(**times)) == [pause]
    assert found(showing("film", "20:01", venue_id=REX), halls=hall(**times)) == []


@pytest.mark.parametrize(
    ("clock", "is_within"),
    [("09:59", False), ("10:00", True), ("24:30", True), ("24:31", False)],
)
def test_a_venue_has_hours_into_the_night(clock: str, *, is_within: bool) -> None:
    halls = hall(openings={None: ((600, 1560),)})
    codes = [] if is_within else ["screening.outside-hours"]
    assert found(showing("film", clock), halls=halls) == codes


def test_hours_of_a_day_hold_in_place_of_the_usual_ones() -> None:
    closed = hall(openings={None: ((600, 1560),), at("0:00").date(): ((0, 0),)})
    (clash,) = index(showing("film"), halls=closed).all()
    assert (clash.code, clash.facts["hours"]) == ("screening.outside-hours", ())
    assert found(showing("film", day=6), halls=closed) == []


def test_formats_are_compared_where_both_are_known() -> None:
    halls = hall(formats=frozenset({"dcp", "35 mm"}))
    assert found(showing("film", format="16 mm"), halls=halls) == ["screening.format-unshown"]
    assert found(showing("film", format="35mm"), halls=halls) == []
    assert found(showing("film"), halls=halls) == []
    assert found(showing("film", format="16 mm", venue_id=REX), halls=halls) == []


@pytest.mark.parametrize(
    ("known", "wanted", "does"),
    [
        ("dcp", "dcp 2k, 5.1", True),
        ("35 mm", "35mm", True),
        ("dcp 4k", "dcp", False),
        ("16 mm", "35 mm", False),
        ("35 mm", "35 mm, scope", True),
    ],
)
def test_who_shows_a_format_shows_its_variants(known: str, wanted: str, *, does: bool) -> None:
    assert shows(known, wanted) is does


def test_promised_languages_are_spoken_read_or_interpreted() -> None:
    halls, code = hall(promised=("en", "fr")), "screening.promise-broken"
    (clash,) = index(showing("film", understood=frozenset({"en", "de"})), halls=halls).all()
    assert (clash.code, clash.facts["languages"]) == (code, ("fr",))
    assert found(showing("film", understood=frozenset({"en", "fr"})), halls=halls) == []
    assert found(showing("film", understood=None), halls=halls) == []
    press: dict[str, Any] = {"audience_promised": {"press": ("en",)}}
    german: dict[str, Any] = {"understood": frozenset({"de"})}
    assert found(showing("film", audience="press", **german), **press) == [code]
    assert found(showing("film", **german), **press) == []


def test_the_house_says_how_grave_a_rule_is_or_turns_it_off() -> None:
    plan = showing("one"), showing("two", "21:40")
    assert found(*plan, rules=rule(TURNAROUND, "off")) == []
    (clash,) = index(*plan, rules=rule(TURNAROUND, "error")).all()
    assert clash.severity == "error"
    assert found(*plan, halls={SCALA: hall()[SCALA]}) == [TURNAROUND]
