"""Try festdesk: make the environment, build the sample, print its booklet, open the window."""

from __future__ import annotations

import argparse
import subprocess
import sys
from typing import TYPE_CHECKING

from environment import PROJECT, Problem, check_python, has_screen, prepare, report_problems

if TYPE_CHECKING:
    from pathlib import Path

BUILD = PROJECT / "build"
SAMPLE = BUILD / "sample.festdesk"
BOOKLET = BUILD / "sample-booklet.pdf"


def run_festdesk(python: Path, *arguments: str) -> int:
    """Run a command of festdesk in front of the user and return its exit code."""
    program = [str(python), "-m", "festdesk", *arguments]
    return subprocess.run(program, check=False, cwd=PROJECT).returncode


def build_sample(python: Path) -> None:
    """Build the sample edition where there is none; a half-built one is not left behind."""
    if SAMPLE.exists():
        return
    BUILD.mkdir(exist_ok=True)
    print(f"Building the sample edition {_shown(SAMPLE)} ...", flush=True)
    is_built = False
    try:
        is_built = run_festdesk(python, "sample", str(SAMPLE)) == 0
    finally:
        if not is_built:
            for left_over in BUILD.glob(f"{SAMPLE.name}*"):
                left_over.unlink()
    if not is_built:
        raise Problem("The sample edition could not be built; the reason stands above.")


def print_booklet(python: Path) -> None:
    """Print the sample's booklet; the command draws its own progress."""
    print(f"Printing its booklet {_shown(BOOKLET)} ...", flush=True)
    if run_festdesk(python, "booklet", str(SAMPLE), "--output", str(BOOKLET)):
        raise Problem("The sample's booklet could not be printed; the reason stands above.")


def _shown(path: Path) -> str:
    return str(path.relative_to(PROJECT))


def main() -> int:
    """Do all of it in turn and return the window's exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-window", action="store_true", help="stop when the booklet is printed")
    options = parser.parse_args()
    check_python()
    with_window = has_screen() and not options.no_window
    python = prepare(screen=with_window)
    build_sample(python)
    print_booklet(python)
    if not with_window:
        reason = "" if options.no_window else "There is no screen here to open a window on. "
        print(f"{reason}The booklet of the sample edition is {BOOKLET}.")
        return 0
    print("Opening the window on the sample edition.", flush=True)
    return run_festdesk(python, str(SAMPLE))


if __name__ == "__main__":
    sys.exit(report_problems(main))
