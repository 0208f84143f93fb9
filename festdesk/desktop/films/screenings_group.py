"""The screenings of a film, planned and changed in place, and the way to each in the calendar."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, ScreeningId
from festdesk.checks.calendar.clashes import clashes_of
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, provenance_of, source_tip
from festdesk.desktop.films.screening_cells import ScreeningCells, read_cell
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import GrowingTable, TableProblem
from festdesk.desktop.widgets.people import people_names
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.screenings import (
    change_screening,
    delete_screening,
    plan_screening,
    write_guests,
)
from festdesk.films.fields import split_words
from festdesk.films.tables import Film
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.offers import AnyOffer

_MOST_CLASHES = 4  # that are told on the card
_COLUMNS = {
    "day": "starts_at",
    "time": "starts_at",
    "venue": "venue_id",
    "version": "version_kind",
    "talk": "talk_minutes",
    "guests": "guests",
}


def _delete_screenings(session: "Session", ids: Sequence[ScreeningId]) -> None:
    for screening_id in ids:
        delete_screening(session, screening_id)


def _plan(
    session: "Session",
    film_id: FilmId,
    guests: Sequence[str],
    values: dict[str, Any],
) -> None:
    screening_id = plan_screening(session, film_id=film_id, **values)
    if guests:
        write_guests(session, screening_id, guests)


class ScreeningsGroup(CardGroup):
    """A row for each screening; those of the film's blocks stand among them, in quieter letters."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"screening", "venue", "film", "block", "blockfilm", "text", "provenance", "edition"}
        | {"screeningguest", "nameform", "runningtime", "title", "filmprint", "screeningtrait"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Screenings"), parent)
        self._cells: ScreeningCells | None = None
        model = RowsModel(self._columns(), self, blank=self.tr("Add…"))
        self.table = GrowingTable(self.tr("Screenings"), model, self)
        self.table.setDragDropMode(self.table.DragDropMode.NoDragDrop)
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.table.removal_wanted.connect(self._remove)
        show = QAction(self.tr("&Show in calendar\tCtrl+Enter"), self.table)
        show.setShortcut(QKeySequence.fromString("Ctrl+Return"))
        show.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        show.triggered.connect(self._open_chosen)
        self.table.addAction(show)
        self.table.set_actions([show])
        self.clashes = QLabel(self)
        self.clashes.setTextFormat(Qt.TextFormat.PlainText)
        self.clashes.setWordWrap(True)
        self.clashes.setProperty("role", "problem")
        self.blocks = muted("", self)
        self.blocks.setWordWrap(True)
        self.body.addWidget(self.table)
        self.body.addWidget(TableProblem(self.table, self))
        self.body.addWidget(self.clashes)
        self.body.addWidget(self.blocks)
        add = quiet_button(self.tr("Add screening"), self)
        add.clicked.connect(self._begin_adding)
        self._show = quiet_button(self.tr("Show in calendar"), self)
        self._show.clicked.connect(self._open_chosen)
        self.add_action(self._show, add)

    def _columns(self) -> Sequence[RowColumn]:
        show = self._shown
        is_quiet = self._is_of_block
        return (
            RowColumn(
                "day",
                self.tr("Day"),
                show("day"),
                4,
                choices=show("days"),
                value=show("day_of"),
                tip=self._tip,
                is_muted=is_quiet,
            ),
            RowColumn("time", self.tr("Time"), show("time"), 3, is_muted=is_quiet),
            RowColumn(
                "venue",
                self.tr("Venue"),
                show("venue"),
                6,
                choices=show("venues"),
                value=show("venue_of"),
                is_muted=self._lacks_venue,
            ),
            RowColumn(
                "version",
                self.tr("Version"),
                show("version"),
                6,
                value=show("own_version"),
                tip=self._version_tip,
                is_muted=self._is_version_of_film,
            ),
            RowColumn("talk", self.tr("Talk"), show("talk"), 2, is_muted=is_quiet),
            RowColumn(
                "guests",
                self.tr("Guests"),
                show("guests"),
                5,
                offer=self._people,
                is_list=True,
                is_muted=is_quiet,
            ),
            RowColumn(
                "state",
                self.tr("State"),
                show("state"),
                4,
                choices=show("states"),
                value=self._state_of,
                is_muted=is_quiet,
            ),
        )

    def _shown(self, name: str) -> Any:  # noqa: ANN401 -- a function of a screening, or of none
        def _ask(*row: Any) -> Any:  # noqa: ANN401
            return getattr(self._cells, name)(*row) if self._cells is not None else ""

        return _ask

    @staticmethod
    def _state_of(row: Any) -> str:  # noqa: ANN401 -- a screening
        return str(row.state)

    @staticmethod
    def _is_of_block(row: Any) -> bool:  # noqa: ANN401
        return row.block_id is not None

    def _lacks_venue(self, row: Any) -> bool:  # noqa: ANN401
        return row.venue_id is None or self._is_of_block(row)

    def _is_version_of_film(self, row: Any) -> bool:  # noqa: ANN401
        return not row.version_kind or self._is_of_block(row)

    def _version_tip(self, row: Any) -> str:  # noqa: ANN401
        if row.version_kind:
            return self.tr("The print of this screening; empty it to show the film's own version.")
        return self.tr("The film's version. Type another here, such as OmU, if this print differs.")

    def _tip(self, row: Any) -> str:  # noqa: ANN401
        if self._cells is None:
            return ""
        snapshot = self._cells.snapshot
        return source_tip(snapshot, provenance_of(snapshot, [row.id]))

    def _people(self) -> "Sequence[AnyOffer]":
        return people_names(self._cells.snapshot) if self._cells is not None else ()

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self._cells = ScreeningCells(snapshot, film)
        rows = list(snapshot.screenings_of(film.id))
        for part in snapshot.blocks_of(film.id):
            rows += snapshot.screenings_of_block(part.block_id)
        self.table.show_rows(rows, film.id)
        self._show.setVisible(bool(rows))
        findings = [say(found) for found in clashes_of(snapshot, [row.id for row in rows])]
        more = len(findings) - _MOST_CLASHES
        if more > 0:
            findings = findings[:_MOST_CLASHES]
            findings.append(
                self.tr("{count} more; the list of checks has them all.").format(count=more)
            )
        self.clashes.setText("\n".join(findings))
        self.clashes.setVisible(bool(self.clashes.text()))
        self.blocks.setText("\n".join(self._blocks_in_words(snapshot, film)))
        self.blocks.setVisible(bool(self.blocks.text()))

    def _blocks_in_words(self, snapshot: Snapshot, film: Film) -> list[str]:
        first = snapshot.languages[0]
        said = []
        for part in snapshot.blocks_of(film.id):
            others = [
                printed_title(snapshot.titles_of(other.film_id), first)
                for other in snapshot.films_of_block(part.block_id)
                if other.film_id != film.id
            ]
            name = snapshot.block_name(part.block_id, first)
            line = self.tr("Shown in the block “{name}”, with {others}.")
            if not others:
                line = self.tr("Shown in the block “{name}”.")
            said.append(line.format(name=name, others=", ".join(filter(None, others))))
        return said

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if field is self.table or self.table.isAncestorOf(field):
            return self.place_in(self.table, "screening", **_COLUMNS)
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "film" and place.field.startswith("screening"):
            self.table.setFocus()
            return True
        return False

    # Acting

    def _change(self, row_id: str, key: str, text: str) -> None:
        cells = self._cells
        if cells is None:
            return
        row = cells.snapshot.screenings.get(ScreeningId(row_id))
        act: Any
        try:
            if key in {"day", "time"}:
                typed = self.table.rows.typed_in(row_id)
                starts_at = cells.start(row, typed)
                had_start = row is not None and row.starts_at is not None
                if starts_at is None and not had_start and text:
                    self._ask_other_half(row_id, key)
                    return
                act = partial(change_screening, starts_at=starts_at)
                self.table.rows.settle(row_id)
            elif key == "guests":
                act = partial(write_guests, names=split_words(text))
            else:
                act = partial(change_screening, **read_cell(key, text))
        except InputProblem as problem:
            self.table.rows.refuse(row_id, key, say(problem))
            return
        label = self.tr("Change screening")
        cell = self.table.cell(row_id, key)
        self.act(label, partial(act, screening_id=ScreeningId(row_id)), field=cell)

    def _ask_other_half(self, row_id: str, key: str) -> None:
        said = (
            self.tr("Type the start too, such as 20:30.")
            if key == "day"
            else self.tr("Choose the day too.")
        )
        self.table.rows.refuse(row_id, key, said)

    def _add(self, typed: dict[str, str]) -> None:
        cells = self._cells
        if cells is None or not typed["time"].strip():
            return  # the rest of the row waits for the time
        values: dict[str, Any] = {}
        key = "time"
        try:
            values["starts_at"] = cells.start(None, typed)
            if values["starts_at"] is None:
                return  # it waits for its day, which the time may name as well
            for key in ("venue", "version", "talk", "state"):
                if typed[key]:
                    values |= read_cell(key, typed[key])
        except InputProblem as problem:
            self.table.rows.refuse("", key, say(problem))
            return
        self.table.rows.forget_blank()
        act = partial(
            _plan, film_id=self.film_id, guests=split_words(typed["guests"]), values=values
        )
        self.act(self.tr("Add screening"), act)

    def _remove(self, ids: list[str]) -> None:
        cells = self._cells
        if cells is None:
            return
        own = {row.id for row in cells.snapshot.screenings_of(cells.film.id)}
        wanted = [ScreeningId(row_id) for row_id in ids if row_id in own]
        if len(wanted) < len(ids):
            self.message.emit(
                self.tr(
                    "A screening of a block belongs to all its films; remove it in the calendar."
                )
            )
        if wanted:
            self.act(self.tr("Remove screening"), partial(_delete_screenings, ids=wanted))

    def _open_chosen(self) -> None:
        ids = self.table.chosen_ids() or self.table.rows.ids()
        if ids:
            self.place_wanted.emit(Place("screening", ids[0], film=self.film_id))

    def _begin_adding(self) -> None:
        """Open the day of the empty row."""
        self.table.setFocus()
        index = self.table.rows.index(self.table.rows.blank_number, 0)
        self.table.setCurrentIndex(index)
        self.table.edit(index)
