"""The awards of a card by themselves: their years, their bodies, their countries, said twice."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from festdesk.base.countries import country_name
from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.text import fold
from festdesk.base.wording import Named, sentence
from festdesk.checks.check import of_films
from festdesk.checks.facts.award_bodies import Body, body_of, find_prizes, is_meant
from festdesk.checks.facts.demonyms import is_among
from festdesk.checks.facts.festival_mentions import FestivalNames
from festdesk.checks.facts.ordinals import festival_names
from festdesk.checks.facts.told_words import any_of
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import film_name, shown_films
from festdesk.films.tables import Award, Film
from festdesk.snapshot import Snapshot

BEFORE_FILM = Kind(
    "award.before-film",
    Severity.WARNING,
    sentence("Finding", "{subject}: the award “{award}” is of {year}, the film of {film_year}."),
    sentence("Help", "An award is of a year before that of the film, and not one for a script."),
    sentence("Help", "Correct the year of the award or of the film."),
    example=sentence("Help", "A film of 2020 with a “Special Jury Prize, Venice, 2002”."),
)
IN_FUTURE = Kind(
    "award.in-future",
    Severity.WARNING,
    sentence("Finding", "{subject}: the award “{award}” is of {year}, after this edition."),
    sentence("Help", "An award is of a year that has not come when the festival takes place."),
    sentence("Help", "Correct the year of the award."),
    example=sentence("Help", "“Golden Lion, 2102” in the booklet of 2021, where 2012 is meant."),
)
LONG_AFTER = Kind(
    "award.long-after",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the award “{award}” is of {year}, long after the film of {film_year}.",
    ),
    sentence("Help", "Few films but restored ones win a prize years after they were first shown."),
    sentence(
        "Help",
        "Correct the year of the award or of the film, or accept it, as for a prize won by "
        "a restored film.",
    ),
    example=sentence("Help", "A film of 1962 with a prize of 1992."),
    limit=6,
    unit=sentence("Unit", "years"),
)
DOUBLED = Kind(
    "award.doubled",
    Severity.WARNING,
    sentence("Finding", "{subject}: the award “{award}” stands on the card twice."),
    sentence("Help", "Two rows have the same prize of the same body and year."),
    sentence("Help", "Remove one of the two, or correct what should tell them apart."),
    example=sentence("Help", "“Best Director, Venice, 2020” and “Best director, Venice 2020”."),
)
COUNTRY_OTHER = Kind(
    "award.country-other",
    Severity.WARNING,
    sentence(
        "Finding", "{subject}: {body}, which gives “{award}”, is in {right}, not in {country}."
    ),
    sentence("Help", "The body of an award is in another country than the one beside it."),
    sentence("Help", "Correct the country, or the body."),
    example=sentence("Help", "“Venice Film Festival, 2020 (France)” should be (Italy)."),
)
BODY_OTHER = Kind(
    "award.body-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{prize}” is given by {right}; the award names “{body}”."),
    sentence("Help", "A prize that all know by its name stands with another festival’s name."),
    sentence("Help", "Correct the prize or the body."),
    example=sentence("Help", "A Golden Bear is won at the Berlinale, not in Cannes."),
)
NOT_HELD = Kind(
    "award.not-held",
    Severity.WARNING,
    sentence(
        "Finding", "{subject}: the award “{award}” is of {year}, a year without that festival."
    ),
    sentence("Help", "The list of known festivals has no edition of this festival in that year."),
    sentence(
        "Help",
        "Correct the year. Where there was an edition, write the festival into the known festivals "
        "under Edit.",
    ),
    example=sentence("Help", "Karlovy Vary had no festival in 2020."),
)
BODY_MISSING = Kind(
    "award.body-missing",
    Severity.HINT,
    sentence("Finding", "{subject}: nobody has said who gave the award “{award}”."),
    sentence(
        "Help", "All other awards of the edition, but for a few, name the festival or the academy."
    ),
    sentence("Help", "Write on the card who gave it, or leave it where the prize says it."),
    example=sentence("Help", "“Audience Award, 2020” beside “Jury Prize, Venice, 2020”."),
)
_SET_COUNTRY = sentence("Mend", "Set the country of the award to {after}")
_NUMBER = re.compile(r"^\W*(?:\d+\s?\w{0,3}|[XVIL]+)\W+(?=\w)")
_SIGNS = re.compile(r"[\W_]+")


def told(award: Award) -> str:
    """Return how findings call an award."""
    return ", ".join(filter(None, (award.prize, award.category, award.body)))


def is_for_a_film(award: Award) -> bool:
    """Return whether an award is for a film that can be seen, and none for a script or project."""
    pattern = rf"(?<!\w){any_of('before_the_film', '')}(?!\w)"
    return not re.search(pattern, told(award), re.IGNORECASE)


def look(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is to be said of a card's awards."""
    awards = snapshot.awards_of(film.id)
    if not awards:
        return
    subject = film_name(snapshot, film.id)
    names = festival_names(snapshot)
    for award in awards:
        yield from _year(snapshot, film, award, subject)
        if not award.body.strip() and award.prize.strip() and _name_bodies(snapshot):
            yield BODY_MISSING.found(_at(award, "body"), subject=subject, award=told(award))
        yield from _body(award, subject)
        if award.year and _is_skipped(names, award.body, award.year):
            yield NOT_HELD.found(
                _at(award, "year"), subject=subject, award=told(award), year=award.year
            )
    yield from _doubled(awards, subject)


