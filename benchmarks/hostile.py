"""Hostile files by the hundred through everything that festdesk does with one.

Real files are changed in the ways of `tests/store/hostile.py`, each by chance anew; a process of
its own opens each, reads it, checks, exports, sets the booklet's content, edits, undoes, sees the
doctor and salvages. A traceback, a crash, or ten seconds of the processor for one step is a
failure. Prints a table by kind of change; the longest step is in seconds of the processor.

    python benchmarks/hostile.py [--files 200] [--seed 1]
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from random import Random

from festdesk.editing.films import change_film
from festdesk.editing.stills import add_still
from tests.builders import film_called, noise, small_edition
from tests.store.hostile import MUTATIONS, all_mutations

LONGEST_SECONDS = 10
PATIENCE_SECONDS = 120  # of the wall, on a computer that has other work
STEPS = ("look_at", "see_doctor", "salvage", "work_with")


def make_real(folder: Path) -> Path:
    """Return a closed file with a still and something taken back."""
    with small_edition(folder) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add still") as session:
            add_still(session, noise(), film_id=film_id)
        with document.edit("Year") as session:
            change_film(session, film_id, year=1968)
        document.undo()
        return document.path


def go_through(path: Path) -> dict[str, object]:
    """Return what came of a file, or how its process ended."""
    program = [sys.executable, "-m", "tests.store.ordeal", str(path)]
    try:
        ran = subprocess.run(
            program, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS
        )
    except subprocess.TimeoutExpired:
        return {"ended": "HANGS"}
    if ran.returncode:
        return {"ended": f"exit code {ran.returncode}: {ran.stderr[-300:]}"}
    told: dict[str, object] = json.loads(ran.stdout)
    return told


def failures_of(told: dict[str, object]) -> list[str]:
    """Return what must not have happened."""
    if "ended" in told:
        return [str(told["ended"])]
    failed = [f"{step}: {told[step]}" for step in STEPS if str(told[step]).startswith("TRACEBACK")]
    slow = [step for step in STEPS if float(str(told[f"{step}_seconds"])) > LONGEST_SECONDS]
    return failed + [f"{step} takes {told[f'{step}_seconds']} s" for step in slow]


def main() -> int:
    """Go through all files and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chance = Random(chosen.seed)  # noqa: S311 -- no secret
    ways = all_mutations()
    rows: dict[str, list[dict[str, object]]] = defaultdict(list)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        real = make_real(folder)
        for number in range(chosen.files):
            kind, mutate = ways[number % len(ways)]
            path = folder / f"{number}.festdesk"
            shutil.copy(real, path)
            mutate(path, chance)
            told = go_through(path)
            rows[kind].append(told)
            wrong += [f"file {number}, {kind}: {said}" for said in failures_of(told)]
            print(f"{number + 1} of {chosen.files}", end="\r", file=sys.stderr, flush=True)
            for left in folder.glob(f"{number}.festdesk*"):
                left.unlink()
    print(f"{'kind':32} files  opened  refused  salvaged  longest s")
    for kind in MUTATIONS:
        told_of = [told for told in rows[kind] if "ended" not in told]
        opened = sum(told["work_with"] == "done" for told in told_of)
        salvaged = sum(told["salvage"] == "done" for told in told_of)
        longest = max(
            (float(str(told[f"{step}_seconds"])) for told in told_of for step in STEPS), default=0
        )
        print(
            f"{kind:32} {len(rows[kind]):5}  {opened:6}  {len(told_of) - opened:7}  {salvaged:8}"
            f"  {longest:9.2f}"
        )
    print(f"\n{chosen.files} files, {len(wrong)} failures")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
