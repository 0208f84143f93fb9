"""People or companies as rows with heads: directors of the programme first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from festdesk.desktop.people.lines import Kind, Line
from festdesk.desktop.widgets.people import who_is
from festdesk.desktop.widgets.rows_model import AnyIndex
from festdesk.snapshot import Snapshot

_DISPLAY, _ACCESSIBLE = 0, 11
COUNT_ROLE, BENEATH_ROLE = 0x0101, 0x0102


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    line: Line | None = None


class PeopleModel(QAbstractListModel):
    """Shows the lines it is given; what stands beneath a name is worked out when it is seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._snapshot: Snapshot | None = None
        self._beneath: dict[str, str] = {}

    def show_lines(self, snapshot: Snapshot, lines: Sequence[Line], kind: Kind) -> None:
        """Show these people or companies."""
        groups: tuple[tuple[str, list[Line]], ...] = (("", list(lines)),)
        if kind == Kind.PEOPLE:
            others = [line for line in lines if not line.directs]
            groups = (
                (self.tr("Directors of the programme"), [line for line in lines if line.directs]),
                (self.tr("Other filmographies"), [line for line in others if line.entries]),
                (self.tr("Other people"), [line for line in others if not line.entries]),
            )
        rows: list[_Row] = []
        for head, group in groups:
            if group and head:
                rows.append(_Row(head))
            rows += [_Row(line.name, line) for line in group]
        self._snapshot = snapshot
        self._beneath = {}
        if [row.line and row.line.id for row in rows] == [r.line and r.line.id for r in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def line_at(self, index: AnyIndex) -> Line | None:
        """Return who stands in a row; nobody for a head."""
        return self._rows[index.row()].line if index.isValid() else None

    def row_of(self, owner_id: str) -> int:
        """Return the row of a person or a company, or -1."""
        for number, row in enumerate(self._rows):
            if row.line is not None and row.line.id == owner_id:
                return number
        return -1

    def first_row(self) -> int:
        """Return the row of the first one, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.line is not None), -1)

    def count(self) -> int:
        """Return how many people or companies are shown."""
        return sum(row.line is not None for row in self._rows)

    def _said_beneath(self, line: Line) -> str:
        said = self._beneath.get(line.id)
        if said is None:
            said = who_is(self._snapshot, line.id) if self._snapshot is not None else ""
            if not said and line.entries:
                said = self.tr("Entries in the filmography: {count}").format(count=line.entries)
            if not said and not line.uses:
                said = self.tr("not used")
            self._beneath[line.id] = said
        return said

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {_DISPLAY, COUNT_ROLE, BENEATH_ROLE, _ACCESSIBLE} or not index.isValid():
            return None
        row = self._rows[index.row()]
        if row.line is None:
            return row.words if role in {_DISPLAY, _ACCESSIBLE} else None
        if role == COUNT_ROLE:
            return row.line.uses
        if role == BENEATH_ROLE:
            return self._said_beneath(row.line)
        if role == _ACCESSIBLE:
            used = self.tr("Uses: {count}").format(count=row.line.uses)
            return ", ".join(filter(None, (row.words, self._said_beneath(row.line), used)))
        return row.words

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.line_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
