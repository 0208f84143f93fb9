"""Prizes that texts have won in another place, or that are others than those of the card."""

import re
from collections.abc import Iterator, Sequence

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.award_bodies import (
    Named,
    body_of,
    find_generic,
    find_prizes,
    generic_of,
    is_meant,
)
from festdesk.checks.facts.awards import told
from festdesk.checks.facts.own_titles import film_of, is_about_own, own_titles, tells_of_film
from festdesk.checks.facts.prize_claims import Claim, claim_at, claims_of_list, shown_of
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.films.tables import Award, AwardResult
from festdesk.snapshot import Snapshot

PRIZE_ELSEWHERE = Kind(
    "text.prize-elsewhere",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; that prize is given by {right}."),
    sentence("Help", "A text has a prize that all know by its name won in another place."),
    sentence("Help", "Correct the prize or the place."),
    example=sentence("Help", "“was awarded the Golden Bear in Venice”."),
)
PRIZE_OTHER = Kind(
    "text.award-prize-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card has “{award}”."),
    sentence(
        "Help",
        "A text names another prize of a festival than the only one that the card has of it, and "
        "of that year.",
    ),
    sentence("Help", "Correct the text, or add the second prize to the card."),
    example=sentence("Help", "“won the Jury Prize in Zurich” beside an Audience Award."),
)


def look_at_places(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each prize known to all that a text has won in another place than its own.

    The card may have a prize by that name of another festival.
    """
    for named, claim in claims_of_list(prose.body, prose.language):
        behind = next((one for one in claim.bodies if one.start >= claim.end), None)
        if behind is None or named.may_be_of(behind.body) or not claim.is_won:
            continue
        is_in = _IN.fullmatch(prose.body[claim.end : behind.start])
        if is_in and not _has_namesake(snapshot, prose, named, behind):
            yield found_in(PRIZE_ELSEWHERE, prose, named.start, behind.end, right=named.body.name)


def _has_namesake(snapshot: Snapshot, prose: Prose, prize: Named, place: Named) -> bool:
    """Return whether the card has a prize by that name which another festival gives there."""
    film = film_of(snapshot, prose)
    for award in snapshot.awards_of(film.id) if film is not None else ():
        if all(one.prize != prize.prize for one in find_prizes(award.prize)):
            continue
        body = body_of(award.body)
        is_there = body is None or (body.key == place.body.key and not is_meant(award.body, body))
        # A country beside the row says more than a city in the name of the festival.
        if (is_there and award.body) or award.country not in {"", prize.body.country}:
            return True
    return False


_IN = re.compile(
    r"\s+(?:(?:in|at|bei|auf|den|der|dem|die|à|au|aux|la|le|op|te|en|de|a|al|no|na|em|w|the|\d{1,3}"
    r"(?:st|nd|rd|th|e|ème|\.|ª|º)?)\s+){1,4}",
    re.IGNORECASE,
)
_PRIZE = re.compile(
    r"(?<!\w)(?:[A-ZÀ-Þ][\w’'-]{0,30}\s+){0,3}(?:[A-ZÀ-Þ]\w*[Pp]reis|Prize|Award|Preis)(?!\w)"
    r"|(?<!\w)(?:Prix|Premio|Prémio|Prêmio|Prijs|Nagroda|Nagrodę)(?:\s+(?:du|de|des|del|della|do|da|"
    r"la|le|voor|het|d[’']))*\s+[A-ZÀ-Þa-zà-þ][\w’'-]{1,30}"
)

_PARTS = ("reis", "Prize", "Award", "Prix", "Premio", "Prémio", "Prêmio", "Prijs", "Nagrod")


def _other_prizes(prose: Prose, awards: Sequence[Award]) -> Iterator[tuple[Claim, Award]]:
    """Yield each prize that is won in a place and year of which the card has one other alone."""
    for hit in _PRIZE.finditer(prose.body) if any(map(prose.body.__contains__, _PARTS)) else ():
        claim = claim_at(prose.body, prose.language, hit.start(), hit.end())
        keys = {named.body.key for named in claim.bodies}
        is_listed = bool(find_prizes(hit[0]))  # the other checks look at those
        if is_listed or len(keys) != 1 or not claim.is_won or claim.is_nominated:
            continue
        there = [
            award
            for award in awards
            if (body := body_of(award.body)) is not None and body.key in keys
        ]
        if len(there) != 1 or claim.year not in {None, there[0].year}:
            continue
        # The card may have the prize by its name in another language.
        if _generic(prose.body, hit) & generic_of(f"{there[0].prize}, {there[0].category}"):
            continue
        words = set(re.findall(r"\w{4,}", fold(hit[0]))) - _PLAIN
        known = set(re.findall(r"\w{4,}", fold(f"{there[0].prize} {there[0].category}"))) - _PLAIN
        if words and known and not words & known and there[0].result == AwardResult.WON:
            yield claim, there[0]


def _generic(body: str, hit: re.Match[str]) -> frozenset[int]:
    """Return which prizes that many give begin within a hit; their names may go on behind it."""
    return frozenset(
        number
        for start, end, number in find_generic(body)
        if start < hit.end() and hit.start() < end
    )


_PLAIN = frozenset({"prize", "award", "preis", "prix", "premio", "premios", "best", "first"})


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each prize of the film that is another than the one that the card has of its place."""
    film = film_of(snapshot, prose) if tells_of_film(prose) else None
    awards = snapshot.awards_of(film.id) if film is not None else ()
    if film is None or not awards:
        return
    titles = own_titles(snapshot, film)
    for claim, award in _other_prizes(prose, awards):
        if is_about_own(prose, titles, claim.start, claim.end):
            yield found_in(
                PRIZE_OTHER, prose, claim.start, claim.end, award.prize, award=told(award),
                words=shown_of(claim),
            )  # fmt: skip


CHECKS = (of_texts(look, PRIZE_OTHER), of_texts(look_at_places, PRIZE_ELSEWHERE))
