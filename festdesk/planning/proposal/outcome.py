"""What came of a proposal: the plan, how good it is at best, and why something has no place."""

from dataclasses import dataclass, field
from enum import StrEnum

from festdesk.planning.proposal.problem import Places
from festdesk.planning.proposal.rules import Rule


class State(StrEnum):
    """How a search stands."""

    FIRST = "first"  # the quick first plan
    BETTER = "better"  # the solver has found a better one
    BOUND = "bound"  # the same plan, of which more is known
    EXPLAINING = "explaining"  # why not everything has a place
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Items that cannot all be placed while these rules hold; without any of either, they can.

    Where lengths alone say so, `needed_minutes` with turnaround are wanted and there are
    `there_minutes`; else both are 0. `is_least` is false where the time for it was too short.
    """

    items: tuple[str, ...]
    rules: tuple[Rule, ...]
    venues: tuple[int, ...] = ()  # the only ones in question
    days: tuple[int, ...] = ()
    needed_minutes: int = 0
    there_minutes: int = 0
    is_least: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """A plan and what is known of it. No plan has less than `bound` points, if that is known."""

    state: State
    places: Places
    left_out: tuple[str, ...] = ()
    points: int = 0
    bound: int | None = None
    first_points: int = 0  # of the quick first plan
    seconds: float = 0
    unfulfilled: dict[str, int] = field(default_factory=dict)  # by wish
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def is_best(self) -> bool:
        """Whether no better plan exists."""
        return self.bound is not None and self.bound >= self.points

    @property
    def gap(self) -> float | None:
        """How much of the points may be too many, from 0 to 1; nothing where that is not known."""
        if self.bound is None:
            return None
        return max(0.0, (self.points - self.bound) / self.points) if self.points else 0.0
