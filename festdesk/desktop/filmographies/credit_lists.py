"""Taking in somebody's list of works from a table: read, held against what is there, added."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.base.text import fold
from festdesk.editing.filmographies import add_entry
from festdesk.editing.sources import keep_profile
from festdesk.filmographies.same_works import Work
from festdesk.intake.credit_rows import CreditRow, is_of, part_of, read_rows, with_doubles
from festdesk.intake.credit_tables import (
    MOST_MEGABYTES,
    CreditTable,
    fits_header,
    guess_columns,
    header_key,
    read_file_of_table,
)
from festdesk.intake.files import content_of

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.snapshot import Snapshot

KIND = "credits"  # of intake profiles


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table with the meanings of its columns, and the profile they come from, if one does."""

    name: str
    table: CreditTable
    columns: tuple[str, ...]
    profile_id: str = ""


def load_table(path: Path, profiles: Sequence[tuple[str, str]]) -> ReadTable:
    """Return the table of a file; `profiles` are ids and mappings that were kept before.

    Raises:
        FileProblem: It cannot be read.
        InputProblem: It is no table, or too large.
    """
    content = content_of(path, name=path.name, most_megabytes=MOST_MEGABYTES)
    table = read_file_of_table(content, name=path.name)
    for profile_id, mapping in profiles:
        kept = _mapping(mapping)
        columns = kept.get("columns")
        if fits_header(kept, table) and _are_columns(columns, len(table.heads)):
            return ReadTable(path.name, table, tuple(columns), profile_id)  # type: ignore[arg-type]
    return ReadTable(path.name, table, guess_columns(table))


def _mapping(text: str) -> Mapping[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _are_columns(columns: object, count: int) -> bool:
    return (
        isinstance(columns, list)
        and len(columns) == count
        and all(isinstance(column, str) for column in columns)
    )


def mapping_of(table: CreditTable, columns: Sequence[str]) -> str:
    """Return the meanings of columns as a profile keeps them; nothing for a table without heads."""
    heads = list(header_key(table))
    return json.dumps({"heads": heads, "columns": list(columns)}) if heads else ""


def works_of(snapshot: "Snapshot", person_id: PersonId) -> list[Work]:
    """Return the entries of a person as they are held against new ones."""
    found = []
    for entry in snapshot.entries_of(person_id):
        trait = snapshot.trait_of_entry(entry.id)
        titles = tuple(title.text for title in snapshot.titles_of_entry(entry.id))
        part = part_of(entry.share, trait.episodes if trait else "", entry.role)
        found.append(Work(entry.id, titles, entry.year, entry.film_id, part))
    return found


def rows_of(
    table: CreditTable, columns: Sequence[str], *, person: str, existing: Sequence[Work]
) -> list[CreditRow]:
    """Return the rows of a table with the entries that they repeat."""
    return with_doubles(read_rows(table, columns, person=person), existing, person=person)


def is_proposed(row: CreditRow, person: str) -> bool:
    """Return whether a row is to be added unless somebody says otherwise."""
    return row.entry is not None and not row.double_of and is_of(row, person)


def cards_by_title(snapshot: "Snapshot") -> dict[str, FilmId]:
    """Return the films of the edition by each of their titles, but for titles of several."""
    found: dict[str, FilmId | None] = {}
    for film_id in snapshot.films:
        for text in {fold(title.text) for title in snapshot.titles_of(film_id)}:
            found[text] = None if text in found else film_id
    return {text: film_id for text, film_id in found.items() if film_id is not None}


def add_rows(
    session: "Session",
    *,
    person_id: PersonId,
    rows: Sequence[CreditRow],
    cards: Mapping[str, FilmId],
    profile: Mapping[str, str] | None = None,
) -> list[EntryId]:
    """Add the entries of rows in their order, and keep the profile by which they were read."""
    made = []
    for row in rows:
        if row.entry is None:
            continue
        titles = [(str(title.kind), title.text, title.language) for title in row.entry.titles]
        columns: dict[str, Any] = {**row.entry.columns, "film_id": cards.get(fold(row.card))}
        made.append(add_entry(session, person_id, titles, trait=row.entry.trait, **columns))
    if profile is not None:
        keep_profile(session, kind=KIND, **profile)
    return made
