"""Whether a file may be worked in here: what stands beside it is read, and ourselves put there.

Used on the writer thread alone.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.base.errors import OpenElsewhere
from festdesk.base.wording import Told
from festdesk.store.lock import (
    HELD_ELSEWHERE,
    OPEN_IN_WINDOW,
    TAKEN_OVER,
    FileLock,
    holder_of,
)

if TYPE_CHECKING:
    from festdesk.store.document import Document


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found beside a file: who works in it now, or whose work was cut off."""

    held: Told | None = None
    cut_off: Told | None = None


def look_beside(path: Path) -> Finding:
    """Return who else has a file open.

    Raises:
        OpenElsewhere: Another window of this computer has, and has been brought forward.
    """
    holder = holder_of(path)
    if holder is None or holder.is_this_process():
        return Finding()
    facts = holder.facts() | {"name": path.name}
    if holder.is_of_this_machine():
        if holder.is_alive():
            from festdesk.desktop.neighbours import (  # noqa: PLC0415 -- first window first
                raise_window_of,
            )

            if raise_window_of(holder.pid):
                raise OpenElsewhere(OPEN_IN_WINDOW, path=path)
        return Finding()  # it was killed; another program may have its number by now
    if holder.is_alive():
        return Finding(held=Told(HELD_ELSEWHERE, facts))
    return Finding(cut_off=Told(TAKEN_OVER, facts))


class Claim:
    """Our own mark beside the file that is open."""

    def __init__(self) -> None:
        self._lock: FileLock | None = None

    def make(self, document: "Document") -> None:
        """Put our mark beside a file that is open to work in, in place of the last one's."""
        before, self._lock = self._lock, None
        if before is not None and (document.read_only or before.path != document.path):
            before.release()
        if not document.read_only:
            self._lock = FileLock(document.path)
            self._lock.take()

    def renew(self) -> None:
        """Give a sign of life."""
        if self._lock is not None:
            self._lock.refresh()

    def give_up(self) -> None:
        """Take our mark away."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
