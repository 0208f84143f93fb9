"""What the user wants to have planned, and what is to stay as it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from festdesk.base.ids import FilmId, StrandId, VenueId
from festdesk.planning.proposal.wishes import Strength, Wish


class Kept(StrEnum):
    """Which screenings stay where they are planned; one that is locked always does."""

    PLANNED = "planned"  # all
    CONFIRMED = "confirmed"  # those that are confirmed
    LOCKED = "locked"  # none but the locked ones


@dataclass(frozen=True, slots=True)
class Request:
    """What to plan. No films, strands, days or venues named means all of them.

    Where a venue has no hours of its own, films begin from `first_minute` on and are over by
    `last_minute` of the festival day.
    """

    film_ids: frozenset[FilmId] = frozenset()
    strand_ids: frozenset[StrandId] = frozenset()
    days: frozenset[date] = frozenset()
    venue_ids: frozenset[VenueId] = frozenset()
    kept: Kept = Kept.PLANNED
    first_minute: int = 600
    last_minute: int = 1440
    step_minutes: int = 15
    strengths: Mapping[Wish, Strength] = field(default_factory=dict)
    seconds: float = 60
    workers: int = 2
    seed: int = 1
