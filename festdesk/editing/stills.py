"""Add, credit, order and crop stills, and say who is on them."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, select

from festdesk.base.ids import FilmId, PersonId, StillId
from festdesk.editing import rows
from festdesk.editing.people import person_called
from festdesk.stills.crops import EVERY, Crop
from festdesk.stills.probe import THUMBNAIL_EDGE_PX, Probe, look_through
from festdesk.stills.tables import Picture, Still, StillCrop, StillPerson, Thumbnail


@dataclass(frozen=True, slots=True)
class Looked:
    """A picture that was looked through, on whatever thread: its bytes, and what is stored of it.

    `name` is that of its file.
    """

    content: bytes
    sha256: str
    facts: Probe
    thumbnail: bytes
    name: str = ""

    @classmethod
    def at(cls, content: bytes, *, name: str = "") -> "Looked":
        """Look through a picture; the larger, the longer this takes.

        Raises:
            InputProblem: It is no picture, a broken one, or too large.
        """
        facts, thumbnail = look_through(content, name=name)
        return cls(content, hashlib.sha256(content).hexdigest(), facts, thumbnail, name)


def keep_picture(session: Session, content: bytes, *, name: str = "") -> str:
    """Put a picture into the file unless it is there, and return its SHA-256.

    Raises:
        InputProblem: It is no picture, a broken one, or too large.
    """
    return keep_looked(session, Looked.at(content, name=name))


def keep_looked(session: Session, looked: Looked) -> str:
    """Put a picture that was looked through into the file unless it is there; return its SHA-256.

    Like all of what belongs to pictures this is not journaled.
    """
    kept = session.get(Picture, looked.sha256)
    if kept is not None and not kept.content:  # a file out of an earlier state may lack it
        kept.content = looked.content
        session.flush()
    if kept is None:
        facts = looked.facts
        session.add(
            Picture(
                sha256=looked.sha256,
                media_type=facts.media_type,
                width_px=facts.width_px,
                height_px=facts.height_px,
                content=looked.content,
            )
        )
        session.flush()
    if session.get(Thumbnail, (looked.sha256, THUMBNAIL_EDGE_PX)) is None:
        small = Thumbnail(sha256=looked.sha256, edge_px=THUMBNAIL_EDGE_PX, content=looked.thumbnail)
        session.add(small)
        session.flush()
    return looked.sha256


def add_still(
    session: Session,
    content: bytes | Looked | None,
    *,
    film_id: FilmId | None = None,
    person_id: PersonId | None = None,
    name: str = "",
    **values: Any,  # noqa: ANN401 -- any column's value
) -> StillId:
    """Add a still after the last of a film or a person; without content its picture is to come."""
    sha256 = None if content is None else keep_looked(session, _looked(content, name))
    owner = {"film_id": film_id} if film_id is not None else {"person_id": person_id}
    place = rows.next_place(session, Still, **{k: v for k, v in owner.items() if v})
    still = Still(film_id=film_id, person_id=person_id, sha256=sha256, place=place, **values)
    session.add(still)
    session.flush()
    return still.id


def add_stills(
    session: Session, pictures: Sequence[Looked], *, film_id: FilmId
) -> tuple[StillId, ...]:
    """Add a still for each of these pictures after the last of a film."""
    return tuple(add_still(session, looked, film_id=film_id) for looked in pictures)


def set_picture(
    session: Session, still_id: StillId, content: bytes | Looked, *, name: str = ""
) -> None:
    """Give a still its picture, or another one; its caption and its crops stay."""
    looked = _looked(content, name)
    kept = session.get(Picture, looked.sha256)
    if kept is not None and not kept.content:
        # The file had lost the very same one: to the journal, which knows no bytes, it is new.
        rows.change(session, Still, still_id, sha256=None)
        session.flush()
    rows.change(session, Still, still_id, sha256=keep_looked(session, looked))


def _looked(content: bytes | Looked, name: str) -> Looked:
    return content if isinstance(content, Looked) else Looked.at(content, name=name)


def change_still(session: Session, still_id: StillId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a still."""
    rows.change(session, Still, still_id, **values)


def delete_still(session: Session, still_id: StillId) -> None:
    """Remove a still; its picture stays in the file, so that this can be undone."""
    rows.remove(session, Still, still_id)


def reorder_stills(session: Session, still_ids: Sequence[StillId]) -> None:
    """Put stills in this order."""
    rows.reorder(session, Still, still_ids)


def crop_still(session: Session, still_id: StillId, frame: str, crop: Crop) -> None:
    """Crop a still in its own way for one format of the booklet."""
    rows.get(session, Still, still_id)
    values: Mapping[str, Any] = crop.columns()
    found = _crop_row(session, still_id, frame)
    if found is None:
        session.add(StillCrop(still_id=still_id, frame=frame, **values))
        session.flush()
    else:
        rows.change(session, StillCrop, found.id, **values)


def crop_as_every(session: Session, still_id: StillId, frame: str) -> None:
    """Crop a still in a format again as in every one that has no own crop."""
    found = _crop_row(session, still_id, frame)
    if found is not None:
        rows.remove(session, StillCrop, found.id)


def crop_every(session: Session, still_id: StillId, crop: Crop, *, own_too: bool = False) -> None:
    """Crop a still in every format without an own crop; `own_too` does away with these.

    The focus is kept with the still; its zoom, where there is any, as a crop for every format.
    """
    focus = {"focus_x_permille": crop.x_permille, "focus_y_permille": crop.y_permille}
    change_still(session, still_id, **focus)
    if crop.is_zoomed:
        crop_still(session, still_id, EVERY, crop)
    else:
        crop_as_every(session, still_id, EVERY)
    if own_too:
        for found in session.exec(select(StillCrop).where(StillCrop.still_id == still_id)).all():
            if found.frame != EVERY:
                rows.remove(session, StillCrop, found.id)


def _crop_row(session: Session, still_id: StillId, frame: str) -> StillCrop | None:
    session.flush()
    statement = select(StillCrop).where(StillCrop.still_id == still_id, StillCrop.frame == frame)
    return session.exec(statement).first()


def name_people_on(session: Session, still_id: StillId, names: Sequence[str]) -> None:
    """Say who is on a still, in this order; who is not among the people yet becomes one.

    Raises:
        InputProblem: A name is empty, or the still is no longer there.
    """
    rows.get(session, Still, still_id)
    wanted = list(dict.fromkeys(person_called(session, name) for name in names))
    there = session.exec(select(StillPerson).where(StillPerson.still_id == still_id)).all()
    by_person = {row.person_id: row for row in there}
    for person_id, row in by_person.items():
        if person_id not in wanted:
            rows.remove(session, StillPerson, row.id)
    for place, person_id in enumerate(wanted):
        if person_id in by_person:
            rows.change(session, StillPerson, by_person[person_id].id, place=place)
        else:
            session.add(StillPerson(still_id=still_id, person_id=person_id, place=place))
    session.flush()
