"""What the mouse does on the board: it selects, carries, and draws edges and bands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from festdesk.desktop.calendar.band import Band
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.carry import Carry, Way
from festdesk.desktop.calendar.dragging import drag_away, is_ours
from festdesk.desktop.calendar.ghosts import draw_chosen
from festdesk.desktop.calendar.pieces import (
    Piece,
    in_order,
    piece_at,
    piece_called,
    rect_of_piece,
)
from festdesk.desktop.calendar.resizing import Edge, Resize, cursor_for, edge_at
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.calendar.spot import Spot
from festdesk.desktop.calendar.surface import Surface

Gesture: TypeAlias = Carry | Band | Resize
_EDGE = 28  # pixels from the edge at which what is carried scrolls the board
_SCROLL_STEP = 18
_SCROLL_MS = 30
_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class _Press:
    """Where the mouse was pressed, on what, and what letting go without a move will select."""

    position: QPointF
    piece: Piece | None
    edge: Edge | None
    modifiers: Qt.KeyboardModifier
    on_release: Selection | None = None


class Hands(QObject):
    """Follows the mouse for one board.

    `gesture` is what is going on, if anything is; `cut` is what was cut and is not pasted yet.
    """

    def __init__(self, board: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self.gesture: Gesture | None = None
        self.spot = Spot(board)
        self.cut: frozenset[str] = frozenset()
        self._pressed: _Press | None = None
        self._pointed = QPointF()
        self._is_dragged = False  # by the system's drag and drop
        self._edge_timer = QTimer(self, interval=_SCROLL_MS)
        self._edge_timer.timeout.connect(self._scroll_at_edge)

    @property
    def carry(self) -> Carry | None:
        """What is being carried, if anything is."""
        return self.gesture if isinstance(self.gesture, Carry) else None

    @property
    def faded(self) -> frozenset[str]:
        """What is drawn as being on its way elsewhere."""
        return self.cut | self.gesture.faded if self.gesture is not None else self.cut

    # What is selected

    def selected_pieces(self) -> list[Piece]:
        """Return what is selected, the current one first, then by time."""
        selection = self._board.selection
        found = [piece for piece in in_order(self._board.scene) if piece.id in selection.ids]
        found.sort(key=lambda piece: piece.id != selection.current)
        return found

    def select_all(self) -> None:
        """Select all that is shown."""
        ids = [piece.id for piece in in_order(self._board.scene)]
        self._board.set_selection(Selection.of_all(ids, self._board.selected_id))

    def paint_marks(self, painter: QPainter, *, has_focus: bool) -> None:
        """Draw the mark on free room, and which breaks are selected."""
        scene, selection = self._board.scene, self._board.selection
        for blocker in scene.content.blockers:
            if blocker.id in selection.ids and blocker.id not in self.faded:
                focus = has_focus and blocker.id == selection.current
                draw_chosen(painter, scene, rect_of_piece(scene, blocker), has_focus=focus)
        self.spot.paint(painter, has_focus=has_focus)

    # One gesture at a time

    def begin(self, gesture: Gesture) -> None:
        """Let a gesture begin."""
        self.gesture = gesture
        if isinstance(gesture, Carry) and isinstance(gesture.lead, Card):
            self._board.shade_for(gesture.lead)
        self._board.viewport().setCursor(gesture.cursor)
        self._board.show_again()

    def begin_carry(self, pieces: Sequence[Piece], grab_minutes: float = 0.0) -> None:
        """Take things up, the first of them held: of the board, or such as come from the tray."""
        self.begin(Carry(pieces, pieces[0], grab_minutes))

    def move_to(
        self,
        position: QPointF,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Go on with the gesture at a point of the viewport."""
        gesture, board = self.gesture, self._board
        if gesture is None:
            return
        self._pointed = position
        before, faded = gesture.area, gesture.faded
        gesture.move(board.scene, position, modifiers)
        if isinstance(gesture, Band):
            board.set_selection(gesture.selection)
        if gesture.faded != faded:
            board.show_again()
        board.update_area(before)
        board.update_area(gesture.area)
        self._scroll_or_not(position)

    def change_modifiers(self, modifiers: Qt.KeyboardModifier) -> None:
        """Go on with other keys held."""
        if self.gesture is not None and not self.gesture.by_keys:
            self.move_to(self._pointed, modifiers)

    def follow_news(self) -> None:
        """Let the gesture go on in what is shown now."""
        if self.gesture is not None:
            self.gesture.renew(self._board.scene)
        self.spot.follow_news()

    def finish(self) -> None:
        """End the gesture and tell what is wanted."""
        gesture = self.gesture
        self._end()
        if isinstance(gesture, Carry):
            self._tell_carried(gesture)
        elif isinstance(gesture, Resize) and gesture.target != gesture.piece:
            self._board.wants.resized.emit(gesture.target)

    def _tell_carried(self, carry: Carry) -> None:
        wants = self._board.wants
        if not carry.targets:
            return
        if carry.lead.column is None:
            wants.planned.emit(carry.targets)
        elif carry.partner is not None:
            wants.swapped.emit(carry.lead.id, carry.partner.id)
        elif carry.way is Way.COPY:
            wants.copied.emit(carry.targets)
        elif carry.way is Way.MOVE and carry.has_moved:
            wants.moved.emit(carry.targets)

    def cancel(self) -> None:
        """End the gesture; everything stays as it was."""
        if isinstance(self.gesture, Band):
            self._board.set_selection(Selection())
        self._end()

    def _end(self) -> None:
        if self.gesture is None:
            return
        was_carry = self.carry is not None
        self.gesture, self._pressed = None, None
        self._edge_timer.stop()
        self._board.shade_for(None)
        self._board.viewport().unsetCursor()
        self._board.show_again()
        if was_carry:
            self._board.wants.carry_ended.emit()

    # Scrolling at the edge

    def _inner_body(self) -> QRectF:
        return self._board.scene.body.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _scroll_or_not(self, position: QPointF) -> None:
        gesture = self.gesture
        is_lifted = isinstance(gesture, Carry) and not gesture.targets
        if is_lifted or self._inner_body().contains(position):
            self._edge_timer.stop()
        elif not self._edge_timer.isActive():
            self._edge_timer.start()

    def _scroll_at_edge(self) -> None:
        at, inner, board = self._pointed, self._inner_body(), self._board
        down = (at.y() > inner.bottom()) - (at.y() < inner.top())
        right = (at.x() > inner.right()) - (at.x() < inner.left())
        vertical, horizontal = board.verticalScrollBar(), board.horizontalScrollBar()
        vertical.setValue(vertical.value() + down * _SCROLL_STEP)
        horizontal.setValue(horizontal.value() + right * _SCROLL_STEP)
        self.move_to(at, QApplication.keyboardModifiers())

    # Events of the board's viewport

    def press(self, event: QMouseEvent) -> None:
        """Select what is pressed on, and be ready to take it up."""
        if self.gesture is not None:
            if self.gesture.by_keys:
                self.cancel()
            return
        position, board = event.position(), self._board
        piece = piece_at(board.scene, position)
        if event.button() != Qt.MouseButton.LeftButton:
            self._press_other(position, piece)
            return
        modifiers = event.modifiers()
        found = edge_at(board.scene, position) if modifiers == _NONE else None
        edge = found[1] if found is not None else None
        piece = found[0] if found is not None else piece
        on_release = None
        if piece is None:
            self._press_on_room(position, modifiers)
        elif modifiers & _CONTROL:
            on_release = board.selection.toggled(piece.id)
        elif modifiers & _SHIFT:
            order = [other.id for other in in_order(board.scene)]
            # Let go over another card it would be a swap; the range is for a press alone.
            on_release = board.selection.reaching(piece.id, order)
        elif piece.id in board.selection.ids:
            on_release = Selection.of(piece.id)
            board.set_selection(replace(board.selection, current=piece.id))
        else:
            self.spot.clear()
            board.select(piece.id)
        self._pressed = _Press(position, piece, edge, modifiers, on_release)

    def _press_other(self, position: QPointF, piece: Piece | None) -> None:
        board = self._board
        if piece is None:
            board.select("")
            self.spot.put_at(position)
        elif piece.id not in board.selection.ids:
            board.select(piece.id)

    def _press_on_room(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not modifiers & (_CONTROL | _SHIFT):
            self._board.select("")
            self.spot.put_at(position)

    def move(self, event: QMouseEvent) -> None:
        """Begin a gesture once the mouse has gone far enough, and go on with it."""
        if self.gesture is None and self._pressed is not None:
            self._begin_where(self._pressed, event.position())
        if self.gesture is None:
            self._point(event.position())
        elif not self.gesture.by_keys:
            self.move_to(event.position(), event.modifiers())
            self._hand_over(event.position())

    def _begin_where(self, pressed: _Press, position: QPointF) -> None:
        if (position - pressed.position).manhattanLength() < QApplication.startDragDistance():
            return
        board, scene = self._board, self._board.scene
        if pressed.piece is None:
            before = board.selection if pressed.modifiers & (_CONTROL | _SHIFT) else Selection()
            self.spot.clear()
            self.begin(Band(scene, pressed.position, before))
            return
        # The news of an act may have come between press and move.
        piece, spot = piece_called(scene, pressed.piece.id), scene.spot_at(pressed.position)
        if piece is None or spot is None:
            self._pressed = None
            return
        if pressed.edge is not None:
            self.begin(Resize(scene, piece, pressed.edge, pressed.position))
            return
        if piece.id not in board.selection.ids:
            board.select(piece.id)
        grab = spot[1] - piece.start_minute
        others = [other for other in self.selected_pieces() if other.id != piece.id]
        self.begin_carry([piece, *others], grab)

    def _point(self, position: QPointF) -> None:
        """Show by the pointer that an edge can be taken hold of."""
        found = edge_at(self._board.scene, position)
        viewport = self._board.viewport()
        if found is None:
            viewport.unsetCursor()
        else:
            viewport.setCursor(cursor_for(self._board.scene, found[1]))

    def _hand_over(self, position: QPointF) -> None:
        """Let the system drag what is carried out of the board."""
        carry, viewport = self.carry, self._board.viewport()
        if carry is None or carry.lead.column is None or self._is_dragged:
            return
        if viewport.rect().contains(position.toPoint()):
            return
        title = carry.lead.title if isinstance(carry.lead, Card) else carry.lead.label
        carry.lift()
        self._board.show_again()
        self._edge_timer.stop()
        self._pressed = None
        self._is_dragged = True
        drag_away(viewport, [piece.id for piece in carry.pieces], title)
        self._is_dragged = False
        self._end()

    def release(self, event: QMouseEvent) -> None:
        """Let go of what is carried or drawn."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        pressed, self._pressed = self._pressed, None
        if self.gesture is not None and not self.gesture.by_keys:
            self.move_to(event.position(), event.modifiers())
            self.finish()
        elif pressed.on_release is not None:
            self._board.set_selection(pressed.on_release)

    # Drag and drop by the system: from the tray, and back from outside the board

    def drag_over(self, event: QDragMoveEvent) -> None:
        """Carry what is dragged, where the page has said what that is."""
        if self.carry is None or not is_ours(event.mimeData()):
            event.ignore()
            return
        self.move_to(event.position(), event.modifiers())
        copies = self.carry.way is Way.COPY
        event.setDropAction(Qt.DropAction.CopyAction if copies else Qt.DropAction.MoveAction)
        event.accept()

    def drag_off(self) -> None:
        """Let what is dragged land nowhere while it is elsewhere."""
        if self.carry is not None:
            self.carry.lift()
            self._edge_timer.stop()
            self._board.show_again()

    def drop(self, event: QDropEvent) -> None:
        """Let go of what is dragged."""
        if self.carry is None or not is_ours(event.mimeData()):
            event.ignore()
            return
        self.move_to(event.position(), event.modifiers())
        event.accept()
        self.finish()

    # Double-click and menu

    def double_click(self, event: QMouseEvent) -> None:
        """Open a film or a break, or ask for a film for the free room that is pointed at."""
        board, position = self._board, event.position()
        piece = piece_at(board.scene, position)
        if isinstance(piece, Card):
            board.wants.film.emit(piece.id)
        elif piece is not None:
            board.wants.editing.emit(piece.id)
        elif self.spot.put_at(position):
            board.wants.slot.emit(self.spot.where)

    def open_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is pointed at, or of what is selected."""
        board = self._board
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            piece = piece_called(board.scene, board.selected_id)
            area = rect_of_piece(board.scene, piece) if piece is not None else self.spot.area
            where = board.viewport().mapToGlobal(area.center().toPoint())
        else:
            piece = piece_at(board.scene, QPointF(event.pos()))
            where = event.globalPos()
            if piece is None:
                self.spot.put_at(QPointF(event.pos()))
        if piece is not None:
            if piece.id not in board.selection.ids:
                board.select(piece.id)
            board.wants.menu.emit(piece.id, where)
        elif self.spot.where is not None:
            board.wants.spot_menu.emit(self.spot.where, where)
