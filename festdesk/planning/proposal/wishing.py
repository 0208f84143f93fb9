"""Wishes as the objective of the model; `scoring` counts the same of a finished plan."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

from festdesk.planning.proposal.model import ItemTerms, PlanModel
from festdesk.planning.proposal.parts import Part
from festdesk.planning.proposal.problem import Place
from festdesk.planning.proposal.scoring import (
    LEFT_OUT,
    Groups,
    hour_wishes,
    is_good,
    venue_wishes,
)

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

    Term = cp_model.LinearExpr

Key = tuple[int, int]
Value = TypeVar("Value")


def minimise_points(plan: PlanModel) -> None:
    """Make the model look for the plan of the fewest points."""
    wishing = _Wishing(plan)
    terms = [
        *wishing.of_items(),
        *wishing.of_films(),
        *wishing.of_good_hours(),
        *wishing.of_strands(),
    ]
    plan.model.minimize(sum(terms))


class _Wishing:
    def __init__(self, plan: PlanModel) -> None:
        self._plan = plan
        self._model = plan.model
        self._problem = plan.problem
        self._weights = plan.problem.weights
        self._calendar = plan.calendar
        self._groups = Groups(plan.problem, plan.calendar)

    # One item

    def of_items(self) -> "Iterator[Term]":
        """Yield the points of each item by itself."""
        weights = self._weights
        for position, terms in self._plan.terms.items():
            item = self._problem.items[position]
            yield LEFT_OUT * (1 - terms.is_present)
            for key, chosen in terms.cells.items():
                cell = self._calendar.cell(key)
                cost = sum(weights.of(wish) for wish in hour_wishes(item, cell))
                if cost:
                    yield cost * chosen
            for venue, chosen in terms.venues.items():
                is_large = self._problem.venues[venue].is_large
                cost = sum(weights.of(wish) for wish in venue_wishes(item, is_large=is_large))
                if cost:
                    yield cost * chosen
            if item.now is not None and weights.kept_places:
                yield weights.kept_places * self._is_moved(terms, item.now)

    def _is_moved(self, terms: ItemTerms, now: Place) -> "Term":
        is_kept = self._model.new_bool_var("")
        chosen = terms.venues.get(now.venue)
        if chosen is None:
            return terms.is_present
        self._model.add_implication(is_kept, chosen)
        self._model.add(terms.start == self._plan.grid.at(now.minute)).only_enforce_if(is_kept)
        return terms.is_present - is_kept

    # The showings of a film

    def of_films(self) -> "Iterator[Term]":
        """Yield the points of two showings of a film on one day, at like hours, in one venue."""
        weights = self._weights
        for film_id, positions in self._groups.of_film.items():
            terms = [self._plan.terms[at] for at in positions]
            places = self._groups.standing_of_film[film_id]
            keys = [self._calendar.cell_of(place.minute) for place in places]
            yield from self._apart_in(
                weights.different_days,
                [self._by(one, self._day_of) for one in terms],
                [self._day_of(key) for key in keys],
            )
            yield from self._apart_in(
                weights.different_hours,
                [self._by(one, self._part_of) for one in terms],
                [self._part_of(key) for key in keys],
            )
            yield from self._apart_in(
                weights.different_venues,
                [dict(one.venues) for one in terms],
                [place.venue for place in places],
            )

    def _apart_in(
        self, weight: int, choices: "list[dict[Value, Term]]", standing: list[Value]
    ) -> "Iterator[Term]":
        """Yield the points of each two that have the same value."""
        if not weight:
            return
        for one, other in combinations(choices, 2):
            shared = [value for value in one if value in other]
            if shared:
                is_equal = self._model.new_bool_var("")
                for value in shared:
                    self._model.add(one[value] + other[value] <= 1 + is_equal)
                yield weight * is_equal
        for choice in choices:
            for value in standing:
                if value in choice:
                    yield weight * choice[value]

    def _by(self, terms: ItemTerms, of: Callable[[Key], Value]) -> "dict[Value, Term]":
        """Return what an item chooses, by what its cells have in common."""
        found: dict[Value, list[cp_model.IntVar]] = defaultdict(list)
        for key, chosen in terms.cells.items():
            found[of(key)].append(chosen)
        return {value: self._plan.total(chosen) for value, chosen in found.items()}

    def _day_of(self, key: Key) -> int:
        return key[0]

    def _part_of(self, key: Key) -> Part:
        return self._calendar.cell(key).part

    def of_good_hours(self) -> "Iterator[Term]":
        """Yield the points of films that most people have no time for."""
        weight = self._weights.good_hours
        if not weight:
            return
        for film_id in self._groups.films_to_show_well():
            good = [
                chosen
                for at in self._groups.of_film[film_id]
                if self._problem.items[at].audience == "public"
                for key, chosen in self._plan.terms[at].cells.items()
                if is_good(self._calendar.cell(key))
            ]
            is_missed = self._model.new_bool_var("")
            self._model.add(sum(good) + is_missed >= 1)
            yield weight * is_missed

    # The films of a strand

    def of_strands(self) -> "Iterator[Term]":
        """Yield the points of films of a strand that begin together, and of days without one."""
        for strand_id, positions in self._groups.of_strand.items():
            by_cell: dict[Key, list[cp_model.IntVar]] = defaultdict(list)
            for at in positions:
                for key, chosen in self._plan.terms[at].cells.items():
                    by_cell[key].append(chosen)
            if self._weights.strands_apart:
                yield from self._apart(strand_id, by_cell)
            if self._weights.strands_every_day:
                yield from self._every_day(strand_id, by_cell)

    def _apart(
        self, strand_id: str, by_cell: "dict[Key, list[cp_model.IntVar]]"
    ) -> "Iterator[Term]":
        standing = self._groups.standing_of_strand[strand_id]
        for key, chosen in by_cell.items():
            if standing[key]:
                yield self._weights.strands_apart * self._plan.total(chosen)
            elif len(chosen) > 1:
                beyond = self._model.new_int_var(0, len(chosen) - 1, "")
                self._model.add(beyond >= sum(chosen) - 1)
                yield self._weights.strands_apart * beyond

    def _every_day(
        self, strand_id: str, by_cell: "dict[Key, list[cp_model.IntVar]]"
    ) -> "Iterator[Term]":
        days = self._problem.days
        at_best = self._groups.days_to_fill(strand_id, days)
        standing = {key[0] for key in self._groups.standing_of_strand[strand_id]} & set(days)
        shown = []
        for day in days:
            there = [one for key, chosen in by_cell.items() if key[0] == day for one in chosen]
            if day not in standing and there:
                is_shown = self._model.new_bool_var("")
                self._model.add(sum(there) >= is_shown)
                shown.append(is_shown)
        missing = self._model.new_int_var(0, at_best, "")
        self._model.add(missing >= at_best - len(standing) - sum(shown))
        yield self._weights.strands_every_day * missing
