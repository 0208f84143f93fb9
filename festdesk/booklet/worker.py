"""An export in a process of its own: `python -m festdesk.booklet.worker JOB.json`.

It says one JSON object a line: {"stage", "done", "of"} while it works, and at the end {"result"}
or {"problem"} with a sentence. It may be killed at any time.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from festdesk.base.errors import KnownError
from festdesk.booklet.printing import run_job
from festdesk.booklet.stages import Stage

DONE, PROBLEM = 0, 2


def command(job: Path) -> list[str]:
    """Return the command that does a job, for whoever starts processes."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", "booklet", str(job)]
    return [sys.executable, "-m", "festdesk.booklet.worker", str(job)]


def main(arguments: list[str]) -> int:
    """Do the job named on the command line; return the exit code."""
    try:
        result = run_job(Path(arguments[0]), _say_progress)
    except KnownError as problem:
        _say({"problem": str(problem)})
        return PROBLEM
    _say({"result": asdict(result)})
    return DONE


def _say_progress(stage: Stage, done: int, of: int) -> None:
    _say({"stage": str(stage), "done": done, "of": of})


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=True) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
