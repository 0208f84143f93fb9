"""Add, credit and order stills."""

import hashlib
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from festdesk.base.ids import FilmId, PersonId, StillId
from festdesk.editing import rows
from festdesk.stills.probe import probe
from festdesk.stills.tables import Picture, Still


def keep_picture(session: Session, content: bytes, *, name: str = "") -> str:
    """Put a picture into the file unless it is there, and return its SHA-256.

    Raises:
        InputProblem: It is no picture, or too large.
    """
    facts = probe(content, name=name)
    sha256 = hashlib.sha256(content).hexdigest()
    kept = session.get(Picture, sha256)
    if kept is not None and not kept.content:  # a file out of an earlier state may lack it
        kept.content = content
        session.flush()
    if kept is None:
        session.add(
            Picture(
                sha256=sha256,
                media_type=facts.media_type,
                width_px=facts.width_px,
                height_px=facts.height_px,
                content=content,
            )
        )
        session.flush()
    return sha256


def add_still(
    session: Session,
    content: bytes | None,
    *,
    film_id: FilmId | None = None,
    person_id: PersonId | None = None,
    name: str = "",
    **values: Any,  # noqa: ANN401 -- any column's value
) -> StillId:
    """Add a still after the last of a film or a person; without content its picture is to come."""
    sha256 = None if content is None else keep_picture(session, content, name=name)
    owner = {"film_id": film_id} if film_id is not None else {"person_id": person_id}
    place = rows.next_place(session, Still, **{k: v for k, v in owner.items() if v})
    still = Still(film_id=film_id, person_id=person_id, sha256=sha256, place=place, **values)
    session.add(still)
    session.flush()
    return still.id


def set_picture(session: Session, still_id: StillId, content: bytes, *, name: str = "") -> None:
    """Give a still its picture, or another one."""
    kept = session.get(Picture, hashlib.sha256(content).hexdigest())
    if kept is not None and not kept.content:
        # The file had lost the very same one: to the journal, which knows no bytes, it is new.
        rows.change(session, Still, still_id, sha256=None)
        session.flush()
    rows.change(session, Still, still_id, sha256=keep_picture(session, content, name=name))


def change_still(session: Session, still_id: StillId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a still."""
    rows.change(session, Still, still_id, **values)


def delete_still(session: Session, still_id: StillId) -> None:
    """Remove a still; its picture stays in the file, so that this can be undone."""
    rows.remove(session, Still, still_id)


def reorder_stills(session: Session, still_ids: Sequence[StillId]) -> None:
    """Put stills in this order."""
    rows.reorder(session, Still, still_ids)
