"""What hands and keys ask of the board they work on, and what they tell of the user's wishes."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.scene import Scene
from festdesk.desktop.calendar.selection import Selection


class Wants(QObject):
    """What the user wants of the calendar, told by the board; nothing is changed by telling.

    Pieces are cards of screenings and breaks, as they are to stand. A card without an id is a
    screening still to be made. A spot is a column and a minute.
    """

    moved = Signal(object)  # pieces
    copied = Signal(object)  # pieces, with the ids of what is copied
    planned = Signal(object)  # cards without ids
    swapped = Signal(str, str)
    resized = Signal(object)  # a piece
    extended = Signal(object, str, int)  # ids, part, minutes
    duplicated = Signal(object)  # ids, to the next day
    moved_on = Signal(object, int)  # ids, days
    removal = Signal(object)  # ids
    editing = Signal(str)
    film = Signal(str)  # the film of a screening
    menu = Signal(str, QPoint)  # of what has that id
    spot_menu = Signal(object, QPoint)  # of a spot on free room
    slot = Signal(object)  # something new at a spot
    break_at = Signal(object)  # a break at a spot
    cut = Signal()
    copy = Signal()
    paste = Signal()
    carry_ended = Signal()
    message = Signal(str)


class Surface(Protocol):
    """A board as far as hands and keys know it."""

    order: tuple[Card, ...]
    selection: Selection
    wants: Wants

    @property
    def scene(self) -> Scene:
        """What is drawn, with where everything is."""

    @property
    def selected_id(self) -> str:
        """What is the current one, or nothing."""

    def select(self, piece_id: str) -> None:
        """Select one, or none, and bring it into view."""

    def set_selection(self, selection: Selection) -> None:
        """Select these."""

    def scroll_to(self, piece_id: str) -> None:
        """Bring something into view."""

    def rect_of(self, piece_id: str) -> QRect:
        """Return where on the viewport something is drawn."""

    def reveal_area(self, area: QRectF) -> None:
        """Scroll until a part of the viewport is seen, where it is not."""

    def show_again(self) -> None:
        """Show all as it is now, where only what is drawn upon it is another."""

    def repaint_area(self, area: QRectF) -> None:
        """Draw a part of the viewport anew."""

    def repaint_all(self) -> None:
        """Draw everything anew."""

    def update_area(self, area: QRectF) -> None:
        """Draw a part of the viewport anew."""

    def announce(self, words: str) -> None:
        """Have words said by a screen reader."""

    def shade_for(self, card: Card | None) -> None:
        """Shade where a screening cannot be, or nothing any more."""

    def viewport(self) -> QWidget:
        """Return the widget the cards are drawn on."""

    def verticalScrollBar(self) -> QScrollBar:  # noqa: N802 -- Qt's name
        """Return the bar that scrolls down."""

    def horizontalScrollBar(self) -> QScrollBar:  # noqa: N802 -- Qt's name
        """Return the bar that scrolls across."""

    def zoom_in(self) -> None:
        """Draw minutes a step larger."""

    def zoom_out(self) -> None:
        """Draw minutes a step smaller."""
