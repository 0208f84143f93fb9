"""A grid of cells between named rows and named columns, each edited in place.

The model shows what it is given and tells what the user wants; it neither reads nor writes the
file.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from typing_extensions import override

from festdesk.desktop.widgets.rows_model import MUTED_ROLE, PROBLEM_ROLE, AnyIndex
from festdesk.desktop.widgets.tips import plain_tip

# Roles come as plain int; comparing with the enumeration costs half of a repaint.
_DISPLAY, _EDIT, _TIP, _NAME = 0, 2, 3, 11
_LONG = 24  # letters, of what a cell shows
TONE_ROLE = 0x0103
Key = tuple[str, str]  # row, column


@dataclass(frozen=True, slots=True)
class GridCell:
    """What a cell shows; `typed` is what is edited. A muted one says what holds without it."""

    shown: str
    typed: str = ""
    is_muted: bool = False
    is_closed: bool = False  # painted as out of use, whatever it says
    is_editable: bool = True
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A row or a column: its key, the words at its edge, and all of them where those are short."""

    key: str
    words: str
    whole: str = ""


class GridModel(QAbstractTableModel):
    """Cells between heads; what is typed stays to be mended until the file says it."""

    edited = Signal(object)  # what was typed in each cell of one act, by row and column
    problem_told = Signal(str)  # why a cell was refused, or nothing when it is mended

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401 -- any QObject
        super().__init__(parent)
        self._rows: tuple[Head, ...] = ()
        self._columns: tuple[Head, ...] = ()
        self._cell: Callable[[str, str], GridCell] = _nothing
        self._known: dict[Key, GridCell] = {}
        self._pending: dict[Key, str] = {}
        self._problems: dict[Key, str] = {}

    def show_grid(
        self, rows: Sequence[Head], columns: Sequence[Head], cell: Callable[[str, str], GridCell]
    ) -> None:
        """Show these cells; where the heads are the same ones, only cells change."""
        is_same = (tuple(rows), tuple(columns)) == (self._rows, self._columns)
        self._pending = {key: text for key, text in self._pending.items() if key in self._problems}
        if not is_same:
            self.beginResetModel()
        self._rows, self._columns, self._cell = tuple(rows), tuple(columns), cell
        self._known = {}
        if not is_same:
            self.endResetModel()
        else:
            self._tell_change()

    def _tell_change(self) -> None:
        if self._rows and self._columns:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def columns(self) -> tuple[Head, ...]:
        """The heads above."""
        return self._columns

    @property
    def rows(self) -> tuple[Head, ...]:
        """The heads at the side."""
        return self._rows

    def key_of(self, index: AnyIndex) -> Key:
        """Return row and column of a cell."""
        return self._rows[index.row()].key, self._columns[index.column()].key

    def index_of(self, row: str, column: str) -> QModelIndex:
        """Return the cell of a row and a column; an invalid one where it is not there."""
        rows = [head.key for head in self._rows]
        columns = [head.key for head in self._columns]
        if row not in rows or column not in columns:
            return QModelIndex()
        return self.index(rows.index(row), columns.index(column))

    def cell_at(self, index: AnyIndex) -> GridCell:
        """Return what a cell holds."""
        return self._cell_of(self.key_of(index))

    def _cell_of(self, key: Key) -> GridCell:
        cell = self._known.get(key)
        if cell is None:
            cell = self._known[key] = self._cell(*key)
        return cell

    # What is typed

    def type_in(self, typed: Mapping[Key, str]) -> bool:
        """Type in several cells as one act; cells that say it already are left alone."""
        wanted: dict[Key, str] = {}
        for key, text in typed.items():
            index = self.index_of(*key)
            if not index.isValid() or not self.cell_at(index).is_editable:
                continue
            if text.strip() != self._typed(index):
                wanted[key] = text.strip()
        if not wanted:
            return False
        for key, text in wanted.items():
            self._pending[key] = text
            self._problems.pop(key, None)
        self.problem_told.emit(next(iter(self._problems.values()), ""))
        self._tell_change()
        self.edited.emit(wanted)
        return True

    def refuse(self, key: Key, said: str) -> None:
        """Say why what was typed in a cell was not kept; it stays to be mended."""
        self._problems[key] = said
        self.problem_told.emit(said)
        self._tell_change()

    def settle(self) -> None:
        """Show what the file says, but for what was refused."""
        self._pending = {key: text for key, text in self._pending.items() if key in self._problems}
        self._tell_change()

    def forget_typing(self) -> None:
        """Show what the file says again."""
        self._pending.clear()
        self._problems.clear()
        self.problem_told.emit("")
        self._tell_change()

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        heads = self._columns if orientation == Qt.Orientation.Horizontal else self._rows
        if not 0 <= section < len(heads) or role not in {_DISPLAY, _TIP, _NAME}:
            return None
        head = heads[section]
        if role == _TIP:
            return plain_tip(head.whole or head.words)
        return head.words if role == _DISPLAY else head.whole or head.words

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.cell_at(index).is_editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        asked = _ASKED.get(role)
        return asked(self, index) if asked is not None and index.isValid() else None

    def _shown(self, index: AnyIndex) -> str:
        return self._pending.get(self.key_of(index)) or self.cell_at(index).shown

    def _typed(self, index: AnyIndex) -> str:
        typed = self._pending.get(self.key_of(index))
        return self.cell_at(index).typed if typed is None else typed

    def _is_muted(self, index: AnyIndex) -> bool:
        return self.cell_at(index).is_muted and not self._pending.get(self.key_of(index))

    def _is_closed(self, index: AnyIndex) -> bool:
        return self.cell_at(index).is_closed

    def _problem(self, index: AnyIndex) -> str | None:
        return self._problems.get(self.key_of(index)) if self._problems else None

    def _tip(self, index: AnyIndex) -> str:
        cell = self.cell_at(index)
        # A long word is cut in its column, and can be read nowhere else.
        whole = cell.shown if len(cell.shown) > _LONG else ""
        return plain_tip(self._problem(index) or cell.tip or whole)

    def words_in(self, column: int) -> list[str]:
        """Return what the cells of a column show; past Qt, which asks for each by itself."""
        head = self._columns[column].key
        return [
            self._pending.get((row.key, head)) or self._cell_of((row.key, head)).shown
            for row in self._rows
        ]

    def _name_of(self, index: AnyIndex) -> str:
        row, column = self._rows[index.row()], self._columns[index.column()]
        heads = f"{row.whole or row.words}, {column.whole or column.words}"
        return f"{heads}: {self._shown(index)}"

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        return self.type_in({self.key_of(index): str(value or "")})


def _nothing(_row: str, _column: str) -> GridCell:
    return GridCell("")


_ASKED: dict[int, Callable[[GridModel, AnyIndex], Any]] = {
    _DISPLAY: GridModel._shown,  # noqa: SLF001 -- its own
    _EDIT: GridModel._typed,  # noqa: SLF001
    _TIP: GridModel._tip,  # noqa: SLF001
    _NAME: GridModel._name_of,  # noqa: SLF001
    MUTED_ROLE: GridModel._is_muted,  # noqa: SLF001
    TONE_ROLE: GridModel._is_closed,  # noqa: SLF001
    PROBLEM_ROLE: GridModel._problem,  # noqa: SLF001
}
