"""Turns what the user wants of the board into acts: the link between hands, menus and the file."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from festdesk.desktop.calendar.acts import CalendarActs
from festdesk.desktop.calendar.breaks import Breaks
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.clipboard import Clipboard, pasted_at
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.commands import Command
from festdesk.editing.placing import Part
from festdesk.screenings.calendar import Column
from festdesk.screenings.tables import ScreeningState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.calendar.board import Board
    from festdesk.desktop.calendar.pieces import Piece
    from festdesk.desktop.calendar.plan import Plan


class Planner(QObject):
    """Does what the board wants; it knows the plan that is shown, and never shows it itself."""

    reveal_wanted = Signal(object)  # ids, to be brought into view and selected
    message = Signal(str)

    def __init__(self, desk: "Desk", board: "Board", parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._plan: Plan | None = None
        self.acts = CalendarActs(desk, self)
        self.breaks = Breaks(desk, self.acts, board, self)
        self.clipboard = Clipboard(self)
        self.acts.message.connect(self.message)
        self.acts.made.connect(self.reveal_wanted)
        self.clipboard.changed.connect(self._show_cut)
        wants = board.wants
        wants.moved.connect(self._move)
        wants.copied.connect(self.acts.copy)
        wants.swapped.connect(self._swap)
        wants.resized.connect(self.acts.resize)
        wants.extended.connect(self._extend)
        wants.moved_on.connect(self._move_on)
        wants.removal.connect(self.take_off)
        wants.break_at.connect(self.breaks.ask_for)
        wants.cut.connect(self.cut)
        wants.copy.connect(self.copy)
        wants.paste.connect(self.paste)

    def show(self, plan: "Plan") -> None:
        """Take note of the plan that is shown now."""
        self._plan = plan
        self.breaks.show(plan)

    @property
    def pieces(self) -> "Mapping[str, Piece]":
        """All screenings and breaks of all days, by id."""
        if self._plan is None:
            return {}
        blockers = {blocker.id: blocker for blocker in self._plan.blockers}
        cards = {str(key): card for key, card in self._plan.cards.items()}
        return {**cards, **blockers}

    def chosen(self, piece_id: str = "") -> "list[Piece]":
        """Return what is selected, or the one that is asked about where it is not among it."""
        ids = self._board.selection.ids
        if piece_id and piece_id not in ids:
            found = self.pieces.get(piece_id)
            return [found] if found is not None else []
        return self._board.hands.selected_pieces()

    def chosen_cards(self, piece_id: str = "") -> list[Card]:
        """Return the screenings among what is selected."""
        return [piece for piece in self.chosen(piece_id) if isinstance(piece, Card)]

    # Moving

    def _move(self, pieces: "Sequence[Piece]") -> None:
        self.acts.move(pieces)
        if self._board.hasFocus():
            self._board.scroll_to(pieces[0].id)

    def _move_on(self, ids: Sequence[str], days: int) -> None:
        """Move to another day that the calendar has, and go there with it."""
        there = self.pieces
        moved = [there[one] for one in ids if one in there]
        known = self._plan.days if self._plan is not None else ()
        goals = [piece.column.day.toordinal() + days for piece in moved if piece.column is not None]
        if not goals or not {day.toordinal() for day in known}.issuperset(goals):
            self.message.emit(self.tr("The calendar has no day beyond this one."))
            return
        if self.acts.move_on(moved, days):
            self.reveal_wanted.emit(list(ids))

    def _swap(self, first: str, second: str) -> None:
        there = self.pieces
        one, other = there.get(first), there.get(second)
        if isinstance(one, Card) and isinstance(other, Card):
            self.acts.swap(one, other)

    def swap_two(self) -> None:
        """Let the two selected screenings change their places."""
        cards = self.chosen_cards()
        if self.can_swap():
            self.acts.swap(cards[0], cards[1])

    def can_swap(self) -> bool:
        """Return whether exactly two screenings are selected."""
        return len(self.chosen_cards()) == 2  # noqa: PLR2004 -- two

    def take_off(self, ids: Sequence[str]) -> None:
        """Take screenings off the board into the tray, and remove breaks."""
        there = self.pieces
        pieces = [there[one] for one in ids if one in there]
        following = self._board.neighbour_of(ids[0]) if len(ids) == 1 else ""
        self.acts.take_off(pieces)
        if following:
            self._board.select(following)

    def delete(self, ids: Sequence[str]) -> None:
        """Delete screenings and breaks."""
        there = self.pieces
        self.acts.delete([there[one] for one in ids if one in there])

    # Lengths, states and locks

    def _extend(self, ids: "Iterable[str]", part: str, minutes: int) -> None:
        there = self.pieces
        cards = [there[one] for one in ids if one in there]
        self.acts.extend([card for card in cards if isinstance(card, Card)], Part(part), minutes)

    def set_state(self, state: ScreeningState, piece_id: str = "") -> None:
        """Pencil, confirm or cancel what is chosen."""
        self.acts.set_state([card.id for card in self.chosen_cards(piece_id)], state)

    def toggle_lock(self, piece_id: str = "") -> None:
        """Lock what is chosen, or unlock it where all of it is locked."""
        cards = self.chosen_cards(piece_id)
        if cards:
            is_locked = not all(card.is_locked for card in cards)
            self.acts.lock([card.id for card in cards], is_locked=is_locked)

    def has_cards(self) -> bool:
        """Return whether a screening is selected on the board."""
        return bool(self._board.selection.ids) and bool(self.chosen_cards())

    def duplicate(self) -> None:
        """Copy what is selected to the next day, at the same hours."""
        self.acts.duplicate(self.chosen())

    # Cut, copy and paste

    def cut(self) -> None:
        """Put what is selected on the clipboard; it stays until it is pasted."""
        self._take(is_cut=True)

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        self._take(is_cut=False)

    def _take(self, *, is_cut: bool) -> None:
        pieces = [piece for piece in self.chosen() if piece.column is not None]
        if not pieces:
            return
        words = "\n".join(self._words_of(piece) for piece in pieces)
        self.clipboard.take(pieces, words, is_cut=is_cut)
        said = (
            self.tr("{count} cut. Click where they go, and paste with Ctrl+V.")
            if is_cut
            else self.tr("{count} copied. Click where the copies go, and paste with Ctrl+V.")
        )
        self.message.emit(said.format(count=len(pieces)))

    def _words_of(self, piece: "Piece") -> str:
        if isinstance(piece, Card):
            return self._board.words_of(piece)
        return piece.label

    def paste(self) -> None:
        """Put what is on the clipboard at the mark, as far from each other as it was."""
        pieces = self.clipboard.pieces(self.pieces)
        if not pieces:
            self.message.emit(self.tr("No screening of this edition has been cut or copied."))
            return
        spot = self._spot_for(pieces[0])
        if spot is None:
            self.message.emit(self.tr("Click on free room first: it is pasted there."))
            return
        put = pasted_at(pieces, self._board.content.columns, spot)
        if self.clipboard.cut:
            self.clipboard.give_up()
            self.acts.move(put)
            self.reveal_wanted.emit([piece.id for piece in put])
        else:
            self.acts.copy(put)

    def _spot_for(self, piece: "Piece") -> tuple[Column, int] | None:
        """Return the mark; or the same hour on the day that is shown, where it is another one."""
        where = self._board.hands.spot.where
        if where is not None or piece.column is None:
            return where
        days = {column.day for column in self._board.content.columns}
        if len(days) == 1 and piece.column.day not in days:
            return Column(days.pop(), piece.column.venue_id), piece.start_minute
        return None

    def _show_cut(self) -> None:
        self._board.hands.cut = self.clipboard.cut
        self._board.repaint_all()

    def add_break(self) -> None:
        """Ask for a break at the mark on free room."""
        where = self._board.hands.spot.where
        if where is not None:
            self.breaks.ask_for(where)

    def has_mark(self) -> bool:
        """Return whether there is a mark on free room."""
        return self._board.hands.spot.where is not None

    # Selecting

    def has_placed(self) -> bool:
        """Return whether something on the board is selected."""
        return bool(self._board.selection.ids)

    def commands(self) -> Sequence[Command]:
        """Return what can be done with what is selected, for the page's menu."""
        return (
            Command(
                "screening.duplicate",
                self.tr("&Duplicate on the next day"),
                "Ctrl+D",
                self.duplicate,
                self.has_placed,
            ),
            Command(
                "screening.swap",
                self.tr("Swa&p the two selected"),
                "Ctrl+Shift+X",
                self.swap_two,
                self.can_swap,
            ),
            Command(
                "screening.lock",
                self.tr("Loc&k or unlock"),
                "Ctrl+Shift+L",
                self.toggle_lock,
                self.has_cards,
            ),
            Command(
                "calendar.break",
                self.tr("Add a &break at the mark…"),
                "Ctrl+B",
                self.add_break,
                self.has_mark,
            ),
        )

    def select(self, ids: Sequence[str]) -> None:
        """Select what has been made or moved, where it is shown."""
        shown = [one for one in ids if not self._board.rect_of(one).isEmpty()]
        if shown:
            self._board.select(shown[0])
            self._board.set_selection(Selection.of_all(shown))
