"""Lists of this screen: rows chosen whole, with keys of their own and columns of given widths."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.cell_delegate import CellDelegate

CHANGE, YES, NO = range(3)
_ANSWERS = {" ": CHANGE, "+": YES, "=": YES, "-": NO, "−": NO}


class ListTable(QTableView):
    """Rows of one line each; Space, plus and minus answer for the rows that are chosen."""

    answered = Signal(int)  # CHANGE, YES or NO

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setItemDelegate(CellDelegate(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.verticalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultSectionSize(self.fontMetrics().lineSpacing() + theme.SPACE)
        head.hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def share(self, letters: Sequence[int], *stretched: int) -> None:
        """Make columns so many letters wide; those that are stretched share what is left."""
        head = self.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        for column, wide in enumerate(letters):
            is_stretched = column in stretched
            mode = QHeaderView.ResizeMode.Stretch if is_stretched else None
            head.setSectionResizeMode(column, mode or QHeaderView.ResizeMode.Interactive)
            if not is_stretched:
                head.resizeSection(column, wide * letter)

    def selected_rows(self) -> list[int]:
        """Return the rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose_row(self, row: int) -> None:
        """Select one row and go to it."""
        model = self.model()
        if 0 <= row < model.rowCount():
            index = model.index(row, max(0, self.currentIndex().column()))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = _ANSWERS.get(event.text())
        if answer is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.answered.emit(answer)
        else:
            super().keyPressEvent(event)
