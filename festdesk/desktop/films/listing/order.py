"""In which order films stand: by any column, as the user's language sorts."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCollator, QLocale

from festdesk.desktop.films.listing.columns import (
    FOUND,
    MINUTES,
    MISSING,
    STATUS,
    STILL,
    TITLE,
    YEAR,
)
from festdesk.desktop.films.listing.rows import FilmRow


class Order:
    """Sorts rows; keys of words are made once, because making one takes longer than comparing."""

    def __init__(self) -> None:
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self._keys: dict[tuple[int, str], Any] = {}

    def sorted(self, rows: Iterable[FilmRow], column: int, *, descending: bool) -> list[FilmRow]:
        """Return the rows in the order of a column; equal ones by title."""
        made = sorted(rows, key=self._key_of_title)
        if column == TITLE and not descending:
            return made

        def key(row: FilmRow) -> Any:  # noqa: ANN401 -- QCollatorSortKey compares
            return self._key(row, column)

        made.sort(key=key, reverse=descending)
        return made

    def _key_of_title(self, row: FilmRow) -> Any:  # noqa: ANN401
        return not row.title_key, self._sort_key(TITLE, row.title_key)

    def _key(self, row: FilmRow, column: int) -> Any:  # noqa: ANN401
        if column == TITLE:
            return self._key_of_title(row)
        numbers = {
            YEAR: row.year,
            MINUTES: row.seconds,
            MISSING: row.lacking,
            STATUS: row.status_rank,
            STILL: row.picture is None,
            FOUND: tuple(-count for count in row.weight),  # the gravest first
        }
        if column in numbers:
            return numbers[column]
        text = row.cells[column]
        return not text, self._sort_key(column, text)

    def _sort_key(self, column: int, text: str) -> Any:  # noqa: ANN401
        key = self._keys.get((column, text))
        if key is None:
            key = self._keys[column, text] = self._collator.sortKey(text)
        return key
