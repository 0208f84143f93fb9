"""What a proposed plan should be like, and how much each of it counts."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import IntEnum, StrEnum


class Wish(StrEnum):
    """What makes one plan better than another; each is counted by how often it is not fulfilled."""

    DIFFERENT_DAYS = "different_days"  # two showings of a film on one day
    DIFFERENT_HOURS = "different_hours"  # two showings of a film in the same part of the day
    DIFFERENT_VENUES = "different_venues"  # two showings of a film in one venue
    GOOD_HOURS = "good_hours"  # a film without showing in the evening or at a weekend
    GUESTS_IN_THE_EVENING = "guests_in_the_evening"  # a showing with guests at another hour
    LARGE_HALLS = "large_halls"  # a showing with guests in one of the smaller halls
    LONG_FILMS_EARLY = "long_films_early"  # a long film that begins late
    AUDIENCE_HOURS = "audience_hours"  # schools not on a morning, press or industry at night
    STRANDS_APART = "strands_apart"  # films of a section that begin within the same two hours
    STRANDS_EVERY_DAY = "strands_every_day"  # a day without a film of a section
    KEPT_PLACES = "kept_places"  # a screening that is moved from where it was


class Strength(IntEnum):
    """How much a wish counts for the user."""

    OFF = 0
    NORMAL = 1
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Weights:
    """What one unfulfilled wish costs, in points, where it counts as usual."""

    different_days: int = 12
    different_hours: int = 5
    different_venues: int = 2
    good_hours: int = 8
    guests_in_the_evening: int = 6
    large_halls: int = 3
    long_films_early: int = 6
    audience_hours: int = 10
    strands_apart: int = 4
    strands_every_day: int = 6
    kept_places: int = 15

    def of(self, wish: Wish) -> int:
        """Return what it costs to leave a wish unfulfilled once."""
        return int(getattr(self, wish))


def weighted(strengths: Mapping[Wish, Strength]) -> Weights:
    """Return the weights for the user's strengths; a wish not named counts as usual."""
    usual = asdict(Weights())
    return Weights(
        **{wish: usual[wish] * int(strengths.get(wish, Strength.NORMAL)) for wish in Wish}
    )


NO_WEIGHTS = weighted(dict.fromkeys(Wish, Strength.OFF))
