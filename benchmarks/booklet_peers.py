"""A whole catalogue by festdesk and by six other ways of setting pages, in one run.

One generator makes one edition; its content is written once, and every engine sets the same
titles, texts, credits, filmographies, day grids, contents and index with page numbers, and the
same stills. festdesk is measured as its whole worker process: stills made to size, set as tagged
PDF/UA-1 and PDF/A-2a, finished, read back and checked. Peers that are not installed are skipped
with a word. Each result is read again: its pages are counted and titles and texts looked for.

    python benchmarks/booklet_peers.py [--films 300] [--runs 3] [--python /path/with/peers/python]

`--python` names an interpreter that has reportlab and weasyprint; festdesk does not need them.
"""

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from big_edition import make_rows
from peers.material import Material, material_of

from festdesk.booklet.content import book_content
from festdesk.booklet.export import prepare_job
from festdesk.booklet.fonts import face_files
from festdesk.booklet.worker import command
from festdesk.snapshot import Snapshot

PEERS = Path(__file__).with_name("peers")
POLL_S = 0.05
BASELINE = "bare engine"


@dataclass
class Run:
    """What a whole process took: seconds, and the most memory any of its processes had."""

    seconds: float
    peak_mb: float


def measure(arguments: list[str], folder: Path) -> Run:
    """Run a command to its end; raise where it fails."""
    began = time.perf_counter()
    with (folder / "output.txt").open("wb") as output:
        process = subprocess.Popen(
            arguments,
            cwd=folder,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PEERS.parents[1])},
        )
        peak = 0
        while process.poll() is None:
            peak = max(peak, peak_of(process.pid))
            time.sleep(POLL_S)
    if process.returncode:
        raise RuntimeError((folder / "output.txt").read_text(errors="replace")[-2000:])
    return Run(time.perf_counter() - began, peak / 1024)


def peak_of(pid: int) -> int:
    """Return the most resident kibibytes so far of a process or of any that it has started."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError, IndexError):
                after_name = (folder / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(after_name[1]), []).append(int(folder.name))
    waiting, most = [pid], 0
    while waiting:
        one = waiting.pop()
        waiting += parents.get(one, [])
        with contextlib.suppress(OSError):
            lines = Path(f"/proc/{one}/status").read_text().splitlines()
            most = max([most, *(int(line.split()[1]) for line in lines if "VmHWM" in line)])
    return most


def missing_in(pdf: Path, material: Material) -> tuple[int, int, int]:
    """Return the pages, and how many films lack their title and their synopsis' first words."""
    document = pypdfium2.PdfDocument(pdf)
    words = "".join(
        "".join(page.get_textpage().get_text_range().split()) for page in document
    ).replace("\ufffe", "")
    pages = len(document)
    document.close()
    films = material["films"]
    titles = sum("".join(film["title"].split()) not in words for film in films)
    texts = sum("".join(film["synopsis"][0].split()[:3]) not in words for film in films)
    return pages, titles, texts


def has(python: str, module: str) -> bool:
    """Return whether an interpreter has a module."""
    asked = [python, "-c", f"import {module}"]
    if shutil.which(python) is None:
        return False
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def contenders(python: str, folder: Path, job: Path) -> dict[str, list[str] | str]:
    """Return what each engine is run by, or why it is not."""
    here = str(folder)

    def script(interpreter: str, name: str) -> list[str]:
        return [interpreter, str(PEERS / f"{name}.py"), here, str(folder / f"{name}.pdf")]

    return {
        BASELINE: script(sys.executable, "bare"),
        "festdesk": command(job),
        "XeLaTeX": script(sys.executable, "xelatex_peer")
        if shutil.which("xelatex")
        else "no xelatex in PATH",
        "Qt": script(sys.executable, "qt_peer"),
        "ReportLab": script(python, "reportlab_peer")
        if has(python, "reportlab")
        else "not installed",
        "LibreOffice": script(sys.executable, "libreoffice_peer")
        if shutil.which("soffice")
        else "no soffice in PATH",
        "WeasyPrint": script(python, "weasyprint_peer")
        if has(python, "weasyprint")
        else "not installed",
    }


def prepare(films: int, folder: Path) -> tuple[Material, Path]:
    """Write the one content, its stills and faces, and festdesk's own job."""
    rows, pictures, facts = make_rows(films)
    snapshot = Snapshot.of(rows.values(), facts)
    content = book_content(snapshot)
    stills: dict[str, str] = {}
    (folder / "stills").mkdir()
    for film in content["films"].values():
        name = f"stills/{film['still']['sha256']}.jpg"
        (folder / name).write_bytes(pictures[film["still"]["sha256"]])
        stills[film["still"]["path"]] = name
    material = material_of(content, stills)
    (folder / "material.json").write_text(json.dumps(material), encoding="utf-8")
    for kind, suffix in (("fonts", ".otf"), ("fonts-ttf", ".ttf")):
        (folder / kind).mkdir()
        for face in face_files():
            found = face.with_suffix(suffix)
            if found.exists():
                shutil.copyfile(found, folder / kind / found.name)
    job_folder = folder / "job"
    job_folder.mkdir()
    job = prepare_job(job_folder, snapshot, pictures.__getitem__, output=folder / "festdesk.pdf")
    return material, job


def main() -> None:
    """Print a line for each engine: seconds, ratio to the bare engine, memory, what is missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--films", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--python", default=sys.executable)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="peers-") as name:
        folder = Path(name)
        material, job = prepare(chosen.films, folder)
        baseline = 0.0
        print(f"{chosen.films} films; median of {chosen.runs} runs; whole processes")
        for engine, arguments in contenders(chosen.python, folder, job).items():
            if isinstance(arguments, str):
                print(f"{engine:12}  skipped: {arguments}")
                continue
            try:
                runs = [measure(arguments, folder) for _ in range(chosen.runs)]
            except RuntimeError as problem:
                print(f"{engine:12}  failed: {str(problem).splitlines()[-1]}")
                continue
            seconds = statistics.median(run.seconds for run in runs)
            baseline = baseline or seconds
            pdf = folder / "festdesk.pdf" if engine == "festdesk" else Path(arguments[-1])
            pages, titles, texts = missing_in(pdf, material)
            print(
                f"{engine:12} {seconds:7.2f} s  ratio {seconds / baseline:5.2f}  "
                f"peak {max(run.peak_mb for run in runs):5.0f} MB  {pages} pages  "
                f"{pdf.stat().st_size / 1e6:.1f} MB  without title {titles}, without text {texts}",
                flush=True,
            )


if __name__ == "__main__":
    main()
