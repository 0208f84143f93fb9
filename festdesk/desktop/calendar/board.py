"""The board on which screenings are drawn and dragged: days and venues against time.

It is painted by hand over plain data. While a card is carried, everything else is a picture that
was taken once, and a move of the mouse repaints no more than the place the card left and the
place where it is now.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.access import make_accessible
from festdesk.desktop.calendar.cards import Card, card_in_words
from festdesk.desktop.calendar.carry import Carry
from festdesk.desktop.calendar.scene import MARGIN, Content, Marked, Scene
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.screenings.calendar import STEP_MINUTES, Column, snapped, start_at

LEAST_ZOOM, MOST_ZOOM = 0.3, 5.0
ZOOM_STEP = 1.2
_EDGE = 28  # pixels from the edge at which a carried card scrolls the board
_SCROLL_STEP = 18
_SCROLL_MS = 30
_NEW_STEP_MINUTES = 15  # to which a double-click on free room snaps
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
        self._selected = ""
        self._carry: Carry | None = None
        self._pressed: tuple[QPointF, Card] | None = None
        self._picture: QPixmap | None = None  # of all but the carried card
        self._edge_timer = QTimer(self, interval=_SCROLL_MS)
        self._edge_timer.timeout.connect(self._scroll_at_edge)
        self._carried_at = QPointF()
        self._keys = self._key_table()
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
    def selected_id(self) -> str:
        """The screening that is selected, or nothing."""
        return self._selected

    @property
    def is_carrying(self) -> bool:
        """Whether a card is being carried."""
        return self._carry is not None

    @property
    def carried_card(self) -> Card | None:
        """The card that is being carried, as it was taken up."""
        return self._carry.card if self._carry is not None else None

    @property
    def target(self) -> Card | None:
        """The carried card as it would land, or nothing while it is over no column."""
        return self._carry.target if self._carry is not None else None

    @property
    def met(self) -> tuple[str, ...]:
        """The titles the carried card would clash with."""
        return self._carry.met if self._carry is not None else ()

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
        if self._selected and self._scene.layout.find(self._selected) is None:
            self.select("")
        if self._carry is not None:
            self._carry.move(self._scene, self._carried_at)

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
        self._repaint_all()

    def _repaint_all(self) -> None:
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
        if screening_id != self._selected:
            before, self._selected = self._selected, screening_id
            self._update_card(before)
            self._update_card(screening_id)
            self.selected.emit(screening_id)
        if screening_id:
            self.scroll_to(screening_id)
            self._tell_focus()

    def selected_card(self) -> Card | None:
        """Return the card that is selected, or nothing."""
        placed = self._scene.layout.find(self._selected)
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
        self._update(self._scene.rect_of(screening_id))

    def _update(self, area: QRectF) -> None:
        if not area.isEmpty():
            self.viewport().update(area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).toAlignedRect())

    def _tell_focus(self) -> None:
        if not QAccessible.isActive() or not self.hasFocus():
            return
        for index, card in enumerate(self.order):
            if card.id == self._selected:
                event = QAccessibleEvent(self, QAccessible.Event.Focus)
                event.setChild(index)
                QAccessible.updateAccessibility(event)

    # Carrying a card

    def begin_carry(self, card: Card, grab_minutes: float = 0.0) -> None:
        """Take a card up: one of the board, or one that comes from the tray."""
        self._carry = Carry(card, grab_minutes)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._repaint_all()

    def carry_to(self, position: QPointF) -> None:
        """Carry the card to a point of the viewport; outside the columns it lands nowhere."""
        carry = self._carry
        if carry is None:
            return
        self._carried_at = position
        self._update(carry.area)
        carry.move(self._scene, position)
        self._update(carry.area)
        if carry.target is None or self._inner_body().contains(position):
            self._edge_timer.stop()
        elif not self._edge_timer.isActive():
            self._edge_timer.start()

    def drop(self, position: QPointF) -> None:
        """Let the carried card go; tell where it landed, or that it was let go elsewhere."""
        carry = self._carry
        if carry is None:
            return
        self.carry_to(position)
        self._end_carry()
        card, target = carry.card, carry.target
        if target is None or target.column is None:
            if card.id and not self.viewport().rect().contains(position.toPoint()):
                self.carried_out.emit(card.id, self.viewport().mapToGlobal(position.toPoint()))
            return
        start = start_at(target.column.day, target.start_minute)
        if not card.id:
            self.film_dropped.emit(card.film_id, target.column.venue_id, start)
        elif carry.has_moved:
            self.moved.emit(card.id, target.column.venue_id, start)

    def cancel_carry(self) -> None:
        """Put the carried card back where it was."""
        if self._carry is not None:
            self._end_carry()

    def _end_carry(self) -> None:
        self._carry = None
        self._pressed = None
        self._edge_timer.stop()
        self.viewport().unsetCursor()
        self._repaint_all()
        self.carry_ended.emit()

    def _inner_body(self) -> QRectF:
        return self._scene.body.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _scroll_at_edge(self) -> None:
        at, inner = self._carried_at, self._inner_body()
        down = (at.y() > inner.bottom()) - (at.y() < inner.top())
        right = (at.x() > inner.right()) - (at.x() < inner.left())
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setValue(vertical.value() + down * _SCROLL_STEP)
        horizontal.setValue(horizontal.value() + right * _SCROLL_STEP)
        self.carry_to(at)

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._carry is None:
            for rect in event.region():  # type: ignore[attr-defined]
                painter.setClipRect(rect)
                self._paint(painter, QRectF(rect))
        else:
            painter.setClipRegion(event.region())
            if self._picture is None:
                self._picture = self._take_picture()
            painter.drawPixmap(0, 0, self._picture)
            self._carry.paint(painter, self._scene)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        self.whole_repaints += area == QRectF(self.viewport().rect())
        carried = self._carry.card.id if self._carry is not None else None
        self._scene.paint(painter, area, Marked(self._selected, carried, self.hasFocus()))

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
            if card is not None and self._carry is None:
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
        if self._carry is not None or self._scene.scrolled + QPointF(-dx, -dy) != at:
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
        if not self._selected and event.reason() in by_key and self.order:
            self.select(self.order[0].id)
        self._update_card(self._selected)
        self._tell_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_card(self._selected)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self._scene.card_at(event.position())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._carry is not None:
            return
        self.select(card.id if card is not None else "")
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position(), card) if card is not None and is_left else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._carry is None and self._pressed is not None:
            pressed, card = self._pressed
            moved = (event.position() - pressed).manhattanLength()
            if moved < QApplication.startDragDistance():
                return
            # The news of an act may have come between press and move.
            placed = self._scene.layout.find(card.id)
            if placed is None:
                self._pressed = None
                return
            top = self._scene.rect_of(card.id).top()
            grab = (pressed.y() - top) / self._scene.layout.measures.minute_height
            self.begin_carry(placed.card, grab)
        if self._carry is not None:
            self.carry_to(event.position())
            self.carrying.emit(event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._carry is not None and self._pressed is not None:
            self.drop(event.position())
        self._pressed = None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        card = self._scene.card_at(position)
        if card is not None:
            self.film_wanted.emit(card.id)
            return
        spot = self._scene.spot_at(position)
        if spot is not None:
            column, pointed = spot
            minute = snapped(pointed - _NEW_STEP_MINUTES / 2, _NEW_STEP_MINUTES)
            self.slot_wanted.emit(column.venue_id, start_at(column.day, minute))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            card = self.selected_card()
            where = self.viewport().mapToGlobal(self.rect_of(self._selected).center())
        else:
            card = self._scene.card_at(QPointF(event.pos()))
            where = event.globalPos()
        if card is not None:
            self.select(card.id)
            self.menu_wanted.emit(card.id, where)

    # Keys

    def _key_table(self) -> dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[], None]]:
        key, none = Qt.Key, Qt.KeyboardModifier.NoModifier
        alt = Qt.KeyboardModifier.AltModifier
        control = Qt.KeyboardModifier.ControlModifier
        return {
            (none, key.Key_Up): self._select_before,
            (none, key.Key_Down): self._select_after,
            (none, key.Key_Left): self._select_left,
            (none, key.Key_Right): self._select_right,
            (none, key.Key_Home): self._select_first,
            (none, key.Key_End): self._select_last,
            (alt, key.Key_Up): self._move_earlier,
            (alt, key.Key_Down): self._move_later,
            (alt, key.Key_Left): self._move_left,
            (alt, key.Key_Right): self._move_right,
            (none, key.Key_Return): self._edit,
            (none, key.Key_Enter): self._edit,
            (none, key.Key_Delete): self._remove,
            (none, key.Key_Escape): self._escape,
            (control, key.Key_Equal): self.zoom_in,
            (control, key.Key_Plus): self.zoom_in,
            (control, key.Key_Minus): self.zoom_out,
        }

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys.get((modifiers, Qt.Key(event.key())))
        if act is None:
            super().keyPressEvent(event)
            return
        act()

    def _select_near(self, card: Card | None) -> None:
        if card is None and not self._selected:
            card = self._scene.layout.first()
        if card is not None:
            self.select(card.id)

    def _step(self, steps: int) -> None:
        card = self.selected_card()
        self._select_near(self._scene.layout.after(card, steps) if card is not None else None)

    def _side(self, columns: int) -> None:
        card = self.selected_card()
        self._select_near(self._scene.layout.beside(card, columns) if card is not None else None)

    def _select_before(self) -> None:
        self._step(-1)

    def _select_after(self) -> None:
        self._step(1)

    def _select_left(self) -> None:
        self._side(-1)

    def _select_right(self) -> None:
        self._side(1)

    def _select_first(self) -> None:
        if self.order:
            self.select(self.order[0].id)

    def _select_last(self) -> None:
        if self.order:
            self.select(self.order[-1].id)

    def _move(self, *, minutes: int = 0, columns: int = 0) -> None:
        card = self.selected_card()
        if card is None or card.column is None or self._carry is not None:
            return
        index = self._scene.layout.index_of[card.column] + columns
        if not 0 <= index < len(self._scene.layout.columns):
            return
        column = self._scene.layout.columns[index]
        start = start_at(column.day, card.start_minute + minutes)
        self.moved.emit(card.id, column.venue_id, start)

    def _move_earlier(self) -> None:
        self._move(minutes=-STEP_MINUTES)

    def _move_later(self) -> None:
        self._move(minutes=STEP_MINUTES)

    def _move_left(self) -> None:
        self._move(columns=-1)

    def _move_right(self) -> None:
        self._move(columns=1)

    def _edit(self) -> None:
        if self._selected:
            self.edit_wanted.emit(self._selected)

    def _remove(self) -> None:
        if self._selected and self._carry is None:
            self.removal_wanted.emit(self._selected)

    def _escape(self) -> None:
        if self._carry is not None:
            self.cancel_carry()
        else:
            self.select("")
