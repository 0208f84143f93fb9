"""How often a plan leaves each wish unfulfilled, and what that costs; as exact as the solver is."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from festdesk.planning.proposal.parts import Calendar, Cell, Part
from festdesk.planning.proposal.problem import Item, Place, Places, Problem
from festdesk.planning.proposal.wishes import Weights, Wish

LEFT_OUT = 10_000  # points for an item without a place; more than wishes weigh up
LONG_MINUTES = 130  # of a film that had better not begin at night
Key = tuple[int, int]  # of a cell


def hour_wishes(item: Item, cell: Cell) -> Iterator[Wish]:
    """Yield the wishes that an item leaves unfulfilled by beginning in a cell."""
    if item.has_company and item.audience == "public" and cell.part != Part.EVENING:
        yield Wish.GUESTS_IN_THE_EVENING
    if item.film_minutes >= LONG_MINUTES and cell.part == Part.NIGHT:
        yield Wish.LONG_FILMS_EARLY
    if item.audience == "school" and (cell.part != Part.MORNING or cell.is_weekend):
        yield Wish.AUDIENCE_HOURS
    if item.audience in {"press", "industry"} and cell.part in {Part.EVENING, Part.NIGHT}:
        yield Wish.AUDIENCE_HOURS


def venue_wishes(item: Item, *, is_large: bool) -> Iterator[Wish]:
    """Yield the wishes that an item leaves unfulfilled by its venue."""
    if item.has_company and not is_large:
        yield Wish.LARGE_HALLS


def is_good(cell: Cell) -> bool:
    """Whether most people have time for a film then: in the evening, or at a weekend."""
    return cell.part == Part.EVENING or (cell.is_weekend and cell.part != Part.MORNING)


class Groups:
    """Who belongs together for wishes: items and what stands, by film and by strand."""

    def __init__(self, problem: Problem, calendar: Calendar) -> None:
        self.of_film: dict[str, list[int]] = defaultdict(list)  # positions of items
        self.of_strand: dict[str, list[int]] = defaultdict(list)
        self.standing_of_film: dict[str, list[Place]] = defaultdict(list)
        self.standing_of_strand: dict[str, Counter[Key]] = defaultdict(Counter)
        self.is_public: set[str] = set()  # films that have a public item
        self.shown_well: set[str] = set()  # films with a standing showing at a good hour
        for position, item in enumerate(problem.items):
            for film_id in item.film_ids:
                self.of_film[film_id].append(position)
                if item.audience == "public":
                    self.is_public.add(film_id)
            for strand_id in item.strand_ids:
                self.of_strand[strand_id].append(position)
        for one in problem.standing:
            key = calendar.cell_of(one.place.minute)
            for film_id in one.film_ids:
                self.standing_of_film[film_id].append(one.place)
                if one.audience == "public" and is_good(calendar.cell(key)):
                    self.shown_well.add(film_id)
            for strand_id in one.strand_ids:
                self.standing_of_strand[strand_id][key] += 1

    def films_to_show_well(self) -> Iterator[str]:
        """Yield the films that are to have a showing at a good hour and have none yet."""
        for film_id in self.of_film:
            if film_id in self.is_public and film_id not in self.shown_well:
                yield film_id

    def days_to_fill(self, strand_id: str, days: tuple[int, ...]) -> int:
        """Return on how many days a strand can have a film at best."""
        standing = self.standing_of_strand[strand_id]
        count = len(self.of_strand[strand_id]) + standing.total()
        return min(count, len(days))


class Scale:
    """Measures plans of one problem."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._calendar = Calendar(problem)
        self._groups = Groups(problem, self._calendar)

    def unfulfilled(self, places: Places) -> Counter[Wish]:
        """Return how often each wish is not fulfilled."""
        found: Counter[Wish] = Counter()
        cells: dict[int, Key] = {}
        for position, item in enumerate(self._problem.items):
            place = places.get(item.id)
            if place is None:
                continue
            cells[position] = self._calendar.cell_of(place.minute)
            found.update(hour_wishes(item, self._calendar.cell(cells[position])))
            is_large = self._problem.venues[place.venue].is_large
            found.update(venue_wishes(item, is_large=is_large))
            found[Wish.KEPT_PLACES] += item.now is not None and place != item.now
        self._count_films(found, places)
        self._count_strands(found, cells)
        return +found

    def cost(self, places: Places) -> int:
        """Return the points of a plan; fewer are better."""
        left_out = sum(item.id not in places for item in self._problem.items)
        return left_out * LEFT_OUT + points(self.unfulfilled(places), self._problem.weights)

    def _count_films(self, found: Counter[Wish], places: Places) -> None:
        calendar, items = self._calendar, self._problem.items
        for film_id, positions in self._groups.of_film.items():
            own = [places[items[at].id] for at in positions if items[at].id in places]
            standing = self._groups.standing_of_film[film_id]
            pairs = [*combinations(own, 2), *((a, b) for a in own for b in standing)]
            for one, other in pairs:
                here, there = (calendar.cell_of(place.minute) for place in (one, other))
                found[Wish.DIFFERENT_DAYS] += here[0] == there[0]
                found[Wish.DIFFERENT_HOURS] += calendar.cell(here).part == calendar.cell(there).part
                found[Wish.DIFFERENT_VENUES] += one.venue == other.venue
        for film_id in self._groups.films_to_show_well():
            found[Wish.GOOD_HOURS] += not any(
                items[at].audience == "public"
                and items[at].id in places
                and is_good(calendar.cell(calendar.cell_of(places[items[at].id].minute)))
                for at in self._groups.of_film[film_id]
            )

    def _count_strands(self, found: Counter[Wish], cells: Mapping[int, Key]) -> None:
        days = self._problem.days
        for strand_id, positions in self._groups.of_strand.items():
            counts = Counter(cells[at] for at in positions if at in cells)
            standing = self._groups.standing_of_strand[strand_id]
            for key, count in counts.items():
                found[Wish.STRANDS_APART] += count if standing[key] else count - 1
            shown = {key[0] for key in (*counts, *standing)} & set(days)
            found[Wish.STRANDS_EVERY_DAY] += max(
                0, self._groups.days_to_fill(strand_id, days) - len(shown)
            )


def points(unfulfilled: Mapping[Wish, int], weights: Weights) -> int:
    """Return what unfulfilled wishes cost."""
    return sum(count * weights.of(wish) for wish, count in unfulfilled.items())
