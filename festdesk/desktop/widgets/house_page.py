"""What all pages of the window of venues and rules share: a note, acts, and why one was refused."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QTableView, QVBoxLayout, QWidget
from shiboken6 import isValid

from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.grid_model import GridModel
from festdesk.desktop.widgets.rows_model import RowsModel
from festdesk.desktop.widgets.sections import muted

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot


class HousePage(QWidget):
    """A page; `tables` are those whose rows it shows."""

    tables: ClassVar[frozenset[str]] = frozenset()
    place_wanted = Signal(object)  # Place: elsewhere in the calendar

    def __init__(self, desk: "Desk", note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.note = muted(note, self)
        self.note.setWordWrap(True)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.SPACE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.GAP, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.note)
        whole.addLayout(self.body, 1)
        whole.addWidget(self.problem)

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Show what the edition says."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Return what has the focus when the page is turned to."""
        raise NotImplementedError

    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        """Select what a place names, and tell whether it is on this page."""
        raise NotImplementedError

    def begin(self) -> None:
        """Make the first cell current in which something can be typed, unless one is already."""
        table = self.first_field()
        if not isinstance(table, QTableView) or table.currentIndex().isValid():
            return
        model = table.model()
        for column in range(model.columnCount()):
            index = model.index(0, column)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                table.setCurrentIndex(index)
                return

    def commit(self) -> None:
        """Keep what is being typed."""
        around: QWidget | None = self.focusWidget()
        while isinstance(around, QWidget) and around is not self:
            commit = getattr(around, "commit", None)
            if callable(commit):
                commit()
                return
            around = around.parentWidget()

    def act(
        self,
        label: str,
        change: Callable[..., object],
        failed: Callable[[str], None] | None = None,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Change the edition; why that cannot be is said by `failed`, or else on the page."""
        self.tell("")

        # The window may have been closed before the act was written.
        def _tell(problem: "KnownError") -> None:
            if isValid(self):
                (failed or self.tell)(say(problem))

        def _go_on(result: object) -> None:
            if then is not None and isValid(self):
                then(result)

        self.desk.act(label, change, _go_on, _tell)

    def act_in_cell(
        self, label: str, change: Callable[..., object], model: RowsModel, row_id: str, key: str
    ) -> None:
        """Change what a cell of a table holds; it says why where that cannot be."""

        def _settle(_result: object) -> None:
            model.forget_cell(row_id, key)  # what was typed may mean what was there

        self.act(label, change, partial(model.refuse, row_id, key), _settle)

    def act_in_grid(self, label: str, change: Callable[..., object], model: GridModel) -> None:
        """Change what cells of a grid hold; the page says why where that cannot be."""

        def _settle(_result: object) -> None:
            model.settle()

        def _refuse(said: str) -> None:
            model.forget_typing()
            self.tell(said)

        self.act(label, change, _refuse, _settle)

    def tell(self, said: str) -> None:
        """Say in a line why something was not done; nothing takes the line away."""
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
