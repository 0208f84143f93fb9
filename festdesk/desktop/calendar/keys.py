"""What keys do on the board."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.hands import Hands
from festdesk.desktop.calendar.surface import Surface
from festdesk.screenings.calendar import start_at

if TYPE_CHECKING:
    from collections.abc import Callable


class Keys(QObject):
    """Selects and moves by keys, for one board."""

    def __init__(self, board: Surface, hands: Hands, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._hands = hands
        key, none = Qt.Key, Qt.KeyboardModifier.NoModifier
        alt = Qt.KeyboardModifier.AltModifier
        control = Qt.KeyboardModifier.ControlModifier
        self._acts: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[], None]] = {
            (none, key.Key_Up): partial(self._select_towards, 0, -1),
            (none, key.Key_Down): partial(self._select_towards, 0, 1),
            (none, key.Key_Left): partial(self._select_towards, -1, 0),
            (none, key.Key_Right): partial(self._select_towards, 1, 0),
            (none, key.Key_Home): self._select_first,
            (none, key.Key_End): self._select_last,
            (alt, key.Key_Up): partial(self._move_towards, 0, -1),
            (alt, key.Key_Down): partial(self._move_towards, 0, 1),
            (alt, key.Key_Left): partial(self._move_towards, -1, 0),
            (alt, key.Key_Right): partial(self._move_towards, 1, 0),
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

    def _select_towards(self, right: int, down: int) -> None:
        card, scene = self._board.selected_card(), self._board.scene
        later, aside = scene.flow.steps(right, down)
        if card is None:
            self._select_near(None)
        elif later:
            self._select_near(scene.layout.after(card, later))
        else:
            self._select_near(scene.layout.beside(card, aside))

    def _select_first(self) -> None:
        if self._board.order:
            self._board.select(self._board.order[0].id)

    def _select_last(self) -> None:
        if self._board.order:
            self._board.select(self._board.order[-1].id)

    # Moving

    def _move_towards(self, right: int, down: int) -> None:
        board, scene = self._board, self._board.scene
        card = board.selected_card()
        if card is None or card.column is None or self._hands.carry is not None:
            return
        later, aside = scene.flow.steps(right, down)
        column = scene.layout.step(card.column, aside)
        if column is not None:
            minute = card.start_minute + later * scene.content.step_minutes
            board.wants.moved.emit(card.id, column.venue_id, start_at(column.day, minute))

    # Others

    def _edit(self) -> None:
        if self._board.selected_id:
            self._board.wants.editing.emit(self._board.selected_id)

    def _remove(self) -> None:
        if self._board.selected_id and self._hands.carry is None:
            self._board.wants.removal.emit(self._board.selected_id)

    def _escape(self) -> None:
        if self._hands.carry is not None:
            self._hands.cancel()
        else:
            self._board.select("")
