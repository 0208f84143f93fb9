"""Whether two names are likely one venue's: "Kino Rex, Saal 1", "Rex 1", "Cinéma Rex salle 1"."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from typing import Any

from festdesk.base.lists import read_list
from festdesk.base.text import fold

_WORDS = re.compile(r"[^\W\d_]+|\d+")
_LEAST_SLIPPED = 5  # letters of a word in which a letter may be wrong
_NEAR = 88.0  # per cent


class VenueLikeness(Enum):
    """How near two names of venues are."""

    SAME = "same"  # the same words but for those every venue has
    SLIP = "slip"  # they differ in a letter of a long word
    ROOM_UNSAID = "room_unsaid"  # one names the room, the other only the house
    PART = "part"  # one leaves out words of the other


@dataclass(frozen=True, slots=True)
class _Name:
    """What tells a venue from others: words of its house, and its room's number or size."""

    house: frozenset[str]
    room: frozenset[str]


def venue_likeness(a: str, b: str) -> VenueLikeness | None:
    """Return how likely two names are one venue's, or nothing where they are two.

    Rooms of two numbers are two, and so are houses that have no word in common.
    """
    one, other = _read(a), _read(b)
    if one.room and other.room and one.room != other.room:
        return None
    if one.house <= _houses() and other.house <= _houses():
        return _general_likeness(one, other)
    if not one.house or not other.house:
        return None
    is_said_once = bool(one.room) != bool(other.room)
    if one.house == other.house:
        return VenueLikeness.ROOM_UNSAID if is_said_once else VenueLikeness.SAME
    return None if is_said_once else _house_likeness(one.house, other.house)


def _general_likeness(one: _Name, other: _Name) -> VenueLikeness | None:
    """Return the likeness of names without a word of their own: "Kino 1" and "Saal 1"."""
    if one.room != other.room or not one.room | one.house:
        return None
    return VenueLikeness.SAME if one.house == other.house else VenueLikeness.PART


def _house_likeness(one: frozenset[str], other: frozenset[str]) -> VenueLikeness | None:
    if one < other or other < one:
        return VenueLikeness.PART
    return VenueLikeness.SLIP if _have_slip(one, other) else None


def _have_slip(one: frozenset[str], other: frozenset[str]) -> bool:
    left, right = one - other, other - one
    if len(left) != 1 or len(right) != 1:
        return False
    a, b = next(iter(left)), next(iter(right))
    if min(len(a), len(b)) < _LEAST_SLIPPED:
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(a, b) >= _NEAR


@lru_cache(maxsize=2000)
def _read(text: str) -> _Name:
    words = _WORDS.findall(fold(text))
    room: set[str] = set()
    telling: list[str] = []
    for place, word in enumerate(words):
        if word.isdigit():
            room.add(word.lstrip("0"))
        elif word in _meanings() and _is_of_room(words, place):
            room.add(_meanings()[word])
        else:
            telling.append(word)
    house = [word for word in telling if word not in _general()]
    # A house that is called by a general word alone, such as "Filmhaus", is told by that.
    house = house or [word for word in telling if word in _houses()]
    return _Name(frozenset(house), frozenset(room))


def _is_of_room(words: list[str], place: int) -> bool:
    """Return whether a number or a size in words is a room's: "Petit Palais" is a house."""
    beside = words[max(place - 1, 0) : place] + words[place + 1 : place + 2]
    return any(word in _room_words() for word in beside) or (place > 0 and place == len(words) - 1)


@cache
def _list() -> dict[str, Any]:
    return read_list("venues")


@cache
def _houses() -> frozenset[str]:
    return frozenset(map(fold, _list()["houses"]))


@cache
def _general() -> frozenset[str]:
    return _houses() | _room_words() | frozenset(map(fold, _list()["small"]))


@cache
def _room_words() -> frozenset[str]:
    return frozenset(map(fold, _list()["rooms"]))


@cache
def _meanings() -> dict[str, str]:
    """Return what numbers and sizes of rooms are called, with what each means."""
    lists = (_list()["numbers"], _list()["sizes"])
    return {fold(word): str(key) for one in lists for key, words in one.items() for word in words}
