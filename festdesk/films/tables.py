"""Film cards as they are stored.

A film is the work. What belongs to the print shown, such as its subtitles, is kept on the
screening; the film holds it as the default of its screenings.
"""

from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from festdesk.base.columns import Words, between, exactly_one, one_of
from festdesk.base.ids import (
    AwardId,
    CompanyId,
    CreditId,
    EntryId,
    FilmId,
    PersonId,
    PressTextId,
    RunningTimeId,
    StrandId,
    TitleId,
    new_id,
)
from festdesk.base.rows import StoredRow

FIRST_YEAR, LAST_YEAR = 1870, 2200
CREDITS_PRINT = "credits.print"  # the house's setting: which name credits print


class CardStatus(StrEnum):
    """How far a card is on its way to print."""

    DRAFT = "draft"
    EDITED = "edited"
    PROOFED = "proofed"
    APPROVED = "approved"


class TitleKind(StrEnum):
    """What a title is to its film; names after FIAF's vocabulary of title types."""

    ORIGINAL = "original"
    TRANSLITERATED = "transliterated"
    INTERNATIONAL = "international"  # the title of the sales agent, in most cases English
    TRANSLATED = "translated"  # the title in `language`, as released or as made by the house
    WORKING = "working"
    ALTERNATIVE = "alternative"


class VersionKind(StrEnum):
    """What the print shown is to the original."""

    ORIGINAL = "ov"
    DUBBED = "dubbed"
    SILENT = "silent"
    NO_DIALOGUE = "no_dialogue"


class AwardResult(StrEnum):
    """What came of it."""

    WON = "won"
    NOMINATED = "nominated"
    LISTED = "listed"


class CreditPrints(StrEnum):
    """Which name a credit prints."""

    AUTHORITY = "authority"  # the person's own form
    CREDITED = "credited"  # as the film has it


class Film(StoredRow, table=True):
    """A work. It may lack a title: a pasted page can have lost its heading."""

    __table_args__ = (
        between("year", FIRST_YEAR, LAST_YEAR, name="film_year"),
        between("year_until", FIRST_YEAR, LAST_YEAR, name="film_year_until"),
        one_of("status", CardStatus, name="film_status"),
        one_of("version_kind", VersionKind, name="film_version_kind"),
    )

    id: FilmId = Field(default_factory=new_id, primary_key=True)
    strand_id: StrandId | None = Field(
        default=None, foreign_key="strand.id", ondelete="SET NULL", index=True
    )
    year: int | None = None
    year_until: int | None = None
    countries: tuple[str, ...] = Field(default=(), sa_type=Words)  # ISO 3166-1, 3166-3 in order
    genres: tuple[str, ...] = Field(default=(), sa_type=Words)  # keys of lists/genres or own words
    colour: str = ""
    aspect_ratio: str = ""
    # The language version shown unless a screening says otherwise.
    version_kind: str | None = None
    version_spoken: tuple[str, ...] = Field(default=(), sa_type=Words)  # ISO 639-1 or -3
    version_subtitles: tuple[str, ...] = Field(default=(), sa_type=Words)
    version_live: tuple[str, ...] = Field(default=(), sa_type=Words)  # spoken in the hall
    premiere: str = ""
    age_limit: int | None = None
    status: str = CardStatus.DRAFT
    is_withdrawn: bool = False
    note: str = ""
    place: int = 0


class Title(StoredRow, table=True):
    """One form of a title, of a film card or of a filmography entry."""

    __table_args__ = (
        one_of("kind", TitleKind, name="title_kind"),
        exactly_one("film_id", "entry_id", name="title_owner"),
    )

    id: TitleId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="CASCADE", index=True
    )
    entry_id: EntryId | None = Field(
        default=None, foreign_key="filmographyentry.id", ondelete="CASCADE", index=True
    )
    kind: str = TitleKind.ORIGINAL
    language: str = ""  # empty where nobody has said
    script: str = ""  # ISO 15924
    scheme: str = ""  # of a transliteration, such as "ISO 9"
    text: str
    place: int = 0


