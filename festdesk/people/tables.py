"""People, companies and the forms of their names as they are stored."""

from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field

from festdesk.base.columns import between, exactly_one, one_of
from festdesk.base.ids import CompanyId, NameFormId, PersonId, new_id
from festdesk.base.rows import StoredRow


class NameKind(StrEnum):
    """What a form of a name is to its bearer."""

    AUTHORITY = "authority"  # the form that prints
    VARIANT = "variant"


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
