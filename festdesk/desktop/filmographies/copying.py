"""Rows of a filmography on the clipboard: as lines for others, and whole for this program."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData

from festdesk.desktop.filmographies.entry_rows import EntryRow
from festdesk.desktop.filmographies.reading import MOST_LINES, NewEntry
from festdesk.filmographies.listing import ListedEntry
from festdesk.filmographies.printing import PrintedFilmography, printed_filmography
from festdesk.filmographies.style import AS_IT_COMES
from festdesk.filmographies.tables import EntryChoice, EntryTrait
from festdesk.films.tables import TitleKind

ENTRIES = "application/x-festdesk-entries"
_OF_ENTRY = (
    "year", "year_until", "year_as_given", "qualifier", "share", "role", "note", "film_id",
)  # fmt: skip
_OF_TRAIT = ("further", "episodes", "part_of", "co_directors", "unread", "line", "choice")
_LISTS = frozenset({"further", "co_directors"})
_YEARS = frozenset({"year", "year_until"})


def copied(rows: Sequence[EntryRow], lines: Sequence[str]) -> QMimeData:
    """Return rows as text, a line for each, and with everything they have."""
    mime = QMimeData()
    mime.setText("\n".join(lines))
    content = [_row(row) for row in rows]
    mime.setData(ENTRIES, json.dumps(content, ensure_ascii=False).encode())
    return mime


def lines_of(listed: Sequence[ListedEntry], language: str) -> list[str]:
    """Return entries as lines that are read again as they were, a line for each."""
    return [entry.text for entry in _printed(listed, language).entries]


def _printed(listed: Sequence[ListedEntry], language: str) -> PrintedFilmography:
    everything = [replace(entry, trait=_unruled(entry.trait)) for entry in listed]
    return printed_filmography(everything, AS_IT_COMES, language)


def _unruled(trait: EntryTrait | None) -> EntryTrait | None:
    """Return further facts without the choice by which an entry would not print."""
    if trait is None or trait.choice == EntryChoice.BY_RULE:
        return trait
    return EntryTrait(**{**trait.model_dump(), "choice": EntryChoice.BY_RULE})


def _row(row: EntryRow) -> dict[str, Any]:
    return {
        "titles": [[title.kind, title.text, title.language] for title in row.titles],
        "values": {column: getattr(row.entry, column) for column in _OF_ENTRY},
        "trait": {column: getattr(row.trait, column) for column in _OF_TRAIT} if row.trait else {},
    }


def entries_in(mime: QMimeData, films: frozenset[str]) -> list[NewEntry]:
    """Return the entries that were copied here; none where the clipboard holds something else.

    Cards that are not among `films` are of another edition, and no entry is linked to them.
    """
    if not mime.hasFormat(ENTRIES):
        return []
    try:
        content = json.loads(bytes(mime.data(ENTRIES).data()).decode())
        return [_entry(one, films) for one in content[:MOST_LINES]]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []  # somebody else's idea of the format; the lines beside it are still there


def _entry(one: dict[str, Any], films: frozenset[str]) -> NewEntry:
    kinds = set(TitleKind)
    titles = tuple(
        (str(kind), str(text), str(language))
        for kind, text, language in one["titles"]
        if kind in kinds
    )
    given = one["values"]
    values: dict[str, Any] = {column: str(given.get(column) or "") for column in _OF_ENTRY}
    for column in _YEARS:
        year = given.get(column)
        values[column] = year if isinstance(year, int) else None
    values["film_id"] = values["film_id"] if values["film_id"] in films else None
    said = one["trait"]
    trait: dict[str, Any] = {column: str(said.get(column) or "") for column in _OF_TRAIT}
    for column in _LISTS:
        trait[column] = tuple(str(word) for word in said.get(column) or ())
    if trait["choice"] not in set(EntryChoice):
        trait["choice"] = str(EntryChoice.BY_RULE)
    return NewEntry(titles, values, trait if said else {})
