"""The tables that were taken in, the last first: when, by which profile, of how many films."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.desktop.intake.tables.target_words import say_target
from festdesk.desktop.widgets.moments import day_and_time
from festdesk.films.titles import printed_title
from festdesk.intake.tables.mapping import Mapping
from festdesk.intake.tables.targets import TARGETS
from festdesk.sources.tables import ImportedRow, TableImport

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, WHEN, PROFILE, FILMS = range(4)
LINE, CARD, KEYS = range(3)
_DISPLAY = 0


class ImportsModel(QAbstractTableModel):
    """One row for each table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imports: Sequence[TableImport] = ()
        self._words: list[tuple[str, ...]] = []

    def show_imports(self, snapshot: "Snapshot | None") -> None:
        """Show the tables of an edition."""
        self.beginResetModel()
        self._imports = snapshot.table_imports if snapshot is not None else ()
        self._words = [_words(one, snapshot) for one in self._imports] if snapshot else []
        self.endResetModel()

    def import_at(self, row: int) -> TableImport | None:
        """Return the table of a row."""
        return self._imports[row] if 0 <= row < len(self._imports) else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._words)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else FILMS + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Table"), self.tr("Taken in"), self.tr("Read by"), self.tr("Films"))[
            section
        ]

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._words[index.row()][index.column()] if role == _DISPLAY else None


def _words(one: TableImport, snapshot: "Snapshot") -> tuple[str, ...]:
    profiles = {profile.id: profile.name for profile in snapshot.intake_profiles("table")}
    profile = profiles.get(one.profile_id or "", "") or _name_in(one)
    return (
        one.name,
        day_and_time(one.taken_at),
        profile,
        str(len(snapshot.rows_of_import(one.id))),
    )


def _name_in(one: TableImport) -> str:
    """Return the name that the kept mapping has, such as that of a program's export."""
    try:
        return Mapping.of_json(one.mapping).name
    except InputProblem:
        return ""


class ImportedFilmsModel(QAbstractTableModel):
    """The rows of one table: their cards, and what tells them again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ImportedRow] = []
        self._words: list[tuple[str, ...]] = []

    def show_rows(self, rows: Sequence[ImportedRow], snapshot: "Snapshot | None") -> None:
        """Show the rows of another table."""
        self.beginResetModel()
        self._rows = sorted(rows, key=_by_line)
        self._words = [self._row_words(row, snapshot) for row in self._rows] if snapshot else []
        self.endResetModel()

    def _row_words(self, row: ImportedRow, snapshot: "Snapshot") -> tuple[str, ...]:
        if row.film_id is None:
            card = self.tr("The card has been deleted.")
        else:
            titles = snapshot.titles_of(row.film_id)
            card = printed_title(titles, snapshot.languages[0]) or self.tr("Untitled")
        return str(row.line), card, ", ".join(map(_say_key, row.keys))

    def film_at(self, place: int) -> FilmId | None:
        """Return the card of a row."""
        return self._rows[place].film_id if 0 <= place < len(self._rows) else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._words)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else KEYS + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Row"), self.tr("Card"), self.tr("Told by"))[section]

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._words[index.row()][index.column()] if role == _DISPLAY else None


def _say_key(key: str) -> str:
    """Return what tells a film again, such as "Tracking number FF2200"."""
    kind, _, number = key.partition("=")
    return f"{say_target(kind)} {number}" if kind in TARGETS else key


def _by_line(row: ImportedRow) -> int:
    return row.line
