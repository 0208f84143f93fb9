"""The tray: screenings that lack their place, and films that have no screening yet.

What is dragged from here is followed by hand rather than by the system's drag and drop: the tray
keeps the mouse and tells where it is, so that the board can draw the card as its own.
"""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import ToPlan
from festdesk.desktop.calendar.dragging import is_ours

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY, _TOOL_TIP, _ACCESSIBLE = 0, 3, 11  # roles as plain numbers: they are compared often
_BAND = 4


class _Row(IntEnum):
    """What a row can be."""

    HEAD = 0
    ITEM = 1


class TrayModel(QAbstractListModel):
    """Heads and what stands under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[_Row, str, ToPlan | None]] = []

    def show_items(self, items: Sequence[ToPlan]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        screenings = [item for item in items if not item.is_film]
        films = [item for item in items if item.is_film]
        self._rows = []
        for head, group in (
            (self.tr("Screenings to place ({count})"), screenings),
            (self.tr("Films without screening ({count})"), films),
        ):
            if group:
                self._rows.append((_Row.HEAD, head.format(count=len(group)), None))
                self._rows += [(_Row.ITEM, item.card.title, item) for item in group]
        self.endResetModel()

    def item_at(self, index: AnyIndex) -> ToPlan | None:
        """Return what a row stands for; nothing for a head."""
        return self._rows[index.row()][2] if index.isValid() else None

    def row_of(self, key: str) -> int:
        """Return the row of a screening or a film by its id, or -1."""
        for row, (_, _, item) in enumerate(self._rows):
            if item is not None and key in {item.card.id, item.is_film and item.card.film_id}:
                return row
        return -1

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {_DISPLAY, _TOOL_TIP, _ACCESSIBLE} or not index.isValid():
            return None
        _, words, item = self._rows[index.row()]
        if role == _DISPLAY or item is None:
            return words if role != _TOOL_TIP else None
        return f"{words}, {item.said}"

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.item_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _TrayDelegate(QStyledItemDelegate):
    """Draws a title and beneath it, smaller, what is missing."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line = QFontMetrics(option.font).height()
        model = index.model()
        is_head = isinstance(model, TrayModel) and model.item_at(index) is None
        return QSize(80, line + theme.GAP if is_head else line * 2 + theme.SPACE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        item = model.item_at(index) if isinstance(model, TrayModel) else None
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.tokens()
        painter.save()
        if item is None:
            self._paint_head(painter, rect, option, str(index.data()))
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(tokens.selection))
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, QColor(tokens.window))
            self._paint_item(painter, rect, option, item)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, words: str
    ) -> None:
        tokens = theme.tokens()
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        room = rect.adjusted(theme.SPACE, theme.SPACE // 2, -theme.SPACE // 2, 0)
        _write(painter, room, words)

    def _paint_item(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, item: ToPlan
    ) -> None:
        tokens = theme.tokens()
        colour = QColor(item.card.strand_colour or tokens.line)
        band = QRect(rect.left() + theme.SPACE // 2, rect.top() + 4, _BAND, rect.height() - 8)
        painter.fillRect(band, colour)
        inner = rect.adjusted(theme.SPACE + _BAND + 2, 4, -theme.SPACE // 2, -4)
        title = QFont(option.font)
        title.setWeight(QFont.Weight.DemiBold)
        painter.setFont(title)
        painter.setPen(QColor(tokens.text))
        half = inner.height() // 2
        _write(painter, QRect(inner.left(), inner.top(), inner.width(), half), item.card.title)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        said = f"{item.card.strand_code} · {item.said}" if item.card.strand_code else item.said
        _write(painter, QRect(inner.left(), inner.top() + half, inner.width(), half), said)


def _write(painter: QPainter, room: QRect, words: str) -> None:
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


class TrayView(QListView):
    """The list itself; a press and a move carry an item away."""

    carry_begun = Signal(object)  # ToPlan
    carried = Signal(QPoint)  # where on the screen
    let_go = Signal(QPoint)
    carry_cancelled = Signal()
    dropped = Signal()  # what the board let go here
    removal_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[QPoint, ToPlan] | None = None
        self._is_carrying = False
        self.setObjectName("tray")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TrayDelegate(self))
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def item_of(self, index: QModelIndex) -> ToPlan | None:
        """Return what a row stands for."""
        model = self.model()
        return model.item_at(index) if isinstance(model, TrayModel) else None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.item_of(self.indexAt(event.position().toPoint()))
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint(), item

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        at = event.globalPosition().toPoint()
        start, item = self._pressed
        if not self._is_carrying:
            if (at - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._is_carrying = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carry_begun.emit(item)
        self.carried.emit(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_carrying = self._is_carrying
        self._end_carry()
        if was_carrying:
            self.let_go.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_welcome(welcome=False)
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_welcome(welcome=False)
        if self._welcome(event):
            self.dropped.emit()

    def _welcome(self, event: QDropEvent) -> bool:
        """Take what comes from the board; tell whether it does."""
        is_welcome = is_ours(event.mimeData()) and event.source() is not self
        if is_welcome:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()
        if is_welcome:
            self._show_welcome(welcome=event.type() != QEvent.Type.Drop)
        return is_welcome

    def _show_welcome(self, *, welcome: bool) -> None:
        if self.property("welcome") != welcome:
            self.setProperty("welcome", welcome)
            self.viewport().update()

    def _end_carry(self) -> None:
        self._pressed = None
        if self._is_carrying:
            self._is_carrying = False
            self.viewport().unsetCursor()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.item_of(self.currentIndex())
        if event.key() == Qt.Key.Key_Escape and self._is_carrying:
            self._end_carry()
            self.carry_cancelled.emit()
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self.removal_wanted.emit(item)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = self.item_of(index)
        if item is not None:
            rect = self.visualRect(index)
            at = self.viewport().mapToGlobal(rect.center()) if by_key else event.globalPos()
            self.menu_wanted.emit(item, at)


class Tray(QWidget):
    """Search, list, and a word where there is nothing to plan."""

    chosen = Signal(object)  # ToPlan: Enter or double-click
    search_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TrayModel(self)
        self.view = TrayView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("To plan"))
        self.view.activated.connect(self._choose)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search what is to plan"))
        self.search.setAccessibleName(self.tr("Search what is to plan"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.search_changed)
        title = theme.heading(QLabel(self.tr("To plan"), self), 3)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint = QLabel(self.tr("Drag to the board; drag a screening back here to unplan it."), self)
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.SPACE, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(title)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(hint)

    def show_items(self, items: Sequence[ToPlan], *, has_films: bool) -> None:
        """Show what is to plan; selection and scroll position stay where they can."""
        current = self.view.item_of(self.view.currentIndex())
        top = self.view.verticalScrollBar().value()
        self.model.show_items(items)
        if current is not None:
            key = (current.card.film_id if current.is_film else current.card.id) or ""
            row = self.model.row_of(key)
            if row >= 0:
                self.view.setCurrentIndex(self.model.index(row))
        self.view.verticalScrollBar().setValue(top)
        self.view.setVisible(bool(items))
        self._empty.setVisible(not items)
        if self.search.text():
            self._empty.setText(self.tr("Nothing of that title is waiting to be planned."))
        elif has_films:
            self._empty.setText(self.tr("Everything has its place."))
        else:
            self._empty.setText(self.tr("There is no film yet. Add films on the page Films."))

    def select(self, key: str) -> bool:
        """Select a screening or a film by its id; tell whether it is here."""
        row = self.model.row_of(key)
        if row < 0:
            return False
        self.view.setCurrentIndex(self.model.index(row))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def holds(self, position: QPoint) -> bool:
        """Tell whether a point of the screen is on the tray."""
        return self.rect().contains(self.mapFromGlobal(position))

    def show_welcome(self, *, welcome: bool) -> None:
        """Mark the tray as the place where a carried card would be put."""
        if self.view.property("welcome") != welcome:
            self.view.setProperty("welcome", welcome)
            self.view.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        item = self.model.item_at(index)
        if item is not None:
            self.chosen.emit(item)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()
