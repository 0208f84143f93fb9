"""The formats in which a still prints, one below another: a small view of each, and how fine."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from festdesk.booklet.still_formats import Fineness, Printed
from festdesk.desktop import theme
from festdesk.desktop.films.still_words import format_name, verdict
from festdesk.desktop.films.stills_list import untinted
from festdesk.desktop.widgets.tips import plain_tip

_ICON_LETTERS = 10  # width of a format's small view, in average letters
_LETTERS_WIDE = 36
_SHARP = 2  # small views are sharp at 200 %


class FormatsList(QListWidget):
    """The formats of a still; as tall as they need, so that nothing of it scrolls."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "strip")
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        width = self.fontMetrics().averageCharWidth()
        self.setIconSize(QSize(_ICON_LETTERS * width, _ICON_LETTERS * width * 3 // 4))
        self.setMaximumWidth(_LETTERS_WIDE * width)
        self.setMinimumWidth(_LETTERS_WIDE * width * 2 // 3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def set_count(self, count: int) -> None:
        """Have so many formats; they are empty when their number changes."""
        if self.count() != count:
            self.clear()
            for _ in range(count):
                QListWidgetItem(self)

    def show_formats(
        self, formats: Sequence[Printed], pixmap: QPixmap | None, size_px: tuple[int, int]
    ) -> None:
        """Show how a picture of `size_px` prints in each; the pixmap is that picture, smaller."""
        for number, printed in enumerate(formats):
            self._show_item(self.item(number), printed, self._preview(printed, pixmap, size_px))
        self.fit()

    def fit(self) -> None:
        """Be as tall as what stands in it, which is more where it is narrow."""
        self.doItemsLayout()
        self.setFixedHeight(self.contentsSize().height() + 2 * self.frameWidth() + 2)
        self.verticalScrollBar().setValue(0)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        pass  # all of it is to be seen

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _show_item(self, item: QListWidgetItem, printed: Printed, shown: QPixmap) -> None:
        name = format_name(printed.format.frame)
        said = verdict(printed)
        own = self.tr("own crop") if printed.has_own_crop else ""
        lines = (" · ".join(filter(None, (name, own))), said)
        item.setText("\n".join(lines))
        item.setToolTip(plain_tip("\n".join(lines)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(lines))
        item.setIcon(untinted(shown))
        tokens = theme.tokens()
        colours = {Fineness.COARSE: tokens.warning, Fineness.TOO_COARSE: tokens.error}
        item.setForeground(QColor(colours.get(printed.fineness, tokens.text)))

    def _preview(
        self, printed: Printed, pixmap: QPixmap | None, size_px: tuple[int, int]
    ) -> QPixmap:
        """Return what the format shows, as large as there is room for."""
        room = self.iconSize() * _SHARP
        tile = QPixmap(room)
        tile.fill(Qt.GlobalColor.transparent)
        ratio = printed.format.ratio
        size = QSize(room.width(), max(1, round(room.width() / ratio)))
        if size.height() > room.height():
            size = QSize(max(1, round(room.height() * ratio)), room.height())
        at = QRect(0, 0, size.width(), size.height())
        at.moveCenter(tile.rect().center())
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if pixmap is None:
            painter.fillRect(at, QColor(theme.tokens().raised))
        else:
            box = printed.format.box(printed.crop, *size_px)
            factor = pixmap.width() / size_px[0]
            part = QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
            source = QRectF(part.topLeft() * factor, part.size() * factor)
            painter.drawPixmap(QRectF(at), pixmap, source)
        painter.end()
        tile.setDevicePixelRatio(_SHARP)
        return tile
