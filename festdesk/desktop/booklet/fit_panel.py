"""The entries of the book by fit, and the decisions to set some of them tighter."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.booklet.fits import EntryFit
from festdesk.desktop import theme
from festdesk.desktop.booklet.fit_model import DONE, FILM, FIT, FitModel, FitRow
from festdesk.desktop.booklet.setting import Booklet
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.editing.books import fit_entries
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError


class FitPanel(QWidget):
    """Lists all entries, the worst first; a decision is one act, for one entry or for all."""

    place_wanted = Signal(object)  # Place
    entry_chosen = Signal(str)  # a film, for its page to be turned to
    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._product = ""
        self._most_steps = 0
        self.model = FitModel()
        self.model.setParent(self)
        self.table = QTableView(self)
        self.said = QLabel(self)
        self.fit_it = QPushButton(self.tr("&Fit it"), self)
        self.fit_all = QPushButton(self.tr("Fit al&l"), self)
        self.take_back = QPushButton(self.tr("Take &back"), self)
        self._set_out()
        self._connect()

    def _set_out(self) -> None:
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "muted")
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Entries by fit"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + theme.SPACE)
        table.horizontalHeader().setSectionResizeMode(FILM, QHeaderView.ResizeMode.Stretch)
        for column in (FIT, DONE):
            table.horizontalHeader().setSectionResizeMode(
                column, QHeaderView.ResizeMode.ResizeToContents
            )
        table.horizontalHeader().setSortIndicator(FIT, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.fit_it, self.fit_all, self.take_back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.said)

    def _connect(self) -> None:
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._show_what_can_be_done)
        self.table.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.fit_it.clicked.connect(self._fit_chosen)
        self.fit_all.clicked.connect(self.fit_those_over)
        self.take_back.clicked.connect(self._take_back)

    # What is shown

    def show_booklet(self, booklet: Booklet, steps: Mapping[str, int]) -> None:
        """Show how the entries of a set book fit; `steps` is the group `fit` of its design."""
        self._product = str(booklet.book.product)
        self._most_steps = steps.get("steps", 0)
        titles = dict(booklet.films)
        kept = {row.fit.film for row in self._chosen()}
        rows = [FitRow(titles.get(fit.film, ""), fit) for fit in booklet.pages.fits]
        self.model.show_rows(rows, steps)
        self._choose(kept)
        self._say(rows)
        self._show_what_can_be_done()

    def _choose(self, films: Iterable[str]) -> None:
        wanted = set(films)
        flags = (
            self.table.selectionModel().SelectionFlag.Select
            | self.table.selectionModel().SelectionFlag.Rows
        )
        for number, row in enumerate(self.model.rows):
            if row.fit.film in wanted:
                self.table.selectionModel().select(self.model.index(number, 0), flags)

    def _say(self, rows: list[FitRow]) -> None:
        over = sum(row.fit.is_over for row in rows)
        if not rows:
            self.said.setText(self.tr("The fit is measured when the whole book is set."))
        elif over:
            self.said.setText(
                self.tr("{over} of {count} entries run over their room.").format(
                    over=over, count=len(rows)
                )
            )
        else:
            self.said.setText(self.tr("All {count} entries fit.").format(count=len(rows)))

    def _show_what_can_be_done(self, *_selection: object) -> None:
        is_open = not self._desk.read_only
        chosen = self._chosen()
        self.fit_it.setEnabled(is_open and any(self._step_for(row.fit) for row in chosen))
        self.take_back.setEnabled(is_open and any(row.fit.step for row in chosen))
        self.fit_all.setEnabled(is_open and any(self._step_for(r.fit) for r in self.model.rows))

    def _chosen(self) -> list[FitRow]:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        return [self.model.rows[row] for row in sorted(rows) if row < len(self.model.rows)]

    def _tell_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.rows):
            self.entry_chosen.emit(self.model.rows[index.row()].fit.film)

    def _open(self, index: QModelIndex) -> None:
        fit = self.model.rows[index.row()].fit
        language = fit.language
        if not language and self._desk.snapshot is not None:
            language = self._desk.snapshot.languages[0]
        field = f"text:{TextKind.SYNOPSIS}:{language}"
        self.place_wanted.emit(Place("film", fit.film, field, fit.film))

    # Acts

    def _step_for(self, fit: EntryFit) -> int:
        """Return the step that is to be tried, 0 where there is nothing to do or to gain."""
        if not fit.is_over or fit.step >= self._most_steps:
            return 0
        return min(fit.needed if fit.needed is not None else self._most_steps, self._most_steps)

    def _fit_chosen(self) -> None:
        self._fit(row.fit for row in self._chosen())

    def fit_those_over(self) -> None:
        """Set all entries tighter that run over, within the limits of the design."""
        self._fit(row.fit for row in self.model.rows)

    def _fit(self, fits: Iterable[EntryFit]) -> None:
        steps = {FilmId(fit.film): self._step_for(fit) for fit in fits}
        steps = {film: step for film, step in steps.items() if step}
        if steps:
            self._act(self.tr("Set entries tighter: {count}").format(count=len(steps)), steps)

    def _take_back(self) -> None:
        steps = {FilmId(row.fit.film): 0 for row in self._chosen() if row.fit.step}
        self._act(self.tr("Set entries as usual: {count}").format(count=len(steps)), steps)

    def _act(self, label: str, steps: Mapping[FilmId, int]) -> None:
        change = partial(fit_entries, product=self._product, steps=dict(steps))
        self._desk.act(label, change, None, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.message.emit(say(problem))
