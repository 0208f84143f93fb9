"""People, companies and the forms of their names as they are stored."""

from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from festdesk.base.columns import between, exactly_one, one_of
from festdesk.base.ids import CompanyId, FilmId, NameFormId, PersonId, new_id
from festdesk.base.rows import StoredRow


class NameKind(StrEnum):
    """What a form of a name is to its bearer."""

    AUTHORITY = "authority"  # the form that prints
    VARIANT = "variant"


class CitedKind(StrEnum):
    """What a name is that texts cite and that no credit bears."""

    CHARACTER = "character"
    PLACE = "place"
    FILM = "film"  # the title of a film that has no card and stands in no filmography
    OTHER = "other"


class KeptBecause(StrEnum):
    """Why a spelling stays as it is where it stands."""

    QUOTED = "quoted"  # it is somebody else's words
    OTHER = "other"  # it is somebody else's name


class Person(StoredRow, table=True):
    """Somebody who made, presents or writes about films. How they are called are name forms."""

    __table_args__ = (
        between("born_year", 1700, 2200, name="person_born_year"),
        between("died_year", 1700, 2200, name="person_died_year"),
    )

    id: PersonId = Field(default_factory=new_id, primary_key=True)
    # Empty while the proposed one will do: family name, comma, given names.
    sort_name: str = ""
    born_year: int | None = None
    born_place: str = ""
    died_year: int | None = None
    died_place: str = ""
    note: str = ""


class Company(StoredRow, table=True):
    """A production company, a distributor, a sales agent, an archive."""

    id: CompanyId = Field(default_factory=new_id, primary_key=True)
    country: str = ""  # ISO 3166-1
    address: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    note: str = ""


class NameForm(StoredRow, table=True):
    """One way to write the name of a person or a company; one of them is the authority form."""

    __table_args__ = (
        one_of("kind", NameKind, name="nameform_kind"),
        exactly_one("person_id", "company_id", name="nameform_owner"),
        Index(
            "nameform_one_authority_person",
            "person_id",
            unique=True,
            sqlite_where=text("kind = 'authority'"),
        ),
        Index(
            "nameform_one_authority_company",
            "company_id",
            unique=True,
            sqlite_where=text("kind = 'authority'"),
        ),
    )

    id: NameFormId = Field(default_factory=new_id, primary_key=True)
    person_id: PersonId | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True
    )
    company_id: CompanyId | None = Field(
        default=None, foreign_key="company.id", ondelete="CASCADE", index=True
    )
    text: str
    kind: str = NameKind.VARIANT
    script: str = ""  # ISO 15924
    language: str = ""
    scheme: str = ""  # of a transliteration


class DistinctPeople(StoredRow, table=True):
    """Two people whose names are alike and who are not one; the smaller id comes first."""

    __table_args__ = (UniqueConstraint("first_id", "second_id", name="distinctpeople_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    first_id: PersonId = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    second_id: PersonId = Field(foreign_key="person.id", ondelete="CASCADE", index=True)


class DistinctCompanies(StoredRow, table=True):
    """Two companies whose names are alike and that are not one; the smaller id comes first."""

    __table_args__ = (UniqueConstraint("first_id", "second_id", name="distinctcompanies_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    first_id: CompanyId = Field(foreign_key="company.id", ondelete="CASCADE", index=True)
    second_id: CompanyId = Field(foreign_key="company.id", ondelete="CASCADE", index=True)


class DistinctSpellings(StoredRow, table=True):
    """Two words of texts that are alike and that nobody should take for one name.

    Both are folded, and the one that sorts first comes first.
    """

    __table_args__ = (UniqueConstraint("first", "second", name="distinctspellings_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    first: str
    second: str


class KeptSpelling(StoredRow, table=True):
    """A spelling that somebody has looked at where it stands, and that is to stay.

    The place is a column of a row and, since a text can hold one spelling many times, the words
    around it, folded; when these are rewritten the spelling is asked about anew.
    """

    __table_args__ = (
        one_of("because", KeptBecause, name="keptspelling_because"),
        UniqueConstraint("row_id", "column", "spelling", "around", name="keptspelling_once"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    row_id: str  # of a text, a credit, a title …: the row whose words they are
    column: str
    spelling: str
    around: str
    because: str = KeptBecause.QUOTED


class CitedName(StoredRow, table=True):
    """The name of a character, a place or a film that texts cite, as the house spells it."""

    __table_args__ = (one_of("kind", CitedKind, name="citedname_kind"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str = CitedKind.CHARACTER
    text: str
    # Of a character; a name without a film is looked for in all texts.
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="CASCADE", index=True
    )
    note: str = ""


class CitedNameForm(StoredRow, table=True):
    """Another spelling of a cited name: one that is wrong here, or that of one language."""

    id: str = Field(default_factory=new_id, primary_key=True)
    cited_name_id: str = Field(foreign_key="citedname.id", ondelete="CASCADE", index=True)
    text: str
    language: str = ""  # in whose texts it is the right one; empty: it is right in none


class TransliterationException(StoredRow, table=True):
    """How the house writes one name or word in Latin letters, whatever the scheme says."""

    __table_args__ = (UniqueConstraint("original", name="transliterationexception_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    original: str
    latin: str


class TransliterationRule(StoredRow, table=True):
    """A line of the house's own transliteration: letters of a script, and the Latin ones."""

    __table_args__ = (UniqueConstraint("script", "letters", name="transliterationrule_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    script: str  # ISO 15924
    letters: str
    latin: str
