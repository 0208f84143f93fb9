"""How the texts of an edition mostly write what can be written in two ways.

What is written otherwise stands out beside them; where most write so, it is the manner of the
house, or texts that nobody has set yet.
"""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from festdesk.checks.printed_prose import Prose, of_each_part
from festdesk.checks.remembering import once_per_snapshot
from festdesk.snapshot import Snapshot
from festdesk.texts.marks import NARROW, NO_BREAK


class Manner(StrEnum):
    """A way of writing that an edition may have."""

    TYPOGRAPHIC = "typographic"  # quotes, apostrophes, dashes and ellipses are no typewriter's
    FRENCH_SPACES = "french spaces"  # some space stands before high marks and in guillemets
    UNBROKEN_SPACES = "unbroken spaces"  # it is one that does not break
    NARROW_SPACES = "narrow spaces"  # before ; ! ? it is a narrow one
    SHORT_ORDINALS = "short ordinals"  # French "11e"
    UNITS_APART = "units apart"  # "5 km"
    DEGREES_APART = "degrees apart"  # "20 °C"
    LOW_QUOTES = "low quotes"  # German „so“
    POINTED_QUOTES = "pointed quotes"  # German »so«
    SHORT_FORMS_APART = "short forms apart"  # German "z. B."
    THOUSANDS_PARTED = "thousands parted"  # English "3,000"
    HOURS_APART = "hours apart"  # French "18 h 30"
    PERCENT_AS_USUAL = "percent as usual"  # English "5%", German and French "5 %"
    MONEY_AS_USUAL = "money as usual"  # English "€5", German and French "5 €"


# How many times as many texts have to write so as write otherwise.
_TIMES = {
    Manner.TYPOGRAPHIC: 3, Manner.FRENCH_SPACES: 2, Manner.UNBROKEN_SPACES: 2,
    Manner.NARROW_SPACES: 2, Manner.SHORT_ORDINALS: 2, Manner.LOW_QUOTES: 2,
    Manner.POINTED_QUOTES: 2, Manner.THOUSANDS_PARTED: 0.9, Manner.HOURS_APART: 1,
}  # fmt: skip
# What is right unless so many texts write otherwise, and more than write so.
_USUAL = (
    Manner.UNITS_APART, Manner.DEGREES_APART, Manner.SHORT_FORMS_APART, Manner.PERCENT_AS_USUAL,
    Manner.MONEY_AS_USUAL,
)  # fmt: skip
_LEAST_OTHERWISE = 3
_TYPED = re.compile(r"(?<!\d)\"|(?<=[^\W\d_])'(?=[^\W\d_])|(?<=\w) --? (?=\w)|\.\.\.")
_SET_SIGNS = "’…“”„«»—"
_HIGH_APART = re.compile("[ \u00a0\u202f][;!?:»]|«[ \u00a0\u202f]")
_HIGH_CLOSE = re.compile(r"(?<=\w)[;!?:](?=\s|\Z)|«(?=\w)|(?<=[\w.!?])»")
_UNBROKEN = re.compile("[\u00a0\u202f][;!?:»]|«[\u00a0\u202f]")
_PLAIN = re.compile(r" (?=[;!?»]|:(?:\s|$))(?<=\S )|« ")
_HIGH_WIDE, _HIGH_NARROW = re.compile(f"{NO_BREAK}[;!?]"), re.compile(f"{NARROW}[;!?]")
_ORDINAL_SHORT, _ORDINAL_LONG = re.compile(r"\de(?!\w)"), re.compile(r"\d[èe]me(?!\w)")
_PARTED, _BARE = re.compile(r"\d,\d{3}(?!\d)"), re.compile(r"(?<![\d.,])(?!20)[2-9]\d00 [a-z]")

_NUMBERS_WITH = re.compile(
    f"(?<![.,\\d])(?!(?:8|16|35|65|70)mm)\\d+(?P<gap>[ {NO_BREAK}{NARROW}]?)"
    "(?:km|kg|cm|mm|ha|min|Min)(?!\\w)"
)
_DEGREES = re.compile(r"\d(?P<gap>\s?)°[CF]")
_SHORT_FORMS = re.compile(r"(?<!\w)[a-z]\.(?P<gap>\s?)[a-zA-Z]\.")
_PERCENT_APART = frozenset({"fr", "de", "sv", "fi", "no", "nb"})
_PERCENT = re.compile(rf"\d(?P<gap>[ {NO_BREAK}{NARROW}]?)%")
_FRENCH_HOURS = re.compile(rf"(?<!\w)[012]?\d(?P<gap>[ {NO_BREAK}{NARROW}]?)h(?:\s?[0-5]\d)(?!\w)")
_SIGN_CLOSE, _SIGN_FAR = re.compile(r"[$£€]\d"), re.compile(r"[$£€]\s\d|\d\s?€(?!\d)")
_EURO_LAST, _EURO_FIRST = re.compile(r"\d\s€"), re.compile(r"€\s?\d|\d€")
_DIGIT = re.compile(r"\d")

