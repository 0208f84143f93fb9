"""What a proposal is about, and what the checks say of it; worked out on any thread."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from festdesk.base.ids import ScreeningId
from festdesk.planning.proposal.gathering import Open, gather
from festdesk.planning.proposal.request import Kept, Request
from festdesk.planning.proposal.result import Change, clashes_after
from festdesk.planning.reading import index_of
from festdesk.planning.showings import Showing

if TYPE_CHECKING:
    from festdesk.planning.house import House
    from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Counted:
    """What a request is about in a snapshot."""

    snapshot: "Snapshot"
    house: "House"
    found: Open


@dataclass(frozen=True, slots=True)
class Checked:
    """Which changes can be made, which were, which are no longer wanted, and which would clash."""

    possible: tuple[Change, ...]
    taken: frozenset[str]
    gone: frozenset[str]
    clashing: frozenset[str]


def count(snapshot: "Snapshot", request: Request | None) -> Counted:
    """Return what a request is about; without one all that could be planned at most."""
    index = index_of(snapshot)
    wanted = request or Request(kept=Kept.LOCKED)
    return Counted(snapshot, index.house, gather(snapshot, index.house, index.showings, wanted))


def check(
    snapshot: "Snapshot",
    request: Request,
    changes: Sequence[Change],
    ticked: AbstractSet[str],
    taken: Mapping[str, ScreeningId],
) -> Checked:
    """Look at the ticked ones of changes as they would stand in the calendar of a snapshot.

    `taken` are the screenings that were made of changes, by item; one that is there no more, since
    that was taken back, can be made again.
    """
    index = index_of(snapshot)
    found = gather(snapshot, index.house, index.showings, request)
    done = frozenset(one.item.id for one in changes if _is_done(snapshot, one, taken))
    left = _still_wanted(found, [one for one in changes if one.item.id not in done], ticked)
    possible = tuple(one for one in changes if one.item.id in left.keys() & ticked)
    clashes, moved = clashes_after(index, left.values(), possible)
    return Checked(
        possible,
        done,
        frozenset(one.item.id for one in changes) - left.keys() - done,
        frozenset(
            str(showing_id)
            for clash in clashes
            for showing_id in clash.showings
            if showing_id in moved
        ),
    )


def _still_wanted(
    found: Open, changes: Sequence[Change], ticked: AbstractSet[str]
) -> dict[str, Showing]:
    """Return the showings of the changes that are still wanted, by item.

    Of screenings that are to be made only their number counts, and those ticked come first.
    """
    by_id = {str(showing.id): showing for showing in found.to_place}
    to_make: dict[tuple[str, str, str], list[Showing]] = defaultdict(list)
    for showing_id, one in found.wanted.items():
        if str(showing_id) in by_id:
            key = one.film_id or "", one.block_id or "", one.count.audience
            to_make[key].append(by_id[str(showing_id)])
    left = {}
    for change in sorted(changes, key=lambda one: one.item.id not in ticked):
        item = change.item
        if not change.is_new:
            if item.id in by_id:
                left[item.id] = by_id[item.id]
        elif waiting := to_make[item.film_id, item.block_id, item.audience]:
            left[item.id] = replace(waiting.pop(), id=ScreeningId(item.id))
    return left


def _is_done(snapshot: "Snapshot", change: Change, taken: Mapping[str, ScreeningId]) -> bool:
    screening = snapshot.screenings.get(taken.get(change.item.id, ScreeningId("")))
    place = (change.venue_id, change.starts_at)
    return screening is not None and (screening.venue_id, screening.starts_at) == place
