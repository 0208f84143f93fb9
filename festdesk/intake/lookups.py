"""The lists of languages, countries and genres, with what was just looked up kept at hand.

A page asks for the same few words again and again, each time in another way of reading a line.
"""

from functools import lru_cache

from festdesk.base import countries, languages
from festdesk.films import genres

_KEPT = 4096
_LONGEST = 48  # longer is no name of a language, a country or a genre


@lru_cache(_KEPT)
def find_language(word: str) -> str | None:
    """Return the code of the language that `word` names."""
    return languages.find_language(word) if len(word) <= _LONGEST else None


@lru_cache(_KEPT)
def find_country(word: str) -> str | None:
    """Return the code of the country that `word` names."""
    return countries.find_country(word) if len(word) <= _LONGEST else None


@lru_cache(_KEPT)
def find_country_loosely(word: str) -> tuple[str, str] | None:
    """Return the country that `word` names with a slip of typing, and why."""
    is_short = len(word) <= _LONGEST and not any(map(str.isdigit, word))
    return countries.find_country_loosely(word) if is_short else None


@lru_cache(_KEPT)
def find_genre(word: str) -> str | None:
    """Return the key of the genre that `word` names."""
    return genres.find_genre(word) if len(word) <= _LONGEST else None
