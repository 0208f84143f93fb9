"""Days and times of a film's window, there and back."""

from datetime import date, datetime

import pytest

from festdesk.availability.windows import (
    DayAndMinute,
    earliest,
    latest,
    said_as_earliest,
    said_as_latest,
)

FRIDAY = date(2021, 3, 5)


@pytest.mark.parametrize(
    ("minute", "first", "last"),
    [
        (None, datetime(2021, 3, 5, 5, 0), datetime(2021, 3, 6, 5, 0)),
        (18 * 60, datetime(2021, 3, 5, 18, 0), datetime(2021, 3, 5, 18, 0)),
        (24 * 60 + 45, datetime(2021, 3, 6, 0, 45), datetime(2021, 3, 6, 0, 45)),
    ],
    ids=["all day", "six", "after midnight"],
)
def test_a_day_and_a_time_are_a_moment_and_come_back(
    minute: int | None, first: datetime, last: datetime
) -> None:
    said = DayAndMinute(FRIDAY, minute)

    assert earliest(said, day_starts_hour=5) == first
    assert latest(said, day_starts_hour=5) == last
    assert said_as_earliest(first, day_starts_hour=5) == said
    assert said_as_latest(last, day_starts_hour=5) == said
