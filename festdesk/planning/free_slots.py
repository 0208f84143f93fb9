"""Where a screening could stand instead: the nearest places that are free, the best first."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from heapq import heapify, heappop, heappush

from festdesk.availability.settings import GRID_STEP
from festdesk.base.findings import Severity
from festdesk.base.ids import VenueId
from festdesk.base.moments import days_between, festival_minute
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.judging import Clash
from festdesk.planning.lanes import VENUE
from festdesk.planning.showings import Showing
from festdesk.planning.venue_rules import minutes_between

USUAL_COUNT = 5

# What each thing costs, in minutes that the screening would be moved on its own day and venue.
_OTHER_VENUE = 45
_EACH_DAY = 150
_OFF_THE_QUARTER = 4
_CLASHES = {Severity.ERROR: 10_000, Severity.WARNING: 400, Severity.HINT: 25}

_MOST_ASKED = 300  # places whose clashes are looked at, so that an answer comes at a click
_TRIES_IN_GAP = 8  # starts in one gap of a venue, beside the one nearest to what was wished
_DAY_BEGINS, _DAY_ENDS = 600, 1440  # hours in use where a venue has none: as the calendar shows
_QUARTER = 15
_AROUND = 2 * _QUARTER
_EVENING = 1080
_FOR_EVER = 10_000_000  # minutes

_Minutes = tuple[int, int]  # from, until; of a festival day


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A place for a screening; `clashes` is what would be wrong there and is no error."""

    venue_id: VenueId
    starts_at: datetime
    clashes: tuple[Clash, ...]
    cost: int


def free_slots(  # noqa: PLR0913 -- what the answer may be limited to
    index: ClashIndex,
    showing: Showing,
    near: datetime | None = None,
    *,
    venue_ids: Collection[VenueId] | None = None,
    days: Collection[date] | None = None,
    count: int = USUAL_COUNT,
    solving: Clash | None = None,
) -> list[FreeSlot]:
    """Return places for a showing that clash with nothing grave, the nearest to `near` first.

    Without `near` it is near to where the showing is, or to the first evening. From one gap of a
    venue comes one place at most. Where it stands itself is no answer, nor is a place in which it
    has the clash `solving` all the same.
    """
    search = _Search(index, showing, near, solving)
    heap = list(search.candidates(venue_ids, days))
    heapify(heap)
    found: list[FreeSlot] = []
    gaps_used: set[int] = set()
    known: list[tuple[_Candidate, FreeSlot]] = []  # those asked for, by what they truly cost
    asked = 0
    while len(found) < count and (heap or known):
        # What costs less than the least that all others can cost is the next answer.
        if known and (not heap or asked >= _MOST_ASKED or known[0][0].cost <= heap[0].cost):
            candidate, slot = heappop(known)
            if candidate.gap not in gaps_used:
                gaps_used.add(candidate.gap)
                found.append(slot)
            continue
        if asked >= _MOST_ASKED:
            break
        candidate = heappop(heap)
        if candidate.gap not in gaps_used:
            asked += 1
            judged = search.asked(candidate)
            if judged is not None:
                heappush(known, (replace(candidate, cost=judged.cost), judged))
    return found


@dataclass(frozen=True, slots=True, order=True)
class _Candidate:
    """A start that is free in its venue; `cost` is the least it can cost."""

    cost: int
    gap: int
    starts_at: datetime
    venue_id: VenueId


