"""Lists of words in cells: countries, languages and genres, and what of a cell is none of them."""

import re
from collections.abc import Callable, Iterator

from festdesk.base.countries import country_signs
from festdesk.intake.drafts import CountryValue, GenreValue
from festdesk.intake.lookups import find_country, find_country_loosely, find_genre, find_language

_BETWEEN = re.compile(r"\s*[,;/|&+•·\n\t]\s*")
_AND = re.compile(r"\s+(?:and|und|et|e|y|i|en|ve|a|sowie)\s+|\s+[-–—]\s+", re.IGNORECASE)
_HYPHEN = re.compile(r"\s*[-–—]\s*")
_SHARE = re.compile(r"\s*\(?\d{1,3}(?:[.,]\d+)?\s?%\)?")  # "Germany (60%)"
_ASIDE = re.compile(r"\s*\([^()]*\)")
_MOST_JOINED = 3  # pieces of a name that holds commas: "Iran, Islamic Republic of"
_LONGEST_GENRE = 60


def countries_in(cell: str) -> tuple[list[CountryValue], list[str], list[str]]:
    """Return the countries of a cell, the words that name none, and why some were taken."""
    found: list[CountryValue] = []
    reasons: list[str] = []
    unread: list[str] = []
    for words, code in _parted(_SHARE.sub("", cell), _country):
        if code:
            found.append(CountryValue(code, words))
        elif slip := find_country_loosely(words):
            found.append(CountryValue(slip[0], words))
            reasons.append(slip[1])
        else:
            unread.append(words)
    return found, unread, reasons


def _country(words: str) -> str | None:
    code = find_country(words)
    if code is None and len(words) in {2, 3} and words.isalpha():
        code = country_signs().get(words.upper())  # "fr" in a column of countries is no word
    return code


def languages_in(cell: str) -> tuple[list[str], list[str]]:
    """Return the codes of the languages in a cell, and the words that name none."""
    found: list[str] = []
    unread: list[str] = []
    for words, code in _parted(cell, _language):
        if code:
            found.append(code)
        else:
            unread.append(words)
    return list(dict.fromkeys(found)), unread


def _language(words: str) -> str | None:
    return find_language(words) or find_language(_ASIDE.sub("", words))


def genres_in(cell: str) -> list[GenreValue]:
    """Return each genre of a cell, known or not."""
    found = []
    for words, key in _parted(cell, find_genre):
        word = words.strip(" .()[]")
        if word and len(word) <= _LONGEST_GENRE:
            found.append(GenreValue(key or "", word))
    return found


def _parted(cell: str, find: Callable[[str], str | None]) -> Iterator[tuple[str, str | None]]:
    """Yield the words of a list with what they are found to be.

    A name may hold the very sign that parts the others: the longest words that are one win.
    """
    pieces = [(found.start(), found.end()) for found in _BETWEEN.finditer(cell)]
    starts = [0, *(end for _, end in pieces)]
    ends = [*(start for start, _ in pieces), len(cell)]
    at, words, code = 0, "", None
    while at < len(starts):
        for last in range(min(at + _MOST_JOINED, len(starts)) - 1, at - 1, -1):
            words = cell[starts[at] : ends[last]].strip(" .,;")
            code = find(words) if words else None
            if code or last == at:
                break
        at = last + 1
        if not words:
            continue
        if code:
            yield words, code
            continue
        yield from _in_two(words, find)


def _in_two(words: str, find: Callable[[str], str | None]) -> Iterator[tuple[str, str | None]]:
    """Part "France and Belgium" and "USA-France", where the parts are known and the whole not."""
    for between in (_AND, _HYPHEN):
        parts = [part.strip(" .") for part in between.split(words) if part.strip(" .")]
        codes = [find(part) for part in parts]
        if len(parts) > 1 and all(codes):
            yield from zip(parts, codes, strict=True)
            return
    yield words, None