class RunningTime(StoredRow, table=True):
    """What one source says a film lasts. One of a film's values is printed."""

    __table_args__ = (
        between("seconds", 1, 360_000, name="runningtime_seconds"),
        Index(
            "runningtime_one_printed",
            "film_id",
            unique=True,
            sqlite_where=text("is_printed"),
        ),
    )

    id: RunningTimeId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    seconds: int
    source: str = ""
    is_printed: bool = False
    note: str = ""


class Credit(StoredRow, table=True):
    """Who did what on a film: a person or a company, or a name nobody has assigned yet.

    A role that no source states is not set, and what we would guess stands in `suggested_role`
    until a person accepts it.
    """

    id: CreditId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    person_id: PersonId | None = Field(
        default=None, foreign_key="person.id", ondelete="SET NULL", index=True
    )
    company_id: CompanyId | None = Field(
        default=None, foreign_key="company.id", ondelete="SET NULL", index=True
    )
    role: str | None = None  # key of lists/roles or an own word; not set: unknown
    suggested_role: str = ""
    suggested_because: str = ""
    as_credited: str
    character: str = ""
    line: int = 0  # names of one line of the source share it
    place: int = 0


class Award(StoredRow, table=True):
    """A prize and the body that gave it."""

    __table_args__ = (
        one_of("result", AwardResult, name="award_result"),
        between("year", FIRST_YEAR, LAST_YEAR, name="award_year"),
    )

    id: AwardId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    person_id: PersonId | None = Field(
        default=None, foreign_key="person.id", ondelete="SET NULL", index=True
    )
    prize: str
    category: str = ""
    body: str = ""
    year: int | None = None
    country: str = ""  # ISO 3166-1
    country_as_given: str = ""
    result: str = AwardResult.WON
    place: int = 0


class PressText(StoredRow, table=True):
    """What a newspaper or a site wrote about a film; paragraphs are parted by an empty line."""

    id: PressTextId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    language: str = ""
    headline: str = ""
    author: str = ""
    publication: str = ""
    published: str = ""  # as given; often no more than a month
    address: str = ""  # where it was found; shown, never opened by itself
    rights: str = ""
    is_quotable: bool = False
    body: str
    place: int = 0


class Release(StoredRow, table=True):
    """A company's part in bringing a film to a territory."""

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    company_id: CompanyId = Field(foreign_key="company.id", ondelete="CASCADE", index=True)
    kind: str = ""  # cinema, streaming, sales, print source
    territory: str = ""  # ISO 3166-1, or words
    released: str = ""
    note: str = ""


class Identifier(StoredRow, table=True):
    """A number that names a film elsewhere, such as its EIDR or ISAN."""

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    scheme: str  # eidr, isan, imdb, tracking …
    value: str


class Contact(StoredRow, table=True):
    """Somebody to ask about a film or at a company; for the house alone, never printed."""

    __table_args__ = (exactly_one("film_id", "company_id", name="contact_owner"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="CASCADE", index=True
    )
    company_id: CompanyId | None = Field(
        default=None, foreign_key="company.id", ondelete="CASCADE", index=True
    )
    name: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    place: int = 0


class CreditTrait(StoredRow, table=True):
    """Under which name one credit prints, where the rule of the house does not hold for it."""

    __table_args__ = (
        one_of("prints", CreditPrints, name="credittrait_prints"),
        UniqueConstraint("credit_id", name="credittrait_once"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    credit_id: CreditId = Field(foreign_key="credit.id", ondelete="CASCADE")
    prints: str


class CardCharge(StoredRow, table=True):
    """Who is responsible for a card: whom its findings are for."""

    __table_args__ = (UniqueConstraint("film_id", name="cardcharge_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE")
    name: str  # a colleague's, as colleagues call each other


class DistinctFilms(StoredRow, table=True):
    """Two cards that look like one film and are not; the smaller id comes first."""

    __table_args__ = (UniqueConstraint("first_id", "second_id", name="distinctfilms_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    first_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    second_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
