"""What hands and keys ask of the board they work on, and what they tell of the user's wishes."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.scene import Scene
from festdesk.desktop.calendar.selection import Selection


class Wants(QObject):
    """What the user wants of the calendar, told by the board; nothing is changed by telling."""

    moved = Signal(str, str, object)  # screening, venue, start
    film_dropped = Signal(str, str, object)  # film, venue, start
    carrying = Signal(QPoint)  # where on the screen the pointer is while a card is carried
    carried_out = Signal(str, QPoint)  # screening, and where on the screen it was let go
    carry_ended = Signal()
    editing = Signal(str)
    film = Signal(str)  # the film of a screening
    removal = Signal(str)
    menu = Signal(str, QPoint)
    slot = Signal(str, object)  # venue, start: something new there


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
        """The current screening, or nothing."""

    def select(self, screening_id: str) -> None:
        """Select one card, or none."""

    def set_selection(self, selection: Selection) -> None:
        """Select these cards."""

    def selected_card(self) -> Card | None:
        """Return the current card, or nothing."""

    def rect_of(self, screening_id: str) -> QRect:
        """Return where on the viewport a card is drawn."""

    def repaint_all(self) -> None:
        """Draw everything anew."""

    def update_area(self, area: QRectF) -> None:
        """Draw a part of the viewport anew."""

    def shade_for(self, card: Card | None) -> None:
        """Shade where a screening cannot be, or nothing any more."""

    def viewport(self) -> QWidget:
        """Return the widget the cards are drawn on."""

    def verticalScrollBar(self) -> QScrollBar:  # noqa: N802 -- Qt's name
        """Return the bar that scrolls down."""

    def horizontalScrollBar(self) -> QScrollBar:  # noqa: N802 -- Qt's name
        """Return the bar that scrolls across."""

    def zoom_in(self) -> None:
        """Draw minutes a step taller."""

    def zoom_out(self) -> None:
        """Draw minutes a step flatter."""
