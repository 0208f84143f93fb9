"""Premieres that a card claims, against its own calendar, its awards and its releases."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from festdesk.base.countries import find_country
from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_films
from festdesk.checks.facts.award_bodies import body_of
from festdesk.checks.facts.awards import is_for_a_film, told
from festdesk.checks.facts.premiere_levels import Claim, Level, claim_of
from festdesk.checks.subjects import film_name, place_of_screening, screening_name
from festdesk.films.tables import Film, Release
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot

NOT_FIRST = Kind(
    "premiere.not-first",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{premiere}”, but {earlier} is of {year}."),
    sentence(
        "Help",
        "A premiere is claimed, and an award or a release shows that the film was seen before, in "
        "a place that the claim rules out.",
    ),
    sentence("Help", "Correct the premiere on the card or the screening, or the year beside it."),
    example=sentence("Help", "“World premiere” in 2021 of a film that won a prize in 2020."),
)
FIELDS_DISAGREE = Kind(
    "premiere.fields-disagree",
    Severity.WARNING,
    sentence("Finding", "{screening}: “{premiere}”, on the card “{other}”."),
    sentence("Help", "The card claims another premiere than one of its screenings."),
    sentence("Help", "Write the same into both."),
    example=sentence("Help", "“World premiere” on the card, “European premiere” in the calendar."),
)
TWICE = Kind(
    "premiere.twice",
    Severity.WARNING,
    sentence("Finding", "{screening}: “{premiere}”, though {earlier} comes before it."),
    sentence("Help", "Only the first screening of a film can be its premiere."),
    sentence("Help", "Remove the premiere from the later screening, or correct its start."),
    example=sentence("Help", "“World premiere” on Friday and again on Sunday."),
)
_WRITE = sentence("Mend", "Write “{after}” for the premiere of the screening")
_REMOVE = sentence("Mend", "Remove “{before}” from the screening")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def look(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what contradicts the premiere of a card and of its screenings."""
    shown = [one for one in snapshot.screenings_of(film.id) if one.state != "cancelled"]
    claims = [(film.premiere, Place("film", film.id, "premiere", film.id))] if film.premiere else []
    claims += [
        (one.premiere, place_of_screening(snapshot, one.id, "premiere"))
        for one in shown
        if one.premiere
    ]
    seen: set[str] = set()
    for words, place in claims:
        claim = claim_of(words)
        if claim is not None and words not in seen:
            seen.add(words)
            yield from _earlier(snapshot, film, words, claim, place)
    yield from _screenings(snapshot, film, shown)


def _earlier(
    snapshot: Snapshot, film: Film, words: str, claim: Claim, place: Place
) -> Iterator[Finding]:
    subject, year = film_name(snapshot, film.id), snapshot.edition.starts_on.year
    for award in snapshot.awards_of(film.id):
        if award.year is None or award.year >= year or not is_for_a_film(award):
            continue
        body = body_of(award.body)
        where = award.country or (body.country if body else "")
        if rules_out(claim, where, film.countries):
            yield NOT_FIRST.found(
                place, Place("award", award.id, "year", film.id), subject=subject,
                premiere=words, earlier=f"“{told(award)}”", year=award.year,
            )  # fmt: skip
            return
    for release in snapshot.releases_of(film.id):
        released = _year_of(release)
        where = release.territory if len(release.territory) == 2 else ""  # noqa: PLR2004 -- a code
        where = where or find_country(release.territory) or ""
        if released and released < year and rules_out(claim, where, film.countries):
            yield NOT_FIRST.found(
                place, Place("release", release.id, "released", film.id), subject=subject,
                premiere=words, year=released,
                earlier=f"“{snapshot.company_name(release.company_id)}”",
            )  # fmt: skip
            return


def _year_of(release: Release) -> int | None:
    found = _YEAR.search(release.released)
    return int(found[0]) if found else None


def rules_out(claim: Claim, country: str, own: Sequence[str]) -> bool:
    """Return whether a premiere cannot be one once the film was shown in a country."""
    if claim.level is Level.WORLD:
        return True
    if not country:
        return False
    if claim.level is Level.INTERNATIONAL:
        return bool(own) and country not in own
    if claim.level.is_regional:
        return claim.level.reaches(country)
    return country == claim.country


def _screenings(snapshot: Snapshot, film: Film, shown: Sequence[Screening]) -> Iterator[Finding]:
    on_card = claim_of(film.premiere) if film.premiere else None
    dated = [one for one in shown if one.starts_at is not None]
    for screening in shown:
        claim = claim_of(screening.premiere) if screening.premiere else None
        if claim is None:
            continue
        place = place_of_screening(snapshot, screening.id, "premiere")
        facts = {
            "screening": screening_name(snapshot, screening.id), "premiere": screening.premiere,
        }  # fmt: skip
        if on_card is not None and _differ(on_card, claim):
            found = FIELDS_DISAGREE.found(
                place, Place("film", film.id, "premiere", film.id), **facts, other=film.premiere
            )
            mend = Mend(
                _WRITE, "screening", screening.id, "premiere", screening.premiere, film.premiere
            )
            yield replace(found, mends=(mend,))
        if dated and screening.starts_at and screening is not dated[0]:
            first = dated[0]
            if first.starts_at is not None and first.starts_at < screening.starts_at:
                found = TWICE.found(place, **facts, earlier=screening_name(snapshot, first.id))
                mend = Mend(_REMOVE, "screening", screening.id, "premiere", screening.premiere, "")
                yield replace(found, mends=(mend,))


def _differ(one: Claim, other: Claim) -> bool:
    """Return whether two claims cannot be meant alike; one may say less than the other."""
    return (one.level, one.country) != (other.level, other.country)


CHECKS = (of_films(look, NOT_FIRST, FIELDS_DISAGREE, TWICE),)
