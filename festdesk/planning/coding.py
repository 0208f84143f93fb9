"""Gives a screening its code within the act that plans it, where the house's rule allows it.

A rule whose codes stay true when a screening is moved, such as "{n:03}" or "{strand}{count:02}",
is kept at once. One that names days, hours or venues waits until somebody numbers the screenings,
since a code once printed on tickets must not tell yesterday's hour.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlmodel import Session, select

from festdesk.availability.settings import CODE_PATTERN
from festdesk.base.errors import InputProblem
from festdesk.base.ids import BlockId, FilmId, ScreeningId, VenueId
from festdesk.editing.screenings import change_screening, move_screening, plan_screening
from festdesk.editions.tables import HouseSetting
from festdesk.planning.codes import propose_codes, read_pattern
from festdesk.snapshot import TABLES, Snapshot

# What a code may be made of; reading no more keeps the act short.
_READ: Final = frozenset(
    {"edition", "housesetting", "venue", "strand", "film", "block", "blockfilm", "screening"}
)
_NOT_READ: Final = frozenset(str(model.__tablename__) for model in TABLES) - _READ


def give_codes_if_due(session: Session, screening_ids: Collection[ScreeningId]) -> None:
    """Give these screenings codes by the rule, those that have a place and no code yet.

    Nothing happens without a rule, with one that cannot be read, or with one that moves.
    """
    rule = session.exec(select(HouseSetting).where(HouseSetting.name == CODE_PATTERN)).first()
    if rule is None or not rule.value.strip():
        return
    try:
        pattern = read_pattern(rule.value.strip())
    except InputProblem:
        return
    if not pattern.is_settled:
        return
    session.flush()
    snapshot = Snapshot.read(session.connection(), without=_NOT_READ)
    for screening_id, code in propose_codes(snapshot, pattern, only=screening_ids).items():
        change_screening(session, screening_id, code=code)


def plan_with_code(
    session: Session,
    *,
    film_id: FilmId | None = None,
    block_id: BlockId | None = None,
    **values: Any,  # noqa: ANN401 -- any column's value
) -> ScreeningId:
    """Plan a screening; where the house's rule allows it, it has its code at once."""
    screening_id = plan_screening(session, film_id=film_id, block_id=block_id, **values)
    give_codes_if_due(session, [screening_id])
    return screening_id


def move_with_code(
    session: Session,
    screening_id: ScreeningId,
    *,
    venue_id: VenueId | None,
    starts_at: datetime | None,
) -> None:
    """Move a screening; one that has its first place now gets its code by the house's rule."""
    move_screening(session, screening_id, venue_id=venue_id, starts_at=starts_at)
    if starts_at is not None:
        give_codes_if_due(session, [screening_id])
