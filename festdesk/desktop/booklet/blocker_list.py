"""A list of sentences in a narrow column, as high as their broken lines need, up to a point."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QStyleOptionViewItem, QWidget
from typing_extensions import override

from festdesk.desktop import theme

_MOST_LINES = 12


class BlockerList(QListWidget):
    """Breaks its sentences, and takes the height for it whenever its width is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

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
