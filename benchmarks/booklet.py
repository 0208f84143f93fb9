"""Whole exports of catalogues of growing size, against the bare engine on the same prepared input.

An export is the worker's whole process, as the window and the command line start it, from its
start to the file in its place. The bare engine is a process that does nothing but set the same
templates, content and finished stills, which it decodes and keeps. A first export makes the
stills; after it both run in turns, and the export finds the stills that were kept, as the engine
is given them. Seconds are those of the clock and those of the processors, which other work on the
machine spoils less. Memory is the greatest that each process needed (Linux alone tells it).

    python benchmarks/booklet.py [--films 75 150 300 600] [--profile screen] [--rounds 3]
"""

import argparse
import json
import math
import os
import pickle
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import typst
from big_edition import make_rows

from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.export import prepare_job
from festdesk.booklet.fonts import copy_faces
from festdesk.booklet.profiles import PROFILES, Profile, ProfileName
from festdesk.booklet.worker import command
from festdesk.snapshot import Snapshot

TOP = Path(__file__).resolve().parents[1]
BOUND, MEMORY_BOUND_MB, PRESS_BOUND_S, GROWTH_BOUND = 1.15, 1000, 5.0, 1.1
LOOK_EVERY_S = 0.02


@dataclass
class Run:
    """What one process needed: seconds, of these for each stage, and the megabytes of each."""

    seconds: float = 0.0
    processor: float = 0.0
    stages: dict[str, float] = field(default_factory=dict)
    megabytes: dict[str, int] = field(default_factory=dict)
    pages: int = 0
    file_mb: float = 0.0


@contextmanager
def watched(process: "subprocess.Popen[bytes]", run: Run) -> Iterator[None]:
    """Look how much memory a process and those that it starts need."""
    is_over = threading.Event()

    def look() -> None:
        while not is_over.wait(LOOK_EVERY_S):
            for number, name in family_of(process.pid):
                needed = peak_of(number)
                run.megabytes[name] = max(run.megabytes.get(name, 0), needed)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield
    finally:
        is_over.set()
        watcher.join()


def family_of(parent: int) -> Iterator[tuple[int, str]]:
    """Yield a process and its children, with what each is for."""
    yield parent, "process"
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield int(child), "engine"


def peak_of(number: int) -> int:
    """Return the megabytes that a process needed at most until now; 0 where nobody tells."""
    try:
        status = Path(f"/proc/{number}/status").read_text()
    except OSError:
        return 0
    found = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(found[0].split()[1]) // 1024 if found else 0


def processor_seconds() -> float:
    """Return what processes that have ended took of the processors."""
    used = os.times()
    return used.children_user + used.children_system


def run_export(job: Path) -> Run:
    """Run the worker on a prepared job."""
    run = Run()
    began, used = time.perf_counter(), processor_seconds()
    last, stage = began, "start"
    with subprocess.Popen(command(job), stdout=subprocess.PIPE, cwd=TOP) as process:
        with watched(process, run):
            assert process.stdout is not None
            for line in process.stdout:
                said: dict[str, Any] = json.loads(line)
                now = time.perf_counter()
                run.stages[stage] = run.stages.get(stage, 0.0) + now - last
                last = now
                assert "problem" not in said, said
                if "result" in said:
                    run.pages = said["result"]["pages"]
                    run.file_mb = said["result"]["size_bytes"] / 1e6
                stage = said.get("stage", "end")
        process.wait()
    run.seconds = time.perf_counter() - began
    run.processor = processor_seconds() - used
    return run


def run_bare(folder: Path) -> Run:
    """Run the bare engine on files that were put into a folder."""
    run = Run()
    began, used = time.perf_counter(), processor_seconds()
    with (
        subprocess.Popen([sys.executable, __file__, "--bare", str(folder)], cwd=TOP) as process,
        watched(process, run),
    ):
        assert process.wait() == 0
    run.seconds = time.perf_counter() - began
    run.processor = processor_seconds() - used
    return run


def set_bare(folder: Path) -> None:
    """Set the files of a folder with the engine and nothing around it."""
    files, standards, tagged = pickle.loads((folder / "files.pickle").read_bytes())  # noqa: S301
    compiler: Any = typst.Compiler
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder / "fonts")])
    engine = compiler(files, root=str(folder / "root"), font_paths=fonts)
    pdf = engine.compile(format="pdf", pdf_standards=list(standards), pdf_tags=tagged)
    (folder / "bare.pdf").write_bytes(pdf)


