"""Many names at once: which of them are likely the one that is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from festdesk.people.consonants import consonant_codes
from festdesk.people.keys import name_key, words_of
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
        self._keys: Mapping[str, str] = {name: _sorted_key(name) for name in names}
        self._without_vowels = frozenset(filter(_is_without_vowels, self._keys))

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
                keys[name] = _sorted_key(name)
        made._keys = keys
        made._without_vowels = frozenset(filter(_is_without_vowels, keys))
        return made

    def like(self, name: str) -> tuple[LikelyName, ...]:
        """Return the names that are likely `name`, the nearest first; never `name` itself.

        A name of several words is compared as a person's, one word as a word of a text.
        """
        from rapidfuzz import fuzz, process

        key = _sorted_key(name)
        compare = person_likeness if " " in key else word_likeness
        near = process.extract(
            key,
            self._keys,
            scorer=fuzz.ratio,
            limit=_LOOKED_AT,
            score_cutoff=_LEAST_PERCENT,
        )
        others = {other for _, _, other in near} | self._without_vowels
        if _is_without_vowels(name):
            others |= self._with_consonants_of(name)
        found = (
            LikelyName(other, likeness)
            for other in sorted(others - {name})
            if (likeness := compare(name, other)) is not None
        )
        return tuple(sorted(found, key=lambda likely: -likely.likeness.nearness))

    def _with_consonants_of(self, name: str) -> set[str]:
        """Return the names with a word of the same consonants, for one that is written in them."""
        codes = _codes(name)
        return {other for other in self._keys if not codes.isdisjoint(_codes(other))}


@lru_cache(maxsize=20_000)
def _codes(name: str) -> frozenset[str]:
    return frozenset().union(*(consonant_codes(word.latin) for word in words_of(name)))


def _sorted_key(name: str) -> str:
    """Return the key of a name with its words in one order, so that none has to be asked for."""
    return " ".join(sorted(name_key(name).split()))


def _is_without_vowels(name: str) -> bool:
    return not name.isascii() and any(word.is_consonants for word in words_of(name))