@once_per_snapshot
def _name_bodies(snapshot: Snapshot) -> bool:
    """Return whether nearly all awards of the programme name who gave them."""
    awards = [award for film in shown_films(snapshot) for award in snapshot.awards_of(film.id)]
    named = sum(bool(award.body.strip()) for award in awards)
    return len(awards) >= _FEWEST_AWARDS and named >= _NEARLY_ALL * len(awards)


_FEWEST_AWARDS, _NEARLY_ALL = 5, 0.8


def _at(award: Award, column: str) -> Place:
    return Place("award", award.id, column, award.film_id)


def _year(snapshot: Snapshot, film: Film, award: Award, subject: str) -> Iterator[Finding]:
    if award.year is None:
        return
    facts = {"subject": subject, "award": told(award), "year": award.year}
    at = _at(award, "year")
    if award.year > snapshot.edition.ends_on.year:
        yield IN_FUTURE.found(at, **facts)
    if film.year is None:
        return
    last = film.year_until or film.year
    if award.year < film.year and is_for_a_film(award):
        found = BEFORE_FILM.found(at, **facts, film_year=film.year)
        # A film is often dated by its release, a year after its first festival.
        is_near = award.year == film.year - 1
        yield replace(found, severity=Severity.HINT) if is_near else found
    elif last + limit_of(snapshot, LONG_AFTER) < award.year <= snapshot.edition.ends_on.year:
        yield LONG_AFTER.found(at, **facts, film_year=last)


def _body(award: Award, subject: str) -> Iterator[Finding]:
    body = body_of(award.body) if award.body else None
    if body is None:
        return
    if award.country and body.country and not is_among(body.country, (award.country,)):
        found = COUNTRY_OTHER.found(
            _at(award, "country"), subject=subject, award=told(award), body=award.body,
            right=Named(country_name, body.country), country=Named(country_name, award.country),
        )  # fmt: skip
        mend = Mend(_SET_COUNTRY, "award", award.id, "country", award.country, body.country)
        yield replace(found, mends=(mend,))
    for prize in find_prizes(award.prize):
        if not prize.may_be_of(body) and _is_no_namesake(award, body):
            yield BODY_OTHER.found(
                _at(award, "body"), subject=subject, prize=award.prize, right=prize.body.name,
                body=award.body,
            )  # fmt: skip
            return


def _is_no_namesake(award: Award, body: Body) -> bool:
    """Return whether a row that has the prize of another body means that very prize.

    Smaller festivals give prizes by such a name, too: those of a place that only shares its city
    with a known one, and those whose country is not that of the body that is known.
    """
    is_there = not award.country or is_among(body.country, (award.country,))
    return is_there and is_meant(award.body, body)


def _is_skipped(names: FestivalNames, body: str, year: int) -> bool:
    """Return whether a body is a known festival, by its whole name, that skipped a year."""
    start = number.end() if (number := _NUMBER.match(body)) else 0
    named = names.named_at(body, start)
    if named is None or body[start + named[1] :].strip(" .)"):
        return False
    festival = named[0]
    return festival.is_counted(year) and not festival.numbers_of(year)


def _doubled(awards: Sequence[Award], subject: str) -> Iterator[Finding]:
    seen: dict[tuple[object, ...], Award] = {}
    for award in awards:
        body = body_of(award.body)
        key = (
            _plain(award.prize), _plain(award.category), body.key if body else _plain(award.body),
            award.year, award.person_id,
        )  # fmt: skip
        first = seen.setdefault(key, award)
        if first is not award:
            yield DOUBLED.found(
                _at(award, "prize"), _at(first, "prize"), subject=subject, award=told(award)
            )


def _plain(words: str) -> str:
    return _SIGNS.sub(" ", fold(words)).strip()


CHECKS = (
    of_films(
        look,
        BEFORE_FILM,
        IN_FUTURE,
        LONG_AFTER,
        DOUBLED,
        COUNTRY_OTHER,
        BODY_OTHER,
        NOT_HELD,
        BODY_MISSING,
    ),
)
