"""Material as it was taken in, and which value was read from which of its lines, as stored."""

from pydantic import AwareDatetime
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import Words, between
from festdesk.base.ids import FilmId, SourceId, new_id
from festdesk.base.rows import StoredRow


class Source(StoredRow, table=True):
    """A text from outside, kept whole so that it can be read again."""

    id: SourceId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="SET NULL", index=True
    )
    name: str = ""
    language: str = ""
    taken_at: AwareDatetime
    body: str
    # Lines nobody could make sense of, numbered from 1, as "12 18-20".
    unread_lines: str = ""


class Provenance(StoredRow, table=True):
    """Where one value came from.

    `kind`, `row_id` and `field` name the value as a finding's place does; there is no foreign key,
    because it outlives a value that was replaced and tells then what the source had said.
    """

    __table_args__ = (between("confidence_percent", 0, 100, name="provenance_confidence"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    source_id: SourceId = Field(foreign_key="source.id", ondelete="CASCADE", index=True)
    kind: str
    row_id: str = Field(index=True)
    field: str
    value: str
    first_line: int
    last_line: int
    confidence_percent: int = 100
    reason: str = ""


class IntakeProfile(StoredRow, table=True):
    """How the material of one source is read, as an editor has once corrected it."""

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    # What is read by it: "credits" for lists of somebody's works, "page", "table".
    kind: str
    mapping: str  # JSON, as the reader of that kind writes it
    place: int = 0


class SourceTrait(StoredRow, table=True):
    """How a source came, which of its lines are its film's, and how it was read."""

    __table_args__ = (UniqueConstraint("source_id", name="sourcetrait_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    source_id: SourceId = Field(foreign_key="source.id", ondelete="CASCADE", index=True)
    # The source whose text this one is a part of, and whose lines its provenance counts: a page
    # about several films is kept once, and the body of each further source of it is empty.
    whole_id: SourceId | None = Field(
        default=None, foreign_key="source.id", ondelete="SET NULL", index=True
    )
    came_as: str = ""  # text, html, rtf, docx, odt, pdf or table; empty: nobody noted it
    # The film's own lines, numbered from 1; 0 and 0: all of them.
    first_line: int = 0
    last_line: int = 0
    profile_id: str | None = Field(
        default=None, foreign_key="intakeprofile.id", ondelete="SET NULL", index=True
    )
    corrections: str = ""  # JSON: what an editor put right in this very reading


class TableImport(StoredRow, table=True):
    """A table that was taken in, and what its columns were read as."""

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str  # of the file
    taken_at: AwareDatetime
    profile_id: str | None = Field(
        default=None, foreign_key="intakeprofile.id", ondelete="SET NULL", index=True
    )
    mapping: str = ""  # JSON, as a profile of tables has it
    left_aside: tuple[str, ...] = Field(default=(), sa_type=Words)  # heads of unread columns


class ImportedRow(StoredRow, table=True):
    """What a table said of one film, so that the next import of it can be told from edits here."""

    id: str = Field(default_factory=new_id, primary_key=True)
    import_id: str = Field(foreign_key="tableimport.id", ondelete="CASCADE", index=True)
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="SET NULL", index=True
    )
    source_id: SourceId | None = Field(
        default=None, foreign_key="source.id", ondelete="SET NULL", index=True
    )
    line: int  # of the file, from 1
    # What tells the film again in the next file, best first: "tracking_number=FF2200".
    keys: tuple[str, ...] = Field(default=(), sa_type=Words)
    cells: str  # JSON: the cells that were read, by their heads; none of a column left aside
