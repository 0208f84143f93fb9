"""The tables that were taken in: when, by which profile, and which cards came of each."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.findings import Place
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables import imports_model
from festdesk.desktop.intake.tables.imports_model import ImportedFilmsModel, ImportsModel
from festdesk.desktop.intake.tables.list_table import ListTable
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.sections import muted

_LETTERS_WIDE, _LINES_HIGH = 150, 26


class ImportsDialog(QDialog):
    """The tables left, the films of the chosen one right; Enter goes to a card."""

    place_wanted = Signal(object)  # Place
    profiles_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tables taken in"))
        self._desk = desk
        self.imports = ImportsModel(self)
        self.table = ListTable(self.tr("Tables taken in"), self)
        self.films = ImportedFilmsModel(self)
        self.rows = ListTable(self.tr("Films of the table"), self)
        self.said = QLabel(self)
        self.aside = muted("", self)
        self._build()
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.rows.activated.connect(self._go)
        desk.changed.connect(self._follow)
        desk.closed.connect(self.close)
        self._show()

    def _build(self) -> None:
        self.table.setModel(self.imports)
        self.rows.setModel(self.films)
        self.table.share((24, 22, 18, 8), imports_model.NAME)
        self.rows.share((6, 30, 30), imports_model.CARD, imports_model.KEYS)
        for table in (self.table, self.rows):
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for label in (self.said, self.aside):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        profiles = QPushButton(self.tr("&Profiles…"), self)
        profiles.setAutoDefault(False)
        profiles.clicked.connect(self.profiles_wanted)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        line.addWidget(profiles)
        line.addStretch(1)
        line.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.said)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.aside)
        whole.addLayout(line)
        metrics = self.fontMetrics()
        wide = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, wide, metrics.lineSpacing() * _LINES_HIGH)

    def _follow(self, _changes: object, _snapshot: object) -> None:
        self._show()

    def _show(self) -> None:
        row = max(0, self.table.currentIndex().row())
        self.imports.show_imports(self._desk.snapshot)
        count = self.imports.rowCount()
        if count:
            self.said.setText(self.tr("Enter on a film goes to its card."))
            self.table.choose_row(min(row, count - 1))
        else:
            self.said.setText(self.tr("No table of films has been taken in yet."))
            self._choose(QModelIndex())

    def _choose(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        chosen, snapshot = self.imports.import_at(current.row()), self._desk.snapshot
        rows = snapshot.rows_of_import(chosen.id) if chosen and snapshot is not None else ()
        self.films.show_rows(rows, snapshot)
        heads = ", ".join(chosen.left_aside) if chosen is not None else ""
        said = self.tr("Columns left aside: {heads}.").format(heads=heads)
        self.aside.setText(said if heads else "")

    def _go(self, index: QModelIndex) -> None:
        film_id = self.films.film_at(index.row())
        if film_id is not None:
            self.place_wanted.emit(Place("film", film_id, film=film_id))
