"""Films of the programme that their director's filmography lacks, where those of others have it."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import sentence
from festdesk.checks.people.filmographies import own_entry
from festdesk.checks.subjects import film_name, of_all_directors
from festdesk.filmographies.style import FilmShown, style_of
from festdesk.snapshot import Snapshot

OWN_FILM_MISSING = Kind(
    "filmography.own-film-missing",
    Severity.HINT,
    sentence("Finding", "{film} does not stand in the filmography of {person}."),
    sentence(
        "Help",
        "The filmographies of most directors name the film of the entry too, and this one does "
        "not. It is to be looked at where nearly all have it, else a hint. A house whose style "
        "leaves it out everywhere is not told.",
    ),
    sentence("Help", "Add the film to the filmography and link it to the card."),
    sentence("Help", "A filmography up to 2018 beside a film of 2021."),
)
_FEWEST, _MOST_WITHOUT = 4, 4  # filmographies; one in so many may lack its film
_FEWEST_SURE, _MOST_WITHOUT_SURE = 10, 5  # where it should be looked at


def find_own_films_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each filmography without the film of its entry, where most have it."""
    if style_of(snapshot.house_settings).own_film == FilmShown.OMITTED:
        return
    known = _with_filmography(snapshot)
    without = [pair for pair, has_own in known if not has_own]
    if len(known) < _FEWEST or len(without) * _MOST_WITHOUT > len(known):
        return
    is_sure = len(known) >= _FEWEST_SURE and len(without) * _MOST_WITHOUT_SURE <= len(known)
    for person_id, film_id in without:
        found = OWN_FILM_MISSING.found(
            Place("person", person_id, "filmography", film_id),
            film=film_name(snapshot, film_id),
            person=snapshot.person_name(person_id),
        )
        yield found.taken_as(Severity.WARNING) if is_sure else found


@of_all_directors
def _with_filmography(
    snapshot: Snapshot, who: tuple[PersonId, FilmId]
) -> Iterator[tuple[tuple[PersonId, FilmId], bool]]:
    """Yield a director who has a filmography, and whether the own film stands in it."""
    if snapshot.entries_of(who[0]):
        yield who, own_entry(snapshot, who) is not None
