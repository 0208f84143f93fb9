"""Titles of films that a text has a letter or two otherwise, beside the right year of the film."""

from collections.abc import Iterable
from functools import lru_cache

from festdesk.base.text import fold
from festdesk.checks.facts.film_mentions import FilmMention
from festdesk.checks.facts.known_works import Work
from festdesk.films.tables import Title
from festdesk.films.titles import comparable_title, numbers_in

_LEAST, _LEAST_FAR = 4, 8  # letters of a title one letter off, or two
_TWO = 2
_WAYS = (frozenset("iyj"), frozenset("ck"), frozenset("sz"), frozenset("vw"))
_INFLECTED = frozenset({"de", "pl", "cs", "sk", "hr", "sl", "sr", "ru", "uk", "fi", "hu", "et"})


def near_title(
    body: str, language: str, mention: FilmMention, works: Iterable[Work]
) -> tuple[int, Title, Work] | None:
    """Return where a mention begins that is a title with a slip, that title and the film.

    It is the one film of that very year whose title is so near.
    """
    of_year = [work for work in works if work.years and work.is_of(mention.year, mention.until)]
    found: dict[str, tuple[int, Title, Work]] = {}
    for start in mention.starts if of_year else ():
        words = body[start : mention.end].rstrip(" ,")
        for work in of_year:
            for title in work.titles:
                if title.text and _is_slip(words, title.text, language):
                    found.setdefault(title.text, (start, title, work))
    films = {id(work) for _, _, work in found.values()}
    return next(iter(found.values())) if len(films) == 1 else None


@lru_cache(20_000)
def _is_slip(words: str, title: str, language: str) -> bool:
    """Return whether words are a title with one letter wrong, or two of a long one."""
    if abs(len(words) - len(title)) > _TWO:
        return False
    mine, its = fold(words).replace("’", "'"), fold(title).replace("’", "'")
    if mine == its or min(len(mine), len(its)) < _LEAST:
        return False
    key, own = comparable_title(words), comparable_title(title)
    if key == own or numbers_in(key) != numbers_in(own):
        return False
    from rapidfuzz.distance import OSA

    # Two letters of one word are rather another language's way to write it: “Syberiada”.
    is_long = min(len(mine), len(its)) >= _LEAST_FAR and len(its.split()) >= _TWO
    most = _TWO if is_long else 1
    if not OSA.distance(mine, its, score_cutoff=most) <= most or _is_another_way(mine, its):
        return False
    return language not in _INFLECTED or not _is_inflected(mine, its)


def _is_another_way(mine: str, its: str) -> bool:
    """Return whether one letter stands for another as languages write one word: "Syberiada"."""
    apart = [{one, other} for one, other in zip(mine, its, strict=False) if one != other]
    return len(mine) == len(its) and all(any(pair <= way for way in _WAYS) for pair in apart)


def _is_inflected(mine: str, its: str) -> bool:
    """Return whether words differ in their last letters alone, as they do by their case."""
    words, own = mine.split(), its.split()
    if len(words) != len(own):
        return False
    pairs = [(one, other) for one, other in zip(words, own, strict=True) if one != other]
    return all(
        one[:-_TWO] == other[: len(one) - _TWO] and one[-1:] != other[-1:] for one, other in pairs
    )
