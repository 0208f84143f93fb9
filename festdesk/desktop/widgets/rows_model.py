"""Rows of a small table that is edited in place: awards, credits, running times.

The model shows what it is given and tells what the user wants; it neither reads nor writes the
file. After the last row, or where it is opened, stands an empty one: what is typed there is a new
row.
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
_DISPLAY, _EDIT, _TIP, _MUTED, _PROBLEM, _NAME = 0, 2, 3, 0x0101, 0x0102, 11
MUTED_ROLE, PROBLEM_ROLE = _MUTED, _PROBLEM
_ROLES = frozenset({_DISPLAY, _EDIT, _TIP, _MUTED, _PROBLEM, _NAME})


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
    is_list: bool = False  # of words to complete, each by itself


@dataclass(slots=True)
class _Draft:
    """What is typed in a table and not kept, while the rows of another owner are shown."""

    pending: dict[tuple[str, str], str]
    problems: dict[tuple[str, str], str]


class RowsModel(QAbstractTableModel):
    """Rows with an `id`, edited in place."""

    edited = Signal(str, str, str)  # row id, column key, value
    added = Signal(object)  # dict of column keys and values typed into the empty row
    reordered = Signal(object)  # list of row ids
    problem_told = Signal(str)  # why a cell was refused, or nothing when it is mended

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
        self._problems: dict[tuple[str, str], str] = {}
        self._drafts: dict[str, _Draft] = {}
        self.of = ""  # what the rows belong to
        self._blank_at: int | None = None  # before the row of that place; else after the last

    # Rows

    def show_rows(self, rows: Sequence[Any], of: str = "") -> None:
        """Show these rows; where they are the same ones, cells change and nothing is lost.

        `of` names what they belong to. What is typed and not kept waits there for its return.
        """
        is_other = of != self.of
        if is_other:
            self._change_owner(of)
        kept = self._problems.keys()
        self._pending = {key: v for key, v in self._pending.items() if not key[0] or key in kept}
        same = not is_other and [row.id for row in rows] == [row.id for row in self._rows]
        if same:
            self._rows = tuple(rows)
            self._tell_change()
            return
        if not is_other and self._blank_at is None and self._put_in_or_out(rows):
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        is_typed = any(not row_id for row_id, _ in self._pending)
        if is_other or not is_typed or self.blank_number > len(rows):
            self._blank_at = None
        self.endResetModel()

    def _put_in_or_out(self, rows: Sequence[Any]) -> bool:
        """Put rows in or take them out where that is all; a cell that is being typed in stays."""
        before, now = self.ids(), [row.id for row in rows]
        most = min(len(before), len(now))
        first = next((n for n in range(most) if before[n] != now[n]), most)
        last = next((n for n in range(most - first) if before[-1 - n] != now[-1 - n]), most - first)
        gone, come = len(before) - first - last, len(now) - first - last
        if gone and come:
            return False
        nowhere = QModelIndex()
        if come:
            self.beginInsertRows(nowhere, first, first + come - 1)
            self._rows = tuple(rows)
            self.endInsertRows()
        else:
            self.beginRemoveRows(nowhere, first, first + gone - 1)
            self._rows = tuple(rows)
            self.endRemoveRows()
        self._tell_change()
        return True

    def _change_owner(self, of: str) -> None:
        if self._pending or self._problems:
            self._drafts[self.of] = _Draft(self._pending, self._problems)
        draft = self._drafts.pop(of, _Draft({}, {}))
        had = bool(self._problems)
        self.of, self._pending, self._problems = of, draft.pending, draft.problems
        if had or self._problems:
            self.problem_told.emit(next(iter(self._problems.values()), ""))

    def _tell_change(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def forget_typing(self) -> None:
        """Show what the file says again."""
        self._pending.clear()
        self._problems.clear()
        self.problem_told.emit("")
        self._tell_change()

    def refuse(self, row_id: str, key: str, said: str) -> None:
        """Say why what was typed in a cell was not kept; it stays to be mended."""
        self._problems[row_id, key] = said
        self.problem_told.emit(said)
        self._tell_change()

    def _mend(self, row_id: str, key: str) -> None:
        if self._problems.pop((row_id, key), None) is not None:
            self.problem_told.emit(next(iter(self._problems.values()), ""))

    def stored_of(self, row_id: str, key: str) -> str:
        """Return what the file holds of a cell, as it is edited; nothing for the empty row."""
        column = self.columns[self.column_of(key)]
        row = next((row for row in self._rows if row.id == row_id), None)
        return (column.value or column.show)(row) if row is not None else ""

    # The empty row

    @property
    def blank_number(self) -> int:
        """The number of the empty row as it is shown."""
        return len(self._rows) if self._blank_at is None else self._blank_at

    @property
    def blank_before(self) -> str:
        """The id of the row that the empty one was opened before; nothing after the last."""
        at = self._blank_at
        return self._rows[at].id if at is not None and at < len(self._rows) else ""

    def open_blank(self, place: int) -> None:
        """Let the empty row stand before the row of that place."""
        self.beginResetModel()
        self._blank_at = min(place, len(self._rows))
        self.endResetModel()

    def close_blank(self) -> bool:
        """Put the empty row after the last again, unless something is typed in it."""
        is_typed = any(not row_id for row_id, _ in self._pending)
        if self._blank_at is None or is_typed:
            return False
        self.beginResetModel()
        self._blank_at = None
        self.endResetModel()
        return True

    def place_of(self, number: int) -> int:
        """Return the place among the rows of what is shown as that number."""
        has_passed = self._blank_at is not None and number > self._blank_at
        return number - 1 if has_passed else number

    def number_of(self, row_id: str) -> int:
        """Return the number as which a row is shown; -1 where it is not there."""
        place = next((n for n, row in enumerate(self._rows) if row.id == row_id), -1)
        return place + 1 if self._blank_at is not None and place >= self._blank_at else place

    @property
    def has_blank(self) -> bool:
        """Whether an empty row stands after the last."""
        return bool(self._blank)

    def ids(self) -> list[str]:
        """Return the ids of the rows in their order."""
        return [row.id for row in self._rows]

    def row_at(self, index: AnyIndex) -> Any:  # noqa: ANN401 -- what the model was given
        """Return the row an index is of, or nothing for the empty row."""
        if not index.isValid() or (self._blank and index.row() == self.blank_number):
            return None
        place = self.place_of(index.row())
        return self._rows[place] if 0 <= place < len(self._rows) else None

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
        if self._is_ordered and self.row_at(index) is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        column = self.columns[index.column()]
        row = self.row_at(index)
        if role == _PROBLEM or (role == _TIP and self._problems):
            said = self._problems.get((row.id if row is not None else "", column.key), "")
            if said or role == _PROBLEM:
                return plain_tip(said) if said else None
        if row is None:
            return self._blank_data(index.column(), column, role)
        return self._row_data(column, row, role)

    def words_of(self, number: int) -> list[str]:
        """Return what each cell of a row shows; past Qt, which asks for each cell by itself."""
        row = self.row_at(self.index(number, 0))
        if row is None:
            shown = (self._blank_data(n, column, _DISPLAY) for n, column in enumerate(self.columns))
        else:
            shown = (self._row_data(column, row, _DISPLAY) for column in self.columns)
        return [str(words or "") for words in shown]

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
            shown = self._label(column, typed) if typed else ""
            return shown or (self._blank if is_first else "")
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
        self._mend(row_id, column.key)
        self.dataChanged.emit(index, index)
        if row is not None:
            self.edited.emit(row_id, column.key, text)
        else:
            typed = {key: value for (owner, key), value in self._pending.items() if not owner}
            self.added.emit({column.key: typed.get(column.key, "") for column in self.columns})
        return True

    def typed_in(self, row_id: str) -> dict[str, str]:
        """Return what is typed in a row and not kept, by column; nothing names the empty row."""
        return {key: value for (owner, key), value in self._pending.items() if owner == row_id}

    def settle(self, row_id: str) -> None:
        """Forget what is typed in a row, because an act has all of it."""
        self._pending = {key: value for key, value in self._pending.items() if key[0] != row_id}
        for key in [key for key in self._problems if key[0] == row_id]:
            self._mend(*key)

    def forget_cell(self, row_id: str, key: str) -> None:
        """Show what the file says of a cell again, also after an act that has changed nothing."""
        if (row_id, key) in self._pending and (row_id, key) not in self._problems:
            del self._pending[row_id, key]
            self._tell_change()

    def forget_blank(self) -> None:
        """Empty the empty row: what was typed there is now a row of its own."""
        self.settle("")

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
        rows = (self.row_at(index) for index in indexes)
        ids = dict.fromkeys(row.id for row in rows if row is not None)
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
        before = self.place_of(parent.row() if parent.isValid() else row)
        self.move(ids, len(self._rows) if before < 0 else min(before, len(self._rows)))
        return False  # the file answers with the new order; the view takes nothing out
