"""Venues, blocks and screenings as they are stored.

A row holds what was decided, never what follows from it: when a screening ends, which festival
day it belongs to and what it clashes with is worked out elsewhere.
"""

from enum import StrEnum

from pydantic import AwareDatetime, NaiveDatetime
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import Words, between, exactly_one, one_of
from festdesk.base.ids import BlockId, FilmId, PersonId, ScreeningId, VenueId, new_id
from festdesk.base.rows import StoredRow
from festdesk.films.tables import VersionKind


class ScreeningState(StrEnum):
    """How sure a screening is."""

    PENCILLED = "pencilled"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Audience(StrEnum):
    """Who may come; a word that is not listed is the house's own."""

    PUBLIC = "public"
    PRESS = "press"
    SCHOOL = "school"
    INDUSTRY = "industry"


class Whereabouts(StrEnum):
    """What a screening without venue means."""

    TO_COME = "to_come"
    ONLINE = "online"
    NOT_PRINTED = "not_printed"


class Presence(StrEnum):
    """For what part of a screening a guest comes."""

    INTRODUCTION = "introduction"
    TALK = "talk"
    BOTH = "both"


class Venue(StoredRow, table=True):
    """A room the festival shows films in: the short name for the grid, the long for its page."""

    __table_args__ = (between("turnaround_minutes", 0, 600, name="venue_turnaround"),)

    id: VenueId = Field(default_factory=new_id, primary_key=True)
    name: str
    short_name: str = ""
    address: str = ""
    seats: int | None = None
    turnaround_minutes: int = 20
    formats: tuple[str, ...] = Field(default=(), sa_type=Words)
    note: str = ""
    place: int = 0


class VenueForm(StoredRow, table=True):
    """Another name by which material from outside calls a venue."""

    id: str = Field(default_factory=new_id, primary_key=True)
    venue_id: VenueId = Field(foreign_key="venue.id", ondelete="CASCADE", index=True)
    text: str


class Block(StoredRow, table=True):
    """Several films shown in one slot. Its name and introduction are texts."""

    id: BlockId = Field(default_factory=new_id, primary_key=True)
    note: str = ""
    place: int = 0


class BlockFilm(StoredRow, table=True):
    """A film's place in a block."""

    __table_args__ = (UniqueConstraint("block_id", "film_id", name="blockfilm_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    block_id: BlockId = Field(foreign_key="block.id", ondelete="CASCADE", index=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    place: int = 0


class Screening(StoredRow, table=True):
    """A film or a block in a slot; still to be planned while it has no start or no venue."""

    __table_args__ = (
        exactly_one("film_id", "block_id", name="screening_subject"),
        one_of("state", ScreeningState, name="screening_state"),
        one_of("without_venue", Whereabouts, name="screening_without_venue"),
        one_of("version_kind", VersionKind, name="screening_version_kind"),
        between("introduction_minutes", 0, 600, name="screening_introduction"),
        between("talk_minutes", 0, 600, name="screening_talk"),
    )

    id: ScreeningId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="CASCADE", index=True
    )
    block_id: BlockId | None = Field(
        default=None, foreign_key="block.id", ondelete="CASCADE", index=True
    )
    venue_id: VenueId | None = Field(
        default=None, foreign_key="venue.id", ondelete="SET NULL", index=True
    )
    without_venue: str = Whereabouts.TO_COME
    # The clock on the venue's wall. Naive on purpose: a change of summer time between
    # planning and festival must not move a printed start.
    starts_at: NaiveDatetime | None = Field(default=None, index=True)
    introduction_minutes: int = 0
    talk_minutes: int = 0
    audience: str = Audience.PUBLIC
    # The print shown; the film's version holds where no kind is set.
    version_kind: str | None = None
    version_spoken: tuple[str, ...] = Field(default=(), sa_type=Words)
    version_subtitles: tuple[str, ...] = Field(default=(), sa_type=Words)
    version_live: tuple[str, ...] = Field(default=(), sa_type=Words)
    projection_format: str = ""
    premiere: str = ""
    ticket_address: str = ""
    code: str = ""
    state: str = ScreeningState.PENCILLED
    note: str = ""  # for colleagues
    printed_note: str = ""


class ScreeningGuest(StoredRow, table=True):
    """Who is expected at a screening."""

    __table_args__ = (UniqueConstraint("screening_id", "person_id", name="screeningguest_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    screening_id: ScreeningId = Field(foreign_key="screening.id", ondelete="CASCADE", index=True)
    person_id: PersonId = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    place: int = 0


class GuestPart(StoredRow, table=True):
    """For what a guest of a screening comes; without such a row it is for all of it."""

    __table_args__ = (
        UniqueConstraint("screening_id", "person_id", name="guestpart_once"),
        one_of("presence", Presence, name="guestpart_presence"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    screening_id: ScreeningId = Field(foreign_key="screening.id", ondelete="CASCADE", index=True)
    person_id: PersonId = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    presence: str = Presence.BOTH
    role: str = ""  # such as moderator, in the house's own word


class FilmPrint(StoredRow, table=True):
    """One print of a film, which can be in one place at a time, or a file, which can be copied."""

    __table_args__ = (one_of("version_kind", VersionKind, name="filmprint_version_kind"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    name: str = ""
    format: str = ""  # as venues name theirs
    is_file: bool = False
    # The film's version holds where no kind is set.
    version_kind: str | None = None
    version_spoken: tuple[str, ...] = Field(default=(), sa_type=Words)
    version_subtitles: tuple[str, ...] = Field(default=(), sa_type=Words)
    version_live: tuple[str, ...] = Field(default=(), sa_type=Words)
    note: str = ""
    place: int = 0


class ScreeningTrait(StoredRow, table=True):
    """What else there is to say of a screening: its print, and that it must not be moved."""

    __table_args__ = (UniqueConstraint("screening_id", name="screeningtrait_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    screening_id: ScreeningId = Field(foreign_key="screening.id", ondelete="CASCADE")
    is_locked: bool = False
    # Where none is chosen the film's only print is meant, if it has but one.
    print_id: str | None = Field(
        default=None, foreign_key="filmprint.id", ondelete="SET NULL", index=True
    )


class CalendarVersion(StoredRow, table=True):
    """The calendar as it was when somebody gave it a name; never changed afterwards."""

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    note: str = ""
    by: str = ""
    at: AwareDatetime
    is_printed: bool = False  # what a booklet was made of
    rows: str  # the tables of the calendar, packed
