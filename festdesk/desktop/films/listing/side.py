"""The list of films with what stands around it: search, filters, columns, what is selected."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.films.listing.cells import Cells
from festdesk.desktop.films.listing.chips import Chips
from festdesk.desktop.films.listing.columns import (
    COLUMNS,
    IN_ORDER,
    TITLE,
    chosen_columns,
    column_of,
)
from festdesk.desktop.films.listing.facets import Facet, toggled
from festdesk.desktop.films.listing.findings import Findings
from festdesk.desktop.films.listing.model import FilmsModel
from festdesk.desktop.films.listing.query import ListQuery
from festdesk.desktop.films.listing.search_field import SearchField
from festdesk.desktop.films.listing.table import FilmsTable, still_size
from festdesk.desktop.films.listing.view_menu import ViewMenu
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.thumbnails import Thumbnails

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from festdesk.base.ids import FilmId
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.films.listing.filter_panel import FilterPanel
    from festdesk.snapshot import Snapshot

_FOLDED_AT_ONCE = 2  # films between two events of the user
_COUNTS_AFTER_MS = 20  # of a change: the list has been painted by then


class ListSide(QWidget):
    """Finds and picks films; it edits cells in the list, and knows nothing of the card."""

    current_changed = Signal(object)  # FilmId: the user has gone to another row
    narrowed = Signal()  # the query has changed, and the rows with it
    reset = Signal()  # the rows were made anew
    card_wanted = Signal()
    menu_wanted = Signal(object)
    change_wanted = Signal()
    edited = Signal(str, object)  # film id, CellAct

    def __init__(self, desk: "Desk", page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page  # the panel of filters lies over it
        self._snapshot: Snapshot | None = None
        self._settings = Settings()
        self.model = FilmsModel(self)
        self.cells = Cells()
        width, _ = still_size(self)
        self._stills = Thumbnails(desk, int(width * self.devicePixelRatioF()), self)
        self.table = FilmsTable(self.model, self.cells, self._stills, self)
        self.search = SearchField(self)
        self.chips = Chips(self)
        self.findings = Findings(desk.examiner, self)
        self._panel: FilterPanel | None = None
        self._is_showing = False  # words that come from a query and not from the user
        self._folding = QTimer(self, interval=0)
        self._folding.timeout.connect(self._fold_some)
        self._counting = QTimer(self, singleShot=True, interval=_COUNTS_AFTER_MS)
        self._counting.timeout.connect(self.show_counts)
        self._build()
        self._listen()
        self._take_settings()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search titles, people, countries, texts"))
        self.search.setAccessibleName(self.tr("Search films"))
        self.search.setClearButtonEnabled(True)
        self._count = muted("", self)
        self.filter_button = quiet_button(self.tr("Filter"), self, tip=self.tr("Filter the list"))
        self.view_button = quiet_button(
            self.tr("View"), self, tip=self.tr("Columns, and the language of the titles")
        )
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE)
        for widget in (self.search, self._count, self.filter_button, self.view_button):
            top.addWidget(widget, 1 if widget is self.search else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(top)
        column.addWidget(self.chips)
        column.addWidget(self._problem)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._nothing = self._make_nothing()
        self._stack.addWidget(self._nothing)
        column.addLayout(self._stack, 1)
        column.addWidget(self._make_selection_bar())

    def _make_nothing(self) -> QWidget:
        page = QWidget(self)
        said = muted(self.tr("No film is like that."), page)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button = QPushButton(self.tr("Show all films"), page)
        button.clicked.connect(self.show_all)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(said)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _make_selection_bar(self) -> QWidget:
        self._bar = QWidget(self)
        self._selected = QLabel(self._bar)
        self.change_button = QPushButton(self.tr("Change…"), self._bar)
        self.change_button.clicked.connect(self.change_wanted)
        more = quiet_button(self.tr("More"), self._bar, tip=self.tr("What else can be done"))
        more.clicked.connect(self._want_menu)
        self._more = more
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(self._selected, 1)
        line.addWidget(self.change_button)
        line.addWidget(more)
        self._bar.hide()
        return self._bar

    def _listen(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.stepped.connect(self._step)
        self.search.entered.connect(self.card_wanted)
        self.table.card_wanted.connect(self.card_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.header_menu_wanted.connect(self._show_view_menu_at)
        self.table.selected.connect(self._say_selected)
        self.table.selectionModel().currentRowChanged.connect(self._follow_current)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._remember_order)
        self.table.delegate.edited.connect(self.edited)
        self.table.delegate.refused.connect(self._say_problem)
        self.model.modelReset.connect(self._follow_reset)
        self.filter_button.clicked.connect(self.toggle_panel)
        self.view_button.clicked.connect(self._show_view_menu)
        self.chips.dropped.connect(self.toggle_value)
        self.chips.all_dropped.connect(self.clear_filters)
        self.findings.changed.connect(self._show_findings)

    def _take_settings(self) -> None:
        self.table.show_columns(chosen_columns(self._settings.film_columns))
        key, descending = self._settings.film_order
        order = column_of(key)
        self._show_order(TITLE if order is None else order, descending=descending)

    # Following the edition

    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        """Show what is new; `touched` names the rows of the last act, nothing means all."""
        is_other = self._snapshot is None or touched is None
        self._snapshot = snapshot
        self.cells.show_snapshot(snapshot)
        if is_other:
            self.model.show_findings(None)
            self.model.let_edit(is_editable=not self._desk.read_only)
            self._show_titles_in(self._settings.title_language)
        self.model.show_snapshot(snapshot, touched)
        self.findings.show_snapshot(snapshot)
        self._folding.start()
        self._say_query()

    def _fold_some(self) -> None:
        if not self.model.index_of_words.fold_some(_FOLDED_AT_ONCE):
            self._folding.stop()

    # What is shown

    @property
    def query(self) -> ListQuery:
        """The search, the filters and the order."""
        return self.model.query

    def show_query(self, query: ListQuery) -> None:
        """Search, filter and sort as a query says."""
        self._is_showing = True
        self.search.setText(query.words)
        self._is_showing = False
        self._show_order(query.order, descending=query.descending)
        self.model.show_query(query)
        self._follow_query()

    def _show_order(self, order: int, *, descending: bool) -> None:
        side = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(order, side)

    def _search(self, text: str) -> None:
        if self._is_showing:
            return
        self.model.show_query(replace(self.query, words=text))
        self._follow_query()

    def toggle_value(self, facet: Facet, value: str) -> None:
        """Ask for a value of a filter, or no longer."""
        selection = toggled(self.query.selection, facet, value)
        self.show_query(replace(self.query, selection=selection))

    def clear_filters(self) -> None:
        """Ask for nothing but the search."""
        self.show_query(replace(self.query, selection={}))

    def show_all(self) -> None:
        """Show all films: no search, no filters."""
        self.show_query(replace(self.query, words="", selection={}))

    def _follow_query(self) -> None:
        self.table.fit_height()
        self.table.viewport().update()  # other words are lit, if on the same rows
        self._say_query()
        self.narrowed.emit()

    def _follow_reset(self) -> None:
        self.table.fit_height()
        self.reset.emit()

    def _say_query(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        said = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self._count.setText(str(total) if shown == total else said)
        self._stack.setCurrentWidget(self.table if shown or not total else self._nothing)
        if self._snapshot is None:
            return
        selection = self.query.selection
        self.chips.show_selection(selection, self._snapshot)
        is_open = self._panel is not None and self._panel.isVisible()
        if self._panel is not None and is_open:
            self._panel.saved.show_saved(self._snapshot, self.query)
            self._panel.say_remaining(said)
            self._counting.start()

    def show_counts(self) -> None:
        """Show in the panel how many films would remain; it follows a change by itself, soon."""
        self._counting.stop()
        if self._snapshot is None or self._panel is None or not self._panel.isVisible():
            return
        self._panel.show_counts(
            self._snapshot,
            self.query.selection,
            self.model.counts(),
            knows_findings=self.model.knows_findings,
        )

    def _show_findings(self, found: object) -> None:
        self.model.show_findings(found)  # type: ignore[arg-type]
        self._say_query()

    # The panel of filters

    @property
    def panel(self) -> "FilterPanel":
        """The panel; made when it is first wanted, over the page and not inside the list."""
        if self._panel is None:
            from festdesk.desktop.films.listing.filter_panel import (  # noqa: PLC0415 -- first window first
                FilterPanel,
            )

            panel = self._panel = FilterPanel(self._desk, self._page)
            panel.toggled.connect(self.toggle_value)
            panel.cleared.connect(self.clear_filters)
            panel.closed.connect(self.close_panel)
            panel.query_wanted.connect(self.show_query)
        return self._panel

    def toggle_panel(self) -> None:
        """Open the panel of filters, or close it."""
        if self.panel.isVisible():
            self.close_panel()
            return
        self.place_panel()
        self.panel.show()
        self.panel.raise_()
        self._say_query()
        self.show_counts()
        self.panel.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Close the panel of filters; the keys go back to the list."""
        if self._panel is not None and self._panel.isVisible():
            self._panel.hide()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say_query()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_panel()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._panel is not None:
            self._panel.hide()

    def place_panel(self) -> None:
        """Put the panel right of the list, as far as the page has room."""
        if self._panel is None:
            return
        from festdesk.desktop.films.listing.filter_panel import (  # noqa: PLC0415 -- first window first
            LETTERS_WIDE,
        )

        around = self._page
        wanted = self.fontMetrics().averageCharWidth() * LETTERS_WIDE
        width = min(wanted, around.width() - 2 * theme.SPACE)
        corner = self.mapTo(around, self.rect().topRight())
        left = min(corner.x() + theme.SPACE, around.width() - width - theme.SPACE)
        top = corner.y() + theme.SPACE
        self._panel.setGeometry(
            max(left, theme.SPACE), top, width, max(around.height() - top - theme.SPACE, 1)
        )

    # Columns, order, language of the titles

    def make_view_menu(self) -> QMenu:
        """Return the menu of columns and languages."""
        languages = self._snapshot.languages if self._snapshot is not None else ()
        titles_in = self.cells.titles_in or next(iter(languages), "")
        menu = ViewMenu(self.table.columns, languages, titles_in, self)
        menu.columns_chosen.connect(self._show_columns)
        menu.language_chosen.connect(self._choose_language)
        return menu

    def _show_view_menu(self) -> None:
        at = self.view_button.mapToGlobal(self.view_button.rect().bottomLeft())
        self.make_view_menu().popup(at)

    def _show_view_menu_at(self, at: object) -> None:
        self.make_view_menu().popup(at)  # type: ignore[arg-type]

    def _show_columns(self, columns: frozenset[int]) -> None:
        self.table.show_columns(columns)
        self._settings.film_columns = [COLUMNS[n].key for n in IN_ORDER if n in columns]

    def _choose_language(self, code: str) -> None:
        self._settings.title_language = code
        self._show_titles_in(code)

    def _show_titles_in(self, code: str) -> None:
        languages = self._snapshot.languages if self._snapshot is not None else ()
        self.cells.titles_in = code if code in languages else ""
        self.model.show_titles_in(self.cells.titles_in)

    def _remember_order(self) -> None:
        query = self.query
        self._settings.film_order = COLUMNS[query.order].key, query.descending
        self._say_query()

    # The current row and the selected ones

    def _follow_current(self, current: "QModelIndex") -> None:
        film_id = self.model.film_id_at(current)
        if current.isValid() and film_id is not None:
            self.current_changed.emit(film_id)

    def _step(self, step: int) -> None:
        number = self.table.currentIndex().row() + step
        if 0 <= number < self.model.rowCount():
            self.table.select_only(number)

    def choose(self, film_id: "FilmId | None") -> int:
        """Make a film's row current and see to it that it is seen; return its number, or -1."""
        number = self.model.row_of(film_id)
        if number >= 0:
            if number != self.table.currentIndex().row() or not self.table.selected_ids():
                self.table.restore_selection(number)
            self.table.scrollTo(self.model.index(number, TITLE))
        return number

    def selected_ids(self) -> "list[FilmId]":
        """Return the selected films in the order of the list."""
        return self.table.selected_ids()

    def choose_current_only(self) -> None:
        """Select the current row alone, as when the keys go to its card."""
        if len(self.table.selected_numbers()) > 1:
            self.table.select_only(self.table.currentIndex().row())

    def _say_selected(self) -> None:
        count = len(self.table.selected_numbers())
        self._bar.setVisible(count > 1)
        self.change_button.setEnabled(not self._desk.read_only)
        self._selected.setText(self.tr("{count} films selected").format(count=count))

    def _want_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().topLeft()))

    @property
    def problem(self) -> str:
        """Why what was typed in a cell is not kept; nothing where it is."""
        return self._problem.text()

    def _say_problem(self, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
