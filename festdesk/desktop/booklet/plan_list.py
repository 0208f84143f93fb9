"""The parts of a book as a list: on or off, on which page each begins, moved by hand or by keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme

AnyIndex = QModelIndex | QPersistentModelIndex

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
CHECKED = int(Qt.ItemDataRole.CheckStateRole)
SAID = int(Qt.ItemDataRole.AccessibleTextRole)
COLOUR = int(Qt.ItemDataRole.ForegroundRole)
PAGE = int(Qt.ItemDataRole.UserRole)
_MIME = "application/x-festdesk-part"


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of the plan as the list shows it."""

    key: str
    kind: str
    name: str
    is_on: bool
    first_page: int = 0  # counted from 1; 0 where it does not print


class PlanModel(QAbstractListModel):
    """Shows the parts; a tick or a move is told, and the file answers with new rows."""

    switched = Signal(str, bool)
    moved = Signal(object)  # the keys in their new order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PartRow, ...] = ()
        self.is_open = True  # for changes

    @property
    def rows(self) -> Sequence[PartRow]:
        """The parts in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[PartRow]) -> None:
        """Show these parts."""
        if tuple(rows) == self._rows:
            return
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def move(self, row: int, to: int) -> None:
        """Tell the order in which the part of a row stands before that of another one."""
        keys = [part.key for part in self._rows]
        if 0 <= row < len(keys) and 0 <= to <= len(keys) and to not in {row, row + 1}:
            key = keys.pop(row)
            keys.insert(to if to <= row else to - 1, key)
            self.moved.emit(keys)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        row = self._rows[index.row()]
        if role == CHECKED:
            return Qt.CheckState.Checked if row.is_on else Qt.CheckState.Unchecked
        if role == COLOUR:
            return None if row.first_page else QColor(theme.tokens().muted)
        return {DISPLAY: row.name, PAGE: row.first_page, SAID: self._say(row)}.get(role)

    def _say(self, row: PartRow) -> str:
        if row.first_page:
            return self.tr("{part}, page {page}").format(part=row.name, page=row.first_page)
        return self.tr("{part}, not in the book").format(part=row.name)

    @override
    def setData(self, index: AnyIndex, value: object, role: int = DISPLAY) -> bool:
        if role != CHECKED or not self.is_open:
            return False
        row = self._rows[index.row()]
        is_on = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        if is_on != row.is_on:
            self.switched.emit(row.key, is_on)
        return False  # the file answers with new rows

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.is_open else Qt.ItemFlag.NoItemFlags
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.is_open:
            shown |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
        return shown

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        carried.setData(_MIME, QByteArray(str(indexes[0].row()).encode()))
        return carried

    @override
    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: AnyIndex,
    ) -> bool:
        to = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        self.move(int(bytes(data.data(_MIME).data())), to)
        return False  # or the view would take the dragged row out


class PlanList(QListView):
    """The list of parts; a space switches, Alt with an arrow moves, Del takes out."""

    chosen = Signal(str)  # the key of a part
    editing_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = model
        self.setAccessibleName(self.tr("Parts of the book"))
        self.setModel(model)
        self.setItemDelegate(_PartDelegate(self))
        self.setUniformItemSizes(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.activated.connect(self.editing_wanted)
        self._kept = ("", "")
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._choose_kept)

    @property
    def chosen_key(self) -> str:
        """The key of the chosen part, nothing where none is."""
        row = self.currentIndex().row()
        return self._parts.rows[row].key if 0 <= row < len(self._parts.rows) else ""

    def choose(self, key: str) -> bool:
        """Choose a part by its key; tell whether it is there."""
        for number, row in enumerate(self._parts.rows):
            if row.key == key:
                self.setCurrentIndex(self._parts.index(number))
                return True
        return False

    def _keep(self) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self._parts.rows):
            self._kept = self._parts.rows[row].key, self._parts.rows[row].kind

    def _choose_kept(self) -> None:
        """Choose again what was chosen; a book that is stored gives its parts other keys."""
        key, kind = self._kept
        if key and not self.choose(key):
            same = [row.key for row in self._parts.rows if row.kind == kind]
            if same:
                self.choose(same[0])

    def _tell_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._parts.rows[index.row()].key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            if self._parts.is_open:
                self._parts.move(row, row - 1 if event.key() == Qt.Key.Key_Up else row + 2)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)


class _PartDelegate(QStyledItemDelegate):
    """Draws a part: its box, its name, and the page it begins on at the right."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), self._view.fontMetrics().lineSpacing() + theme.SPACE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        page = index.data(PAGE)
        shown = QStyleOptionViewItem(option)
        tokens = theme.tokens()
        width = self._view.fontMetrics().horizontalAdvance("0000")
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        shown.rect = option.rect.adjusted(0, 0, -width, 0)
        super().paint(painter, shown, index)
        if page:
            painter.save()
            painter.setPen(QColor(tokens.muted))
            place = QRect(option.rect)
            place.setLeft(place.right() - width)
            painter.drawText(
                place.adjusted(0, 0, -theme.SPACE, 0),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                str(page),
            )
            painter.restore()
