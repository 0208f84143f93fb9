"""Whether a word is likely a name with a letter or two wrong, and no form of it."""

import re
from functools import lru_cache

NAME_WORD = re.compile(r"[A-ZÀ-ÞĀ-Ž][^\W\d_]+(?:[-‐][^\W\d_]+)*")
_SHORTEST, _SHORTEST_FAR = 4, 7  # letters of a name that may be one, or two letters off
_FAR = 2
_AT_WORK = 16  # texts that checks look at just now
WITH_GENITIVE = frozenset({"de", "nl", "da", "sv", "no", "nb"})  # an "s" without an apostrophe
# Languages whose names take endings: the last letter says nothing there.
DECLINING = frozenset(
    {"pl", "cs", "sk", "ru", "uk", "hr", "sr", "sl", "bg", "lt", "lv", "fi", "et", "hu"}
)
# Languages whose names take no other ending than an "s".
_BARE = frozenset({"en", "fr", "it", "es", "pt", "nl"})


@lru_cache(_AT_WORK)
def names_in(body: str) -> tuple["re.Match[str]", ...]:
    """Return the words of a text that may be names, as `NAME_WORD` finds them."""
    return tuple(NAME_WORD.finditer(body))


@lru_cache(50_000)
def is_slip(word: str, name: str, language: str, most: int = _FAR) -> bool:
    """Return whether a folded word is a name with a letter more, less, other, or two turned.

    Of long names it may be `most` letters. One that only goes on behind the name may be inflected.
    """
    # Of "Seung-min" two letters make another name.
    most = 1 if "-" in name or "-" in word else most
    word, name = word.replace("-", ""), name.replace("-", "")
    shorter = min(len(word), len(name))
    if shorter < _SHORTEST or abs(len(word) - len(name)) > 1 or word == name:
        return False
    # "Samira" is a woman, and no Samir with a letter more.
    endings = {f"{name}s", f"{name}a"} if language in _BARE else {word}
    if (word.startswith(name) and word in endings) or name == f"{word}s":
        return False
    if language in DECLINING and (
        word[:-1] in {name, name[:-1]} or name.startswith(word) or len(word) > len(name)
    ):
        return False
    if _is_moved(word, name) or (word[0] == name[0] and _as_heard(word) == _as_heard(name)):
        return True
    from rapidfuzz.distance import OSA

    most = most if len(name) >= _SHORTEST_FAR else 1
    distance = OSA.distance(word, name, score_cutoff=most)
    return 0 < distance <= most


def is_doubled(word: str, name: str) -> bool:
    """Return whether two folded words of five letters or more differ by one letter doubled."""
    shorter, longer = sorted((word, name), key=len)
    if len(longer) != len(shorter) + 1 or len(shorter) <= _SHORTEST:
        return False
    return any(
        longer[place] == longer[place - 1] and longer[:place] + longer[place + 1 :] == shorter
        for place in range(1, len(longer))
    )


def _is_moved(word: str, name: str) -> bool:
    """Return whether one letter inside a word of five or more stands two places too far."""
    if len(word) != len(name) or len(name) <= _SHORTEST or word[0] != name[0]:
        return False
    wrong = [place for place, letter in enumerate(name) if word[place] != letter]
    if len(wrong) != 3 or wrong[-1] - wrong[0] != 2:  # noqa: PLR2004 -- three in a row
        return False
    first, last = wrong[0], wrong[-1] + 1
    mine, its = word[first:last], name[first:last]
    return mine in {its[1:] + its[0], its[-1] + its[:-1]}


def _as_heard(word: str) -> str:
    """Return a word with the double vowels of English as one, as in “Sameer” and “Samir”."""
    return word.replace("ee", "i").replace("oo", "u") if len(word) > _SHORTEST else word
