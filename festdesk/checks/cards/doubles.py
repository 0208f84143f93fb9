"""Two cards that are likely the same film: keyed twice, or taken in from two sources."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import film_name, of_all_films, shown_films, those_that_meet
from festdesk.films.titles import likely_same_title, title_sort_key
from festdesk.people.names import likely_same_person
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId

FILM_DOUBLED = Kind(
    "film.doubled",
    Severity.WARNING,
    sentence("Finding", "{film} and {other} are likely the same film."),
    sentence(
        "Help",
        "Two cards share a title under one of its forms, and a director or a year, or they have "
        "the same number, such as an EIDR. The film would be printed twice.",
    ),
    sentence(
        "Help",
        "Choose Films > Merge with another card, and keep the better of each value; or say there "
        "that they are not the same film.",
    ),
    example=sentence(
        "Help",
        "“Stalker” by Andrei Tarkovsky of 1979 on one card, and on another “Сталкер” of the "
        "same year by the same director.",
    ),
)
_YEARS_APART = 1  # sources count from the shooting or from the first showing
_FEWEST_LETTERS = 3
_MOST_ALIKE = 40  # cards of one first letters and year: more are a list of numbered works


@dataclass(frozen=True, slots=True)
class Double:
    """Two cards that are likely one film, in the order of the programme."""

    first: "FilmId"
    second: "FilmId"


def likely_doubles(snapshot: Snapshot) -> Iterator[Double]:
    """Yield pairs of cards that are likely one film, those known to be distinct left out."""
    for first, second in _candidates(snapshot):
        if are_likely_one(snapshot, first, second) and not snapshot.are_distinct(first, second):
            yield Double(first, second)


@once_per_snapshot
def _candidates(snapshot: Snapshot) -> "tuple[tuple[FilmId, FilmId], ...]":
    """Return pairs worth comparing: of one title, one number, or one director."""
    order = {film.id: rank for rank, film in enumerate(shown_films(snapshot))}
    groups = those_that_meet(_keys(snapshot))
    pairs = {
        (one, other) if order[one] < order[other] else (other, one): None
        for group in groups.values()
        if len(group) <= _MOST_ALIKE
        for one, other in combinations(dict.fromkeys(group), 2)
    }
    return tuple(pairs)


@of_all_films
def _keys(snapshot: Snapshot, film_id: "FilmId") -> "Iterator[tuple[tuple[str, str], FilmId]]":
    """Yield under what a card may meet another that is the same film."""
    found = []
    for title in snapshot.titles_of(film_id):
        key = title_sort_key(title.text, title.language)
        if len(key) >= _FEWEST_LETTERS:
            found.append(("title", key))
    found += [(one.scheme, one.value.casefold()) for one in snapshot.identifiers_of(film_id)]
    found += [
        ("director", director.person_id or fold(director.as_credited))
        for director in snapshot.directors_of(film_id)
    ]
    return ((key, film_id) for key in found)


def are_likely_one(snapshot: Snapshot, one: "FilmId", other: "FilmId") -> bool:
    """Return whether two cards share a number, or a title and then a director or a year."""
    numbers = [
        {(n.scheme, n.value.casefold()) for n in snapshot.identifiers_of(film_id)}
        for film_id in (one, other)
    ]
    if numbers[0] & numbers[1]:
        return True
    titles = [[title.text for title in snapshot.titles_of(film_id)] for film_id in (one, other)]
    if not any(likely_same_title(a, b) for a in titles[0] for b in titles[1]):
        return False
    directors = [
        [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
        for film_id in (one, other)
    ]
    years = [snapshot.films[film_id].year for film_id in (one, other)]
    if all(directors):
        alike = any(likely_same_person(a, b) for a in directors[0] for b in directors[1])
        apart = None not in years and abs((years[0] or 0) - (years[1] or 0)) > _YEARS_APART
        return alike and not apart
    # A card just begun has no director yet; a year that differs tells a remake.
    return None in years or abs((years[0] or 0) - (years[1] or 0)) <= _YEARS_APART


def find_doubled_films(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each pair of cards that is likely one film."""
    for pair in likely_doubles(snapshot):
        places = [Place("film", film_id, "title", film_id) for film_id in (pair.first, pair.second)]
        yield FILM_DOUBLED.found(
            *places,
            film=film_name(snapshot, pair.first),
            other=film_name(snapshot, pair.second),
        )
