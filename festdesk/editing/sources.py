"""Keep material as it was taken in, and note which value came from which of its lines."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from festdesk.base.ids import FilmId, SourceId
from festdesk.base.text import shorten
from festdesk.editing import rows
from festdesk.sources.tables import IntakeProfile, Provenance, Source

LONGEST_VALUE = 500  # the whole words stand in the source


def keep_source(
    session: Session,
    body: str,
    *,
    taken_at: datetime,
    film_id: FilmId | None = None,
    **values: Any,  # noqa: ANN401 -- any column's value
) -> SourceId:
    """Keep a whole text from outside; `taken_at` has its time zone."""
    # Only what SQLite cannot hold goes; line ends stay, because lines are counted in it.
    source = Source(body=body.replace("\0", ""), taken_at=taken_at, film_id=film_id, **values)
    session.add(source)
    session.flush()
    return source.id


def note_provenance(  # noqa: PLR0913 -- where a value stands and where it came from
    session: Session,
    source_id: SourceId,
    *,
    kind: str,
    row_id: str,
    field: str,
    value: str,
    lines: tuple[int, int],
    confidence_percent: int = 100,
    reason: str = "",
) -> None:
    """Note that a value was read from these lines (first and last, from 1) of a source."""
    session.add(
        Provenance(
            source_id=source_id,
            kind=kind,
            row_id=row_id,
            field=field,
            value=shorten(value, LONGEST_VALUE),
            first_line=lines[0],
            last_line=lines[1],
            confidence_percent=confidence_percent,
            reason=reason,
        )
    )


def keep_profile(
    session: Session, *, kind: str, name: str, mapping: str, profile_id: str = ""
) -> str:
    """Keep how material of a kind is read, in place of the profile given; return its id."""
    if profile_id and session.get(IntakeProfile, profile_id) is not None:
        rows.change(session, IntakeProfile, profile_id, mapping=mapping)
        return profile_id
    place = rows.next_place(session, IntakeProfile, kind=kind)
    made = IntakeProfile(kind=kind, name=name, mapping=mapping, place=place)
    session.add(made)
    session.flush()
    return made.id
