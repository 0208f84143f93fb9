"""Texts as they are stored: one row for each subject, kind and language."""

from enum import StrEnum

from pydantic import AwareDatetime
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import exactly_one, one_of
from festdesk.base.ids import (
    BlockId,
    FilmId,
    PersonId,
    PressTextId,
    StillId,
    StrandId,
    TextId,
    new_id,
)
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


class TextStyling(StoredRow, table=True):
    """Which words of a text are set in italic, bold or small capitals; the text itself is plain.

    It names the text as the text names itself, by subject, kind and language: a text whose
    language is changed or that is put back by an undo has its styling at once.
    """

    __table_args__ = (
        exactly_one(*SUBJECTS, "press_text_id", name="textstyling_subject"),
        *(
            UniqueConstraint(subject, "kind", "language", name=f"textstyling_once_for_{subject}")
            for subject in (*SUBJECTS, "press_text_id")
        ),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(default=None, foreign_key="film.id", ondelete="CASCADE")
    person_id: PersonId | None = Field(default=None, foreign_key="person.id", ondelete="CASCADE")
    still_id: StillId | None = Field(default=None, foreign_key="still.id", ondelete="CASCADE")
    strand_id: StrandId | None = Field(default=None, foreign_key="strand.id", ondelete="CASCADE")
    block_id: BlockId | None = Field(default=None, foreign_key="block.id", ondelete="CASCADE")
    press_text_id: PressTextId | None = Field(
        default=None, foreign_key="presstext.id", ondelete="CASCADE"
    )
    kind: str = ""
    language: str = ""
    runs: str  # as `texts.styles.write_runs` writes them


class TextReview(StoredRow, table=True):
    """Who gave a text its status, and when. It names the text by subject, kind and language.

    Where the text has another status by now, its words were changed after that.
    """

    __table_args__ = (
        one_of("status", TextStatus, name="textreview_status"),
        exactly_one(*SUBJECTS, name="textreview_subject"),
        *(
            UniqueConstraint(subject, "kind", "language", name=f"textreview_once_for_{subject}")
            for subject in SUBJECTS
        ),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(default=None, foreign_key="film.id", ondelete="CASCADE")
    person_id: PersonId | None = Field(default=None, foreign_key="person.id", ondelete="CASCADE")
    still_id: StillId | None = Field(default=None, foreign_key="still.id", ondelete="CASCADE")
    strand_id: StrandId | None = Field(default=None, foreign_key="strand.id", ondelete="CASCADE")
    block_id: BlockId | None = Field(default=None, foreign_key="block.id", ondelete="CASCADE")
    kind: str
    language: str
    status: str
    by: str
    at: AwareDatetime


class OwnTextKind(StoredRow, table=True):
    """A kind of text that the house has invented, such as a note of the programmer."""

    id: str = Field(default_factory=new_id, primary_key=True)
    key: str  # what `Text.kind` says; one kind for each key
    is_printed: bool = True
    place: int = 0


class OwnTextName(StoredRow, table=True):
    """What an own kind of text is called on the form and in print, in one language."""

    __table_args__ = (UniqueConstraint("kind_id", "language", name="owntextname_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    kind_id: str = Field(foreign_key="owntextkind.id", ondelete="CASCADE", index=True)
    language: str
    name: str


class DictionaryWord(StoredRow, table=True):
    """A word that the spell check of this edition takes for right; of all languages if none."""

    __table_args__ = (UniqueConstraint("language", "word", name="dictionaryword_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    language: str = ""
    word: str
