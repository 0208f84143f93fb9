"""A salvage in a process of its own: `festdesk --worker salvage FILE OUT [BACKUP PICTURES]`.

It says one JSON object a line, as the worker of the booklet does. It may be killed at any time;
`clear_away` then removes the pieces it has left.
"""

import json
import re
import sys
from pathlib import Path

from festdesk.base.errors import KnownError
from festdesk.store.salvage import salvage
from festdesk.store.salvage_report import report_as_json
from festdesk.store.salvaged_pictures import Fetch

DONE, PROBLEM = 0, 2
_TOLD_PER_STAGE = 100
_NAME = re.compile(r"[0-9a-f]{64}")


def arguments_for(
    path: Path, target: Path, backup: Path | None, pictures: Path | None
) -> list[str]:
    """Return the arguments of `festdesk` that do it, for whoever starts processes.

    `backup` is the newest backup, `pictures` the folder that holds pictures by their hashes.
    """
    given = ["--worker", "salvage", str(path), str(target)]
    return [*given, str(backup or ""), str(pictures or "")]


def main(arguments: list[str]) -> int:
    """Salvage the file named on the command line; return the exit code."""
    path, target, backup, pictures = ([*arguments, "", ""])[:4]
    said = _Said()
    try:
        report = salvage(
            Path(path),
            Path(target),
            backup=Path(backup) if backup else None,
            pictures=_from(Path(pictures)) if pictures else None,
            progress=said.progress,
        )
    except KnownError as problem:
        _say({"problem": str(problem)})
        return PROBLEM
    _say({"result": report_as_json(report)})
    return DONE


def _from(folder: Path) -> Fetch:
    def fetch(sha256: str) -> bytes | None:
        path = folder / sha256
        return path.read_bytes() if _NAME.fullmatch(sha256) and path.is_file() else None

    return fetch


class _Said:
    """Says progress, but not of every single step."""

    def __init__(self) -> None:
        self._last: tuple[str, int] | None = None

    def progress(self, stage: str, done: int, of: int) -> None:
        share = done * _TOLD_PER_STAGE // of if of else 0
        if (stage, share) != self._last:
            self._last = stage, share
            _say({"stage": stage, "done": done, "of": of})


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=True) + "\n")
    sys.stdout.flush()
