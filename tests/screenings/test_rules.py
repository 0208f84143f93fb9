"""How long a hall is taken, and which screenings are too close."""

from datetime import timedelta

import pytest

from festdesk.films.tables import RunningTime
from festdesk.screenings.rules import (
    block_seconds,
    find_encounters,
    is_held,
    length_minutes,
    running_seconds_of,
    slot_of,
)
from festdesk.screenings.tables import Block, BlockFilm, Screening, ScreeningState
from tests.builders import at, film, row, running_time, screening, snapshot_of


def test_a_screening_takes_introduction_film_and_talk() -> None:
    shown = screening(starts_at=at(5, "13:00"), introduction_minutes=10, talk_minutes=30)
    slot = slot_of(shown, 121 * 60)
    assert slot is not None
    assert slot.ends_at == at(5, "15:41")
    assert length_minutes(shown, 121 * 60) == 161


def test_the_end_is_the_one_a_reader_works_out_from_the_printed_minutes() -> None:
    assert length_minutes(screening(), 120 * 60 + 31) == 121
    assert length_minutes(screening(), 120 * 60 + 29) == 120


def test_a_screening_without_start_has_no_slot() -> None:
    assert slot_of(screening(), 3600) is None


def test_an_unknown_length_counts_as_the_least_it_can_be() -> None:
    slot = slot_of(screening(starts_at=at(5, "13:00")), None)
    assert slot is not None
    assert not slot.length_is_known
    assert slot.ends_at - slot.starts_at == timedelta(minutes=1)


@pytest.mark.parametrize(
    ("seconds", "together"),
    [((600, 900), 1500), ((600, None), None), ((), None)],
    ids=["known", "one unknown", "no films"],
)
def test_a_block_lasts_what_its_films_last(
    seconds: tuple[int | None, ...], together: int | None
) -> None:
    assert block_seconds(seconds) == together


def test_a_screening_of_a_block_lasts_as_long_as_all_its_films() -> None:
    shown = screening(block_id="block")
    snapshot = snapshot_of(
        film("one"),
        film("two"),
        running_time(12, "one"),
        running_time(15, "two"),
        row(Block, id="block"),
        row(BlockFilm, block_id="block", film_id="one", place=0),
        row(BlockFilm, block_id="block", film_id="two", place=1),
        shown,
    )
    assert running_seconds_of(shown, snapshot) == 27 * 60


def test_only_the_running_time_that_prints_counts() -> None:
    shown = screening()
    unprinted = row(RunningTime, film_id="film", seconds=60, is_printed=False)
    assert running_seconds_of(shown, snapshot_of(film(), unprinted, shown)) is None


@pytest.mark.parametrize(
    ("state", "held"),
    [
        (ScreeningState.PENCILLED, True),
        (ScreeningState.CONFIRMED, True),
        (ScreeningState.CANCELLED, False),
    ],
    ids=str,
)
def test_what_is_cancelled_is_not_held(state: ScreeningState, *, held: bool) -> None:
    assert is_held(screening(state=state)) is held


def _meet(*screenings: Screening, turnaround: int = 20) -> list[tuple[str, str, bool, int]]:
    slots = [slot for slot in (slot_of(shown, 100 * 60) for shown in screenings) if slot]
    return [
        (found.earlier.screening_id, found.later.screening_id, found.overlaps, found.free_minutes)
        for found in find_encounters(slots, turnaround_minutes=turnaround)
    ]


def test_a_screening_may_start_when_the_turnaround_ends() -> None:
    assert _meet(screening("a", at(5, "18:00")), screening("b", at(5, "20:00"))) == []


def test_a_minute_earlier_is_too_early() -> None:
    found = _meet(screening("b", at(5, "19:59")), screening("a", at(5, "18:00")))
    assert found == [("a", "b", False, 19)]


def test_a_start_before_the_end_overlaps() -> None:
    found = _meet(screening("a", at(5, "18:00")), screening("b", at(5, "19:39")))
    assert found == [("a", "b", True, -1)]


def test_other_venues_and_no_venue_do_not_meet() -> None:
    start = at(5, "18:00")
    assert (
        _meet(
            screening("a", start, venue_id="one"),
            screening("b", start, venue_id="two"),
            screening("c", start, venue_id=None),
            screening("d", start, venue_id=None),
        )
        == []
    )


def test_a_long_one_meets_all_that_start_within_it() -> None:
    long = slot_of(screening("long", at(5, "12:00")), 7 * 3600)
    others = [
        slot_of(screening(name, at(5, clock)), 600)
        for name, clock in (("a", "13:00"), ("b", "16:00"), ("after", "20:00"))
    ]
    slots = [slot for slot in (long, *others) if slot]
    met = [found.later.screening_id for found in find_encounters(slots, turnaround_minutes=0)]
    assert met == ["a", "b"]
