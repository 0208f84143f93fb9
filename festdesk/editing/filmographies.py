"""Add, reorder and reword filmography entries."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.base.text import tidy_line
from festdesk.editing import rows
from festdesk.editing.cards import script_for
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Title


def add_entry(
    session: Session,
    person_id: PersonId,
    titles: Sequence[tuple[str, str] | tuple[str, str, str]],
    *,
    trait: Mapping[str, Any] | None = None,
    **values: Any,  # noqa: ANN401 -- any column's value
) -> EntryId:
    """Add an entry after the person's last; `values` sets columns.

    `titles` as (kind, text), or (kind, text, language) where a source states the language.
    `trait` sets columns of the entry's further facts, as `set_entry_trait` does.
    """
    values.setdefault("place", rows.next_place(session, FilmographyEntry, person_id=person_id))
    entry = FilmographyEntry(person_id=person_id, **values)
    session.add(entry)
    session.flush()
    _add_titles(session, entry.id, titles)
    if trait and any(trait.values()):
        set_entry_trait(session, entry.id, **trait)
    return entry.id


def _add_titles(
    session: Session,
    entry_id: EntryId,
    titles: Sequence[tuple[str, str] | tuple[str, str, str]],
) -> None:
    for place, (kind, text, *language) in enumerate(titles):
        title = Title(entry_id=entry_id, kind=str(kind), text=tidy_line(text), place=place)
        title.language = language[0] if language else ""
        title.script = script_for(title.text)
        session.add(title)
    session.flush()


def set_entry_trait(session: Session, entry_id: EntryId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of what is said of an entry beyond its own columns; the row is made if need be.

    Raises:
        InputProblem: There is no such entry any more.
    """
    rows.get(session, FilmographyEntry, entry_id)
    found = session.exec(select(EntryTrait.id).where(EntryTrait.entry_id == entry_id)).first()
    if found is None:
        found = EntryTrait(entry_id=entry_id).id
        session.add(EntryTrait(id=found, entry_id=entry_id))
        session.flush()
    rows.change(session, EntryTrait, found, **values)


def put_entries(session: Session, entry_ids: Sequence[EntryId], *, before: str) -> None:
    """Put entries of one person before another one in their order; nothing: after the last.

    Raises:
        InputProblem: One is no longer there.
    """
    for entry_id in entry_ids[:1]:
        person_id = rows.get(session, FilmographyEntry, entry_id).person_id
        rows.put_before(session, FilmographyEntry, entry_ids, before, person_id=person_id)


def link_entries(session: Session, links: Mapping[EntryId, FilmId]) -> None:
    """Link entries to cards."""
    for entry_id, film_id in links.items():
        rows.change(session, FilmographyEntry, entry_id, film_id=film_id)


def reword_entry(
    session: Session,
    entry_id: EntryId,
    titles: Sequence[tuple[str, str] | tuple[str, str, str]],
    *,
    trait: Mapping[str, Any],
    **values: Any,  # noqa: ANN401 -- any column's value
) -> None:
    """Let an entry say something else; its place stays, and its card unless `values` names one.

    Raises:
        InputProblem: It is no longer there.
    """
    change_entry(session, entry_id, **values)
    for title in session.exec(select(Title).where(Title.entry_id == entry_id)).all():
        session.delete(title)
    session.flush()
    _add_titles(session, entry_id, titles)
    set_entry_trait(session, entry_id, **trait)


def change_entry(session: Session, entry_id: EntryId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of an entry."""
    rows.change(session, FilmographyEntry, entry_id, **values)


def delete_entries(session: Session, entry_ids: Sequence[EntryId]) -> None:
    """Remove entries."""
    for entry_id in entry_ids:
        rows.remove(session, FilmographyEntry, entry_id)


def reorder_entries(session: Session, entry_ids: Sequence[EntryId]) -> None:
    """Put a person's entries in this order."""
    rows.reorder(session, FilmographyEntry, entry_ids)
