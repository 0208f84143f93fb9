"""A first plan in a moment: one item after the other where it costs least, the hardest first.

What finds no place is taken first in the next round, so that a few rounds place nearly all that
can be placed. It is where the solver begins, and what its result is measured against.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from festdesk.planning.proposal.parts import Calendar
from festdesk.planning.proposal.problem import Item, Place, Places, Problem
from festdesk.planning.proposal.relations import Relation, relations_of, taken
from festdesk.planning.proposal.scoring import Groups, Scale, hour_wishes, is_good, venue_wishes
from festdesk.planning.proposal.starts import Grid

_ROUNDS = 8
_THRIFT = (1, 2, 4, 8)  # by round: what does not fit is packed more tightly


def first_plan(problem: Problem, *, rounds: int = _ROUNDS) -> Places:
    """Return the best plan of a few rounds; what is missing in it found no place."""
    planner = _Planner(problem)
    scale = Scale(problem)
    best: Places = {}
    best_cost = None
    hardship: Counter[int] = Counter()
    for number in range(rounds):
        places = planner.plan(hardship, _THRIFT[min(number, len(_THRIFT) - 1)])
        cost = scale.cost(places)
        if best_cost is None or cost < best_cost:
            best, best_cost = places, cost
        missing = [
            at
            for at, item in enumerate(problem.items)
            if item.id not in places and planner.can_begin(at)
        ]
        if not missing:
            break
        hardship.update(dict.fromkeys(missing, 1))
    return best


class _Planner:
    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._grid = Grid(problem)
        self._calendar = Calendar(problem)
        self._groups = Groups(problem, self._calendar)
        self._relations: dict[int, list[Relation]] = defaultdict(list)
        for relation in relations_of(problem):
            self._relations[relation.one].append(relation)
            self._relations[relation.other].append(relation)
        venues = range(len(problem.venues))
        self._starts = [
            [self._grid.starts(item, venue) for venue in venues] for item in problem.items
        ]
        self._freedom = [
            sum(starts.bit_count() for starts in by_venue) / item.minutes
            for item, by_venue in zip(problem.items, self._starts, strict=True)
        ]
        self._shortest = min(
            (item.minutes + min(item.turnaround, default=0) for item in problem.items), default=0
        )

    def can_begin(self, position: int) -> bool:
        """Return whether an item could begin anywhere if it were alone."""
        return any(self._starts[position])

    def plan(self, hardship: Counter[int], thrift: int) -> Places:
        """Return a plan; items of great hardship have the first choice.

        `thrift` is what a minute costs, in tenths of a point, that no item can use any more.
        """
        order = sorted(
            range(len(self._problem.items)), key=lambda at: (-hardship[at], self._freedom[at], at)
        )
        state = _State(self._problem, self._calendar, self._groups)
        for position in order:
            place = self._choose(position, state, thrift)
            if place is not None:
                state.put(position, place)
        return {self._problem.items[at].id: place for at, place in state.placed.items()}

    def _choose(self, position: int, state: "_State", thrift: int) -> Place | None:
        item = self._problem.items[position]
        best: tuple[int, int, int] | None = None
        of_cells: dict[tuple[int, int], int] = {}
        for venue in range(len(self._problem.venues)):
            free = self._free(position, item, venue, state)
            if not free:
                continue
            if item.now is not None and item.now.venue == venue and self._has(free, item.now):
                return item.now
            of_venue = state.cost_of_venue(item, venue)
            for bit, wasted in self._candidates(free):
                minute = self._grid.minute(bit)
                key = self._calendar.cell_of(minute)
                if key not in of_cells:
                    of_cells[key] = state.cost_of_cell(item, key)
                cost = 10 * (of_venue + of_cells[key]) + thrift * wasted
                if best is None or (cost, minute, venue) < best:
                    best = cost, minute, venue
        return None if best is None else Place(best[2], best[1])

    def _candidates(self, free: int) -> Iterator[tuple[int, int]]:
        """Yield starts, and the minutes beside them that are too few for anything else.

        Of each stretch it is the first start in each cell, and the last of all.
        """
        for first, last in self._grid.runs(free):
            bit = first
            while bit <= last:
                yield bit, self._wasted(bit - first) + self._wasted(last - bit)
                if bit == last:
                    break
                bit = min(last, self._end_of_cell(bit))

    def _end_of_cell(self, bit: int) -> int:
        """Return the first bit after the cell of a bit."""
        day, number = self._calendar.cell_of(self._grid.minute(bit))
        begins = self._calendar.begins((day, number + 1))
        return -((self._grid.first_minute - begins) // self._grid.unit)

    def _wasted(self, bits: int) -> int:
        minutes = bits * self._grid.unit
        return minutes if minutes < self._shortest else 0

    def _has(self, free: int, place: Place) -> bool:
        return bool(free >> self._grid.at(place.minute) & 1)

    def _free(self, position: int, item: Item, venue: int, state: "_State") -> int:
        free = self._starts[position][venue]
        span = self._grid.span
        for other, minute in state.in_venue[venue]:
            free &= ~span(*taken(item, venue, other, minute))
        for relation in self._relations[position]:
            at = relation.other if relation.one == position else relation.one
            place = state.placed.get(at)
            if place is not None:
                free &= ~span(*relation.forbidden(position, venue, place))
        return free


class _State:
    """What is placed so far, and what one more would cost."""

    def __init__(self, problem: Problem, calendar: Calendar, groups: Groups) -> None:
        self._problem = problem
        self._calendar = calendar
        self._groups = groups
        self.placed: dict[int, Place] = {}
        self.in_venue: dict[int, list[tuple[Item, int]]] = defaultdict(list)
        self._of_film = {
            film_id: list(places) for film_id, places in groups.standing_of_film.items()
        }
        self._of_strand: dict[str, Counter[tuple[int, int]]] = {
            strand_id: Counter(cells) for strand_id, cells in groups.standing_of_strand.items()
        }
        self._strand_days: dict[str, Counter[int]] = defaultdict(Counter)
        for strand_id, cells in self._of_strand.items():
            for (day, _), count in cells.items():
                self._strand_days[strand_id][day] += count
        self._shown_well = set(groups.shown_well)

    def put(self, position: int, place: Place) -> None:
        """Place an item."""
        item = self._problem.items[position]
        key = self._calendar.cell_of(place.minute)
        self.placed[position] = place
        self.in_venue[place.venue].append((item, place.minute))
        for film_id in item.film_ids:
            self._of_film.setdefault(film_id, []).append(place)
            if is_good(self._calendar.cell(key)):
                self._shown_well.add(film_id)
        for strand_id in item.strand_ids:
            self._of_strand.setdefault(strand_id, Counter())[key] += 1
            self._strand_days[strand_id][key[0]] += 1

    def cost_of_venue(self, item: Item, venue: int) -> int:
        """Return the points a venue costs."""
        weights = self._problem.weights
        is_large = self._problem.venues[venue].is_large
        cost = sum(weights.of(wish) for wish in venue_wishes(item, is_large=is_large))
        for film_id in item.film_ids:
            for place in self._of_film.get(film_id, ()):
                cost += weights.different_venues * (place.venue == venue)
        return cost

    def cost_of_cell(self, item: Item, key: tuple[int, int]) -> int:
        """Return the points that beginning in a cell costs."""
        weights, cell = self._problem.weights, self._calendar.cell(key)
        cost = sum(weights.of(wish) for wish in hour_wishes(item, cell))
        for film_id in item.film_ids:
            for place in self._of_film.get(film_id, ()):
                other = self._calendar.cell_of(place.minute)
                cost += weights.different_days * (other[0] == key[0])
                cost += weights.different_hours * (self._calendar.cell(other).part == cell.part)
            if film_id not in self._shown_well:
                cost += weights.good_hours * (not is_good(cell))
        for strand_id in item.strand_ids:
            cost += weights.strands_apart * (self._of_strand.get(strand_id, Counter())[key] > 0)
            cost -= weights.strands_every_day * (not self._strand_days[strand_id][key[0]])
        return cost
