"""What the checks found, film by film, for the margin of a proof."""

from collections.abc import Callable

from festdesk.base.findings import Finding
from festdesk.base.ids import FilmId
from festdesk.checks.catalogue import run_checks
from festdesk.snapshot import Snapshot


def notes_by_film(
    snapshot: Snapshot, say: Callable[[Finding], str] = str
) -> dict[FilmId, list[str]]:
    """Return the sentences on each film that has any, the gravest first; `say` makes them."""
    notes: dict[FilmId, list[str]] = {}
    for finding in run_checks(snapshot):
        film = next((place.film for place in finding.places if place.film), "")
        if film in snapshot.films:
            notes.setdefault(FilmId(film), []).append(say(finding))
    return notes
