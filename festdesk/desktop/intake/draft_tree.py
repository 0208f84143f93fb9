"""The list of drafts: letters say what a draft is, digits answer, Space ticks."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.intake.delegate import DraftDelegate
from festdesk.desktop.intake.model import DraftsModel
from festdesk.desktop.intake.row_words import CARD, FIELD, LINES, SURE, VALUE
from festdesk.desktop.intake.rows import DraftRow, Row
from festdesk.desktop.intake.targets import LETTERS
from festdesk.desktop.intake.values import is_long

_AHEAD = 60  # rows
_COMMANDS = {"Y": "yes", "N": "no", "U": "suggestion", "J": "join"}
_WIDTHS = ((FIELD, 26), (CARD, 16), (SURE, 36), (LINES, 7))  # average letters


class DraftTree(QTreeView):
    """Shows groups of drafts; what is done to them is told."""

    letter_pressed = Signal(str)  # one of LETTERS
    command_pressed = Signal(str)  # "yes", "no", "suggestion", "join"
    digit_pressed = Signal(int)  # from 0
    text_wanted = Signal()  # Enter on a text: it is corrected below
    choice_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, model: DraftsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.drafts = model
        self.setModel(model)
        self.setItemDelegate(DraftDelegate(self))
        self.setAccessibleName(self.tr("What was understood"))
        self.setIndentation(theme.SPACE * 2)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, letter * letters)
        model.modelReset.connect(self._unfold)
        self.verticalScrollBar().valueChanged.connect(self._fetch)

    def _unfold(self) -> None:
        for row in range(self.drafts.rowCount()):
            self.expand(self.drafts.index(row, FIELD))
            self.setFirstColumnSpanned(row, self.rootIndex(), True)  # noqa: FBT003 -- Qt knows no name for it

    def _fetch(self) -> None:
        """Let more rows of a long group be shown before its last one comes into view."""
        bottom = self.indexAt(self.viewport().rect().bottomLeft() + QPoint(theme.SPACE * 4, -1))
        group = bottom.parent()
        while group.isValid() and self.drafts.canFetchMore(group):
            if bottom.row() < self.drafts.rowCount(group) - _AHEAD:
                return
            self.drafts.fetchMore(group)

    def show_card_column(self, shown: bool) -> None:
        """Show what drafts change on a card, where there is one."""
        self.setColumnHidden(CARD, not shown)

    # What is chosen

    def chosen(self) -> list[Row]:
        """Return the selected rows in the order of the list; the current one where none is."""
        indexes = self.selectionModel().selectedRows(FIELD) or [self.currentIndex()]
        found = [row for index in indexes if (row := self.drafts.row_at(index)) is not None]
        order = {row.key: place for place, row in enumerate(self.drafts.rows())}
        return sorted(found, key=lambda row: order[row.key])

    def current_row(self) -> Row | None:
        """Return the current row."""
        return self.drafts.row_at(self.currentIndex())

    def go_to(self, index: QModelIndex) -> None:
        """Make a row the current one, alone."""
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        at = index.siblingAtColumn(VALUE)
        self.selectionModel().setCurrentIndex(at, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(at)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())  # what is shown below may take room from the list

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        done = plain and self._hear(key, event.text().upper())
        if not done:
            super().keyPressEvent(event)

    def _hear(self, key: Qt.Key, letter: str) -> bool:
        """Do what a key is for here; return whether it is for anything."""
        done = True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            done = self._enter()
        elif key == Qt.Key.Key_F2:
            done = self._edit(FIELD) or self._edit(VALUE)
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif key == Qt.Key.Key_Delete:
            self.letter_pressed.emit("X")
        elif letter == "F":
            self.choice_wanted.emit()
        elif letter in _COMMANDS:
            self.command_pressed.emit(_COMMANDS[letter])
        elif letter in LETTERS:
            self.letter_pressed.emit(letter)
        elif letter.isascii() and letter.isdigit() and letter != "0":
            self.digit_pressed.emit(int(letter) - 1)
        else:
            done = False
        return done

    def _enter(self) -> bool:
        row = self.current_row()
        if isinstance(row, DraftRow) and is_long(row.item.value):
            self.text_wanted.emit()
            return True
        if row is not None and not isinstance(row, DraftRow) and row.lines is not None:
            self.choice_wanted.emit()
            return True
        return self._edit(VALUE) or self._edit(FIELD)

    def _edit(self, column: int) -> bool:
        index = self.currentIndex().siblingAtColumn(column)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            return True
        return False

    def _toggle(self) -> None:
        index = self.currentIndex().siblingAtColumn(FIELD)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        ticked = Qt.CheckState(state) != Qt.CheckState.Checked
        rows = self.drafts.rows_under(index)
        chosen = self.chosen()
        if len(rows) == 1 and rows[0] in chosen:
            rows = tuple(chosen)
        self.drafts.tick_wanted.emit(rows, ticked)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(box.bottomLeft() + QPoint(theme.SPACE, 0))
        self.menu_wanted.emit(at)
