"""Sets of starts on the grid as the bits of one number, which are cut and joined in no time."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from math import gcd

from festdesk.planning.proposal.problem import DAY_MINUTES, Item, Problem
from festdesk.planning.proposal.rules import Rule


class Grid:
    """The starts a problem knows: each step of each of its days, and where items are so far.

    Bit n stands for the minute `first_minute` + n * `unit`.
    """

    def __init__(self, problem: Problem) -> None:
        step = problem.step_minutes
        first = min(problem.days, default=0) * DAY_MINUTES + problem.day_starts_hour * 60
        own = [minute for item in problem.items for minute in item.own_minutes]
        self.unit = gcd(step, first, *own)
        self.first_minute = min([first, *own])
        last = (max(problem.days, default=0) + 1) * DAY_MINUTES + problem.day_starts_hour * 60
        self.size = (max([last, *own]) - self.first_minute) // self.unit + 1
        self._problem = problem
        self.every = self._every_step(step)
        self.mask_of = lru_cache(maxsize=50_000)(self._mask_of)

    def _every_step(self, step: int) -> int:
        found = 0
        for day in self._problem.days:
            begins = day * DAY_MINUTES + self._problem.day_starts_hour * 60
            for minute in range(begins + (-begins) % step, begins + DAY_MINUTES, step):
                found |= 1 << self.at(minute)
        return found

    def at(self, minute: int) -> int:
        """Return the bit of a minute that is on the grid."""
        return (minute - self.first_minute) // self.unit

    def minute(self, bit: int) -> int:
        """Return the minute of a bit."""
        return self.first_minute + bit * self.unit

    def span(self, begins: int, ends: int) -> int:
        """Return the starts from one minute until before another."""
        low = max(0, -((self.first_minute - begins) // self.unit))
        high = min(self.size, -((self.first_minute - ends) // self.unit))
        return ((1 << high) - (1 << low)) if high > low else 0

    def _mask_of(self, spans: tuple[tuple[int, int], ...]) -> int:
        found = 0
        for begins, ends in spans:
            found |= self.span(begins, ends)
        return found

    def starts(self, item: Item, venue: int, without: Collection[Rule] = frozenset()) -> int:
        """Return where in time an item may begin in a venue; `without` are rules set aside."""
        found = self.every
        for minute in item.own_minutes:
            found |= 1 << self.at(minute)
        for bar in item.bars[venue]:
            if bar.rule not in without:
                found &= ~self.mask_of(bar.spans)
        return found

    def minutes_in(self, mask: int) -> Iterator[int]:
        """Yield the minutes of a set, in order."""
        while mask:
            low = mask & -mask
            yield self.minute(low.bit_length() - 1)
            mask ^= low

    def runs(self, mask: int) -> list[tuple[int, int]]:
        """Return the bits of a set as runs, first and last included."""
        found = []
        offset = 0
        while mask:
            zeros = (mask & -mask).bit_length() - 1
            mask >>= zeros
            ones = (~mask & -~mask).bit_length() - 1
            found.append((offset + zeros, offset + zeros + ones - 1))
            mask >>= ones
            offset += zeros + ones
        return found


def venues_of(grid: Grid, item: Item, venues: Iterable[int]) -> dict[int, int]:
    """Return the starts of an item by venue, without the venues in which it has none."""
    return {venue: starts for venue in venues if (starts := grid.starts(item, venue))}
