"""Folding for search: what is typed plainly finds what is written with accents, or in Cyrillic.

Three forms of a text are compared. The folded one lacks case, diacritics and kinds of apostrophe.
The Latin one spells other scripts out. The keys of its words are the same for most spellings of a
name: "Кончаловский", "Kontschalowski" and "Končalovskij".
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from festdesk.base.text import fold

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_WORDS = re.compile(r"[^\W_]+")
# Spellings of one sound in different transliterations; of those that begin alike the longest first.
_SOUNDS = {
    "schtsch": "sc", "shch": "sc", "chtch": "sc", "szcz": "sc", "tsch": "c", "tch": "c",
    "dsch": "di", "dzh": "di", "dj": "di", "sch": "s", "sh": "s", "sz": "s", "cz": "c", "ch": "c",
    "ts": "c", "tz": "c", "zh": "s", "z": "s", "kh": "h", "gh": "g", "ph": "f", "th": "t",
    "x": "ks", "ck": "k", "q": "k", "w": "v", "ou": "u", "ei": "ai", "ey": "ai", "ej": "ai",
    "ay": "ai", "aj": "ai", "iy": "i", "ij": "i", "yj": "i", "yi": "i", "ii": "i", "y": "i",
    "j": "i",
}  # fmt: skip
_ANY_SOUND = re.compile("^ye|" + "|".join(_SOUNDS))
_DOUBLED = re.compile(r"(.)\1+")
# "Tschechow" and "Chekhov": a Romance or English "ch" is one sound, a German or Polish one another.
_BARE_CH = re.compile("(?<![st])ch")
_LEAST_KEY = 3  # letters; a shorter key is in too many names


def folded(text: str) -> str:
    """Return `text` as it is searched: without case, diacritics and kinds of apostrophe."""
    plain = text.lower() if text.isascii() else fold(text)
    return plain.translate(_APOSTROPHES)


def folded_with_places(text: str) -> tuple[str, Sequence[int]]:
    """Return the folded text, and for each of its letters the place of its own in `text`."""
    # Nearly every text is of letters that fold to one.
    if text.isascii() or all(len(_folded_letter(letter)) == 1 for letter in set(text)):
        return folded(text), range(len(text))
    return _with_places(map(_folded_letter, text))


def in_latin(text: str) -> str:
    """Return the folded text with all other scripts spelt in Latin letters."""
    return folded(text) if text.isascii() else "".join(_letters_in_latin(text))


def in_latin_with_places(text: str) -> tuple[str, Sequence[int]]:
    """Return `in_latin(text)`, and for each of its letters the place of its own in `text`."""
    return _with_places(_letters_in_latin(text))


def has_other_script(text: str) -> bool:
    """Return whether folding leaves a letter that a Latin keyboard does not have."""
    return not text.isascii() and any(
        not letter.isascii() and letter.isalpha() for letter in folded(text)
    )


def name_keys(text: str) -> str:
    """Return the keys of the words of a name, each after a space; nothing for no words."""
    return "".join(f" {_key(word)}" for word in _WORDS.findall(in_latin(text)))


def keyed_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the key of each word with the word's span in `text`."""
    if text.isascii():
        latin, places = folded_with_places(text)
    else:
        latin, places = in_latin_with_places(text)
    for word in _WORDS.finditer(latin):
        yield _key(word[0]), places[word.start()], places[word.end() - 1] + 1


@lru_cache(maxsize=64)
def keys_to_find(word: str) -> tuple[str, ...]:
    """Return the keys with which a word that is being typed is looked for, none if too short.

    German, Polish and Dutch spell with "ch" what English spells with "kh", so there can be two.
    """
    latin = in_latin(word)
    keys = dict.fromkeys(
        "".join(map(_key, _WORDS.findall(spelt))) for spelt in (latin, _BARE_CH.sub("kh", latin))
    )
    return tuple(key for key in keys if len(key) >= _LEAST_KEY)


def _with_places(pieces: Iterator[str]) -> tuple[str, list[int]]:
    letters: list[str] = []
    places: list[int] = []
    for place, piece in enumerate(pieces):
        letters.append(piece)
        places += [place] * len(piece)
    return "".join(letters), places


def _letters_in_latin(text: str) -> Iterator[str]:
    before = ""
    for place, letter in enumerate(text):
        now = _folded_letter(letter)
        if now.isascii():
            yield now
        else:
            after = _folded_letter(text[place + 1]) if place + 1 < len(text) else ""
            yield _greek(before, now, after) or _in_latin(letter)
        before = now


def _greek(before: str, letter: str, after: str) -> str:
    """Return how a letter of a Greek pair is spelt: "Αγγελόπουλος" is Angelopoulos."""
    if letter == "γ" and after in {"γ", "χ", "ξ"}:
        return "n"
    if letter == "υ" and before == "ο":
        return "u"
    if letter == "χ":
        return "kh"  # sought as "ch", it is found too
    return "v" if letter == "υ" and before in {"α", "ε", "η"} else ""


_folded_letter = lru_cache(maxsize=4096)(folded)


@lru_cache(maxsize=4096)
def _in_latin(letter: str) -> str:
    from anyascii import anyascii

    return folded(anyascii(letter)).replace("'", "")


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    sounds = _ANY_SOUND.sub(lambda found: _SOUNDS.get(found[0], "e"), word)
    return _DOUBLED.sub(r"\1", sounds)
