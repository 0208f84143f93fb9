"""Years and running times as people type them."""

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from festdesk.base.errors import InputProblem
from festdesk.films.rules import (
    LONGEST_MINUTES,
    judge_year,
    parse_running_time,
    parse_years,
    show_running_time,
)


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("2020", (2020, None)),
        (" 2019–2020 ", (2019, 2020)),
        ("2019-20", (2019, 2020)),
        ("1997/98", (1997, 1998)),
        ("", (None, None)),
    ],
)
def test_years_are_understood_as_typed(typed: str, years: tuple[int | None, int | None]) -> None:
    assert parse_years(typed) == years


@pytest.mark.parametrize("typed", ["20", "MMXX", "2020!", "c. 1920", "2020–21–22"])
def test_what_is_no_year_is_said(typed: str) -> None:
    with pytest.raises(InputProblem, match=f"“{typed}” is no year. Write four digits"):
        parse_years(typed)


@pytest.mark.parametrize("year", [1869, 2201, 0])
def test_a_year_no_film_can_be_of_is_said(year: int) -> None:
    with pytest.raises(InputProblem, match=f"{year} cannot be right: films are from 1870 to 2200"):
        judge_year(year)


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("121", 7260),
        ("121 min", 7260),
        ("121min.", 7260),
        ("2:01:30", 7290),
        ("1:30", 5400),
        ("1h52", 6720),
        ("2 h", 7200),
        ("1 h 05 min", 3900),
        ("14'30", 870),
        ("14’30”", 870),
        ("12'", 720),
        ("", None),
    ],
)
def test_running_times_are_understood_as_typed(typed: str, seconds: int | None) -> None:
    assert parse_running_time(typed) == seconds


@pytest.mark.parametrize("typed", ["long", "0", "12 hours", "-5", "0:00", "1.5 h"])
def test_what_is_no_running_time_is_said(typed: str) -> None:
    with pytest.raises(InputProblem, match="is no running time"):
        parse_running_time(typed)


def test_a_running_time_beyond_belief_is_said() -> None:
    with pytest.raises(InputProblem, match=f"6001 minutes .* at most {LONGEST_MINUTES}"):
        parse_running_time("6001")


@given(integers(1, LONGEST_MINUTES * 60))
def test_what_is_shown_is_understood_again(seconds: int) -> None:
    assert parse_running_time(show_running_time(seconds)) == seconds
