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
    """The words of one list: in each line of its text a class and the words of it.

    How often is the logarithm of the count in a billion words.
    """

    def __init__(self, text: str) -> None:
        self._text = text.replace("\n", " \n")  # so that a space stands on both sides of a word

    @cached_property
    def _classes(self) -> Mapping[str, int]:
        classes: dict[str, int] = {}
        for line in self._text.splitlines():
            often, *words = line.split()
            classes |= dict.fromkeys(words, int(often))
        return classes

    def of(self, word: str) -> float:
        """Return how often a word is written, with any capitals; 0.0 of one that is not listed.

        The counts have no ß, and few ligatures.
        """
        small = word.lower()
        plain = small if small.isascii() else small.translate(_TO_COUNTED)
        return max(self._classes.get(small, 0), self._classes.get(plain, 0)) / CLASSES

    def looked_up(self, word: str) -> float:
        """Return the same of a word as it stands, for the few that are asked of a list.

        What is remembered of a list takes ten times its room; to look it through takes no while.
        """
        at = self._text.find(f" {word.lower()} ")
        if at < 0:
            return 0.0
        line = self._text.rfind("\n", 0, at) + 1
        return int(self._text[line : self._text.index(" ", line)]) / CLASSES

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
    if not archive:
        return Frequencies("")
    with zipfile.ZipFile(archive) as packed, packed.open(_MEMBER) as stream:
        return Frequencies(stream.read(_LARGEST_BYTES).decode())
