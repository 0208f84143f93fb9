"""The words of a text that a dictionary can be asked about, and the ways to read each of them."""

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from festdesk.base.languages import script_of

LONGEST_WORD = 60  # letters; what is longer is a slip of another kind and slow to look up
_MOST_CAPITALS = 4  # an abbreviation such as "FIAF"
_SHORTEST = 2

# What stands inside a word and is no letter of it: soft hyphen, joiners, a break that is allowed.
UNSEEN = "\u00ad\u2060\u200b\u200c\u200d\ufeff"
_APOSTROPHES = "'’ʼ＇"  # the last two as some keyboards and sites write them
_HYPHENS = "-‐‑"
_MARKS = "\u0300-\u036f\u0483-\u0487\u05b0-\u05c7\u064b-\u065f"  # combining, of a decomposed letter
_LETTER = rf"[\w{_MARKS}]"
_INSIDE = rf"[{UNSEEN}]*(?:[{_APOSTROPHES}·{_HYPHENS[1:]}-][{UNSEEN}]*)?"
_DOMAINS = "com|org|net|info|eu|de|at|ch|fr|it|es|pl|nl|uk|pt|cz|tv"
_WORD = re.compile(rf"{_LETTER}+(?:{_INSIDE}{_LETTER}+)*")
# Bounded, because a text of nothing but points and letters is looked through from each of them.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[@#]\w+"
    rf"|\b\w[\w-]{{0,62}}(?:\.[\w-]{{1,63}}){{0,3}}\.(?:{_DOMAINS})\b(?:/\S*)?"
)
_SIGN_OF_ADDRESS = re.compile(r"[@#]|://|www\.|\.\w\w")  # few texts have one
_TO_PLAIN = {ord(sign): None for sign in UNSEEN} | {
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    **dict.fromkeys(map(ord, _HYPHENS), "-"),
}

_SCRIPTS = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), "Cyrl"),
    **dict.fromkeys(("ar", "ckb", "fa", "ps", "ur"), "Arab"),
    **dict.fromkeys(("he", "yi"), "Hebr"),
    **dict.fromkeys(("hi", "mr", "ne", "sa"), "Deva"),
    "bn": "Beng",
    "el": "Grek",
    "hy": "Armn",
    "ka": "Geor",
    "ko": "Hang",
}
# Languages that leave a vowel out before another and join the two words.
_ELIDING = {
    "fr": frozenset(
        ("l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu")
    ),
    "it": frozenset(
        (
            *("l", "d", "c", "m", "t", "s", "v", "n", "un", "all", "dall", "dell", "nell", "sull"),
            *("coll", "quell", "quest", "bell", "sant", "mezz", "senz", "tutt", "nient", "anch"),
            *("dov", "com", "cos", "gl", "degl", "agl", "dagl", "negl", "sugl", "quegl", "nessun"),
        )
    ),
    "ca": frozenset(("l", "d", "m", "t", "s", "n")),
}
# Words of English before a shortened “have” or “are”: “there’re”; “your’re” is a slip.
_BEFORE_SHORTENED = {
    "ve": frozenset(
        (
            *("could", "should", "would", "might", "must", "may", "will", "can", "that", "there"),
            *("what", "where", "who", "how", "people", "these", "those", "some", "others", "all"),
            *("i'd", "he'd", "she'd", "we'd", "you'd", "they'd", "it'd", "who'd"),
            *("couldn't", "wouldn't", "shouldn't", "mightn't", "mustn't"),
        )
    ),
    "re": frozenset(
        (
            *("what", "where", "who", "how", "why", "when", "here", "there", "these", "those"),
            *("people", "some", "others", "both", "all", "many", "things", "times", "kids"),
        )
    ),
}


class Word(NamedTuple):
    """A word where it stands: `text` as a dictionary has it, composed and without unseen signs."""

    start: int
    end: int
    text: str


