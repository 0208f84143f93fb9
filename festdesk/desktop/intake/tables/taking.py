"""Taking a table in: all of its films in one act, with what was decided, or nothing at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.base.ids import FilmId
from festdesk.desktop.intake.tables.dry_run import Choices, Row, State
from festdesk.editing.sources import keep_profile
from festdesk.intake.accept import TableTaken, take_in_films
from festdesk.intake.doors import Decisions, Question
from festdesk.intake.drafts import FilmReading, Reading
from festdesk.intake.tables.mapping import KIND
from festdesk.intake.tables.mapping import Mapping as ColumnMapping
from festdesk.intake.tables.sheets import Sheet

if TYPE_CHECKING:
    from sqlmodel import Session


_TAKEN_IN = frozenset({State.NEW, State.CHANGED, State.SAME})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is taken in, as it was decided when somebody said so."""

    reading: Reading
    rows: tuple[Row, ...]
    choices: Choices
    cells: Callable[[FilmReading], dict[str, str]]
    decisions: Decisions
    asked: tuple[Question, ...]
    name: str  # of the file
    table: TableTaken
    profile_id: str | None
    keeps: str = ""  # the name under which the mapping is kept as a profile; empty: it is not


@dataclass(frozen=True, slots=True)
class Counts:
    """How many films would be added and changed, and how many rows wait or are left out."""

    new: int
    changed: int
    same: int
    waiting: int
    out: int


def counts_of(states: Sequence[State]) -> Counts:
    """Count what would become of rows."""
    return Counts(
        states.count(State.NEW),
        states.count(State.CHANGED),
        states.count(State.SAME),
        states.count(State.OPEN),
        states.count(State.OUT) + states.count(State.UNREAD),
    )


def wanted_rows(rows: Sequence[Row], choices: Choices) -> list[Row]:
    """Return the rows that are taken in, not those that wait for a decision.

    Also those that change nothing: what the table says now is what the next import is held
    against.
    """
    return [row for row in rows if row.state(choices) in _TAKEN_IN]


def cells_of(sheet: Sheet, mapping: ColumnMapping) -> Callable[[FilmReading], dict[str, str]]:
    """Return what gives the cells of a film by their heads, none of a column left aside.

    Of a film in several rows the different cells of a column stand below each other.
    """
    lines = dict(sheet.rows)
    read = [
        (number, column.head or f"#{number + 1}")
        for number, column in enumerate(mapping.columns)
        if column.targets
    ]

    def cells(film: FilmReading) -> dict[str, str]:
        rows = [lines[line] for line in range(film.first_line, film.last_line + 1) if line in lines]
        return {
            head: "\n".join(dict.fromkeys(row[number] for row in rows if row[number]))
            for number, head in read
        }

    return cells


def table_taken(mapping: ColumnMapping) -> TableTaken:
    """Return how a table was read."""
    aside = tuple(column.head for column in mapping.columns if not column.targets and column.head)
    return TableTaken(mapping.as_json(), aside)


def take_in(
    session: "Session",
    wanted: Wanted,
    *,
    progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> tuple[FilmId | None, ...]:
    """Take everything in as one act, and keep its profile where that is wanted.

    Raises:
        TakingCancelled: `is_cancelled` said so; nothing is left of it.
    """
    profile_id = wanted.profile_id
    if wanted.keeps:
        profile_id = keep_profile(
            session,
            kind=KIND,
            name=wanted.keeps,
            mapping=wanted.table.mapping,
            profile_id=profile_id or "",
        )
    return take_in_films(
        session,
        wanted.reading,
        [row.taking(wanted.choices, wanted.cells(row.film)) for row in wanted.rows],
        wanted.decisions,
        asked=wanted.asked,
        source_name=wanted.name,
        came_as="table",
        profile_id=profile_id,
        table=wanted.table,
        progress=progress,
        is_cancelled=is_cancelled,
    )
