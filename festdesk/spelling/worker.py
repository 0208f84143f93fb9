"""Hunspell in a process of its own: `festdesk --worker spelling`, one JSON object a line.

A dictionary is somebody else's file, and one that is damaged can take the process that reads it
down, or keep it busy for ever. Here it is a process that nobody misses. Asked is {"do": what,
"dictionary": [aff, dic, archive], "words": […]}, and the answer has {"problem": why} or
- of "check": {"right": […]}, a truth for each word;
- of "nouns": {"right": […]}, whether words in small letters are nouns behind an article, which a
  German plain list knows;
- of "kinds": {"kinds": […]}, what German words in small letters may be, letter by letter;
- of "suggest": {"found": […]}, as Hunspell suggests;
- of "alike", which names lists of counts, that of the language first: {"alike": […]}, how often
  each word is written here and in another language, and the right words that are like it.
It ends when its input does.
"""

import codecs
import json
import lzma
import re
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import Any, Protocol

from festdesk.spelling.alike import find_alike, find_parted
from festdesk.spelling.frequencies import archive_of, read_frequencies

LARGEST_BYTES = 100_000_000  # of one file of a dictionary; Greek, the largest, has 19 million
_MOST_MEMORY_BYTES = 2_000_000_000
_HEAD_BYTES = 65_536  # of a table of affixes, where its encoding is named
_TRIED = re.compile(rb"^\s*TRY\s+(\S+)", re.MULTILINE)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MOST_LETTERS = 80
_ENCODING = re.compile(rb"^\s*SET\s+(\S+)", re.MULTILINE)
# What reading somebody else's file may end in; a zip file may be cut off, or packed in other ways.
_UNREADABLE = (
    OSError, KeyError, LookupError, ValueError, MemoryError, EOFError, NotImplementedError,
    RuntimeError, zipfile.BadZipFile, zlib.error, lzma.LZMAError,
)  # fmt: skip


class _Checker(Protocol):
    """What is used of Hunspell, and of a plain list."""

    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...


def main() -> int:
    """Answer until nobody asks any more; return the exit code."""
    _limit_memory()
    checkers: dict[tuple[str, ...], _Checker] = {}
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_answer(json.loads(line), checkers)) + "\n")
        sys.stdout.flush()
    return 0


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 -- Windows has none

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY_BYTES, _MOST_MEMORY_BYTES))


def _answer(asked: dict[str, Any], checkers: dict[tuple[str, ...], _Checker]) -> dict[str, Any]:
    key = tuple(asked["dictionary"])
    try:
        checker = checkers.get(key)
        if checker is None:
            checker = checkers[key] = load(*key)
        if asked["do"] == "check":
            return {"right": [is_right(checker, word) for word in asked["words"]]}
        if asked["do"] == "alike":
            letters = _letters_of(*key)
            return {
                "alike": [_alike(checker, word, letters, asked["lists"]) for word in asked["words"]]
            }
        if asked["do"] in _OF_PLAIN:
            answered, told_of = _OF_PLAIN[asked["do"]]
            return {answered: [told_of(checker, word) for word in asked["words"]]}
        return {"found": [one for word in asked["words"] for one in _suggest(checker, word)]}
    except ImportError:
        return {"problem": "engine"}
    except _UNREADABLE as problem:
        return {"problem": str(problem) or type(problem).__name__}


def load(aff: str, dic: str, archive: str) -> _Checker:
    """Load a dictionary; with an archive, `aff` and `dic` are the names of its members.

    An archive without them is a plain list.
    """
    if not archive:
        return _open(Path(aff), Path(dic))
    if not dic:
        from festdesk.spelling.plain.checker import open_plain  # noqa: PLC0415 -- slow import

        def often(word: str) -> float:
            return read_frequencies(own).of(word)  # which is read when a word is asked for first

        own = archive_of(Path(archive).stem)
        return open_plain(Path(archive), often)
    with zipfile.ZipFile(archive) as packed, tempfile.TemporaryDirectory() as folder:
        for member, suffix in ((aff, ".aff"), (dic, ".dic")):
            with packed.open(member) as stream:
                Path(folder, f"words{suffix}").write_bytes(stream.read(LARGEST_BYTES))
        return _open(Path(folder, "words.aff"), Path(folder, "words.dic"))


