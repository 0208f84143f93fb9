"""The hours of venues: on every day, and on days that have their own."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from festdesk.availability.hours import ALWAYS, CLOSED, Hours, Span, hours_in_words, read_hours
from festdesk.base.errors import InputProblem
from festdesk.base.ids import VenueId
from festdesk.base.moments import days_between
from festdesk.base.wording import Sentence
from festdesk.desktop.phrases import LONG_DAY, say, say_day
from festdesk.desktop.widgets.grid_model import GridCell, GridModel, Head, Key
from festdesk.desktop.widgets.grid_table import GridTable
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.availability import write_hours

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

EVERY_DAY = ""


def words_of(spans: Hours) -> str:
    """Return hours in the user's words."""
    words = hours_in_words(spans)
    return say(words) if isinstance(words, Sentence) else words


class HoursPage(HousePage):
    """A grid of venues and days; each change of one or many cells is an act."""

    tables: ClassVar[frozenset[str]] = frozenset({"venue", "venueopening", "edition"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr(
                "Type 10–24, 14–18, 20–01, or closed; hours after midnight belong to the evening "
                "before. In italics: as on every day. Select several cells to fill, paste or "
                "empty them at once."
            )
        )
        self._spans: dict[Key, list[Span]] = {}
        self._starts_hour = 5
        model = GridModel(self)
        model.edited.connect(self._write)
        model.problem_told.connect(self.tell)
        self.table = GridTable(self.tr("Hours of venues"), model, self)
        closed = QAction(self.tr("Clo&sed"), self)
        closed.triggered.connect(self.close_chosen)
        always = QAction(self.tr("&Always open"), self)
        always.triggered.connect(self.open_chosen)
        self.table.set_actions((closed, always))
        row = QHBoxLayout()
        for words, run in (
            (self.tr("Closed"), self.close_chosen),
            (self.tr("Always open"), self.open_chosen),
            (self.tr("As on every day"), self.table.clear_chosen),
            (self.tr("Fill right (Ctrl+R)"), self.table.fill_right),
            (self.tr("Fill down (Ctrl+D)"), self.table.fill_down),
        ):
            button = quiet_button(words, self)
            button.clicked.connect(run)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row)

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        edition = snapshot.edition
        self._starts_hour = edition.day_starts_hour
        self._spans = {}
        days = set(days_between(edition.starts_on, edition.ends_on))
        for venue in snapshot.venues:
            for row in snapshot.openings_of(venue.id):
                day = row.day.isoformat() if row.day is not None else EVERY_DAY
                spans = self._spans.setdefault((venue.id, day), [])
                spans.append((row.opens_minute, row.closes_minute))
                if row.day is not None:
                    days.add(row.day)  # also where the edition has moved away from it
        columns = [Head(EVERY_DAY, self.tr("Every day"))]
        columns += [
            Head(day.isoformat(), say_day(day), say_day(day, LONG_DAY)) for day in sorted(days)
        ]
        rows = [Head(venue.id, venue.name) for venue in snapshot.venues]
        self.table.grid.show_grid(rows, columns, self._cell)

    @override
    def first_field(self) -> QWidget:
        return self.table

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        row = snapshot.table("venueopening").get(place.id)
        if row is None:
            return False
        return self.table.choose(row.venue_id, row.day.isoformat() if row.day else EVERY_DAY)

    def _cell(self, venue_id: str, day: str) -> GridCell:
        own = self._spans.get((venue_id, day))
        if own is not None:
            hours = tuple(own)
            words = words_of(hours)
            return GridCell(words, words, is_closed=_is_closed(hours), tip=words)
        usual = tuple(self._spans.get((venue_id, EVERY_DAY), ALWAYS))
        return GridCell(words_of(usual), is_muted=True, is_closed=_is_closed(usual))

    # Acts

    def close_chosen(self) -> None:
        """Say that the selected venues cannot be had on the selected days."""
        self.table.write(words_of(CLOSED))

    def open_chosen(self) -> None:
        """Say that they can be had all of the selected days."""
        self.table.write(words_of(ALWAYS))

    def _write(self, typed: Mapping[Key, str]) -> None:
        hours: dict[tuple[VenueId, date | None], Hours] = {}
        refused: dict[Key, str] = {}
        for (venue_id, day), text in typed.items():
            try:
                spans = self._read(text)
            except InputProblem as problem:
                refused[venue_id, day] = say(problem)
                continue
            hours[VenueId(venue_id), date.fromisoformat(day) if day else None] = spans
        if hours:
            label = self.tr("Change hours of a venue")
            if len({venue_id for venue_id, _ in hours}) > 1:
                label = self.tr("Change hours of venues")
            self.act_in_grid(label, partial(write_hours, hours=hours), self.table.grid)
        for key, said in refused.items():
            self.table.grid.refuse(key, said)

    def _read(self, text: str) -> Hours:
        # The words of the window are understood whatever its language is.
        for known in (CLOSED, ALWAYS):
            if text.strip().casefold() == words_of(known).casefold():
                return known
        return read_hours(text, day_starts_hour=self._starts_hour)


def _is_closed(hours: Hours) -> bool:
    return not any(opens < closes for opens, closes in hours)
