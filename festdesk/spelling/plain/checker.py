"""Asks a plain list as one asks Hunspell, and says that a word is wrong only where it is sure."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from festdesk.spelling.plain.german import German
from festdesk.spelling.plain.italian import Italian
from festdesk.spelling.plain.lists import Listed, read_listed


class _Rules(Protocol):
    """What is used of a language."""

    def has(self, word: str) -> bool: ...
    def is_listed(self, word: str) -> bool: ...
    def mends_of(self, word: str) -> tuple[str, ...]: ...


class PlainChecker:
    """Knows the words of a list, and those that the language makes of them.

    Any word may be missing in a list. So one that is not known is taken for right all the same,
    but where a known word is a single slip away from it: that one is its mend.
    """

    def __init__(self, language: str, listed: Listed, often: Callable[[str], float]) -> None:
        self._rules: _Rules = _RULES[language](listed, often)
        self.spell = lru_cache(50_000)(self._spell)
        self.suggest = lru_cache(5_000)(self._rules.mends_of)

    def is_listed(self, word: str) -> bool:
        """Return whether a word is in the list itself."""
        return self._rules.is_listed(word)

    def is_noun_behind_article(self, word: str) -> bool:
        """Return whether a word in small letters is a German noun behind an article."""
        return isinstance(self._rules, German) and self._rules.is_noun_behind_article(word)

    def kinds_of(self, word: str) -> str:
        """Return what a German word in small letters may be, as `German` says it."""
        return self._rules.kinds_of(word) if isinstance(self._rules, German) else ""

    def _spell(self, word: str) -> bool:
        if "-" in word:
            return all(map(self.spell, filter(None, word.split("-"))))
        return self._rules.has(word) or not self.suggest(word)


_RULES: Mapping[str, Callable[[Listed, Callable[[str], float]], _Rules]] = {
    "de": German,
    "it": lambda listed, _often: Italian(listed),
}


def open_plain(archive: Path, often: Callable[[str], float] = lambda _word: 0.0) -> PlainChecker:
    """Read an archive that is named after its language: “de.zip”.

    `often` tells how often a word is written, as `Frequencies` counts.

    Raises:
        OSError, KeyError, ValueError, zipfile.BadZipFile: It cannot be read.
    """
    return PlainChecker(archive.stem, read_listed(archive), often)
