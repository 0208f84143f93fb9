"""A page of the printed plan in small, as it will be on paper."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.paper.book import PlanBook

_SHADOW = 3


class PagePreview(QWidget):
    """Shows one page of a book, as large as there is room; drawn when it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: PlanBook | None = None
        self._page = 0
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the page"))

    def show_page(self, book: PlanBook | None, page: int) -> None:
        """Show a page, counted from 0, or that there is none."""
        self._book, self._page, self._picture = book, page, None
        self.update()

    @override
    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * 90, letter * 66)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        book = self._book
        if book is None or self._page >= len(book.pages):
            return
        size = book.sheet.size.scaled(
            QSizeF(self.width() - 2 * _SHADOW, self.height() - 2 * _SHADOW),
            Qt.AspectRatioMode.KeepAspectRatio,
        )
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        place = QRectF(left, top, size.width(), size.height())
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            width = max(1, round(size.width() * ratio))
            self._picture = QPixmap.fromImage(book.picture(self._page, width))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(place.translated(_SHADOW, _SHADOW), QColor(theme.tokens().shadow))
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(QColor(theme.tokens().line), 1.0))
        painter.drawRect(place)
        painter.end()
