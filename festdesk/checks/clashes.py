"""Clashes: what is wrong with the plan of screenings, as findings."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import timedelta
from weakref import WeakKeyDictionary

from festdesk.base.findings import Finding, Kind
from festdesk.base.ids import ScreeningId
from festdesk.checks.clash_words import finding_of
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.house import house_of
from festdesk.planning.reading import index_of
from festdesk.planning.showings import showing_of
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot

_NEAR = timedelta(hours=12)  # longer than nearly all films, and what comes before and after

_FINDINGS: WeakKeyDictionary[Snapshot, Mapping[str, tuple[Finding, ...]]] = WeakKeyDictionary()


def find_clashes(kind: Kind) -> Callable[[Snapshot], Iterator[Finding]]:
    """Return what yields all clashes of a kind; the plan of a snapshot is looked at once."""

    def find(snapshot: Snapshot) -> Iterator[Finding]:
        yield from _by_code(snapshot).get(kind.code, ())

    return find


def _by_code(snapshot: Snapshot) -> Mapping[str, tuple[Finding, ...]]:
    known = _FINDINGS.get(snapshot)
    if known is None:
        found: dict[str, list[Finding]] = {}
        for clash in index_of(snapshot).all():
            found.setdefault(clash.code, []).append(finding_of(snapshot, clash))
        known = {code: tuple(findings) for code, findings in found.items()}
        _FINDINGS[snapshot] = known
    return known


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
