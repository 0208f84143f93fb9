"""What checks work out once, for all checks of one snapshot and until what it stands on changes.

These functions must be pure, and nobody may change what they return. The engine follows what they
read (`watching`): after an act only those are asked again whose reads were touched, and who has
asked them is not looked at anew where the answer is an equal one.
"""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Generic, TypeVar

from festdesk.snapshot import Snapshot

Key = TypeVar("Key", bound=Hashable)
Result = TypeVar("Result")


class Same(Generic[Result]):
    """A key for things that stay the very same objects until they change, and are dear to compare.

    Two keys are equal where what they hold is one object.
    """

    __slots__ = ("held",)

    def __init__(self, held: Result) -> None:
        self.held = held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.held is other.held

    def __hash__(self) -> int:
        return id(self.held)


def once_per_snapshot(work_out: Callable[[Snapshot], Result]) -> Callable[[Snapshot], Result]:
    """Remember the result of a function for as long as its snapshot lives."""

    @wraps(work_out)
    def remembered(snapshot: Snapshot) -> Result:
        return snapshot.derived(work_out)

    return remembered


def once_for_each(
    work_out: Callable[[Snapshot, Key], Result],
) -> Callable[[Snapshot, Key], Result]:
    """Remember the results of a function for each key, such as the id of a card or a text."""

    @wraps(work_out)
    def remembered(snapshot: Snapshot, key: Key) -> Result:
        return snapshot.derived(work_out, key)

    return remembered
