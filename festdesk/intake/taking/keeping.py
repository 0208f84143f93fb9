"""What is kept of what was taken in: the text, how it came and was read, the rows of a table."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from festdesk.editing.batch import Batch
from festdesk.intake.drafts import FilmReading, Reading
from festdesk.intake.taking.chosen import Taking
from festdesk.sources.tables import ImportedRow, Source, SourceTrait, TableImport

_BETWEEN, _BREAK = " | ", " ⏎ "  # each row is one line


@dataclass(frozen=True, slots=True)
class TableTaken:
    """How a table was read: its mapping as JSON, and the heads of the columns left aside."""

    mapping: str = ""
    left_aside: tuple[str, ...] = ()


class Keeper:
    """Keeps a source for each film, the whole text with the first of them."""

    def __init__(  # noqa: PLR0913 -- what came, as what, when, and how it was read
        self,
        batch: Batch,
        reading: Reading,
        takings: Sequence[Taking],
        *,
        name: str,
        body: str,
        came_as: str,
        profile_id: str | None,
        table: TableTaken | None,
        taken_at: datetime,
    ) -> None:
        self._batch, self._reading = batch, reading
        lines = reading.lines if table is None else _rows_as_lines(reading, takings, table)
        self._name, self._body, self._came_as = name, body or "\n".join(lines), came_as
        self._profile_id, self._table, self._taken_at = profile_id, table, taken_at
        self._whole_id: str | None = None
        self._import_id = ""
        if table is not None:
            self._import_id = batch.put(
                TableImport,
                name=name,
                taken_at=taken_at,
                profile_id=profile_id,
                mapping=table.mapping,
                left_aside=table.left_aside,
            )

    def keep(self, taking: Taking, film_id: str | None) -> str:
        """Keep the source of one film, and return its id."""
        film, is_first = taking.film, self._whole_id is None
        source_id: str = self._batch.put(
            Source,
            # Only what SQLite cannot hold goes; line ends stay, because lines are counted in it.
            body=self._body.replace("\0", "") if is_first else "",
            taken_at=self._taken_at,
            film_id=film_id,
            name=self._name,
            language=self._reading.language,
            unread_lines=_spans(self._unread_of(film)),
        )
        self._batch.put(
            SourceTrait,
            source_id=source_id,
            whole_id=self._whole_id,
            came_as=self._came_as,
            first_line=film.first_line,
            last_line=film.last_line,
            profile_id=self._profile_id,
            corrections=taking.corrections,
        )
        self._whole_id = self._whole_id or source_id
        if self._table is not None:
            self._keep_row(self._table, taking, film_id, source_id)
        return source_id

    def _keep_row(
        self, table: TableTaken, taking: Taking, film_id: str | None, source_id: str
    ) -> None:
        self._batch.put(
            ImportedRow,
            import_id=self._import_id,
            film_id=film_id,
            source_id=source_id,
            line=taking.film.first_line,
            keys=taking.film.keys,
            cells=_cells(taking.cells, table),
        )

    def _unread_of(self, film: FilmReading) -> list[int]:
        if not film.first_line:
            return list(self._reading.unread)
        return [n for n in self._reading.unread if film.first_line <= n <= film.last_line]


def _rows_as_lines(
    reading: Reading, takings: Sequence[Taking], table: TableTaken
) -> tuple[str, ...]:
    """Return the rows as text, each at its number, of the columns alone that were read.

    The reading's own lines serve where nobody has given cells.
    """
    if not any(taking.cells for taking in takings):
        return reading.lines
    lines = [""] * len(reading.lines)
    for taking in takings:
        place = taking.film.first_line - 1
        if 0 <= place < len(lines):
            lines[place] = _BETWEEN.join(
                f"{head}: {_BREAK.join(cell.splitlines())}"
                for head, cell in taking.cells.items()
                if cell and head not in table.left_aside
            )
    return tuple(lines)


def _cells(cells: Mapping[str, str], table: TableTaken) -> str:
    """Return cells as JSON; what is left aside is private and does not reach the file."""
    told = {head: cell for head, cell in cells.items() if head not in table.left_aside}
    return json.dumps(told, ensure_ascii=False)


def _spans(numbers: list[int]) -> str:
    """Return numbers as "12 18-20"."""
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return " ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)
