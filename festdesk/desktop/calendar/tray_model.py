"""The rows of the tray: headings, and what stands under them; a heading folds its group."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.desktop.calendar.tray_items import Group, TrayItem
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY, _TOOL_TIP, _ACCESSIBLE = 0, 3, 11  # roles as plain numbers: they are compared often


class Row(NamedTuple):
    """One row; a heading has no item."""

    key: str
    words: str
    group: Group
    item: TrayItem | None = None
    is_folded: bool = False  # of a heading


def head_in_words(group: Group, count: int) -> str:
    """Return the words of a heading with how many lines stand under it."""
    said = {
        Group.WAITING: QCoreApplication.translate("TrayModel", "No place yet ({count})"),
        Group.WANTED: QCoreApplication.translate("TrayModel", "Still wanted ({count})"),
        Group.BLOCKS: QCoreApplication.translate("TrayModel", "Blocks ({count})"),
        Group.ASIDE: QCoreApplication.translate("TrayModel", "Not on the board ({count})"),
    }[group]
    return said.format(count=count)


class TrayModel(QAbstractListModel):
    """Shows the lines it is given, in their order; rows that stay are not made anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._items: Sequence[TrayItem] = ()
        self._folded: frozenset[Group] = frozenset()

    def show_items(self, items: Sequence[TrayItem]) -> None:
        """Show these lines, which are in the order of their groups."""
        self._items = items
        self._show()

    def toggle_group(self, group: Group) -> None:
        """Fold a group, or unfold it."""
        self._folded ^= {group}
        self._show()

    def unfold(self) -> None:
        """Show the lines of all groups."""
        if self._folded:
            self._folded = frozenset()
            self._show()

    def _show(self) -> None:
        counted = Counter(item.group for item in self._items)
        rows: list[Row] = []
        shown: Group | None = None
        for item in self._items:
            is_folded = item.group in self._folded
            if item.group is not shown:
                shown = item.group
                words = head_in_words(shown, counted[shown])
                rows.append(Row(f"head {shown}", words, shown, is_folded=is_folded))
            if not is_folded:
                rows.append(Row(item.key, item.card.title, item.group, item))
        self._replace(rows)

    def _replace(self, rows: list[Row]) -> None:
        """Show these rows; what is the same at both ends stays, and with it what is selected."""
        before, now = [row.key for row in self._rows], [row.key for row in rows]
        most = min(len(before), len(now))
        first = next((n for n in range(most) if before[n] != now[n]), most)
        last = next((n for n in range(most - first) if before[-1 - n] != now[-1 - n]), most - first)
        gone, come = len(before) - first - last, len(now) - first - last
        nowhere = QModelIndex()
        if gone and come:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(nowhere, first, first + gone - 1)
            self._rows = rows
            self.endRemoveRows()
        elif come:
            self.beginInsertRows(nowhere, first, first + come - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    # Asking

    def row_at(self, index: AnyIndex) -> Row | None:
        """Return the row of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def item_at(self, index: AnyIndex) -> TrayItem | None:
        """Return what a row stands for; nothing for a heading."""
        return self._rows[index.row()].item if index.isValid() else None

    def row_of(self, key: str) -> int:
        """Return the first row of a screening, a film or a block by its id, or of a key; or -1."""
        for number, row in enumerate(self._rows):
            item = row.item
            if row.key == key or (
                item is not None and item.is_film and key in {item.film_id, item.block_id}
            ):
                return number
        return -1

    @property
    def is_empty(self) -> bool:
        """Whether there is no line, folded or not."""
        return not self._items

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {_DISPLAY, _TOOL_TIP, _ACCESSIBLE} or not index.isValid():
            return None
        row = self._rows[index.row()]
        if row.item is None:
            if role == _ACCESSIBLE and row.is_folded:
                return self.tr("{heading}, folded").format(heading=row.words)
            return row.words if role != _TOOL_TIP else None
        if role == _DISPLAY:
            return row.words
        whole = f"{row.words}, {row.item.said}"
        return whole if role == _ACCESSIBLE else plain_tip(whole)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self.item_at(index) is None else flags | Qt.ItemFlag.ItemIsDragEnabled
