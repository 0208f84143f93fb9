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
from festdesk.checks.facts.prize_claims import Claim, claim_at
from festdesk.checks.in_text import WRITE, found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.subjects import film_name
from festdesk.checks.words import words_of
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
PRIZE_IN_TEXT = Kind(
    "text.prize-misspelt",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the prize is called “{should_be}”."),
    sentence("Help", "A text has a prize that all know by its name with a letter wrong."),
    sentence("Help", "Correct the name, or leave it where it is another prize."),
    example=sentence("Help", "“won the Palm d’Or” in Cannes, where it is the Palme d’Or."),
)
_SHORTEST = 6  # letters of a place: shorter ones have neighbours, as Cork and York
_SHORTEST_PRIZE = 8
_SOME = ("estival", "ilmfest", "ostra", "IFF", "Biennale")
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
    if not any(word in text for word in _SOME):
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


# "the Palm d’Or", "the Golden Lyon": two words, of which one is as it should be.
_TWO_WORDS = re.compile(
    r"(?P<first>[A-ZÀ-Þ](?<![\w’'-].)\w{2,})\s(?P<second>[A-ZÀ-Þd][\w’']{2,})(?![\w-])"
)
_SHORTEST_WORD = 4  # letters of the word that is a letter off


@cache
def _pairs() -> dict[str, list[tuple[str, str, str, int]]]:
    """Return the prizes of two words by either word: both folded, as written, and the number."""
    found: dict[str, list[tuple[str, str, str, int]]] = {}
    for number, one in enumerate(read_list("prizes")["prize"]):
        for name in one["names"]:
            words = _plain(name).split()
            if len(words) == 2:  # noqa: PLR2004 -- words
                for word in words:
                    found.setdefault(word, []).append((words[0], words[1], name, number))
    return found


@cache
def _cues() -> frozenset[str]:
    """Return the words of those prizes as texts have them, but for "d’Or"."""
    words = (word for pairs in _pairs().values() for pair in pairs for word in pair[2].split())
    plain = (word.casefold() for word in words if word.isalpha())
    return frozenset(way for word in plain for way in (word, fold(word)))


_GOLD = frozenset({"or", "argent", "aur"})
_OF_GOLD = re.compile(r"d[’'](?:[Oo]r|[Aa]rg|[Aa]ur)")


@once_for_each_text(early=True)
def misspelt_prizes(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a text has a prize of two words with a letter wrong, and the right name."""
    words = words_of(text)
    has_gold = not _GOLD.isdisjoint(words) and _OF_GOLD.search(text) is not None
    if not has_gold and _cues().isdisjoint(words):
        return ()
    return tuple(
        (*hit.span(), right)
        for hit in _TWO_WORDS.finditer(text)
        if (right := _prize_meant(hit["first"], hit["second"]))
        and _is_of_prizes(claim_at(text, language, *hit.span()))
    )


def _is_of_prizes(claim: Claim) -> bool:
    return claim.is_won or claim.is_nominated or bool(claim.bodies)


@lru_cache(4096)
def _prize_meant(first: str, second: str) -> str:
    """Return the one prize of which one of two words is a letter off, and the other is not."""
    from rapidfuzz.distance import OSA

    told = _plain(first), _plain(second)
    near: dict[int, str] = {}
    for word in told:
        for one, other, name, number in _pairs().get(word, ()):
            wrong = [pair for pair in zip(told, (one, other), strict=True) if pair[0] != pair[1]]
            if not wrong:
                return ""
            if len(wrong) == 1 and min(map(len, wrong[0])) >= _SHORTEST_WORD:
                is_near = OSA.distance(*wrong[0], score_cutoff=1) == 1
                if is_near and not _is_inflected(*wrong[0]):
                    near.setdefault(number, name)
    return next(iter(near.values())) if len(near) == 1 else ""


def look_at_prizes(_snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each prize in a text that is a letter apart from a known one."""
    for start, end, right in misspelt_prizes(prose.body, prose.language):
        yield found_in(PRIZE_IN_TEXT, prose, start, end, right)


CHECKS = (
    of_texts(look, IN_TEXT),
    of_texts(look_at_prizes, PRIZE_IN_TEXT),
    of_films(look_at_awards, IN_AWARD),
)
