"""The premiere status of films and screenings: one status written in two ways."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.in_text import WRITE
from festdesk.checks.subjects import film_name, printed_screenings, screening_name, shown_films
from festdesk.snapshot import Snapshot

SPELLED_OTHERWISE = Kind(
    "film.premiere-spelled-otherwise",
    Severity.WARNING,
    sentence("Finding", "{subject}: the premiere “{words}” is elsewhere “{usual}”."),
    sentence(
        "Help",
        "One status is written in two ways, or not quite as the list of statuses has it. Both "
        "print, and readers look for a difference.",
    ),
    sentence("Help", "Take the words of the list of statuses, on every card and screening."),
    sentence("Help", "“World Premiere” beside “World premiere”."),
)


def find_premieres_spelled_otherwise(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each premiere that is nearly a listed one, or another of the edition."""
    held = list(_held(snapshot))
    counted = Counter(words for _, _, _, words in held)
    for place, table, subject, words in held:
        usual = _usual(words, counted) or _usual_head(words, counted)
        if usual and usual != words:
            mend = Mend(WRITE, table, place.id, "premiere", words, usual)
            found = SPELLED_OTHERWISE.found(place, subject=subject, words=words, usual=usual)
            yield found.offering(mend)


def _held(snapshot: Snapshot) -> Iterator[tuple[Place, str, str, str]]:
    for film in shown_films(snapshot):
        if film.premiere:
            place = Place("film", film.id, "premiere", film.id)
            yield place, "film", film_name(snapshot, film.id), film.premiere
    for screening in printed_screenings(snapshot):
        if screening.premiere:
            place = Place("screening", screening.id, "premiere", screening.film_id or "")
            yield place, "screening", screening_name(snapshot, screening.id), screening.premiere


def _usual(words: str, counted: Counter[str]) -> str:
    """Return how a status is written: as the list has it, or as most of the edition do."""
    listed, key = _listed(), fold(words)
    if words in listed.values():
        return words
    if counted[listed.get(key, "")] >= counted[words]:
        return listed.get(key, "")
    most = max((one for one in counted if fold(one) == key), key=lambda one: counted[one])
    if counted[most] > counted[words]:
        return most
    near = (one for one in (*listed.values(), *counted) if _is_slip(key, fold(one)))
    known = [one for one in near if one in listed.values() or counted[one] > counted[words]]
    return max(known, key=lambda one: counted[one], default="")


# "World premiere of the restoration".
_HEAD = re.compile(r"(?P<head>.+?)(?=,?\s(?:of|de|du|der|des|del|della|van|in|at)\s)")


def _usual_head(words: str, counted: Counter[str]) -> str:
    """Return how a status of which more is said is written: the one before "of" is held alone."""
    head = _HEAD.match(words)
    key = fold(head["head"]) if head is not None else ""
    if head is None or key in _listed():
        return ""
    near = [one for one in _listed().values() if _is_slip(key, fold(one))]
    usual = max(near, key=lambda one: counted[one], default="")
    return usual + words[head.end() :] if usual else ""


def _is_slip(first: str, second: str) -> bool:
    """Return whether one letter makes the difference, as between “premiere” and “premeire”."""
    from rapidfuzz.distance import OSA

    return first != second and OSA.distance(first, second, score_cutoff=1) <= 1


@cache
def _listed() -> dict[str, str]:
    return {fold(words): words for listed in read_list("premieres").values() for words in listed}
