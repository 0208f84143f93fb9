"""The board as screen readers know it: a list of screenings, each with its words and its place.

A painted widget has no children that Qt could tell of; these interfaces stand for them. One is
kept for each position in the list and asks the board what is there now, so none outlives its
card.
"""

from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from typing_extensions import override

from festdesk.desktop.calendar.cards import Card

_KEPT: list[Any] = []  # Qt does not own what Python made


class ReadAloud(Protocol):
    """What these interfaces ask of a board."""

    order: tuple[Card, ...]

    @property
    def selected_id(self) -> str:
        """The screening that is selected, or nothing."""

    def rect_of(self, screening_id: str) -> QRect:
        """Return where on the viewport a card is drawn."""

    def words_of(self, card: Card) -> str:
        """Return everything a card shows, as one line."""

    def viewport(self) -> QWidget:
        """Return the widget the cards are drawn on."""

    def hasFocus(self) -> bool:  # noqa: N802 -- Qt's name
        """Return whether keys go to the board."""


class _BoardAccess(QAccessibleWidget):
    """The board as a list."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board, QAccessible.Role.List, board.accessibleName())
        self._board = cast("ReadAloud", board)
        self._children: list[_CardAccess] = []

    @property
    def board(self) -> ReadAloud:
        """The widget."""
        return self._board

    @override
    def childCount(self) -> int:
        return len(self._board.order)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < len(self._board.order):
            return None
        while len(self._children) <= index:
            made = _CardAccess(self, len(self._children))
            QAccessible.registerAccessibleInterface(made)
            self._children.append(made)
        return self._children[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, _CardAccess) else -1

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        for index, card in enumerate(self._board.order):
            if card.id == self._board.selected_id and self._board.hasFocus():
                return self.child(index)
        return None


class _CardAccess(QAccessibleInterface):
    """The screening at one position of the list."""

    def __init__(self, parent: _BoardAccess, index: int) -> None:
        super().__init__()
        self._parent = parent
        self.index = index

    @override
    def isValid(self) -> bool:
        return self.index < len(self._parent.board.order)

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._parent

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        del index
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        del x, y
        return None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def rect(self) -> QRect:
        board = self._parent.board
        if not self.isValid():
            return QRect()
        rect = board.rect_of(board.order[self.index].id)
        return QRect(board.viewport().mapToGlobal(rect.topLeft()), rect.size())

    @override
    def text(self, t: QAccessible.Text) -> str:
        board = self._parent.board
        if t != QAccessible.Text.Name or not self.isValid():
            return ""
        return board.words_of(board.order[self.index])

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        del t, text

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        board = self._parent.board
        if self.isValid():
            is_selected = board.order[self.index].id == board.selected_id
            for name, value in (
                ("selectable", True),
                ("focusable", True),
                ("selected", is_selected),
                ("focused", is_selected and board.hasFocus()),
            ):
                setattr(state, name, value)
        return state


def _make(key: str, watched: QObject) -> QAccessibleInterface | None:
    if key != "Board":
        return None
    made = _BoardAccess(cast("QWidget", watched))
    _KEPT.append(made)
    return made


def make_accessible() -> None:
    """Let Qt ask here for the interface of a board; doing it twice is doing it once."""
    if _make not in _KEPT:
        _KEPT.append(_make)
        QAccessible.installFactory(_make)
