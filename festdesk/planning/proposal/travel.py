"""A problem and what came of it as one line of JSON, on their way from process to process."""

from functools import cache
from typing import Any

from festdesk.planning.proposal.outcome import Outcome
from festdesk.planning.proposal.problem import Problem


@cache
def _adapter(kind: type) -> Any:  # noqa: ANN401 -- of pydantic, by kind
    from pydantic import TypeAdapter  # noqa: PLC0415 -- slow import

    return TypeAdapter(kind)


def packed_problem(problem: Problem) -> bytes:
    """Return a problem as JSON."""
    packed: bytes = _adapter(Problem).dump_json(problem)
    return packed


def unpacked_problem(packed: bytes) -> Problem:
    """Return the problem that was packed.

    Raises:
        ValueError: It is none.
    """
    problem: Problem = _adapter(Problem).validate_json(packed)
    return problem


def packed_outcome(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as what JSON can say."""
    packed: dict[str, Any] = _adapter(Outcome).dump_python(outcome, mode="json")
    return packed


def unpacked_outcome(packed: dict[str, Any]) -> Outcome:
    """Return the outcome that was packed.

    Raises:
        ValueError: It is none.
    """
    outcome: Outcome = _adapter(Outcome).validate_python(packed)
    return outcome
