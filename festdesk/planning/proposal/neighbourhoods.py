"""Which items are set free together, so that a plan can become better by placing them anew."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from random import Random

from festdesk.planning.proposal.problem import Place, Places, Problem

_LEFT_OUT_AT_ONCE = 3
_TURNS = 5


@dataclass(frozen=True, slots=True)
class Group:
    """Items, by position, that are set free; whether without a look at wishes, for room alone."""

    items: frozenset[int]
    is_blind: bool = False


class Neighbourhoods:
    """Draws groups of items that have to do with each other, of about a wished size."""

    def __init__(self, problem: Problem, seed: int) -> None:
        self._problem = problem
        self._random = Random(seed)  # noqa: S311 -- no secret
        self._kinds: tuple[Callable[[Places, int], list[int]], ...] = (
            self._halls,
            self._day,
            self._films,
            self._strand,
            self._hours,
        )

    def draw(self, places: Places, size: int) -> "Group":
        """Return items to be set free; some of those left out are always among them."""
        left_out = [at for at, item in enumerate(self._problem.items) if item.id not in places]
        self._random.shuffle(left_out)
        chosen = left_out[:_LEFT_OUT_AT_ONCE]
        # Halls have to be packed anew for what is left out; now and then anything else helps.
        is_packing = bool(left_out) and self._random.randrange(_TURNS) > 0
        kind = self._halls if is_packing else self._random.choice(self._kinds)
        is_blind = is_packing and self._random.randrange(2) == 0
        return Group(frozenset((*chosen, *kind(places, size))), is_blind=is_blind)

    def _placed(self, places: Places) -> list[tuple[int, Place]]:
        found = [
            (at, places[item.id])
            for at, item in enumerate(self._problem.items)
            if item.id in places
        ]
        self._random.shuffle(found)
        return found

    def _halls(self, places: Places, size: int) -> list[int]:
        """All that runs in some halls on some days."""
        by_hall: dict[tuple[int, int], list[int]] = {}
        for at, place in self._placed(places):
            key = place.venue, self._problem.day_of(place.minute)
            by_hall.setdefault(key, []).append(at)
        found: list[int] = []
        for group in by_hall.values():
            if found and len(found) + len(group) > size:
                break
            found += group
        return found

    def _day(self, places: Places, size: int) -> list[int]:
        """What runs on one day, in all halls."""
        placed = self._placed(places)
        if not placed:
            return []
        day = self._problem.day_of(placed[0][1].minute)
        found = [at for at, place in placed if self._problem.day_of(place.minute) == day]
        return found[:size]

    def _films(self, places: Places, size: int) -> list[int]:
        """All showings of some films."""
        wanted: set[str] = set()
        found: list[int] = []
        for at, _ in self._placed(places):
            if len(found) >= size:
                break
            item = self._problem.items[at]
            if wanted.isdisjoint(item.film_ids):
                wanted.update(item.film_ids)
                found += self._of_films(item.film_ids)
        return list(dict.fromkeys(found))

    def _of_films(self, film_ids: Collection[str]) -> list[int]:
        wanted = set(film_ids)
        return [
            at
            for at, item in enumerate(self._problem.items)
            if not wanted.isdisjoint(item.film_ids)
        ]

    def _strand(self, places: Places, size: int) -> list[int]:
        """What a strand shows, and as much of anything else for it to change places with."""
        placed = self._placed(places)
        strands = sorted({s for item in self._problem.items for s in item.strand_ids})
        if not strands:
            return [at for at, _ in placed[:size]]
        strand = self._random.choice(strands)
        own = [at for at, _ in placed if strand in self._problem.items[at].strand_ids]
        others = [at for at, _ in placed if strand not in self._problem.items[at].strand_ids]
        return own[: size // 2] + others[: size // 2]

    def _hours(self, places: Places, size: int) -> list[int]:
        """What begins about the same time of the day, on any day."""
        placed = self._placed(places)
        if not placed:
            return []
        hour = placed[0][1].minute % 1440
        placed.sort(key=lambda one: abs(one[1].minute % 1440 - hour) // 60)
        return [at for at, _ in placed[:size]]
