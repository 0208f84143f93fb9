"""What a house sets once for an edition: the names of the settings, what is usual, what is at most.

The names are stored and never change.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from festdesk.base.errors import InputProblem
from festdesk.base.numbers import read_number
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence

WANTED_SHOWINGS: Final = "wanted_showings"
WALKING_MINUTES: Final = "walking_minutes"
CARRYING_MINUTES: Final = "carrying_minutes"
GRID_STEP: Final = "grid_step_minutes"
CODE_PATTERN: Final = "screening_code"

GRID_STEPS = (5, 10, 15, 30)
NO_STEP = sentence("Error", "“{text}” is no step of the grid. Take 5, 10, 15 or 30 minutes.")


class Measure(NamedTuple):
    """A setting that is a number: what holds where nothing is set, and the most it may be."""

    usual: int
    most: int


MEASURES: Final[Mapping[str, Measure]] = {
    WANTED_SHOWINGS: Measure(1, 99),
    WALKING_MINUTES: Measure(15, 1440),
    CARRYING_MINUTES: Measure(60, 10_080),
    GRID_STEP: Measure(5, max(GRID_STEPS)),
}


def read_setting(name: str, text: str) -> str:
    """Return the value of a setting as it is stored; nothing where it is the usual one.

    Raises:
        InputProblem: It is no such value.
    """
    measure = MEASURES.get(name)
    if measure is None:
        return tidy_line(text)
    number = read_number(text, most=measure.most, empty=measure.usual)
    if name == GRID_STEP and number not in GRID_STEPS:
        raise InputProblem(NO_STEP, text=text)
    return "" if number == measure.usual else str(number)
