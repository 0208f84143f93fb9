"""Names that are written as no credit prints them: in capitals, turned round, with a title."""

import re
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.people.keys import without_societies
from festdesk.people.kinds import looks_like_person_name

_WORD = re.compile(r"[^\W\d_]+")
_GIVEN = re.compile(r"[^\W\d_]{3}")  # no initials, no degree
_ROMAN = re.compile(r"[IVX]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[- ]?)+")
_VOWEL = re.compile(r"[aeiouy]|[^\W\d_a-z]")  # letters of other scripts have vowels of their own
_FEWEST_LETTERS = 3
_MOST_TURNED = 3  # words before or behind the comma
_ASIDE = re.compile(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]")
_AS = re.compile(r"(.+?)\s+(?:as|als|dans le rôle de)\s+(.+)", re.IGNORECASE)


def in_small_letters(name: str) -> str:
    """Return a name in capitals, or with its family name in them, in small letters; else nothing.

    Initials, Roman numbers, letters of societies and single words, which may be names of artists,
    are right as they are.
    """
    words = name.split()
    loud = [word for word in words if _is_loud(word)]
    if len(words) < 2 or not loud:  # noqa: PLR2004 -- a given and a family name
        return ""
    written = [
        word.lower()
        if number and word.isupper() and fold(word) in _listed("particles")
        else _small(word)
        if word in loud
        else word
        for number, word in enumerate(words)
    ]
    return " ".join(written)


def _is_loud(word: str) -> bool:
    plain = word.strip(",;:()")
    return (
        plain.isupper()
        and sum(map(len, _WORD.findall(plain))) >= _FEWEST_LETTERS
        and not _ROMAN.fullmatch(plain)
        and not _INITIALS.fullmatch(plain)
        and plain not in _listed("societies")
        and _VOWEL.search(fold(plain)) is not None
    )


def _small(word: str) -> str:
    return _WORD.sub(_capitalised, word)


def _capitalised(found: re.Match[str]) -> str:
    word = found[0]
    if word.startswith("MC") and len(word) > _FEWEST_LETTERS + 1:
        return f"Mc{word[2:].capitalize()}"
    return word.capitalize()


def turned_forward(name: str) -> str:
    """Return a name given as in lists, its family name and a comma first, the other way round."""
    family, comma, given = without_societies(name).partition(",")
    family, given = family.strip(), given.strip()
    if not comma or "," in given or not _GIVEN.search(given) or fold(given) in _listed("suffixes"):
        return ""
    parts = (family.split(), given.split())
    if not all(1 <= len(words) <= _MOST_TURNED for words in parts):
        return ""
    if looks_like_person_name(family) and looks_like_person_name(given):
        return ""  # two people
    turned = f"{given} {family}"
    return turned if looks_like_person_name(turned) else ""


def without_title(name: str) -> str:
    """Return a name without how its bearer is addressed; nothing where there is no such word."""
    words = name.split()
    plain = list(words)
    while len(plain) > 1 and plain[0].casefold() in _listed("titles"):
        del plain[0]
    is_name = len(plain) > 1 and looks_like_person_name(" ".join(plain))
    return " ".join(plain) if is_name and len(plain) < len(words) else ""


def several_names(name: str) -> tuple[str, ...]:
    """Return the names of two or more people that one credit holds; nothing where it is one.

    Each of them has to have a given and a family name of its own: "Joel & Ethan Coen" is how two
    brothers are called.
    """
    parts = tuple(part.strip() for part in _between().split(name) if part.strip())
    are_names = len(parts) > 1 and all(map(looks_like_person_name, parts))
    return parts if are_names else ()


def actor_and_character(name: str) -> tuple[str, str]:
    """Return the actor and the character of a name that holds both: "Anna (Julia Smith)"."""
    found = _ASIDE.fullmatch(name) or _AS.fullmatch(name)
    if found is None:
        return "", ""
    outside, inside = found[1].strip(), found[2].strip()
    if _ROMAN.fullmatch(inside) or fold(inside) in _listed("no_characters"):
        return "", ""
    if looks_like_person_name(outside) and inside[:1].isupper():
        return outside, inside
    if looks_like_person_name(inside) and outside[:1].isupper():
        return inside, outside
    return "", ""


@cache
def _between() -> re.Pattern[str]:
    words = "|".join(map(re.escape, read_list("names")["and_words"]))
    return re.compile(rf"\s*[,;/&+]\s*|\s+(?:{words})\s+")


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(read_list("names")[name])
