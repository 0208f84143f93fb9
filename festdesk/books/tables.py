"""Books as they are stored: how each product is made, part by part, and how it is written.

An edition without rows here has the ready-made books; the first change of a book stores it whole.
Files such as PDF pages, faces and colour profiles are kept as pictures are, by their SHA-256.
"""

from enum import StrEnum

from pydantic import AwareDatetime
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import Words, between, one_of
from festdesk.base.ids import BookId, BookPartId, FilmId, new_id
from festdesk.base.rows import StoredRow


class Product(StrEnum):
    """What a festival prints: a programme to choose by, and a catalogue to keep."""

    PROGRAMME = "programme"
    CATALOGUE = "catalogue"


class Arrangement(StrEnum):
    """How the languages of one book stand: only the first, in columns, or one below another."""

    ALONE = "alone"
    SIDE = "side"
    STACKED = "stacked"


class PartKind(StrEnum):
    """The kinds of part a book can have, in the order in which books usually have them."""

    COVER = "cover"
    INSIDE_COVER = "inside_cover"
    CONTENTS = "contents"
    FOREWORD = "foreword"
    PRACTICAL = "practical"
    LEGEND = "legend"
    DAYS = "days"
    JURIES = "juries"
    STRANDS = "strands"  # the opening page of each
    FILMS = "films"  # the entries
    BLOCKS = "blocks"  # a page for each block of shorts
    GUESTS = "guests"
    TITLE_INDEX = "title_index"
    DIRECTOR_INDEX = "director_index"
    COUNTRY_INDEX = "country_index"
    PRINT_SOURCES = "print_sources"
    THANKS = "thanks"
    SPONSORS = "sponsors"
    ADVERTISEMENT = "advertisement"
    TEXT_PAGE = "text_page"
    PDF_PAGES = "pdf_pages"
    NOTES = "notes"  # empty pages for the reader
    IMPRINT = "imprint"


LEAST_TENTH_MM, MOST_TENTH_MM = 500, 4200


class Book(StoredRow, table=True):
    """How one product of the edition is made; of two for one product the first by id holds.

    There is no unique key of the product: a row with one must carry no other rows, or an earlier
    state could not be restored by taking rows out and putting them in.
    """

    __table_args__ = (
        one_of("product", Product, name="book_product"),
        one_of("arrangement", Arrangement, name="book_arrangement"),
        between("width_tenth_mm", LEAST_TENTH_MM, MOST_TENTH_MM, name="book_width"),
        between("height_tenth_mm", LEAST_TENTH_MM, MOST_TENTH_MM, name="book_height"),
        between("signature_pages", 1, 64, name="book_signature"),
    )

    id: BookId = Field(default_factory=new_id, primary_key=True)
    product: str
    # The name of a shipped design or the id of an own one; none: what the product comes with.
    design: str = ""
    # The size of the trimmed page; none: the design's own.
    width_tenth_mm: int | None = None
    height_tenth_mm: int | None = None
    languages: tuple[str, ...] = Field(default=(), sa_type=Words)  # none: the edition's first
    arrangement: str = Arrangement.ALONE
    signature_pages: int = 4  # the page count is to be a multiple of it


class BookPart(StoredRow, table=True):
    """A part of a book in its place. What it says itself are its texts and pictures."""

    __table_args__ = (one_of("kind", PartKind, name="bookpart_kind"),)

    id: BookPartId = Field(default_factory=new_id, primary_key=True)
    book_id: BookId = Field(foreign_key="book.id", ondelete="CASCADE", index=True)
    kind: str
    is_on: bool = True
    starts_right: bool = False
    pages: int = 1  # how many, where nothing else says so: empty pages for notes
    sha256: str | None = Field(default=None, foreign_key="picture.sha256", index=True)  # its PDF
    place: int = 0


class BookPartText(StoredRow, table=True):
    """The heading and the text of a part in one language."""

    __table_args__ = (UniqueConstraint("part_id", "language", name="bookparttext_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    part_id: BookPartId = Field(foreign_key="bookpart.id", ondelete="CASCADE", index=True)
    language: str
    heading: str = ""
    body: str = ""  # paragraphs are parted by an empty line
    author: str = ""  # who signs it


class BookPartPicture(StoredRow, table=True):
    """A picture of a part: a portrait, a sponsor's logo, an advertisement."""

    __table_args__ = (
        between("focus_x_permille", 0, 1000, name="bookpartpicture_focus_x"),
        between("focus_y_permille", 0, 1000, name="bookpartpicture_focus_y"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    part_id: BookPartId = Field(foreign_key="bookpart.id", ondelete="CASCADE", index=True)
    sha256: str | None = Field(default=None, foreign_key="picture.sha256", index=True)
    name: str = ""  # what it shows, said to who cannot see it: “Logo of the City of …”
    credit: str = ""
    focus_x_permille: int = 500
    focus_y_permille: int = 500
    place: int = 0


class Fitting(StoredRow, table=True):
    """The decision that an entry of a book is set tighter, by how many steps of its design."""

    __table_args__ = (
        between("step", 1, 12, name="fitting_step"),
        UniqueConstraint("book_id", "film_id", name="fitting_once"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    book_id: BookId = Field(foreign_key="book.id", ondelete="CASCADE", index=True)
    film_id: FilmId = Field(foreign_key="film.id", ondelete="CASCADE", index=True)
    step: int


class OutputProfile(StoredRow, table=True):
    """A profile of the edition's own: what a file is written for, and how."""

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    purpose: str  # the shipped profile it is made after
    settings: str = "{}"  # what differs from that, as a JSON object
    sha256: str | None = Field(
        default=None, foreign_key="picture.sha256", index=True
    )  # its own colour profile
    place: int = 0


class OwnDesign(StoredRow, table=True):
    """A design of the edition's own: a shipped one with other measures, faces and colours."""

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    base: str
    settings: str = "{}"  # what differs from the base, as a JSON object
    place: int = 0


class Face(StoredRow, table=True):
    """A font file that the edition's own designs may name."""

    id: str = Field(default_factory=new_id, primary_key=True)
    family: str
    sha256: str | None = Field(default=None, foreign_key="picture.sha256", index=True)
    place: int = 0


class BookOutput(StoredRow, table=True):
    """A file that was written for press: the log of exports.

    Where findings still blocked print, `reason` says why the file was written all the same.
    """

    id: str = Field(default_factory=new_id, primary_key=True)
    product: str
    profile: str  # what it was written for, as the user was told
    languages: tuple[str, ...] = Field(default=(), sa_type=Words)
    file_name: str
    pages: int = 0
    at: AwareDatetime
    by: str = ""
    blockers: str = "[]"  # JSON: a list of {"code", "subject", "said"}
    reason: str = ""
