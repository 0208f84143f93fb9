"""A table on its way into the edition: read, held against the cards, decided; nothing is stored.

Reading and comparing run on the thread pool. What is asked for later makes what was asked for
before it stop at the next film, and its outcome is not told.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from festdesk.base.errors import KnownError
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables.dry_run import (
    LEFT_OUT,
    Choices,
    Row,
    TableNamed,
    key_of,
    taken,
)
from festdesk.desktop.intake.tables.reached import Reached
from festdesk.desktop.intake.tables.reading import (
    Compared,
    Opened,
    compare_again,
    compare_all,
    guess,
    open_table,
    profiles_of,
    read_and_compare,
    read_by,
)
from festdesk.desktop.tasks import run_in_pool
from festdesk.editing.sources import keep_profile
from festdesk.intake.comparing import Take, Verdict
from festdesk.intake.doors import DoorKind, Question
from festdesk.intake.tables.mapping import KIND, Mapping, ready_made

if TYPE_CHECKING:
    from festdesk.intake.drafts import Reading
    from festdesk.intake.tables.sheets import Sheet
    from festdesk.store.document import Changes

PAUSE_MS = 200
_OF_PROFILES = frozenset({"intakeprofile"})


class TableWork(QObject):
    """One file, one of its sheets, what its columns are read as, and what would come of it."""

    opened = Signal()  # the sheets of a file are there
    mapped = Signal()  # what the columns of the sheet hold has been guessed or was corrected
    compared = Signal()  # all films have been held against the cards
    row_compared = Signal(int)  # one film anew
    busy = Signal(bool)
    failed = Signal(object)  # KnownError

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.path: Path | None = None
        self.sheets: tuple[Sheet, ...] = ()
        self.sheet: Sheet | None = None
        self.mapping: Mapping | None = None
        self._as_found: Mapping | None = None  # before anything was corrected
        self.profiles: list[Mapping] = []  # kept ones first, then those that come with the program
        self.reading: Reading | None = None
        self.rows: list[Row] = []
        self.questions: tuple[Question, ...] = ()
        self.choices = Choices()
        self.cards: list[tuple[str, str]] = []
        self._titles: dict[str, str] = {}
        self._stop = Event()
        self.reached = Reached()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._read)
        self._is_at_rest = True  # while it is being taken in nothing is compared
        desk.changed.connect(self._follow)

    # The file and its columns

    def open(self, path: Path) -> None:
        """Read the sheets of a file; `opened` or `failed` tells what came of it."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        stop = self._begin()
        run_in_pool(
            partial(open_table, path, snapshot),
            then=partial(self._take_sheets, stop, path),
            failed=partial(self._fail, stop),
            parent=self,
        )

    def _take_sheets(self, stop: Event, path: Path, found: Opened) -> None:
        if stop.is_set():
            return
        self.path, self.sheets = path, found.sheets
        self.choices = Choices()
        self.rows, self.questions, self.reading = [], (), None
        self._take_mapping(found.number, found.mapping)
        self.opened.emit()
        self.mapped.emit()
        self._read()

    def choose_sheet(self, number: int) -> None:
        """Go on with another worksheet of the file."""
        snapshot = self._desk.snapshot
        if snapshot is None or not 0 <= number < len(self.sheets):
            return
        stop = self._begin()
        self.choices = Choices()
        run_in_pool(
            partial(guess, self.sheets[number], snapshot),
            then=partial(self._take_guess, stop, number),
            failed=partial(self._fail, stop),
            parent=self,
        )

    def _take_guess(self, stop: Event, number: int, mapping: Mapping) -> None:
        if not stop.is_set():
            self._take_mapping(number, mapping)
            self.mapped.emit()
            self._read()

    def _take_mapping(self, number: int, mapping: Mapping) -> None:
        self.sheet = self.sheets[number]
        self.mapping = self._as_found = mapping
        self._list_profiles()

    # How its columns are read

    def _list_profiles(self) -> None:
        snapshot = self._desk.snapshot
        kept = snapshot.intake_profiles(KIND) if snapshot is not None else ()
        self.profiles = [*profiles_of(kept), *ready_made()]

    @property
    def is_corrected(self) -> bool:
        """Whether somebody has read a column as something else than was found."""
        mapping, found = self.mapping, self._as_found
        return mapping is not None and found is not None and mapping.columns != found.columns

    @property
    def profile_name(self) -> str:
        """The name a profile of this table would have."""
        name = self.mapping.name if self.mapping is not None else ""
        return name or (self.path.stem if self.path is not None else "")

    def is_read_by(self, profile: Mapping) -> bool:
        """Return whether the table is read by a profile."""
        mapping = self.mapping
        return mapping is not None and (
            (mapping.profile_id, mapping.is_ready_made, mapping.name)
            == (profile.profile_id, profile.is_ready_made, profile.name)
        )

    def read_by(self, profile: Mapping | None) -> None:
        """Read the columns by another profile, or as is guessed without one."""
        if self.sheet is None:
            return
        stop = self._begin()
        work = partial(read_by, self.sheet, profile)
        number = self.sheets.index(self.sheet)
        run_in_pool(
            work,
            then=partial(self._take_guess, stop, number),
            failed=partial(self._fail, stop),
            parent=self,
        )

    def keep_profile(self, name: str) -> None:
        """Keep how the columns are read under a name; a profile of that name is replaced."""
        mapping = self.mapping
        if mapping is None:
            return
        kept = replace(mapping, name=name, is_ready_made=False)
        same = next((one for one in self.profiles if one.name == name and one.profile_id), None)
        change = partial(
            keep_profile,
            kind=KIND,
            name=name,
            mapping=kept.as_json(),
            profile_id=same.profile_id if same is not None else "",
        )
        label = QCoreApplication.translate("TableWork", "Keep profile “{name}”").format(name=name)
        self._desk.act(label, change, partial(self._take_profile, kept))

    def _take_profile(self, kept: Mapping, profile_id: str) -> None:
        self._list_profiles()
        self.mapping = self._as_found = replace(kept, profile_id=profile_id)
        self.mapped.emit()

    def map(self, mapping: Mapping) -> None:
        """Read the columns in another way, after a short pause; what was decided is kept."""
        self.mapping = mapping
        self.mapped.emit()
        self._begin()
        self._soon.start()

    # Its films

    def _begin(self) -> Event:
        """Stop what is at work, whose outcome is not wanted any more."""
        self._soon.stop()
        self._stop.set()
        self._stop = stop = Event()
        self.reached = Reached()
        is_busy = True
        self.busy.emit(is_busy)
        return stop

    def _end(self) -> None:
        is_busy = False
        self.busy.emit(is_busy)

    def _fail(self, stop: Event, problem: KnownError) -> None:
        if not stop.is_set():
            self._end()
            self.failed.emit(problem)

    def stop(self) -> None:
        """Stop what is at work, and forget it."""
        self._soon.stop()
        self._stop.set()

    def forget(self) -> None:
        """Have no table any more."""
        self.stop()
        self.path, self.sheets, self.sheet, self.mapping = None, (), None, None
        self.rows, self.questions, self.reading = [], (), None
        self.choices = Choices()
        self.mapped.emit()
        self.compared.emit()

    def _read(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None or self.sheet is None or self.mapping is None:
            return
        stop = self._begin()
        work = partial(
            read_and_compare,
            snapshot,
            self.sheet,
            self.mapping,
            self.choices,
            table=self.table,
            progress=self.reached.note,
            is_cancelled=stop.is_set,
        )
        self._run(work, stop)

    def _compare(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None or self.reading is None:
            return
        stop = self._begin()
        work = partial(
            compare_all,
            snapshot,
            self.reading,
            self.choices,
            table=self.table,
            progress=self.reached.note,
            is_cancelled=stop.is_set,
        )
        self._run(work, stop)

    def _run(self, work: Callable[[], object], stop: Event) -> None:
        run_in_pool(
            work,
            then=partial(self._take_rows, stop),
            failed=partial(self._fail, stop),
            parent=self,
        )

    def _take_rows(self, stop: Event, found: Compared) -> None:
        if stop.is_set():
            return
        self.reading, self.rows, self.questions = found.reading, found.rows, found.questions
        self._titles = found.titles
        self.cards = found.cards
        self._end()
        self.compared.emit()

    def _follow(self, changes: "Changes", _snapshot: object) -> None:
        """Hold the films against the cards as they are now."""
        self._list_profiles()
        if set(changes.touched) <= _OF_PROFILES:
            if self.mapping is not None:
                self.mapped.emit()
        elif self._is_at_rest and self.reading is not None:
            self._compare()

    def rest(self, *, is_at_rest: bool) -> None:
        """Say whether changes of the edition are followed; not while the table is taken in."""
        self._is_at_rest = is_at_rest

    # What is asked of it

    @property
    def source_name(self) -> str:
        """The name by which the next import of the same table is known."""
        return self.path.name if self.path is not None else ""

    @property
    def table(self) -> TableNamed:
        """By what the last import of the table is found."""
        columns = self.mapping.columns if self.mapping is not None else ()
        heads = (
            column.head or f"#{number}"
            for number, column in enumerate(columns, start=1)
            if column.targets
        )
        return TableNamed(self.source_name, frozenset(heads))

    @property
    def languages(self) -> Sequence[str]:
        """The languages of the edition."""
        return self._desk.snapshot.languages if self._desk.snapshot is not None else ()

    def title_of(self, film_id: str) -> str:
        """Return what a card is called."""
        return self._titles.get(film_id, "")

    # Decisions

    def choose_card(self, number: int, choice: str) -> None:
        """Let a row be about another card, a new one, or nothing; it is compared at once."""
        row = self.rows[number]
        self.choices.matches[row.line] = choice
        if choice != LEFT_OUT:
            self.choices.decisions[DoorKind.FILM, row.given] = choice
        self._compare_rows([number])

    def _compare_rows(self, numbers: Sequence[int]) -> None:
        snapshot, reading = self._desk.snapshot, self.reading
        if snapshot is None or reading is None:
            return
        work = partial(
            compare_again,
            snapshot,
            reading,
            numbers,
            self.choices,
            table=self.table,
        )
        run_in_pool(work, then=partial(self._take_rows_again, self._stop), parent=self)

    def _take_rows_again(self, stop: Event, rows: Sequence[Row]) -> None:
        if stop is not self._stop:
            return  # all of them are compared anew by now
        for row in rows:
            self.rows[row.number] = row
        for row in rows:
            self.row_compared.emit(row.number)

    def answer_films(self, given: Collection[str]) -> None:
        """Compare the rows that questions at the door are about, after they were answered."""
        numbers = [row.number for row in self.rows if row.given in given]
        for number in numbers:
            self.choices.matches.pop(self.rows[number].line, None)
        self._compare_rows(numbers)

    def decide_rows(self, numbers: Sequence[int], *, is_taken: bool) -> None:
        """Take all values of some films from the table, or keep those of their cards."""
        for number in numbers:
            self._decide(self.rows[number], "", is_taken=is_taken)

    def decide_all(self, field: str, *, is_taken: bool, with_edited: bool = True) -> None:
        """Decide a field in all films at once; every field where none is named.

        Without what was `edited` or approved here that keeps waiting for a decision.
        """
        for row in self.rows:
            self._decide(row, field, is_taken=is_taken, with_edited=with_edited)

    def _decide(self, row: Row, field: str, *, is_taken: bool, with_edited: bool = True) -> None:
        for one in row.shown:
            is_meant = with_edited or one.verdict != Verdict.CONFLICT
            if is_meant and (not field or one.field == field):
                self.choices.takes[key_of(row, one)] = taken(one) if is_taken else Take.KEEP

    def edited_count(self, field: str) -> int:
        """Return how many values that were edited or approved here all of theirs would replace."""
        return sum(
            one.verdict == Verdict.CONFLICT and (not field or one.field == field)
            for row in self.rows
            for one in row.differences
        )
