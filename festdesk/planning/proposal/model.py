"""The problem in the solver's terms: where each item begins, and what follows from it.

An item has one start on the grid, one of its venues and one of the two-hour cells of the days; a
hall is a chain of intervals, each of which begins with the turnaround that it needs before it.
The start hangs on the cells by two lines, so that the relaxation sees days and hours, and wishes
are sums over cells and venues. Rules between two items are sequences that one of them opens.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from festdesk.planning.proposal.parts import Calendar
from festdesk.planning.proposal.problem import Place, Places, Problem
from festdesk.planning.proposal.relations import Relation, relations_of
from festdesk.planning.proposal.rules import Rule, RuleKind
from festdesk.planning.proposal.starts import Grid

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

Key = tuple[int, int]


@dataclass(slots=True)
class ItemTerms:
    """An item in the model. Where it has no venue at all, it cannot be present."""

    start: "cp_model.IntVar"  # a bit of the grid
    is_present: "cp_model.IntVar"
    venues: "dict[int, cp_model.IntVar]" = field(default_factory=dict)
    cells: "dict[Key, cp_model.IntVar]" = field(default_factory=dict)


class PlanModel:
    """The rules of a problem as a model of CP-SAT; wishes are added by `wishing`.

    Rules in `without` are set aside, and `items`, by position, are all there are. A relaxed model
    knows days, two-hour cells and venues but no starts: what it cannot reach, no plan can.
    """

    def __init__(
        self,
        problem: Problem,
        *,
        without: Collection[Rule] = frozenset(),
        items: Collection[int] | None = None,
        is_relaxed: bool = False,
    ) -> None:
        from ortools.sat.python import cp_model

        self.model = cp_model.CpModel()
        self._cp = cp_model
        self.problem = problem
        self.grid = Grid(problem)
        self.calendar = Calendar(problem)
        self._without = without
        self._is_relaxed = is_relaxed
        self.terms: dict[int, ItemTerms] = {}
        self.spans: dict[Key, tuple[int, int]] = {}  # first and last minute to begin in a cell
        for position in range(len(problem.items)) if items is None else sorted(items):
            self.terms[position] = self._add_item(position)
        if is_relaxed:
            return
        self._add_halls()
        for relation in relations_of(problem):
            if {relation.one, relation.other} <= set(self.terms) and relation.rule not in without:
                self._keep_apart(relation)

    def total(self, terms: "list[cp_model.IntVar]") -> "cp_model.LinearExpr":
        """Return a sum."""
        return self._cp.LinearExpr.sum(terms)

    # Items

    def _add_item(self, position: int) -> ItemTerms:
        model, grid, item = self.model, self.grid, self.problem.items[position]
        starts = {
            venue: grid.starts(item, venue, self._without)
            for venue in range(len(self.problem.venues))
        }
        every = 0
        for venue in list(starts):
            every |= starts[venue]
            if not starts[venue]:
                del starts[venue]
        is_present = model.new_bool_var(f"present{position}")
        domain = self._domain(every) if every else self._cp.Domain(0, 0)
        start = model.new_int_var_from_domain(domain, f"start{position}")
        terms = ItemTerms(start, is_present)
        for venue, mask in starts.items():
            chosen = terms.venues[venue] = model.new_bool_var(f"venue{position}.{venue}")
            if mask != every and not self._is_relaxed:
                model.add_linear_expression_in_domain(start, self._domain(mask)).only_enforce_if(
                    chosen
                )
        model.add(sum(terms.venues.values()) == is_present)
        self._add_cells(terms, position, every)
        return terms

    def _add_cells(self, terms: ItemTerms, position: int, every: int) -> None:
        model, grid = self.model, self.grid
        bounds: dict[Key, tuple[int, int]] = {}
        for minute in grid.minutes_in(every):
            key, bit = self.calendar.cell_of(minute), grid.at(minute)
            bounds[key] = (bounds.get(key, (bit, bit))[0], bit)
            first, last = self.spans.get(key, (minute, minute))
            self.spans[key] = min(first, minute), max(last, minute)
        for key in bounds:
            terms.cells[key] = model.new_bool_var(f"cell{position}.{key[0]}.{key[1]}")
        model.add(sum(terms.cells.values()) == terms.is_present)
        if bounds and not self._is_relaxed:
            first, last = min(low for low, _ in bounds.values()), max(b for _, b in bounds.values())
            absent = 1 - terms.is_present
            low = sum(bounds[key][0] * term for key, term in terms.cells.items()) + first * absent
            high = sum(bounds[key][1] * term for key, term in terms.cells.items()) + last * absent
            model.add(terms.start >= low)
            model.add(terms.start <= high)

    def _domain(self, mask: int) -> "cp_model.Domain":
        return self._cp.Domain.from_intervals([list(run) for run in self.grid.runs(mask)])

    # Halls

    def turnaround(self, position: int, venue: int) -> int:
        """Return how long a venue is free before an item; 0 where that rule is set aside."""
        is_kept = Rule(RuleKind.TURNAROUND, self.problem.venues[venue].id) not in self._without
        return self.problem.items[position].turnaround[venue] if is_kept else 0

    def _add_halls(self) -> None:
        for venue in range(len(self.problem.venues)):
            intervals = []
            for position, terms in self.terms.items():
                if venue not in terms.venues:
                    continue
                item = self.problem.items[position]
                before = self.turnaround(position, venue)
                begins = terms.start * self.grid.unit - before
                size = before + item.minutes
                intervals.append(
                    self.model.new_optional_interval_var(
                        begins, size, begins + size, terms.venues[venue], f"run{position}.{venue}"
                    )
                )
            self.model.add_no_overlap(intervals)

    # Two items

    def _keep_apart(self, relation: Relation) -> None:
        one, other = self.terms[relation.one], self.terms[relation.other]
        model, unit = self.model, self.grid.unit
        is_first = model.new_bool_var("")  # that the one comes before the other
        both = [one.is_present, other.is_present]
        least, same_place = self._ways(relation, one, other)
        # The part of the later one begins when that of the earlier has ended and the way is done.
        ahead = unit * other.start + relation.other_part[0] - unit * one.start
        behind = unit * one.start + relation.one_part[0] - unit * other.start
        waived = least * same_place if same_place is not None else 0
        model.add(ahead >= relation.one_part[1] + least - waived).only_enforce_if(is_first, *both)
        model.add(behind >= relation.other_part[1] + least - waived).only_enforce_if(
            ~is_first, *both
        )
        for mine, chosen in one.venues.items():
            for theirs, elected in other.venues.items():
                way = relation.way(mine, theirs)
                if mine != theirs and way > least:
                    there = [chosen, elected]
                    model.add(ahead >= relation.one_part[1] + way).only_enforce_if(is_first, *there)
                    model.add(behind >= relation.other_part[1] + way).only_enforce_if(
                        ~is_first, *there
                    )

    def _ways(
        self, relation: Relation, one: ItemTerms, other: ItemTerms
    ) -> "tuple[int, cp_model.IntVar | None]":
        """Return the shortest way between two venues, and whether both items are in one venue."""
        ways = [
            relation.way(mine, theirs)
            for mine in one.venues
            for theirs in other.venues
            if mine != theirs
        ]
        least = min(ways, default=0)
        shared = set(one.venues) & set(other.venues)
        if not least or not shared:
            return least, None
        same = self.model.new_bool_var("")
        for venue, chosen in one.venues.items():
            elected = other.venues.get(venue)
            if elected is None:
                self.model.add_implication(chosen, ~same)
            else:
                self.model.add_implication(chosen, elected).only_enforce_if(same)
        return least, same

    # Plans

    def place_all(self) -> None:
        """Rule out that an item finds no place."""
        for terms in self.terms.values():
            self.model.add(terms.is_present == 1)

    def hint(self, places: Places) -> None:
        """Tell the solver where to begin."""
        for position, terms in self.terms.items():
            place = places.get(self.problem.items[position].id)
            self.model.add_hint(terms.is_present, place is not None)
            for venue, chosen in terms.venues.items():
                self.model.add_hint(chosen, place is not None and place.venue == venue)
            key = None if place is None else self.calendar.cell_of(place.minute)
            for cell, chosen in terms.cells.items():
                self.model.add_hint(chosen, cell == key)
            if place is not None:
                self.model.add_hint(terms.start, self.grid.at(place.minute))

    def places(self, value_of: "Callable[[cp_model.IntVar], int]") -> Places:
        """Return the plan of a solution."""
        found: Places = {}
        for position, terms in self.terms.items():
            for venue, chosen in terms.venues.items():
                if value_of(chosen):
                    minute = self.grid.minute(value_of(terms.start))
                    found[self.problem.items[position].id] = Place(venue, minute)
        return found
