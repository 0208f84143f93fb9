"""Days that end after midnight, and what a weekday tells of a year."""

from datetime import date, datetime

import pytest

from festdesk.base.moments import (
    ClockDoubt,
    clock_doubt,
    clock_set_minutes,
    days_between,
    festival_day,
    festival_minute,
    whole_minutes,
    years_with_weekday,
)


@pytest.mark.parametrize(
    ("starts_at", "day", "minute"),
    [
        (datetime(2021, 3, 5, 20, 30), date(2021, 3, 5), 1230),
        (datetime(2021, 3, 6, 0, 45), date(2021, 3, 5), 1485),
        (datetime(2021, 3, 6, 4, 59), date(2021, 3, 5), 1739),
        (datetime(2021, 3, 6, 5, 0), date(2021, 3, 6), 300),
        (datetime(2021, 3, 1, 1, 0), date(2021, 2, 28), 1500),
    ],
    ids=["evening", "late show", "last minute", "morning", "over the month"],
)
def test_a_late_show_belongs_to_the_evening_before(
    starts_at: datetime, day: date, minute: int
) -> None:
    assert festival_day(starts_at, day_starts_hour=5) == day
    assert festival_minute(starts_at, day_starts_hour=5) == minute


def test_a_day_that_starts_at_midnight_is_a_plain_day() -> None:
    assert festival_day(datetime(2021, 3, 6, 0, 0), day_starts_hour=0) == date(2021, 3, 6)
    assert festival_minute(datetime(2021, 3, 6, 0, 0), day_starts_hour=0) == 0


def test_both_ends_are_days_of_the_edition() -> None:
    days = days_between(date(2021, 2, 27), date(2021, 3, 2))
    assert [day.day for day in days] == [27, 28, 1, 2]
    assert days_between(date(2021, 3, 4), date(2021, 3, 4)) == (date(2021, 3, 4),)
    assert days_between(date(2021, 3, 4), date(2021, 3, 3)) == ()


def test_a_weekday_beside_a_date_tells_the_year() -> None:
    friday, saturday = 4, 5
    assert years_with_weekday(12, 3, friday, first=2018, last=2026) == (2021,)
    assert years_with_weekday(13, 3, saturday, first=2018, last=2026) == (2021,)
    assert years_with_weekday(12, 3, saturday, first=2018, last=2019) == ()


def test_the_last_of_february_is_not_in_every_year() -> None:
    saturday = 5
    assert years_with_weekday(29, 2, saturday, first=2019, last=2022) == (2020,)
    assert years_with_weekday(31, 2, saturday, first=1900, last=2100) == ()


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(7260, 121), (7229, 120), (7230, 121), (29, 1), (1, 1)]
)
def test_minutes_print_rounded_and_never_as_nothing(seconds: int, minutes: int) -> None:
    assert whole_minutes(seconds) == minutes


@pytest.mark.parametrize(
    ("moment", "zone", "doubt"),
    [
        (datetime(2021, 3, 28, 2, 30), "Europe/Berlin", ClockDoubt.SKIPPED),
        (datetime(2021, 3, 28, 1, 59), "Europe/Berlin", None),
        (datetime(2021, 3, 28, 3, 0), "Europe/Berlin", None),
        (datetime(2021, 10, 31, 2, 30), "Europe/Berlin", ClockDoubt.TWICE),
        (datetime(2021, 10, 31, 3, 0), "Europe/Berlin", None),
        (datetime(2021, 3, 14, 2, 30), "America/New_York", ClockDoubt.SKIPPED),
        (datetime(2021, 3, 28, 2, 30), "Asia/Tokyo", None),
        (datetime(2021, 3, 28, 2, 30), "Nowhere/Land", None),
        (datetime(2021, 3, 28, 2, 30), "../etc/passwd", None),
    ],
)
def test_a_clock_that_is_set_leaves_doubts(
    moment: datetime, zone: str, doubt: ClockDoubt | None
) -> None:
    assert clock_doubt(moment, zone) == doubt


@pytest.mark.parametrize(
    ("starts", "ends", "minutes"),
    [
        (datetime(2021, 3, 27, 23, 30), datetime(2021, 3, 28, 2, 30), 60),
        (datetime(2021, 10, 31, 1, 0), datetime(2021, 10, 31, 3, 30), -60),
        (datetime(2021, 3, 27, 20, 0), datetime(2021, 3, 27, 22, 0), 0),
    ],
)
def test_a_run_through_the_night_tells_by_how_much_the_clock_is_set(
    starts: datetime, ends: datetime, minutes: int
) -> None:
    assert clock_set_minutes(starts, ends, "Europe/Berlin") == minutes
