"""The act that takes a page in: its films, who is meant at the door, and its layout."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.base.ids import FilmId, SourceId
from festdesk.desktop.intake.looking import Looked, takings_of
from festdesk.intake.profiles import KIND, PageProfile, remembered

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout that is kept with the page: its name, and the profile that is made or grows."""

    name: str
    mapping: str
    profile_id: str = ""


def layout_of(looked: Looked, name: str, snapshot: "Snapshot") -> Layout:
    """Return what is remembered of a page, with what its profile knew before."""
    work = looked.work
    before = None
    for row in snapshot.intake_profiles(KIND):
        if row.id == work.profile_id:
            before = PageProfile.of_json(row.name, row.mapping)
    revised = work.revised
    made = remembered(revised.lines, revised.corrections, name=name, before=before)
    return Layout(made.name, made.as_json(), work.profile_id)


def take_in_page(
    session: "Session", *, looked: Looked, layout: Layout | None
) -> tuple[FilmId | None, ...]:
    """Take in what is ticked of a page, as part of an act; return the cards.

    Who somebody decided on is remembered; what is merely proposed is followed where it names
    somebody who is there.
    """
    from festdesk.editing.sources import keep_profile  # noqa: PLC0415 -- slow import
    from festdesk.intake.accept import take_in_films  # noqa: PLC0415 -- slow import

    work = looked.work
    proposed = {(one.kind, one.given): one.proposed for one in looked.questions if one.proposed}
    profile_id = work.profile_id or None
    if layout is not None:
        profile_id = keep_profile(
            session,
            kind=KIND,
            name=layout.name,
            mapping=layout.mapping,
            profile_id=layout.profile_id,
        )
    return take_in_films(
        session,
        work.revised.reading(),
        takings_of(looked),
        {**proposed, **work.decisions},
        asked=[one for one in looked.questions if (one.kind, one.given) in work.decisions],
        source_name=work.name,
        body=work.body,
        came_as=work.came_as,
        profile_id=profile_id,
        source_id=SourceId(work.source_id) if work.source_id else None,
    )
