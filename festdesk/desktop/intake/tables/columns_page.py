"""What the columns of a table are read as: guessed with reasons, corrected in place, kept."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.intake.tables import columns_model
from festdesk.desktop.intake.tables.column_delegate import ColumnDelegate
from festdesk.desktop.intake.tables.columns_model import ColumnsModel
from festdesk.desktop.intake.tables.list_table import NO, ListTable
from festdesk.desktop.intake.tables.profile_bar import ProfileBar
from festdesk.desktop.intake.tables.target_words import LEFT_ASIDE, say_targets
from festdesk.desktop.intake.tables.work import TableWork
from festdesk.desktop.phrases import say, say_reason
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.desktop.widgets.sections import muted
from festdesk.intake.tables.mapping import Column

_MOST_CELLS = 200  # different cells of the chosen column
_MOST_NAMED = 12  # private columns


class ColumnsPage(QWidget):
    """The columns left, the cells of the chosen one right."""

    counted = Signal()
    refused = Signal(str)

    def __init__(self, work: TableWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.profile = ProfileBar(work, self)
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Find a column"))
        self.search.setAccessibleName(self.tr("Find a column or a field"))
        self.search.setClearButtonEnabled(True)
        self.model = ColumnsModel(self)
        self.table = ListTable(self.tr("Columns of the table"), self)
        self.table.setModel(self.model)
        self.private = muted("", self)
        self.private.setWordWrap(True)
        self.head = theme.heading(QLabel(self), 2)
        self.why = QLabel(self)
        self.cells = QListView(self)
        self._lines = QStringListModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.table.share((26, 40, 30, 12, 8), columns_model.CELLS)
        self.table.setEditTriggers(
            self.table.editTriggers() | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        for label in (self.head, self.why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.cells.setModel(self._lines)
        self.cells.setAccessibleName(self.tr("Cells of the chosen column"))
        self.cells.setWordWrap(True)
        self.cells.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.cells.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.correct = QPushButton(self.tr("&Correct (F2)"), self)
        self.aside = QPushButton(self.tr("&Leave aside"), self)
        for button in (self.correct, self.aside):
            button.setAutoDefault(False)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.correct)
        foot.addWidget(self.aside)
        foot.addStretch(1)
        column.addLayout(foot)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.head)
        column.addWidget(self.why)
        column.addWidget(self.cells, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letter * 130, letter * 46])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.profile)
        whole.addWidget(self.private)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.stepped.connect(self._step)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.answered.connect(self._press)
        self.table.activated.connect(self._correct)
        self.correct.clicked.connect(self._correct)
        self.aside.clicked.connect(self._leave_aside)
        self.model.corrected.connect(self._work.map)
        self.model.refused.connect(self.refused)
        self._work.mapped.connect(self.show_columns)

    # Showing

    def show_columns(self) -> None:
        """Show what the columns are read as by now."""
        is_first = self.model.rowCount() == 0
        delegate = ColumnDelegate(self._work.languages, self.table)
        if is_first:
            for column in (columns_model.TARGETS, columns_model.LANGUAGE):
                self.table.setItemDelegateForColumn(column, delegate)
        self.model.show_mapping(self._work.sheet, self._work.mapping)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, columns_model.TARGETS))
        self._choose(self.table.currentIndex())
        self._say_private()
        self.counted.emit()

    def _say_private(self) -> None:
        mapping = self._work.mapping
        heads = [
            column.head
            for column in (mapping.columns if mapping is not None else ())
            if column.is_private and not column.targets
        ]
        self.private.setVisible(bool(heads))
        if len(heads) > _MOST_NAMED:
            said = self.tr("Left aside because they are private: {heads} and {count} more.")
        else:
            said = self.tr("Left aside because they are private: {heads}.")
        named = ", ".join(heads[:_MOST_NAMED])
        self.private.setText(said.format(heads=named, count=len(heads) - _MOST_NAMED))

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, columns_model.TARGETS))

    def _step(self, event: QKeyEvent) -> None:
        self.table.setFocus()
        QApplication.sendEvent(self.table, event)

    def _choose(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        place = current.row()
        column = self.model.column_at(place)
        self.head.setText(self.model.head_at(place))
        self.why.setText(self._reason(column) if column is not None else "")
        self._lines.setStringList(self.model.cells_at(place, _MOST_CELLS))
        for button in (self.correct, self.aside):
            button.setEnabled(column is not None)

    def _reason(self, column: Column) -> str:
        said = say_targets(column.targets, column.number)
        if not said and column.is_private:
            return self.tr("Private, and left aside: it is the submitter’s own business.")
        read = self.tr("Read as: {field}.").format(field=said or say(LEFT_ASIDE))
        if not column.reason:
            return read
        return " ".join((read, say_reason(column.reason)))

    # Correcting

    def _correct(self, _index: object = None) -> None:
        index = self.table.currentIndex()
        if index.column() != columns_model.LANGUAGE or not (
            index.flags() & Qt.ItemFlag.ItemIsEditable
        ):
            index = index.siblingAtColumn(columns_model.TARGETS)
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _press(self, answer: int) -> None:
        if answer == NO:
            self._leave_aside()
        else:
            self._correct()

    def _leave_aside(self, _checked: object = None) -> None:
        self.model.correct(self.table.selected_rows(), ())
