"""What the mouse does on the board: it selects, and it carries cards."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.carry import Carry
from festdesk.desktop.calendar.surface import Surface
from festdesk.screenings.calendar import snapped, start_at

_EDGE = 28  # pixels from the edge at which a carried card scrolls the board
_SCROLL_STEP = 18
_SCROLL_MS = 30
_NEW_STEP_MINUTES = 15  # to which a double-click on free room snaps


class Hands(QObject):
    """Follows the mouse for one board; `carry` is the card that is being carried, if any is."""

    def __init__(self, board: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self.carry: Carry | None = None
        self._pressed: tuple[QPointF, Card] | None = None
        self._carried_at = QPointF()
        self._edge_timer = QTimer(self, interval=_SCROLL_MS)
        self._edge_timer.timeout.connect(self._scroll_at_edge)

    # Carrying a card

    def begin_carry(self, card: Card, grab_minutes: float = 0.0) -> None:
        """Take a card up: one of the board, or one that comes from the tray."""
        self.carry = Carry(card, grab_minutes)
        self._board.shade_for(card)
        self._board.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._board.repaint_all()

    def carry_to(self, position: QPointF) -> None:
        """Carry the card to a point of the viewport; outside the columns it lands nowhere."""
        carry, board = self.carry, self._board
        if carry is None:
            return
        self._carried_at = position
        board.update_area(carry.area)
        carry.move(board.scene, position)
        board.update_area(carry.area)
        if carry.target is None or self._inner_body().contains(position):
            self._edge_timer.stop()
        elif not self._edge_timer.isActive():
            self._edge_timer.start()

    def follow_news(self) -> None:
        """Let the carried card land as it would in what is shown now."""
        if self.carry is not None:
            self.carry.move(self._board.scene, self._carried_at)

    def drop(self, position: QPointF) -> None:
        """Let the carried card go; tell where it landed, or that it was let go elsewhere."""
        carry, board = self.carry, self._board
        if carry is None:
            return
        self.carry_to(position)
        self._end_carry()
        card, target = carry.card, carry.target
        if target is None or target.column is None:
            if card.id and not board.viewport().rect().contains(position.toPoint()):
                at = board.viewport().mapToGlobal(position.toPoint())
                board.wants.carried_out.emit(card.id, at)
            return
        start = start_at(target.column.day, target.start_minute)
        if not card.id:
            board.wants.film_dropped.emit(card.film_id, target.column.venue_id, start)
        elif carry.has_moved:
            board.wants.moved.emit(card.id, target.column.venue_id, start)

    def cancel(self) -> None:
        """Put the carried card back where it was."""
        if self.carry is not None:
            self._end_carry()

    def _end_carry(self) -> None:
        self.carry = None
        self._pressed = None
        self._edge_timer.stop()
        self._board.shade_for(None)
        self._board.viewport().unsetCursor()
        self._board.repaint_all()
        self._board.wants.carry_ended.emit()

    def _inner_body(self) -> QRectF:
        return self._board.scene.body.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _scroll_at_edge(self) -> None:
        at, inner, board = self._carried_at, self._inner_body(), self._board
        down = (at.y() > inner.bottom()) - (at.y() < inner.top())
        right = (at.x() > inner.right()) - (at.x() < inner.left())
        vertical, horizontal = board.verticalScrollBar(), board.horizontalScrollBar()
        vertical.setValue(vertical.value() + down * _SCROLL_STEP)
        horizontal.setValue(horizontal.value() + right * _SCROLL_STEP)
        self.carry_to(at)

    # Events of the board's viewport

    def press(self, event: QMouseEvent) -> None:
        """Select what is pressed on, and be ready to carry it."""
        if self.carry is not None:
            return
        card = self._board.scene.card_at(event.position())
        self._board.select(card.id if card is not None else "")
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position(), card) if card is not None and is_left else None

    def move(self, event: QMouseEvent) -> None:
        """Carry what was pressed on, once the mouse has gone far enough."""
        if self.carry is None and self._pressed is not None:
            self._take_up(event.position())
        if self.carry is not None:
            self.carry_to(event.position())
            self._board.wants.carrying.emit(event.globalPosition().toPoint())

    def _take_up(self, position: QPointF) -> None:
        if self._pressed is None:
            return
        pressed, card = self._pressed
        if (position - pressed).manhattanLength() < QApplication.startDragDistance():
            return
        # The news of an act may have come between press and move.
        scene = self._board.scene
        placed, spot = scene.layout.find(card.id), scene.spot_at(pressed)
        if placed is None or spot is None:
            self._pressed = None
            return
        self.begin_carry(placed.card, spot[1] - placed.card.start_minute)

    def release(self, event: QMouseEvent) -> None:
        """Let go of what is carried."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.carry is not None and self._pressed is not None:
            self.drop(event.position())
        self._pressed = None

    def double_click(self, event: QMouseEvent) -> None:
        """Open a film, or ask for one for the free room that is pointed at."""
        board, position = self._board, event.position()
        card = board.scene.card_at(position)
        if card is not None:
            board.wants.film.emit(card.id)
            return
        spot = board.scene.spot_at(position)
        if spot is not None:
            column, pointed = spot
            minute = snapped(pointed - _NEW_STEP_MINUTES / 2, _NEW_STEP_MINUTES)
            board.wants.slot.emit(column.venue_id, start_at(column.day, minute))

    def open_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a card."""
        board = self._board
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            card = board.selected_card()
            centre = board.rect_of(board.selected_id).center()
            where = board.viewport().mapToGlobal(centre)
        else:
            card = board.scene.card_at(QPointF(event.pos()))
            where = event.globalPos()
        if card is not None:
            board.select(card.id)
            board.wants.menu.emit(card.id, where)
