"""Clashes: what is wrong with the plan of screenings, as findings."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta

from festdesk.base.findings import Finding
from festdesk.base.ids import ScreeningId
from festdesk.checks.calendar.clash_words import finding_of
from festdesk.checks.cards.fields import RUNNING_TIME_MISSING, find_missing_running_time
from festdesk.checks.remembering import Same, once_for_each
from festdesk.checks.rules import is_asked
from festdesk.planning.clash_kinds import FILMS_COMPETE, LENGTH_UNKNOWN, OVERLAP
from festdesk.planning.clashes import Clash, ClashIndex
from festdesk.planning.house import house_of
from festdesk.planning.reading import index_of
from festdesk.planning.showings import Showing, showing_of
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot

# By hall and start, the screenings of which it was told that they begin at once.
_Told = dict[tuple[str | None, datetime | None], set[str]]
_NEAR = timedelta(hours=12)  # longer than nearly all films, and what comes before and after


def find_clashes(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield all clashes of the plan that no other finding says better, the gravest first."""
    told: _Told = defaultdict(set)
    for clash in index_of(snapshot).all():
        if not (_is_idle(snapshot, Same(clash)) or _is_told(clash, told)):
            yield _finding_of(snapshot, Same(clash))


def _is_told(clash: Clash, told: _Told) -> bool:
    """Return whether two of several films that begin at once in one hall were told with the others.

    Five shorts that were planned one by one and not as a block are told as four pairs, not as ten.
    """
    start = clash.stood[0].starts_at if clash.stood else None
    if clash.code != OVERLAP.code or any(showing.starts_at != start for showing in clash.stood):
        return False
    known = told[clash.stood[0].venue_id, start]
    ids = {str(showing.id) for showing in clash.stood}
    if ids <= known:
        return True
    known |= ids
    return False


@once_for_each
def _is_idle(snapshot: Snapshot, clash: Same[Clash]) -> bool:
    """Return whether a clash, which the calendar marks, asks nothing of who looks before print."""
    if clash.held.code == FILMS_COMPETE.code:
        return _can_see_both(snapshot, *clash.held.stood[:2])
    if clash.held.code == LENGTH_UNKNOWN.code and is_asked(snapshot, RUNNING_TIME_MISSING):
        films = (snapshot.films.get(film_id) for film_id in clash.held.stood[0].film_ids)
        return any(
            film is not None and any(find_missing_running_time(snapshot, film)) for film in films
        )
    return False


def _can_see_both(snapshot: Snapshot, one: Showing, other: Showing) -> bool:
    """Return whether some screening of each of two showings leaves room for the other."""
    return any(
        mine.ends_at <= its.starts_at or its.ends_at <= mine.starts_at
        for mine in _times_of(snapshot, one)
        for its in _times_of(snapshot, other)
        if mine.starts_at and mine.ends_at and its.starts_at and its.ends_at
    )


def _times_of(snapshot: Snapshot, one: Showing) -> Iterator[Showing]:
    """Yield what shows the same to the same audience, at whatever time."""
    if one.block_id is not None:
        rows = snapshot.screenings_of_block(one.block_id)
    else:
        rows = snapshot.screenings_of(one.film_ids[0]) if one.film_ids else ()
    for row in rows:
        showing = showing_of(snapshot, row)
        if showing.is_held and showing.audience == one.audience:
            yield showing


@once_for_each
def _finding_of(snapshot: Snapshot, clash: Same[Clash]) -> Finding:
    return finding_of(snapshot, clash.held)


def clashes_of(snapshot: Snapshot, screening_ids: Collection[str]) -> Iterator[Finding]:
    """Yield the clashes of these screenings that nobody has accepted, in a moment.

    Only what can have to do with them is looked at, so that a form may ask at every change.
    """
    own = [snapshot.screenings[ScreeningId(i)] for i in screening_ids if i in snapshot.screenings]
    near = {row.id: row for row in _near(snapshot, own) if _is_shown(snapshot, row)}
    showings = {id_: showing_of(snapshot, row) for id_, row in near.items()}
    index = ClashIndex(house_of(snapshot), showings, (), snapshot.accepted_findings)
    told: set[tuple[str, str]] = set()
    for screening in own:
        for clash in index.of(showings[screening.id]) if screening.id in showings else ():
            key = clash.code, clash.subject
            if not clash.is_accepted and key not in told:
                told.add(key)
                yield finding_of(snapshot, clash)


def _near(snapshot: Snapshot, own: list[Screening]) -> Iterator[Screening]:
    """Yield these screenings, and those about their hour or with their guests and films."""
    yield from own
    starts = [row.starts_at for row in own if row.starts_at is not None]
    for row in snapshot.screenings.values():
        then = row.starts_at
        if then is not None and any(abs(then - start) < _NEAR for start in starts):
            yield row
    for row in own:
        for guest in snapshot.guests_of(row.id):
            for other in snapshot.screenings_with(guest.person_id):
                yield snapshot.screenings[other.screening_id]
        if row.film_id is not None:
            yield from snapshot.screenings_of(row.film_id)


def _is_shown(snapshot: Snapshot, row: Screening) -> bool:
    return row.film_id is None or not snapshot.films[row.film_id].is_withdrawn
