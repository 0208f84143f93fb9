"""Whether items have room by their lengths alone, in the halls and on the days open to them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from festdesk.planning.proposal.problem import DAY_MINUTES, Problem
from festdesk.planning.proposal.rules import Rule, RuleKind
from festdesk.planning.proposal.starts import Grid

_MOST_UNIONS = 40  # kinds of items of which each two are looked at together
Hour = tuple[int, int]  # a venue and a day


@dataclass(frozen=True, slots=True)
class Room:
    """What items need, with turnaround between them, and what there is, in which halls and days."""

    needed_minutes: int
    there_minutes: int
    venues: tuple[int, ...]
    days: tuple[int, ...]

    @property
    def is_overfull(self) -> bool:
        """Whether they cannot all have room."""
        return self.needed_minutes > self.there_minutes


def room_for(
    grid: Grid, problem: Problem, items: Collection[int], without: Collection[Rule]
) -> Room:
    """Return what items need and have if nothing else wanted a place.

    A hall has the minutes in which any of them may run there. Each needs its length and the least
    turnaround before it, of which that of the first in a stretch may lie before the stretch and
    is not counted.
    """
    covered: dict[int, int] = {}
    turnaround: dict[int, list[int]] = {}
    needed = 0
    for at in items:
        item = problem.items[at]
        before = []
        for venue, facts in enumerate(problem.venues):
            starts = grid.starts(item, venue, without)
            if not starts:
                continue
            covered[venue] = covered.get(venue, 0) | _spread(starts, -(-item.minutes // grid.unit))
            is_free = Rule(RuleKind.TURNAROUND, facts.id) in without
            before.append(0 if is_free else item.turnaround[venue])
            turnaround.setdefault(venue, []).append(before[-1])
        needed += item.minutes + min(before, default=0)
    there = 0
    days: set[int] = set()
    for venue, mask in covered.items():
        for first, last in grid.runs(mask):
            there += (last - first + 1) * grid.unit
            needed -= max(turnaround[venue])
            days |= {problem.day_of(grid.minute(first))}
    return Room(needed, there, tuple(sorted(covered)), tuple(sorted(days)))


def overfull_groups(
    grid: Grid, problem: Problem, items: Sequence[int], without: Collection[Rule]
) -> Iterator[list[int]]:
    """Yield groups of items that have too little room, those in the fewest halls and days first.

    Looked at are the items that can be in no other halls and days than one of them, or two.
    """
    reach = {at: _reach(grid, problem, at, without) for at in items}
    kinds = sorted(set(reach.values()), key=lambda hours: (len(hours), sorted(hours)))
    wholes = dict.fromkeys(kinds)
    if len(kinds) <= _MOST_UNIONS:
        unions = {one | other for one, other in combinations(kinds, 2)}
        wholes.update(dict.fromkeys(sorted(unions, key=lambda hours: (len(hours), sorted(hours)))))
    wholes[frozenset().union(*kinds)] = None
    for whole in wholes:
        group = [at for at in items if reach[at] <= whole]
        if room_for(grid, problem, group, without).is_overfull:
            yield group


def _reach(grid: Grid, problem: Problem, at: int, without: Collection[Rule]) -> frozenset[Hour]:
    item = problem.items[at]
    found = set()
    for venue in range(len(problem.venues)):
        starts = grid.starts(item, venue, without)
        for day in problem.days:
            begins = day * DAY_MINUTES + problem.day_starts_hour * 60
            if starts & grid.span(begins, begins + DAY_MINUTES):
                found.add((venue, day))
    return frozenset(found)


def _spread(starts: int, length: int) -> int:
    """Return the bits in which something of a length runs that has one of these starts."""
    found, reach = starts, 1
    while reach < length:
        step = min(reach, length - reach)
        found |= found << step
        reach += step
    return found
