"""The board on which screenings are drawn and dragged: days and venues against time.

It is painted by hand over plain data. While a card is carried, everything else is a picture that
was taken once, and a move of the mouse repaints no more than the place the card left and the
place where it is now.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.access import make_accessible
from festdesk.desktop.calendar.cards import Card, card_in_words
from festdesk.desktop.calendar.hands import Hands
from festdesk.desktop.calendar.keys import Keys
from festdesk.desktop.calendar.scene import MARGIN, Content, Marked, Scene
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.screenings.calendar import Column

LEAST_ZOOM, MOST_ZOOM = 0.3, 5.0
ZOOM_STEP = 1.2
_NOTCH = 120  # of a mouse wheel, in eighths of a degree


class Board(QAbstractScrollArea):
    """Shows what it is given and tells what the user wants; it changes nothing by itself."""

    moved = Signal(str, str, object)  # screening, venue, start
    film_dropped = Signal(str, str, object)  # film, venue, start
    carrying = Signal(QPoint)  # where on the screen the pointer is while a card is carried
    carried_out = Signal(str, QPoint)  # screening, and where on the screen it was let go
    carry_ended = Signal()
    selected = Signal(str)
    edit_wanted = Signal(str)
    film_wanted = Signal(str)
    removal_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    slot_wanted = Signal(str, object)  # venue, start

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole_repaints = 0  # for tests and measurements
        self._content = Content()
        self._zoom = 1.0
        self._picture: QPixmap | None = None  # of all but the carried card
        self.selection = Selection()
        self.hands = Hands(self)
        self._keys = Keys(self)
        self.order: tuple[Card, ...] = ()  # as cards are read out: by column, then by start
        self._scene = self._make_scene()
        make_accessible()
        self.setObjectName("board")
        self.setAccessibleName(self.tr("Calendar board"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What is shown

    @property
    def content(self) -> Content:
        """What is shown."""
        return self._content

    @property
    def scene(self) -> Scene:
        """What is drawn, with where everything is."""
        return self._scene

    @property
    def selected_id(self) -> str:
        """The screening that is selected, or nothing."""
        return self.selection.current

    @property
    def is_carrying(self) -> bool:
        """Whether a card is being carried."""
        return self.hands.carry is not None

    @property
    def carried_card(self) -> Card | None:
        """The card that is being carried, as it was taken up."""
        return self.hands.carry.card if self.hands.carry is not None else None

    @property
    def target(self) -> Card | None:
        """The carried card as it would land, or nothing while it is over no column."""
        return self.hands.carry.target if self.hands.carry is not None else None

    @property
    def met(self) -> tuple[str, ...]:
        """The titles the carried card would clash with."""
        return self.hands.carry.met if self.hands.carry is not None else ()

    @property
    def zoom(self) -> float:
        """How much taller than usual a minute is drawn."""
        return self._zoom

    @property
    def painted_cards(self) -> int:
        """How many cards the last drawing of the scene took."""
        return self._scene.painted_cards

    def show_content(self, content: Content) -> None:
        """Show other content; selection and scroll position stay where they can."""
        self._content = content
        self._renew()
        if self.selected_id and self._scene.layout.find(self.selected_id) is None:
            self.select("")
        self.hands.follow_news()

    def _make_scene(self) -> Scene:
        size = QSizeF(self.viewport().size())
        return Scene(self._content, self.font(), size, self._zoom)

    def _renew(self) -> None:
        self._scene = self._make_scene()
        self.order = tuple(self._scene.layout.all_cards())
        body, layout = self._scene.body, self._scene.layout
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(layout.height - body.height())))
        vertical.setPageStep(max(1, round(body.height())))
        vertical.setSingleStep(round(30 * layout.measures.minute_height))
        horizontal.setRange(0, max(0, round(layout.width - body.width())))
        horizontal.setPageStep(max(1, round(body.width())))
        horizontal.setSingleStep(round(layout.measures.column_width / 2))
        self._note_scrolling()

    def _note_scrolling(self) -> None:
        at = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self._scene.scrolled = at
        self.repaint_all()

    def repaint_all(self) -> None:
        """Draw everything anew, also what was kept as a picture."""
        self._picture = None
        self.viewport().update()

    # Where things are

    def rect_of(self, screening_id: str) -> QRect:
        """Return where on the viewport a card is drawn, or an empty rectangle."""
        return self._scene.rect_of(screening_id).toAlignedRect()

    def place_of(self, column: Column, minute: int) -> QPoint:
        """Return where on the viewport a minute of a column is, in the middle of its width."""
        layout = self._scene.layout
        x = layout.x_of(layout.index_of[column]) + layout.measures.column_width / 2
        return (QPointF(x, layout.y_of(minute)) + self._scene.origin).toPoint()

    def words_of(self, card: Card) -> str:
        """Return everything a card shows, as one line."""
        venue = self._content.venues.get(card.column.venue_id, "") if card.column else ""
        return card_in_words(card, venue)

    def scroll_to(self, screening_id: str) -> None:
        """Bring a card into view."""
        placed = self._scene.layout.find(screening_id)
        if placed is None:
            return
        rect, body = self._scene.layout.rect_of(placed), self._scene.body
        for bar, first, last, room in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), body.height()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), body.width()),
        ):
            if first < bar.value():
                bar.setValue(round(first) - theme.SPACE)
            elif last > bar.value() + room:
                bar.setValue(round(min(first, last - room)) + theme.SPACE)

    def scroll_to_first(self) -> None:
        """Bring the first screening into view, at the top."""
        first = self._scene.layout.first()
        if first is not None:
            top = self._scene.layout.y_of(first.start_minute - 30)
            self.verticalScrollBar().setValue(round(top))

    # Zoom

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Draw minutes taller or flatter; what is at `anchor` on the viewport stays there."""
        zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        if zoom == self._zoom:
            return
        body, layout = self._scene.body, self._scene.layout
        anchor = anchor or body.center()
        inside = anchor - self._scene.origin
        minute = layout.minute_at(inside.y())
        across = inside.x() / max(1.0, layout.width)
        self._zoom = zoom
        self._renew()
        layout = self._scene.layout
        top = layout.y_of(minute) - (anchor.y() - body.top())
        left = across * layout.width - (anchor.x() - body.left())
        self.verticalScrollBar().setValue(round(top))
        self.horizontalScrollBar().setValue(round(left))

    def zoom_in(self) -> None:
        """Draw minutes a step taller."""
        self.set_zoom(self._zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Draw minutes a step flatter."""
        self.set_zoom(self._zoom / ZOOM_STEP)

    def reset_zoom(self) -> None:
        """Draw minutes as tall as usual."""
        self.set_zoom(1.0)

    # Selection

    def select(self, screening_id: str) -> None:
        """Select a card, or none; bring it into view."""
        if screening_id and self._scene.layout.find(screening_id) is None:
            return
        self.set_selection(Selection.of(screening_id))
        if screening_id:
            self.scroll_to(screening_id)
            self._tell_focus()

    def set_selection(self, selection: Selection) -> None:
        """Select these cards; tell which of them is the current one now."""
        before, self.selection = self.selection, selection
        changed = before.ids ^ selection.ids
        if before.current != selection.current:
            changed |= {before.current, selection.current}
        for screening_id in changed:
            self._update_card(screening_id)
        if before.current != selection.current:
            self.selected.emit(selection.current)

    def selected_card(self) -> Card | None:
        """Return the card that is selected, or nothing."""
        placed = self._scene.layout.find(self.selected_id)
        return placed.card if placed is not None else None

    def neighbour_of(self, screening_id: str) -> str:
        """Return the screening to select when this one goes, or nothing."""
        placed = self._scene.layout.find(screening_id)
        if placed is None:
            return ""
        layout = self._scene.layout
        other = layout.after(placed.card, 1) or layout.after(placed.card, -1)
        return other.id if other is not None else ""

    def _update_card(self, screening_id: str) -> None:
        self._picture = None
        self.update_area(self._scene.rect_of(screening_id))

    def update_area(self, area: QRectF) -> None:
        """Draw a part of the viewport anew, and what reaches out of it by an outline."""
        if not area.isEmpty():
            self.viewport().update(area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).toAlignedRect())

    def _tell_focus(self) -> None:
        if not QAccessible.isActive() or not self.hasFocus():
            return
        for index, card in enumerate(self.order):
            if card.id == self.selected_id:
                event = QAccessibleEvent(self, QAccessible.Event.Focus)
                event.setChild(index)
                QAccessible.updateAccessibility(event)

    # Carrying a card

    def begin_carry(self, card: Card, grab_minutes: float = 0.0) -> None:
        """Take a card up: one of the board, or one that comes from the tray."""
        self.hands.begin_carry(card, grab_minutes)

    def carry_to(self, position: QPointF) -> None:
        """Carry the card to a point of the viewport; outside the columns it lands nowhere."""
        self.hands.carry_to(position)

    def drop(self, position: QPointF) -> None:
        """Let the carried card go; tell where it landed, or that it was let go elsewhere."""
        self.hands.drop(position)

    def cancel_carry(self) -> None:
        """Put the carried card back where it was."""
        self.hands.cancel()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        carry = self.hands.carry
        if carry is None:
            for rect in event.region():  # type: ignore[attr-defined]
                painter.setClipRect(rect)
                self._paint(painter, QRectF(rect))
        else:
            painter.setClipRegion(event.region())
            if self._picture is None:
                self._picture = self._take_picture()
            painter.drawPixmap(0, 0, self._picture)
            carry.paint(painter, self._scene)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        self.whole_repaints += area == QRectF(self.viewport().rect())
        carry, selection = self.hands.carry, self.selection
        carried = frozenset((carry.card.id,)) if carry is not None else frozenset[str]()
        marked = Marked(selection.ids, selection.current, carried, self.hasFocus())
        self._scene.paint(painter, area, marked)

    def _take_picture(self) -> QPixmap:
        ratio = self.viewport().devicePixelRatioF()
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._paint(painter, QRectF(self.viewport().rect()))
        painter.end()
        return picture

    # Events

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            card = self._scene.card_at(QPointF(event.pos()))
            if card is not None and not self.is_carrying:
                words = plain_tip(self.words_of(card))
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Shift what is drawn and draw only what comes into view."""
        at = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        if self.is_carrying or self._scene.scrolled + QPointF(-dx, -dy) != at:
            self._note_scrolling()
            return
        self._scene.scrolled = at
        self._picture = None
        viewport, body = self.viewport(), self._scene.body.toAlignedRect()
        viewport.scroll(dx, dy, body)
        if dx:
            viewport.update(0, 0, viewport.width(), body.top() + 1)
        if dy:
            viewport.update(0, 0, body.left() + 1, viewport.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        }:
            self._renew()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _NOTCH
            if steps:
                self.set_zoom(self._zoom * ZOOM_STEP**steps, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if not self.selected_id and event.reason() in by_key and self.order:
            self.select(self.order[0].id)
        self._update_card(self.selected_id)
        self._tell_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_card(self.selected_id)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hands.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hands.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hands.double_click(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.hands.open_menu(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)
