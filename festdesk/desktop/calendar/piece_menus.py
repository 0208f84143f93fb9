"""Menus of the board: of screenings, of breaks, and of free room."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.widgets.screening_words import state_in_words
from festdesk.screenings.calendar import Column
from festdesk.screenings.tables import ScreeningState

if TYPE_CHECKING:
    from festdesk.desktop.calendar.planner import Planner


class PieceMenus(QObject):
    """Shows what can be done with what is selected, and does it through the planner."""

    editing = Signal(str)
    film = Signal(str)
    wishes = Signal(object)  # ids of the screenings whose films are meant
    slot = Signal(object)

    def __init__(self, planner: "Planner", parent: QWidget) -> None:
        super().__init__(parent)
        self._planner = planner
        self._window = parent

    def show(self, piece_id: str, position: QPoint) -> None:
        """Show the menu of something, or of all that is selected with it."""
        pieces = self._planner.chosen(piece_id)
        if not pieces:
            return
        menu = self._menu()
        cards = [piece for piece in pieces if isinstance(piece, Card)]
        if len(pieces) == 1:
            self._add(menu, self.tr("&Edit"), partial(self.editing.emit, piece_id))
        if len(cards) == 1:
            self._add(menu, self.tr("Open &card"), partial(self.film.emit, cards[0].id))
        if cards:
            ids = [card.id for card in cards]
            self._add(menu, self.tr("Wis&hes for showings…"), partial(self.wishes.emit, ids))
            menu.addSeparator()
            self._add_states(menu, piece_id, cards)
            menu.addSeparator()
            self._add_for_cards(menu, piece_id, cards)
        if len(pieces) == 1 and isinstance(pieces[0], BlockerCard):
            menu.addSeparator()
            self._add_for_break(menu, pieces[0].id)
        menu.addSeparator()
        self._add_ends(menu, piece_id, is_placed=any(p.column is not None for p in pieces))
        menu.popup(position)

    def _add_states(self, menu: QMenu, piece_id: str, cards: list[Card]) -> None:
        for state in ScreeningState:
            run = partial(self._planner.set_state, state, piece_id)
            action = self._add(menu, state_in_words(state), run)
            action.setCheckable(True)
            action.setChecked(all(card.state == state for card in cards))

    def _add_for_cards(self, menu: QMenu, piece_id: str, cards: list[Card]) -> None:
        are_locked = all(card.is_locked for card in cards)
        label = self.tr("Un&lock") if are_locked else self.tr("&Lock where it is")
        self._add(menu, label, partial(self._planner.toggle_lock, piece_id))
        if len(cards) == 2 and self._planner.can_swap():  # noqa: PLR2004 -- two
            self._add(menu, self.tr("S&wap the two"), self._planner.swap_two)

    def _add_for_break(self, menu: QMenu, blocker_id: str) -> None:
        copy = partial(self._planner.breaks.copy, blocker_id)
        for label, venues, days in (
            (self.tr("Copy to all &venues of this day"), True, False),
            (self.tr("Copy to &all days here"), False, True),
            (self.tr("Copy to all venues &on all days"), True, True),
        ):
            self._add(menu, label, partial(copy, venues=venues, days=days))

    def _add_ends(self, menu: QMenu, piece_id: str, *, is_placed: bool) -> None:
        planner = self._planner
        pieces = planner.chosen(piece_id)
        if is_placed:
            self._add(menu, self.tr("Cu&t"), planner.cut)
            self._add(menu, self.tr("Cop&y"), planner.copy)
            self._add(menu, self.tr("D&uplicate on the next day"), planner.duplicate)
            menu.addSeparator()
        ids = [piece.id for piece in pieces]
        if is_placed and any(isinstance(piece, Card) for piece in pieces):
            run = partial(planner.take_off, ids)
            self._add(menu, self.tr("Take o&ff the board"), run)
        if all(isinstance(piece, BlockerCard) for piece in pieces):
            label = self.tr("&Delete break") if len(ids) == 1 else self.tr("&Delete breaks")
        elif len(ids) == 1:
            label = self.tr("&Delete screening")
        else:
            label = self.tr("&Delete all of them")
        self._add(menu, label, partial(planner.delete, ids))

    def show_for_room(self, spot: tuple[Column, int], position: QPoint) -> None:
        """Show the menu of free room."""
        menu = self._menu()
        self._add(menu, self.tr("New &screening here…"), partial(self.slot.emit, spot))
        self._add(menu, self.tr("Add a &break here…"), partial(self._planner.breaks.ask_for, spot))
        menu.addSeparator()
        paste = self._add(menu, self.tr("&Paste"), self._planner.paste)
        paste.setEnabled(bool(self._planner.clipboard.pieces(self._planner.pieces)))
        menu.popup(position)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, label: str, run: Callable[[], object]) -> QAction:
        action = menu.addAction(label)
        # The menu goes when it closes, and what is connected here with it.
        action.triggered.connect(run)
        return action
