"""The entries of the book by fit, and the decisions to set some of them tighter."""

from collections.abc import Iterable, Mapping, Sequence
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
from festdesk.booklet.book import Book
from festdesk.booklet.designs import Design
from festdesk.booklet.fit import Fit
from festdesk.desktop import theme
from festdesk.desktop.booklet.fit_model import DONE, FILM, FIT, FitModel, FitRow
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.editing.books import fit_entries
from festdesk.texts.tables import TextKind

_MOST_NAMED = 3

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError


class FitPanel(QWidget):
    """Lists all entries, the worst first; a decision is one act, for one entry or for all."""

    place_wanted = Signal(object)  # Place
    entry_chosen = Signal(str)  # a film, for its page to be turned to
    message = Signal(str)
    steps_wanted = Signal(object)  # films for which it is to be found how tight they must be set

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._product = ""
        self._most_steps = 0
        self.model = FitModel()
        self.model.setParent(self)
        self.table = QTableView(self)
        self.said = QLabel(self)
        self.fit_it = QPushButton(self.tr("Fi&t it"), self)
        self.fit_all = QPushButton(self.tr("Fit &all"), self)
        self.take_back = QPushButton(self.tr("Take bac&k"), self)
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

    def show_fits(
        self, book: Book, design: Design, fits: Sequence[Fit], titles: Mapping[str, str]
    ) -> None:
        """Show how the entries of a book fit that was set in a design."""
        self._product = str(book.product)
        self._most_steps = int(design.values["fit"]["steps"])
        kept = {row.fit.film_id for row in self._chosen()}
        rows = [FitRow(titles.get(fit.film_id, ""), fit) for fit in fits]
        self.model.show_rows(rows, design)
        self.table.setColumnHidden(DONE, not any(fit.step for fit in fits))
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
            if row.fit.film_id in wanted:
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
        self.fit_it.setEnabled(is_open and any(self._can_be_fitted(row.fit) for row in chosen))
        self.take_back.setEnabled(is_open and any(row.fit.step for row in chosen))
        self.fit_all.setEnabled(
            is_open and any(self._can_be_fitted(row.fit) for row in self.model.rows)
        )

    def _chosen(self) -> list[FitRow]:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        return [self.model.rows[row] for row in sorted(rows) if row < len(self.model.rows)]

    def _tell_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.rows):
            self.entry_chosen.emit(self.model.rows[index.row()].fit.film_id)

    def _open(self, index: QModelIndex) -> None:
        fit = self.model.rows[index.row()].fit
        language = fit.language
        if not language and self._desk.snapshot is not None:
            language = self._desk.snapshot.languages[0]
        field = f"text:{TextKind.SYNOPSIS}:{language}"
        self.place_wanted.emit(Place("film", fit.film_id, field, fit.film_id))

    # Acts

    def _can_be_fitted(self, fit: Fit) -> bool:
        return fit.is_over and fit.step < self._most_steps

    def _fit_chosen(self) -> None:
        self._want_steps(row.fit for row in self._chosen())

    def fit_those_over(self) -> None:
        """Set all entries tighter that run over, within the limits of the design."""
        self._want_steps(row.fit for row in self.model.rows)

    def _want_steps(self, fits: Iterable[Fit]) -> None:
        films = [fit.film_id for fit in fits if self._can_be_fitted(fit)]
        if films:
            self.said.setText(self.tr("Finding how much tighter they must be …"))
            self.steps_wanted.emit(films)

    def take_steps(self, steps: Mapping[FilmId, int | None]) -> None:
        """Take the decision to set entries so many steps tighter; some fit at no step."""
        self._say(list(self.model.rows))
        possible = {film: step for film, step in steps.items() if step}
        if possible:
            label = self.tr("Set entries tighter: {count}").format(count=len(possible))
            self._act(label, possible)
        hopeless = [film for film, step in steps.items() if step is None]
        if hopeless:
            titles = {row.fit.film_id: row.title for row in self.model.rows}
            said = self.tr("However tight it is set, it does not fit: {titles}. Shorten the text.")
            named = ", ".join(titles.get(film, "") for film in hopeless[:_MOST_NAMED])
            self.message.emit(said.format(titles=named + (" …" * (len(hopeless) > _MOST_NAMED))))

    def _take_back(self) -> None:
        steps = {row.fit.film_id: 0 for row in self._chosen() if row.fit.step}
        self._act(self.tr("Set entries as usual: {count}").format(count=len(steps)), steps)

    def _act(self, label: str, steps: Mapping[FilmId, int]) -> None:
        change = partial(fit_entries, product=self._product, steps=dict(steps))
        self._desk.act(label, change, None, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.message.emit(say(problem))
