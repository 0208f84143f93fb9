"""Venues of one name or without what prints of them, and films that are in no slot."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import Listed, Sentence, sentence
from festdesk.books.tables import PartKind
from festdesk.checks.cards.sources import prints_part
from festdesk.checks.subjects import film_name, of_all_films, printed_screenings, shown_films
from festdesk.screenings.rules import is_held
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.screenings.tables import Venue

NAME_DOUBLED = Kind(
    "venue.name-doubled",
    Severity.WARNING,
    sentence("Finding", "Two venues are called {name}."),
    sentence(
        "Help",
        "In the calendar and in the grid nobody can tell them apart; in most cases one was made by "
        "an import, and screenings of one hall stand in two columns.",
    ),
    sentence("Help", "Rename one of them, or move its screenings to the other and remove it."),
    sentence("Help", "“Scala” and “SCALA” with three screenings each."),
)
FACTS_MISSING = Kind(
    "venue.facts-missing",
    Severity.HINT,
    sentence("Finding", "{venue}: the page of venues would print without {fields}."),
    sentence(
        "Help",
        "The practical pages list the venues, most of them with this, and this one without.",
    ),
    sentence("Help", "Write them under Calendar → Venues."),
    sentence("Help", "“Cinéma Rex”, without street."),
)
WITHOUT_SCREENING = Kind(
    "film.without-screening",
    Severity.HINT,
    sentence("Finding", "{film} has no screening."),
    sentence(
        "Help",
        "Other films are planned, and this one stands in no slot: its entry prints without day and "
        "hour.",
    ),
    sentence("Help", "Plan it from the tray, or leave it where it is not shown."),
    sentence("Help", "One film of sixty that the calendar does not have."),
)
_FIELDS: tuple[tuple[str, Sentence], ...] = (
    ("address", sentence("Finding", "an address")),
    ("seats", sentence("Finding", "seats")),
)


def find_venues_doubled(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each venue that is called as an earlier one, in the grid or in full."""
    seen: dict[str, Venue] = {}
    for venue in snapshot.venues:
        names = {_plain(venue.name), _plain(venue.short_name)} - {""}
        other = next((seen[name] for name in sorted(names) if name in seen), None)
        if other is not None:
            yield NAME_DOUBLED.found(
                Place("venue", venue.id, "name"),
                Place("venue", other.id, "name"),
                name=f"“{venue.name}”",
            )
        for name in names:
            seen.setdefault(name, venue)


def _plain(name: str) -> str:
    return fold(tidy_line(name)).strip(" .")


def find_venue_facts_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each venue in use without address or seats, where most have them."""
    used = [one for one in snapshot.venues if any(map(is_held, snapshot.screenings_in(one.id)))]
    usual = [
        (key, said)
        for key, said in _FIELDS
        if sum(bool(getattr(venue, key)) for venue in used) * 2 > len(used)
    ]
    if not usual or not prints_part(snapshot, PartKind.PRACTICAL):
        return
    for venue in used:
        missing = [(key, said) for key, said in usual if not getattr(venue, key)]
        if missing:
            yield FACTS_MISSING.found(
                Place("venue", venue.id, missing[0][0]),
                venue=venue.name,
                fields=Listed(tuple(said for _, said in missing)),
            )


def find_films_without_screening(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each film that is nowhere in the calendar, once most films are."""
    films = shown_films(snapshot)
    if not any(screening.starts_at for screening in printed_screenings(snapshot)):
        return
    without = _unplanned(snapshot)
    if len(without) * 2 > len(films):
        return  # the calendar is still being made
    for film_id in without:
        is_ruled = "screening" in snapshot.field_rules or snapshot.wishes_of(film_id)
        if not is_ruled:
            place = Place("film", film_id, "screening", film_id)
            yield WITHOUT_SCREENING.found(place, film=film_name(snapshot, film_id))


@of_all_films
def _unplanned(snapshot: Snapshot, film_id: FilmId) -> Iterator[FilmId]:
    own = any(map(is_held, snapshot.screenings_of(film_id)))
    if not own and not any(
        is_held(screening)
        for of_block in snapshot.blocks_of(film_id)
        for screening in snapshot.screenings_of_block(of_block.block_id)
    ):
        yield film_id
