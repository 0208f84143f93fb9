"""The pages of the book as a list: a small picture, the number and what is on the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.pdf_book import PdfBook, Wanted
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)

_THUMBNAIL_LETTERS = 11  # width of a small picture, in average letters of the font
_RATIO = 210 / 148


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page of the list."""

    key: str
    caption: str


class PagesModel(QAbstractListModel):
    """Shows what is on each page."""

    _rows: Sequence[PageRow] = ()

    @property
    def rows(self) -> Sequence[PageRow]:
        """The pages in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[PageRow]) -> None:
        """Show these pages; where only captions differ, rows stay."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        if role in {DISPLAY, TOOL_TIP}:
            row = self._rows[index.row()]
            said = self.tr("{page} · {caption}").format(page=index.row() + 1, caption=row.caption)
            return said if role == DISPLAY else plain_tip(said)
        return None


class PageList(QListView):
    """The list beside the pages; choosing one is told, and so is Enter or a double-click."""

    page_chosen = Signal(int)
    page_wanted = Signal(int)  # to be opened where it is edited

    def __init__(self, book: PdfBook, model: PagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._pages = model
        self.setAccessibleName(self.tr("Pages of the booklet"))
        self.setModel(model)
        self.setItemDelegate(_PageDelegate(book, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(self.fontMetrics().lineSpacing() * 2)
        self.verticalScrollBar().valueChanged.connect(self.look_around)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.activated.connect(self._tell_wanted)
        book.opened.connect(self.look_around)
        book.drawn.connect(self._show_drawn)
        self._is_following = False
        self._kept = ("", 0)  # the page at the top of the list, and how much of it is cut off
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._return_to_place)

    def follow(self, page: int, *, scrolls: bool = True) -> None:
        """Select a page without telling: the view has scrolled there by itself."""
        index = self._pages.index(page)
        if not index.isValid() or index == self.currentIndex():
            return
        if self._pages.rows[page].key != self._book.key_of(page):
            return  # the pages are new and their names are not there yet
        self._is_following = True
        self.setAutoScroll(scrolls)
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        self._is_following = False

    def _keep_place(self) -> None:
        """Remember what is at the top, before other pages come or some go."""
        top = self.indexAt(self.viewport().rect().topLeft())
        key = self._pages.rows[top.row()].key if top.isValid() else ""
        self._kept = key, self.visualRect(top).top()

    def _return_to_place(self) -> None:
        """Bring back to the top what was there."""
        key, offset = self._kept
        at = next((n for n, row in enumerate(self._pages.rows) if row.key == key), -1)
        if at >= 0:
            self.scrollTo(self._pages.index(at), QListView.ScrollHint.PositionAtTop)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - offset)

    def look_around(self) -> None:
        """Ask for the small pictures in sight."""
        count = self._pages.rowCount()
        if not count or not self.isVisible():
            return
        width = _thumbnail_size(self).width()
        pixels = round(width * self.devicePixelRatioF())
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        last = self.indexAt(self.viewport().rect().bottomLeft()).row()
        last = count - 1 if last < 0 else last
        self._book.want(
            "thumbnails", [Wanted(page, pixels) for page in range(max(0, first), last + 1)]
        )

    def _tell_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_following:
            self.page_chosen.emit(index.row())

    def _tell_wanted(self, index: QModelIndex) -> None:
        self.page_wanted.emit(index.row())

    def _show_drawn(self, page: int, _differs: bool) -> None:
        index = self._pages.index(page)
        if index.isValid():
            self.update(index)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_around()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid() and self._pages.rowCount():
            self.follow(0)


def _thumbnail_size(widget: QWidget) -> QSize:
    width = widget.fontMetrics().averageCharWidth() * _THUMBNAIL_LETTERS
    return QSize(width, round(width * _RATIO))


class _PageDelegate(QStyledItemDelegate):
    """Draws a page as its small picture with number and caption beside it."""

    def __init__(self, book: PdfBook, view: QListView) -> None:
        super().__init__(view)
        self._book = book
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return _thumbnail_size(self._view) + QSize(0, theme.SPACE * 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens = theme.tokens()
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.window))
        size = _thumbnail_size(self._view)
        box = QRect(
            rect.left() + theme.SPACE, rect.top() + theme.SPACE, size.width(), size.height()
        )
        self._paint_picture(painter, box, index.row(), tokens)
        words = rect.adjusted(
            size.width() + theme.SPACE * 2, theme.SPACE, -theme.SPACE, -theme.SPACE
        )
        line = option.fontMetrics.lineSpacing()
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRect(words.topLeft(), QSize(words.width(), line)), str(index.row() + 1))
        painter.setPen(QColor(tokens.text))
        option_of_text = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        option_of_text.setWrapMode(QTextOption.WrapMode.WordWrap)
        caption = str(index.data()).partition(" · ")[2]
        painter.setClipRect(words)
        painter.drawText(QRectF(words.adjusted(0, line, 0, 0)), caption, option_of_text)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, box: QRect, page: int, tokens: theme.Tokens
    ) -> None:
        if page >= self._book.page_count:
            return
        pixels = round(box.width() * self._view.devicePixelRatioF())
        image = self._book.picture(page, pixels)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.fillRect(box, QColor("#ffffff"))  # paper is white in the dark too
        else:
            painter.drawImage(box, image)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-1, -1, 0, 0))
