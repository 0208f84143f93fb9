"""What is done with a table off the window's thread: opening, reading, comparing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from festdesk.base.errors import FileProblem, InputProblem
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.desktop.intake.tables.dry_run import (
    Choices,
    IsCancelled,
    Progress,
    Row,
    TableNamed,
    row_of,
    rows_of,
)
from festdesk.films.titles import printed_title
from festdesk.intake.doors import Question, questions
from festdesk.intake.drafts import Reading
from festdesk.intake.edition import context_of
from festdesk.intake.tables.mapping import KIND, Mapping, fit_mapping, guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheets import Sheet, open_sheets
from festdesk.snapshot import Snapshot
from festdesk.sources.tables import IntakeProfile
from festdesk.store.held import is_held

OPEN_FILE = sentence(
    "Error", "“{name}” is the festival file that is open, and no table. Choose another file."
)


@dataclass(frozen=True, slots=True)
class Opened:
    """The sheets of a file, the first of them that has rows, and what its columns hold."""

    sheets: tuple[Sheet, ...]
    number: int
    mapping: Mapping


@dataclass(frozen=True, slots=True)
class Compared:
    """A table held against the cards, and what they are called."""

    reading: Reading
    rows: list[Row]
    questions: tuple[Question, ...]
    titles: dict[str, str]
    cards: list[tuple[str, str]]  # ids and titles, in the order of the titles


def open_table(path: Path, snapshot: Snapshot) -> Opened:
    """Return what is in a file.

    Raises:
        FileProblem: It cannot be read.
        InputProblem: It is no table, or too large.
    """
    if is_held(path):
        raise FileProblem(OPEN_FILE, name=path.name)
    sheets = open_sheets(path)
    number = next((number for number, sheet in enumerate(sheets) if sheet.rows), 0)
    return Opened(sheets, number, guess(sheets[number], snapshot))


def guess(sheet: Sheet, snapshot: Snapshot) -> Mapping:
    """Return what the columns of a sheet hold, by a kept profile where one fits its heads."""
    return guess_mapping(sheet, snapshot.intake_profiles(KIND))


def profiles_of(kept: Iterable[IntakeProfile]) -> Iterator[Mapping]:
    """Yield kept profiles as mappings; one that cannot be read is passed over."""
    for one in kept:
        try:
            found = Mapping.of_json(one.mapping, profile_id=one.id)
        except InputProblem:
            continue
        yield replace(found, name=one.name)


def read_by(sheet: Sheet, profile: Mapping | None) -> Mapping:
    """Return what the columns of a sheet hold by a profile, or as is guessed without one."""
    return guess_mapping(sheet) if profile is None else fit_mapping(sheet, profile)


def read_and_compare(  # noqa: PLR0913 -- a table, what is known of it, and who looks on
    snapshot: Snapshot,
    sheet: Sheet,
    mapping: Mapping,
    choices: Choices,
    *,
    table: TableNamed,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> Compared:
    """Read the films of a sheet and hold them against the cards; half of the way each."""
    several = len(sheet.rows)

    def first_half(done: int, of: int) -> None:
        progress(done * several // max(1, of), 2 * several)

    reading = read_sheet(
        sheet,
        mapping,
        edition=context_of(snapshot),
        progress=first_half,
        is_cancelled=is_cancelled,
    )

    def second_half(done: int, of: int) -> None:
        progress(several + done * several // max(1, of), 2 * several)

    return compare_all(
        snapshot,
        reading,
        choices,
        table=table,
        progress=second_half,
        is_cancelled=is_cancelled,
    )


def compare_all(
    snapshot: Snapshot,
    reading: Reading,
    choices: Choices,
    *,
    table: TableNamed,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> Compared:
    """Hold the films of a reading against the cards; less than all when it is cancelled."""
    rows = rows_of(
        snapshot,
        reading,
        choices,
        table=table,
        progress=progress,
        is_cancelled=is_cancelled,
    )
    asked = () if is_cancelled() else questions(snapshot, reading.films)
    language = snapshot.languages[0]
    titles = {
        str(film_id): printed_title(snapshot.titles_of(film_id), language)
        for film_id in snapshot.films
    }
    cards = sorted(titles.items(), key=_by_title)
    return Compared(reading, rows, asked, titles, cards)


def _by_title(card: tuple[str, str]) -> str:
    return fold(card[1])


def compare_again(
    snapshot: Snapshot,
    reading: Reading,
    numbers: Sequence[int],
    choices: Choices,
    *,
    table: TableNamed,
) -> list[Row]:
    """Hold some films of a reading against the cards anew."""
    return [
        row_of(snapshot, reading, one, choices, table=table)
        for one in numbers
        if one < len(reading.films)
    ]
