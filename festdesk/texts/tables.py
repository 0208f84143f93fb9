"""Texts as they are stored: one row for each subject, kind and language."""

from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import exactly_one, one_of
from festdesk.base.ids import BlockId, FilmId, PersonId, StillId, StrandId, TextId, new_id
from festdesk.base.rows import StoredRow


class TextKind(StrEnum):
    """What a text is for. A kind that is not listed is the house's own."""

    LOGLINE = "logline"
    SYNOPSIS = "synopsis"
    SHORT_SYNOPSIS = "short_synopsis"
    STATEMENT = "statement"
    BIOGRAPHY = "biography"
    CAPTION = "caption"
    ALT = "alt"
    NAME = "name"
    INTRODUCTION = "introduction"


class TextStatus(StrEnum):
    """How far a text is; a text that is not there is missing and has no row."""

    DRAFT = "draft"
    EDITED = "edited"
    PROOFED = "proofed"
    APPROVED = "approved"


SUBJECTS = ("film_id", "person_id", "still_id", "strand_id", "block_id")


class Text(StoredRow, table=True):
    """A text in one language about one subject; paragraphs are parted by an empty line."""

    __table_args__ = (
        one_of("status", TextStatus, name="text_status"),
        exactly_one(*SUBJECTS, name="text_subject"),
        *(
            UniqueConstraint(subject, "kind", "language", name=f"text_once_for_{subject}")
            for subject in SUBJECTS
        ),
    )

    id: TextId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(default=None, foreign_key="film.id", ondelete="CASCADE")
    person_id: PersonId | None = Field(default=None, foreign_key="person.id", ondelete="CASCADE")
    still_id: StillId | None = Field(default=None, foreign_key="still.id", ondelete="CASCADE")
    strand_id: StrandId | None = Field(default=None, foreign_key="strand.id", ondelete="CASCADE")
    block_id: BlockId | None = Field(default=None, foreign_key="block.id", ondelete="CASCADE")
    kind: str
    language: str
    body: str
    status: str = TextStatus.DRAFT
    speaker_id: PersonId | None = Field(
        default=None, foreign_key="person.id", ondelete="SET NULL", index=True
    )  # of a statement
    author: str = ""
    translator: str = ""
    source: str = ""
    rights: str = ""
    question: str = ""  # an editor’s open question to colleagues; never printed
