"""The search for the best plan: a quick one first, then better ones until the time is over.

A small problem is solved as a whole. Of a large one a few items at a time are set free and placed
anew, which is quick, while a relaxed model of all of it tells what no plan can beat.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import ceil

from festdesk.planning.proposal.capacity import add_capacity
from festdesk.planning.proposal.explain import explain
from festdesk.planning.proposal.greedy import first_plan
from festdesk.planning.proposal.model import PlanModel
from festdesk.planning.proposal.neighbourhoods import Group, Neighbourhoods
from festdesk.planning.proposal.outcome import Contradiction, Outcome, State
from festdesk.planning.proposal.portion import Portions
from festdesk.planning.proposal.problem import Places, Problem
from festdesk.planning.proposal.scoring import Scale
from festdesk.planning.proposal.solver import (
    Listening,
    Stopping,
    complete_hint,
    improve,
    require_solver,
)
from festdesk.planning.proposal.wishes import NO_WEIGHTS
from festdesk.planning.proposal.wishing import minimise_points

Tell = Callable[[Outcome], None]

_SMALL = 40  # items that are solved as a whole
_FEWEST, _MOST = 6, 60  # items set free at a time
_PORTION_SECONDS = 2.0
_ROUNDING = 1e-6
_QUICK_SECONDS = 0.5  # a portion done in that time was a small one


def propose(problem: Problem, tell: Tell | None = None) -> Outcome:
    """Return the best plan found in the time of the problem; `tell` gets each better one.

    `tell` is called on several threads, but never on two at once. One worker gives the same plan
    for the same seed where the search ends before its time does.

    Raises:
        SolverMissing: OR-Tools is not installed.
    """
    require_solver()
    search = _Search(problem, tell or _nobody)
    search.begin()
    search.go_on()
    return search.end()


class _Search:
    def __init__(self, problem: Problem, tell: Tell) -> None:
        self._problem = problem
        self._tell = tell
        self._scale = Scale(problem)
        self._portions = Portions(problem)
        self._stopping = Stopping()
        self._lock = threading.RLock()
        self._began = time.monotonic()
        self._places: Places = {}
        self._points = self._first_points = 0
        self._bound: int | None = None
        self._problems: list[BaseException] = []

    def begin(self) -> None:
        """Make the quick plan."""
        self._places = first_plan(self._problem)
        self._points = self._first_points = self._scale.cost(self._places)
        self._say(State.FIRST)
        self._take_bound(0)

    def go_on(self) -> None:
        """Let all workers look for better plans until nothing is better or the time is over."""
        if self._is_over():
            return
        is_small = len(self._problem.items) <= _SMALL
        first = self._solve_whole if is_small else self._solve_bound
        workers = [partial(self._work, number) for number in range(1, self._problem.workers)]
        threads = [
            threading.Thread(target=self._guarded, args=(work,), daemon=True) for work in workers
        ]
        for thread in threads:
            thread.start()
        self._guarded(first)
        self._guarded(partial(self._work, 0))
        for thread in threads:
            thread.join()
        if self._problems:
            raise self._problems[0]

    def end(self) -> Outcome:
        """Explain what has no place, and return what came of it all."""
        left_out = self._left_out()
        found: tuple[Contradiction, ...] = ()
        if left_out:
            self._say(State.EXPLAINING)
            found = explain(self._problem, left_out)
        return self._outcome(State.DONE, found)

    # Workers

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as problem:  # noqa: BLE001 -- raised again on the first thread
            self._problems.append(problem)
            self._stopping.stop()

    def _solve_whole(self) -> None:
        plan = PlanModel(self._problem)
        minimise_points(plan)
        complete_hint(plan, self._places)
        improve(
            plan,
            self._stopping,
            seconds=self._seconds_left(),
            seed=self._problem.seed,
            listening=Listening(self._take_plan, self._take_bound),
        )

    def _solve_bound(self) -> None:
        plan = PlanModel(self._problem, is_relaxed=True)
        add_capacity(plan)
        minimise_points(plan)
        seconds = self._seconds_left() / (2 if self._problem.workers > 1 else 4)
        seed = self._problem.seed
        # Its plans have no starts; only how good they are is of use.
        listening = Listening(_nobody, self._take_bound)
        improve(plan, self._stopping, seconds=seconds, seed=seed, listening=listening)

    def _work(self, number: int) -> None:
        """Set items free again and again; as many as can be placed anew in a moment."""
        seed = self._problem.seed + number
        neighbourhoods = Neighbourhoods(self._problem, seed)
        size = _FEWEST * 2
        while not self._is_over():
            with self._lock:
                places = dict(self._places)
            began = time.monotonic()
            group = neighbourhoods.draw(places, size)
            is_best = self._place_anew(places, group, seed)
            if not is_best:
                size = max(_FEWEST, size - 2)
            elif time.monotonic() - began < _QUICK_SECONDS:
                size = min(_MOST, size + 1)

    def _place_anew(self, places: Places, group: Group, seed: int) -> bool:
        """Return whether the solver was done in time."""
        portion = self._portions.portion(places, group.items)
        if group.is_blind:  # wishes come afterwards; they make packing slow
            portion = replace(portion, weights=NO_WEIGHTS)
        plan = PlanModel(portion)
        minimise_points(plan)
        plan.hint({item.id: places[item.id] for item in portion.items if item.id in places})
        seconds = min(_PORTION_SECONDS, self._seconds_left())
        answer = improve(plan, self._stopping, seconds=seconds, seed=seed)
        if answer.places is not None:
            self._merge({item.id for item in portion.items}, answer.places)
        return answer.is_best

    # What is found

    def _merge(self, freed: set[str], found: Places) -> None:
        """Take the new places over, unless another worker has taken their room meanwhile."""
        with self._lock:
            kept = {key: place for key, place in self._places.items() if key not in freed}
            merged = {**kept, **found}
            if merged != self._places and self._portions.is_sound(merged):
                self._take_plan(merged)

    def _take_plan(self, places: Places) -> None:
        """Keep a plan that is as good or better; an equal one may lead on to better ones."""
        with self._lock:
            points = self._scale.cost(places)
            if points > self._points:
                return
            is_better = points < self._points
            self._places, self._points = places, points
            if is_better:
                self._say(State.BETTER)
            self._end_at_best()

    def _take_bound(self, bound: float) -> None:
        whole = ceil(bound - _ROUNDING)
        with self._lock:
            if self._bound is None or whole > self._bound:
                self._bound = whole
                self._say(State.BOUND)
            self._end_at_best()

    def _end_at_best(self) -> None:
        if self._bound is not None and self._bound >= self._points:
            self._stopping.stop()

    def _is_over(self) -> bool:
        return self._stopping.is_set or self._seconds_left() <= 0

    def _seconds_left(self) -> float:
        return self._problem.seconds - (time.monotonic() - self._began)

    # What is told

    def _left_out(self) -> tuple[str, ...]:
        return tuple(item.id for item in self._problem.items if item.id not in self._places)

    def _say(self, state: State) -> None:
        with self._lock:
            self._tell(self._outcome(state))

    def _outcome(self, state: State, found: tuple[Contradiction, ...] = ()) -> Outcome:
        return Outcome(
            state,
            dict(self._places),
            self._left_out(),
            self._points,
            self._bound,
            self._first_points,
            time.monotonic() - self._began,
            {str(wish): count for wish, count in self._scale.unfulfilled(self._places).items()},
            found,
        )


def _nobody(_what: object) -> None:
    return None
