"""The form by which a person's name sorts, and which of its words are the family name."""

import re
from functools import cache

from festdesk.base.languages import is_latin
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.people.kinds import looks_like_company

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_FEWEST_WORDS = 2
_LEAST_FAMILY = 4
# A given name of two syllables as it is written of Korea, Taiwan and Hong Kong: "Joon-ho".
_TWO_SYLLABLES = re.compile(r"[A-Z][a-z]{0,6}-[a-z]{1,6}")
_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üe|ue|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|"
    r"ui|un|uo|a|e|i|o|u)"
)
_PINYIN = re.compile(f"(?:{_SYLLABLE}){{1,2}}")
_INITIAL = re.compile(r"[^\W\d_]\.?")


def sort_name(text: str) -> str:
    """Return the form by which a name sorts: family name, comma, given names.

    Particles in small letters follow common use: "Trier, Lars von", but "De Sica, Vittorio" and
    "Van Sant, Gus"; of two Spanish family names both do: "García Berlanga, Luis". A name of one
    word, one that has its comma already, one in another script than Latin, a company's, and one
    that is printed with the family name first ("Wong Kar-wai", "Jancsó Miklós") stay as they are.
    """
    text = _without_comma_before_suffix(" ".join(text.split()))
    given, family, suffix = _parts(text)
    if not given or "," in text or not is_latin(text) or looks_like_company(text):
        return text
    return text if has_family_first(text) else f"{family}{suffix}, {given}"


def has_family_first(text: str) -> bool:
    """Return whether a name is printed with its family name first, as it seems.

    East Asian names are known by their shape, "Bong Joon-ho", or by a Chinese family name before
    Chinese syllables, "Jia Zhangke"; Vietnamese ones by their family name; Hungarian ones by a
    Hungarian given name at the end. Japanese names do not tell.
    """
    words = text.split()
    if "," in text or len(words) < _FEWEST_WORDS or not is_latin(text):
        return False
    first, last = fold(words[0]), words[-1]
    if len(words) == _FEWEST_WORDS:
        if _TWO_SYLLABLES.fullmatch(last) and "-" not in words[0]:
            return True
        if first in _words("chinese_family_names") and _PINYIN.fullmatch(fold(last)):
            return True
    elif first in _words("vietnamese_family_names") and fold(last) not in _words(
        "vietnamese_family_names"
    ):
        return True
    hungarian = _words("hungarian_given_names")  # with their accents: Zsa Zsa Gabor was not Gábor
    return last.casefold() in hungarian and words[0].casefold() not in hungarian


def family_name(text: str) -> str:
    """Return the part of a name that stands alone in texts: "De Sica", "Trier", "Konchalovsky".

    The name is one as it is printed or one that is turned round by a comma. A name of one word is
    its own family name; of one in another script than Latin it is the last word.
    """
    text = _without_comma_before_suffix(" ".join(text.split()))
    head, comma, _ = text.partition(",")
    return head.strip() if comma else _parts(text)[1]


def given_names(text: str) -> str:
    """Return what stands before the family name: "Lars von", "Vittorio"; empty for one word."""
    text = _without_comma_before_suffix(" ".join(text.split()))
    _, comma, tail = text.partition(",")
    return tail.strip() if comma else _parts(text)[0]


def _without_comma_before_suffix(text: str) -> str:
    """Return "Robert Downey Jr." for "Robert Downey, Jr."; another comma turns a name round."""
    head, comma, tail = text.rpartition(",")
    return f"{head}{tail}" if comma and tail.strip().casefold() in _words("suffixes") else text


def _parts(text: str) -> tuple[str, str, str]:
    """Return given names, family name, and the suffix with a space before it."""
    words = text.split()
    if len(words) < _FEWEST_WORDS or _is_one_name(words):
        return "", text, ""
    suffix = ""
    if len(words) > _FEWEST_WORDS and words[-1].casefold() in _words("suffixes"):
        suffix = f" {words.pop()}"
    if has_family_first(text):
        return " ".join(words[1:]), words[0], suffix
    start = _family_start(words) if is_latin(text) else len(words) - 1
    return " ".join(words[:start]), " ".join(words[start:]), suffix


def _is_one_name(words: list[str]) -> bool:
    """Return whether a name is not to be taken apart: a stage name, or one that ends in an initial.

    "The Weeknd", "50 Cent", "Mohan R.".
    """
    begins = words[0].casefold() in {"the", "les", "los"} or words[0][0].isdigit()
    return begins or _INITIAL.fullmatch(words[-1]) is not None


def _family_start(words: list[str]) -> int:
    """Return where the family name begins; particles in small letters before it are left out."""
    start = len(words) - 1
    while start > 1:
        if words[start - 1].casefold() in {"y", "i"} and start > _FEWEST_WORDS:
            start -= 2  # "Ortega y Gasset", "Puig i Cadafalch"
        elif _begins_family_name(words[start - 1]) or (
            start == len(words) - 1 and _is_first_of_two(words[start - 1], words[start])
        ):
            start -= 1
        else:
            break
    return start


def _is_first_of_two(word: str, last: str) -> bool:
    """Return whether a word is the first of two Spanish family names: "García Márquez"."""
    plain = fold(word)
    is_family = plain in _words("spanish_family_names") or (
        plain.endswith("ez") and len(plain) >= _LEAST_FAMILY
    )
    return is_family and last[0].isupper()


def _begins_family_name(word: str) -> bool:
    plain = word.translate(_APOSTROPHES).casefold()
    return plain in _words("kept") or (plain in _words("particles") and word[0].isupper())


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(read_list("names")[name])
