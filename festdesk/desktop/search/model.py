"""The hits in a list; how one reads is worked out when it is seen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from festdesk.desktop.search.lines import Line, line_of
from festdesk.snapshot import Snapshot
from festdesk.store.search.hits import Hit

LINE = int(Qt.ItemDataRole.UserRole)

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HitsModel(QAbstractListModel):
    """Shows hits in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()
        self._lines: dict[int, Line] = {}
        self._snapshot: Snapshot | None = None

    def show_hits(self, hits: Sequence[Hit], snapshot: Snapshot | None) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits, self._snapshot = hits, snapshot
        self._lines.clear()
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        """Return the hit of a row."""
        return self._hits[row]

    def row_of(self, table: str, row_id: str) -> int:
        """Return the row that shows a stored row, or -1."""
        rows = (n for n, hit in enumerate(self._hits) if (hit.table, hit.row_id) == (table, row_id))
        return next(rows, -1)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or self._snapshot is None:
            return None
        if role == LINE:
            return self._line(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._line(index.row()).read_aloud()
        return None

    def _line(self, row: int) -> Line:
        if row not in self._lines and self._snapshot is not None:
            self._lines[row] = line_of(self._hits[row], self._snapshot)
        return self._lines[row]
