"""The form by which a person's name sorts, and which of its words are the family name."""

from functools import cache

from festdesk.base.languages import is_latin
from festdesk.base.lists import read_list
from festdesk.people.kinds import looks_like_company

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_FEWEST_WORDS = 2


def sort_name(text: str) -> str:
    """Return the form by which a name sorts: family name, comma, given names.

    Particles in small letters follow common use: "Trier, Lars von", but "De Sica, Vittorio" and
    "Van Sant, Gus". A name of one word, one that has its comma already, one in another script
    than Latin and a company's stay as they are; East Asian order is not guessed.
    """
    text = " ".join(text.split())
    given, family, suffix = _parts(text)
    if not given or "," in text or not is_latin(text) or looks_like_company(text):
        return text
    return f"{family}{suffix}, {given}"


def family_name(text: str) -> str:
    """Return the part of a name that stands alone in texts: "De Sica", "Trier", "Konchalovsky".

    The name is one as it is printed or one that is turned round by a comma. A name of one word is
    its own family name; of one in another script than Latin it is the last word.
    """
    head, comma, _ = text.partition(",")
    return " ".join(head.split()) if comma else _parts(" ".join(text.split()))[1]


def given_names(text: str) -> str:
    """Return what stands before the family name: "Lars von", "Vittorio"; empty for one word."""
    _, comma, tail = text.partition(",")
    return " ".join(tail.split()) if comma else _parts(" ".join(text.split()))[0]


def _parts(text: str) -> tuple[str, str, str]:
    """Return given names, family name, and the suffix with a space before it."""
    words = text.split()
    if len(words) < _FEWEST_WORDS:
        return "", text, ""
    suffix = ""
    if len(words) > _FEWEST_WORDS and words[-1].casefold() in _words("suffixes"):
        suffix = f" {words.pop()}"
    start = _family_start(words) if is_latin(text) else len(words) - 1
    return " ".join(words[:start]), " ".join(words[start:]), suffix


def _family_start(words: list[str]) -> int:
    """Return where the family name begins; particles in small letters before it are left out."""
    start = len(words) - 1
    while start > 1:
        if words[start - 1].casefold() == "y" and start > _FEWEST_WORDS:
            start -= 2  # "Ortega y Gasset"
        elif _begins_family_name(words[start - 1]):
            start -= 1
        else:
            break
    return start


def _begins_family_name(word: str) -> bool:
    plain = word.translate(_APOSTROPHES).casefold()
    return plain in _words("kept") or (plain in _words("particles") and word[0].isupper())


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(read_list("names")[name])
