"""Take a proposed plan over, or a part of it, as one act."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from festdesk.base.ids import BlockId, FilmId, ScreeningId, VenueId
from festdesk.editing.placing import Placing, move_screenings
from festdesk.editing.screenings import plan_screening


@dataclass(frozen=True, slots=True)
class NewPlacing:
    """Where a screening that there was none of yet is to stand; of a film or of a block."""

    film_id: FilmId | None
    block_id: BlockId | None
    audience: str
    venue_id: VenueId
    starts_at: datetime


def take_over_plan(
    session: Session, moved: Iterable[Placing], new: Iterable[NewPlacing]
) -> list[ScreeningId]:
    """Move screenings and pencil new ones; return all of them, the moved ones first.

    Raises:
        InputProblem: One that is to be moved is locked meanwhile, or no longer there.
    """
    placings = list(moved)
    move_screenings(session, placings)
    return [
        *(placing.screening_id for placing in placings),
        *(
            plan_screening(
                session,
                film_id=one.film_id,
                block_id=one.block_id,
                audience=one.audience,
                venue_id=one.venue_id,
                starts_at=one.starts_at,
            )
            for one in new
        ),
    ]
