"""People of the history of film whose whole names stand in a text with a slip in one word."""

from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.people.name_slips import NAME_WORD, is_slip, names_in
from festdesk.people.keys import listed_given_names

_WITHOUT_CASES = frozenset({"en", "fr", "de", "es", "it", "pt", "nl"})
_BETWEEN = frozenset({" ", " de ", " von ", " van ", " del ", " dos "})
_LEAST, _LEAST_FAR = 5, 8  # letters of a family name that is one letter off, or two
_LEAST_SURE, _TWO = 7, 2
_LEAST_GIVEN = 4


@cache
def _by_given() -> Mapping[str, tuple[tuple[str, str], ...]]:
    return _by(0, -1)


@cache
def _by_family() -> Mapping[str, tuple[tuple[str, str], ...]]:
    return _by(-1, 0)


def _by(key: int, other: int) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return by one word of each name the other one, folded and as written."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name in read_list("renowned")["people"]:
        words = NAME_WORD.findall(name)
        for given in {words[0], words[-2]} if len(words) > 1 else ():
            pair = given, words[-1]
            found.setdefault(fold(pair[key]), []).append((fold(pair[other]), pair[other]))
    return {word: tuple(those) for word, those in found.items()}


@lru_cache(20_000)
def _meant(given: str, family: str) -> tuple[bool, str, bool] | None:
    """Return what is meant by two words, if one of them is wrong.

    Told are whether it is the family name, what it should be, and whether hardly anybody else is
    called so: a short family name and a given name of the list are those of others, too.
    """
    first, last = fold(given), fold(family)
    beside = _by_given().get(first, ())
    if any(last == one for one, _ in beside):
        return None
    near = {
        right for one, right in beside
        if len(one) >= _LEAST and last[:1] == one[:1]
        and is_slip(last, one, "en", _TWO if len(one) >= _LEAST_FAR else 1)
    }  # fmt: skip
    if len(near) == 1:
        right = near.pop()
        return True, right, len(right) >= _LEAST_SURE or first not in listed_given_names()
    its = _by_family().get(last, ())
    if len(last) >= _LEAST and len(its) == 1:
        one, right = its[0]
        if len(one) >= _LEAST_GIVEN and first[:1] == one[:1] and is_slip(first, one, "en", 1):
            return False, right, not {first, one} <= listed_given_names()
    return None


@once_for_each_text()
def people_misspelt(body: str, language: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Return where a word of a whole name is wrong, what it should be, and whether that is sure.

    A language that gives names endings of its own is left out.
    """
    if language.partition("-")[0] not in _WITHOUT_CASES:
        return ()
    given, families = _by_given(), _by_family()
    found = []
    for one, other in pairwise(names_in(body)):
        if body[one.end() : other.start()] not in _BETWEEN:
            continue
        if fold(one[0]) in given or fold(other[0]) in families:
            meant = _meant(one[0], other[0])
            if meant is not None:
                wrong = other if meant[0] else one
                found.append((*wrong.span(), *meant[1:]))
    return tuple(found)
