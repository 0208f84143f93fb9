"""The films that an edition knows with their years: entries of filmographies, and its cards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from festdesk.base.findings import Place
from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.checks.facts.film_cues import own_words
from festdesk.checks.remembering import once_for_each, once_per_snapshot
from festdesk.checks.subjects import shown_films
from festdesk.films.tables import Title
from festdesk.films.titles import comparable_title
from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Work:
    """A film of somebody's filmography, of a card, or of both, with the years it may bear.

    `place` is where its year stands, `year` that year; `person_id` is whose film it is taken for.
    """

    titles: tuple[Title, ...]
    years: tuple[tuple[int, int], ...]
    place: Place
    year: int | None
    film_id: FilmId | None = None
    entry_id: EntryId | None = None
    person_id: PersonId | None = None

    def is_of(self, year: int, until: int | None) -> bool:
        """Return whether a year, or any of a span, is one of its own."""
        last = until if until is not None and until >= year else year
        return any(first <= last and year <= end for first, end in self.years)

    def years_apart(self, year: int) -> int:
        """Return how far a year is from the nearest of its own."""
        return min(
            (0 if first <= year <= last else min(abs(year - first), abs(year - last)))
            for first, last in self.years
        )


class Works:
    """Films, the same as others of the same films."""

    def __init__(self, works: Iterable[Work]) -> None:
        self.all = tuple(works)

    @cached_property
    def by_key(self) -> Mapping[str, Sequence[Work]]:
        """The films by the keys of all forms of their titles; most are asked for those of none."""
        found: dict[str, list[Work]] = {}
        for work in self.all:
            for key in {comparable_title(title.text) for title in work.titles if title.text}:
                found.setdefault(key, []).append(work)
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Works) and self.all == other.all

    def __hash__(self) -> int:
        return hash(self.all)


@once_for_each
def works_of(snapshot: Snapshot, person_id: PersonId) -> Works:
    """Return what a person has made: the entries of the filmography, and cards that have none."""
    return Works(_of_person(snapshot, person_id))


def _of_person(snapshot: Snapshot, person_id: PersonId) -> Iterable[Work]:
    linked: set[FilmId] = set()
    first_film = next(
        (c.film_id for c in snapshot.credits_of_person(person_id) if c.role == "director"), ""
    )
    for entry in snapshot.entries_of(person_id):
        titles = [*snapshot.titles_of_entry(entry.id)]
        years = [(entry.year, entry.year_until or entry.year)] if entry.year else []
        card = snapshot.films.get(entry.film_id) if entry.film_id else None
        if card is not None:
            linked.add(card.id)
            titles += snapshot.titles_of(card.id)
            years += [(card.year, card.year_until or card.year)] if card.year else []
        place = Place("filmographyentry", entry.id, "year", entry.film_id or first_film)
        yield Work(
            tuple(titles), tuple(years), place, entry.year, entry.film_id, entry.id, person_id
        )
    for credit in snapshot.credits_of_person(person_id):
        if credit.role == "director" and credit.film_id not in linked:
            linked.add(credit.film_id)
            if not snapshot.films[credit.film_id].is_withdrawn:
                yield replace(_of_card(snapshot, credit.film_id), person_id=person_id)


def _of_card(snapshot: Snapshot, film_id: FilmId) -> Work:
    card = snapshot.films[film_id]
    years = ((card.year, card.year_until or card.year),) if card.year else ()
    place = Place("film", film_id, "year", film_id)
    return Work(tuple(snapshot.titles_of(film_id)), years, place, card.year, film_id)


@once_per_snapshot
def works_of_edition(snapshot: Snapshot) -> Works:
    """Return the cards of the programme."""
    return Works(_work_of_card(snapshot, film.id) for film in shown_films(snapshot))


@once_for_each
def _work_of_card(snapshot: Snapshot, film_id: FilmId) -> Work:
    return _of_card(snapshot, film_id)


@lru_cache(20_000)
def _name_words(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(own_words, forms))


def name_words(snapshot: Snapshot, people: Iterable[PersonId]) -> frozenset[str]:
    """Return the folded words of all forms of the names of some people."""
    forms = [form.text for person_id in people for form in snapshot.names_of(person_id)]
    return _name_words(tuple(forms))


def printed_years(work: Work) -> str:
    """Return the years of a work as a finding tells them."""
    first = work.years[0]
    return str(first[0]) if first[0] == first[1] else f"{first[0]}–{first[1]}"
