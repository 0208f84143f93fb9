"""Hits and commands in a list; how one reads is worked out when it is seen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from festdesk.desktop.menus import CommandAction
from festdesk.desktop.search.commands import plain_label, where
from festdesk.desktop.search.lines import Line, line_of
from festdesk.desktop.widgets.lit_text import Piece
from festdesk.snapshot import Snapshot
from festdesk.store.search.hits import Hit

LINE = int(Qt.ItemDataRole.UserRole)
BEST = 4  # hits that come before the commands: who types a title and Enter means the film
MOST_COMMANDS = 40

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HitsModel(QAbstractListModel):
    """Shows hits in their order, with the commands that match behind the best of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Hit | CommandAction] = ()
        self._lines: dict[int, Line] = {}
        self._snapshot: Snapshot | None = None

    def show_hits(
        self,
        hits: Sequence[Hit],
        snapshot: Snapshot | None,
        commands: Sequence[CommandAction] = (),
    ) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._rows = [*hits[:BEST], *commands[:MOST_COMMANDS], *hits[BEST:]]
        self._snapshot = snapshot
        self._lines.clear()
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """Return the hit of a row; nothing where it is a command."""
        found = self._rows[row]
        return None if isinstance(found, CommandAction) else found

    def command(self, row: int) -> CommandAction | None:
        """Return the command of a row; nothing where it is a hit."""
        found = self._rows[row]
        return found if isinstance(found, CommandAction) else None

    def row_of(self, table: str, row_id: str) -> int:
        """Return the row that shows a stored row, or -1."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, CommandAction) and (row.table, row.row_id) == (table, row_id):
                return number
        return -1

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role == LINE:
            return self._line(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._line(index.row()).read_aloud()
        return None

    def _line(self, row: int) -> Line:
        if row not in self._lines:
            self._lines[row] = self._make_line(self._rows[row])
        return self._lines[row]

    def _make_line(self, found: Hit | CommandAction) -> Line:
        if isinstance(found, CommandAction):
            return Line(self.tr("Command"), Piece(plain_label(found)), where(found), ())
        if self._snapshot is None:
            return Line("", Piece(""), "", ())
        return line_of(found, self._snapshot)
