"""The words of a plain list, by kind: "nouns", "adjectives", "verbs" and "others".

Besides them stand those that are "common", and those that are "seen": written by many, though no
list has them; both in small letters.
"""

import zipfile
from dataclasses import dataclass
from pathlib import Path

KINDS = ("nouns", "adjectives", "verbs", "words", "others", "names", "common", "seen")
_LARGEST_BYTES = 20_000_000  # of one kind; the German nouns have 1.5 million


@dataclass(frozen=True, slots=True)
class Listed:
    """What an archive has; a kind that it lacks has no words."""

    kinds: dict[str, frozenset[str]]

    def words(self, kind: str) -> frozenset[str]:
        """Return the words of a kind."""
        return self.kinds.get(kind, frozenset())


def read_listed(archive: Path) -> Listed:
    """Read the members “nouns.txt” and so on: a word a line, in UTF-8.

    Raises:
        OSError, KeyError, ValueError, zipfile.BadZipFile: It cannot be read.
    """
    with zipfile.ZipFile(archive) as packed:
        there = set(packed.namelist())
        kinds = {}
        for kind in KINDS:
            if f"{kind}.txt" in there:
                with packed.open(f"{kind}.txt") as stream:
                    kinds[kind] = frozenset(stream.read(_LARGEST_BYTES).decode().split())
    return Listed(kinds)
