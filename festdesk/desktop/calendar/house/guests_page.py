"""Guests of the festival: when each is there, typed in place, and where each is expected."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.base.ids import PersonId
from festdesk.desktop.calendar.house.guest_rows import (
    GuestRow,
    frame_of,
    guest_rows,
    names_to_offer,
)
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import TableProblem
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.rows_model import AnyIndex, RowColumn, RowsModel
from festdesk.desktop.widgets.scrolling_table import ScrollingTable
from festdesk.editing.availability import Stay, write_stays
from festdesk.editing.people import person_called
from festdesk.intake.stays import read_stays

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from festdesk.base.offers import AnyOffer
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot


def _welcome(session: "Session", name: str, stays: "Sequence[Stay]") -> PersonId:
    person_id = person_called(session, name)
    write_stays(session, person_id, stays)
    return person_id


def _forget_stays(session: "Session", person_ids: "Sequence[PersonId]") -> None:
    for person_id in person_ids:
        write_stays(session, person_id, ())


class _GuestsModel(RowsModel):
    """Only in the empty row is a name typed; a guest is called otherwise on the own card."""

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.row_at(index) is not None:
            return flags & ~Qt.ItemFlag.ItemIsEditable
        return flags


class GuestsPage(HousePage):
    """A table of guests; each change is an act."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"gueststay", "screeningguest", "guestpart", "screening", "person", "nameform", "edition"}
        | {"venue", "title", "film", "runningtime", "text"}
    )

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr(
                "All who are expected at a screening. Type when they are there, such as "
                "4 March 10:00 – 7 March (by train); several stays with a semicolon between them. "
                "A day without an hour is all of it, with its night."
            )
        )
        columns = (
            RowColumn(
                "name", self.tr("Name"), _name, 4, offer=self._names
            ),
            RowColumn(
                "stays", self.tr("At the festival"), self._stays, 6, value=_typed_stays,
                is_muted=_is_unknown,
            ),
            RowColumn(
                "expected", self.tr("Expected at"), _expected, 8, is_editable=False,
            ),
        )  # fmt: skip
        model = _GuestsModel(columns, self, blank=self.tr("Add a guest"))
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.table = ScrollingTable(self.tr("Guests"), model, self)
        self.table.removal_wanted.connect(self._remove)
        self.table.opened.connect(self._open)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a guest"))
        self.search.setAccessibleName(self.tr("Find a guest"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(TableProblem(self.table, self))

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        self.table.show_rows(guest_rows(snapshot, self.search.text()))

    @override
    def first_field(self) -> QWidget:
        return self.table

    def select(self, person_id: str) -> bool:
        """Select the stays of a guest, and tell whether they are there."""
        self.search.clear()
        return self.table.choose(person_id, "stays")

    @override
    def go_to(self, snapshot: "Snapshot", place: Place) -> bool:
        stay = snapshot.table("gueststay").get(place.id)
        return stay is not None and self.select(stay.person_id)

    def _show(self) -> None:
        if self.desk.snapshot is not None:
            self.show_snapshot(self.desk.snapshot)

    def _names(self) -> "Sequence[AnyOffer]":
        return names_to_offer(self.desk.snapshot)

    def _stays(self, row: GuestRow) -> str:
        return row.stays_in_words or self.tr("not known")

    def _open(self, person_id: str) -> None:
        """Show the first screening at which a guest is expected."""
        snapshot = self.desk.snapshot
        guests = snapshot.screenings_with(PersonId(person_id)) if snapshot is not None else ()
        if guests:
            self.place_wanted.emit(Place("screening", guests[0].screening_id))

    # Acts

    def _change(self, person_id: str, key: str, text: str) -> None:
        if key != "stays":
            return
        stays = self._read(person_id, text)
        if stays is not None:
            change = partial(write_stays, person_id=PersonId(person_id), stays=stays)
            label = self.tr("Change a guest's stay")
            self.act_in_cell(label, change, self.table.rows, person_id, "stays")

    def _read(self, row_id: str, text: str) -> tuple[Stay, ...] | None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return None
        try:
            return read_stays(text, frame_of(snapshot))
        except InputProblem as problem:
            self.table.rows.refuse(row_id, "stays", say(problem))
            return None

    def _add(self, typed: dict[str, str]) -> None:
        name = typed["name"].strip()
        if not name or not typed["stays"].strip():
            if name:
                self.tell(self.tr("Type when {name} is at the festival too.").format(name=name))
            return
        stays = self._read("", typed["stays"])
        if stays is not None:
            refuse = partial(self.table.rows.refuse, "", "stays")
            change = partial(_welcome, name=name, stays=stays)
            self.act(self.tr("Add a guest"), change, refuse, self._note_added)

    def _note_added(self, person_id: str) -> None:
        self.table.rows.forget_blank()
        self.select(person_id)

    def _remove(self, ids: list[str]) -> None:
        change = partial(_forget_stays, person_ids=[PersonId(row_id) for row_id in ids])
        self.act(self.tr("Forget a guest's stay"), change)


def _name(row: GuestRow) -> str:
    return row.name


def _typed_stays(row: GuestRow) -> str:
    return row.stays_in_words


def _is_unknown(row: GuestRow) -> bool:
    return not row.stays


def _expected(row: GuestRow) -> str:
    return row.expected
