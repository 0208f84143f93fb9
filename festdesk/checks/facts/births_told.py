"""Births as the biographies of one person tell them in several languages, against each other."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.languages import language_name
from festdesk.base.text import fold
from festdesk.base.wording import Named, sentence
from festdesk.checks.check import of_people
from festdesk.checks.facts.ages import are_far_apart, births_in, is_another_place
from festdesk.checks.facts.life_dates import LifeDate
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

YEARS_DIFFER = Kind(
    "text.born-years-differ",
    Severity.WARNING,
    sentence(
        "Finding", "{subject}: born in {year} here, in {other} in the biography in {language}."
    ),
    sentence(
        "Help",
        "Two biographies of one person give two years of birth, and none is noted with the person.",
    ),
    sentence("Help", "Find out which is right, write it in both, and note it with the person."),
    example=sentence("Help", "“born in 1937” in English, “née en 1973” in French."),
)
PLACES_DIFFER = Kind(
    "text.born-places-differ",
    Severity.HINT,
    sentence(
        "Finding", "{subject}: born in “{words}” here, in “{other}” in the biography in {language}."
    ),
    sentence(
        "Help",
        "Two biographies of one person give two places of birth, and none is noted with the "
        "person. Some cities have names that are not alike in two languages.",
    ),
    sentence("Help", "Find out which is right, write it in both, and note it with the person."),
    example=sentence("Help", "“born in Moscow” in English, “né à Kiev” in French."),
)


def look(snapshot: Snapshot, person_id: PersonId, film_id: FilmId) -> Iterator[Finding]:
    """Yield where two biographies of a person tell of two births; what is noted is held elsewhere.

    The first birth of a biography is that of its subject.
    """
    person = snapshot.people.get(person_id)
    if person is None or (person.born_year is not None and person.born_place):
        return
    told = [
        (prose, births[0])
        for prose in prose_of_film(snapshot, film_id)
        if prose.person_id == person_id and prose.kind == TextKind.BIOGRAPHY
        if (births := births_in(snapshot, prose))
    ]
    for column, what in (("born_year", "year"), ("born_place", "place")):
        if not getattr(person, column):
            yield from _differing(told, what)


def _differing(told: Sequence[tuple[Prose, LifeDate]], what: str) -> Iterator[Finding]:
    """Yield which biographies differ from the first, or from what most of them say."""
    told = [one for one in told if getattr(one[1], what)]
    counts = Counter(getattr(date, what) for _, date in told)
    usual = max(counts, key=lambda value: counts[value], default=None)
    other_prose, other = next((one for one in told if getattr(one[1], what) == usual), (None, None))
    for prose, date in told:
        if other_prose is None or other is None or prose is other_prose:
            continue
        language = Named(language_name, other_prose.declared)
        if what == "year" and date.year != other.year:
            found = found_in(
                YEARS_DIFFER, prose, date.year_start, date.year_start + 4, str(other.year),
                language=language, year=date.year, other=other.year,
            )  # fmt: skip
        elif what == "place" and (
            is_another_place(date.place, other.place)
            or (counts[usual] > 1 and are_far_apart(date.place, other.place))
        ):
            found = found_in(
                PLACES_DIFFER, prose, date.place_start, date.place_start + len(date.place),
                language=language, other=other.place,
            )  # fmt: skip
            # Of three biographies two agree to the letter, and the third has another place.
            is_sure = counts[usual] > 1 and not (
                _names(prose.body, other.place) or _names(other_prose.body, date.place)
            )
            found = found.taken_as(Severity.WARNING) if is_sure else found
        else:
            continue
        yield replace(found, places=(prose.place, other_prose.place))


def _names(body: str, place: str) -> bool:
    """Return whether a text names a place anywhere: the city, where the other has its district."""
    return re.search(rf"(?<!\w){re.escape(fold(place))}(?!\w)", fold(body)) is not None


CHECKS = (of_people(look, YEARS_DIFFER, PLACES_DIFFER),)
