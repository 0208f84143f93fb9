"""Festivals and prizes of the lists that texts and awards have a letter otherwise."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_films, of_texts
from festdesk.checks.facts.award_bodies import body_of, find_prizes
from festdesk.checks.facts.cities import names_of_cities
from festdesk.checks.in_text import WRITE, found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Award, Film
from festdesk.snapshot import Snapshot

IN_TEXT = Kind(
    "text.festival-misspelt",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the festival is that of “{should_be}”."),
    sentence(
        "Help", "The place in the name of a festival is a letter apart from that of a known one."
    ),
    sentence("Help", "Correct the name, or leave it where it is another festival."),
    example=sentence("Help", "“the Rotterdamm Film Festival” is that of Rotterdam."),
)
IN_AWARD = Kind(
    "award.misspelt",
    Severity.WARNING,
    sentence("Finding", "{subject}: the award has “{words}”; it is likely “{should_be}”."),
    sentence(
        "Help",
        "A festival or a prize of an award is a letter apart from a known one. It prints below "
        "the film.",
    ),
    sentence("Help", "Correct the award."),
    example=sentence("Help", "“Karlovi Vary International Film Festival”."),
)
_SHORTEST = 6  # letters of a place: shorter ones have neighbours, as Cork and York
_SHORTEST_PRIZE = 8
_SOME = re.compile(r"estival|ilmfest|ostra|IFF|Biennale")
_CITY = r"(?P<city>[A-ZÀ-Þ][^\W\d_]{5,}(?: [A-ZÀ-Þ][^\W\d_]{3,})?)"
_REMEMBERED = 20_000  # texts
# What a plural or a case puts behind a word: "Silver Lions", "Goldenen Bären".
_ENDINGS = ("s", "n", "r", "m")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return how languages call a festival by its place, the longer ways first."""
    listed = {way for ways in read_list("festivals")["wordings"].values() for way in ways}
    ways = sorted(listed, key=len, reverse=True)
    return tuple(
        re.compile(rf"(?<![\w-]){re.escape(way).replace(re.escape('{city}'), _CITY)}(?![\w-])")
        for way in ways
        if way.partition("{city}")[0] or "Film" in way
    )


@cache
def _places() -> dict[str, str]:
    """Return the places of the festivals of the list, folded, and as written."""
    found = dict[str, str]()
    for one in read_list("festivals")["festival"]:
        named = [
            hit["city"]
            for name in one["names"]
            for pattern in _patterns()
            if (hit := pattern.fullmatch(name)) is not None
        ]
        for place in (*one.get("cities", {}).values(), *named):
            found.setdefault(fold(place), place)
    return {folded: place for folded, place in found.items() if len(folded) >= _SHORTEST}


@lru_cache(_REMEMBERED)
def misspelt_places(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return where the name of a festival has a place that is a letter off, and the right one."""
    if not _SOME.search(text):
        return ()
    found: dict[int, tuple[int, int, str]] = {}
    for pattern in _patterns():
        for hit in pattern.finditer(text):
            right = _near(hit["city"])
            if right:
                found.setdefault(hit.start("city"), (*hit.span("city"), right))
    return tuple(found[start] for start in sorted(found))


@lru_cache(4096)
def _near(city: str) -> str:
    """Return the one place of a festival that a name which is no place is a letter apart from."""
    from rapidfuzz.distance import OSA

    folded, places = fold(city), _places()
    if folded in places or folded in names_of_cities() or len(folded) < _SHORTEST:
        return ""
    near = [
        place
        for known, place in places.items()
        if known[0] == folded[0]
        and OSA.distance(known, folded, score_cutoff=1) == 1
        and folded != f"{known}s"
    ]
    return near[0] if len(near) == 1 else ""


def look(_snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each festival in a text whose place has a letter wrong."""
    for start, end, right in misspelt_places(prose.body):
        yield found_in(IN_TEXT, prose, start, end, right)


def look_at_awards(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield each festival and each prize of a card's awards that has a letter wrong."""
    for award in snapshot.awards_of(film.id):
        for start, end, right in misspelt_places(award.body):
            yield _found(snapshot, award, "body", (start, end), right)
        slip = misspelt_prize(award.prize, award.body)
        if slip is not None:
            yield _found(snapshot, award, "prize", slip[:2], slip[2])


def _found(
    snapshot: Snapshot, award: Award, column: str, spot: tuple[int, int], right: str
) -> Finding:
    before: str = getattr(award, column)
    words = before[slice(*spot)]
    after = before[: spot[0]] + right + before[spot[1] :]
    place = Place("award", award.id, column, award.film_id)
    mend = Mend(WRITE, "award", award.id, column, before, after)
    found = IN_AWARD.found(
        place, subject=film_name(snapshot, award.film_id), words=words, should_be=right
    )
    return found.offering(mend, apart=column)


@lru_cache(4096)
def misspelt_prize(prize: str, body: str) -> tuple[int, int, str] | None:
    """Return where a prize begins that is a letter apart from one that its body gives."""
    from rapidfuzz.distance import OSA

    giver = body_of(body)
    if giver is None or find_prizes(prize):
        return None
    words = list(re.finditer(r"[^\s,;:]+", prize))
    for one in read_list("prizes")["prize"]:
        for name in one["names"] if giver.key in {one["body"], *one.get("also", ())} else ():
            count = len(name.split())
            if len(words) < count or len(name) < _SHORTEST_PRIZE:
                continue
            end = words[count - 1].end()
            told, right = _plain(prize[:end]), _plain(name)
            if OSA.distance(told, right, score_cutoff=1) == 1 and not _is_inflected(told, right):
                return 0, end, name
    return None


def _plain(words: str) -> str:
    return fold(words).replace("’", "'").strip(",;: ")


def _is_inflected(one: str, other: str) -> bool:
    """Return whether two names differ by what a plural or a case puts behind a word."""
    pairs = zip(one.split(), other.split(), strict=True)
    return any(
        mine != its and any(mine + end == its or its + end == mine for end in _ENDINGS)
        for mine, its in pairs
    )


CHECKS = (of_texts(look, IN_TEXT), of_films(look_at_awards, IN_AWARD))
