"""Gives a screening its code within the act that plans it, where the house's rule allows it.

A rule whose codes stay true when a screening is moved, such as "{n:03}" or "{strand}{count:02}",
is kept at once. One that names days, hours or venues waits until somebody numbers the screenings,
since a code once printed on tickets must not tell yesterday's hour.
"""

from collections.abc import Collection
from typing import Final

from sqlmodel import Session, select

from festdesk.availability.settings import CODE_PATTERN
from festdesk.base.errors import InputProblem
from festdesk.base.ids import ScreeningId
from festdesk.editing.screenings import change_screening
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
