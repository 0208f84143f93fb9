"""Makes the lists of how often words are written, from the counts of wordfreq.

    pip download --no-deps wordfreq
    python packaging/frequencies.py FOLDER_OF_THAT_PACKAGE

Its files need the package msgpack to be read. Of words that a dictionary has only those are taken
that are written often, for these may be meant where another word is written; of others all that
more than a few people write, for these are no slips. Where the counts come from and under which
licence they are: resources/dictionaries/README.md.
"""

import re
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

from plain_lists import frequencies

from festdesk.spelling.dictionaries import choose, find_dictionaries
from festdesk.spelling.plain.checker import PlainChecker
from festdesk.spelling.worker import is_right, load

TARGET = Path(__file__).parent.parent / "resources" / "dictionaries" / "frequencies"
WORD = re.compile(r"[a-zß-öø-ɏ]+(?:'[a-zß-öø-ɏ]+)*")
LENGTHS = range(3, 25)
# The logarithm of a word's count in a billion words, from which on it is taken.
OF_KNOWN, OF_OTHERS = 2.5, 1.5
OF_GERMAN_OTHERS = 2.0  # of which there are very many, as its words are made of others
CLASSES = 5  # of each power of ten
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt")
_MADE_AT = (2026, 1, 1, 0, 0, 0)  # the same bytes each time


def main() -> None:
    """Write resources/dictionaries/frequencies/en.zip and so on."""
    packages = Path(sys.argv[1])
    TARGET.mkdir(exist_ok=True)
    for language in LANGUAGES:
        target = TARGET / f"{language}.zip"
        classes: dict[int, list[str]] = {}
        for word, often in _taken(packages, language):
            classes.setdefault(round(often * CLASSES), []).append(word)
        lines = (f"{often} {' '.join(sorted(words))}\n" for often, words in sorted(classes.items()))
        with zipfile.ZipFile(target, "w") as packed:
            member = zipfile.ZipInfo("words.txt", _MADE_AT)
            member.compress_type = zipfile.ZIP_LZMA
            packed.writestr(member, "".join(lines).encode())
        print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB")


def _taken(packages: Path, language: str) -> Iterator[tuple[str, float]]:
    chosen = choose(find_dictionaries([]), language)
    checkers = [load(*one.files) for one in chosen]
    least = OF_GERMAN_OTHERS if language == "de" else OF_OTHERS
    for written, often in frequencies(packages, language).items():
        word = unicodedata.normalize("NFC", written)
        if often < least or len(word) not in LENGTHS or not WORD.fullmatch(word):
            continue
        is_known = any(
            checker.is_listed(form)
            if isinstance(checker, PlainChecker)
            else is_right(checker, form)
            for checker in checkers
            for form in (word, word.capitalize())
        )
        if often >= (OF_KNOWN if is_known else least):
            yield word, often


if __name__ == "__main__":
    main()
