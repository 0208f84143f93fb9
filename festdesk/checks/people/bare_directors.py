"""Directors without what others of the programme have: a biography, a filmography."""

from collections.abc import Callable, Iterator

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import PersonId
from festdesk.base.wording import sentence
from festdesk.checks.cards.due import is_due, is_worked_on
from festdesk.checks.subjects import directors_in_programme
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

BIOGRAPHY_MISSING = Kind(
    "person.biography-missing",
    Severity.HINT,
    sentence("Finding", "{person} has no biography; most directors of the programme have one."),
    sentence("Help", "The entry prints without the lines on its director that others have."),
    sentence("Help", "Write or paste one, or leave it where nothing is known."),
    sentence("Help", "One entry of sixty without a biography."),
)
FILMOGRAPHY_MISSING = Kind(
    "person.filmography-missing",
    Severity.HINT,
    sentence("Finding", "{person} has no filmography; most directors of the programme have one."),
    sentence("Help", "The entry prints without the list of works that others have."),
    sentence("Help", "Add one, or leave it where this is a first film."),
    sentence("Help", "One director of sixty without a filmography."),
)
_FEWEST = 4  # directors


def find_biographies_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each director without biography, where most have one."""

    def has(person_id: PersonId) -> bool:
        texts = snapshot.texts_of_person(person_id)
        return any(text.kind == TextKind.BIOGRAPHY and text.body for text in texts)

    yield from _without(snapshot, BIOGRAPHY_MISSING, has, f"text:{TextKind.BIOGRAPHY}")


def find_filmographies_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each director without filmography, where most have one."""

    def has(person_id: PersonId) -> bool:
        return bool(snapshot.entries_of(person_id))

    yield from _without(snapshot, FILMOGRAPHY_MISSING, has, "")


def _without(
    snapshot: Snapshot, kind: Kind, has: Callable[[PersonId], bool], key: str
) -> Iterator[Finding]:
    directors = directors_in_programme(snapshot)
    bare = {person_id: film_id for person_id, film_id in directors.items() if not has(person_id)}
    if len(directors) < _FEWEST or len(bare) * 3 > len(directors):
        return
    main = snapshot.languages[0]
    for person_id, film_id in bare.items():
        film = snapshot.films[film_id]
        wanted = is_due(snapshot, film, f"{key}:{main}") if key else is_worked_on(film)
        if wanted:
            field = f"{key}:{main}" if key else ""
            place = Place("person", person_id, field, film_id)
            yield kind.found(place, person=snapshot.person_name(person_id))
