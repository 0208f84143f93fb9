"""The list of venues, edited in place: names, seats, turnaround, address and their order."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.ids import VenueId
from festdesk.base.numbers import read_number
from festdesk.base.text import tidy_line
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import CellDelegate
from festdesk.editing import rows
from festdesk.editing.screenings import add_venue, change_venue, delete_venue
from festdesk.screenings.tables import Venue

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = 0, 2
_COLUMNS = ("name", "short_name", "seats", "turnaround_minutes", "address")
_MOST_MINUTES, _MOST_SEATS = 600, 100_000


class VenuesModel(QAbstractTableModel):
    """Venues as rows; what is typed is told, not kept."""

    change_wanted = Signal(str, str, str)  # venue, column, what was typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._venues: Sequence[Venue] = ()
        self._heads = (
            self.tr("Name"),
            self.tr("Short name"),
            self.tr("Seats"),
            self.tr("Turnaround (min)"),
            self.tr("Address"),
        )

    def show_venues(self, venues: Sequence[Venue]) -> None:
        """Show other venues; rows are only put in or taken out where their number changes."""
        if [venue.id for venue in venues] == [venue.id for venue in self._venues]:
            self._venues = venues
            if venues:
                last = self.index(len(venues) - 1, len(_COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._venues = venues
        self.endResetModel()

    def venue_at(self, row: int) -> Venue | None:
        """Return the venue of a row."""
        return self._venues[row] if 0 <= row < len(self._venues) else None

    def ids(self) -> list[str]:
        """Return the ids of the venues in their order."""
        return [venue.id for venue in self._venues]

    def row_of(self, venue_id: str) -> int:
        """Return the row of a venue, or -1."""
        return next((r for r, venue in enumerate(self._venues) if venue.id == venue_id), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._venues)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return self._heads[section] if 0 <= section < len(self._heads) else None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {_DISPLAY, _EDIT} or not index.isValid():
            return None
        column = _COLUMNS[index.column()]
        value = getattr(self._venues[index.row()], column)
        return "" if value is None else str(value)

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        text = tidy_line(str(value))
        if text == self.data(index, _EDIT):
            return False
        venue = self._venues[index.row()]
        self.change_wanted.emit(venue.id, _COLUMNS[index.column()], text)
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class _VenueDelegate(CellDelegate):
    """Edits a cell as a line of text."""

    @override
    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and isinstance(model, VenuesModel):
            model.setData(index, editor.text(), _EDIT)


class VenueEditor(QWidget):
    """Table and buttons; each change is an act of its own."""

    added = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = VenuesModel(self)
        self.model.change_wanted.connect(self._change)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Venues"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItemDelegate(_VenueDelegate(self.table, frames_current=True))
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((26, 14, 9, 17)):
            head.resizeSection(column, letters * letter)
        self._problem = QLabel(self)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._add = QPushButton(self.tr("&Add venue"), self)
        self._add.clicked.connect(self.add_venue)
        self._up = QPushButton(self.tr("Move &up"), self)
        self._up.clicked.connect(self._move_up)
        self._down = QPushButton(self.tr("Move &down"), self)
        self._down.clicked.connect(self._move_down)
        self._delete = QPushButton(self.tr("De&lete"), self)
        self._delete.clicked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._allow)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self._add, self._up, self._down, self._delete):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self._allow()

    def show_venues(self, venues: Sequence[Venue]) -> None:
        """Show the venues as they are now."""
        current = self.model.venue_at(self.table.currentIndex().row())
        self.model.show_venues(venues)
        row = self.model.row_of(current.id) if current is not None else -1
        if row >= 0 and row != self.table.currentIndex().row():
            column = max(0, self.table.currentIndex().column())
            self.table.setCurrentIndex(self.model.index(row, column))
        self._allow()

    def select(self, venue_id: str, column: str = "") -> None:
        """Select a venue, and the cell of one of its columns."""
        row = self.model.row_of(venue_id)
        at = _COLUMNS.index(column) if column in _COLUMNS else 0
        self.table.setCurrentIndex(self.model.index(row, at))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_venue(self) -> None:
        """Add a venue with a name to be typed over."""
        name = self.tr("Venue {number}").format(number=self.model.rowCount() + 1)
        self._desk.act(self.tr("Add venue"), partial(add_venue, name=name), self._note_added)

    def _note_added(self, venue_id: str) -> None:
        # The news of the act came before: the row is there already.
        if self.isVisible():
            self.edit_name(venue_id)
        self.added.emit(venue_id)

    def edit_name(self, venue_id: str) -> None:
        """Let the user type the name of a venue."""
        index = self.model.index(self.model.row_of(venue_id), 0)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.edit(index)

    def _change(self, venue_id: str, column: str, text: str) -> None:
        self._problem.hide()
        value: str | int | None = text
        try:
            if column == "seats":
                value = read_number(text, most=_MOST_SEATS, empty=None)
            elif column == "turnaround_minutes":
                value = read_number(text, most=_MOST_MINUTES, empty=0)
        except InputProblem as problem:
            self._show_problem(problem)
            return
        values: dict[str, Any] = {column: value}
        change = partial(change_venue, venue_id=VenueId(venue_id), **values)
        self._desk.act(self.tr("Change venue"), change, None, self._show_problem)

    def _show_problem(self, problem: KnownError) -> None:
        self._problem.setText(say(problem))
        self._problem.show()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        row = self.table.currentIndex().row()
        ids = self.model.ids()
        if 0 <= row < len(ids) and 0 <= row + steps < len(ids):
            ids.insert(row + steps, ids.pop(row))
            change = partial(rows.reorder, model=Venue, ids=ids)
            self._desk.act(self.tr("Move venue"), change)

    def _remove(self) -> None:
        venue = self.model.venue_at(self.table.currentIndex().row())
        if venue is not None:
            self._desk.act(self.tr("Delete venue"), partial(delete_venue, venue_id=venue.id))

    def _allow(self) -> None:
        row, count = self.table.currentIndex().row(), self.model.rowCount()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        self._delete.setEnabled(row >= 0)


class VenuesDialog(QDialog):
    """The list of venues in a window of its own, beside the board."""

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Venues"))
        self.editor = VenueEditor(desk, self)
        explained = QLabel(
            self.tr(
                "The short name heads the columns; turnaround is the time a hall takes between "
                "two screenings. Screenings of a venue that is deleted wait in the tray."
            ),
            self,
        )
        explained.setWordWrap(True)
        explained.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(explained)
        layout.addWidget(self.editor, 1)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 110, self.fontMetrics().height() * 20)
