"""What is lost when the program is killed or the power fails: the table of the note on safety.

    python benchmarks/faults.py                   everything
    python benchmarks/faults.py kill [--runs 500]
    python benchmarks/faults.py power [--runs 1000]
    python benchmarks/faults.py walk [--runs 1000]

Each part prints rows of one Markdown table while it goes. `kill` kills a writer at random moments;
`power` cuts the power at random moments of edits, new files, copies and migrations, and of the
same edits with weaker settings, which have to lose something: otherwise the method would see
nothing. `walk` walks so many acts with restarts, undoes and redoes them all. The exit code is 1
where anything was lost, or where a control lost nothing. A further part is a function that yields
such rows, named in PARTS.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))  # the writers and the judge are those of the tests
os.environ["PYTHONPATH"] = str(PROJECT)  # for the processes that are killed

from tests.faults.judge import HEAD, Tally  # noqa: E402 -- after the path
from tests.faults.kills import kill  # noqa: E402
from tests.faults.power import Disk, NoPowerCuts, compile_log, cut_power, log_of  # noqa: E402
from tests.faults.scenes import prepare  # noqa: E402

# Scene, synchronous, rounds in it, share of the runs in percent.
SCENES = (
    ("edits", "EXTRA", 300, 55),
    ("new file", "EXTRA", 30, 15),
    ("copies", "EXTRA", 60, 15),
    ("migration", "EXTRA", 20, 15),
)
CONTROLS = (("edits", "FULL", 300), ("edits", "NORMAL", 300), ("edits", "OFF", 300))
CONTROL_PERCENT = 10
SHOWN_REASONS = 3
STEP_ACTS = 20  # the walk is so many acts long, or a multiple of it
MOST_WORDS = 40  # that a writer says before it is killed, two for each act

Rows = Iterator[tuple[Tally, bool]]  # each with whether it is a control, which has to lose


def kills(folder: Path, runs: int) -> Rows:
    """Kill a writer at random moments."""
    yield kill(folder, kills=runs, most_words=MOST_WORDS), False


def power(folder: Path, runs: int) -> Rows:
    """Cut the power at random moments."""
    library = compile_log(folder)
    for scene, synchronous, rounds, percent in SCENES:
        yield power_of(library, scene, synchronous, rounds, runs * percent // 100), False
    for scene, synchronous, rounds in CONTROLS:
        yield power_of(library, scene, synchronous, rounds, runs * CONTROL_PERCENT // 100), True


def power_of(library: Path, scene: str, synchronous: str, rounds: int, cuts: int) -> Tally:
    """Play a scene once, and cut its power so many times."""
    tally = Tally(f"power cut, {scene}, {synchronous}", is_whole_at_once=scene != "new file")
    with tempfile.TemporaryDirectory(dir=memory()) as name:
        folder, after = Path(name, "before").resolve(), Path(name, "after")
        folder.mkdir()
        after.mkdir()
        prepare(scene, folder, rounds=rounds)
        disk = Disk(folder)
        command = ("tests.faults.scenes", scene, str(folder), "7", str(rounds), synchronous)
        records = log_of(library, folder, command)
        chance = Random(11)  # noqa: S311 -- moments of a power cut, no secret
        cut_power(tally, disk, records, chance, cuts=cuts, folder=after)
    return tally


def memory() -> str | None:
    """Return a folder in memory, where there is one: what is synced there costs no disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 -- a fresh folder is made in it


def walk(folder: Path, runs: int) -> Rows:
    """Walk through so many acts with restarts; undo all, redo all."""
    tally = Tally("random walk, all undone, all redone", runs=1)
    test = "tests/store/test_undo_walk.py::TestLongWalk"
    options = ("-q", "-p", "no:cacheprovider", "--timeout=0")
    told = folder / "told"
    own = {"FESTDESK_WALK": str(runs), "FESTDESK_WALK_TOLD": str(told), "TMPDIR": str(folder)}
    made = subprocess.run(
        [sys.executable, "-m", "pytest", *options, test],
        cwd=PROJECT,
        env=os.environ | own,
        capture_output=True,
        text=True,
        check=False,
    )
    tally.acknowledged = int(told.read_text(encoding="utf-8")) if told.exists() else 0
    if made.returncode or tally.acknowledged < runs // STEP_ACTS * STEP_ACTS:
        tally.half_acts = 1
        tally.reasons.append(made.stdout[-3000:] + made.stderr[-1000:])
    yield tally, False


PARTS: dict[str, tuple[Callable[[Path, int], Rows], int]] = {
    "kill": (kills, 500),
    "power": (power, 1000),
    "walk": (walk, 1000),
}


def main() -> int:
    """Print the table; return 1 where something was lost."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--runs", type=int, help="Kills, cuts or acts of each part.")
    chosen = parser.parse_args()
    if unknown := set(chosen.parts) - PARTS.keys():
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    print(HEAD, flush=True)
    bad: list[Tally] = []
    for part in chosen.parts or PARTS:
        measure, usual = PARTS[part]
        with tempfile.TemporaryDirectory(dir=memory() if part != "kill" else None) as name:
            try:
                for tally, is_control in measure(Path(name), chosen.runs or usual):
                    tally.what += ", a control that has to lose" * is_control
                    print(tally.row(), flush=True)
                    if bool(tally.faults) != is_control:
                        bad.append(tally)
            except NoPowerCuts as reason:
                print(f"\n{part} was left out: {reason}\n", file=sys.stderr)
                return 2
    for tally in bad:
        reasons = tally.reasons[:SHOWN_REASONS] or ["the control lost nothing"]
        print(f"\n{tally.what}:", *reasons, sep="\n  ", file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
