"""The stills of a film as a strip of thumbnails in the order in which they print."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.films.taking_pictures import can_take
from festdesk.desktop.widgets.tips import plain_tip

_LETTERS_WIDE = 15  # of a thumbnail, in average letters
_LONGEST_CAPTION = 60  # characters under a thumbnail
_SHARP = 2  # thumbnails are sharp at 200 %
_ID = Qt.ItemDataRole.UserRole


def untinted(pixmap: QPixmap) -> QIcon:
    """Return an icon that shows its picture as it is where it is selected as well."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


class StillsList(QListWidget):
    """Thumbnails in rows, as tall as they need; files may be dropped, stills dragged in order."""

    reordered = Signal(object)
    removal_wanted = Signal()
    dropped = Signal(object)  # QMimeData
    paste_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "strip")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)  # which thumbnails that stay in a grid turn off
        edge = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        self.setIconSize(QSize(edge, edge * 2 // 3))
        line = self.fontMetrics().lineSpacing()
        self.setGridSize(QSize(edge + 2 * theme.GAP, edge * 2 // 3 + line + 2 * theme.SPACE))

    def ids(self) -> list[str]:
        """Return the ids of the stills in their order."""
        return [str(self.item(number).data(_ID)) for number in range(self.count())]

    def set_ids(self, ids: Sequence[str], chosen: str | None) -> None:
        """Have a thumbnail for each of these stills; the chosen one stays so if it is there."""
        if list(ids) == self.ids():
            return
        with QSignalBlocker(self):
            self.clear()
            for row_id in ids:
                item = QListWidgetItem(self)
                item.setData(_ID, row_id)
                item.setSizeHint(self.gridSize())
            self.setCurrentRow(ids.index(chosen) if chosen in ids else 0)

    def show_still(self, number: int, pixmap: QPixmap | None, state: str, caption: str) -> None:
        """Show a still at its place in the strip; `state` says why there is no picture."""
        item = self.item(number)
        item.setIcon(untinted(self._framed(pixmap, state)))
        item.setText(shorten(caption, _LONGEST_CAPTION) or self.tr("No caption"))
        said = [part for part in (state, caption) if part]
        item.setToolTip(plain_tip("\n".join(said)))
        named = ". ".join(said) or self.tr("No caption")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, named)

    def _framed(self, pixmap: QPixmap | None, words: str) -> QPixmap:
        """Return a tile with the picture in its middle, or words in its place."""
        size = self.iconSize() * _SHARP
        tile = QPixmap(size)
        tokens = theme.tokens()
        tile.fill(QColor(tokens.raised))
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if pixmap is not None:
            shown = pixmap.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            at = QRect(0, 0, shown.width(), shown.height())
            at.moveCenter(tile.rect().center())
            painter.drawPixmap(at, shown)
        elif words:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * _SHARP)
            painter.setFont(font)
            painter.setPen(QColor(tokens.muted))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(tile.rect(), flags, words)
        painter.end()
        tile.setDevicePixelRatio(_SHARP)
        return tile

    def fit(self) -> None:
        """Be as tall as the thumbnails."""
        cell = self.gridSize()
        across = max(1, self.viewport().width() // cell.width())
        rows = -(-self.count() // across)
        self.setFixedHeight(max(1, rows) * cell.height() + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Left}
        forth = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Right}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and (back or forth):
            self._move(-1 if back else 1)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.removal_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        ids = self.ids()
        number = self.currentRow()
        target = number + step
        if 0 <= number < len(ids) and 0 <= target < len(ids):
            ids.insert(target, ids.pop(number))
            self.reordered.emit(ids)

    def _is_from_outside(self, mime: QMimeData, source: object) -> bool:
        return source is not self and can_take(mime)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_from_outside(event.mimeData(), event.source()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._is_from_outside(event.mimeData(), event.source()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self._is_from_outside(event.mimeData(), event.source()):
            self.dropped.emit(event.mimeData())
            event.acceptProposedAction()
            return
        self._drop_own(event)

    def _drop_own(self, event: QDropEvent) -> None:
        """Put the dragged still where it was let go; the file answers with the new order."""
        ids = self.ids()
        number = self.currentRow()
        at = event.position().toPoint()
        under = self.indexAt(at)
        target = under.row() if under.isValid() else len(ids) - 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if 0 <= number < len(ids) and target != number:
            ids.insert(target, ids.pop(number))
            self.reordered.emit(ids)
