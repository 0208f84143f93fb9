"""Directors without what others of the programme have: a biography, a filmography."""

from collections.abc import Iterator, Sequence

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import sentence
from festdesk.checks.cards.due import is_due, is_worked_on
from festdesk.checks.subjects import directors_in_programme, of_all_directors
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
_Director = tuple[PersonId, FilmId]


def find_biographies_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each director without biography, where most have one."""
    bare = _without_biography(snapshot)
    yield from _told(snapshot, BIOGRAPHY_MISSING, bare, f"text:{TextKind.BIOGRAPHY}")


@of_all_directors
def _without_biography(snapshot: Snapshot, who: _Director) -> Iterator[_Director]:
    texts = snapshot.texts_of_person(who[0])
    if not any(text.kind == TextKind.BIOGRAPHY and text.body for text in texts):
        yield who


def find_filmographies_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each director without filmography, where most have one."""
    yield from _told(snapshot, FILMOGRAPHY_MISSING, _without_filmography(snapshot), "")


@of_all_directors
def _without_filmography(snapshot: Snapshot, who: _Director) -> Iterator[_Director]:
    if not snapshot.entries_of(who[0]):
        yield who


def _told(snapshot: Snapshot, kind: Kind, bare: Sequence[_Director], key: str) -> Iterator[Finding]:
    directors = directors_in_programme(snapshot)
    if len(directors) < _FEWEST or len(bare) * 3 > len(directors):
        return
    main = snapshot.languages[0]
    for person_id, film_id in bare:
        film = snapshot.films[film_id]
        wanted = is_due(snapshot, film, f"{key}:{main}") if key else is_worked_on(film)
        if wanted:
            field = f"{key}:{main}" if key else ""
            place = Place("person", person_id, field, film_id)
            yield kind.found(place, person=snapshot.person_name(person_id))
