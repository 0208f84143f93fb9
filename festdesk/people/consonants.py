"""Codes of the consonants of a word: equal where only spelling, voice or vowels differ.

After Daitch and Mokotoff's soundex of 1985, which was made for Slavic and Yiddish names in the
spellings of many countries; reduced to what names of films' people need, without its limit of six.
A letter that is read in two ways, such as "ch" in "Chopin" and "Chagall", gives two codes.
"""

import re
from functools import lru_cache

# Longest first. Several readings are separated by a bar; "-" is silent.
_READINGS = {
    "schtsch": "4", "chzh": "4", "tsj": "4", "sj": "4", "zj": "4", "rz": "4|94", "ng": "6|65",
    "shtch": "4", "shch": "4", "chtch": "4", "szcz": "4", "tsch": "4", "dsch": "4|5", "stch": "4",
    "sch": "4|45", "tch": "4", "dzh": "4", "dsh": "4", "sh": "4", "zh": "4", "sz": "4", "cz": "4",
    "ch": "4|5", "ts": "4", "tz": "4", "dz": "4|34", "ds": "4|34", "dj": "4|3", "kh": "5",
    "gh": "5|-", "ph": "7", "th": "3", "ck": "5", "x": "54|4", "s": "4", "z": "4", "c": "4|5",
    "j": "-|4", "k": "5", "q": "5", "g": "5|4", "h": "-|5", "b": "7", "p": "7", "f": "7",
    "v": "7", "w": "7|-", "d": "3", "t": "3", "l": "8", "r": "9", "m": "6", "n": "6",
}  # fmt: skip
_SPLIT = {letters: tuple(readings.split("|")) for letters, readings in _READINGS.items()}
# Letters between that are no consonants part the sounds, and are silent themselves.
_SILENT = ("-",)
_CONSONANTS = "".join(letter for letter in _READINGS if len(letter) == 1)
_SOUND = re.compile("|".join((*sorted(_READINGS, key=len, reverse=True), f"[^{_CONSONANTS}]+")))
_REPEATED = re.compile(r"(.)\1+")
# Most words have no sound that can be read in two ways; their one code is told letter by letter.
_CODE_OF = str.maketrans(
    {"a": "-", "e": "-", "i": "-", "o": "-", "u": "-", "y": "-"}
    | {letter: code for letter, code in _READINGS.items() if len(letter) == len(code) == 1}
)
_PLAIN = frozenset(map(chr, _CODE_OF))
_NOT_PLAIN = re.compile(
    "|".join(
        (
            f"[^{''.join(sorted(_PLAIN))}]",
            *(letters for letters in _READINGS if len(letters) > 1 and _PLAIN.issuperset(letters)),
        )
    )
)
_MOST_CODES = 64  # of one word; what is read in more ways says nothing


@lru_cache(maxsize=50_000)
def consonant_codes(latin: str) -> frozenset[str]:
    """Return the codes of a folded word in Latin letters, without vowels and doubled sounds."""
    if _NOT_PLAIN.search(latin) is None:
        return frozenset((_REPEATED.sub(r"\1", latin.translate(_CODE_OF)).replace("-", ""),))
    codes = {""}
    for found in _SOUND.findall(latin):
        readings = _SPLIT.get(found, _SILENT)
        codes = {
            # A sound that is doubled without a vowel between is one.
            code if code.endswith(sound) else code + sound
            for code in codes
            for sound in readings
        }
        if len(codes) > _MOST_CODES:
            return frozenset()
    return frozenset([code.replace("-", "") for code in codes])


def have_same_consonants(a: str, b: str) -> bool:
    """Return whether two folded words can be read with the same consonants."""
    return not consonant_codes(a).isdisjoint(consonant_codes(b))


def have_same_skeleton(a: str, b: str) -> bool:
    """Return whether they can where one is in a script without vowels, which parts no sounds."""
    return not _skeletons(a).isdisjoint(_skeletons(b))


@lru_cache(maxsize=50_000)
def _skeletons(latin: str) -> frozenset[str]:
    return frozenset(_REPEATED.sub(r"\1", code) for code in consonant_codes(latin))
