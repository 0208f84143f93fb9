"""What checks work out once: for all checks of one snapshot, or until what it stands on changes."""

from collections.abc import Callable, Hashable, Sequence
from functools import wraps
from operator import is_
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from festdesk.snapshot import Snapshot

Result = TypeVar("Result")


def once_per_snapshot(work_out: Callable[[Snapshot], Result]) -> Callable[[Snapshot], Result]:
    """Remember the result of a function for as long as its snapshot lives.

    A snapshot never changes. Two threads may work the same out at once, and get the same.
    """
    known: WeakKeyDictionary[Snapshot, Result] = WeakKeyDictionary()

    @wraps(work_out)
    def remembered(snapshot: Snapshot) -> Result:
        found = known.get(snapshot)
        if found is None:
            found = known[snapshot] = work_out(snapshot)
        return found

    return remembered


class Kept(Generic[Result]):
    """Results by a key, each for as long as what it was worked out from are the same objects.

    Snapshots share the rows and groups that an act has not touched, so that after an act nearly
    all results are still there. When there are more than `most`, all are forgotten.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[Hashable, tuple[Sequence[object], Result]] = {}

    def get(self, key: Hashable, parts: Sequence[object], work_out: Callable[[], Result]) -> Result:
        """Return the result of a key, worked out anew where any of the parts is another object."""
        known = self._known.get(key)
        if known is not None and len(known[0]) == len(parts) and all(map(is_, known[0], parts)):
            return known[1]
        result = work_out()
        if len(self._known) >= self._most:
            self._known.clear()
        self._known[key] = parts, result
        return result
