"""The words of lists of works, from resources/lists, in the form in which lines are compared."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from festdesk.base.countries import find_country
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.films.genres import find_genre
from festdesk.films.roles import find_roles

_AROUND = ' \t,;:–—-|*•"“”„«»()[]'
_BETWEEN_WORDS = re.compile(r"[\s\-‐–_]+")
_MOST_WORDS = 6  # of one phrase in the lists
_LONGEST = 60  # letters; longer is no word of a list
AS_WRITTEN = "="
_BETWEEN_PLACES = re.compile(r"\s*[/,&+]\s*|\s*-\s*|\s+(?:and|und|et|y|e|en)\s+")
_NO_COUNTRIES = frozenset({"of", "no", "en", "co", "ca", "art", "tv", "vr"})


def plain(text: str) -> str:
    """Return `text` folded, without dots, hyphens and what stands around it."""
    folded = fold(text.replace("’", "'").replace(".", ""))
    return _BETWEEN_WORDS.sub(" ", folded).strip(_AROUND) or folded.strip()


@cache
def listed(*path: str) -> frozenset[str]:
    """Return the words of one list of filmography_words.toml, plain."""
    return frozenset(map(plain, _at(*path)))


def _at(*path: str) -> list[str]:
    found = read_list("filmography_words")
    for key in path[:-1]:
        found = found[key]
    return [str(word) for word in found[path[-1]]]


@cache
def any_of(*path: str) -> str:
    """Return a pattern for any of the words of one list, the longest first, as they are written."""
    return alternatives(_at(*path))


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern for any of some words, the longest first."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace("'", "['’]").replace(r"\ ", r"\s+") for word in ordered)


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for keys, words in read_list("filmography_words")["kinds"].items():
        for word in words:
            found[plain(word)] = tuple(keys.split())
    lists = read_list("qualifiers")
    for section in ("printed", "written", "short"):
        for key, words in lists.get(section, {}).items():
            for word in words.values() if isinstance(words, dict) else words:
                found.setdefault(plain(str(word)), (key,))
    return found


@lru_cache(4096)
def kinds_in(text: str) -> tuple[str, ...]:
    """Return the kinds of work that `text` names in its order, and nothing if it says more."""
    if len(text) > _LONGEST:
        return ()
    known = _kinds()
    whole = known.get(plain(text))
    if whole is not None:
        return _as_written(whole, text.strip(_AROUND))
    written = [word for word in re.split(r"[\s/&+]+", text.strip(_AROUND)) if word]
    found: list[str] = []
    place = 0
    while place < len(written):
        for length in range(min(_MOST_WORDS, len(written) - place), 0, -1):
            words = " ".join(written[place : place + length])
            kinds = known.get(plain(words))
            if kinds is not None:
                found += _as_written(kinds, words)
                break
        else:
            return ()
        place += length
    return tuple(dict.fromkeys(found))


def _as_written(kinds: tuple[str, ...], words: str) -> tuple[str, ...]:
    return (words.strip(_AROUND),) if kinds == (AS_WRITTEN,) else kinds


@lru_cache(4096)
def is_role(text: str) -> bool:
    """Return whether `text` names a role and nothing else: "actor", "Regie, Drehbuch"."""
    if len(text) > _LONGEST:
        return False
    return plain(text) in listed("as_role", "roles") or bool(find_roles(text))


@lru_cache(4096)
def are_countries(text: str) -> bool:
    """Return whether `text` names countries and nothing else: "D/A", "Belgium, France"."""
    if len(text) > _LONGEST * 2:
        return False
    parts = [part for part in _BETWEEN_PLACES.split(text.strip(" .")) if part]
    return bool(parts) and all(
        part.casefold() not in _NO_COUNTRIES and find_country(part.strip()) for part in parts
    )


@lru_cache(4096)
def is_note(text: str) -> bool:
    """Return whether `text` says how a work was made or kept, as "35mm" or "lost", or its genre."""
    if len(text) > _LONGEST:
        return False
    known = listed("notes", "words")
    return (
        plain(text) in known
        or all(plain(word) in known for word in text.split())
        or bool(find_genre(text))
    )
