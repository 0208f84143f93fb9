"""Filmography entries as they are stored. An entry's titles stand in the table of titles."""

from enum import StrEnum

from sqlmodel import Field

from festdesk.base.columns import between
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
