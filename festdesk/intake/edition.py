"""What of an edition helps to read a text, and which of its films a text is about."""

from collections.abc import Iterator
from dataclasses import dataclass

from festdesk.base.ids import FilmId
from festdesk.films.titles import likely_same_title
from festdesk.intake.drafts import DirectorValue, FilmReading, PageKind, Reading, TitleValue
from festdesk.intake.page import Context
from festdesk.intake.review import KnownFilm, find_film_for
from festdesk.people.names import likely_same_person
from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class CardFound:
    """The card a text is about, and why."""

    film_id: FilmId
    reason: str


def context_of(snapshot: Snapshot) -> Context:
    """Return the edition's days, languages and venues."""
    edition = snapshot.edition
    venues = (name for venue in snapshot.venues for name in (venue.name, venue.short_name))
    return Context(
        edition.starts_on, edition.ends_on, edition.languages, tuple(filter(None, venues))
    )


def known_films(snapshot: Snapshot) -> dict[str, KnownFilm]:
    """Return what a text may call the films of the edition, by their ids.

    A card without title is called by what its director's filmography has of its year.
    """
    return {
        film_id: KnownFilm(
            tuple(_titles(snapshot, film_id)),
            tuple(snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)),
        )
        for film_id in snapshot.films
    }


def _titles(snapshot: Snapshot, film_id: FilmId) -> Iterator[str]:
    titles = snapshot.titles_of(film_id)
    yield from (title.text for title in titles)
    if titles:
        return
    year = snapshot.films[film_id].year
    for credit in snapshot.directors_of(film_id):
        for entry in snapshot.entries_of(credit.person_id) if credit.person_id else ():
            if entry.film_id == film_id or (entry.film_id is None and entry.year == year):
                yield from (title.text for title in snapshot.titles_of_entry(entry.id))


def find_card_for(reading: Reading, film: FilmReading, snapshot: Snapshot) -> CardFound | None:
    """Return the card that one film of a reading is to be added to, or None for a card of its own.

    A review, captions and a filmography belong to the film they speak of. A film page is added to
    a card only where it states the card's title and names its director.
    """
    known = known_films(snapshot)
    if reading.kind in {PageKind.REVIEW, PageKind.FILMOGRAPHY}:
        found = find_film_for(reading, known)
        return CardFound(FilmId(found.key), found.reason) if found else None
    stated = [
        draft.value.text
        for draft in film.drafts
        if isinstance(draft.value, TitleValue) and not draft.is_candidate
    ]
    directors = [d.value.name for d in film.drafts if isinstance(d.value, DirectorValue)]
    for film_id, named in known.items():
        title = next((t for t in stated for k in named.titles if likely_same_title(t, k)), None)
        if title and any(likely_same_person(d, k) for d in directors for k in named.directors):
            return CardFound(FilmId(film_id), f"It has the title “{title}” and the director.")
    return None


def was_taken_in(body: str, snapshot: Snapshot) -> bool:
    """Return whether this very text was taken in before and a card still has what it gave."""
    plain = body.replace("\0", "")
    return any(source.film_id and source.body == plain for source in snapshot.sources.values())
