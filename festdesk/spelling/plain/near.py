"""Right words that differ from a wrong one by a single slip of the hand or of the ear.

The first letter is hardly ever the wrong one.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from festdesk.base.text import fold

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OWN_LETTERS = {"de": "äöü", "it": "àèéìòù"}
_LONG = tuple((f"{vowel}h", vowel) for vowel in "aeiouäöü")  # a vowel that is long without an h
# What sounds or looks alike, and is more than a letter.
_ALIKE = {
    "de": (
        *_LONG,
        *((short, long) for long, short in _LONG),
        *(
            ("ae", "ä"),
            ("oe", "ö"),
            ("ue", "ü"),
            ("tz", "z"),
            ("z", "tz"),
            ("ck", "k"),
            ("k", "ck"),
        ),
        *(
            ("ph", "f"),
            ("f", "ph"),
            ("th", "t"),
            ("t", "th"),
            ("ie", "i"),
            ("i", "ie"),
            ("ih", "i"),
        ),
        *(
            ("ich", "ig"),
            ("ig", "ich"),
            ("chs", "x"),
            ("ks", "x"),
            ("äu", "eu"),
            ("eu", "äu"),
            ("ai", "ei"),
            ("ei", "ai"),
        ),
        *(("dt", "t"), ("t", "dt"), ("rh", "r"), ("r", "rh"), ("w", "v"), ("v", "f"), ("y", "ü")),
    ),
    "it": (
        *(("a'", "à"), ("e'", "è"), ("e'", "é"), ("i'", "ì"), ("o'", "ò"), ("u'", "ù")),
        *(("cq", "q"), ("q", "cq"), ("qu", "cu"), ("cu", "qu"), ("gn", "ni"), ("gn", "gni")),
        *(("gni", "gn"), ("sce", "scie"), ("scie", "sce"), ("ce", "cie"), ("cie", "ce")),
        *(("ge", "gie"), ("gie", "ge"), ("li", "gli"), ("gli", "li"), ("np", "mp"), ("nb", "mb")),
    ),
}
_DOTTED = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"}
_NO_DOTS_BEFORE = frozenset("ei")  # "au" has its dots on the first letter, "ai" and "ei" none
# Letters that lie side by side on a keyboard, whatever the country, or that sound alike.
_BESIDE = frozenset(
    frozenset(two)
    for row in (
        *("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop"),
        *("yxcvbnm", "qa", "wsx", "edc", "rfv", "tgb", "yhn", "ujm", "ik", "ol", "aw", "se", "dr"),
        *("ft", "gy", "hu", "ji", "ko", "lp", "zs", "xd", "cf", "vg", "bh", "nj", "mk", "aq", "yx"),
        *("ae", "ai", "eo", "eu", "bp", "dt", "gk", "fv", "sc", "sz", "ck", "ao", "ey", "iy", "mn"),
    )
    for two in pairwise(row)
)
_MOST = 8


def near_by_hand(word: str, is_right: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the right words that one of the usual slips is away."""
    found = dict.fromkeys(one for one in usual_slips(word) if one != word and is_right(one))
    return tuple(found)[:_MOST]


def near(word: str, language: str, is_right: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the right words that are one slip away: those of the likeliest kind that has any."""
    for kind in (usual_slips(word), sounding_alike(word, language), letters_off(word, language)):
        found = dict.fromkeys(one for one in kind if one != word and is_right(one))
        if found:
            return tuple(found)[:_MOST]
    return ()


def usual_slips(word: str) -> Iterator[str]:
    """Yield what a word is with two neighbours changed, or with a letter once or twice."""
    for at in range(1, len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        else:
            yield word[:at] + word[at + 1 :]
    for at in range(1, len(word)):
        yield word[:at] + word[at] + word[at:]


def with_an_umlaut(word: str) -> Iterator[str]:
    """Yield a German word with the dots that one of its vowels may have lost."""
    for at, letter in enumerate(word):
        if letter in _DOTTED and word[at + 1 : at + 2] not in _NO_DOTS_BEFORE:
            yield word[:at] + _DOTTED[letter] + word[at + 1 :]


def sounding_alike(word: str, language: str) -> Iterator[str]:
    """Yield a word with other letters for a sound of it."""
    for wrong, right in _ALIKE.get(language, ()):
        at = word.find(wrong)
        while at != -1:
            yield word[:at] + right + word[at + len(wrong) :]
            at = word.find(wrong, at + 1)


def letters_off(word: str, language: str) -> Iterator[str]:
    """Yield a word with one letter less, more or other."""
    letters = _LETTERS + _OWN_LETTERS.get(language, "")
    for at in range(1, len(word)):  # one too many
        yield word[:at] + word[at + 1 :]
    for at in range(1, len(word) + 1):  # one too few
        for letter in letters:
            yield word[:at] + letter + word[at:]
    for at in range(1, len(word)):
        for letter in letters:
            yield word[:at] + letter + word[at + 1 :]


def single_slips(word: str, language: str) -> Iterator[str]:
    """Yield a word with one letter less, more or other, or two changed; the first one too."""
    letters = _LETTERS + _OWN_LETTERS.get(language, "")
    yield word[1:]
    for letter in letters:
        yield letter + word
        yield letter + word[1:]
    yield from usual_slips(word)
    if word[1:2] != word[:1]:
        yield word[1:2] + word[:1] + word[2:]
    yield from letters_off(word, language)


def is_within_reach(word: str, other: str) -> bool:
    """Return whether each letter that parts two words of one length lies beside the right one.

    Or it sounds like it. Of words of two lengths, or with letters changed, nothing is said.
    """
    one, its = word.lower(), other.lower()
    if len(one) != len(its) or sorted(one) == sorted(its):
        return True
    pairs = ({a, b} for a, b in zip(map(fold, one), map(fold, its), strict=True) if a != b)
    return all(pair in _BESIDE for pair in pairs)
