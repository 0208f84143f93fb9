"""The names of the edition beside the spellings of one: searched, narrowed, chosen."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.naming.bearers import Bearer, BearerKind
from festdesk.desktop.naming.names_model import NAME, STATE, Choice, NamesModel
from festdesk.desktop.naming.survey import Survey
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.search_line import SearchLine

_LETTERS_STATE, _LEAST_LETTERS = 16, 36
_PAUSE_MS = 120


class _NamesTable(QTableView):
    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class NamesList(QWidget):
    """Tells which name is chosen; it shows the surveys it is given."""

    chosen = Signal(object)  # Bearer, or nothing
    entered = Signal()  # Enter on a name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: Bearer | None = None
        self._is_settling = False  # while the rows are others and none is chosen yet
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search the names"))
        self.search.setAccessibleName(self.tr("Search the names"))
        self.search.setClearButtonEnabled(True)
        self.kind = ChoiceField(self.tr("Kind of name"), self)
        self.kind.set_choices(
            [
                ("", self.tr("All kinds of names")),
                (BearerKind.PERSON, self.tr("People")),
                (BearerKind.COMPANY, self.tr("Companies")),
                (BearerKind.CITED, self.tr("Cited names")),
            ]
        )
        self.kind.set_stored("")
        self.all_names = QCheckBox(self.tr("&Settled names too"), self)
        self.model = NamesModel(self)
        self.table = _NamesTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Names"))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self._set_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(self._pause.start)
        self.search.stepped.connect(self.table.keyPressEvent)
        self.search.returnPressed.connect(self.entered)
        self.kind.committed.connect(self._narrow)
        self.all_names.toggled.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.entered.connect(self.entered)

    def _set_out(self) -> None:
        table, metrics = self.table, self.fontMetrics()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + theme.SPACE)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(STATE, metrics.averageCharWidth() * _LETTERS_STATE)
        self.setMinimumWidth(metrics.averageCharWidth() * _LEAST_LETTERS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.GAP, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self.kind)
        layout.addWidget(self.all_names)
        layout.addWidget(table, 1)
        layout.addWidget(self.said)

    @property
    def current(self) -> Bearer | None:
        """The name that is chosen."""
        return self._current

    def show_survey(self, found: Survey) -> None:
        """Show the names as they are now; the chosen one stays chosen."""
        row = max(self.table.currentIndex().row(), 0)
        self._is_settling = True
        self.model.show_lines(found.lines, self._current)
        self._settle(row)
        self._say(found)

    def _say(self, found: Survey) -> None:
        if found.open_names == 1:
            self.said.setText(self.tr("1 name is to be settled."))
        elif found.open_names:
            said = self.tr("{count} names are to be settled.").format(count=found.open_names)
            self.said.setText(said)
        else:
            self.said.setText(self.tr("Every name has one spelling, or is settled."))

    def _narrow(self) -> None:
        choice = Choice(self.search.text(), self.kind.stored, self.all_names.isChecked())
        self._is_settling = True
        self.model.choose(choice, None)
        self._settle(0)

    def _settle(self, otherwise: int) -> None:
        row = self.model.row_of(self._current)
        if row < 0:
            row = min(otherwise, self.model.rowCount() - 1)
        self._is_settling = False
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._choose()

    def _choose(self) -> None:
        if self._is_settling:
            return
        line = self.model.line_at(self.table.currentIndex().row())
        bearer = line.bearer if line is not None else None
        if bearer != self._current:
            self._current = bearer
            self.chosen.emit(bearer)

    def show_bearer(self, bearer: Bearer) -> bool:
        """Choose a name, listing all of them where it has nothing to settle."""
        if self.model.row_of(bearer) < 0:
            with QSignalBlocker(self.kind):
                self.kind.set_stored("")
            self.search.clear()
            self.all_names.setChecked(True)
            self._narrow()
        row = self.model.row_of(bearer)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        return row >= 0

    def go_to_next(self, step: int = 1) -> bool:
        """Choose the next name with something to settle; tell whether there is one."""
        row = self.model.next_open(self.table.currentIndex().row(), step)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        return row >= 0
