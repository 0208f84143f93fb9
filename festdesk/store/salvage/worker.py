"""A salvage in a process of its own: `festdesk --worker salvage FILE OUT`.

It says one JSON object a line, as the worker of the booklet does. It may be killed at any time;
`clear_away` then removes the pieces it has left.
"""

import json
import sys
from pathlib import Path

from festdesk.base.errors import KnownError
from festdesk.store.salvage.report import report_as_json
from festdesk.store.salvage.rescuing import rescue

DONE, PROBLEM = 0, 2
_TOLD_PER_STAGE = 100


def arguments_for(path: Path, target: Path) -> list[str]:
    """Return the arguments of `festdesk` that do it, for whoever starts processes."""
    return ["--worker", "salvage", str(path), str(target)]


def main(arguments: list[str]) -> int:
    """Salvage the file named on the command line; return the exit code."""
    path, target = map(Path, arguments)
    try:
        report = rescue(path, target, progress=_Said().progress)
    except KnownError as problem:
        _say({"problem": str(problem)})
        return PROBLEM
    _say({"result": report_as_json(report)})
    return DONE


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
