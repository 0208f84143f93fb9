"""Films of the programme that their director's filmography has in another year than the card."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.ids import EntryId, PersonId
from festdesk.base.wording import sentence
from festdesk.checks.people.filmographies import own_entry
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Film
from festdesk.films.titles import comparable_title
from festdesk.snapshot import Snapshot

OWN_YEAR_OTHER = Kind(
    "filmography.own-year-other",
    Severity.WARNING,
    sentence("Finding", "The filmography of {person} has {film} in {year}; the card says {known}."),
    sentence(
        "Help",
        "The film of the entry stands in the filmography with another year than on its card, and "
        "the two print beside each other.",
    ),
    sentence("Help", "Find out which year is right, and write it in both places."),
    sentence("Help", "A card of 2020 and “2019 – Dear Comrades!” in the filmography."),
)
_WRITE_ENTRY = sentence("Mend", "Write {after} in the filmography")
_WRITE_CARD = sentence("Mend", "Write {after} on the card")


def find_own_years_other(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each director whose filmography dates the film otherwise."""
    if film.year is None:
        return
    for credit in snapshot.directors_of(film.id):
        entry_id = own_entry(snapshot, (credit.person_id, film.id)) if credit.person_id else None
        entry = snapshot.entries[entry_id] if entry_id is not None else None
        if credit.person_id is None or entry is None or entry.year is None:
            continue
        last, until = film.year_until or film.year, entry.year_until or entry.year
        if entry.year <= last and film.year <= until:
            continue
        if _has_its_year(snapshot, credit.person_id, film, entry.id):
            continue
        found = OWN_YEAR_OTHER.found(
            Place("filmographyentry", entry.id, "year", film.id),
            Place("film", film.id, "year", film.id),
            person=snapshot.person_name(credit.person_id), film=film_name(snapshot, film.id),
            year=entry.year, known=film.year,
        )  # fmt: skip
        yield found.offering(
            Mend(_WRITE_ENTRY, "filmographyentry", entry.id, "year", entry.year, film.year),
            Mend(_WRITE_CARD, "film", film.id, "year", film.year, entry.year),
        )


def _has_its_year(snapshot: Snapshot, person_id: PersonId, film: Film, linked: EntryId) -> bool:
    """Return whether another entry has a title of the film and its year: this one is a remake."""
    titles = {comparable_title(title.text) for title in snapshot.titles_of(film.id) if title.text}
    return any(
        comparable_title(form.text) in titles
        for entry in snapshot.entries_of(person_id)
        if entry.id != linked and entry.year == film.year
        for form in snapshot.titles_of_entry(entry.id)
    )
