"""Premieres that this festival cannot claim: of a place elsewhere, or of a film seen long ago."""

import re
from collections.abc import Iterator

from festdesk.base.countries import country_of_zone
from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_films, of_texts
from festdesk.checks.facts.award_bodies import bodies_between
from festdesk.checks.facts.own_titles import film_of, is_about_own, own_titles, tells_of_film
from festdesk.checks.facts.premiere_levels import Claim, Level, claim_of, find_claims
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import film_name, place_of_screening
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

ELSEWHERE_IN_TEXT = Kind(
    "text.premiere-out-of-reach",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the festival is not held there."),
    sentence("Help", "A text calls the screening a first one in a place that is elsewhere."),
    sentence("Help", "Correct the premiere, or say that it was one."),
    example=sentence("Help", "“This is the African premiere of the film” in a book of Europe."),
)
ELSEWHERE = Kind(
    "premiere.out-of-reach",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{premiere}”, and the festival is not held there."),
    sentence("Help", "The premiere that is claimed is one of a country or a continent elsewhere."),
    sentence("Help", "Correct the premiere on the card or the screening."),
    example=sentence("Help", "“Swiss premiere” at a festival in Luxembourg."),
)
OF_OLD_FILM = Kind(
    "premiere.film-old",
    Severity.HINT,
    sentence("Finding", "{subject}: “{premiere}” of a film of {year}."),
    sentence(
        "Help",
        "Few films are first shown years after they were made. Of a restored film the premiere is "
        "that of the restoration, and readers should be told so.",
    ),
    sentence("Help", "Correct the premiere or the year, or leave it where nobody has seen it yet."),
    example=sentence("Help", "“World premiere” of a film of 1962 that was restored."),
    limit=5,
    unit=sentence("Help", "years"),
)
_RESTORED = re.compile(
    r"restor|restaur|rekonstru|reconstru|digital|\b[248]\s?k\b|cut\b|fassung|version|kopie|copie|print"
    r"|odrestaur|copia|kopia",
    re.IGNORECASE,
)
# Right before a claim: it is made of this very screening.
_THIS_IS = re.compile(
    r"(?:this\s(?:screening\s)?(?:is|will\sbe)(?:\sthus)?|d(?:ies|as)\sist|es\sist|hier\sist|c[’']est"
    r"|il\ss[’']agit\sde|ceci\sest|est[ae]\ses|questa\sè|esta\sé|dit\sis|het\sis|to\sjest)"
    r"\s(?:(?:the|a|its|die|eine|seine|ihre|la|le|sa|l[’']|el|su|de|een|zijn|o|a\ssua)\s?)?$",
    re.IGNORECASE,
)
_LONGEST = 40  # letters
_ONE_ISLAND = frozenset({"GB", "IE"})  # an Irish premiere may be one in Belfast


def _is_elsewhere(snapshot: Snapshot, claim: Claim) -> bool:
    """Return whether a premiere is one of a place in which this festival is not held."""
    here = country_of_zone(snapshot.edition.time_zone)
    if not here or not snapshot.edition.time_zone:
        return False
    if claim.level.is_regional:
        return not claim.level.reaches(here)
    if claim.level is not Level.NATIONAL or not claim.country or claim.country == here:
        return False
    return not {claim.country, here} <= _ONE_ISLAND


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each premiere elsewhere that a text claims for the screening it announces."""
    claims = find_claims(prose.body, prose.language)
    film = film_of(snapshot, prose) if claims and tells_of_film(prose) else None
    if film is None or prose.table == "presstext":
        return
    for claim in claims:
        before = prose.body[max(0, claim.start - _LONGEST) : claim.start]
        if not _THIS_IS.search(before) or not _is_elsewhere(snapshot, claim):
            continue
        if bodies_between(prose.body, *sentence_around(prose.body, claim.start, claim.end)):
            continue
        if is_about_own(prose, own_titles(snapshot, film), claim.start, claim.end):
            yield found_in(ELSEWHERE_IN_TEXT, prose, claim.start, claim.end)


def look_at_card(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what the card and its screenings claim and cannot be."""
    fields = [(film.premiere, Place("film", film.id, "premiere", film.id))]
    fields += [
        (one.premiere, place_of_screening(snapshot, one.id, "premiere"))
        for one in snapshot.screenings_of(film.id)
        if one.state != "cancelled"
    ]
    seen: set[str] = set()
    for words, place in fields:
        claim = claim_of(words) if words and words not in seen else None
        seen.add(words)
        if claim is None:
            continue
        subject = film_name(snapshot, film.id)
        if _is_elsewhere(snapshot, claim):
            yield ELSEWHERE.found(place, subject=subject, premiere=words)
        last = film.year_until or film.year
        is_old = last is not None and (
            last < snapshot.edition.starts_on.year - limit_of(snapshot, OF_OLD_FILM)
        )
        if claim.level is Level.WORLD and is_old and not _RESTORED.search(words):
            yield OF_OLD_FILM.found(place, subject=subject, premiere=words, year=last)


CHECKS = (
    of_texts(look, ELSEWHERE_IN_TEXT),
    of_films(look_at_card, ELSEWHERE, OF_OLD_FILM),
)
