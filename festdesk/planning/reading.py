"""A plan read from a snapshot, and the next one made of it after an act."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final
from weakref import WeakKeyDictionary

from festdesk.base.ids import FilmId, ScreeningId
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.house import TABLES as HOUSE_TABLES
from festdesk.planning.house import house_of
from festdesk.planning.lanes import FILM
from festdesk.planning.showings import showings_of
from festdesk.snapshot import Snapshot

_ACCEPTED: Final = "acceptedfinding"
_WHOLE = HOUSE_TABLES | {"strand", "block", "blockfilm"}
_PARTS = frozenset(
    {"screening", "film", "runningtime", "filmprint", "screeningtrait", "screeningguest"}
    | {"guestpart"}
)

# What an act may touch that changes the clashes of a plan.
TABLES = _WHOLE | _PARTS | {_ACCEPTED}


class _Plans:
    """The plans of the snapshots that are still in use, and the last one, for the next.

    Two threads may make the same plan at once: the window's must not wait for another.
    """

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Snapshot, ClashIndex] = WeakKeyDictionary()
        self._last: tuple[Snapshot, ClashIndex] | None = None

    def __contains__(self, snapshot: Snapshot) -> bool:
        return snapshot in self._known

    def keep(self, snapshot: Snapshot, plan: ClashIndex) -> ClashIndex:
        self._known[snapshot] = plan
        self._last = snapshot, plan
        return plan

    def of(self, snapshot: Snapshot) -> ClashIndex:
        known = self._known.get(snapshot) or self._following(snapshot) or plan_of(snapshot)
        return self.keep(snapshot, known)

    def _following(self, snapshot: Snapshot) -> ClashIndex | None:
        last = self._last
        if last is None or last[0].edition.id != snapshot.edition.id:
            return None
        before, plan = last
        return _after(plan, snapshot, snapshot.touched_since(before, TABLES))


_PLANS = _Plans()


def plan_of(snapshot: Snapshot) -> ClashIndex:
    """Return the plan of a snapshot, made afresh."""
    programme = {film.id for film in snapshot.films.values() if not film.is_withdrawn}
    return ClashIndex(
        house_of(snapshot), showings_of(snapshot), programme, snapshot.accepted_findings
    )


def index_of(snapshot: Snapshot) -> ClashIndex:
    """Return the plan of a snapshot, for any thread: page and checks look at the same one.

    It takes about 0.1 s for 2,000 screenings, and after most acts some milliseconds.
    """
    return _PLANS.of(snapshot.unwatched(*TABLES))


def is_at_hand(snapshot: Snapshot) -> bool:
    """Return whether the plan of a snapshot has been made already."""
    return snapshot in _PLANS


def index_after(
    index: ClashIndex, snapshot: Snapshot, touched: Mapping[str, Collection[str]]
) -> ClashIndex:
    """Return the plan of a snapshot that follows the one `index` was made of.

    `touched` are the rows of the act between the two, by table.
    """
    found = _after(index, snapshot, touched)
    if found is not None:
        _PLANS.keep(snapshot, found)
    return index_of(snapshot)


def can_follow(
    index: ClashIndex, snapshot: Snapshot, touched: Mapping[str, Collection[str]]
) -> bool:
    """Return whether `index_after` is a matter of milliseconds."""
    return is_at_hand(snapshot) or changed_showings(index, snapshot, touched) is not None


def _after(
    index: ClashIndex, snapshot: Snapshot, touched: Mapping[str, Collection[str]]
) -> ClashIndex | None:
    tables = touched.keys() & TABLES
    if not tables:
        return index
    changed = changed_showings(index, snapshot, touched)
    if changed is None:
        return None
    films = _turned(index, snapshot, touched.get("film", ()))
    if changed or films:
        news = showings_of(snapshot, index.showings, changed)
        gone = changed & index.showings.keys() - news.keys()
        put = [news[id_] for id_ in changed & news.keys()]
        index = index.with_changed(put, gone, films)
    return index.accepting(snapshot.accepted_findings) if _ACCEPTED in tables else index


def changed_showings(
    index: ClashIndex, snapshot: Snapshot, touched: Mapping[str, Collection[str]]
) -> frozenset[ScreeningId] | None:
    """Return which showings an act may have changed; nothing means all, or the house itself."""
    if touched.keys() & _WHOLE:
        return None
    found = {ScreeningId(id_) for id_ in touched.get("screening", ())}
    for film_id in touched.get("film", ()):
        found |= {run[2] for run in index.taken((FILM, film_id)).runs}
        found |= _showings_of_film(snapshot, FilmId(film_id))
    for table in _PARTS - {"screening", "film"}:
        for row_id in touched.get(table, ()):
            row = snapshot.table(table).get(row_id)
            if row is None:
                return None  # it was removed, and nobody can tell any more whose it was
            if table in {"runningtime", "filmprint"}:
                found |= _showings_of_film(snapshot, row.film_id)
            else:
                found.add(row.screening_id)
    return frozenset(found)


def _turned(index: ClashIndex, snapshot: Snapshot, film_ids: Iterable[str]) -> set[FilmId]:
    """Return which of these films have come into the programme, or have left it."""
    found: set[FilmId] = set()
    for film_id in map(FilmId, film_ids):
        film = snapshot.films.get(film_id)
        if index.knows_film(film_id) is not (film is not None and not film.is_withdrawn):
            found.add(film_id)
    return found


def _showings_of_film(snapshot: Snapshot, film_id: FilmId) -> set[ScreeningId]:
    found = {row.id for row in snapshot.screenings_of(film_id)}
    for place in snapshot.blocks_of(film_id):
        found |= {row.id for row in snapshot.screenings_of_block(place.block_id)}
    return found
