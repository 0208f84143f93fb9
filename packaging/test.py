"""Run all tests: make the environment and hand over to pytest, with its arguments and exit code.

python3 packaging/test.py                      everything
python3 packaging/test.py tests/store -k undo  what pytest's arguments choose

When everything was run and at most five tests failed, these are run once more, alone and one after
another. Those that pass now are told to be unsteady; the exit code is 0 only if all of them pass.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from environment import PROJECT, prepare, report_problems

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# Tests of one file share what is slow to make, so a file stays with one process.
SIDE_BY_SIDE = ("-n", "2", "--dist", "loadfile")
FAILED = PROJECT / ".pytest_cache" / "v" / "cache" / "lastfailed"
MOST_RUN_AGAIN = 5
ALL_PASSED, SOME_FAILED = 0, 1  # exit codes of pytest


def run_pytest(python: Path, *arguments: str) -> int:
    """Run pytest in front of the user and return its exit code."""
    variables = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    # The programs that tests start by the hundred are not to be compiled anew for each.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    program = [str(python), "-m", "pytest", *arguments]
    return subprocess.run(program, check=False, cwd=PROJECT, env=variables).returncode


def run_everything(python: Path) -> int:
    """Run all tests, and a few that fail once more; return 0 if each has passed in the end."""
    if FAILED.exists():
        FAILED.unlink()
    code = run_pytest(python, *SIDE_BY_SIDE)
    failed = read_failed()
    if code != SOME_FAILED or not 0 < len(failed) <= MOST_RUN_AGAIN:
        return code
    print(f"\nOnce more, alone: {_counted(failed)} that failed.", flush=True)
    code = run_pytest(python, *failed)
    if code in {ALL_PASSED, SOME_FAILED}:
        failed_again = read_failed()
        for test in failed:
            print(f"failed twice: {test}" if test in failed_again else _unsteady(test))
    sys.stdout.flush()
    return code


def read_failed() -> list[str]:
    """Return the tests that failed when they were run last, as pytest keeps them."""
    return sorted(json.loads(FAILED.read_text(encoding="utf-8"))) if FAILED.exists() else []


def _unsteady(test: str) -> str:
    return f"unsteady: {test} failed beside others and passed alone"


def _counted(tests: Sequence[str]) -> str:
    return "1 test" if len(tests) == 1 else f"{len(tests)} tests"


def main() -> int:
    """Run the tests and return pytest's exit code."""
    python = prepare("test")
    chosen = sys.argv[1:]
    return run_pytest(python, *SIDE_BY_SIDE, *chosen) if chosen else run_everything(python)


if __name__ == "__main__":
    sys.exit(report_problems(main))
