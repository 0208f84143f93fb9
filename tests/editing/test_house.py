"""The measures of a house, and how grave it takes findings."""

import pytest

from festdesk.availability.settings import (
    CODE_PATTERN,
    GRID_STEP,
    WALKING_MINUTES,
    WANTED_SHOWINGS,
)
from festdesk.base.errors import InputProblem
from festdesk.editing import house
from festdesk.planning.house import house_of
from festdesk.store.document import Document


def test_a_measure_is_kept_until_it_is_the_usual_one_again(document: Document) -> None:
    with document.edit("House") as session:
        house.set_house(session, WANTED_SHOWINGS, " 2 ")
        house.set_house(session, WALKING_MINUTES, "0")
        house.set_house(session, GRID_STEP, "15")
        house.set_house(session, CODE_PATTERN, " {venue}{number}  x ")
    snapshot = document.snapshot()
    assert snapshot.house_settings[CODE_PATTERN] == "{venue}{number} x"
    settings = house_of(snapshot).settings
    assert (settings[WANTED_SHOWINGS], settings[WALKING_MINUTES], settings[GRID_STEP]) == (2, 0, 15)

    with document.edit("House") as session:
        for name, text in ((WANTED_SHOWINGS, "1"), (WALKING_MINUTES, ""), (GRID_STEP, "5")):
            house.set_house(session, name, text)
        house.set_house(session, CODE_PATTERN, "")
    assert not document.snapshot().house_settings


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (WANTED_SHOWINGS, "100", "no whole number from 0 to 99"),
        (WALKING_MINUTES, "ten", "no whole number"),
        (GRID_STEP, "7", "no step of the grid"),
    ],
)
def test_no_measure_is_kept_that_makes_no_sense(
    document: Document, name: str, text: str, said: str
) -> None:
    with document.edit("House") as session, pytest.raises(InputProblem, match=said):
        house.set_house(session, name, text)


def test_a_check_is_taken_otherwise_and_as_it_comes_again(document: Document) -> None:
    with document.edit("Rule") as session:
        house.judge_check(session, "screening.overlap", severity="hint", limit=None)
        house.judge_check(session, "screening.turnaround-short", severity="off", limit=30)
        house.judge_check(session, "screening.overlap", severity="error", limit=None)
    rules = document.snapshot().check_rules
    assert {code: (rule.severity, rule.limit) for code, rule in rules.items()} == {
        "screening.overlap": ("error", None),
        "screening.turnaround-short": ("off", 30),
    }
    assert house_of(document.snapshot()).limit("screening.turnaround-short", 10) == 30

    with document.edit("Rule") as session:
        house.judge_check(session, "screening.overlap", severity="", limit=None)
        house.leave_checks_as_they_come(session, ["screening.turnaround-short", "nothing"])
    assert not document.snapshot().check_rules
    with document.edit("Rule") as session:
        with pytest.raises(InputProblem, match="no way to take"):
            house.judge_check(session, "screening.overlap", severity="grave", limit=None)
        with pytest.raises(InputProblem, match="A limit is"):
            house.judge_check(session, "screening.overlap", severity="", limit=-1)
