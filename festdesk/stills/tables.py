"""Stills as they are stored. Captions and alt texts are texts, one in each language."""

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlmodel import Field

from festdesk.base.columns import between, exactly_one
from festdesk.base.ids import FilmId, PersonId, StillId, new_id
from festdesk.base.rows import StoredRow


class Picture(StoredRow, table=True):
    """The bytes of a picture as they came, named by their SHA-256; never changed.

    Pictures are not journaled: an undone act leaves its picture, and it is collected when no
    still and no journal entry names it.
    """

    sha256: str = Field(primary_key=True)
    media_type: str
    width_px: int
    height_px: int
    content: bytes = Field(sa_type=LargeBinary)


class Thumbnail(StoredRow, table=True):
    """A small JPEG of a picture, `edge_px` on its longer side; can be made again at any time."""

    sha256: str = Field(foreign_key="picture.sha256", ondelete="CASCADE", primary_key=True)
    edge_px: int = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)


class Still(StoredRow, table=True):
    """A picture in its use: whose, in which order, cropped around what.

    It may lack its picture: a caption often comes before the file.
    """

    __table_args__ = (
        exactly_one("film_id", "person_id", name="still_owner"),
        between("focus_x_permille", 0, 1000, name="still_focus_x"),
        between("focus_y_permille", 0, 1000, name="still_focus_y"),
    )

    id: StillId = Field(default_factory=new_id, primary_key=True)
    film_id: FilmId | None = Field(
        default=None, foreign_key="film.id", ondelete="CASCADE", index=True
    )
    person_id: PersonId | None = Field(
        default=None, foreign_key="person.id", ondelete="CASCADE", index=True
    )
    sha256: str | None = Field(default=None, foreign_key="picture.sha256", index=True)
    photographer: str = ""
    rights: str = ""
    # The point that stays in every crop, in thousandths of width and height.
    focus_x_permille: int = 500
    focus_y_permille: int = 500
    place: int = 0


class StillPerson(StoredRow, table=True):
    """Who is on a still."""

    __table_args__ = (UniqueConstraint("still_id", "person_id", name="stillperson_once"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    still_id: StillId = Field(foreign_key="still.id", ondelete="CASCADE", index=True)
    person_id: PersonId = Field(foreign_key="person.id", ondelete="CASCADE", index=True)
    place: int = 0


class StillCrop(StoredRow, table=True):
    """How a still is cropped for one format of the booklet; elsewhere its own focus serves."""

    __table_args__ = (
        between("focus_x_permille", 0, 1000, name="stillcrop_focus_x"),
        between("focus_y_permille", 0, 1000, name="stillcrop_focus_y"),
        between("zoom_permille", 1000, 10_000, name="stillcrop_zoom"),
        UniqueConstraint("still_id", "frame", name="stillcrop_once"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    still_id: StillId = Field(foreign_key="still.id", ondelete="CASCADE", index=True)
    frame: str  # the format, as the booklet names it
    focus_x_permille: int = 500
    focus_y_permille: int = 500
    # How much less than the largest possible part of the picture is shown: 2000 shows half of it.
    zoom_permille: int = 1000
