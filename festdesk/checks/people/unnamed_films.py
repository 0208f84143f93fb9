"""Works of a director that may be the film of a card which has no title yet."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.wording import Listed, sentence
from festdesk.checks.people.entry_names import entry_name
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

FILM_UNNAMED = Kind(
    "filmography.film-unnamed",
    Severity.HINT,
    sentence("Finding", "{film} has no title; of its director and year there is {entries}."),
    sentence(
        "Help",
        "The filmography of the director has a work of the year of the film, which is likely the "
        "film itself. Not linked, it prints there as another film.",
    ),
    sentence("Help", "Write the title on the card, and link the entry to it."),
    sentence("Help", "A card of 2020 without heading, and “2020 – First Snow” in the filmography."),
)
_LINK = sentence("Mend", "Link {told} to the card")
_MOST = 3  # works of one year: of more than so many none is likely


def find_unnamed_films(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for a film without title, of whose year its director has made something."""
    if film.year is None or any(title.text for title in snapshot.titles_of(film.id)):
        return
    for credit in snapshot.directors_of(film.id):
        entries = snapshot.entries_of(credit.person_id) if credit.person_id is not None else ()
        if any(entry.film_id == film.id for entry in entries):
            continue
        likely = [one for one in entries if one.year == film.year and one.film_id is None]
        if 0 < len(likely) <= _MOST:
            found = FILM_UNNAMED.found(
                Place("film", film.id, "title", film.id),
                *(Place("filmographyentry", one.id, "film_id", film.id) for one in likely),
                film=film_name(snapshot, film.id),
                entries=Listed(tuple(entry_name(snapshot, one) for one in likely)),
            )
            yield found.offering(
                *(
                    Mend(
                        _LINK, "filmographyentry", one.id, "film_id", None, film.id,
                        told=entry_name(snapshot, one),
                    )
                    for one in likely
                )
            )  # fmt: skip
