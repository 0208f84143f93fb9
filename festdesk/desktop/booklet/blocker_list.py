"""A list of sentences in a narrow column, as high as their broken lines need, up to a point."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from festdesk.base.findings import Finding, Severity
from festdesk.checks.labels import MARKS
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.severity_colours import severity_colour

_MOST_LINES = 12
_EDGE = theme.SPACE // 2  # between the frame and a mark
_SEVERITY = Qt.ItemDataRole.UserRole


class _Marks(QStyledItemDelegate):
    """Shows before each sentence the mark of its severity, in the colour of the list of findings.

    It is asked anew each time it is painted, so that it follows the theme.
    """

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        severity = Severity(index.data(_SEVERITY))
        width = _EDGE + option.fontMetrics.maxWidth() // 2
        size = QSize(width, option.fontMetrics.lineSpacing())
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = size
        option.decorationAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        ratio = option.widget.devicePixelRatioF()
        drawn = _drawn(MARKS[severity], severity_colour(severity), option, ratio)
        option.icon = QIcon(drawn)
        option.icon.addPixmap(drawn, QIcon.Mode.Selected)  # in its own colour there, too


def _drawn(mark: str, colour: QColor, option: QStyleOptionViewItem, pixel_ratio: float) -> QPixmap:
    picture = QPixmap(option.decorationSize * pixel_ratio)
    picture.setDevicePixelRatio(pixel_ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(option.font)
    painter.setPen(colour)
    size = option.decorationSize
    room = QRect(_EDGE, 0, size.width() - _EDGE, size.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, mark)
    painter.end()
    return picture


class BlockerList(QListWidget):
    """Breaks its sentences, and takes the height for it whenever its width is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Marks(self))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List these, and take the height that they need."""
        self.clear()
        for finding in findings:
            item = QListWidgetItem(say(finding), self)
            item.setData(_SEVERITY, str(finding.severity))
        self.fit()

    def fit(self) -> None:
        """Take the height that the sentences need at the width of now.

        Qt's own `sizeHintForRow` asks within an empty rectangle, in which no line is broken.
        """
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.width() - 2 * self.frameWidth(), 1)
        needed = sum(
            self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()
            for row in range(self.count())
        )
        most = self.fontMetrics().lineSpacing() * _MOST_LINES
        self.setFixedHeight(min(needed, most) + 2 * self.frameWidth() + theme.SPACE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
