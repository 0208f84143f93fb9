"""Whether a name is a person's or a company's, by its shape and its words."""

import re
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.people.keys import without_societies

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_WORD_OF_NAME = re.compile(r"[^\W\d_]+(?:\.?[-‐'.][^\W\d_]+)*\.?")
_FEWEST_WORDS, _MOST_WORDS = 2, 6
_KEPT = 8192  # a page asks for the same few names in each way of reading a line


@lru_cache(_KEPT)
def looks_like_company(text: str) -> bool:
    """Return whether `text` is the name of a company, a school or an archive rather than a person.

    A person's name inside a company's does not change that: "Andrei Konchalovsky Studios".
    """
    parts, endings = read_list("names")["company_parts"], _company_endings()
    for word in _tokens(text):
        plain = word.strip(',;:()"“”„')
        folded = fold(plain.rstrip("."))
        if plain in _words("company_signs") or folded in _company_words():
            return True
        if folded.endswith(endings) and any(
            folded.endswith(one) and len(folded) > len(one) for one in endings
        ):
            return True
        if any(part in folded for part in parts):
            return True
    return False


@lru_cache(_KEPT)
def looks_like_person_name(text: str) -> bool:
    """Return whether `text` has the shape of one person's name: two to six capitalised words.

    A single word is too little to tell and counts as none, and so does a form turned round by a
    comma, since "Drama, History" has that shape too.
    """
    words = _tokens(without_societies(text.strip()))
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or looks_like_company(text):
        return False
    if fold(words[0]) in _words("articles") or (
        words[-1].endswith(".") and words[-1].casefold() not in _words("suffixes")
    ):
        return False
    return all(map(_WORD_OF_NAME.fullmatch, words)) and _has_capitals(words)


def _has_capitals(words: list[str]) -> bool:
    """Return whether each word but the particles has a capital; scripts without any have none."""
    if not any(letter.isupper() or letter.islower() for letter in "".join(words)):
        return True
    # "d'Ydewalle" and "al-Mansour" have their capital inside.
    small = {word for word in words if word.islower()}
    if not words[0][0].isupper() or len(words) - len(small) < _FEWEST_WORDS:
        return False
    return not small or small <= name_particles() | _words("suffixes")


@cache
def name_particles() -> frozenset[str]:
    """Return the small words that names have in them, in small letters: "van", "de", "al"."""
    return _words("particles") | _words("kept")


def _tokens(text: str) -> list[str]:
    return text.translate(_APOSTROPHES).split()


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(read_list("names")[name])


@cache
def _company_endings() -> tuple[str, ...]:
    return tuple(read_list("names")["company_endings"])


@cache
def _company_words() -> frozenset[str]:
    return frozenset(fold(word) for word in read_list("names")["companies"])
