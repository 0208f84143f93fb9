"""How often the words of a language are written, for the languages that a list comes with.

What a list lacks is written seldom or never. Words are in small letters.
"""

import zipfile
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path

from festdesk.base.paths import resources
from festdesk.spelling.words import primary_of

CLASSES = 5  # of each power of ten
_LARGEST_BYTES = 20_000_000
_TO_COUNTED = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae"})
_MEMBER = "words.txt"


class Frequencies:
    """The words of one list. How often is the logarithm of the count in a billion words."""

    def __init__(self, classes: Mapping[str, int]) -> None:
        self._classes = classes

    def of(self, word: str) -> float:
        """Return how often a word is written, with any capitals; 0.0 of one that is not listed.

        The counts have no ß, and few ligatures.
        """
        small = word.lower()
        plain = small if small.isascii() else small.translate(_TO_COUNTED)
        return max(self._classes.get(small, 0), self._classes.get(plain, 0)) / CLASSES

    @cached_property
    def by_length(self) -> Mapping[int, list[str]]:
        """The listed words by their number of letters."""
        found: dict[int, list[str]] = {}
        for word in self._classes:
            found.setdefault(len(word), []).append(word)
        return found


def archive_of(language: str) -> str:
    """Return the path of the list of a language, or nothing."""
    archive = _folder() / f"{primary_of(language)}.zip"
    return str(archive) if archive.is_file() else ""


def archives_of_others(language: str) -> tuple[str, ...]:
    """Return the paths of the lists of all other languages."""
    own = f"{primary_of(language)}.zip"
    return tuple(str(one) for one in sorted(_folder().glob("*.zip")) if one.name != own)


def _folder() -> Path:
    return resources() / "dictionaries" / "frequencies"


@cache
def read_frequencies(archive: str) -> Frequencies:
    """Read a list: in each line a class and its words; one of "" has no words.

    Raises:
        OSError, KeyError, ValueError, zipfile.BadZipFile: It cannot be read.
    """
    classes: dict[str, int] = {}
    if archive:
        with zipfile.ZipFile(archive) as packed, packed.open(_MEMBER) as stream:
            text = stream.read(_LARGEST_BYTES).decode()
        for line in text.splitlines():
            often, *words = line.split()
            classes |= dict.fromkeys(words, int(often))
    return Frequencies(classes)
