"""The engine in a process of its own: `python -m festdesk.booklet.compositor FOLDER`.

What the engine needs of memory is gone with its process when the pages are set, before anything
else is done with them. The process ends at once when the one that started it does.
"""

import json
import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from festdesk.base.errors import KnownError, PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.compile import Press
from festdesk.booklet.profiles import Profile

_log = logging.getLogger(__name__)

OUT_OF_MEMORY = sentence(
    "Error",
    "The pages could not be set: the system ended the work, perhaps for want of memory. Close other"
    " programs and print again.",
)
OWN_FACES = "own-faces"  # the folder with font files of the edition
_WORK, _CONTENT, _PAGES, _REPORT, _COMPLAINTS = (
    "work.pickle", "content.json", "pages.pdf", "report.json", "complaints.txt",
)  # fmt: skip
# The exit code tells of trouble with the disk, since a full one takes no report; then the errno.
_DISK, _MOST_ERRNO = 140, 100
_HEARTBEAT_SECONDS = 1.0
# What Windows calls a process that ended by an exception of the machine, and a container by a kill.
_FIRST_WINDOWS_EXCEPTION, _KILLED_IN_CONTAINER = 0x80000000, 137


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be set: a template of the booklet and how."""

    template: str
    profile: Profile
    missing: frozenset[str]
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """Pages that were set, with proxies in place of stills, and what there is to say of them.

    `missing` are the stills that could not be read and have no place on them.
    """

    pdf: Path
    standards: tuple[str, ...]
    replaced: list[list[str]]
    warnings: tuple[str, ...]
    missing: frozenset[str]


def compose(
    folder: Path,
    content: object,
    work: Work,
    *,
    waiting: Callable[[], None] = lambda: None,
) -> Composed:
    """Set a content in another process, which writes into `folder`; return what came of it.

    `waiting` is called about once a second while it lasts.

    Raises:
        PrintProblem: The pages could not be set.
        OSError: There is no room for them.
    """
    (folder / _CONTENT).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    (folder / _WORK).write_bytes(pickle.dumps(work))
    with (folder / _COMPLAINTS).open("wb") as complaints:
        code = _run(_command(folder), complaints.fileno(), waiting)
    if code < 0 or code == _KILLED_IN_CONTAINER or code >= _FIRST_WINDOWS_EXCEPTION:
        raise PrintProblem(OUT_OF_MEMORY)
    if _DISK <= code < _DISK + _MOST_ERRNO:
        raise OSError(code - _DISK, os.strerror(code - _DISK))
    if code != 0:
        said = (folder / _COMPLAINTS).read_text(encoding="utf-8", errors="replace")
        if said.rstrip().endswith("MemoryError"):
            raise PrintProblem(OUT_OF_MEMORY)
        raise RuntimeError(said)
    report: dict[str, Any] = json.loads((folder / _REPORT).read_text(encoding="utf-8"))
    if "problem" in report:
        raise PrintProblem.because(report["problem"])
    for warning in report["warnings"]:
        _log.warning("The engine warns: %s", warning)
    return pages_in(folder)


def keep_pages(folder: Path, pdf: bytes, press: Press) -> None:
    """Lay pages with proxies, which a press has just set, into a folder with what is to be said.

    Raises:
        OSError: There is no room for them.
    """
    folder.mkdir(exist_ok=True)
    (folder / _PAGES).write_bytes(pdf)
    report = {
        "standards": press.standards,
        "replaced": [[one.text, one.printed] for one in press.replaced],
        "warnings": press.warnings,
        "missing": sorted(press.missing_pictures),
    }
    (folder / _REPORT).write_text(json.dumps(report), encoding="utf-8")


def pages_in(folder: Path) -> Composed:
    """Return the pages that were laid into a folder."""
    report: dict[str, Any] = json.loads((folder / _REPORT).read_text(encoding="utf-8"))
    return Composed(
        folder / _PAGES,
        tuple(report["standards"]),
        report["replaced"],
        tuple(report["warnings"]),
        frozenset(report["missing"]),
    )


def _command(folder: Path) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", "compositor", str(folder)]
    return [sys.executable, "-m", "festdesk.booklet.compositor", str(folder)]


def _run(command: list[str], complaints: int, waiting: Callable[[], None]) -> int:
    # The pipe is never written to: it closes when this process ends, and that is what is told.
    with subprocess.Popen(  # noqa: S603 -- our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=complaints
    ) as process:
        try:
            while True:
                try:
                    return process.wait(_HEARTBEAT_SECONDS)
                except subprocess.TimeoutExpired:
                    waiting()
        finally:
            process.kill()


# In the other process


def main(arguments: list[str]) -> int:
    """Set what lies in the folder named on the command line; return the exit code."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    logging.basicConfig(level=logging.CRITICAL)  # what is to be known is in the report
    folder = Path(arguments[0])
    try:
        _compose(folder)
    except KnownError as problem:
        (folder / _REPORT).write_text(json.dumps({"problem": str(problem)}), encoding="utf-8")
    except OSError as error:
        return _DISK + min(error.errno or 0, _MOST_ERRNO - 1)
    return 0


def _compose(folder: Path) -> None:
    work: Work = pickle.loads((folder / _WORK).read_bytes())  # noqa: S301 -- our own words
    content = json.loads((folder / _CONTENT).read_text(encoding="utf-8"))
    with Press(folder / "press") as press:
        press.missing_pictures = work.missing
        press.own_faces = folder / OWN_FACES
        pdf = press.set_pages(work.template, content, work.profile, made_at=work.made_at)
        keep_pages(folder, pdf, press)


def _end_with_parent() -> None:
    """Wait until the process that started this one ends, then end too, whatever is being done."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
