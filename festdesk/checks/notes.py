"""What the checks found, film by film, for the margin of a proof."""

from collections.abc import Callable, Iterable

from festdesk.base.findings import Finding
from festdesk.base.ids import FilmId
from festdesk.checks.catalogue import run_checks
from festdesk.snapshot import Snapshot


def notes_by_film(
    snapshot: Snapshot,
    say: Callable[[Finding], str] = str,
    found: Iterable[Finding] | None = None,
) -> dict[FilmId, list[str]]:
    """Return the sentences on each film that has any, the gravest first; `say` makes them.

    `found` are the open findings of this snapshot; where they are not given it is looked at afresh.
    """
    notes: dict[FilmId, list[str]] = {}
    for finding in run_checks(snapshot) if found is None else found:
        film = next((place.film for place in finding.places if place.film), "")
        if film in snapshot.films:
            notes.setdefault(FilmId(film), []).append(say(finding))
    return notes
