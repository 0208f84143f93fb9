"""How long a hall is taken."""

import pytest

from festdesk.films.tables import RunningTime
from festdesk.screenings.rules import (
    block_seconds,
    is_held,
    length_minutes,
    running_seconds_of,
)
from festdesk.screenings.tables import Block, BlockFilm, ScreeningState
from tests.builders import at, film, row, running_time, screening, snapshot_of


def test_a_screening_takes_introduction_film_and_talk() -> None:
    shown = screening(starts_at=at(5, "13:00"), introduction_minutes=10, talk_minutes=30)
    assert length_minutes(shown, 121 * 60) == 161


def test_the_end_is_the_one_a_reader_works_out_from_the_printed_minutes() -> None:
    assert length_minutes(screening(), 120 * 60 + 31) == 121
    assert length_minutes(screening(), 120 * 60 + 29) == 120


def test_an_unknown_length_counts_as_the_least_it_can_be() -> None:
    assert length_minutes(screening(talk_minutes=10), None) == 11


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
