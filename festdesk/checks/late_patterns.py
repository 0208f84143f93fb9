"""Patterns of words that are compiled when a text first needs them.

Most lists have words that no text of an edition has, and to compile a pattern takes longer than to
look through a hundred texts with it.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class LatePattern:
    """A pattern that `write` gives, compiled when it is first looked for."""

    def __init__(self, write: Callable[[], str], flags: int = re.IGNORECASE) -> None:
        self._write = write
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._write(), self._flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where it stands in a text."""
        return self._compiled.finditer(text)

    def is_in(self, text: str) -> bool:
        """Tell whether it stands anywhere in a text."""
        return self._compiled.search(text) is not None

    @cached_property
    def match(self) -> "Callable[[str, int], re.Match[str] | None]":
        """Return what it finds in a text that begins at a letter: asked for again and again."""
        return self._compiled.match
