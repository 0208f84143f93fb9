"""What keys do on the board."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from festdesk.desktop.calendar.cards import Card
from festdesk.screenings.calendar import STEP_MINUTES, start_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from festdesk.desktop.calendar.board import Board


class Keys(QObject):
    """Selects and moves by keys, for one board."""

    def __init__(self, board: "Board") -> None:
        super().__init__(board)
        self._board = board
        key, none = Qt.Key, Qt.KeyboardModifier.NoModifier
        alt = Qt.KeyboardModifier.AltModifier
        control = Qt.KeyboardModifier.ControlModifier
        self._acts: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[], None]] = {
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
            (control, key.Key_Equal): board.zoom_in,
            (control, key.Key_Plus): board.zoom_in,
            (control, key.Key_Minus): board.zoom_out,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; tell whether it means anything."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._acts.get((modifiers, Qt.Key(event.key())))
        if act is not None:
            act()
        return act is not None

    # Selecting

    def _select_near(self, card: Card | None) -> None:
        board = self._board
        if card is None and not board.selected_id:
            card = board.scene.layout.first()
        if card is not None:
            board.select(card.id)

    def _step(self, steps: int) -> None:
        card, layout = self._board.selected_card(), self._board.scene.layout
        self._select_near(layout.after(card, steps) if card is not None else None)

    def _side(self, columns: int) -> None:
        card, layout = self._board.selected_card(), self._board.scene.layout
        self._select_near(layout.beside(card, columns) if card is not None else None)

    def _select_before(self) -> None:
        self._step(-1)

    def _select_after(self) -> None:
        self._step(1)

    def _select_left(self) -> None:
        self._side(-1)

    def _select_right(self) -> None:
        self._side(1)

    def _select_first(self) -> None:
        if self._board.order:
            self._board.select(self._board.order[0].id)

    def _select_last(self) -> None:
        if self._board.order:
            self._board.select(self._board.order[-1].id)

    # Moving

    def _move(self, *, minutes: int = 0, columns: int = 0) -> None:
        board, layout = self._board, self._board.scene.layout
        card = board.selected_card()
        if card is None or card.column is None or board.is_carrying:
            return
        index = layout.index_of[card.column] + columns
        if not 0 <= index < len(layout.columns):
            return
        column = layout.columns[index]
        start = start_at(column.day, card.start_minute + minutes)
        board.moved.emit(card.id, column.venue_id, start)

    def _move_earlier(self) -> None:
        self._move(minutes=-STEP_MINUTES)

    def _move_later(self) -> None:
        self._move(minutes=STEP_MINUTES)

    def _move_left(self) -> None:
        self._move(columns=-1)

    def _move_right(self) -> None:
        self._move(columns=1)

    # Others

    def _edit(self) -> None:
        if self._board.selected_id:
            self._board.edit_wanted.emit(self._board.selected_id)

    def _remove(self) -> None:
        if self._board.selected_id and not self._board.is_carrying:
            self._board.removal_wanted.emit(self._board.selected_id)

    def _escape(self) -> None:
        if self._board.is_carrying:
            self._board.cancel_carry()
        else:
            self._board.select("")
