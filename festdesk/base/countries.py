"""Countries, also former ones: codes for words, names for codes.

Codes are ISO 3166-1 alpha-2 in capitals; former states have the code of their time (SU, YU, CS for
Czechoslovakia, DD), or that of four letters in ISO 3166-3 (SUHH, YUCS, CSHH, DDDE). Names come
from Unicode's CLDR and from resources/lists/countries.toml.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from festdesk.base.languages import KNOWN_IN, LOCALE_TO_PRINT
from festdesk.base.lists import read_list
from festdesk.base.text import fold

FORMER_STATES = ("SU", "YU", "CS", "DD")
_OF_ISO_3166_3 = {"SUHH": "SU", "YUCS": "YU", "CSHH": "CS", "DDDE": "DD"}
# What CLDR lists beside countries: the European Union, the United Nations, tests.
_NO_COUNTRIES = frozenset(
    {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "IO"}
)
_CODE = re.compile(r"[A-Z]{2}")
_SIGN = re.compile(r"[A-Z]{1,4}")
_LEAST_NAME = 3
_LEAST_LOOSE = 6  # letters: below that, one letter off is often another country


@cache
def country_name(code: str, in_language: str) -> str:
    """Return the name of country `code` in `in_language` as a programme prints it.

    A name nobody knows in that language is given in English, and an unknown code as it is.
    """
    code = code_of_its_time(code)
    former: dict[str, dict[str, str]] = read_list("countries")["former"]
    own = read_list("countries")["names"].get(code, {}) or former.get(code, {})
    for language in (LOCALE_TO_PRINT.get(in_language, in_language), "en"):
        name = own.get(language.partition("-")[0]) or _cldr_names(language).get(code)
        if name:
            return str(name)
    return code


@cache
def country_of_zone(zone: str) -> str:
    """Return the code of the country of a time zone such as Europe/Berlin; nothing if unknown."""
    from babel.core import get_global

    code = str(get_global("zone_territories").get(zone, ""))
    return code if _CODE.fullmatch(code) and code not in _NO_COUNTRIES else ""


def country_names(in_language: str) -> tuple[str, ...]:
    """Return what the countries of today are called in a language; none where nobody knows it."""
    return tuple(_cldr_names(in_language).values())


@cache
def _cldr_names(in_language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError

    try:
        named = Locale.parse(in_language.replace("-", "_")).territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {c: n for c, n in named.items() if _CODE.fullmatch(c) and c not in _NO_COUNTRIES}


def find_country(words: str) -> str | None:
    """Return the code of the country that `words` name, or None if they name none.

    Understood are names in the languages of `KNOWN_IN`, spellings met on film pages, ISO codes of
    two and three letters and the signs of programmes ("D/F"), codes and signs in capitals only.
    """
    words = words.strip()
    if _SIGN.fullmatch(words):
        code = country_signs().get(words)
        if code:
            return code
    folded = _plain(words)
    if len(folded) < _LEAST_NAME and not words.isupper() and "." not in words:
        return None  # "us" and "it" are words of a sentence
    return _names().get(folded) or _names().get(folded.replace(" ", ""))


def find_country_loosely(words: str) -> tuple[str, str] | None:
    """Return the country whose name is one slip of typing away from `words`, and why in words.

    A slip is a letter too many, missing, wrong, or two in the wrong order. None for short words,
    for right ones, and where two countries come into question.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    folded = _plain(words)
    if len(folded) < _LEAST_LOOSE or find_country(words):
        return None
    near = process.extract(folded, _long_names(), scorer=OSA.distance, score_cutoff=1, limit=None)
    codes = {_names()[name] for name, _, _ in near}
    if len(codes) != 1:
        return None
    name = _printed_names()[near[0][0]]
    return codes.pop(), f"“{words.strip()}” is one slip of typing away from “{name}”."


def _plain(words: str) -> str:
    """Fold `words`; dots and hyphens do not matter, nor does an article before the name."""
    folded = fold(words)
    if folded.isalpha():
        return folded
    folded = re.sub(r"[\s\-‐–_/&]+", " ", fold(words.replace("’", "'")).replace(".", ""))
    return re.sub(r"^the ", "", folded.strip(" ,;:()[]"))


@cache
def country_signs() -> dict[str, str]:
    """Return the codes that ISO codes of two and three letters and signs of programmes mean."""
    from babel.core import get_global

    found = {code: code for code in (*_cldr_names("en"), *FORMER_STATES)}
    for alias, codes in get_global("territory_aliases").items():
        if re.fullmatch(r"[A-Z]{3}", alias) and len(codes) == 1 and codes[0] in found:
            found[alias] = codes[0]
    found |= {code: code_of_its_time(code) for code in read_list("countries")["former"]}
    found |= {"SUN": "SU", "YUG": "YU", "CSK": "CS", "DDR": "DD", "TCH": "CS", "URS": "SU"}
    found |= read_list("countries")["signs"]
    return found


@cache
def _names() -> dict[str, str]:
    """Return the code for each folded name; own spellings win over CLDR."""
    found: dict[str, str] = {}
    for code, name in _all_names():
        found.setdefault(_plain(name), code)
    return found


@cache
def _printed_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for _, name in _all_names():
        found.setdefault(_plain(name), name)
    return found


@cache
def _long_names() -> tuple[str, ...]:
    return tuple(name for name in _names() if len(name) >= _LEAST_LOOSE)


def _all_names() -> Iterator[tuple[str, str]]:
    lists = read_list("countries")
    for code, spellings in lists["spellings"].items():
        yield from ((code, spelling) for spelling in spellings)
    for code, names in lists["names"].items():
        yield from ((code, name) for name in names.values())
    for language in KNOWN_IN:
        yield from _cldr_names(language).items()


def is_known_country(code: str) -> bool:
    """Return whether a code is one of a country of today or of a former state."""
    if code in _cldr_names("en") or code in FORMER_STATES:
        return True
    return code in read_list("countries")["former"]


def code_of_its_time(code: str) -> str:
    """Return the code of two letters for one of ISO 3166-3 whose state is known by such a one."""
    return _OF_ISO_3166_3.get(code, code)


@dataclass(frozen=True, slots=True)
class FormerState:
    """A state of the past: its first and last year, and the countries that lie where it was.

    From `apart_from` on some of these are countries of their own beside it.
    """

    code: str
    first: int
    last: int
    soil: tuple[str, ...]
    apart_from: int


@cache
def former_states() -> tuple[FormerState, ...]:
    """Return the states of the past."""
    return tuple(
        FormerState(
            code,
            said["first"],
            said["last"],
            tuple(said["soil"]),
            said.get("apart_from", said["last"]),
        )
        for code, said in read_list("countries")["times"].items()
    )
