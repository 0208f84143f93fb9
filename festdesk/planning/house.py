"""What a plan has to keep to: venues with their hours, ways, promises, guests' and films' days."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from festdesk.availability.settings import (
    CARRYING_MINUTES,
    MEASURES,
    WALKING_MINUTES,
    WANTED_SHOWINGS,
)
from festdesk.availability.tables import BlockerKind
from festdesk.base.ids import FilmId, PersonId, VenueId
from festdesk.base.moments import festival_day
from festdesk.base.text import fold
from festdesk.editions.tables import CheckRule
from festdesk.screenings.tables import Audience, Venue
from festdesk.snapshot import Snapshot

Run = tuple[datetime, datetime]  # from, until; on the wall clock

# What an act may touch that changes what a plan has to keep to.
TABLES = frozenset(
    {"edition", "venue", "venuetrait", "venueopening", "venuedistance", "audiencerule"}
    | {"gueststay", "showingwish", "showingwindow", "blocker", "checkrule", "housesetting"}
)


@dataclass(frozen=True, slots=True)
class Hall:
    """A venue as planning sees it. `openings` by day; None holds for days without their own."""

    venue_id: VenueId
    turnaround_minutes: int = 0
    formats: frozenset[str] = frozenset()  # folded; none: nobody has said
    promised: tuple[str, ...] = ()
    openings: Mapping[date | None, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    blocked: tuple[tuple[datetime, datetime, str], ...] = ()  # with the blocker's id, by start
    breaks: frozenset[str] = frozenset()  # ids of blockers that are a pause of the programme
    labels: Mapping[str, str] = field(default_factory=dict)  # of blockers that have one

    def spans_on(self, day: date) -> tuple[tuple[int, int], ...] | None:
        """Return the minutes in which it is open on a festival day; nothing: always open."""
        found = self.openings.get(day, self.openings.get(None))
        return None if found is None else tuple(span for span in found if span[0] < span[1])


@dataclass(frozen=True, slots=True)
class House:
    """The frame of all plans of an edition; worked out once, then only asked."""

    first_day: date
    last_day: date
    day_starts_hour: int
    halls: Mapping[VenueId, Hall]
    walking: Mapping[tuple[VenueId, VenueId], int]  # both ways round
    carrying: Mapping[tuple[VenueId, VenueId], int]
    audience_turnaround: Mapping[str, int]
    audience_promised: Mapping[str, tuple[str, ...]]
    stays: Mapping[PersonId, tuple[Run, ...]]
    windows: Mapping[FilmId, tuple[datetime | None, datetime | None]]
    wishes: Mapping[FilmId, Mapping[str, int]]
    rules: Mapping[str, CheckRule]
    settings: Mapping[str, int]

    def day_of(self, moment: datetime) -> date:
        """Return the festival day of a moment."""
        return festival_day(moment, day_starts_hour=self.day_starts_hour)

    def midnight(self, day: date) -> datetime:
        """Return the moment from which the minutes of a festival day count."""
        return datetime.combine(day, datetime.min.time())

    def turnaround(self, venue_id: VenueId, audience: str) -> int:
        """Return how many minutes a hall must have been free before a screening for an audience.

        It is the longer of what the venue and what the audience needs.
        """
        hall = self.halls.get(venue_id)
        own = hall.turnaround_minutes if hall is not None else 0
        return max(own, self.audience_turnaround.get(audience, 0))

    def walking_minutes(self, one: VenueId, other: VenueId) -> int:
        """Return how long a guest walks from venue to venue; none within one."""
        if one == other:
            return 0
        return self.walking.get((one, other), self.settings[WALKING_MINUTES])

    def carrying_minutes(self, one: VenueId, other: VenueId) -> int:
        """Return how long a print takes until it can be shown in another venue."""
        if one == other:
            return 0
        return self.carrying.get((one, other), self.settings[CARRYING_MINUTES])

    def is_open(self, venue_id: VenueId, starts_at: datetime, ends_at: datetime) -> bool:
        """Return whether a venue can be had for all of a run."""
        hall = self.halls.get(venue_id)
        day = self.day_of(starts_at)
        spans = hall.spans_on(day) if hall is not None else None
        if spans is None:
            return True
        midnight = self.midnight(day)
        return any(
            midnight + timedelta(minutes=opens) <= starts_at
            and ends_at <= midnight + timedelta(minutes=closes)
            for opens, closes in spans
        )

    def wanted(self, film_id: FilmId) -> Mapping[str, int]:
        """Return how many screenings a film is to have, by audience.

        For the public it is the house's number where nobody has wished for another one.
        """
        usual = {str(Audience.PUBLIC): self.settings[WANTED_SHOWINGS]}
        return {**usual, **self.wishes.get(film_id, {})}

    def limit(self, code: str, usual: int) -> int:
        """Return the measure the house has set for a check."""
        rule = self.rules.get(code)
        return usual if rule is None or rule.limit is None else rule.limit


def house_of(snapshot: Snapshot) -> House:
    """Return what plans of an edition have to keep to."""
    edition = snapshot.edition
    ways = snapshot.distances
    rules = snapshot.audience_rules
    return House(
        first_day=edition.starts_on,
        last_day=edition.ends_on,
        day_starts_hour=edition.day_starts_hour,
        halls={venue.id: _hall(snapshot, venue) for venue in snapshot.venues},
        walking=_both_ways((pair, way.walking_minutes) for pair, way in ways.items()),
        carrying=_both_ways((pair, way.carrying_minutes) for pair, way in ways.items()),
        audience_turnaround={
            rule.audience: rule.turnaround_minutes
            for rule in rules.values()
            if rule.turnaround_minutes is not None
        },
        audience_promised={
            rule.audience: rule.promised_subtitles
            for rule in rules.values()
            if rule.promised_subtitles
        },
        stays=_stays(snapshot),
        windows={
            row.film_id: (row.not_before, row.not_after)
            for row in snapshot.table("showingwindow").values()
        },
        wishes=_wishes(snapshot),
        rules=snapshot.check_rules,
        settings={
            name: _number(snapshot, name, measure.usual) for name, measure in MEASURES.items()
        },
    )


def _hall(snapshot: Snapshot, venue: Venue) -> Hall:
    trait = snapshot.trait_of_venue(venue.id)
    blockers = snapshot.blockers_in(venue.id)
    openings: dict[date | None, list[tuple[int, int]]] = {}
    for opening in snapshot.openings_of(venue.id):
        openings.setdefault(opening.day, []).append((opening.opens_minute, opening.closes_minute))
    return Hall(
        venue.id,
        venue.turnaround_minutes,
        frozenset(map(fold, venue.formats)),
        trait.promised_subtitles if trait is not None else (),
        {day: _joined(spans) for day, spans in openings.items()},
        tuple(
            sorted(
                (row.starts_at, row.starts_at + timedelta(minutes=row.minutes), row.id)
                for row in blockers
            )
        ),
        frozenset(row.id for row in blockers if row.kind == BlockerKind.BREAK),
        {row.id: row.label for row in blockers if row.label},
    )


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans by start, those that touch made one; one of no length means closed."""
    found: list[tuple[int, int]] = []
    for opens, closes in sorted(spans):
        if found and opens < closes and found[-1][0] < found[-1][1] and opens <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], closes))
        else:
            found.append((opens, closes))
    return tuple(found)


def _both_ways(
    ways: Iterable[tuple[tuple[VenueId, VenueId], int | None]],
) -> dict[tuple[VenueId, VenueId], int]:
    found = {}
    for (one, other), minutes in ways:
        if minutes is not None:
            found[one, other] = found[other, one] = minutes
    return found


def _stays(snapshot: Snapshot) -> dict[PersonId, tuple[Run, ...]]:
    found: dict[PersonId, list[Run]] = {}
    for row in snapshot.table("gueststay").values():
        found.setdefault(row.person_id, []).append((row.from_at, row.until_at))
    return {person_id: tuple(sorted(runs)) for person_id, runs in found.items()}


def _wishes(snapshot: Snapshot) -> dict[FilmId, dict[str, int]]:
    found: dict[FilmId, dict[str, int]] = {}
    for row in snapshot.table("showingwish").values():
        found.setdefault(row.film_id, {})[row.audience] = row.showings
    return found


def _number(snapshot: Snapshot, name: str, usual: int) -> int:
    value = snapshot.house_settings.get(name, "")
    return int(value) if value.isascii() and value.isdigit() else usual
