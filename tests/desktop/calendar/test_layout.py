"""Positions on the board: from the calendar to a point and back, whichever way time runs."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from festdesk.base.ids import ScreeningId, VenueId
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.desktop.calendar.grid import Grid, Ranging, days_of, tracks_of
from festdesk.desktop.calendar.layout import Layout
from festdesk.desktop.calendar.shelf import Shelf
from festdesk.screenings.calendar import Column, Span, columns_of

DAYS = [date(2021, 3, 4) + timedelta(days=n) for n in range(3)]
VENUES = [VenueId(f"venue-{n}") for n in range(4)]
COLUMNS = columns_of(DAYS, VENUES)
SPAN = Span(9 * 60, 26 * 60)
GROUPS = {VENUES[0]: "Palace", VENUES[2]: "Palace"}
NO_GROUPS: dict[VenueId, str] = {}


def grid_of(
    arrangement: Arrangement = Arrangement.DAYS,
    groups: dict[VenueId, str] | None = None,
    folded: frozenset[str] = frozenset(),
    minute_size: float = 1.5,
) -> Grid:
    """Return a grid of three days with four venues."""
    tracks = tracks_of(COLUMNS, Ranging(arrangement, groups or NO_GROUPS, folded))
    segments = days_of(COLUMNS) if arrangement is Arrangement.SEQUENCE else ()
    return Grid(tracks, segments, SPAN, minute_size=minute_size, track_size=80.0, strip_size=20.0)


def card_of(name: str, column: Column, start: int, length: int = 90) -> Card:
    """Return a card."""
    return Card(
        ScreeningId(name), None, name, column=column, start_minute=start, length_minutes=length
    )


def layout_of(*cards: Card, flow: Flow = Flow.DOWN, grid: Grid | None = None) -> Layout:
    """Return a layout of cards."""
    return Layout(grid or grid_of(), Shelf(cards), flow=flow, least_card_length=10.0)


flows = st.sampled_from(list(Flow))
arrangements = st.sampled_from(list(Arrangement))
columns = st.sampled_from(list(COLUMNS))
minutes = st.integers(SPAN.first_minute, SPAN.last_minute - 1)


@settings(max_examples=60, deadline=None)
@given(flows, arrangements, columns, minutes, st.floats(0.02, 50.0))
def test_a_point_leads_back_to_its_column_and_minute(
    flow: Flow, arrangement: Arrangement, column: Column, minute: int, size: float
) -> None:
    layout = layout_of(flow=flow, grid=grid_of(arrangement, GROUPS, minute_size=size))

    # The middle of the minute, since its edge belongs to either side.
    spot = layout.spot_at(layout.point_of(column, minute + 0.5))

    assert spot is not None
    assert spot[0] == column
    assert spot[1] == pytest.approx(minute + 0.5, abs=0.01)


@settings(max_examples=60, deadline=None)
@given(flows, arrangements, columns, minutes, st.integers(1, 600))
def test_a_card_is_found_in_its_middle_and_lies_within_its_column(
    flow: Flow, arrangement: Arrangement, column: Column, minute: int, length: int
) -> None:
    card = card_of("one", column, minute, length)
    layout = layout_of(card, flow=flow, grid=grid_of(arrangement))
    placed = layout.find("one")
    assert placed is not None
    rect = layout.rect_of(placed)

    found = layout.card_at(rect.center())

    assert found == card
    across = flow.reach_across(rect)
    whole = flow.reach_across(layout.rect_of_column(column))
    assert whole[0] <= across[0] < across[1] <= whole[1]
    assert flow.reach_along(rect)[0] == pytest.approx(
        flow.along(layout.point_of(column, minute)), abs=0.01
    )


@settings(max_examples=40, deadline=None)
@given(arrangements, st.lists(st.tuples(columns, minutes), max_size=12), st.data())
def test_what_is_within_an_area_is_found_either_way(
    arrangement: Arrangement, places: list[tuple[Column, int]], data: st.DataObject
) -> None:
    cards = [card_of(str(n), column, minute) for n, (column, minute) in enumerate(places)]
    left = data.draw(st.floats(0, 800))
    top = data.draw(st.floats(0, 3000))
    for flow in Flow:
        layout = layout_of(*cards, flow=flow, grid=grid_of(arrangement))
        area = flow.rect(left, top, 100, 200)

        found = {placed.card.id for placed in layout.within(area)}

        drawn = {card.id for card in cards if _rect(layout, card).intersects(area)}
        assert drawn <= found


def _rect(layout: Layout, card: Card) -> QRectF:
    placed = layout.find(card.id)
    assert placed is not None
    return layout.rect_of(placed)


def test_rows_are_columns_turned() -> None:
    card = card_of("one", COLUMNS[1], 600)
    down, right = layout_of(card), layout_of(card, flow=Flow.RIGHT)

    tall, long = _rect(down, card), _rect(right, card)

    assert (long.x(), long.y(), long.width(), long.height()) == (
        tall.y(), tall.x(), tall.height(), tall.width(),
    )  # fmt: skip
    assert (right.width, right.height) == (down.height, down.width)


def test_days_stand_beside_each_other_or_follow_along_time() -> None:
    beside, following = grid_of(), grid_of(Arrangement.SEQUENCE)

    assert len(beside.tracks) == 12
    assert len(following.tracks) == 4
    assert following.length == beside.length * 3
    assert following.along_of(COLUMNS[4], 9 * 60) == following.day_length


def test_each_venue_can_have_its_days_beside_each_other() -> None:
    found = [track.columns[0] for track in grid_of(Arrangement.VENUES).tracks]

    assert found[:4] == [
        *(Column(day, VENUES[0]) for day in DAYS), Column(DAYS[0], VENUES[1]),
    ]  # fmt: skip


def test_a_group_is_gathered_where_its_first_venue_is() -> None:
    found = [track.venue_id for track in grid_of(groups=GROUPS).tracks[:4]]

    assert found == [VENUES[0], VENUES[2], VENUES[1], VENUES[3]]


def test_a_folded_group_is_one_strip_a_day_and_takes_no_card() -> None:
    grid = grid_of(groups=GROUPS, folded=frozenset({"Palace"}))
    hidden = card_of("hidden", COLUMNS[0], 600)
    layout = layout_of(hidden, grid=grid)

    assert [track.is_folded for track in grid.tracks[:3]] == [True, False, False]
    assert layout.find("hidden") is None
    assert layout.cards_in(COLUMNS[0]) == [hidden]
    assert layout.spot_at(QPointF(10, 10)) is None
    assert layout.spot_at(QPointF(30, 0)) == (COLUMNS[1], SPAN.first_minute)
    assert layout.rect_of_run(COLUMNS[0], 600, 700).isEmpty()


def test_steps_aside_pass_over_a_folded_group() -> None:
    grid = grid_of(groups=GROUPS, folded=frozenset({"Palace"}))

    assert grid.step(COLUMNS[3], 1) == COLUMNS[5]
    assert grid.step(COLUMNS[1], -1) is None


def test_a_screening_after_midnight_is_at_the_end_of_its_festival_day() -> None:
    late = card_of("late", COLUMNS[0], 24 * 60 + 45)
    for arrangement in Arrangement:
        layout = layout_of(late, grid=grid_of(arrangement))
        top = layout.flow.along(layout.point_of(COLUMNS[0], SPAN.first_minute))

        assert _rect(layout, late).top() - top == (15 * 60 + 45) * 1.5


def test_what_runs_on_beyond_the_hours_shown_is_cut_there() -> None:
    endless = card_of("endless", COLUMNS[0], 25 * 60, length=3000)
    for flow in Flow:
        for arrangement in Arrangement:
            layout = layout_of(endless, flow=flow, grid=grid_of(arrangement))

            _, end = flow.reach_along(_rect(layout, endless))

            assert end == flow.reach_along(layout.rect_of_column(COLUMNS[0]))[1]
            assert layout.is_cut(endless)
            shade = layout.turnaround_rect(endless, _rect(layout, endless))
            assert shade.isEmpty()


def test_cards_of_following_days_follow_each_other_by_keys() -> None:
    evening, morning = card_of("a", COLUMNS[0], 1400), card_of("b", COLUMNS[4], 600)
    following = layout_of(evening, morning, grid=grid_of(Arrangement.SEQUENCE))
    beside = layout_of(evening, morning)

    assert following.after(evening, 1) == morning
    assert following.after(morning, -1) == evening
    assert beside.after(evening, 1) is None
    assert beside.beside(evening, 1) == morning


@pytest.mark.parametrize("arrangement", list(Arrangement))
def test_what_is_held_is_found_again_at_another_zoom(arrangement: Arrangement) -> None:
    near, far = grid_of(arrangement, minute_size=8.0), grid_of(arrangement, minute_size=0.2)
    across, along = near.across_of(COLUMNS[6])[0] + 20, near.along_of(COLUMNS[6], 1200)

    found = far.held(near.hold(across, along))

    assert found == pytest.approx(
        (far.across_of(COLUMNS[6])[0] + 20, far.along_of(COLUMNS[6], 1200))
    )


def test_a_board_without_columns_has_no_place() -> None:
    grid = Grid((), (), SPAN, minute_size=1.0, track_size=80.0, strip_size=20.0)
    layout = layout_of(card_of("one", COLUMNS[0], 600), grid=grid)

    assert layout.spot_at(QPointF(10, 10)) is None
    assert list(layout.within(QRectF(0, 0, 100, 100))) == []
    assert layout.first() is None
    assert grid.held(grid.hold(5, 5)) == (0.0, 5.0)


_lists_of_cards = st.dictionaries(
    st.sampled_from("abcdefgh"), st.tuples(columns, minutes), max_size=8
).map(lambda found: [card_of(name, *place) for name, place in found.items()])


@settings(max_examples=60, deadline=None)
@given(_lists_of_cards, _lists_of_cards)
def test_a_shelf_made_from_the_one_before_is_like_one_made_anew(
    first: list[Card], second: list[Card]
) -> None:
    before, anew = Shelf(first), Shelf(second)
    shelf = Shelf(second, before)
    assert shelf.longest == anew.longest
    for column in COLUMNS:
        assert shelf.placed_in(column, 0) == anew.placed_in(column, 0)
        if column not in shelf.changed_since(before):
            assert before.cards_in(column) == shelf.cards_in(column)
    for name in "abcdefgh":
        assert shelf.where(name) == anew.where(name)
