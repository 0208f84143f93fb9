"""What is selected, and how far several things can be moved together."""

from datetime import date

import pytest

from festdesk.base.ids import VenueId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.calendar.shifting import Raster, Shift
from festdesk.screenings.calendar import Column, Span

ORDER = ("a", "b", "c", "d")
DAYS = (date(2021, 3, 4), date(2021, 3, 5), date(2021, 3, 6))
VENUES = (VenueId("aero"), VenueId("bio"), VenueId("cinema"))
COLUMNS = [Column(day, venue_id) for day in DAYS for venue_id in VENUES]
SPAN = Span(600, 1440)


def test_a_range_reaches_from_where_it_began_whichever_way_it_goes() -> None:
    begun = Selection.of("b")
    later = begun.reaching("d", ORDER)
    earlier = later.reaching("a", ORDER)
    assert (set(later.ids), later.current) == ({"b", "c", "d"}, "d")
    assert (set(earlier.ids), earlier.current, earlier.anchor) == ({"a", "b"}, "a", "b")
    assert Selection.of("gone").reaching("c", ORDER) == Selection.of("c")


def test_what_is_taken_out_is_current_no_longer() -> None:
    both = Selection.of("a").toggled("b")
    assert (set(both.ids), both.current) == ({"a", "b"}, "b")
    assert both.toggled("b") == Selection.of("a")
    assert both.toggled("b").toggled("a") == Selection()


def test_what_is_gone_is_selected_no_longer() -> None:
    every = Selection.of_all(ORDER, "c")
    assert every.kept(ORDER) is every
    left = every.kept(["a", "b"])
    assert (set(left.ids), left.current) == ({"a", "b"}, "a")
    assert every.kept([]) == Selection()
    assert Selection.of_all([]) == Selection()


def piece(column: int, start: int) -> BlockerCard:
    """Return something on the board; columns count from the first day's first venue."""
    return BlockerCard(f"{column}", COLUMNS[column], start, 60, "break")


@pytest.mark.parametrize(
    ("wanted", "allowed"),
    [
        (Shift(1, 1, 15), Shift(1, 1, 15)),
        (Shift(5, 0, 0), Shift(1, 0, 0)),
        (Shift(-5, -5, 0), Shift(0, 0, 0)),
        (Shift(0, 2, 0), Shift(0, 1, 0)),
        (Shift(0, 0, -300), Shift(0, 0, -60)),
        (Shift(0, 0, 900), Shift(0, 0, 235)),
    ],
    ids=["inside", "days", "back", "venues", "earlier", "later"],
)
def test_several_stay_on_the_board_together(wanted: Shift, allowed: Shift) -> None:
    group = [piece(0, 660), piece(4, 1200)]  # two venues, two days
    raster = Raster(COLUMNS)

    assert raster.limited(group, wanted, SPAN, 5) == allowed

    moved = [raster.shifted(one, allowed) for one in group]
    between = raster.between(moved[0].column, moved[1].column)  # type: ignore[arg-type]
    assert between == raster.between(COLUMNS[0], COLUMNS[4])
    assert moved[1].start_minute - moved[0].start_minute == 540


def test_nothing_is_moved_where_there_is_no_board() -> None:
    assert Raster([]).limited([piece(0, 660)], Shift(1, 1, 5), SPAN, 5) == Shift()
