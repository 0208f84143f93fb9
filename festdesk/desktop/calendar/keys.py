"""What keys do on the board: they select, move, carry, and mark free room."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from festdesk.desktop.calendar.bearings import FINE_MINUTES
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.carry import Carry
from festdesk.desktop.calendar.hands import Hands
from festdesk.desktop.calendar.pieces import Piece, in_order, piece_called
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.calendar.shifting import Raster, Shift
from festdesk.desktop.calendar.spot import SPOT_MINUTES
from festdesk.desktop.calendar.surface import Surface
from festdesk.editing.placing import Part
from festdesk.screenings.calendar import STEP_MINUTES, Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NONE = Qt.KeyboardModifier.NoModifier
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Keys(QObject):
    """Does what keys mean, for one board."""

    def __init__(self, board: Surface, hands: Hands, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._hands = hands
        key, wants = Qt.Key, board.wants
        self._acts: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[], object]] = {
            (_NONE, key.Key_Home): partial(self._select_end, 0),
            (_NONE, key.Key_End): partial(self._select_end, -1),
            (_NONE, key.Key_Return): self._enter,
            (_NONE, key.Key_Enter): self._enter,
            (_NONE, key.Key_Delete): self._remove,
            (_NONE, key.Key_Escape): self._escape,
            (_NONE, key.Key_Space): self._take_up,
            (_NONE, key.Key_M): self._take_up,
            (_NONE, key.Key_B): self._add_break,
            (_NONE, key.Key_T): partial(self._extend, Part.TALK, STEP_MINUTES),
            (_SHIFT, key.Key_T): partial(self._extend, Part.TALK, -STEP_MINUTES),
            (_NONE, key.Key_I): partial(self._extend, Part.INTRODUCTION, STEP_MINUTES),
            (_SHIFT, key.Key_I): partial(self._extend, Part.INTRODUCTION, -STEP_MINUTES),
            (_CONTROL, key.Key_A): hands.select_all,
            (_CONTROL, key.Key_X): wants.cut.emit,
            (_CONTROL, key.Key_C): wants.copy.emit,
            (_CONTROL, key.Key_V): wants.paste.emit,
            (_CONTROL, key.Key_Equal): board.zoom_in,
            (_CONTROL, key.Key_Plus): board.zoom_in,
            (_CONTROL, key.Key_Minus): board.zoom_out,
        }
        self._arrows: dict[Qt.KeyboardModifier, Callable[[int, int], None]] = {
            _NONE: self._go,
            _SHIFT: self._reach,
            _ALT: self._nudge,
            _ALT | _SHIFT: self._nudge_otherwise,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; tell whether it means anything."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        arrow, go = _ARROWS.get(key), self._arrows.get(modifiers)
        if arrow is not None and go is not None:
            go(*self._board.scene.flow.steps(*arrow))
            return True
        act = self._acts.get((modifiers, key))
        if act is not None:
            act()
        return act is not None

    # Arrows: so many steps later, and so many venues on

    def _go(self, later: int, aside: int) -> None:
        """Select the next one, or move what is carried or marked."""
        hands = self._hands
        if hands.carry is not None:
            self._carry_on(self._board.scene.content.step_minutes * later, aside)
        elif hands.spot.where is not None:
            hands.spot.step(SPOT_MINUTES * later, aside)
        else:
            self._select(self._neighbour(later, aside))

    def _reach(self, later: int, aside: int) -> None:
        """Select as far as the next one; carried things go a quarter of an hour."""
        board = self._board
        if self._hands.carry is not None:
            self._carry_on(SPOT_MINUTES * later, aside)
            return
        other = self._neighbour(later, aside)
        if other is not None:
            order = [piece.id for piece in in_order(board.scene)]
            board.set_selection(board.selection.reaching(other.id, order))
            board.scroll_to(other.id)

    def _nudge(self, later: int, aside: int) -> None:
        """Move what is selected by a step of the grid, or to another venue."""
        self._shift(self._board.scene.content.step_minutes * later, aside, 0)

    def _nudge_otherwise(self, later: int, aside: int) -> None:
        """Move what is selected by a minute, or to another day."""
        self._shift(FINE_MINUTES * later, 0, aside)

    def _shift(self, minutes: int, aside: int, days: int) -> None:
        board, hands, scene = self._board, self._hands, self._board.scene
        if hands.carry is not None:
            self._carry_on(minutes, aside)
            return
        pieces = hands.selected_pieces()
        if not pieces and hands.spot.where is not None:
            hands.spot.step(minutes, aside)
        elif pieces and days:
            board.wants.moved_on.emit([piece.id for piece in pieces], days)
        elif len(pieces) == 1 and aside:
            self._move_aside(pieces[0], aside)
        elif pieces:
            raster = Raster(scene.layout.columns)
            wanted = Shift(0, aside, minutes)
            shift = raster.limited(pieces, wanted, scene.content.span, FINE_MINUTES)
            if shift == wanted:
                board.wants.moved.emit([raster.shifted(piece, shift) for piece in pieces])

    def _move_aside(self, piece: Piece, aside: int) -> None:
        """Move one thing to the next column, which may be one of another day."""
        if piece.column is None:
            return
        column = self._board.scene.layout.step(piece.column, aside)
        if column is not None:
            self._board.wants.moved.emit([piece.put(column, piece.start_minute)])

    # Selecting

    def _neighbour(self, later: int, aside: int) -> Piece | None:
        scene = self._board.scene
        current = piece_called(scene, self._board.selected_id)
        if current is None:
            return self._first()
        if isinstance(current, Card):
            beside = scene.layout.beside(current, aside) if aside else None
            return scene.layout.after(current, later) if later else beside
        order = in_order(scene)
        at = order.index(current) + (later or aside)
        return order[at] if 0 <= at < len(order) else None

    def _first(self) -> Piece | None:
        order = in_order(self._board.scene)
        return order[0] if order else None

    def _select(self, piece: Piece | None) -> None:
        if piece is not None:
            self._board.select(piece.id)
        elif not self._board.selected_id:
            self._mark_first()

    def _mark_first(self) -> None:
        """Mark the first hour of the first venue, on a board that has nothing yet."""
        scene = self._board.scene
        if scene.layout.columns:
            self._hands.spot.put(scene.layout.columns[0], scene.content.span.first_minute)

    def _select_end(self, index: int) -> None:
        if self._board.order and self._hands.gesture is None:
            self._hands.spot.clear()
            self._board.select(self._board.order[index].id)

    # Carrying by keys

    def _take_up(self) -> None:
        """Take up what is selected, or let it go where it is now."""
        if self._hands.carry is not None:
            self._enter()
            return
        pieces = self._hands.selected_pieces()
        if pieces and pieces[0].column is not None:
            self.carry(pieces)

    def carry(self, pieces: "Sequence[Piece]") -> None:
        """Begin to carry by arrow keys; what has no place yet begins at the mark."""
        scene, lead = self._board.scene, pieces[0]
        carry = Carry(pieces, lead, by_keys=True)
        if lead.column is not None:
            where = lead.column, lead.start_minute
        else:
            marked = self._hands.spot.where or self._middle()
            if marked is None:
                return
            where = marked
        self._hands.spot.clear()
        self._hands.begin(carry)
        carry.land(scene, *where)
        self._board.reveal_area(carry.area)
        self._board.show_again()
        self._announce(carry)

    def _middle(self) -> tuple[Column, int] | None:
        scene = self._board.scene
        spot = scene.spot_at(scene.body.center())
        if spot is not None:
            return spot[0], int(spot[1]) // SPOT_MINUTES * SPOT_MINUTES
        columns = scene.layout.columns
        return (columns[0], scene.content.span.first_minute) if columns else None

    def _carry_on(self, minutes: int, aside: int) -> None:
        carry, board = self._hands.carry, self._board
        if carry is None or not carry.by_keys or carry.target is None:
            return
        column = carry.target.column
        if column is None:
            return
        there = board.scene.layout.step(column, aside) if aside else column
        board.update_area(carry.area)
        carry.step(board.scene, there or column, minutes)
        board.reveal_area(carry.area)
        board.update_area(carry.area)
        self._announce(carry)

    def _announce(self, carry: Carry) -> None:
        """Have it said where what is carried would land, and what is wrong with that."""
        self._board.announce(", ".join(line for line, _ in carry.told(self._board.scene)))

    # Others

    def _enter(self) -> None:
        hands, board = self._hands, self._board
        if hands.carry is not None:
            if hands.carry.by_keys:
                hands.finish()
        elif board.selected_id:
            board.wants.editing.emit(board.selected_id)
        elif hands.spot.where is not None:
            board.wants.slot.emit(hands.spot.where)

    def _remove(self) -> None:
        if self._board.selection.ids and self._hands.gesture is None:
            self._board.wants.removal.emit([piece.id for piece in self._hands.selected_pieces()])

    def _extend(self, part: Part, minutes: int) -> None:
        ids = [piece.id for piece in self._hands.selected_pieces() if isinstance(piece, Card)]
        if ids and self._hands.gesture is None:
            self._board.wants.extended.emit(ids, str(part), minutes)

    def _add_break(self) -> None:
        if self._hands.spot.where is not None and self._hands.gesture is None:
            self._board.wants.break_at.emit(self._hands.spot.where)

    def _escape(self) -> None:
        """End what is going on; or mark the free room after what was selected; or nothing."""
        hands, board = self._hands, self._board
        if hands.gesture is not None:
            hands.cancel()
            return
        current = piece_called(board.scene, board.selected_id)
        if current is None or current.column is None:
            board.set_selection(Selection())
            hands.spot.clear()
            return
        board.set_selection(Selection())
        free = current.free_minute if isinstance(current, Card) else current.end_minute
        hands.spot.put(current.column, -(-free // STEP_MINUTES) * STEP_MINUTES)