def _open(aff: Path, dic: Path) -> _Checker:
    from hunspell import Hunspell  # type: ignore[import-untyped]

    if aff.with_suffix(".dic") != dic:
        raise ValueError(dic)
    with aff.open("rb") as file:
        named = _ENCODING.search(file.read(_HEAD_BYTES))
    encoding = named[1].decode("ascii", "replace") if named else "ISO8859-1"
    encoding = encoding.lower().removeprefix("microsoft-")  # "microsoft-cp1251"
    codecs.lookup(encoding)
    hunspell = Hunspell(aff.stem, str(aff.parent), "utf-8")
    hunspell._dic_encoding = encoding  # noqa: SLF001 -- its own guess is ASCII for cp1251
    checker: _Checker = hunspell
    return checker


@cache
def _letters_of(aff: str, dic: str, archive: str) -> str:
    """Return the letters of a language, of which its table of affixes names those to try."""
    if archive and not dic:
        return _LETTERS
    if archive:
        with zipfile.ZipFile(archive) as packed, packed.open(aff) as stream:
            head = stream.read(_HEAD_BYTES)
    else:
        with Path(aff).open("rb") as file:
            head = file.read(_HEAD_BYTES)
    named, tried = _ENCODING.search(head), _TRIED.search(head)
    encoding = named[1].decode("ascii", "replace") if named else "ISO8859-1"
    written = tried[1].decode(encoding.removeprefix("microsoft-"), "replace") if tried else ""
    letters = dict.fromkeys(one for one in written.lower() if one.isalpha())
    return "".join(dict.fromkeys((*_LETTERS, *letters)))[:_MOST_LETTERS]


def _alike(checker: _Checker, word: str, letters: str, lists: list[str]) -> dict[str, Any]:
    from festdesk.spelling.plain.checker import PlainChecker  # noqa: PLC0415 -- slow import

    own, *others = map(read_frequencies, lists)
    if isinstance(checker, PlainChecker):
        near = [(one, own.of(one)) for one in checker.suggest(word)]
        is_known = checker.is_listed
    else:
        near = list(find_alike(word, letters, partial(is_right, checker), own))
        is_known = partial(is_right, checker)
    return {
        "often": own.of(word),
        "elsewhere": max((one.looked_up(word) for one in others), default=0.0),
        "near": near,
        "parted": find_parted(word, is_known, own),
    }


def is_right(checker: _Checker, word: str) -> bool:
    """Return whether a dictionary has a word, which has a plain apostrophe."""
    # Some dictionaries have the one apostrophe, some the other.
    return any(_knows(checker, form) for form in {word, word.replace("'", "’")})


def _is_noun(checker: _Checker, word: str) -> bool:
    from festdesk.spelling.plain.checker import PlainChecker  # noqa: PLC0415 -- slow import

    return isinstance(checker, PlainChecker) and checker.is_noun_behind_article(word)


def _kinds_of(checker: _Checker, word: str) -> str:
    from festdesk.spelling.plain.checker import PlainChecker  # noqa: PLC0415 -- slow import

    return checker.kinds_of(word) if isinstance(checker, PlainChecker) else ""


# What a plain list alone is asked, how that is answered, and what answers it.
_OF_PLAIN: Mapping[str, tuple[str, Callable[[_Checker, str], Any]]] = {
    "nouns": ("right", _is_noun),
    "kinds": ("kinds", _kinds_of),
}


def _knows(checker: _Checker, word: str) -> bool:
    try:
        return checker.spell(word)
    except UnicodeEncodeError:
        return False  # it has a letter that no word of the dictionary has


def _suggest(checker: _Checker, word: str) -> tuple[str, ...]:
    with suppress(UnicodeEncodeError):
        return tuple(one for one in checker.suggest(word) if one)
    return ()


if __name__ == "__main__":
    raise SystemExit(main())
