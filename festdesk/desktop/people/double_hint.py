"""Says above a person or a company who is likely the same, and leads to the comparison."""

import operator
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.tasks import Task, run_in_pool

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_LONGEST = 60
_TABLES = ("nameform", "distinctpeople", "distinctcompanies")


class DoubleHint(QFrame):
    """One line that is there only where there is somebody to compare with."""

    merge_wanted = Signal(str)  # with whom

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._first = ""
        self._seen: tuple[object, ...] = ()  # who, and the rows that were looked at
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.compare = QPushButton(self.tr("Compare…"), self)
        self.compare.clicked.connect(self._want)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(self._said, 1)
        line.addWidget(self.compare)
        self.hide()

    def look_for(
        self,
        snapshot: "Snapshot",
        owner_id: Any,  # noqa: ANN401 -- of a person or of a company
        find: Callable[["Snapshot", Any], list[Any]],
        name_of: Callable[[Any], str],
    ) -> None:
        """Look, off the window's thread, who is likely the same; after a change of names alone."""
        seen = (owner_id, *(snapshot.table(table) for table in _TABLES))
        if len(seen) == len(self._seen) and all(map(operator.is_, seen, self._seen)):
            return
        self._seen = seen
        if self._task is not None:
            self._task.forget()
        then = partial(self._show, name_of)
        self._task = run_in_pool(partial(find, snapshot, owner_id), then=then, parent=self)

    def show_nobody(self) -> None:
        """Say nothing."""
        if self._task is not None:
            self._task.forget()
            self._task = None
        self._seen = ()
        self.hide()

    def _show(self, name_of: Callable[[Any], str], found: list[str]) -> None:
        self._task = None
        self._first = found[0] if found else ""
        if found:
            name = shorten(name_of(found[0]), _LONGEST)
            said = self.tr("Likely the same: {name}.")
            if len(found) > 1:
                said = self.tr("Likely the same: {name}, and {count} more.")
            self._said.setText(said.format(name=name, count=len(found) - 1))
        self.setVisible(bool(found))

    def _want(self) -> None:
        if self._first:
            self.merge_wanted.emit(self._first)
