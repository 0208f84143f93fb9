"""Whom to ask for a film: its print source, where the booklet lists them."""

from collections.abc import Iterator

from festdesk.base.errors import PrintProblem
from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.wording import sentence
from festdesk.booklet.book import book_of
from festdesk.booklet.plan import SOURCE_ROLES
from festdesk.books.tables import PartKind, Product
from festdesk.checks.cards.due import is_due
from festdesk.checks.subjects import film_name, of_all_films, shown_films
from festdesk.snapshot import Snapshot

SOURCE_MISSING = Kind(
    "film.print-source-missing",
    Severity.HINT,
    sentence("Finding", "{film} has no print source."),
    sentence(
        "Help",
        "The booklet lists where the print of each film, or the leave to show it, comes from. This "
        "film is missing in the list.",
    ),
    sentence("Help", "Name its distributor, sales agent or archive on the card."),
    sentence("Help", "“Print source: Nordlicht Film, Berlin”."),
)
_MOST_WITHOUT = 3  # one film in so many may lack it, or the list is still being made


def prints_part(snapshot: Snapshot, kind: PartKind) -> bool:
    """Return whether a book of the edition has a part of a kind."""
    for product in (Product.CATALOGUE, Product.PROGRAMME):
        try:
            if book_of(snapshot, product).is_on(kind):
                return True
        except PrintProblem:
            continue  # the tab of the booklet says what is wrong with it
    return False


def find_sources_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each film that the list of print sources lacks, where it has most."""
    films = shown_films(snapshot)
    without = _without_source(snapshot)
    if len(without) * _MOST_WITHOUT > len(films) or not without:
        return
    if not prints_part(snapshot, PartKind.PRINT_SOURCES):
        return
    for film in (snapshot.films[film_id] for film_id in without):
        if is_due(snapshot, film, "print source"):
            place = Place("film", film.id, "release", film.id)
            yield SOURCE_MISSING.found(place, film=film_name(snapshot, film.id))


@of_all_films
def _without_source(snapshot: Snapshot, film_id: FilmId) -> Iterator[FilmId]:
    credited = (credit.role in SOURCE_ROLES for credit in snapshot.credits_of(film_id))
    if not snapshot.releases_of(film_id) and not any(credited):
        yield film_id
