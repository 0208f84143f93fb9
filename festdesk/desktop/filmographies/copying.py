"""Rows of a filmography on the clipboard: as lines for others, and whole for this program."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData

from festdesk.desktop.filmographies.entry_rows import EntryRow
from festdesk.desktop.filmographies.reading import MOST_LINES, NewEntry
from festdesk.filmographies.tables import EntryChoice
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
