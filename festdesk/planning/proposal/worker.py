"""A proposal in a process of its own: `festdesk --worker plan PROBLEM.json`.

It says one JSON object a line: {"plan": outcome} for each better plan and each better bound, and
at the end {"result": outcome}, or {"problem"} with a sentence. It may be killed at any time: what
it has said last is the best plan so far.
"""

import json
import sys
from pathlib import Path

from festdesk.base.errors import KnownError
from festdesk.planning.proposal.outcome import Outcome
from festdesk.planning.proposal.solve import propose
from festdesk.planning.proposal.travel import packed_outcome, unpacked_problem

DONE, PROBLEM = 0, 2


def main(arguments: list[str]) -> int:
    """Work on the problem in the file named; return the exit code."""
    problem = unpacked_problem(Path(arguments[0]).read_bytes())
    try:
        outcome = propose(problem, _tell)
    except KnownError as missing:
        _say({"problem": str(missing)})
        return PROBLEM
    _say({"result": packed_outcome(outcome)})
    return DONE


def _tell(outcome: Outcome) -> None:
    _say({"plan": packed_outcome(outcome)})


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=True) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