_Ways = tuple[tuple[Manner, bool], ...]


def ways_of(text: str, language: str) -> _Ways:
    """Return of each manner of which a text tells anything whether it writes so or otherwise."""
    return _ways_of(text, language.casefold().partition("-")[0])


@lru_cache(20_000)
def _ways_of(text: str, language: str) -> _Ways:
    return tuple(_ways_in(text, language))


def _ways_in(text: str, language: str) -> Iterator[tuple[Manner, bool]]:
    if ("'" in text or '"' in text or " -" in text or "..." in text) and _TYPED.search(text):
        yield Manner.TYPOGRAPHIC, False
    elif not text.isascii() and any(sign in text for sign in _SET_SIGNS):
        yield Manner.TYPOGRAPHIC, True
    if language == "fr":
        yield from _french_ways(text)
    elif language == "de":
        yield from _german_ways(text)
    if _DIGIT.search(text) is not None:
        yield from _of_numbers(text, language)


def _of_numbers(text: str, language: str) -> Iterator[tuple[Manner, bool]]:
    if "°" in text:
        yield from _apart(Manner.DEGREES_APART, text, _DEGREES)
    yield from _apart(Manner.UNITS_APART, text, _NUMBERS_WITH)
    if "%" in text and (language == "en" or language in _PERCENT_APART):
        for is_apart in {bool(hit["gap"]) for hit in _PERCENT.finditer(text)}:
            yield Manner.PERCENT_AS_USUAL, is_apart is (language != "en")
    if "€" in text or "$" in text or "£" in text:
        yield from _money(text, language)
    if language == "fr" and "h" in text:
        yield from _apart(Manner.HOURS_APART, text, _FRENCH_HOURS)
    if language == "fr":
        yield from _both(Manner.SHORT_ORDINALS, text, _ORDINAL_SHORT, _ORDINAL_LONG)
    elif language == "en":
        yield from _both(Manner.THOUSANDS_PARTED, text, _PARTED, _BARE)


def _money(text: str, language: str) -> Iterator[tuple[Manner, bool]]:
    so, otherwise = (_SIGN_CLOSE, _SIGN_FAR) if language == "en" else (_EURO_LAST, _EURO_FIRST)
    if language in {"en", "de", "fr", "es", "pl", "pt"}:
        yield from _both(Manner.MONEY_AS_USUAL, text, so, otherwise)


def _german_ways(text: str) -> Iterator[tuple[Manner, bool]]:
    yield from _apart(Manner.SHORT_FORMS_APART, text, _SHORT_FORMS)
    if "„" in text or "»" in text:
        yield Manner.LOW_QUOTES, "„" in text
        yield Manner.POINTED_QUOTES, "„" not in text


def _french_ways(text: str) -> Iterator[tuple[Manner, bool]]:
    yield from _both(Manner.FRENCH_SPACES, text, _HIGH_APART, _HIGH_CLOSE)
    yield from _both(Manner.UNBROKEN_SPACES, text, _UNBROKEN, _PLAIN)
    yield from _both(Manner.NARROW_SPACES, text, _HIGH_NARROW, _HIGH_WIDE)


def _both(
    manner: Manner, text: str, so: re.Pattern[str], otherwise: re.Pattern[str]
) -> Iterator[tuple[Manner, bool]]:
    if so.search(text):
        yield manner, True
    if otherwise.search(text):
        yield manner, False


def _apart(manner: Manner, text: str, pattern: re.Pattern[str]) -> Iterator[tuple[Manner, bool]]:
    for is_so in {bool(hit["gap"]) for hit in pattern.finditer(text)}:
        yield manner, is_so


@of_each_part
def _counted(part: tuple[Prose, ...]) -> Counter[tuple[Manner, bool]]:
    counts = Counter[tuple[Manner, bool]]()
    for prose in part:
        counts.update(ways_of(prose.body, prose.language))
    return counts


@once_per_snapshot
def manners_of(snapshot: Snapshot) -> frozenset[Manner]:
    """Return the ways in which the texts of an edition mostly write."""
    counts = Counter[tuple[Manner, bool]]()
    for of_part in _counted(snapshot):
        counts.update(of_part)
    mostly = {
        manner
        for manner, times in _TIMES.items()
        if counts[manner, True] > times * counts[manner, False]
    }
    usual = {
        manner
        for manner in _USUAL
        if counts[manner, False] < max(_LEAST_OTHERWISE, counts[manner, True] + 1)
    }
    return frozenset(mostly | usual)
