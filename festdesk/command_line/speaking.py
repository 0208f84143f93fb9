"""How a command speaks: exit codes, complaints on standard error, progress on a terminal."""

import io
import sys
from collections.abc import Mapping
from typing import Self

DONE, FOUND_ERRORS, KNOWN_PROBLEM, OUR_MISTAKE, STOPPED = 0, 1, 2, 3, 130
ENDED_BY_SYSTEM = 137  # as a shell or a container says that a process was killed
BAR_WIDTH = 30


def complain(what: str) -> None:
    """Say what is wrong."""
    print(f"festdesk: {what}", file=sys.stderr)


def speak_unicode() -> None:
    """Let no output fail over a letter: UTF-8 into files and pipes, what it can on a terminal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if not stream.isatty():
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="replace")


STAGES = {
    "entries": "Composing entries",
    "stills": "Preparing stills",
    "setting": "Setting pages",
    "pictures": "Putting pictures in",
    "finishing": "Finishing",
    "imposing": "Laying pages on sheets",
    "checking": "Checking",
    "writing": "Writing",
}


class Bar:
    """A line of progress on a terminal; elsewhere nothing."""

    def __init__(self, stages: Mapping[str, str]) -> None:
        self._stages = stages
        self._shows = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_what: object) -> None:
        if self._shows:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def show(self, stage: str, done: int, of: int) -> None:
        """Show how far the work is; of a stage that cannot be counted, that it is under way."""
        if not self._shows:
            return
        stages = list(self._stages)
        number = stages.index(stage) if stage in self._stages else len(stages) - 1
        share = (number + (done / of if of else 0)) / len(stages)
        filled = round(BAR_WIDTH * share)
        counted = f" {done} of {of}" if of > 1 else " …"
        bar = "█" * filled + "░" * (BAR_WIDTH - filled)
        sys.stderr.write(f"\r\x1b[K{bar} {share:4.0%} {self._stages.get(stage, stage)}{counted}")
        sys.stderr.flush()
