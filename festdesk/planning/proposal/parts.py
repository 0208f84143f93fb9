"""The parts of a festival day, in which wishes about hours are told."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cached_property

from festdesk.planning.proposal.problem import DAY_MINUTES, Problem

CELL_MINUTES = 120
_CELLS_FROM = 60  # an odd hour, so that parts of the day begin with a cell
_SATURDAY = 5


class Part(StrEnum):
    """Morning until 13, afternoon until 17, evening until 21, night after that."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


_UNTIL = ((13 * 60, Part.MORNING), (17 * 60, Part.AFTERNOON), (21 * 60, Part.EVENING))


@dataclass(frozen=True, slots=True)
class Cell:
    """Two hours of one day; wishes cannot tell starts in it apart."""

    day: int  # its number
    part: Part
    is_weekend: bool


class Calendar:
    """The cells of a problem's days."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._known: dict[tuple[int, int], Cell] = {}

    @cached_property
    def day_count(self) -> int:
        """How many days there are to plan on."""
        return len(self._problem.days)

    def cell_of(self, minute: int) -> tuple[int, int]:
        """Return the key of the cell a start is in; keys sort as time does."""
        day = self._problem.day_of(minute)
        return day, (minute - day * DAY_MINUTES - _CELLS_FROM) // CELL_MINUTES

    def begins(self, key: tuple[int, int]) -> int:
        """Return the minute at which a cell begins."""
        return key[0] * DAY_MINUTES + _CELLS_FROM + key[1] * CELL_MINUTES

    def cell(self, key: tuple[int, int]) -> Cell:
        """Return a cell by its key."""
        found = self._known.get(key)
        if found is None:
            day, number = key
            begins = _CELLS_FROM + number * CELL_MINUTES
            part = next((part for until, part in _UNTIL if begins < until), Part.NIGHT)
            weekday = (self._problem.origin + timedelta(days=day)).weekday()
            found = self._known[key] = Cell(day, part, weekday >= _SATURDAY)
        return found
