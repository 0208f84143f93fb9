"""A proposed plan as a list of changes to the calendar, and what the checks say of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from festdesk.base.findings import Severity
from festdesk.base.ids import BlockId, FilmId, ScreeningId, VenueId
from festdesk.editing.placing import Placing
from festdesk.editing.proposals import NewPlacing
from festdesk.planning.clashes import Clash, ClashIndex
from festdesk.planning.proposal.gathering import Open
from festdesk.planning.proposal.problem import Item, Places, Problem
from festdesk.planning.showings import Showing


@dataclass(frozen=True, slots=True)
class Change:
    """A screening that is new or gets another place."""

    item: Item
    venue_id: VenueId
    starts_at: datetime
    before_venue_id: VenueId | None = None
    before_starts_at: datetime | None = None

    @property
    def is_new(self) -> bool:
        """Whether there is no such screening yet."""
        return not self.item.screening_id


def changes_of(problem: Problem, found: Open, places: Places) -> tuple[Change, ...]:
    """Return what a plan changes, in the order of starts and venues."""
    before = {showing.id: showing for showing in found.to_place}
    changes = []
    for item in problem.items:
        place = places.get(item.id)
        if place is None or place == item.now:
            continue
        showing = before[ScreeningId(item.id)]
        venue_id = VenueId(problem.venues[place.venue].id)
        moment = problem.moment(place.minute)
        changes.append(Change(item, venue_id, moment, showing.venue_id, showing.starts_at))
    order = {facts.id: place for place, facts in enumerate(problem.venues)}
    changes.sort(key=lambda one: (one.starts_at, order[one.venue_id], one.item.id))
    return tuple(changes)


def as_placings(changes: Iterable[Change]) -> tuple[list[Placing], list[NewPlacing]]:
    """Return changes as what is to be moved, and what is to be made."""
    moved, new = [], []
    for one in changes:
        if one.is_new:
            film_id = FilmId(one.item.film_id) if one.item.film_id else None
            block_id = BlockId(one.item.block_id) if one.item.block_id else None
            new.append(
                NewPlacing(film_id, block_id, one.item.audience, one.venue_id, one.starts_at)
            )
        else:
            moved.append(Placing(ScreeningId(one.item.id), one.venue_id, one.starts_at))
    return moved, new


def clashes_after(
    index: ClashIndex, showings: Iterable[Showing], changes: Iterable[Change]
) -> tuple[tuple[Clash, ...], Mapping[ScreeningId, Showing]]:
    """Return what the checks would say of the changed screenings, and these; hints are left out.

    `showings` are those of the changes as they are before. What the checks say of a screening that
    was wrong before and stays is not the plan's affair.
    """
    before = {showing.id: showing for showing in showings}
    moved = {
        ScreeningId(one.item.id): before[ScreeningId(one.item.id)].at(one.venue_id, one.starts_at)
        for one in changes
    }
    after = index.with_changed(moved, frozenset())
    clashes = {
        (clash.code, clash.subject): clash
        for screening_id in moved
        for clash in after.standing(screening_id)
        if clash.severity != Severity.HINT and not clash.is_accepted
    }
    return tuple(clashes.values()), moved
