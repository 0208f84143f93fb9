"""When a film can be shown, what must not run beside it, and what the whole plan lacks."""

from datetime import timedelta
from typing import Any

import pytest

from festdesk.base.ids import FilmId
from festdesk.planning.clashes import ClashIndex
from tests.planning.plans import FIRST, REX, at, found, house, index, rule, showing, strand

FILM = FilmId("film one")
SAME: dict[str, Any] = {"film_ids": (FILM,)}
TWICE, COMPETE = "film.twice-at-once", "strand.films-compete"
MISSING, EMPTY = "film.showings-missing", "strand.day-empty"


@pytest.mark.parametrize(
    ("day", "clock", "is_within"),
    [(5, "06:00", True), (5, "05:59", False), (7, "29:59", True), (8, "06:00", False)],
)
def test_a_festival_lasts_until_its_last_night_is_over(
    day: int, clock: str, *, is_within: bool
) -> None:
    assert found(showing("one", clock, day)) == ([] if is_within else ["screening.outside-edition"])


@pytest.mark.parametrize(
    ("not_before", "not_after", "is_within"),
    [
        ("20:00", "21:30", True),
        ("20:01", None, False),
        (None, "21:29", False),
        ("20:00", None, True),
    ],
)
def test_a_film_is_shown_within_its_window(
    not_before: str | None, not_after: str | None, *, is_within: bool
) -> None:
    window = (at(not_before) if not_before else None, at(not_after) if not_after else None)
    codes = [] if is_within else ["screening.outside-window"]
    assert found(showing("one"), windows={FILM: window}) == codes
    block = showing("block", film_ids=(FilmId("other"), FILM))
    assert found(block, windows={FILM: window}) == codes


@pytest.mark.parametrize(
    ("clock", "values", "codes"),
    [
        ("21:29", {"venue_id": REX}, [TWICE]),
        ("21:30", {"venue_id": REX}, []),
        ("20:00", {"venue_id": REX, "film_ids": (FilmId("other"),)}, []),
        ("20:00", {"venue_id": REX, "film_ids": (FilmId("other"), FILM)}, [TWICE]),
        ("21:00", {}, ["screening.overlap"]),
    ],
)
def test_one_film_runs_once_at_a_time(clock: str, values: dict[str, Any], codes: list[str]) -> None:
    assert found(showing("one"), showing("two", clock, **(SAME | values))) == codes


def test_a_block_of_forty_shorts_shown_twice_at_once_is_one_clash() -> None:
    films: dict[str, Any] = {"film_ids": tuple(FilmId(f"short {n}") for n in range(40))}
    assert found(showing("one", **films), showing("two", venue_id=REX, **films)) == [TWICE]


@pytest.mark.parametrize(
    ("clock", "values", "competes"),
    [
        ("21:14", {}, True),
        ("21:15", {}, False),
        ("20:00", {"strand_ids": strand("other")}, False),
        ("20:00", {"audience": "press"}, False),
    ],
)
def test_films_of_a_strand_compete_for_one_audience(
    clock: str, values: dict[str, Any], *, competes: bool
) -> None:
    one = showing("one", strand_ids=strand("main"))
    two = showing("two", clock, **({"venue_id": REX, "strand_ids": strand("main")} | values))
    assert found(one, two) == ([COMPETE] if competes else [])
    assert found(one, two, rules=rule(COMPETE, "off")) == []
    assert found(one, two, rules=rule(COMPETE, limit=90)) == []


def test_blocks_that_share_several_strands_compete_once() -> None:
    both: dict[str, Any] = {"strand_ids": strand("a") | strand("b")}
    assert found(showing("one", **both), showing("two", venue_id=REX, **both)) == [COMPETE]


def test_a_film_lacks_the_screenings_somebody_wished_for() -> None:
    wishes = {FILM: {"public": 2, "press": 1}}
    (clash,) = index(showing("one"), wishes=wishes).all()
    assert clash.facts["missing"] == (("press", 0, 1), ("public", 1, 2))
    assert (clash.code, clash.showings, clash.subject) == (MISSING, (), FILM)
    second = showing("two", day=6, **SAME)
    press = showing("three", day=7, audience="press", **SAME)
    assert found(showing("one"), second, press, wishes=wishes) == []
    assert found(showing("one"), showing("two", None, **SAME), press, wishes=wishes) == [MISSING]
    cancelled = showing("two", day=6, state="cancelled", **SAME)
    assert found(showing("one"), cancelled, press, wishes=wishes) == [MISSING]


def test_a_film_without_any_screening_lacks_those_that_are_usual_when_they_are_several() -> None:
    usual = house().settings
    both = [FILM, FilmId("film two")]
    showings = {one.id: one for one in (showing("one"), showing("again", day=6, **SAME))}
    for wanted, codes in ((1, []), (2, [MISSING]), (3, [MISSING, MISSING])):
        settings = {**usual, "wanted_showings": wanted}
        plan = ClashIndex(house(settings=settings), showings, both)
        assert [clash.code for clash in plan.all()] == codes


def test_a_strand_with_a_screening_for_each_day_has_none_without() -> None:
    main: dict[str, Any] = {"strand_ids": strand("main")}
    first = showing("one", **main), showing("two", "15:00", **main)
    assert found(*first) == []
    three = *first, showing("three", day=6, **main)
    (clash,) = index(*three).all()
    assert (clash.code, clash.facts["days"]) == (EMPTY, (FIRST + timedelta(days=2),))
    assert found(*three, showing("four", "24:30", day=7, **main)) == []
    assert found(*three, rules=rule(EMPTY, limit=4)) == []


def test_a_plan_without_venues_and_without_showings_is_right() -> None:
    assert ClashIndex(house(halls={}), {}).all() == ()
    assert found(showing("one"), halls={}) == []
