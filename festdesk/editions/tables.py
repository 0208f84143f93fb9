"""The edition and its strands as they are stored.

A file holds one edition, so no other table names it. The next year's edition is another file,
opened from this one.
"""

from datetime import date

from pydantic import AwareDatetime
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import Words, between
from festdesk.base.ids import EditionId, StrandId, new_id
from festdesk.base.rows import StoredRow


class Edition(StoredRow, table=True):
    """One year of the festival."""

    __table_args__ = (
        between("day_starts_hour", 0, 12, name="edition_day_starts_hour"),
        between("founded_year", 1850, 2200, name="edition_founded_year"),
    )

    id: EditionId = Field(default_factory=new_id, primary_key=True)
    name: str
    subtitle: str = ""
    starts_on: date
    ends_on: date
    time_zone: str = "Europe/Berlin"  # IANA name
    # Content languages in the order in which they print; the first is the main one.
    languages: tuple[str, ...] = Field(default=("en",), sa_type=Words)
    # A start before this hour belongs to the evening before.
    day_starts_hour: int = 5
    founded_year: int | None = None
    website: str = ""


class Strand(StoredRow, table=True):
    """A section of the programme. Its name and introduction are texts, one in each language."""

    id: StrandId = Field(default_factory=new_id, primary_key=True)
    code: str = ""  # a letter or two for the grid
    colour: str = "#666666"  # sRGB, as #rrggbb
    place: int = 0


class FieldRule(StoredRow, table=True):
    """Whether the house uses a field of the card, and from which status of the card it must be set.

    A field without a rule is shown as it comes and required as the checks have it.
    """

    __table_args__ = (UniqueConstraint("field", name="fieldrule_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    field: str
    is_shown: bool = True
    required_from: str = ""  # a status of cards, or never


class SavedFilter(StoredRow, table=True):
    """What the list of films was once narrowed to, to be had again."""

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    query: str  # JSON, as the list of films writes it
    place: int = 0


class HouseSetting(StoredRow, table=True):
    """One thing the house has decided for this edition, under a name that never changes."""

    __table_args__ = (UniqueConstraint("name", name="housesetting_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    value: str


class CheckRule(StoredRow, table=True):
    """How grave the house takes a kind of finding; without such a row it is as it comes."""

    __table_args__ = (UniqueConstraint("code", name="checkrule_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    code: str
    severity: str = ""  # of `Severity`, or "off"; nothing: as it comes
    limit: int | None = None  # the measure of the check, in its own unit


class AcceptedFinding(StoredRow, table=True):
    """A finding that somebody has accepted, with a reason.

    It stays accepted until `facts` are other than they were then.
    """

    __table_args__ = (UniqueConstraint("code", "subject", name="acceptedfinding_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    code: str
    subject: str  # the ids of the finding's places, sorted, with a space between
    facts: str
    reason: str = ""
    by: str = ""
    at: AwareDatetime


class WordRule(StoredRow, table=True):
    """Words that the house writes otherwise, or not at all, in texts of a language."""

    __table_args__ = (UniqueConstraint("language", "words", name="wordrule_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    language: str = ""  # empty: of every language
    words: str  # found as whole words, in any form of their letters
    instead: str = ""  # what the house writes; nothing: the words are not to be used
    is_exact: bool = False  # capitals matter
    note: str = ""  # why, for who reads the finding


class KnownFestival(StoredRow, table=True):
    """A festival whose editions can be counted, as the users of this edition know it.

    It goes before the shipped list where both know a name.
    """

    __table_args__ = (between("first_year", 1850, 2200, name="knownfestival_first_year"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    names: tuple[str, ...] = Field(default=(), sa_type=Words)  # by which texts call it
    first_year: int
    # Years without an edition, or several by a dash: "1940-1945".
    skipped: tuple[str, ...] = Field(default=(), sa_type=Words)
    source: str = ""
