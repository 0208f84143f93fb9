"""Genres: keys for words, names for keys, from resources/lists/genres.toml."""

import re
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold


def genre_name(key: str, language: str) -> str:
    """Return the name of a genre to print; English where the language has none.

    A key nobody knows is the house's own word and returned as it is.
    """
    names = read_list("genres").get(key, {}).get("names", {})
    return str(names.get(language) or names.get("en") or key)


def genre_keys() -> tuple[str, ...]:
    """Return the keys of all genres, in the order in which they are offered."""
    return tuple(read_list("genres"))


def find_genre(word: str) -> str | None:
    """Return the key of the genre that `word` names in any known language, or None."""
    return _names().get(_plain(word))


def _plain(word: str) -> str:
    return re.sub(r"[\s\-‐–_]+", " ", fold(word.replace("’", "'"))).strip(" .,;:()[]")


@cache
def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for key, genre in read_list("genres").items():
        for name in (key, *genre["names"].values(), *genre["also"]):
            found.setdefault(_plain(name), key)
    return found
