"""Countries of a card: unknown, named twice, or not there yet in the year of the film."""

from collections.abc import Iterator

from festdesk.base.countries import (
    code_of_its_time,
    country_name,
    find_country,
    former_states,
    is_known_country,
)
from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.wording import Named, Sentence, sentence
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

UNKNOWN = Kind(
    "film.country-unknown",
    Severity.WARNING,
    sentence("Finding", "{film}: “{code}” is no country."),
    sentence(
        "Help",
        "The card has a code that is none of ISO 3166, most likely from a table. It prints as it "
        "stands, and the film is missing in the index of its country.",
    ),
    sentence("Help", "Choose the country on the card."),
    sentence("Help", "“UK” should be GB, the United Kingdom."),
)
DOUBLED = Kind(
    "film.country-doubled",
    Severity.WARNING,
    sentence("Finding", "{film}: {country} stands among the countries twice."),
    sentence("Help", "It prints twice on the line of the card."),
    sentence("Help", "Remove one of the two countries on the card."),
    sentence("Help", "“France, Italy, France” should be “France, Italy”."),
)
OF_OTHER_TIME = Kind(
    "film.country-of-other-time",
    Severity.HINT,
    sentence("Finding", "{film} is of {year}, and {country} was no country then."),
    sentence(
        "Help",
        "Catalogues name the state in which a film was made. In the year of this one there was "
        "another state, or this one was no more.",
    ),
    sentence("Help", "Name the state of that time, or leave it where your house does it so."),
    sentence("Help", "A film of 1966 from Prague is from Czechoslovakia, not from Czechia."),
)
_NAME_OTHER = sentence("Mend", "Write {told} instead")
_NAME_ONCE = sentence("Mend", "Name {told} once")
_LATE = 2  # years: films that were begun in a state come out when it is no more


def find_countries_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is wrong with the countries of a film."""
    told: set[str] = set()
    for code in film.countries:
        name = Named(country_name, code)
        if film.countries.count(code) > 1:
            if code not in told:
                once = tuple(dict.fromkeys(film.countries))
                yield _found(snapshot, DOUBLED, film, _put(_NAME_ONCE, film, once, name),
                             country=name, code=code)  # fmt: skip
        elif not is_known_country(code):
            meant = find_country(code)
            mend = _replacing(film, code, meant) if meant else None
            yield _found(snapshot, UNKNOWN, film, mend, code=code)
        elif film.year is not None:
            state, is_over = _other_state(code, film.year, film.year_until or film.year)
            if is_over or state:
                mend = _replacing(film, code, state) if state else None
                found = _found(snapshot, OF_OTHER_TIME, film, mend, country=name, year=film.year,
                               code=code)  # fmt: skip
                # Some houses give old films to the states of today; none does it the other way.
                yield found.taken_as(Severity.WARNING) if is_over else found
        told.add(code)


def _other_state(code: str, year: int, until: int) -> tuple[str, bool]:
    """Return the state that was there instead in these years, and whether `code` was over."""
    for state in former_states():
        if state.code == code_of_its_time(code):
            return "", year > state.last + _LATE or until < state.first
        if code in state.soil and state.first < year and until < state.apart_from:
            return state.code, False
    return "", False


def _put(said: Sentence, film: Film, codes: tuple[str, ...], told: Named) -> Mend:
    return Mend(said, "film", film.id, "countries", film.countries, codes, told=told)


def _replacing(film: Film, code: str, other: str) -> Mend:
    codes = (other if one == code else one for one in film.countries)
    return _put(_NAME_OTHER, film, tuple(dict.fromkeys(codes)), Named(country_name, other))


def _found(
    snapshot: Snapshot, kind: Kind, film: Film, mend: Mend | None, *, code: str, **facts: object
) -> Finding:
    place = Place("film", film.id, "countries", film.id)
    said = {"code": code} if kind is UNKNOWN else facts
    found = kind.found(place, film=film_name(snapshot, film.id), **said)
    return found.offering(*((mend,) if mend else ()), apart=code)
