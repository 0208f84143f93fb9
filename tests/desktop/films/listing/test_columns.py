"""Columns: what has room is shown, the title always, and what is left goes to words."""

import pytest

from festdesk.desktop.films.listing.columns import (
    COLUMNS,
    DIRECTOR,
    MISSING,
    STATUS,
    STILL,
    TITLE,
    USUAL,
    YEAR,
    chosen_columns,
    widths_of,
)


@pytest.mark.parametrize("room", [60, 200, 300, 500, 800, 1300, 2500])
def test_the_room_is_filled_and_never_left(room: int) -> None:
    widths = widths_of(USUAL, room, 7)
    assert TITLE in widths
    fits = COLUMNS[TITLE].letters * 7 <= room
    assert not fits or room - len(widths) <= sum(widths.values()) <= room


def test_what_is_wanted_most_stays_longest() -> None:
    assert set(widths_of(USUAL, 38 * 7, 7)) == {TITLE, DIRECTOR}
    assert set(widths_of(USUAL, 30 * 7, 7)) == {TITLE, STILL}
    assert MISSING not in widths_of(USUAL, 100 * 7, 7)
    assert set(widths_of(USUAL, 200 * 7, 7)) == USUAL


def test_a_column_nobody_wants_has_no_room() -> None:
    assert set(widths_of(frozenset({TITLE, YEAR}), 3000, 7)) == {TITLE, YEAR}


def test_choices_are_read_from_keys_of_any_version() -> None:
    assert chosen_columns(()) == USUAL
    assert chosen_columns(("status", "moon", "")) == {TITLE, STATUS}
