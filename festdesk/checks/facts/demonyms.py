"""Countries by their adjectives in texts, such as those of "a Franco-Belgian co-production"."""

from collections.abc import Collection
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.facts.told_words import languages_told

_SAME = "same"


@cache
def _listed(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the whole words of a language with their countries, and the stems."""
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    for code, words in read_list("demonyms").items():
        if code == _SAME:
            continue
        for one in languages_told(language):
            for word in words[one]:
                plain = fold(word)
                if plain.endswith("*"):
                    stems.setdefault(plain[:-1], code)
                else:
                    whole.setdefault(plain, code)
    return whole, stems


_LONGEST_ENDING = 4


@lru_cache(20_000)
def country_of(word: str, language: str) -> str:
    """Return the country whose adjective a word is in a language; nothing where it is none."""
    plain = fold(word)
    whole, stems = _listed(language)
    if plain in whole:
        return whole[plain]
    for end in range(len(plain), max(0, len(plain) - _LONGEST_ENDING) - 1, -1):
        code = stems.get(plain[:end])  # the longest stem comes first
        if code:
            return code
    return ""


def is_among(country: str, countries: Collection[str]) -> bool:
    """Return whether a country is one of several, or one that texts call by the same adjective."""
    if country in countries:
        return True
    pairs = read_list("demonyms")[_SAME]
    return any(country in pair and set(pair) & set(countries) for pair in pairs)
