"""The list of films as a table: columns that do not fit give way instead of being cut."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from festdesk.base.ids import FilmId
from festdesk.desktop.films.listing.cells import Cells
from festdesk.desktop.films.listing.columns import (
    COLUMNS,
    IN_ORDER,
    TITLE,
    USUAL,
    widths_of,
)
from festdesk.desktop.films.listing.delegate import FilmDelegate
from festdesk.desktop.films.listing.model import FilmsModel
from festdesk.desktop.films.listing.painting import ROOM, RowsPainter
from festdesk.desktop.widgets.thumbnails import Thumbnails

_SHAPE = 1.5  # width of a still by its height


class FilmsTable(QTableView):
    """Rows of films; F2 or a double click edits a cell, Enter leads to the card."""

    menu_wanted = Signal(object)  # where, in global coordinates
    header_menu_wanted = Signal(object)
    card_wanted = Signal()
    selected = Signal()

    def __init__(
        self, model: FilmsModel, cells: Cells, stills: Thumbnails, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.films = model
        self._columns = USUAL
        self._is_tall = False
        self._keeping: tuple[list[FilmId], int] = ([], TITLE)
        self.setModel(model)
        self.delegate = FilmDelegate(model, cells, self)
        self._painter = RowsPainter(self, model, stills)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Films"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._dress_header()
        self._set_height()
        model.modelAboutToBeReset.connect(self._note_selection)
        self.delegate.edit_began.connect(self._hold)
        self.doubleClicked.connect(self._open)
        stills.ready.connect(self._show_still)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setSortIndicator(TITLE, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._want_header_menu)
        for place, column in enumerate(IN_ORDER):
            header.moveSection(header.visualIndex(column), place)

    # Columns and heights

    @property
    def columns(self) -> frozenset[int]:
        """The columns that are wanted; those without room are not seen all the same."""
        return self._columns

    def show_columns(self, columns: frozenset[int]) -> None:
        """Show these columns, as far as there is room."""
        self._columns = columns
        self.films.show_columns(columns)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Share the width; what is wanted least is hidden where there is no room for it."""
        letter = self.fontMetrics().averageCharWidth()
        widths = widths_of(self._columns, self.viewport().width(), letter)
        for column in range(len(COLUMNS)):
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])
        self.films.lighting.show_columns(frozenset(widths))
        self.fit_height()

    def _show_still(self, _sha256: str) -> None:
        self.viewport().update()

    def fit_height(self) -> None:
        """Give each row a second line while a search is met where no column shows it."""
        is_tall = self.films.lighting.has_hits(self.films.rows)
        if is_tall != self._is_tall:
            self._is_tall = is_tall
            self._set_height()

    def _set_height(self) -> None:
        height = self.delegate.line_height = self._painter.line_height
        second = self._painter.second_line if self._is_tall else 0
        self.verticalHeader().setDefaultSectionSize(height + second)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._painter.take_font()
            self._set_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.paint(event.rect())

    # Selection

    def selected_ids(self) -> list[FilmId]:
        """Return the films that are selected, in the order of the list."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedRows(TITLE)})
        found = (self.films.film_id_at(number) for number in numbers)
        return [film_id for film_id in found if film_id is not None]

    def select_only(self, number: int) -> None:
        """Make a row current, in the column that was, and select it alone."""
        column = self.currentIndex().column()
        if column < 0 or self.isColumnHidden(column):
            column = TITLE
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self.films.index(number, column), flag.ClearAndSelect | flag.Rows
        )

    def _note_selection(self) -> None:
        self._keeping = self.selected_ids(), self.currentIndex().column()

    def restore_selection(self, current: int) -> None:
        """After the rows were made anew: make a row current and select what was selected.

        Where the current row was not among those it is selected alone.
        """
        kept, column = self._keeping
        film_id = self.films.film_id_at(current)
        if column < 0 or self.isColumnHidden(column):
            column = TITLE
        flag = QItemSelectionModel.SelectionFlag
        index = self.films.index(current, column)
        if film_id not in kept or len(kept) == 1:
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            return
        self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        chosen = set(kept)
        selection = QItemSelection()
        for number, row in enumerate(self.films.rows):
            if row.id in chosen:
                cell = self.films.index(number, TITLE)
                selection.select(cell, cell)
        self.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    # Editing

    def _hold(self) -> None:
        self.films.hold(is_held=True)

    def _release(self) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self.films.hold(is_held=False)

    @override
    def reset(self) -> None:
        super().reset()
        # Editors go with the rows, without being closed.
        QTimer.singleShot(0, self, self._release)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        step = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
        }.get(hint, 0)
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.delegate.refused.emit("")
        following = self._cell_beside(step) if step else QModelIndex()
        if following.isValid():
            self.setCurrentIndex(following)
            self.edit(following)
        else:
            self.films.hold(is_held=False)

    def _cell_beside(self, step: int) -> QModelIndex:
        """Return the next cell that can be edited, or the one before; on other rows too."""
        index = self.currentIndex()
        header = self.horizontalHeader()
        cells = [
            column
            for column in map(header.logicalIndex, range(len(COLUMNS)))
            if COLUMNS[column].is_editable and not self.isColumnHidden(column)
        ]
        if index.column() not in cells:
            return QModelIndex()
        number = index.row() * len(cells) + cells.index(index.column()) + step
        row, place = divmod(number, len(cells))
        return (
            self.films.index(row, cells[place])
            if 0 <= row < self.films.rowCount()
            else QModelIndex()
        )

    def _open(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.card_wanted.emit()

    # Keys and menus

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_editing:
            self.card_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(at)

    def _want_header_menu(self, at: object) -> None:
        self.header_menu_wanted.emit(self.horizontalHeader().mapToGlobal(at))  # type: ignore[call-overload]


def still_size(table: QWidget) -> tuple[int, int]:
    """Return the width and height of a still in a row of two lines."""
    height = 2 * table.fontMetrics().lineSpacing() + ROOM
    return int(height * _SHAPE), height
