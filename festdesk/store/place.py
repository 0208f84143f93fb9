"""Where a file lies, and whether it is still the one that was opened.

SQLite goes on writing to a file that was removed or replaced under it, and nobody would ever see
those acts again; and a file that was written over with as many acts as it had looks to SQLite
as if nothing had happened. So the place is looked at before each act.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

from typing_extensions import override

from festdesk.base.errors import FileInTrouble
from festdesk.base.troubles import TroubleKind
from festdesk.store.reasons import trouble_of

# Windows writes the time of a change down when it likes, often only on closing.
_TIMES_ARE_TRUE = sys.platform != "win32"


class Place:
    """A path, and which file was found there."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._found: tuple[int, ...] = ()

    def arrive(self) -> None:
        """Remember the file that lies there now as the one that is open.

        Raises:
            FileInTrouble: None lies there, or the system cannot tell.
        """
        self._found = self._look(label="")

    def note_own_act(self) -> None:
        """Remember the file as our own act has left it; what has gone is noticed by the next."""
        with suppress(FileInTrouble):
            self.arrive()

    def has_changed(self, *, label: str) -> bool:
        """Return whether another file lies there, or somebody else wrote to this one.

        Raises:
            FileInTrouble: None lies there, or the system cannot tell; `label` names the act.
        """
        return self._look(label=label) != self._found

    def _look(self, *, label: str) -> tuple[int, ...]:
        try:
            found = os.stat(self.path)  # noqa: PTH116 -- before each act, in half the time
        except OSError as problem:
            kind = trouble_of(problem) or TroubleKind.UNREADABLE
            raise FileInTrouble(kind, label=label) from problem
        written = found.st_mtime_ns if _TIMES_ARE_TRUE else 0
        return found.st_dev, found.st_ino, found.st_size, written


class PlaceOnServer(Place):
    """A place without a file: the server sees to it that what is written is found again.

    `path` is what sentences call it.
    """

    @override
    def arrive(self) -> None:
        pass

    @override
    def has_changed(self, *, label: str) -> bool:
        return False