class _Search:
    def __init__(
        self, index: ClashIndex, showing: Showing, near: datetime | None, solving: Clash | None
    ) -> None:
        self._solving = (solving.code, solving.subject) if solving is not None else None
        self._index, self._house, self._showing = index, index.house, showing
        evening = self._house.midnight(self._house.first_day) + timedelta(minutes=_EVENING)
        wished = near or showing.starts_at or evening
        self._day = self._house.day_of(wished)
        self._minute = minutes_between(self._house.midnight(self._day), wished)
        self._length = showing.length_minutes
        self._step = max(self._house.settings[GRID_STEP], 1)
        self._hours = self._hours_in_use()

    def _hours_in_use(self) -> tuple[int, int]:
        """Return the minutes of a day in which the plan shows anything, from ten to midnight."""
        hour = self._house.day_starts_hour
        first, last = _DAY_BEGINS, _DAY_ENDS
        for showing in self._index.showings.values():
            if showing.starts_at is not None and showing.is_held:
                minute = festival_minute(showing.starts_at, day_starts_hour=hour)
                first = min(first, minute)
                last = max(last, minute + showing.length_minutes)
        return max(first, hour * 60), min(last, hour * 60 + _DAY_ENDS)

    def candidates(
        self, venue_ids: Collection[VenueId] | None, days: Collection[date] | None
    ) -> Iterator[_Candidate]:
        house, showing, gap = self._house, self._showing, 0
        of_festival = days_between(house.first_day, house.last_day)
        for day in of_festival if days is None else days:
            midnight = house.midnight(day)
            far = abs((day - self._day).days) * _EACH_DAY
            for venue_id in house.halls if venue_ids is None else venue_ids:
                moved = showing.venue_id is not None and venue_id != showing.venue_id
                for first, last in self._gaps(venue_id, day, midnight):
                    gap += 1
                    for minute in self._starts_in(first, last):
                        cost = far + abs(minute - self._minute) + (_OTHER_VENUE if moved else 0)
                        cost += _OFF_THE_QUARTER if minute % _QUARTER else 0
                        starts_at = midnight + timedelta(minutes=minute)
                        if moved or starts_at != showing.starts_at:
                            yield _Candidate(cost, gap, starts_at, venue_id)

    def _gaps(self, venue_id: VenueId, day: date, midnight: datetime) -> Iterator[_Minutes]:
        """Yield from when until when the showing could start in a venue on a day."""
        hall = self._house.halls.get(venue_id)
        spans = hall.spans_on(day) if hall is not None else None
        earliest, latest = self._window(midnight)
        for opens, closes in (self._hours,) if spans is None else spans:
            first = max(opens, earliest)
            last = min(closes - self._length, latest)
            if first > last:
                continue
            for kept_from, kept_until in self._kept_out(venue_id, midnight, (first, last)):
                if kept_from >= first:
                    yield first, min(last, kept_from)
                first = max(first, kept_until)
            if first <= last:
                yield first, last

    def _window(self, midnight: datetime) -> _Minutes:
        """Return in which minutes of a day the films can start, as far as their windows say."""
        first, last = -_FOR_EVER, _FOR_EVER
        for film_id in self._showing.film_ids:
            not_before, not_after = self._house.windows.get(film_id, (None, None))
            if not_before is not None:
                first = max(first, minutes_between(midnight, not_before))
            if not_after is not None:
                last = min(last, minutes_between(midnight, not_after) - self._length)
        return first, last

    def _kept_out(self, venue_id: VenueId, midnight: datetime, span: _Minutes) -> list[_Minutes]:
        """Return between which minutes, both excluded, the showing cannot start, in order."""
        house = self._house
        before = house.turnaround(venue_id, self._showing.audience)
        reach = max(self._index.longest_turnaround, before)
        first = midnight + timedelta(minutes=span[0] - reach)
        until = midnight + timedelta(minutes=span[1] + self._length + reach)
        found = []
        for starts_at, ends_at, other_id in self._index.taken((VENUE, venue_id)).near(first, until):
            if other_id != self._showing.id:
                after = house.turnaround(venue_id, self._index.showings[other_id].audience)
                kept_from = minutes_between(midnight, starts_at) - after - self._length
                found.append((kept_from, minutes_between(midnight, ends_at) + before))
        hall = house.halls.get(venue_id)
        for begins, ends, _ in hall.blocked if hall is not None else ():
            if ends > first and begins < until:
                kept_from = minutes_between(midnight, begins) - self._length
                found.append((kept_from, minutes_between(midnight, ends)))
        return sorted(found)

    def _starts_in(self, first: int, last: int) -> set[int]:
        """Return starts on the grid within a gap: the nearest, both ends, and some between."""
        step = self._step
        low, high = -(-first // step) * step, last // step * step
        if low > high:
            return set()
        nearest = min(max(round(self._minute / step) * step, low), high)
        between = max((high - low) // _TRIES_IN_GAP // step * step, step)
        quarters = range(
            -(-max(low, nearest - _AROUND) // _QUARTER) * _QUARTER,
            min(high, nearest + _AROUND) + 1,
            _QUARTER,
        )
        return {low, high, nearest, *range(low, high + 1, between), *quarters}

    def asked(self, candidate: _Candidate) -> FreeSlot | None:
        """Return a place with what would be wrong there, or nothing where it is an error."""
        moved = self._showing.at(candidate.venue_id, candidate.starts_at)
        clashes = self._index.of(moved)
        if any(clash.severity is Severity.ERROR for clash in clashes):
            return None
        if any((clash.code, clash.subject) == self._solving for clash in clashes):
            return None
        cost = candidate.cost + sum(_CLASHES[clash.severity] for clash in clashes)
        return FreeSlot(candidate.venue_id, candidate.starts_at, clashes, cost)
