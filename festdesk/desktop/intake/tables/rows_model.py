"""The films of a table as rows: what becomes of each, its card, and how much would change."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.folding import folded
from festdesk.desktop import theme
from festdesk.desktop.intake.tables.dry_run import Choices, Row, State
from festdesk.desktop.intake.tables.words import STATES
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
LINE, STATE, TITLE, DIRECTORS, YEAR, CHANGES = range(6)
_DISPLAY, _TIP, _COLOUR, _NAME = 0, 3, 9, 11


class RowsModel(QAbstractTableModel):
    """Words of a row are made when they are first asked for; which are shown is a list of numbers.

    What becomes of each is kept: it is asked for whenever films are counted.
    """

    def __init__(self, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._rows: list[Row] = []
        self._states: list[State] = []
        self._words: dict[int, tuple[str, ...]] = {}
        self._folded: dict[int, str] = {}
        self._shown: list[int] = []
        self._wanted: State | None = None
        self._typed: tuple[str, ...] = ()
        self._title_of: Callable[[str], str] = str

    # What is shown

    def show_rows(
        self, rows: Sequence[Row], choices: Choices, title_of: Callable[[str], str]
    ) -> None:
        """Show other rows; `title_of` names a card by its id."""
        self.beginResetModel()
        self._rows, self._choices, self._title_of = list(rows), choices, title_of
        self._states = [row.state(choices) for row in rows]
        self._words.clear()
        self._folded.clear()
        self._narrow()
        self.endResetModel()

    def narrow(self, wanted: State | None, typed: str) -> None:
        """Show the rows with a state and with all the words that are typed."""
        self.beginResetModel()
        self._wanted, self._typed = wanted, tuple(folded(typed).split())
        self._narrow()
        self.endResetModel()

    def _narrow(self) -> None:
        wanted, typed = self._wanted, self._typed
        self._shown = [
            number
            for number, state in enumerate(self._states)
            if wanted in {None, state} and self._has(number, typed)
        ]

    def change_row(self, row: Row) -> None:
        """Take another state of one row; it stays in the list while it is worked on."""
        self._rows[row.number] = row
        self._say_again([row.number])

    def follow_choices(self, numbers: Sequence[int] | None = None) -> None:
        """Look again what becomes of rows, of all of them if none are named."""
        self._say_again(range(len(self._rows)) if numbers is None else numbers)

    def _say_again(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._states[number] = self._rows[number].state(self._choices)
            self._words.pop(number, None)
            self._folded.pop(number, None)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, CHANGES))

    def _has(self, number: int, typed: Sequence[str]) -> bool:
        """Return whether a row or its card has all words that are typed."""
        if not typed:
            return True
        words = self._folded.get(number)
        if words is None:
            film_id = self._rows[number].match.film_id
            card = self._title_of(film_id) if film_id is not None else ""
            words = self._folded[number] = folded(" ".join((*self._words_of(number), card)))
        return all(word in words for word in typed)

    def _words_of(self, number: int) -> tuple[str, ...]:
        known = self._words.get(number)
        if known is None:
            known = self._words[number] = self._made(number)
        return known

    def _made(self, number: int) -> tuple[str, ...]:
        row = self._rows[number]
        film_id = row.match.film_id
        changes = row.changes(self._choices) if film_id is not None else 0
        return (
            str(row.line),
            say(STATES[self._states[number]]),
            row.title or self.tr("Untitled"),
            row.directors,
            row.year,
            str(changes) if changes else "",
        )

    # What is asked

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, also those that are not shown."""
        return self._rows

    def row_at(self, place: int) -> Row | None:
        """Return the film that a row of the list shows."""
        return self._rows[self._shown[place]] if 0 <= place < len(self._shown) else None

    def place_of(self, number: int) -> int:
        """Return where in the list a film stands; -1 for one that is not shown."""
        return self._shown.index(number) if number in self._shown else -1

    @property
    def states(self) -> Sequence[State]:
        """What becomes of each row, also of those that are not shown."""
        return self._states

    def counts(self) -> dict[State, int]:
        """Return how many rows have each state."""
        return {state: self._states.count(state) for state in State}

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else CHANGES + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (
            self.tr("Row"),
            self.tr("State"),
            self.tr("Film in the table"),
            self.tr("Director"),
            self.tr("Year"),
            self.tr("Changes"),
        )
        return heads[section]

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number = self._shown[index.row()]
        if role in {_DISPLAY, _NAME}:
            return self._words_of(number)[index.column()]
        if role == _COLOUR:
            return self._colour(self._states[number], index.column())
        if role == _TIP:
            return plain_tip(self._words_of(number)[index.column()])
        return None

    @staticmethod
    def _colour(state: State, column: int) -> QColor | None:
        tokens = theme.tokens()
        if state in {State.SAME, State.OUT}:
            return QColor(tokens.muted)
        if column != STATE:
            return QColor(tokens.muted) if column == LINE else None
        colours = {State.NEW: tokens.ok, State.OPEN: tokens.warning, State.UNREAD: tokens.error}
        return QColor(colours.get(state, tokens.text))