def script_of_language(language: str) -> str:
    """Return the ISO 15924 code of the script a language is written in, such as "Latn"."""
    primary, _, rest = language.partition("-")
    return rest if rest in {"Latn", "Cyrl"} else _SCRIPTS.get(primary, "Latn")


def primary_of(language: str) -> str:
    """Return a language without its country: "fr" of "fr-CA"."""
    return language.partition("-")[0]


def find_words(text: str, language: str) -> tuple[Word, ...]:
    """Return the words of `text` that are to be checked, in the order in which they stand.

    Passed over are addresses, words with a digit, single letters, abbreviations of up to four
    capitals, and words with no letter of the language's script. Positions count code points.
    """
    return _find_words(text, script_of_language(language))


# A keystroke looks at one paragraph several times: to mark it, to count, to find the next word.
@lru_cache(maxsize=256)
def _find_words(text: str, script: str) -> tuple[Word, ...]:
    found = []
    for start, end in _tokens(text):
        word = plain_word(text[start:end])
        if _is_checked(word, script):
            found.append(Word(start, end, word))
    return tuple(found)


def all_words(text: str) -> Iterator[str]:
    """Yield every word of `text` that has letters, in any script, as `Word.text` has it."""
    for start, end in _tokens(text):
        yield plain_word(text[start:end])


def _tokens(text: str) -> list[tuple[int, int]]:
    """Return where words stand; addresses and names of accounts are none."""
    found = [hit.span() for hit in _WORD.finditer(text)]
    if not _SIGN_OF_ADDRESS.search(text):
        return found
    addresses = [hit.span() for hit in _ADDRESS.finditer(text)]
    return [token for token in found if not _is_within(token[0], addresses)]


def _is_within(at: int, spans: list[tuple[int, int]]) -> bool:
    before = bisect_right(spans, (at, sys.maxsize)) - 1
    return before >= 0 and spans[before][0] <= at < spans[before][1]


def plain_word(word: str) -> str:
    """Return a word as it is compared: composed, with plain apostrophes, without unseen signs."""
    return word if word.isascii() else unicodedata.normalize("NFC", word.translate(_TO_PLAIN))


@lru_cache(maxsize=20_000)
def _is_checked(word: str, script: str) -> bool:
    if not _SHORTEST <= len(word) <= LONGEST_WORD or "_" in word:
        return False
    if any(sign.isdigit() or sign.isnumeric() for sign in word):
        return False
    if len(word) <= _MOST_CAPITALS and word.isupper():
        return False
    if word.isascii():
        return script == "Latn"
    return any(script_of(letter) == script for letter in word)


def readings(word: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to read a word: it is right where all the words of one of them are.

    A possessive is read without its s, an elision without its article, a compound by its parts.
    """
    found: list[tuple[str, ...]] = [(word,)]
    if "'" in word:
        head, _, rest = word.partition("'")
        stem, _, ending = word.rpartition("'")
        if ending.lower() in {"s", ""} or _is_shortened(stem, ending, language):
            found.append((stem,))
        if head.lower() in _ELIDING.get(primary_of(language), ()):
            found += [(rest,), *(tuple(parts) for parts in [_parts(rest)] if parts)]
    if parts := _parts(word):
        found.append(tuple(parts))
        found.append(tuple(part.removesuffix("'s") for part in parts))
    return tuple(dict.fromkeys(found))


def _is_shortened(stem: str, ending: str, language: str) -> bool:
    """Return whether a word of English has a verb behind it that has lost its beginning."""
    if primary_of(language) != "en":
        return False
    small = ending.lower()
    return small in {"d", "ll"} or stem.lower() in _BEFORE_SHORTENED.get(small, ())


def _parts(word: str) -> list[str]:
    """Return the parts of a compound; single letters, as in "e-mail", are not looked up."""
    if "-" not in word:
        return []
    return [part for part in word.split("-") if len(part) >= _SHORTEST]
