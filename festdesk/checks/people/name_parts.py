"""Names of the credits that a text has with their words turned, joined or parted otherwise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.checks.remembering import once_for_each
from festdesk.snapshot import Snapshot

_PARTICLES = frozenset(
    {"van", "von", "vom", "zum", "zur", "der", "den", "het", "ten", "ter", "te", "de", "del", "di",
     "della", "da", "do", "dos", "das", "du", "des", "d", "le", "la", "les", "lo", "los", "las",
     "el", "al", "ul", "ben", "bin", "ibn", "bou", "af", "av", "zu", "y", "e", "op", "in", "t",
     "san", "mac", "mc", "o", "ni", "dal", "dalla", "degli", "dei"}
)  # fmt: skip
_ARTICLE = re.compile(r"(?P<article>[AaEeUu][lrsdntzš]h?)-(?P<rest>[^\W\d_]{3,})\Z")
# Languages that write the family name first.
_FAMILY_FIRST = frozenset({"hu", "ja", "zh", "ko", "vi", "km"})
_LEAST, _TWO, _THREE = 3, 2, 3


@dataclass(frozen=True, slots=True)
class _Otherwise:
    """A name as credited, a word without which no text has it otherwise, and how it then looks."""

    name: str
    family: str
    given: str
    plain: tuple[str, ...]  # ways that are wrong
    pattern: re.Pattern[str] | None  # of which the middle may be wrong


@once_for_each
def _names(snapshot: Snapshot, film_id: FilmId) -> tuple[_Otherwise, ...]:
    """Return how the names of a card's people may stand otherwise."""
    people = [one for one in snapshot.credits_of(film_id) if one.company_id is None]
    names = dict.fromkeys(one.as_credited for one in people)
    return tuple(one for name in names if (one := _otherwise(name)) is not None)


@lru_cache(20_000)
def _otherwise(name: str) -> _Otherwise | None:
    parts = name.split(" ")
    if len(parts) < _TWO or not all(part[:1].isalpha() for part in parts):
        return None
    given, family = parts[0], parts[-1]
    if min(len(given), len(family)) < _LEAST:
        return None
    plain, pattern = [], None
    if len(parts) == _TWO and given != family:
        plain.append(f"{family} {given}")
    if "-" in name:
        plain += _without_hyphen(name)
    plain += [
        " ".join((*parts[: place - 1], f"{parts[place - 1]}-{parts[place]}", *parts[place + 1 :]))
        for place in range(1, len(parts))
        if len(parts) >= _THREE and not {fold(parts[place - 1]), fold(parts[place])} & _PARTICLES
    ]
    middle = parts[1:-1]
    hit = _ARTICLE.match(family)
    if middle and all(fold(one) in _PARTICLES for one in middle):
        end = re.escape(family)
        pattern = re.compile(
            rf"(?<![\w-]){re.escape(given)} (?P<middle>(?:[^\W\d_]{{1,6}} ){{0,3}}){end}(?![\w-])"
        )
        plain += [f"{given} {''.join(parts[1:])}", f"{given} {''.join(parts[1:]).capitalize()}"]
    elif hit is not None and not middle:
        family = hit["rest"]
        pattern = re.compile(
            rf"(?<![\w-]){re.escape(given)} (?P<middle>[AaEeUu][lrsdntzš]h?[ -]){family}(?![\w-])"
        )
    return _Otherwise(name, family, given, tuple(dict.fromkeys(plain)), pattern)


def _without_hyphen(name: str) -> list[str]:
    """Return a name with a space for a hyphen; that of Korean is of one given name all the same."""
    return [
        f"{before} {behind}"
        for place in range(len(name))
        if name[place] == "-"
        and (before := name[:place])
        and (behind := name[place + 1 :])[:1].isupper()
        and fold(before.split(" ")[-1]) not in _PARTICLES
    ]


def otherwise_parted(
    snapshot: Snapshot, film_id: FilmId, body: str, language: str
) -> Iterator[tuple[int, int, str]]:
    """Yield where a text has a name of the credits otherwise, and how it is credited."""
    for one in _names(snapshot, film_id):
        if one.given not in body:
            continue
        if one.pattern is not None and one.family in body:
            for hit in one.pattern.finditer(body):
                if _is_other_middle(hit, one):
                    yield (*hit.span(), one.name)
        for way in one.plain:
            start = body.find(way)
            if start != -1 and _is_whole(body, start, start + len(way), one, language):
                yield start, start + len(way), one.name


def _is_other_middle(hit: re.Match[str], one: _Otherwise) -> bool:
    """Return whether other small words stand in the middle of a name than in the credits."""
    middle = hit["middle"].replace("-", " ").split()
    right = one.name[len(one.given) : len(one.name) - len(one.family)].replace("-", " ").split()
    told, known = [fold(word) for word in middle], [fold(word) for word in right]
    return told != known and all(word in _PARTICLES or len(word) <= _LEAST for word in told)


def _is_whole(body: str, start: int, end: int, one: _Otherwise, language: str) -> bool:
    """Return whether words stand by themselves, and the name is not turned as a language does."""
    is_turned = body[start:end].startswith(f"{one.family} ")
    is_begun = start > 0 and (body[start - 1].isalnum() or body[start - 1] in "-’'")
    if is_begun or body[end : end + 1].isalnum() or body[end : end + 1] == "-":
        return False
    if not is_turned:
        return True
    if language.partition("-")[0] in _FAMILY_FIRST:
        return False
    # "Martin Anna Martin": the family name is that of somebody before.
    before = re.search(r"[A-ZÀ-ÞĀ-Ž][\w’'-]*\.? \Z", body[max(0, start - 30) : start])
    behind = re.match(r" [A-ZÀ-ÞĀ-Ž]", body[end : end + 2])
    return before is None and behind is None
