"""Add, move, change, copy and delete breaks and blocked times of venues."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from festdesk.availability.tables import Blocker, BlockerKind
from festdesk.base.errors import InputProblem
from festdesk.base.ids import VenueId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows

MOST_MINUTES = 1440
WRONG_MINUTES = sentence("Error", "A break takes at least a minute, and at most a day.")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a break is to stand; `blocker_id` is the one that is moved or copied."""

    blocker_id: str
    venue_id: VenueId
    starts_at: datetime


def add_blocker(
    session: Session,
    venue_id: VenueId,
    starts_at: datetime,
    minutes: int,
    *,
    kind: BlockerKind = BlockerKind.BREAK,
    label: str = "",
) -> str:
    """Keep a time of a venue free and return the id of the break.

    Raises:
        InputProblem: It has no length, or one of more than a day.
    """
    _judge(minutes)
    made = Blocker(
        venue_id=venue_id,
        starts_at=starts_at,
        minutes=minutes,
        kind=str(kind),
        label=tidy_line(label),
    )
    session.add(made)
    session.flush()
    return made.id


def change_blocker(session: Session, blocker_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a break.

    Raises:
        InputProblem: It is no longer there, or has no length, or one of more than a day.
    """
    if "minutes" in values:
        _judge(values["minutes"])
    rows.change(session, Blocker, blocker_id, **values)


def move_blockers(session: Session, spots: Iterable[Spot]) -> None:
    """Put breaks where they are to stand.

    Raises:
        InputProblem: One is no longer there.
    """
    for spot in spots:
        rows.change(
            session, Blocker, spot.blocker_id, venue_id=spot.venue_id, starts_at=spot.starts_at
        )


def copy_blockers(session: Session, spots: Iterable[Spot]) -> list[str]:
    """Make the same breaks elsewhere too and return their ids.

    A spot at which the same break stands already is left as it is.

    Raises:
        InputProblem: What is to be copied is no longer there.
    """
    made = []
    for spot in spots:
        source = rows.get(session, Blocker, spot.blocker_id)
        same = select(Blocker).where(
            Blocker.venue_id == spot.venue_id,
            Blocker.starts_at == spot.starts_at,
            Blocker.minutes == source.minutes,
            Blocker.kind == source.kind,
            Blocker.label == source.label,
        )
        if session.exec(same).first() is None:
            kind = BlockerKind(source.kind)
            made.append(
                add_blocker(
                    session,
                    spot.venue_id,
                    spot.starts_at,
                    source.minutes,
                    kind=kind,
                    label=source.label,
                )
            )
    return made


def delete_blockers(session: Session, blocker_ids: Iterable[str]) -> None:
    """Remove breaks."""
    for blocker_id in blocker_ids:
        rows.remove(session, Blocker, blocker_id)


def _judge(minutes: int) -> None:
    if not 1 <= minutes <= MOST_MINUTES:
        raise InputProblem(WRONG_MINUTES)
