"""The board as screen readers know it: a list of screenings, each with its words and its place.

A painted widget has no children that Qt could tell of; these interfaces stand for them. One is
kept for each position in the list and asks the board what is there now, so none outlives its
card.
"""

from typing import Any, Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from typing_extensions import override

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.scene import Scene
from festdesk.desktop.calendar.selection import Selection

translate = QCoreApplication.translate

_KEPT: list[Any] = []  # Qt does not own what Python made


class ReadAloud(Protocol):
    """What these interfaces ask of a board."""

    order: tuple[Card, ...]

    selection: Selection

    @property
    def selected_id(self) -> str:
        """The screening that is selected, or nothing."""

    @property
    def scene(self) -> Scene:
        """What is drawn, with where everything is."""

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
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        at = self._board.viewport().mapFromGlobal(QPoint(x, y))
        card = self._board.scene.card_at(QPointF(at))
        if card is None:
            return None
        places = (index for index, one in enumerate(self._board.order) if one.id == card.id)
        return self.child(next(places, -1))

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t != QAccessible.Text.Description:
            return super().text(t)
        count = len(self._board.order)
        if count == 1:
            return translate("Calendar", "One screening")
        return translate("Calendar", "{count} screenings").format(count=count)

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
        if not self.isValid():
            return ""
        if t == QAccessible.Text.Description:
            said = translate("Calendar", "{number} of {count}")
            return said.format(number=self.index + 1, count=len(board.order))
        return board.words_of(board.order[self.index]) if t == QAccessible.Text.Name else ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        del t, text

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        board = self._parent.board
        if self.isValid():
            screening_id = board.order[self.index].id
            seen = board.rect_of(screening_id).intersects(board.viewport().rect())
            is_current = screening_id == board.selected_id
            for name, value in (
                ("selectable", True),
                ("multiSelectable", True),
                ("focusable", True),
                ("selected", screening_id in board.selection.ids),
                ("focused", is_current and board.hasFocus()),
                ("offscreen", not seen),
            ):
                setattr(state, name, value)
        return state


class Announcer:
    """Says what has no place in the list: a move, the mark, a break; `said` is the last of it."""

    def __init__(self) -> None:
        self.said = ""
        self._before: Card | None = None

    def follow(self, board: ReadAloud, card: Card | None) -> None:
        """Note the current screening as it is shown now, and say it if it has moved."""
        before, self._before = self._before, card
        if card is None or before is None or card.id != before.id:
            return
        if (card.column, card.start_minute) == (before.column, before.start_minute):
            return
        moved = translate("Calendar", "Moved: {screening}")
        self.say(board, moved.format(screening=board.words_of(card)))

    def say(self, board: ReadAloud, words: str) -> None:
        """Have words said to who listens, while keys go to the board."""
        self.said = words
        if QAccessible.isActive() and board.hasFocus():
            event = QAccessibleAnnouncementEvent(cast("QWidget", board), self.said)
            QAccessible.updateAccessibility(event)


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
