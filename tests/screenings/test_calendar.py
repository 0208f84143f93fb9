"""Days, columns, snapping and lanes of the calendar."""

from datetime import date, datetime

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import VenueId
from festdesk.screenings.calendar import (
    Column,
    Lane,
    Span,
    calendar_days,
    columns_of,
    lanes,
    minute_of,
    read_clock,
    shown_span,
    snapped,
    start_at,
    within_day,
)

FRIDAY = date(2021, 3, 12)
REX, SCALA = VenueId("rex"), VenueId("scala")


@pytest.mark.parametrize(
    ("minute", "line"), [(0, 0), (2.4, 0), (2.5, 5), (7.4, 5), (7.5, 10), (-2.6, -5)]
)
def test_start_snaps_to_the_nearest_five_minutes(minute: float, line: int) -> None:
    assert snapped(minute) == line


def test_late_show_belongs_to_the_evening_before_and_back() -> None:
    late = datetime(2021, 3, 13, 0, 45)

    day, minute = minute_of(late, day_starts_hour=5)

    assert (day, minute) == (FRIDAY, 1485)
    assert start_at(day, minute) == late


def test_minute_is_kept_inside_the_festival_day() -> None:
    assert within_day(100, day_starts_hour=5) == 300
    assert within_day(1739, day_starts_hour=5) == 1735
    assert within_day(1200, day_starts_hour=5) == 1200


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("20:30", 1230),
        ("20.30", 1230),
        ("20h30", 1230),
        ("2030", 1230),
        ("930", 570),
        (" 9 ", 540),
        ("20h", 1200),
        ("0:45", 1485),
        ("24:00", 1440),
        ("4:59", 1739),
        ("5:00", 300),
    ],
)
def test_time_of_day_is_read_as_people_type_it(typed: str, minute: int) -> None:
    assert read_clock(typed, day_starts_hour=5) == minute


@pytest.mark.parametrize("typed", ["", "evening", "25:00", "20:60", "24:30", "20:3", "-1", "12345"])
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    with pytest.raises(InputProblem):
        read_clock(typed, day_starts_hour=5)


def test_days_outside_the_edition_are_shown_when_something_is_planned_on_them() -> None:
    days = calendar_days(FRIDAY, date(2021, 3, 13), [date(2021, 3, 20), FRIDAY])

    assert days == (FRIDAY, date(2021, 3, 13), date(2021, 3, 20))


def test_each_day_has_all_venues() -> None:
    assert columns_of([FRIDAY, date(2021, 3, 13)], [REX, SCALA]) == (
        Column(FRIDAY, REX),
        Column(FRIDAY, SCALA),
        Column(date(2021, 3, 13), REX),
        Column(date(2021, 3, 13), SCALA),
    )


def test_empty_calendar_shows_ten_to_midnight() -> None:
    assert shown_span([], day_starts_hour=5) == Span(600, 1440)


def test_early_and_late_screenings_widen_the_hours_but_not_beyond_the_festival_day() -> None:
    assert shown_span([(310, 400), (1485, 1580)], day_starts_hour=5) == Span(300, 1620)


def test_what_runs_on_through_the_next_day_is_shown_until_noon_at_most() -> None:
    assert shown_span([(1400, 5000)], day_starts_hour=6) == Span(600, 36 * 60)


def test_screenings_side_by_side_share_the_width_and_touching_ones_do_not() -> None:
    runs = [(600, 700), (650, 800), (700, 750), (800, 900)]

    assert lanes(runs) == [Lane(0, 2), Lane(1, 2), Lane(0, 2), Lane(0, 1)]
