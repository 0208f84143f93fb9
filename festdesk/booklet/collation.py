"""The order of an index as each language has it: its alphabet, its own letters, other scripts.

Keys compare as Unicode's collation does, on three levels: letters, then their marks, then the
text itself; the letters' order is CLDR's for the language. Words stand before longer words.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from festdesk.base.languages import script_of
from festdesk.base.text import fold

# What differs from a to z: "c<č" puts č as a letter of its own after c, "ä=æ" takes both for one.
_ALPHABETS = {
    "az": "c<ç e<ə g<ğ h<x<ı o<ö s<ş u<ü",
    "bs": "c<č<ć d<dž<đ l<lj n<nj s<š z<ž",
    "cs": "c<č h<ch r<ř s<š z<ž",
    "da": "z<æ=ä<ø=ö<å=aa y=ü",
    "es": "n<ñ",
    "et": "s<š<z<ž w<õ<ä<ö<ü",
    "eu": "n<ñ",
    "fi": "z<å<ä=æ<ö=ø y=ü",
    "gl": "n<ñ",
    "hr": "c<č<ć d<dž<đ l<lj n<nj s<š z<ž",
    "hu": "c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs",
    "is": "a<á d<ð e<é i<í o<ó u<ú y<ý z<þ<æ=ä<ö=ø<å",
    "lt": "c<č s<š z<ž i=y",
    "lv": "c<č g<ģ k<ķ l<ļ n<ņ s<š z<ž",
    "nb": "z<æ=ä<ø=ö<å=aa y=ü",
    "nn": "z<æ=ä<ø=ö<å=aa y=ü",
    "no": "z<æ=ä<ø=ö<å=aa y=ü",
    "pl": "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż",
    "ro": "a<ă<â i<î s<ș=ş t<ț=ţ",
    "sk": "a<ä c<č h<ch o<ô s<š z<ž",
    "sl": "c<č<ć d<đ s<š z<ž",
    "sq": "c<ç d<dh e<ë g<gj l<ll n<nj r<rr s<sh t<th x<xh z<zh",
    "sv": "z<å<ä=æ<ö=ø y=ü",
    "tr": "c<ç g<ğ h<ı o<ö s<ş u<ü",
}
# In every language: letters of Cyrillic that fold to another one or stand far off by code point.
_EVERYWHERE = "г<ґ е<є и<і<ї<й у<ў"
_RULE = re.compile(r"[<=]|[^<=]+")
_SCRIPT_ORDER = ("Latn", "Grek", "Cyrl")
_MAIN_SCRIPTS = {
    "be": "Cyrl", "bg": "Cyrl", "el": "Grek", "mk": "Cyrl", "ru": "Cyrl", "sr": "Cyrl",
    "uk": "Cyrl",
}  # fmt: skip
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")
_PART = re.compile(r"\d+|[^\W\d_]+[\u0300-\u036f]*")
_FIGURES_WIDE = 8
# British and American indexes take Mc for Mac, as both are said.
_MAC = re.compile(r"\bmc(?=[^\W\d_])")

Weight = tuple[int, int]
FIGURES = "0–9"
SIGNS = "…"


class Key(NamedTuple):
    """What a text sorts by."""

    group: int
    letters: tuple[Weight, ...]
    marks: str
    text: str


@cache
def collation_key(text: str, language: str) -> Key:
    """Return what a text sorts by among others in a book of this language."""
    short = _short(language)
    plain = unicodedata.normalize("NFC", text.translate(_APOSTROPHES)).lower()
    if short == "en":
        plain = _MAC.sub("mac", plain)
    weights: list[Weight] = []
    for part in _PART.findall(unicodedata.normalize("NFC", plain)):
        if weights:
            weights.append((0, 0))
        if part.isdigit():
            weights += [(ord(figure), 0) for figure in part.lstrip("0").rjust(_FIGURES_WIDE, "0")]
        else:
            weights += [weight for _, weight in _letters(part, short)]
    marks = unicodedata.normalize("NFD", plain)
    return Key(_group(plain, short), tuple(weights), marks, text)


def letter_of(text: str, language: str, scripts: "frozenset[str]") -> str:
    """Return the letter under which a text stands; figures and signs have places of their own.

    A text in a script that is none of `scripts` stands among the signs.
    """
    short = _short(language)
    plain = unicodedata.normalize("NFC", text.translate(_APOSTROPHES))
    first = next((at for at, character in enumerate(plain) if character.isalnum()), None)
    if first is None or script_of(plain[first]) not in scripts:
        return SIGNS
    if plain[first].isdigit():
        return FIGURES
    letter, _ = _letters(plain[first:].lower(), short)[0]
    if letter == "i" and short in {"az", "tr"}:
        return "İ"
    return letter[:1].upper() + letter[1:]


def _letters(word: str, language: str) -> list[tuple[str, Weight]]:
    """Return the letters of a word as the language counts them, each with its weight."""
    known = _alphabet(language)
    longest = max(map(len, known))
    found: list[tuple[str, Weight]] = []
    at = 0
    while at < len(word):
        for length in range(longest, 0, -1):
            letter = word[at : at + length]
            if letter in known:
                found.append(known[letter])
                break
        else:
            length = 1
            found += [(plain, (ord(plain), 0)) for plain in fold(word[at]) or word[at]]
        at += length
    return found


@cache
def _alphabet(language: str) -> dict[str, tuple[str, Weight]]:
    """Return the letters that are not as everywhere: what heads them, and their weight."""
    known: dict[str, tuple[str, Weight]] = {}
    for rule in f"{_ALPHABETS.get(language, '')} {_EVERYWHERE}".split():
        base, *steps = _RULE.findall(rule)
        weight = (ord(base), 0)
        head = base
        for sign, letter in zip(steps[::2], steps[1::2], strict=True):
            if sign == "<":
                weight, head = (weight[0], weight[1] + 1), letter
            known[letter] = (head, weight)
    return known


def _group(plain: str, language: str) -> int:
    """Return the place of a text's script: signs and figures, the language's own, then others."""
    first = next((character for character in plain if character.isalnum()), "")
    if not first or first.isdigit():
        return 0
    script = script_of(first)
    main = _MAIN_SCRIPTS.get(language, "Latn")
    if script == main:
        return 1
    others = [known for known in _SCRIPT_ORDER if known != main]
    return 2 + others.index(script) if script in others else 2 + len(others)


def _short(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()
