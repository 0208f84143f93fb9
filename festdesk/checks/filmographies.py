"""Filmographies against the cards, and against themselves."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import EntryId
from festdesk.base.wording import sentence
from festdesk.checks.subjects import directors_in_programme, film_name, shown_films
from festdesk.filmographies.same_works import KnownFilms, Work
from festdesk.films.titles import title_sort_key
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.filmographies.tables import FilmographyEntry

FILM_UNLINKED = Kind(
    "filmography.film-unlinked",
    Severity.HINT,
    sentence("Finding", "{film} stands in the filmography of {person} without a link to its card."),
    sentence(
        "Help",
        "The entry prints with its own title and year, which may differ from those of the card, "
        "and without the mark of the films in the programme.",
    ),
    sentence("Help", "Link the entry to the card."),
)
ENTRY_DOUBLED = Kind(
    "filmography.entry-doubled",
    Severity.WARNING,
    sentence("Finding", "{entry} stands twice in the filmography of {person}."),
    sentence("Help", "Two entries have the same title, year and role; both would print."),
    sentence("Help", "Remove one of them, or say in which they differ."),
)


@lru_cache(50_000)
def _key(title: str) -> str:
    """Return what titles are compared by; the same ones are asked for after every act."""
    return title_sort_key(title, "")


def _titles(snapshot: Snapshot, entry_id: EntryId) -> list[str]:
    return [title.text for title in snapshot.titles_of_entry(entry_id)]


def find_unlinked_films(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each entry that seems to be a film of the programme by its director."""
    for film in shown_films(snapshot):
        for credit in snapshot.directors_of(film.id):
            if credit.person_id is None:
                continue
            entries = snapshot.entries_of(credit.person_id)
            if any(entry.film_id == film.id for entry in entries):
                continue
            titles = tuple(title.text for title in snapshot.titles_of(film.id))
            # As the editor of filmographies proposes the link.
            known = KnownFilms([Work(film.id, titles, film.year, film.id)])
            for entry in entries:
                if entry.film_id is None and known.film_of(
                    _titles(snapshot, entry.id), entry.year, [film.id]
                ):
                    yield FILM_UNLINKED.found(
                        Place("filmographyentry", entry.id, "film_id", film.id),
                        film=film_name(snapshot, film.id),
                        person=snapshot.person_name(credit.person_id),
                    )
                    break


def find_doubled_entries(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each entry that says what an earlier one of the person has said.

    A remake has another year, a second job on one film another role, a part another share.
    """
    of_directors = directors_in_programme(snapshot)
    for person_id in sorted(snapshot.people):
        seen: dict[tuple[object, ...], FilmographyEntry] = {}
        for entry in snapshot.entries_of(person_id):
            titles = _titles(snapshot, entry.id)
            if not titles:
                continue
            what = (
                _key(titles[0]), entry.year, entry.role, entry.share, entry.qualifier
            )  # fmt: skip
            earlier = seen.setdefault(what, entry)
            if earlier is not entry:
                film_id = entry.film_id or of_directors.get(person_id) or ""
                yield ENTRY_DOUBLED.found(
                    Place("filmographyentry", entry.id, "title", film_id),
                    Place("filmographyentry", earlier.id, "title", film_id),
                    entry=f"“{titles[0]}”",
                    person=snapshot.person_name(person_id),
                )
