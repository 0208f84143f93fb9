"""Run all tests: make the environment and hand over to pytest, with its arguments and exit code.

python3 packaging/test.py                      everything
python3 packaging/test.py tests/store -k undo  what pytest's arguments choose
"""

from __future__ import annotations

import os
import subprocess
import sys

from environment import PROJECT, prepare, report_problems

# Tests of one file share what is slow to make, so a file stays with one process.
SIDE_BY_SIDE = ("-n", "2", "--dist", "loadfile")


def main() -> int:
    """Run the tests and return pytest's exit code."""
    python = prepare("test")
    variables = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    # The programs that tests start by the hundred are not to be compiled anew for each.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    program = [str(python), "-m", "pytest", *SIDE_BY_SIDE, *sys.argv[1:]]
    return subprocess.run(program, check=False, cwd=PROJECT, env=variables).returncode


if __name__ == "__main__":
    sys.exit(report_problems(main))
