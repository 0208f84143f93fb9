"""Changes of several screenings in one act: their columns, their print, their film."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.editing import rows
from festdesk.editing.screenings import ONE_OR_OTHER
from festdesk.screenings.tables import Screening, ScreeningTrait


def change_screenings(session: Session, changes: Mapping[ScreeningId, Mapping[str, Any]]) -> None:
    """Set columns of several screenings, to each its own values."""
    for screening_id, values in changes.items():
        rows.change(session, Screening, screening_id, **values)


def set_traits(
    session: Session,
    screening_ids: Sequence[ScreeningId],
    **values: Any,  # noqa: ANN401 -- any column's value
) -> None:
    """Set what else there is to say of screenings: `print_id`, `is_locked`.

    Of a screening of which nothing is left to say no row is kept.
    """
    for screening_id in screening_ids:
        rows.get(session, Screening, screening_id)
        found = session.exec(
            select(ScreeningTrait).where(ScreeningTrait.screening_id == screening_id)
        ).first()
        if found is None:
            if any(values.values()):
                session.add(ScreeningTrait(screening_id=screening_id, **values))
                session.flush()
            continue
        says = {"print_id": found.print_id, "is_locked": found.is_locked, **values}
        if any(says.values()):
            rows.change(session, ScreeningTrait, found.id, **values)
        else:
            rows.remove(session, ScreeningTrait, found.id)


def show_instead(
    session: Session,
    screening_ids: Sequence[ScreeningId],
    *,
    film_id: FilmId | None = None,
    block_id: BlockId | None = None,
) -> None:
    """Show another film or block in these slots; the print chosen for the former one goes."""
    if (film_id is None) == (block_id is None):
        raise InputProblem(ONE_OR_OTHER)
    for screening_id in screening_ids:
        rows.change(session, Screening, screening_id, film_id=film_id, block_id=block_id)
    set_traits(session, screening_ids, print_id=None)
