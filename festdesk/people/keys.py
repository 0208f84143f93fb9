"""Keys of names: the same for most spellings of one name, whatever the script or transliteration.

The words of a name are read one by one. Each has its letters in Latin script, a key of its sounds,
and in the scripts that leave vowels out, or beside them, a skeleton of consonants.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from festdesk.base.languages import script_of
from festdesk.base.lists import read_list

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´ʻʹʺʾʿ'", None))
# Spellings of one sound in different transliterations, in this order. A capital is a sound that is
# settled and not to be read again.
_SOUNDS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"shch|schtsch|chtch|szcz", "SC"),
        (r"tsch|tch|cz|ch|ts|tz", "C"),
        (r"sch|sh|sz", "S"),
        (r"kh", "H"),
        (r"zh", "Z"),
        (r"ph", "f"),
        (r"x", "ks"),
        (r"ck|c(?=[aou])|c$", "k"),
        (r"w", "v"),
        (r"ou", "u"),
        (r"ei|ey|ay|aj|ej", "ai"),
        (r"^ye", "e"),
        (r"(?<=i)[yj](?=[aou])|(?<=[yj])i(?=[aou])", ""),
        (r"iy|ij|yj|yi|ii|y|j", "i"),
        (r"(.)\1", r"\1"),
    )
)
_WORD = re.compile(r"[^\W_]+")
_WORDS_IN_LATIN = re.compile(r"[a-z0-9]+")


class WordKind(Enum):
    """What a word is in a name."""

    NAME = "name"
    INITIAL = "initial"
    PARTICLE = "particle"
    PATRONYMIC = "patronymic"
    SUFFIX = "suffix"


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a name, as it is compared."""

    latin: str  # folded
    key: str
    kind: WordKind
    script: str  # ISO 15924


def name_key(text: str) -> str:
    """Return a key that is the same for most spellings of one name, in Latin letters.

    Scripts and systems of transliteration fall together: "Чехов", "Chekhov" and "Tschechow".
    """
    return " ".join(word.key for word in words_of(text))


@lru_cache(maxsize=50_000)
def words_of(text: str) -> tuple[NameWord, ...]:
    """Return the words of a name in their order, those before a comma behind the others."""
    text = without_societies(text)
    if "," in text:  # "Konchalovsky, Andrei"
        family, _, given = text.partition(",")
        text = f"{given} {family}"
    return tuple(_read(text))


def _read(text: str) -> Iterator[NameWord]:
    from anyascii import anyascii

    for written in _WORD.findall(text.translate(_APOSTROPHES)):
        script = script_of(written)
        latin = anyascii(written).casefold().replace("'", "")
        for word in _WORDS_IN_LATIN.findall(latin):
            yield NameWord(word, sound_of(word), _kind_of(word), script)


def _kind_of(word: str) -> WordKind:
    if len(word) == 1:
        return WordKind.INITIAL
    if word in _listed("suffixes"):
        return WordKind.SUFFIX
    if word in _listed("particles"):
        return WordKind.PARTICLE
    return WordKind.NAME


@lru_cache(maxsize=50_000)
def sound_of(word: str) -> str:
    """Return the key of one folded word in Latin letters."""
    same = _same_given_names()
    if word in same:
        word = same[word]
    for pattern, instead in _SOUNDS:
        word = pattern.sub(instead, word)
    return word.lower()


@cache
def _same_given_names() -> dict[str, str]:
    return {
        form: forms[0] for forms in read_list("names")["same_given_names"] for form in forms[1:]
    }


@cache
def known_given_names() -> frozenset[str]:
    """Return the keys of given names that are known to be names of their own."""
    lists = read_list("names")
    listed = (*lists["given_names"], *(forms[0] for forms in lists["same_given_names"]))
    return frozenset(sound_of(name) for name in listed)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(word.strip(".'") for word in read_list("names")[name])


def without_societies(text: str) -> str:
    """Return a name without the letters of a society after it: "Andrey Naidenov, RGC"."""
    head, comma, tail = text.rpartition(",")
    return head if comma and tail.strip() in read_list("names")["societies"] else text
