"""Rows of a table of works as they would be added, with a tick and what speaks against it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.filmographies.credit_lists import is_proposed
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.desktop.widgets.words import user_language
from festdesk.filmographies.entries import qualifier_in_words, years_in_words
from festdesk.intake.credit_rows import CreditRow, is_of

translate = QCoreApplication.translate
_TICK, _YEAR, _TITLE, _OTHERS, _KIND, _MORE, _STATE = range(7)
_NOBODY = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ImportModel(QAbstractTableModel):
    """Rows in the order of the table; which are ticked is kept while columns are corrected."""

    ticked = Signal()

    def __init__(self, person: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self._rows: list[CreditRow] = []
        self._cells: list[list[str]] = []
        self._ticked: set[int] = set()
        self._told: dict[int, bool] = {}  # what somebody has ticked or not, by line
        self._name_of: Callable[[str], str] = str

    def show_rows(self, rows: Sequence[CreditRow], name_of: Callable[[str], str]) -> None:
        """Show rows; `name_of` tells the title of an entry by its id."""
        self.beginResetModel()
        self._rows = list(rows)
        self._name_of = name_of
        self._cells = [self._cells_of(row) for row in rows]
        self._ticked = {
            row.line
            for row in rows
            if row.entry and self._told.get(row.line, is_proposed(row, self._person))
        }
        self.endResetModel()

    def chosen(self) -> list[CreditRow]:
        """Return the ticked rows in their order."""
        return [row for row in self._rows if row.line in self._ticked]

    def counts(self) -> tuple[int, int, int]:
        """Return how many rows repeat an entry, are no entries, and have words not understood."""
        doubles = sum(bool(row.double_of) for row in self._rows)
        broken = sum(row.entry is None for row in self._rows)
        unread = sum(bool(row.entry and row.entry.unread) for row in self._rows)
        return doubles, broken, unread

    def _cells_of(self, row: CreditRow) -> list[str]:
        entry = row.entry
        if entry is None:
            return [str(row.line), "", "", "", "", "", self._state(row)]
        kinds = [kind for kind in (entry.qualifier, *entry.further) if kind]
        more = (
            entry.share,
            entry.episodes,
            entry.part_of,
            *entry.co_directors,
            entry.role,
            entry.note,
        )
        return [
            str(row.line),
            years_in_words(entry.year, entry.until, entry.year_as_given),
            entry.titles[0].text,
            " / ".join(title.text for title in entry.titles[1:]),
            ", ".join(qualifier_in_words(kind, user_language()) for kind in kinds),
            ", ".join(part for part in more if part),
            self._state(row),
        ]

    def _state(self, row: CreditRow) -> str:
        if row.entry is None:
            return say(row.problem) if row.problem is not None else ""
        said = []
        if row.double_of.startswith("line "):
            words = translate("ImportCredits", "the same as line {line}")
            said.append(words.format(line=row.double_of.removeprefix("line ")))
        elif row.double_of:
            words = translate("ImportCredits", "is there: “{title}”")
            said.append(words.format(title=self._name_of(row.double_of)))
        elif not is_of(row, self._person):
            said.append(translate("ImportCredits", "of {name}").format(name=row.person))
        if row.entry.unread:
            words = translate("ImportCredits", "not understood: “{words}”")
            said.append(words.format(words=row.entry.unread))
        return "; ".join(said)

    # Qt's model

    @override
    def rowCount(self, parent: Index = _NOBODY) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOBODY) -> int:
        return 0 if parent.isValid() else _STATE + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == _TICK and row.entry:
            is_ticked = row.line in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and self._cells[index.row()][_STATE]:
            tokens = theme.tokens()
            is_plain = row.entry is not None and not row.entry.unread
            return QColor(tokens.muted if is_plain else tokens.warning)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cells[index.row()][index.column()])
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != _TICK:
            return False
        row = self._rows[index.row()]
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self._told[row.line] = is_ticked
        self._ticked = self._ticked | {row.line} if is_ticked else self._ticked - {row.line}
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        has_tick = index.isValid() and index.column() == _TICK and self._rows[index.row()].entry
        return flags | Qt.ItemFlag.ItemIsUserCheckable if has_tick else flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("ImportCredits", "Line"),
            translate("ImportCredits", "Year"),
            translate("ImportCredits", "Title"),
            translate("ImportCredits", "Other titles"),
            translate("ImportCredits", "Kind"),
            translate("ImportCredits", "Further"),
            translate("ImportCredits", "To look at"),
        )[section]
