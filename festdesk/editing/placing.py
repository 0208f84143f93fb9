"""Move, swap, copy, mark, lock and delete several screenings as one act.

A screening that is locked stays where it is: what would move it or take it away is refused as a
whole, so that nothing is done by halves.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session, col, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import ScreeningId, VenueId
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.many_screenings import set_traits
from festdesk.screenings.tables import Screening, ScreeningState, ScreeningTrait

LOCKED = sentence(
    "Error", "A screening that is locked stays where it is. Unlock it before you move it."
)
NOT_TWO = sentence("Error", "Places can be swapped between exactly two screenings.")
MOST_PART_MINUTES = 600

# A copy is another showing: what belongs to the one showing alone stays with it.
_COPIED = (
    "film_id",
    "block_id",
    "without_venue",
    "introduction_minutes",
    "talk_minutes",
    "audience",
    "version_kind",
    "version_spoken",
    "version_subtitles",
    "version_live",
    "projection_format",
    "note",
    "printed_note",
)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a screening is to stand; nothing means: still to plan."""

    screening_id: ScreeningId
    venue_id: VenueId | None
    starts_at: datetime | None


class Part(StrEnum):
    """What of a screening has a length of its own, beside the film."""

    INTRODUCTION = "introduction_minutes"
    TALK = "talk_minutes"


def move_screenings(session: Session, placings: Iterable[Placing]) -> None:
    """Put screenings where they are to stand.

    Raises:
        InputProblem: One of them is locked, or no longer there.
    """
    wanted = list(placings)
    _refuse_locked(session, [placing.screening_id for placing in wanted])
    for placing in wanted:
        rows.change(
            session,
            Screening,
            placing.screening_id,
            venue_id=placing.venue_id,
            starts_at=placing.starts_at,
        )


def swap_screenings(session: Session, screening_ids: Sequence[ScreeningId]) -> None:
    """Let two screenings change their places: venue and start.

    Raises:
        InputProblem: They are not two, or one is locked or no longer there.
    """
    if len(set(screening_ids)) != 2:  # noqa: PLR2004 -- two
        raise InputProblem(NOT_TWO)
    first, second = (rows.get(session, Screening, row_id) for row_id in screening_ids)
    there = [
        Placing(first.id, second.venue_id, second.starts_at),
        Placing(second.id, first.venue_id, first.starts_at),
    ]
    move_screenings(session, there)


def copy_screenings(session: Session, placings: Iterable[Placing]) -> list[ScreeningId]:
    """Plan the same once more elsewhere, pencilled; `screening_id` names what is copied.

    Code, ticket address, premiere, guests and the lock stay with the first, as they are of that
    one showing; length of introduction and talk, version, print and notes come along.

    Raises:
        InputProblem: What is to be copied is no longer there.
    """
    made = []
    wanted = list(placings)
    prints = _prints_of(session, [placing.screening_id for placing in wanted])
    for placing in wanted:
        source = rows.get(session, Screening, placing.screening_id)
        values = {name: getattr(source, name) for name in _COPIED}
        copy = Screening(venue_id=placing.venue_id, starts_at=placing.starts_at, **values)
        session.add(copy)
        session.flush()
        set_traits(session, [copy.id], print_id=prints.get(source.id))
        made.append(copy.id)
    return made


def set_states(
    session: Session, screening_ids: Iterable[ScreeningId], state: ScreeningState
) -> None:
    """Pencil, confirm or cancel screenings."""
    for screening_id in screening_ids:
        rows.change(session, Screening, screening_id, state=str(state))


def lock_screenings(
    session: Session, screening_ids: Iterable[ScreeningId], *, is_locked: bool
) -> None:
    """Lock screenings where they are, or let them be moved again."""
    set_traits(session, list(screening_ids), is_locked=is_locked)


def extend_part(
    session: Session, screening_ids: Iterable[ScreeningId], part: Part, by_minutes: int
) -> None:
    """Make introductions or talks longer or shorter, never shorter than nothing."""
    for screening_id in screening_ids:
        screening = rows.get(session, Screening, screening_id)
        minutes = getattr(screening, part) + by_minutes
        minutes = min(max(0, minutes), MOST_PART_MINUTES)
        rows.change(session, Screening, screening_id, **{str(part): minutes})


def delete_screenings(session: Session, screening_ids: Iterable[ScreeningId]) -> None:
    """Remove screenings as if they had never been planned.

    Raises:
        InputProblem: One of them is locked.
    """
    wanted = list(screening_ids)
    _refuse_locked(session, wanted)
    for screening_id in wanted:
        rows.remove(session, Screening, screening_id)


def _prints_of(session: Session, screening_ids: Iterable[ScreeningId]) -> dict[str, str | None]:
    """Return the prints that were chosen for screenings."""
    session.flush()
    traits = session.exec(
        select(ScreeningTrait).where(col(ScreeningTrait.screening_id).in_(list(screening_ids)))
    )
    return {trait.screening_id: trait.print_id for trait in traits}


def _refuse_locked(session: Session, screening_ids: Iterable[ScreeningId]) -> None:
    session.flush()
    locked = set(
        session.exec(
            select(ScreeningTrait.screening_id).where(ScreeningTrait.is_locked == True)  # noqa: E712 -- SQL
        )
    )
    if locked.intersection(screening_ids):
        raise InputProblem(LOCKED)