def prepare(folder: Path, films: int, profile: Profile) -> Path:
    """Write what both need: the job of the export, and files and finished stills for the engine."""
    rows, pictures, facts = make_rows(films)
    began = time.perf_counter()
    snapshot = Snapshot.of(rows.values(), facts)
    read = time.perf_counter()
    content = book_content(snapshot)
    composed = time.perf_counter()
    job = prepare_job(
        folder / "job", snapshot, pictures.get, output=folder / "book.pdf",
        profile=profile.name, stills=folder / "stills",
    )  # fmt: skip
    print(
        f"{films} films: snapshot {read - began:.2f} s, content {composed - read:.2f} s,"
        f" job with its pictures {time.perf_counter() - composed:.2f} s"
    )
    with Press() as press:
        press.prepare_stills(content, pictures.get, profile)
        files = press.files_of("main.typ", content, profile)
        bare = folder / "bare"
        (bare / "root").mkdir(parents=True)
        for name, still in press.stills_for(content, profile).items():
            target = bare / "root" / name
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(still.read_bytes())
    copy_faces(bare / "fonts")
    (bare / "files.pickle").write_bytes(pickle.dumps((files, profile.standards, profile.tagged)))
    return job


def measure(films: int, profile: Profile, rounds: int) -> tuple[float, float]:
    """Measure a catalogue and say what came of it; return the processor seconds of both."""
    with tempfile.TemporaryDirectory(prefix="festdesk-benchmark-") as name:
        folder = Path(name)
        job = prepare(folder, films, profile)
        first = run_export(job)
        exports, engines = [], []
        for _ in range(rounds):
            engines.append(run_bare(folder / "bare"))
            exports.append(run_export(job))
    pairs = list(zip(exports, engines, strict=True))
    by_clock = median(export.seconds / engine.seconds for export, engine in pairs)
    by_processor = median(export.processor / engine.processor for export, engine in pairs)
    export = sorted(exports, key=lambda run: run.seconds)[len(exports) // 2]
    bare = median(engine.seconds for engine in engines)
    stages = ", ".join(f"{stage} {seconds:.2f}" for stage, seconds in export.stages.items())
    press = sum(export.stages.get(stage, 0.0) for stage in ("finishing", "checking"))
    print(
        f"  {export.pages} pages, {export.file_mb:.0f} MB: export {export.seconds:.2f} s, bare"
        f" engine {bare:.2f} s; first export {first.seconds:.2f} s, of it stills"
        f" {first.stages.get('stills', 0.0):.2f} s\n"
        f"  export / bare engine: {by_clock:.2f} by the clock, {by_processor:.2f} by processors"
        f" (bound {BOUND})\n"
        f"  memory: exporting process {most(exports, 'process')} MB, its engine"
        f" {most(exports, 'engine')} MB (bound {MEMORY_BOUND_MB} at 300 films); first export"
        f" {most([first], 'process')} MB; bare engine {most(engines, 'process')} MB\n"
        f"  finishing and checking {press:.2f} s (bound {PRESS_BOUND_S:g} at 600 pages)\n"
        f"  stages in s: {stages}"
    )
    return min(run.processor for run in exports), min(run.processor for run in engines)


def most(runs: list[Run], process: str) -> int:
    """Return the greatest memory that a process needed in any of the runs."""
    return max(run.megabytes.get(process, 0) for run in runs)


def main() -> None:
    """Measure each size, then how the time grows."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--films", type=int, nargs="+", default=[75, 150, 300, 600])
    arguments.add_argument("--profile", default="screen")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--bare", type=Path, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.bare:
        set_bare(given.bare)
        return
    profile = PROFILES[ProfileName(given.profile)]
    print(f"Profile {profile.name}, {given.rounds} rounds")
    taken = {films: measure(films, profile, given.rounds) for films in given.films}
    if len(taken) > 1:
        least, most = min(taken), max(taken)
        growth = [
            math.log(many / few) / math.log(most / least)
            for few, many in zip(taken[least], taken[most], strict=True)
        ]
        print(
            f"growth from {least} to {most} films: exponent {growth[0]:.2f} (bound {GROWTH_BOUND}),"
            f" bare engine {growth[1]:.2f}"
        )


if __name__ == "__main__":
    main()
