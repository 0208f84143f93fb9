"""Why not everything can be placed: the fewest items and rules that contradict each other.

First what can be seen of one item, then what lengths alone say of items that want the same hours,
and only then the solver. What is found is cut down by leaving out one thing after the other for
as long as the rest still contradicts itself.
"""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from festdesk.planning.proposal.capacity import add_capacity
from festdesk.planning.proposal.model import PlanModel
from festdesk.planning.proposal.outcome import Contradiction
from festdesk.planning.proposal.problem import Item, Problem
from festdesk.planning.proposal.relations import relations_of
from festdesk.planning.proposal.room import Room, overfull_groups, room_for
from festdesk.planning.proposal.rules import Rule, RuleKind
from festdesk.planning.proposal.solver import is_possible, items_in_the_way
from festdesk.planning.proposal.starts import Grid

_MOST_JUDGED = 14  # items of which the solver is asked one by one; more take too long
_MOST_ALONE = 10  # items that have no start at all; more say nothing new
_SECONDS = 20.0
_STEP_SECONDS = 4.0  # for one question to the solver
Thing = TypeVar("Thing")


def explain(
    problem: Problem, left_out: Collection[str], *, seconds: float = _SECONDS
) -> tuple[Contradiction, ...]:
    """Return why items have no place; nothing where that could not be proved in time."""
    grid = Grid(problem)
    wanted = [item for item in problem.items if item.id in left_out]
    alone = [item for item in wanted if not has_start(grid, problem, item)]
    if alone:
        return tuple(_of_one(grid, problem, item) for item in alone[:_MOST_ALONE])
    court = _Court(problem, seconds)
    found = _of_lengths(grid, problem)
    if found is None:
        plan = PlanModel(problem)
        add_capacity(plan)
        items = items_in_the_way(plan, seconds=seconds / 2, seed=problem.seed)
        return () if items is None else (court.judge(items),)
    # What is too long together need not be too long for every other reason: perhaps fewer do.
    by_id = {item.id: at for at, item in enumerate(problem.items)}
    if len(found.items) > _MOST_JUDGED:
        return (replace(found, is_least=False),)
    judged = court.judge([by_id[item_id] for item_id in found.items])
    if len(judged.items) < len(found.items):
        return (judged,)
    return (replace(found, is_least=judged.is_least),)


# One item


def has_start(
    grid: Grid, problem: Problem, item: Item, without: Collection[Rule] = frozenset()
) -> bool:
    """Return whether an item could begin anywhere if it were alone."""
    return any(grid.starts(item, venue, without) for venue in range(len(problem.venues)))


def _of_one(grid: Grid, problem: Problem, item: Item) -> Contradiction:
    rules = sorted({bar.rule for bars in item.bars for bar in bars})

    def contradicts(kept: Sequence[Rule]) -> bool:
        return not has_start(grid, problem, item, set(rules) - set(kept))

    return Contradiction((item.id,), tuple(_least(rules, contradicts)))


# Lengths


def _of_lengths(grid: Grid, problem: Problem) -> Contradiction | None:
    """Return the smallest group of items that need more minutes than there are for them."""
    everything = list(range(len(problem.items)))
    for group in overfull_groups(grid, problem, everything, frozenset()):
        return _of_group(grid, problem, group)
    return None


def _of_group(grid: Grid, problem: Problem, group: Sequence[int]) -> Contradiction:
    rules = _rules_about(problem, group)

    def room(items: Sequence[int], kept: Sequence[Rule]) -> Room:
        return room_for(grid, problem, items, set(rules) - set(kept))

    by_length = sorted(group, key=lambda at: problem.items[at].minutes)
    items = _least(by_length, lambda some: room(some, rules).is_overfull)
    least_rules = _least(rules, lambda kept: room(items, kept).is_overfull)
    left = room(items, least_rules)
    return Contradiction(
        tuple(problem.items[at].id for at in sorted(items)),
        tuple(least_rules),
        left.venues,
        left.days,
        left.needed_minutes,
        left.there_minutes,
    )


# The solver


class _Court:
    """Asks the solver, until its time is over, what still contradicts itself."""

    def __init__(self, problem: Problem, seconds: float) -> None:
        self._problem = problem
        self._ends = time.monotonic() + seconds
        self._is_sure = True

    def judge(self, items: Sequence[int]) -> Contradiction:
        """Return the fewest of some items, and of the rules about them, that contradict."""
        self._is_sure = True
        every = _rules_about(self._problem, items)
        few = _least(items, lambda some: self._contradicts(some, every, every))
        about = _rules_about(self._problem, few)
        rules = _least(about, lambda kept: self._contradicts(few, kept, about))
        names = tuple(self._problem.items[at].id for at in sorted(few))
        return Contradiction(names, tuple(rules), is_least=self._is_sure)

    def _contradicts(
        self, items: Sequence[int], kept: Sequence[Rule], every: Sequence[Rule]
    ) -> bool:
        left = self._ends - time.monotonic()
        if left <= 0:
            self._is_sure = False
            return False
        model = PlanModel(self._problem, without=set(every) - set(kept), items=items)
        add_capacity(model)
        seconds = min(left, _STEP_SECONDS)
        answer = is_possible(model, seconds=seconds, seed=self._problem.seed)
        self._is_sure = self._is_sure and answer is not None
        return answer is False


def _rules_about(problem: Problem, items: Collection[int]) -> list[Rule]:
    """Return the rules that bear on items, in a fixed order."""
    found = {bar.rule for at in items for bars in problem.items[at].bars for bar in bars}
    inside = set(items)
    found |= {r.rule for r in relations_of(problem) if {r.one, r.other} <= inside}
    for venue, facts in enumerate(problem.venues):
        if any(problem.items[at].turnaround[venue] for at in items):
            found.add(Rule(RuleKind.TURNAROUND, facts.id))
    return sorted(found)


def _least(things: Sequence[Thing], is_enough: Callable[[Sequence[Thing]], bool]) -> list[Thing]:
    """Return things none of which can be missed, of some that are enough.

    Halves are tried before single ones, since most of many things have nothing to do with it.
    """
    kept = list(things)
    size = len(kept) // 2
    while size >= 1:
        at = 0
        while at < len(kept):
            fewer = kept[:at] + kept[at + size :]
            if len(fewer) < len(kept) and is_enough(fewer):
                kept = fewer
            else:
                at += size
        size //= 2
    return kept
