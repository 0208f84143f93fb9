"""Material as it was taken in, and which value was read from which of its lines, as stored."""

from pydantic import AwareDatetime
from sqlmodel import Field

from festdesk.base.columns import between
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
    kind: str  # what is read by it, such as "credits" for a list of somebody's works
    mapping: str  # JSON, as the reader of that kind writes it
    place: int = 0
