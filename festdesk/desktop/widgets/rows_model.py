"""Rows of a small table that is edited in place: awards, credits, running times.

The model shows what it is given and tells what the user wants; it neither reads nor writes the
file. After the last row stands an empty one: what is typed there is a new row.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from festdesk.base.offers import AnyOffer
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
MOVED_ROWS = "application/x-festdesk-rows"

# Roles come as plain int; comparing with the enumeration costs half of a repaint.
_DISPLAY, _EDIT, _TIP, _MUTED, _NAME = 0, 2, 3, 0x0101, 11
MUTED_ROLE = _MUTED


@dataclass(frozen=True, slots=True)
class RowColumn:
    """One column: what it shows of a row, and how it is edited.

    `choices` gives values and labels of a closed list; `offer` gives words to complete from;
    `value` is what is edited where it differs from what is shown.
    """

    key: str
    header: str
    show: Callable[[Any], str]
    share: int = 1
    is_editable: bool = True
    choices: Callable[[], Sequence[tuple[str, str]]] | None = None
    value: Callable[[Any], str] | None = None
    offer: Callable[[], Sequence[AnyOffer]] | None = None
    tip: Callable[[Any], str] | None = None
    is_muted: Callable[[Any], bool] | None = None


class RowsModel(QAbstractTableModel):
    """Rows with an `id`, edited in place."""

    edited = Signal(str, str, str)  # row id, column key, value
    added = Signal(object)  # dict of column keys and values typed into the empty row
    reordered = Signal(object)  # list of row ids

    def __init__(
        self,
        columns: Sequence[RowColumn],
        parent: Any = None,  # noqa: ANN401 -- any QObject
        *,
        blank: str = "",
        is_ordered: bool = False,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._blank = blank
        self._is_ordered = is_ordered
        self._rows: tuple[Any, ...] = ()
        # What the user has chosen and the file does not say yet.
        self._pending: dict[tuple[str, str], str] = {}

    # Rows

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; where they are the same ones, cells change and nothing is lost."""
        self._pending = {key: v for key, v in self._pending.items() if not key[0]}
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if same:
            self._rows = tuple(rows)
            if rows:
                last = self.index(len(rows) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def forget_typing(self) -> None:
        """Show what the file says again, after an act that was refused."""
        self._pending.clear()
        if self._rows:
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def has_blank(self) -> bool:
        """Whether an empty row stands after the last."""
        return bool(self._blank)

    def ids(self) -> list[str]:
        """Return the ids of the rows in their order."""
        return [row.id for row in self._rows]

    def row_at(self, index: AnyIndex) -> Any:  # noqa: ANN401 -- what the model was given
        """Return the row an index is of, or nothing for the empty row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def column_of(self, key: str) -> int:
        """Return the number of a column by its key."""
        return next((n for n, column in enumerate(self.columns) if column.key == key), 0)

    def move(self, ids: Sequence[str], before: int) -> None:
        """Tell the order with these rows moved before the row of that number."""
        order = self.ids()
        chosen = [row_id for row_id in order if row_id in set(ids)]
        head = [row_id for row_id in order[:before] if row_id not in ids]
        tail = [row_id for row_id in order[before:] if row_id not in ids]
        wanted = [*head, *chosen, *tail]
        if wanted != order:
            self.reordered.emit(wanted)

    def move_by(self, ids: Sequence[str], step: int) -> None:
        """Tell the order with these rows one up (-1) or one down (1)."""
        order = self.ids()
        places = [order.index(row_id) for row_id in ids if row_id in order]
        if not places:
            return
        before = min(places) - 1 if step < 0 else max(places) + 2
        if 0 <= before <= len(order):
            self.move(ids, before)

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows) + bool(self._blank)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return self.columns[section].header
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        # Rows are dropped between rows: on the root, never on a cell.
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._is_ordered else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].is_editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        if self._is_ordered and index.row() < len(self._rows):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in {_DISPLAY, _EDIT, _TIP, _MUTED, _NAME} or not index.isValid():
            return None
        column = self.columns[index.column()]
        if index.row() >= len(self._rows):
            return self._blank_data(index.column(), column, role)
        return self._row_data(column, self._rows[index.row()], role)

    def _row_data(self, column: RowColumn, row: Any, role: int) -> Any:  # noqa: ANN401
        typed = self._pending.get((row.id, column.key))
        if role == _EDIT:
            return typed if typed is not None else (column.value or column.show)(row)
        if role == _MUTED:
            return typed is None and column.is_muted is not None and column.is_muted(row)
        if role == _TIP:
            return plain_tip((column.tip(row) if column.tip else "") or column.show(row))
        if role == _NAME:
            return f"{column.header}: {column.show(row)}"
        return self._label(column, typed) if typed is not None else column.show(row)

    def _blank_data(self, number: int, column: RowColumn, role: int) -> Any:  # noqa: ANN401
        typed = self._pending.get(("", column.key), "")
        if role == _EDIT:
            return typed
        if role == _MUTED:
            return not typed
        if role == _DISPLAY:
            is_first = number == 0 and not any(not row_id for row_id, _ in self._pending)
            return self._label(column, typed) or (self._blank if is_first else "")
        return self._blank if role == _NAME else None

    @staticmethod
    def _label(column: RowColumn, value: str) -> str:
        if column.choices is None:
            return value
        return dict(column.choices()).get(value, value)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        column = self.columns[index.column()]
        text = str(value or "")
        row = self.row_at(index)
        row_id = row.id if row is not None else ""
        if text == (self.data(index, _EDIT) or ""):
            return False
        self._pending[row_id, column.key] = text
        self.dataChanged.emit(index, index)
        if row is not None:
            self.edited.emit(row_id, column.key, text)
        else:
            typed = {key: value for (owner, key), value in self._pending.items() if not owner}
            self.added.emit({column.key: typed.get(column.key, "") for column in self.columns})
        return True

    def forget_blank(self) -> None:
        """Empty the empty row: what was typed there is now a row of its own."""
        self._pending = {key: value for key, value in self._pending.items() if key[0]}

    # Dragging

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MOVED_ROWS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        ids = dict.fromkeys(
            self._rows[index.row()].id for index in indexes if index.row() < len(self._rows)
        )
        mime.setData(MOVED_ROWS, "\n".join(ids).encode())
        return mime

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        if action != Qt.DropAction.MoveAction or not data.hasFormat(MOVED_ROWS):
            return False
        ids = bytes(data.data(MOVED_ROWS).data()).decode().split("\n")
        if not set(ids) <= set(self.ids()):
            return False  # rows of another film's table
        before = parent.row() if parent.isValid() else row
        self.move(ids, len(self._rows) if before < 0 else min(before, len(self._rows)))
        return False  # the file answers with the new order; the view takes nothing out
