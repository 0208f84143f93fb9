"""What several checks work out of one snapshot, worked out once for all of them."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
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
