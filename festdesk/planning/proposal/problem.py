"""What is to be placed, where it may be, and what stands: all that a proposal is worked out from.

It is plain data and travels to another process as JSON. Venues, days and items are named by their
position. Minutes count from midnight of the first day of the edition, across all days; those of a
day count from its own midnight, beyond 1440 into the night. A span is from, inclusive, until,
exclusive.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from festdesk.planning.proposal.rules import Rule
from festdesk.planning.proposal.wishes import Weights
from festdesk.screenings.tables import Presence

DAY_MINUTES = 1440
Spans = tuple[tuple[int, int], ...]


class Place(NamedTuple):
    """Where and when something is."""

    venue: int
    minute: int


@dataclass(frozen=True, slots=True)
class Bar:
    """The starts that one rule forbids to an item in a venue."""

    rule: Rule
    spans: Spans


@dataclass(frozen=True, slots=True)
class Item:
    """A screening that wants a place: one that there is, or one to be made of a film or block."""

    id: str
    screening_id: str = ""  # of one that there is
    film_id: str = ""
    block_id: str = ""
    film_ids: tuple[str, ...] = ()
    strand_ids: tuple[str, ...] = ()
    audience: str = "public"
    introduction_minutes: int = 0
    film_minutes: int = 1
    talk_minutes: int = 0
    print_id: str = ""  # of a print that can be in one place only
    guests: tuple[tuple[str, str], ...] = ()  # with their presence
    turnaround: tuple[int, ...] = ()  # by venue; free minutes before it
    bars: tuple[tuple[Bar, ...], ...] = ()  # by venue
    now: Place | None = None  # where it is planned so far, if it may be moved
    given_minute: int | None = None  # its start, where it only lacks a venue

    @property
    def minutes(self) -> int:
        """How long it keeps its hall."""
        return self.introduction_minutes + self.film_minutes + self.talk_minutes

    def presence(self, presence: str) -> tuple[int, int]:
        """Return from when until when a guest is there, in minutes after the start."""
        film_begins = self.introduction_minutes
        if presence == Presence.INTRODUCTION:
            return 0, film_begins
        if presence == Presence.TALK:
            return film_begins + self.film_minutes, self.minutes
        return 0, self.minutes

    @property
    def film_run(self) -> tuple[int, int]:
        """From when until when its print runs, in minutes after the start."""
        return self.introduction_minutes, self.introduction_minutes + self.film_minutes

    @property
    def own_minutes(self) -> tuple[int, ...]:
        """The starts that it may keep though they are on no step."""
        now = () if self.now is None else (self.now.minute,)
        return now if self.given_minute is None else (*now, self.given_minute)

    @property
    def has_company(self) -> bool:
        """Whether guests come or a talk is held."""
        return bool(self.guests or self.talk_minutes)


@dataclass(frozen=True, slots=True)
class Standing:
    """A screening that stays where it is, as far as wishes look at it."""

    film_ids: tuple[str, ...]
    strand_ids: tuple[str, ...]
    audience: str
    place: Place


@dataclass(frozen=True, slots=True)
class VenueFacts:
    """A venue in which something may be placed."""

    id: str
    is_large: bool = True  # at least as many seats as half of the venues; or nobody has said


@dataclass(frozen=True, slots=True)
class Problem:
    """All of it. `days` are numbers of days since the first one, 0 being the first."""

    origin: datetime
    day_starts_hour: int
    days: tuple[int, ...]
    step_minutes: int
    venues: tuple[VenueFacts, ...]
    items: tuple[Item, ...]
    standing: tuple[Standing, ...] = ()
    walking: tuple[tuple[int, ...], ...] = ()  # minutes from venue to venue
    carrying: tuple[tuple[int, ...], ...] = ()
    free_rules: tuple[str, ...] = ()  # kinds of rules that the house has turned off
    weights: Weights = field(default_factory=Weights)
    seconds: float = 60
    workers: int = 2
    seed: int = 1

    def moment(self, minute: int) -> datetime:
        """Return a minute on the wall clock."""
        return self.origin + timedelta(minutes=minute)

    def day_of(self, minute: int) -> int:
        """Return the number of the festival day of a minute."""
        return (minute - self.day_starts_hour * 60) // DAY_MINUTES


Places = dict[str, Place]  # by the id of the item; one that is missing is left out
