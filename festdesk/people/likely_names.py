"""Many names at once: which of them are likely the one that is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.people.keys import name_key
from festdesk.people.likeness import Likeness, person_likeness, word_likeness

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOOKED_AT = 60  # names with the nearest keys; more do not find more
_LEAST_PERCENT = 40.0  # of a key's letters


@dataclass(frozen=True, slots=True)
class LikelyName:
    """A name that is likely the one asked for, and why."""

    name: str
    likeness: Likeness


class LikelyNames:
    """Names to be found by likeness. It is never changed; `with_names` makes the next one."""

    def __init__(self, names: Iterable[str]) -> None:
        self._keys: Mapping[str, str] = {name: name_key(name) for name in names}

    def __contains__(self, name: str) -> bool:
        return name in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    def with_names(self, put: Iterable[str] = (), taken: Iterable[str] = ()) -> "LikelyNames":
        """Return these names without `taken` and with `put`; only new names are read."""
        made = LikelyNames(())
        keys = dict(self._keys)
        for name in taken:
            keys.pop(name, None)
        for name in put:
            if name not in keys:
                keys[name] = name_key(name)
        made._keys = keys
        return made

    def like(self, name: str) -> tuple[LikelyName, ...]:
        """Return the names that are likely `name`, the nearest first; never `name` itself.

        A name of several words is compared as a person's, one word as a word of a text.
        """
        from rapidfuzz import fuzz, process

        key = name_key(name)
        compare = person_likeness if " " in key else word_likeness
        near = process.extract(
            key,
            self._keys,
            scorer=fuzz.token_sort_ratio,
            limit=_LOOKED_AT,
            score_cutoff=_LEAST_PERCENT,
        )
        found = (
            LikelyName(other, likeness)
            for _, _, other in near
            if other != name and (likeness := compare(name, other)) is not None
        )
        return tuple(sorted(found, key=lambda likely: -likely.likeness.nearness))
