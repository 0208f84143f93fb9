"""Filmography entries as they are stored. An entry's titles stand in the table of titles."""

from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import Words, between, one_of
from festdesk.base.ids import EntryId, FilmId, PersonId, new_id
from festdesk.base.rows import StoredRow


class Qualifier(StrEnum):
    """What kind of work an entry is; a word that is not listed is printed as it stands."""

    DOCUMENTARY = "documentary"
    SHORT = "short"
    TV_MOVIE = "tv_movie"
    SERIES = "series"
    SEGMENT = "segment"
    UNFINISHED = "unfinished"


class EntryChoice(StrEnum):
    """Whether an entry prints, whatever the house keeps of long filmographies."""

    BY_RULE = "by_rule"
    ALWAYS = "always"
    NEVER = "never"


class FilmographyEntry(StoredRow, table=True):
    """One work of a person, in the order of `place`."""

    __table_args__ = (
        between("year", 1850, 2200, name="filmographyentry_year"),
        between("year_until", 1850, 2200, name="filmographyentry_year_until"),
    )

    id: EntryId = Field(default_factory=new_id, primary_key=True)
    person_id: PersonId = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="SET NULL", index=True
    )
    year: int | None = None
    year_until: int | None = None
    year_as_given: str = ""  # where it is no plain year or span, such as "c. 1920"
    qualifier: str = ""
    share: str = ""  # the part that is theirs, such as "2 episodes"
    role: str = ""  # empty for what the person is listed for, directing
    note: str = ""
    place: int = 0


class EntryTrait(StoredRow, table=True):
    """What is said of an entry beyond its kind, its share, its role and its note."""

    __table_args__ = (
        one_of("choice", EntryChoice, name="entrytrait_choice"),
        UniqueConstraint("entry_id", name="entrytrait_once"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    entry_id: EntryId = Field(foreign_key="filmographyentry.id", ondelete="CASCADE")
    choice: str = EntryChoice.BY_RULE
    # Further kinds after `FilmographyEntry.qualifier`: a short that is a documentary too.
    further: tuple[str, ...] = Field(default=(), sa_type=Words)
    episodes: str = ""  # which ones of a series: "3", "2-5", "S2E4"
    part_of: str = ""  # the series, or the collective film of which the entry is a segment
    co_directors: tuple[str, ...] = Field(default=(), sa_type=Words)  # names, as they print
    unread: str = ""  # what of the line it was read from was not understood
    line: str = ""  # that line, whole
