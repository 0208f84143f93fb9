"""CP-SAT itself: set up, asked for better plans, and asked whether something is possible at all.

OR-Tools comes with the optional extra `plan` and is loaded when it is first used. What is asked
here may be stopped from another thread through a `Stopping`.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from festdesk.base.errors import KnownError
from festdesk.base.wording import sentence
from festdesk.planning.proposal.model import PlanModel
from festdesk.planning.proposal.problem import Places

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

NO_SOLVER = sentence(
    "Error",
    "The solver that works plans out is not installed here. Have “pip install festdesk[plan]” run "
    "in the environment of festdesk, and propose a plan again.",
)
_FIRST_SECONDS = 20.0  # to find values for what follows from a plan; a second is usual


class SolverMissing(KnownError):
    """OR-Tools is not there."""


@dataclass(frozen=True, slots=True)
class Listening:
    """Who gets better plans and bounds; both are told on threads of the solver."""

    take_plan: Callable[[Places], None]
    take_bound: Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """A plan of the solver's, if it has found one, and whether there is no better one."""

    places: Places | None
    is_best: bool


class Stopping:
    """Stops all solvers at work, and those that would begin."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at_work: set[cp_model.CpSolver] = set()
        self.is_set = False

    def stop(self) -> None:
        """Stop; each solver ends within moments."""
        with self._lock:
            self.is_set = True
            for solver in self._at_work:
                solver.stop_search()

    @contextmanager
    def watching(self, solver: "cp_model.CpSolver") -> Iterator[None]:
        """Have a solver stopped while it is at work here."""
        with self._lock:
            self._at_work.add(solver)
        try:
            yield
        finally:
            with self._lock:
                self._at_work.discard(solver)


def has_solver() -> bool:
    """Return whether OR-Tools is there; it is not loaded for that."""
    return find_spec("ortools") is not None


def require_solver() -> None:
    """Make sure that OR-Tools is there.

    Raises:
        SolverMissing: It is not installed.
    """
    if not has_solver():
        raise SolverMissing(NO_SOLVER)


def _solver(seconds: float, seed: int) -> "cp_model.CpSolver":
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    parameters = solver.parameters
    parameters.max_time_in_seconds = max(0.01, seconds)
    parameters.num_workers = 1
    parameters.random_seed = seed
    # Of a model like ours, probing and symmetries take longer than they save.
    parameters.cp_model_probing_level = 0
    parameters.symmetry_level = 0
    parameters.max_presolve_iterations = 1
    return solver


def complete_hint(plan: PlanModel, places: Places) -> None:
    """Hint a plan with all that follows from it, so that the solver begins where it stands."""
    plan.hint(places)
    solver = _solver(_FIRST_SECONDS, 1)
    solver.parameters.fix_variables_to_their_hinted_value = True
    solver.solve(plan.model)
    values = list(solver.response_proto.solution)
    if values:
        plan.model.clear_hints()  # type: ignore[no-untyped-call]
        for index, value in enumerate(values):
            plan.model.add_hint(plan.model.get_int_var_from_proto_index(index), value)


def improve(
    plan: PlanModel,
    stopping: Stopping,
    *,
    seconds: float,
    seed: int,
    listening: Listening | None = None,
) -> Answer:
    """Look for the plan of the fewest points; who listens gets a good bound, too."""
    from ortools.sat.python import cp_model

    class Listener(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            if listening is not None:
                listening.take_plan(plan.places(self.value))

    solver = _solver(seconds, seed)
    if listening is not None:
        solver.parameters.linearization_level = 2
        solver.best_bound_callback = listening.take_bound
    if stopping.is_set:
        return Answer(None, is_best=False)
    with stopping.watching(solver):
        status = solver.solve(plan.model, Listener())
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return Answer(None, is_best=False)
    if listening is not None:
        listening.take_bound(solver.best_objective_bound)
    return Answer(plan.places(solver.value), is_best=status == cp_model.OPTIMAL)


def is_possible(plan: PlanModel, *, seconds: float, seed: int = 1) -> bool | None:
    """Return whether all of a model's items can be placed; nothing where time was too short."""
    from ortools.sat.python import cp_model

    plan.place_all()
    status = _solver(seconds, seed).solve(plan.model)
    if status in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return True
    return False if status == cp_model.INFEASIBLE else None


def items_in_the_way(plan: PlanModel, *, seconds: float, seed: int = 1) -> list[int] | None:
    """Return items that cannot all be placed, few but not fewest; nothing where none are found."""
    from ortools.sat.python import cp_model

    present = {terms.is_present.index: at for at, terms in plan.terms.items()}
    plan.model.add_assumptions([terms.is_present for terms in plan.terms.values()])
    solver = _solver(seconds, seed)
    if solver.solve(plan.model) != cp_model.INFEASIBLE:
        return None
    return sorted(present[index] for index in solver.sufficient_assumptions_for_infeasibility())
