"""Hours, days, distances, promises, wishes and pauses as they are stored.

Moments are the clock on the venue's wall, as a screening's start is. What nobody has said is no
limit: a venue without hours is always open, a guest without days is always there.
"""

from datetime import date
from enum import StrEnum

from pydantic import NaiveDatetime
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import Words, between, one_of
from festdesk.base.ids import FilmId, PersonId, VenueId, new_id
from festdesk.base.rows import StoredRow


class BlockerKind(StrEnum):
    """Why nothing is shown for a while."""

    BREAK = "break"  # a pause of the programme
    BLOCKED = "blocked"  # the hall is not the festival's


class VenueTrait(StoredRow, table=True):
    """What else there is to say of a venue: its group, and what its audience is promised.

    Each promised language has to be spoken, read or interpreted there at every screening.
    """

    __table_args__ = (UniqueConstraint("venue_id", name="venuetrait_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    venue_id: VenueId = Field(foreign_key="venue.id", ondelete="CASCADE")
    group_name: str = ""
    promised_subtitles: tuple[str, ...] = Field(default=(), sa_type=Words)


class VenueOpening(StoredRow, table=True):
    """From when until when a venue can be had; several rows are several spans.

    Minutes count from midnight of the festival day, beyond 1440 into the night. Rows without a
    day hold on every day that has none of its own. A day on which both are the same is closed.
    """

    __table_args__ = (
        between("opens_minute", 0, 2880, name="venueopening_opens"),
        between("closes_minute", 0, 2880, name="venueopening_closes"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    venue_id: VenueId = Field(foreign_key="venue.id", ondelete="CASCADE", index=True)
    day: date | None = None
    opens_minute: int
    closes_minute: int


class VenueDistance(StoredRow, table=True):
    """How far two venues are from each other; `first_id` is the lesser of the two ids."""

    __table_args__ = (
        UniqueConstraint("first_id", "second_id", name="venuedistance_once"),
        between("walking_minutes", 0, 1440, name="venuedistance_walking"),
        between("carrying_minutes", 0, 10_080, name="venuedistance_carrying"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    first_id: VenueId = Field(foreign_key="venue.id", ondelete="CASCADE", index=True)
    second_id: VenueId = Field(foreign_key="venue.id", ondelete="CASCADE", index=True)
    walking_minutes: int | None = None  # of a guest
    carrying_minutes: int | None = None  # of a print, until it can be shown again


class AudienceRule(StoredRow, table=True):
    """What screenings for an audience need; a word of `Audience`, or one of the house's own."""

    __table_args__ = (
        UniqueConstraint("audience", name="audiencerule_once"),
        between("turnaround_minutes", 0, 600, name="audiencerule_turnaround"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    audience: str
    # Before such a screening the hall must have been free that long; none: as the venue has it.
    turnaround_minutes: int | None = None
    promised_subtitles: tuple[str, ...] = Field(default=(), sa_type=Words)


class GuestStay(StoredRow, table=True):
    """From when until when a person is at the festival; several rows are several stays."""

    id: str = Field(default_factory=new_id, primary_key=True)
    person_id: PersonId = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    from_at: NaiveDatetime
    until_at: NaiveDatetime
    note: str = ""


class ShowingWish(StoredRow, table=True):
    """How many screenings a film is to have for an audience."""

    __table_args__ = (
        UniqueConstraint("film_id", "audience", name="showingwish_once"),
        between("showings", 0, 99, name="showingwish_showings"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    audience: str
    showings: int


class ShowingWindow(StoredRow, table=True):
    """Before which moment a film may not start, and after which it may not run any more."""

    __table_args__ = (UniqueConstraint("film_id", name="showingwindow_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE")
    not_before: NaiveDatetime | None = None
    not_after: NaiveDatetime | None = None


class Blocker(StoredRow, table=True):
    """A time in which nothing is shown in a venue, with a label for the grid."""

    __table_args__ = (
        one_of("kind", BlockerKind, name="blocker_kind"),
        between("minutes", 1, 1440, name="blocker_minutes"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    venue_id: VenueId = Field(foreign_key="venue.id", ondelete="CASCADE", index=True)
    starts_at: NaiveDatetime
    minutes: int
    kind: str = BlockerKind.BREAK
    label: str = ""
