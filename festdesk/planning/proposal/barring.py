"""Which starts the rules forbid to a showing in a hall, rule by rule.

What two showings that both want a place forbid each other is not here: that is for the solver.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from festdesk.base.ids import PersonId, VenueId
from festdesk.base.text import fold
from festdesk.planning.house import Hall, House
from festdesk.planning.proposal.problem import DAY_MINUTES, Bar, Spans
from festdesk.planning.proposal.rules import Rule, RuleKind, free_kinds
from festdesk.planning.showings import Showing

_FAR = 10_000_000  # minutes; beyond all festivals


@dataclass(frozen=True, slots=True)
class _Stop:
    """A showing that stays: where, from when until when, in minutes."""

    venue_id: VenueId | None
    begins: int
    ends: int


class Barring:
    """Knows the house and what stays; asked for each showing and hall."""

    def __init__(
        self, house: House, days: Sequence[date], usual: tuple[int, int], standing: list[Showing]
    ) -> None:
        self._house = house
        self._days = days
        self._usual = usual
        self._free = free_kinds(house)
        self._origin = house.midnight(house.first_day)
        self._in_venue: dict[VenueId, list[_Stop]] = defaultdict(list)
        self._standing_turnaround: dict[tuple[VenueId, int], int] = {}
        self._of_film: dict[str, list[_Stop]] = defaultdict(list)
        self._of_print: dict[str, list[_Stop]] = defaultdict(list)
        self._of_guest: dict[PersonId, list[_Stop]] = defaultdict(list)
        for showing in standing:
            self._note(showing)

    def minute(self, moment: datetime) -> int:
        """Return a moment in minutes since midnight of the first day."""
        return int((moment - self._origin).total_seconds() // 60)

    def _note(self, showing: Showing) -> None:
        if showing.starts_at is None:
            return
        begins = self.minute(showing.starts_at)
        stop = _Stop(showing.venue_id, begins, begins + showing.length_minutes)
        for film_id in showing.film_ids:
            self._of_film[film_id].append(stop)
        if showing.venue_id is None:
            return
        self._in_venue[showing.venue_id].append(stop)
        needs = self._house.turnaround(showing.venue_id, showing.audience)
        key = (showing.venue_id, begins)
        self._standing_turnaround[key] = max(needs, self._standing_turnaround.get(key, 0))
        if showing.print_id is not None and not showing.print_is_file:
            film_begins = begins + showing.introduction_minutes
            self._of_print[showing.print_id].append(
                _Stop(showing.venue_id, film_begins, film_begins + showing.film_minutes)
            )
        for person_id, presence in showing.guests:
            there = showing.presence_of(presence)
            if there is not None:
                self._of_guest[person_id].append(
                    _Stop(showing.venue_id, self.minute(there[0]), self.minute(there[1]))
                )

    def bars(self, showing: Showing, hall: Hall) -> tuple[Bar, ...]:
        """Return what is forbidden to a showing in a hall."""
        found = (
            *self._by_hall(showing, hall),
            *self._by_what_stays(showing, hall),
            *self._by_films(showing),
            *self._by_guests(showing, hall),
            *self._by_print(showing, hall),
            *self._by_place(showing, hall),
        )
        return tuple(
            Bar(rule, spans) for rule, spans in found if spans and rule.kind not in self._free
        )

    # Each of these yields rules with the starts they forbid.

    def _by_hall(self, showing: Showing, hall: Hall) -> Iterator[tuple[Rule, Spans]]:
        venue = hall.venue_id
        length = showing.length_minutes
        yield Rule(RuleKind.HOURS, venue), tuple(self._closed(hall, length))
        blocked = (self._meets(self.minute(b), self.minute(e), length) for b, e, _ in hall.blocked)
        yield Rule(RuleKind.BLOCKED, venue), tuple(blocked)
        if showing.format and hall.formats and fold(showing.format) not in hall.formats:
            yield Rule(RuleKind.FORMAT, venue), ((-_FAR, _FAR),)
        if showing.understood is not None:
            promised = self._house.audience_promised.get(showing.audience, ())
            if not showing.understood.issuperset(hall.promised):
                yield Rule(RuleKind.VENUE_PROMISE, venue), ((-_FAR, _FAR),)
            if not showing.understood.issuperset(promised):
                yield Rule(RuleKind.AUDIENCE_PROMISE, showing.audience), ((-_FAR, _FAR),)

    def _closed(self, hall: Hall, length: int) -> Iterator[tuple[int, int]]:
        starts_minute = self._house.day_starts_hour * 60
        for day in self._days:
            midnight = (day - self._house.first_day).days * DAY_MINUTES
            spans = hall.spans_on(day)
            begins = midnight + starts_minute
            for opens, closes in sorted(spans if spans is not None else (self._usual,)):
                last = closes - length
                if last < opens:
                    continue
                if midnight + opens > begins:
                    yield begins, midnight + opens
                begins = max(begins, midnight + last + 1)
            if begins < midnight + starts_minute + DAY_MINUTES:
                yield begins, midnight + starts_minute + DAY_MINUTES

    def _by_what_stays(self, showing: Showing, hall: Hall) -> Iterator[tuple[Rule, Spans]]:
        venue, length = hall.venue_id, showing.length_minutes
        before = self._house.turnaround(venue, showing.audience)
        stops = self._in_venue[venue]
        yield (
            Rule(RuleKind.STANDING, venue),
            tuple(self._meets(stop.begins, stop.ends, length) for stop in stops),
        )
        # Only what is free besides, so that each of the two rules says what it forbids by itself.
        yield (
            Rule(RuleKind.TURNAROUND, venue),
            tuple(
                span
                for stop in stops
                for span in (
                    (
                        stop.begins - self._standing_turnaround[venue, stop.begins] - length + 1,
                        stop.begins - length + 1,
                    ),
                    (stop.ends, stop.ends + before),
                )
                if span[0] < span[1]
            ),
        )

    def _by_films(self, showing: Showing) -> Iterator[tuple[Rule, Spans]]:
        length = showing.length_minutes
        for film_id in showing.film_ids:
            yield (
                Rule(RuleKind.SAME_FILM, film_id),
                tuple(
                    self._meets(stop.begins, stop.ends, length) for stop in self._of_film[film_id]
                ),
            )
            not_before, not_after = self._house.windows.get(film_id, (None, None))
            closed = []
            if not_before is not None:
                closed.append((-_FAR, self.minute(not_before)))
            if not_after is not None:
                closed.append((self.minute(not_after) - length + 1, _FAR))
            yield Rule(RuleKind.WINDOW, film_id), tuple(closed)

    def _by_guests(self, showing: Showing, hall: Hall) -> Iterator[tuple[Rule, Spans]]:
        for person_id, presence in showing.guests:
            begins, ends = presence_offsets(showing, presence)
            stays = self._house.stays.get(person_id)
            if stays is not None:
                yield (
                    Rule(RuleKind.STAY, person_id),
                    tuple(
                        _outside(
                            (self.minute(come) - begins, self.minute(go) - ends)
                            for come, go in stays
                        )
                    ),
                )
            yield (
                Rule(RuleKind.GUEST, person_id),
                tuple(
                    (stop.begins - walk - ends + 1, stop.ends + walk - begins)
                    for stop in self._of_guest[person_id]
                    if stop.venue_id is not None
                    for walk in (self._house.walking_minutes(hall.venue_id, stop.venue_id),)
                ),
            )

    def _by_print(self, showing: Showing, hall: Hall) -> Iterator[tuple[Rule, Spans]]:
        if showing.print_id is None or showing.print_is_file:
            return
        yield (
            Rule(RuleKind.PRINT, showing.print_id),
            tuple(
                self._meets(stop.begins - carry, stop.ends + carry, showing.length_minutes)
                for stop in self._of_print[showing.print_id]
                if stop.venue_id is not None
                for carry in (self._house.carrying_minutes(hall.venue_id, stop.venue_id),)
            ),
        )

    def _by_place(self, showing: Showing, hall: Hall) -> Iterator[tuple[Rule, Spans]]:
        """Keep the half of its place that a showing has already."""
        if (showing.venue_id is None) == (showing.starts_at is None):
            return
        rule = Rule(RuleKind.GIVEN, showing.id)
        if showing.venue_id is not None and showing.venue_id != hall.venue_id:
            yield rule, ((-_FAR, _FAR),)
        if showing.starts_at is not None:
            minute = self.minute(showing.starts_at)
            yield rule, ((-_FAR, minute), (minute + 1, _FAR))

    @staticmethod
    def _meets(begins: int, ends: int, length: int) -> tuple[int, int]:
        """Return the starts of something of a length that would run within a span."""
        return begins - length + 1, ends


def presence_offsets(showing: Showing, presence: str) -> tuple[int, int]:
    """Return from when until when a guest is there, in minutes after the start."""
    moment = datetime(2000, 1, 1)  # noqa: DTZ001 -- the wall clock; only differences count
    there = showing.at(showing.venue_id, moment).presence_of(presence)
    if there is None:
        return 0, 0
    minute = timedelta(minutes=1)
    return (there[0] - moment) // minute, (there[1] - moment) // minute


def _outside(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield what lies outside of spans of allowed starts, whose last one is included."""
    begins = -_FAR
    for first, last in sorted(spans):
        if last < first:
            continue
        if first > begins:
            yield begins, first
        begins = max(begins, last + 1)
    yield begins, _FAR
