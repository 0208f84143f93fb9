"""The list of venues, edited in place: names, group, seats, turnaround, formats and their order."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.ids import VenueId
from festdesk.base.offers import AnyOffer
from festdesk.desktop import theme
from festdesk.desktop.calendar.house.venue_cells import (
    cell_words,
    formats_to_offer,
    groups_to_offer,
    languages_to_offer,
    read_cell,
    read_pasted,
    venue_rows,
)
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.asking import Asking
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.growing_table import TableProblem
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.scrolling_table import ScrollingTable
from festdesk.editing import rows
from festdesk.editing.venues import add_venues, delete_venues, set_venue
from festdesk.screenings.tables import Venue

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_MOST_NAMED = 3  # venues whose names stand in a question


class VenueEditor(HousePage):
    """Table and buttons; each change is an act of its own."""

    tables: ClassVar[frozenset[str]] = frozenset({"venue", "venuetrait", "screening", "filmprint"})
    added = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr(
                "The short name heads the columns of the calendar. A hall that has formats shows "
                "no others; promised subtitles have to be spoken, read or interpreted at every "
                "screening. Alt+Up and Alt+Down order the halls; rows of a spreadsheet are pasted."
            )
        )
        model = RowsModel(self._columns(), self, blank=self.tr("Add a venue"), is_ordered=True)
        model.edited.connect(self._change)
        model.added.connect(self._add)
        model.reordered.connect(self._reorder)
        self.table = ScrollingTable(self.tr("Venues"), model, self)
        self.table.removal_wanted.connect(self._remove)
        self.table.pasted.connect(self.paste)
        self._asking = Asking(self.tr("Delete all the &same"), self.tr("&Keep"), self.table, self)
        self.add = EnterButton(self.tr("Add ve&nue"), self)
        self.add.clicked.connect(self.add_venue)
        self.delete = EnterButton(self.tr("De&lete"), self)
        self.delete.clicked.connect(self._remove_chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.add, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(TableProblem(self.table, self))
        self.body.addWidget(self._asking)
        self.body.addLayout(buttons)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self._allow()

    def _columns(self) -> Sequence[RowColumn]:
        show = cell_words
        return (
            RowColumn("name", self.tr("Name"), show("name"), 7),
            RowColumn("short_name", self.tr("Short name"), show("short_name"), 4),
            RowColumn(
                "group_name", self.tr("Group"), show("group_name"), 4, offer=self._groups
            ),
            RowColumn("seats", self.tr("Seats"), show("seats"), 2),
            RowColumn(
                "turnaround_minutes",
                self.tr("Turnaround"),
                show("turnaround_minutes"),
                3,
                tip=self._turnaround_tip,
            ),
            RowColumn(
                "formats", self.tr("Formats"), show("formats"), 5, offer=self._formats,
                is_list=True,
            ),
            RowColumn(
                "promised_subtitles", self.tr("Promised subtitles"), show("promised_subtitles"),
                5, offer=languages_to_offer, is_list=True,
            ),
            RowColumn("address", self.tr("Address"), show("address"), 6),
            RowColumn("note", self.tr("Note"), show("note"), 5),
        )  # fmt: skip

    def _turnaround_tip(self, row: Any) -> str:  # noqa: ANN401 -- a venue
        said = self.tr("The hall takes {minutes} minutes between two screenings.")
        return said.format(minutes=row.venue.turnaround_minutes)

    def _formats(self) -> Sequence[AnyOffer]:
        return formats_to_offer(self.desk.snapshot)

    def _groups(self) -> Sequence[AnyOffer]:
        return groups_to_offer(self.desk.snapshot)

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        self.table.show_rows(venue_rows(snapshot))
        self._allow()

    @override
    def first_field(self) -> QWidget:
        return self.table

    def select(self, venue_id: str, column: str = "") -> bool:
        """Select the cell of a column of a venue, and tell whether it is there."""
        return self.table.choose(venue_id, column)

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        trait = snapshot.table("venuetrait").get(place.id)
        return self.select(trait.venue_id if trait is not None else place.id, place.field)

    def add_venue(self) -> None:
        """Let the user type the name of a venue in the empty row."""
        model = self.table.rows
        index = model.index(model.blank_number, 0)
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.edit(index)

    # Acts

    def _change(self, row_id: str, key: str, text: str) -> None:
        try:
            values = {key: read_cell(key, text)}
        except InputProblem as problem:
            self.table.rows.refuse(row_id, key, say(problem))
            return
        change = partial(set_venue, venue_id=VenueId(row_id), **values)
        self.act_in_cell(self.tr("Change venue"), change, self.table.rows, row_id, key)

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["name"].strip():
            return  # a venue begins with its name; the rest of the row waits for it
        values: dict[str, Any] = {}
        for key, text in typed.items():
            try:
                if text.strip():
                    values[key] = read_cell(key, text)
            except InputProblem as problem:
                self.table.rows.refuse("", key, say(problem))
                return
        before = self.table.rows.blank_before
        self.table.rows.forget_blank()
        change = partial(add_venues, venues=[values], before=before)
        self.act(self.tr("Add venue"), change, None, self._note_added)

    def _note_added(self, made: list[VenueId]) -> None:
        # The news of the act came before: the row is there already.
        if made:
            self.select(made[0], "short_name")
            self.added.emit(made[0])

    def paste(self, text: str) -> None:
        """Add the venues of rows that were copied from a spreadsheet, before the current one."""
        heads = {column.key: column.header for column in self.table.rows.columns}
        try:
            venues = read_pasted(text, heads)
        except InputProblem as problem:
            self.tell(say(problem))
            return
        if not venues:
            self.tell(self.tr("There is no venue in what was copied; its name stands first."))
            return
        label = self.tr("Paste {count} venues").format(count=len(venues))
        if len(venues) == 1:
            label = self.tr("Paste a venue")
        cell = self.table.current_cell()
        change = partial(add_venues, venues=venues, before=cell[0] if cell is not None else "")
        self.act(label, change, None, self._note_added)

    def _reorder(self, ids: list[str]) -> None:
        self.act(self.tr("Move venue"), partial(rows.reorder, model=Venue, ids=ids))

    def _remove_chosen(self) -> None:
        self._remove(self.table.chosen_ids())

    def _remove(self, ids: list[str]) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None or not ids:
            return
        venue_ids = [VenueId(row_id) for row_id in ids]
        held = sum(len(snapshot.screenings_in(venue_id)) for venue_id in venue_ids)
        names = [venue.name for venue in snapshot.venues if venue.id in ids]
        if not held:
            self._remove_now(venue_ids)
            return
        more = len(names) - _MOST_NAMED
        listed = ", ".join(names[:_MOST_NAMED])
        if more > 0:
            listed = self.tr("{venues} and {count} more").format(venues=listed, count=more)
        said = self.tr(
            "{count} screenings are planned in {venues}. They will wait in the tray for another "
            "venue; Undo brings all of it back."
        )
        if held == 1:
            said = self.tr(
                "A screening is planned in {venues}. It will wait in the tray for another venue; "
                "Undo brings all of it back."
            )
        self._asking.ask(
            said.format(count=held, venues=listed), partial(self._remove_now, venue_ids)
        )

    def _remove_now(self, venue_ids: list[VenueId]) -> None:
        label = self.tr("Delete {count} venues").format(count=len(venue_ids))
        if len(venue_ids) == 1:
            label = self.tr("Delete venue")
        self.act(label, partial(delete_venues, venue_ids=venue_ids))

    def _allow(self) -> None:
        self.delete.setEnabled(bool(self.table.chosen_ids()) and not self.desk.read_only)
        self.add.setEnabled(not self.desk.read_only)
