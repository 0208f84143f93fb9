"""A part of a problem: some items are free, and all that is placed besides them stands."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace

from festdesk.planning.proposal.problem import Bar, Item, Place, Places, Problem, Standing
from festdesk.planning.proposal.relations import Relation, relations_of, taken
from festdesk.planning.proposal.rules import Rule, RuleKind
from festdesk.planning.proposal.starts import Grid


class Portions:
    """Cuts portions out of one problem, and tells whether a plan keeps its rules."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._grid = Grid(problem)
        self._relations: dict[int, list[Relation]] = defaultdict(list)
        for relation in relations_of(problem):
            self._relations[relation.one].append(relation)
            self._relations[relation.other].append(relation)

    def portion(self, places: Places, free: Collection[int]) -> Problem:
        """Return the problem of placing some items while all others stay at their places.

        Its points are those of the whole problem but for what does not depend on the free items.
        """
        items = self._problem.items
        stays = {
            at: places[item.id]
            for at, item in enumerate(items)
            if at not in free and item.id in places
        }
        return replace(
            self._problem,
            items=tuple(self._barred(at, stays) for at in sorted(free)),
            standing=(
                *self._problem.standing,
                *(
                    Standing(items[at].film_ids, items[at].strand_ids, items[at].audience, place)
                    for at, place in stays.items()
                ),
            ),
        )

    def is_sound(self, places: Places) -> bool:
        """Return whether a plan keeps all rules."""
        stays = {
            at: places[item.id] for at, item in enumerate(self._problem.items) if item.id in places
        }
        for at, place in stays.items():
            item = self._problem.items[at]
            bit = 1 << self._grid.at(place.minute)
            if not self._grid.starts(item, place.venue) & bit:
                return False
            forbidden = self._forbidden(at, stays)
            if any(
                begins <= place.minute < ends for begins, ends in forbidden.get(place.venue, ())
            ):
                return False
        return True

    def _barred(self, at: int, stays: Mapping[int, Place]) -> Item:
        item = self._problem.items[at]
        forbidden = self._forbidden(at, stays)
        return replace(
            item,
            bars=tuple(
                (*bars, Bar(Rule(RuleKind.STANDING, self._problem.venues[venue].id), spans))
                if (spans := tuple(forbidden.get(venue, ())))
                else bars
                for venue, bars in enumerate(item.bars)
            ),
        )

    def _forbidden(self, at: int, stays: Mapping[int, Place]) -> dict[int, list[tuple[int, int]]]:
        """Return the starts, by venue, that what stays forbids to an item."""
        items = self._problem.items
        mine = items[at]
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for other, place in stays.items():
            if other != at:
                found[place.venue].append(taken(mine, place.venue, items[other], place.minute))
        for relation in self._relations[at]:
            other = relation.other if relation.one == at else relation.one
            if other in stays:
                for venue in range(len(self._problem.venues)):
                    found[venue].append(relation.forbidden(at, venue, stays[other]))
        return found
