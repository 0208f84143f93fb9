"""A mapping that is never changed, and of which one with a few other values is soon made."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Generic, TypeVar

from typing_extensions import override

Key = TypeVar("Key")
Value = TypeVar("Value")
_MOST_OVER = 1_000  # values that lie over the others before all are put together again


class Layered(Mapping[Key, Value], Generic[Key, Value]):
    """Values by key: the few of `over` lie over those of `base`; nothing stands for one taken out.

    To copy tens of thousands of values after each act would take longer than all else.
    """

    __slots__ = ("_base", "_over")

    def __init__(
        self, base: Mapping[Key, Value], over: Mapping[Key, Value | None] | None = None
    ) -> None:
        self._base = base
        self._over: Mapping[Key, Value | None] = over or {}

    def with_changes(self, changes: Mapping[Key, Value | None]) -> "Layered[Key, Value]":
        """Return the mapping with other values; nothing takes one out."""
        over = {**self._over, **changes}
        made = Layered(self._base, over)
        return made if len(over) <= _MOST_OVER else Layered(dict(made.items()))

    def pairs(self) -> Iterator[tuple[Key, Value]]:
        """Yield what `items` does, which takes several times as long."""
        over = self._over
        yield from (pair for pair in self._base.items() if pair[0] not in over)
        yield from ((key, value) for key, value in over.items() if value is not None)

    @override
    def __getitem__(self, key: Key) -> Value:
        found = self._over[key] if key in self._over else self._base[key]
        if found is None:
            raise KeyError(key)
        return found

    @override
    def __iter__(self) -> Iterator[Key]:
        below = (key for key in self._base if key not in self._over)
        return chain(below, (key for key, value in self._over.items() if value is not None))

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)
