"""Identifiers of stored things, one type for each kind.

To the type checker each kind is a type of its own, so a venue's id cannot be passed for a
film's. At run time they are plain strings, because SQLModel cannot map a `NewType`.
"""

from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from typing import NewType

    AwardId = NewType("AwardId", str)
    BlockId = NewType("BlockId", str)
    BookId = NewType("BookId", str)
    BookPartId = NewType("BookPartId", str)
    CompanyId = NewType("CompanyId", str)
    CreditId = NewType("CreditId", str)
    EditionId = NewType("EditionId", str)
    EntryId = NewType("EntryId", str)
    FilmId = NewType("FilmId", str)
    NameFormId = NewType("NameFormId", str)
    PersonId = NewType("PersonId", str)
    PressTextId = NewType("PressTextId", str)
    RunningTimeId = NewType("RunningTimeId", str)
    ScreeningId = NewType("ScreeningId", str)
    SourceId = NewType("SourceId", str)
    StillId = NewType("StillId", str)
    StrandId = NewType("StrandId", str)
    TextId = NewType("TextId", str)
    TitleId = NewType("TitleId", str)
    VenueId = NewType("VenueId", str)
else:
    AwardId = BlockId = BookId = BookPartId = CompanyId = CreditId = EditionId = EntryId = (
        FilmId
    ) = str
    NameFormId = PersonId = PressTextId = RunningTimeId = ScreeningId = SourceId = str
    StillId = StrandId = TextId = TitleId = VenueId = str


def new_id() -> Any:  # noqa: ANN401 -- each caller's field says which kind of id it is
    """Make a new identifier: 32 hexadecimal digits of a random UUID (RFC 9562, version 4)."""
    return uuid4().hex
