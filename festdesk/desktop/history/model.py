"""Acts and past values as rows: when, who, what; older ones are asked for as one scrolls."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY, _TIP, _ALIGN, _COLOUR, _NAME = 0, 3, 7, 9, 11

Shown = TypeVar("Shown")


@dataclass(frozen=True, slots=True)
class HistoryColumn(Generic[Shown]):
    """One column: its heading, its words, and how many letters wide it is; 0 takes what is left."""

    header: str
    show: Callable[[Shown], str]
    letters: int = 0
    is_number: bool = False


class HistoryModel(QAbstractTableModel, Generic[Shown]):
    """Rows, the newest first; `more_wanted` asks for what comes after the last."""

    more_wanted = Signal()

    def __init__(
        self,
        columns: Sequence[HistoryColumn[Shown]],
        is_dimmed: Callable[[Shown], bool],
        parent: Any = None,  # noqa: ANN401 -- any QObject
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._is_dimmed = is_dimmed
        self._rows: list[Shown] = []
        self._has_more = False
        self._is_waiting = False

    @property
    def rows(self) -> Sequence[Shown]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Shown], *, has_more: bool) -> None:
        """Show these rows in place of others."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more, self._is_waiting = has_more, False
        self.endResetModel()

    def add_rows(self, rows: Sequence[Shown], *, has_more: bool) -> None:
        """Add older rows after the last."""
        self._has_more, self._is_waiting = has_more, False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row_at(self, row: int) -> Shown | None:
        """Return what a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @override
    def canFetchMore(self, parent: AnyIndex = QModelIndex()) -> bool:
        return self._has_more and not self._is_waiting and not parent.isValid()

    @override
    def fetchMore(self, parent: AnyIndex = QModelIndex()) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _ALIGN and self.columns[section].is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].header if role == _DISPLAY else None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in {_DISPLAY, _NAME}:
            return column.show(row)
        if role == _TIP:
            return plain_tip(column.show(row))
        if role == _ALIGN and column.is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _COLOUR and self._is_dimmed(row):
            return QColor(theme.tokens().muted)
        return None
