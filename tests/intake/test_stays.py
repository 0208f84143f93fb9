"""Days of guests as people type them."""

from datetime import date, datetime

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.availability import Stay
from festdesk.intake.stays import Frame, needs_year, read_stays
from tests.builders import at

FRAME = Frame(date(2021, 3, 4), date(2021, 3, 14))  # Thursday to Sunday


@pytest.mark.parametrize(
    ("typed", "begins", "ends"),
    [
        ("4 Mar 10:00 – 7 Mar", at(4, "10:00"), at(8, "05:00")),
        ("4 March 10:00 - 7 March 18:30", at(4, "10:00"), at(7, "18:30")),
        ("4. März 10 Uhr bis 7. März", at(4, "10:00"), at(8, "05:00")),
        ("du 4 mars à 10h au 7 mars", at(4, "10:00"), at(8, "05:00")),
        ("4.3.-7.3.", at(4, "05:00"), at(8, "05:00")),
        ("4/3 – 7/3", at(4, "05:00"), at(8, "05:00")),
        ("2021-03-04 10:00 – 2021-03-07", at(4, "10:00"), at(8, "05:00")),
        ("4–7 March", at(4, "05:00"), at(8, "05:00")),
        ("4.-7.3.", at(4, "05:00"), at(8, "05:00")),
        ("4 – 7", at(4, "05:00"), at(8, "05:00")),
        ("5 March", at(5, "05:00"), at(6, "05:00")),
        ("5 March 10:00 – 18:00", at(5, "10:00"), at(5, "18:00")),
        ("5 March 10:00–24:00", at(5, "10:00"), at(6, "00:00")),
        ("Fri 14:00 – Sun", at(5, "14:00"), at(8, "05:00")),
        ("Sat – Mon", at(6, "05:00"), at(9, "05:00")),
        ("28 Feb – 5 March", datetime(2021, 2, 28, 5), at(6, "05:00")),
        ("28–5 March", datetime(2021, 2, 28, 5), at(6, "05:00")),
        ("6 March –", at(6, "05:00"), at(15, "05:00")),
        ("from 6 March to", at(6, "05:00"), at(15, "05:00")),
        ("– 6 March 12:00", at(4, "05:00"), at(6, "12:00")),
        ("Thu 4 Mar, 10:00 – Sun 7 Mar, 9 pm", at(4, "10:00"), at(7, "21:00")),
    ],
)
def test_days_are_understood(typed: str, begins: datetime, ends: datetime) -> None:
    assert read_stays(typed, FRAME) == (Stay(begins, ends),)


def test_several_stays_have_notes_of_their_own() -> None:
    assert read_stays("4–5 March (by train at 10); 9 March ( )\n11–12 March", FRAME) == (
        Stay(at(4, "05:00"), at(6, "05:00"), "by train at 10"),
        Stay(at(9, "05:00"), at(10, "05:00")),
        Stay(at(11, "05:00"), at(13, "05:00")),
    )
    assert read_stays(" ; ", FRAME) == ()


def test_a_date_without_a_year_is_the_one_nearest_to_the_festival() -> None:
    frame = Frame(date(2020, 12, 28), date(2021, 1, 6))
    assert read_stays("30 Dec – 2 Jan", frame) == (
        Stay(datetime(2020, 12, 30, 5), datetime(2021, 1, 3, 5)),
    )
    assert not needs_year(date(2021, 1, 2), frame)
    assert needs_year(date(2021, 9, 1), frame)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Fr – So", "not understood"),
        ("soon", "“soon” is not understood as days of a stay"),
        ("4 March – 5 March – 6 March", "not understood"),
        ("4 March – whenever", "not understood"),
        ("4 March with her dog", "not understood"),
        ("10:00 – 5 March", "not understood"),
        ("31 February", "not understood"),
        ("7 March – 4 March", "ends before it begins"),
        ("5 March 18:00 – 10:00", "ends before it begins"),
    ],
)
def test_what_is_not_understood_is_told(typed: str, said: str) -> None:
    with pytest.raises(InputProblem, match=said):
        read_stays(typed, FRAME)
