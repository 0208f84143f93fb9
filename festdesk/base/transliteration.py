"""Cyrillic and Greek in Latin letters, by the schemes of resources/lists/transliteration.toml.

A scheme is a table; what stands in it for which place of a word is told there. Other scripts stay
as they are: their letters say too little of their sounds.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from festdesk.base.languages import script_of
from festdesk.base.lists import read_list

SCRIPTS = ("Cyrl", "Grek")
_VOWELS = frozenset("аеёиоуыэюяіїєαεηιουω")
_SOFT = frozenset("ьъ’") | _VOWELS
_HISSED = frozenset("жчшщ")
_VOICELESS = frozenset("θκξπσςτφχψ")
_APOSTROPHES = str.maketrans(dict.fromkeys("'ʼ‘`", "’"))
_WORD = re.compile(
    r"[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff]+(?:’[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff]+)*"
)
_STRESS = re.compile("[\u0300\u0301](?![\u0300-\u036f])")
_DIGRAPHS_APART = "ϊϋΐΰ"  # letters that make no pair with the one before
# A letter that one language has and Russian has not.
_LETTERS_OF = {
    "uk": re.compile("[їєґі’]|[сцз]ьк"),
    "be": re.compile("ў"),
    "sr": re.compile("[ђћ]"),
    "mk": re.compile("[ѓќѕ]"),
}
_SERBIAN_OR_MACEDONIAN = re.compile("[јљњџ]")


@dataclass(frozen=True, slots=True)
class _Table:
    """One table: for each kind of place, letters and what they become."""

    places: Mapping[str, Mapping[str, str]]
    longest: int

    def get(self, place: str, letters: str) -> str | None:
        return self.places.get(place, {}).get(letters)


def schemes_of(script: str) -> tuple[str, ...]:
    """Return the codes of the schemes for a script, none for one that has none."""
    return tuple(read_list("transliteration")["order"].get(script, ()))


def in_latin_letters(
    text: str, scheme: str, language: str = "", own: Mapping[str, str] | None = None
) -> str:
    """Return `text` with its Cyrillic and Greek words in Latin letters; all else stays.

    `language` is that of the text; where it is not given it is guessed by the letters, and Russian
    if they do not tell. `own` are letters that the house writes its own way, before any table.
    """
    text = _STRESS.sub("", unicodedata.normalize("NFC", text)).translate(_APOSTROPHES)
    code = language if language not in {"", "el"} else _cyrillic_language(text)
    own_letters = {letters.casefold(): latin for letters, latin in (own or {}).items() if letters}
    return _WORD.sub(lambda word: _word(word[0], scheme, code, own_letters), text)


def original_language(text: str) -> str:
    """Return the language whose letters a Cyrillic or Greek text has; Russian if it may be any."""
    return "el" if script_of(text) == "Grek" else _cyrillic_language(text)


def _cyrillic_language(text: str) -> str:
    small = text.casefold()
    for language, letters in _LETTERS_OF.items():
        if letters.search(small):
            return "be" if language == "uk" and "ў" in small else language
    return "sr" if _SERBIAN_OR_MACEDONIAN.search(small) else "ru"


def _word(word: str, scheme: str, language: str, own: Mapping[str, str]) -> str:
    small = _plain(word)
    table = _table(scheme, "el" if script_of(word) == "Grek" else language)
    listed = table.get("words", small)
    if listed is not None and not own:
        return _as_capital(word, listed)
    pieces = _pieces(small, table, own)
    if len(word) > 1 and word.isupper():
        return "".join(latin for _, latin in pieces).upper()
    return "".join(_as_capital(word[place], latin) for place, latin in pieces)


def _as_capital(original: str, latin: str) -> str:
    if len(original) > 1 and original.isupper():
        return latin.upper()
    return latin[:1].upper() + latin[1:] if original[:1].isupper() else latin


def _pieces(word: str, table: _Table, own: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield where each piece of a word begins and what it becomes."""
    longest = max([table.longest, *map(len, own)])
    place = 0
    while place < len(word):
        length, latin = _piece(word, place, longest, table, own)
        yield place, latin
        place += length


def _piece(
    word: str, place: int, longest: int, table: _Table, own: Mapping[str, str]
) -> tuple[int, str]:
    for length in range(min(longest, len(word) - place), 0, -1):
        letters = word[place : place + length]
        if letters in own:
            return length, own[letters]
        for kind in _kinds(word, place, length):
            found = table.get(kind, letters)
            if found is not None:
                return length, found
    rest = read_list("transliteration")["rest"]["letters"]
    return 1, str(rest.get(word[place], word[place]))


def _kinds(word: str, place: int, length: int) -> Iterator[str]:
    """Yield the kinds of place that letters of a word are in, in the order in which they count."""
    before, after = word[place - 1 : place], word[place + length : place + length + 1]
    if not after and place:
        yield "ends"
    if not place:
        yield "begins"
    if before in _HISSED and before:
        yield "hissed"
    if before in _SOFT and before:
        yield "vowel"
    if not after or after in _VOICELESS:
        yield "voiceless"
    yield "groups"
    if before in _VOWELS and after in _VOWELS and before and after:
        yield "between"
    yield "letters"


def _plain(word: str) -> str:
    """Return the word in small letters and without stress, letter for letter."""
    return "".join(map(_plain_letter, word))


@cache
def _plain_letter(letter: str) -> str:
    small = letter.lower() if len(letter.lower()) == 1 else letter
    if small in _DIGRAPHS_APART or not ("\u0370" <= small <= "\u03ff" or small >= "\u1f00"):
        return small
    return unicodedata.normalize("NFD", small)[0]


@cache
def _table(scheme: str, language: str) -> _Table:
    """Return the table of a scheme for a language, with all that it is like."""
    tables = read_list("transliteration")
    places: dict[str, dict[str, str]] = {}
    for found in _lineage(tables, scheme, language):
        for place, letters in found.items():
            if isinstance(letters, dict) and place in _PLACES:
                places.setdefault(place, {}).update(letters)
    lengths = [len(key) for letters in places.values() for key in letters]
    return _Table(places, max(lengths, default=1))


_PLACES = frozenset(
    ("words", "ends", "begins", "hissed", "vowel", "voiceless", "groups", "between", "letters")
)


def _lineage(tables: Mapping[str, Any], scheme: str, language: str) -> Iterator[Mapping[str, Any]]:
    general: Mapping[str, Any] = tables.get(scheme, {})
    own: Mapping[str, Any] = general.get(language, general)
    if "like" in own:
        like, _, of_language = str(own["like"]).partition(".")
        yield from _lineage(tables, like, of_language)
    yield own
