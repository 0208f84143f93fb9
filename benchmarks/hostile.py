"""Hostile files by the hundred through everything that festdesk does with one.

Real files are changed in the ways of `tests/store/hostile.py`, each by chance anew; a process of
its own opens each, reads it, checks, exports, sets the booklet's content, edits, undoes, sees the
doctor and salvages. A traceback, a crash, or ten seconds of the processor for one step is a
failure. Prints a table by kind of change; the longest step is in seconds of the processor.

The processes are forked from one that has loaded everything, which nothing that one file leaves
behind can reach; as many work at once as there are processors, or as `--processes` says.

    PYTHONPATH=. python benchmarks/hostile.py [--files 200] [--seed 1] [--processes 2]
    PYTHONPATH=. python benchmarks/hostile.py --kind "huge text" --files 20
"""

import argparse
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from festdesk.editing.films import change_film
from festdesk.editing.stills import add_still
from tests.builders import film_called, noise, small_edition
from tests.store import ordeal
from tests.store.hostile import MUTATIONS, Mutation, all_mutations

LONGEST_SECONDS = 10
PATIENCE_SECONDS = 120  # of the wall, on a computer that has other work
STEPS = ("look_at", "see_doctor", "salvage", "work_with")
FORKING = multiprocessing.get_context("forkserver")

Told = dict[str, object]


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


def go_through(path: Path) -> Told:
    """Return what came of a file, or how its process ended."""
    ear, mouth = FORKING.Pipe(duplex=False)
    process = FORKING.Process(target=_say, args=(path, mouth))
    process.start()
    mouth.close()  # so that the end of the process is heard
    try:
        if not ear.poll(PATIENCE_SECONDS):
            return {"ended": "HANGS"}
        told: Told = ear.recv()
    except EOFError:
        process.join()
        return {"ended": f"exit code {process.exitcode}"}
    finally:
        process.kill()
        process.join()
        ear.close()
    return told


def _say(path: Path, mouth: Connection) -> None:
    mouth.send(ordeal.go_through(path))


def suffer(real: Path, folder: Path, number: int, mutate: Mutation, seed: int) -> Told:
    """Return what came of a real file that is changed in a way; it is gone afterwards."""
    path = folder / f"{number}.festdesk"
    shutil.copy(real, path)
    mutate(path, Random(f"{seed} {number}"))  # noqa: S311 -- no secret
    try:
        return go_through(path)
    finally:
        for left in folder.glob(f"{number}.festdesk*"):
            left.unlink()


def failures_of(told: dict[str, object]) -> list[str]:
    """Return what must not have happened."""
    if "ended" in told:
        return [str(told["ended"])]
    failed = [f"{step}: {told[step]}" for step in STEPS if str(told[step]).startswith("TRACEBACK")]
    slow = [step for step in STEPS if float(str(told[f"{step}_seconds"])) > LONGEST_SECONDS]
    return failed + [f"{step} takes {told[f'{step}_seconds']} s" for step in slow]


def take_all(real: Path, folder: Path, chosen: argparse.Namespace) -> list[Told]:
    """Return what came of each file, in their order; says how far it is."""
    ways = ways_of(chosen)
    told: dict[int, Told] = {}
    with ThreadPoolExecutor(chosen.processes) as pool:
        going = {
            pool.submit(
                partial(suffer, real, folder, number, ways[number % len(ways)][1], chosen.seed)
            ): number
            for number in range(chosen.files)
        }
        for done in as_completed(going):
            told[going[done]] = done.result()
            print(f"{len(told)} of {chosen.files}", end="\r", file=sys.stderr, flush=True)
    return [told[number] for number in range(chosen.files)]


def ways_of(chosen: argparse.Namespace) -> list[tuple[str, Mutation]]:
    """Return the ways to change a file that are asked for."""
    return [(kind, way) for kind, way in all_mutations() if chosen.kind in {None, kind}]


def main() -> int:
    """Go through all files and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", choices=list(MUTATIONS))
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args()
    began = time.monotonic()
    FORKING.set_forkserver_preload(["tests.store.ordeal"])
    with tempfile.TemporaryDirectory() as name:
        told = take_all(make_real(Path(name)), Path(name), chosen)
    ways = ways_of(chosen)
    rows: dict[str, list[Told]] = defaultdict(list)
    wrong: list[str] = []
    for number, one in enumerate(told):
        kind = ways[number % len(ways)][0]
        rows[kind].append(one)
        wrong += [f"file {number}, {kind}: {said}" for said in failures_of(one)]
    print_table(rows)
    print(f"\n{chosen.files} files in {time.monotonic() - began:.0f} s, {len(wrong)} failures")
    print("\n".join(wrong))
    return 1 if wrong else 0


def print_table(rows: dict[str, list[Told]]) -> None:
    """Print how the files of each kind fared."""
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


if __name__ == "__main__":
    sys.exit(main())
