"""Pages of a book, one below the other, as spreads or many at once: to be read and clicked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.page_layout import (
    GAP,
    LEAST_ZOOM,
    MOST_ZOOM,
    PIXELS_PER_INCH,
    POINTS_PER_INCH,
    PageLayout,
    lay_out,
    lay_out_overview,
    zoom_to_fit,
)
from festdesk.desktop.widgets.page_marks import Mark, paint_marks, paint_number
from festdesk.desktop.widgets.pdf_book import PdfBook, Wanted
from festdesk.desktop.widgets.tips import plain_tip

STEP = 1.2
FLASH_MS = 700
_FLASH_TICK_MS = 40
_WHEEL_NOTCH = 120
_OVERVIEW_LETTERS = 14  # width of a page in the overview, in average letters of the font
_MOST_OVERVIEW_ZOOM = 0.6


class Fit(Enum):
    """What the zoom follows when the view changes its size."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the pages were shown before the overview."""

    zoom: float
    fit: Fit


class PagesView(QAbstractScrollArea):
    """Shows a book. It draws what is in sight, at the sharpness of the screen."""

    page_shown = Signal(int)  # another page is in the middle of the view
    # A page and the point of it in points; a null point where Enter was pressed.
    page_clicked = Signal(int, QPointF)
    hovered = Signal(int, QPointF)  # likewise; page -1 where the pointer is beside all pages
    zoomed = Signal(float)
    overview_changed = Signal(bool)

    def __init__(self, book: PdfBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._spreads = False
        self._layout = PageLayout((), QSizeF())
        self._keys_shown: tuple[str, ...] = ()
        self._current = -1
        self._flashes: dict[int, int] = {}  # milliseconds still to go, by page
        # Whether a page that looks other than before is framed for a moment.
        self.flashes_changes = True
        self._pressed_at: QPoint | None = None
        self._panned = False
        self._caption_of: Callable[[int], str] | None = None
        self._is_link: Callable[[int], bool] | None = None
        self._marks_on: Callable[[int], Sequence[Mark]] | None = None
        self._reading: _Reading | None = None  # while the overview is shown
        self._overview_zoom = 0.0
        self._fading = QTimer(self, interval=_FLASH_TICK_MS)
        self._fading.timeout.connect(self._fade)
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        # A bar that comes and goes would change the width that the zoom is made from.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._look_around)
        self.horizontalScrollBar().valueChanged.connect(self._look_around)
        book.opened.connect(self._show_opened)
        book.drawn.connect(self._show_drawn)

    # What it shows

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._fit

    @property
    def current_page(self) -> int:
        """The page in the middle of the view, counted from 0; -1 where there is none."""
        return self._current

    @property
    def shows_spreads(self) -> bool:
        """Whether facing pages stand beside each other."""
        return self._spreads

    def describe_pages(
        self, caption_of: Callable[[int], str], is_link: Callable[[int], bool]
    ) -> None:
        """Say what is on a page, and whether a click on it leads somewhere."""
        self._caption_of, self._is_link = caption_of, is_link

    def show_marks(self, marks_on: Callable[[int], Sequence[Mark]]) -> None:
        """Say what is marked on a page; `update_marks` tells when it is other than before."""
        self._marks_on = marks_on

    def update_marks(self) -> None:
        """Paint the marks as they are now."""
        self.viewport().update()

    @property
    def pages_in_sight(self) -> list[int]:
        """The pages of which something is seen."""
        area = QRectF(QPointF(self._offset()), QSizeF(self.viewport().size()))
        return self._layout.pages_in(area)

    @property
    def scale(self) -> float:
        """How many pixels of the view a point of the paper takes."""
        return self._zoom * PIXELS_PER_INCH / POINTS_PER_INCH

    def box_of(self, page: int) -> QRectF:
        """Return where a page stands in the viewport."""
        return self._layout.boxes[page].translated(-QPointF(self._offset()))

    # Zoom

    def set_spreads(self, spreads: bool) -> None:
        """Show facing pages beside each other, or one page below the other."""
        if spreads != self._spreads:
            self._spreads = spreads
            self._set_out_again()

    @property
    def is_overview(self) -> bool:
        """Whether the whole book is shown, small."""
        return self._reading is not None

    def set_overview(self, overview: bool) -> None:
        """Show as much of the book at once as there is room for, or go back to reading."""
        if overview == self.is_overview:
            return
        page = self._current
        if overview:
            self._reading = _Reading(self._zoom, self._fit)
            self._fit = Fit.FREE
            self._set_out_again(self._overview_zoom or self._usual_overview_zoom())
            self._show_in_overview(page)
        else:
            self._leave_overview()
            self.go_to_page(max(0, page))
        self.overview_changed.emit(overview)

    def _leave_overview(self) -> None:
        if self._reading is not None:
            self._overview_zoom = self._zoom
            before, self._reading = self._reading, None
            self._fit = before.fit
            self._set_out_again(before.zoom if before.fit is Fit.FREE else None)

    def _usual_overview_zoom(self) -> float:
        widest = max((size.width() for size in self._book.sizes), default=1.0)
        width = self.fontMetrics().averageCharWidth() * _OVERVIEW_LETTERS
        return width / (widest * PIXELS_PER_INCH / POINTS_PER_INCH)

    def _show_in_overview(self, page: int) -> None:
        """Make a page the current one of the overview, and scroll no farther than needed."""
        if not 0 <= page < len(self._layout.boxes):
            return
        box = self._layout.boxes[page]
        bar = self.verticalScrollBar()
        if box.top() - GAP < bar.value():
            bar.setValue(int(box.top() - GAP))
        elif box.bottom() + GAP * 2 > bar.value() + self.viewport().height():
            bar.setValue(int(box.bottom() + GAP * 2 - self.viewport().height()))
        self._set_current(page)
        self.viewport().update()

    def fit_width(self) -> None:
        """Make the pages as wide as the view."""
        self.set_overview(overview=False)
        self._fit = Fit.WIDTH
        self._set_out_again()

    def fit_page(self) -> None:
        """Show a whole page or spread at a time."""
        self.set_overview(overview=False)
        self._fit = Fit.PAGE
        self._set_out_again()

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Set the zoom; the point of the page under `around` stays where it is."""
        self._fit = Fit.FREE
        bounded = min(max(zoom, LEAST_ZOOM), self._most_zoom)
        if around is None:
            around = QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        self._set_out_again(bounded, around)

    @property
    def _most_zoom(self) -> float:
        return _MOST_OVERVIEW_ZOOM if self.is_overview else MOST_ZOOM

    def zoom_in(self) -> None:
        """Make the pages larger by a step."""
        self.zoom_to(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Make the pages smaller by a step."""
        self.zoom_to(self._zoom / STEP)

    def zoom_to_paper(self) -> None:
        """Show the pages at the size of the paper."""
        self.set_overview(overview=False)
        self.zoom_to(1.0)

    # Going to a page

    def go_to_page(self, page: int) -> None:
        """Scroll so that a page begins at the top of the view."""
        if self.is_overview:
            self._show_in_overview(page)
        elif 0 <= page < len(self._layout.boxes):
            box = self._layout.boxes[page]
            self.verticalScrollBar().setValue(int(box.top() - theme.SPACE))
            if box.width() > self.viewport().width():
                self.horizontalScrollBar().setValue(int(box.left() - theme.SPACE))
            self._set_current(page)

    def show_part(self, page: int, part: QRectF) -> None:
        """Scroll no farther than needed to bring a part of a page, in points, into sight."""
        if not 0 <= page < len(self._layout.boxes):
            return
        self.set_overview(overview=False)
        box = self._layout.boxes[page]
        scale = self.scale
        room = self.viewport().size()
        for bar, first, last, seen in (
            (self.verticalScrollBar(), box.top() + part.top() * scale,
             box.top() + part.bottom() * scale, room.height()),
            (self.horizontalScrollBar(), box.left() + part.left() * scale,
             box.left() + part.right() * scale, room.width()),
        ):  # fmt: skip
            if first - GAP * 2 < bar.value() or last + GAP * 2 > bar.value() + seen:
                bar.setValue(int((first + last - seen) / 2))
        self._set_current(page)

    # The layout

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _anchor(self, around: QPointF) -> tuple[str, QPointF] | None:
        """Return the page nearest to a point, by its key, and where on the page the point is."""
        if not self._layout.boxes:
            return None
        point = around + QPointF(self._offset())
        page = min(
            range(len(self._layout.boxes)),
            key=lambda number: _distance(self._layout.boxes[number], point),
        )
        box = self._layout.boxes[page]
        share = QPointF(
            (point.x() - box.left()) / max(1.0, box.width()),
            (point.y() - box.top()) / max(1.0, box.height()),
        )
        return self._keys_shown[page] if page < len(self._keys_shown) else str(page), share

    def _set_out_again(self, zoom: float | None = None, around: QPointF | None = None) -> None:
        around = around if around is not None else QPointF(self.viewport().width() / 2, GAP)
        kept = self._anchor(around)
        room = QSizeF(self.viewport().size())
        sizes = self._book.sizes
        if zoom is None and self._fit is not Fit.FREE:
            zoom = zoom_to_fit(sizes, room, spreads=self._spreads, whole_page=self._fit is Fit.PAGE)
        self._zoom = self._zoom if zoom is None else zoom
        if self.is_overview:
            under = self.fontMetrics().height()
            self._layout = lay_out_overview(sizes, self._zoom, room=room.width(), under=under)
        else:
            self._layout = lay_out(sizes, self._zoom, spreads=self._spreads, room=room.width())
        self._keys_shown = tuple(self._book.key_of(page) for page in range(len(sizes)))
        self._set_bars(room)
        if kept is not None:
            self._restore(kept, around)
        self.zoomed.emit(self._zoom)
        self._look_around()

    def _set_bars(self, room: QSizeF) -> None:
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._layout.size.height(), room.height()),
            (self.horizontalScrollBar(), self._layout.size.width(), room.width()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(int(seen))
            bar.setSingleStep(self.fontMetrics().lineSpacing() * 2)

    def _restore(self, kept: tuple[str, QPointF], around: QPointF) -> None:
        key, share = kept
        if key not in self._keys_shown:
            return
        box = self._layout.boxes[self._keys_shown.index(key)]
        self.verticalScrollBar().setValue(round(box.top() + share.y() * box.height() - around.y()))
        self.horizontalScrollBar().setValue(
            round(box.left() + share.x() * box.width() - around.x())
        )

    def _look_around(self) -> None:
        """Ask for the pictures in sight, then for those just out of it."""
        area = QRectF(QPointF(self._offset()), QSizeF(self.viewport().size()))
        seen = self._layout.pages_in(area)
        near = self._layout.pages_in(area.adjusted(0, -area.height(), 0, area.height()))
        wanted = seen + [page for page in near if page not in seen]
        self._book.want("pages", [Wanted(page, self._width_of(page)) for page in wanted])
        if self.is_overview and 0 <= self._current < len(self._layout.boxes):
            pass  # it is chosen by click or key, not by scrolling
        elif seen:
            centre = area.center().y()
            self._set_current(
                min(seen, key=lambda page: abs(self._layout.boxes[page].center().y() - centre))
            )
        else:
            self._set_current(-1)
        self.viewport().update()

    def _width_of(self, page: int) -> int:
        width = round(self._layout.boxes[page].width() * self.devicePixelRatioF())
        return self._book.width_within_reason(page, width)

    def _set_current(self, page: int) -> None:
        if page == self._current:
            return
        self._current = page
        if self._caption_of is not None and page >= 0:
            self.setAccessibleDescription(self._caption_of(page))
        self.page_shown.emit(page)

    # News of the book

    def _show_opened(self) -> None:
        self._flashes.clear()
        self._set_out_again()

    def _show_drawn(self, page: int, differs: bool) -> None:
        if page >= len(self._layout.boxes):
            return
        if differs and self.flashes_changes:
            self._flashes[page] = FLASH_MS
            self._fading.start()
        self.viewport().update(self.box_of(page).toAlignedRect().adjusted(-4, -4, 4, 4))

    def _fade(self) -> None:
        self._flashes = {
            page: left - _FLASH_TICK_MS
            for page, left in self._flashes.items()
            if left > _FLASH_TICK_MS
        }
        if not self._flashes:
            self._fading.stop()
        self.viewport().update()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens.window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(event.rect()).translated(QPointF(self._offset()))
        for page in self._layout.pages_in(area.adjusted(-4, -4, 4, 4)):
            self._paint_page(painter, page, tokens)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, tokens: theme.Tokens) -> None:
        box = self.box_of(page)
        # On whole pixels of the screen, or the letters blur.
        ratio = self.devicePixelRatioF()
        box.moveTo(round(box.x() * ratio) / ratio, round(box.y() * ratio) / ratio)
        self._paint_edge(painter, box, tokens)
        width = self._width_of(page)
        image = self._book.picture(page, width)
        if image is None:
            painter.fillRect(box, QColor("#ffffff"))  # paper is white in the dark too
        elif image.width() == round(box.width() * ratio):
            painter.drawImage(
                QRectF(box.topLeft(), QSizeF(image.width() / ratio, image.height() / ratio)), image
            )
        else:
            painter.drawImage(box, image)
        if self.is_overview:
            paint_number(painter, box, page + 1, is_current=page == self._current)
        elif self._marks_on is not None:
            paint_marks(painter, box, self.scale, self._marks_on(page))
        left = self._flashes.get(page, 0)
        if left:
            colour = QColor(tokens.accent)
            colour.setAlphaF(min(1.0, left / FLASH_MS))
            painter.setPen(QPen(colour, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-2, -2, 2, 2))

    def _paint_edge(self, painter: QPainter, box: QRectF, tokens: theme.Tokens) -> None:
        """Paint the shadow of a page, or a line around it where many are seen at once."""
        if self.is_overview:
            painter.setPen(QColor(tokens.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
            return
        shadow = QColor(tokens.shadow)
        for spread, alpha in ((3.0, 18), (2.0, 30), (1.0, 60)):
            shadow.setAlpha(alpha)
            painter.fillRect(box.adjusted(-spread, -spread + 1, spread, spread + 1), shadow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_out_again()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    # Mouse and keys

    def _page_under(self, point: QPointF) -> int | None:
        return self._layout.page_at(point + QPointF(self._offset()))

    def _point_on(self, page: int, point: QPointF) -> QPointF:
        """Return a point of the viewport as a point of the paper."""
        return (point - self.box_of(page).topLeft()) / self.scale

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / _WHEEL_NOTCH
            if notches:
                self.zoom_to(self._zoom * STEP**notches, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            page = self._page_under(QPointF(event.pos()))
            words = self._caption_of(page) if page is not None and self._caption_of else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_to(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self._panned = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed_at is None:
            page = self._page_under(point)
            if page is None or self.is_overview:
                self.hovered.emit(-1, QPointF())
            else:
                self.hovered.emit(page, self._point_on(page, point))
            leads = page is not None and self._is_link is not None and self._is_link(page)
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
            )
            return
        moved = point.toPoint() - self._pressed_at
        if self._panned or moved.manhattanLength() >= QApplication.startDragDistance():
            self._panned = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            for bar, by in (
                (self.horizontalScrollBar(), moved.x()),
                (self.verticalScrollBar(), moved.y()),
            ):
                bar.setValue(bar.value() - by)
            self._pressed_at = point.toPoint()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        self._pressed_at = None
        self.viewport().unsetCursor()
        page = self._page_under(event.position())
        if page is None or self._panned:
            return
        if self.is_overview:
            self._set_current(page)
            self.set_overview(overview=False)
        else:
            self.page_clicked.emit(page, self._point_on(page, event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(-1, QPointF())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        bar = self.verticalScrollBar()
        if self.is_overview and self._walk(key):
            return
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + int(bar.pageStep() * 0.9))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.page_clicked.emit(self._current, QPointF())
        else:
            super().keyPressEvent(event)

    def _walk(self, key: int) -> bool:
        """Go from page to page of the overview by keys; tell whether the key was one of these."""
        boxes = self._layout.boxes
        if not boxes:
            return False
        here = max(0, self._current)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.set_overview(overview=False)
            return True
        beside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if beside is not None:
            self._show_in_overview(min(max(0, here + beside), len(boxes) - 1))
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rows = [box.top() for box in boxes]
            is_down = key == Qt.Key.Key_Down
            others = [n for n, top in enumerate(rows) if (top > rows[here]) == is_down]
            others = [n for n in others if rows[n] != rows[here]]
            centre = boxes[here].center()
            if others:
                self._show_in_overview(
                    min(others, key=lambda page: (boxes[page].center() - centre).manhattanLength())
                )
            return True
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._show_in_overview(0 if key == Qt.Key.Key_Home else len(boxes) - 1)
            return True
        return False


def _distance(box: QRectF, point: QPointF) -> float:
    dx = max(box.left() - point.x(), 0.0, point.x() - box.right())
    dy = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return dx + dy
