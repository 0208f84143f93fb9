"""What of an edition helps to read a text, and which of its films a text is about."""

from collections.abc import Iterator

from festdesk.base.ids import FilmId
from festdesk.intake.page import Context
from festdesk.intake.review import KnownFilm
from festdesk.snapshot import Snapshot


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


def was_taken_in(body: str, snapshot: Snapshot) -> bool:
    """Return whether this very text was taken in before and a card still has what it gave."""
    plain = body.replace("\0", "")
    return any(
        source.film_id and snapshot.body_of(source) == plain for source in snapshot.sources.values()
    )
