"""In what a film of the table and its card differ: a row for each field, with a tick to take it."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from typing_extensions import override

from festdesk.base.text import shorten, tidy_line
from festdesk.desktop import theme
from festdesk.desktop.intake.difference_words import say_field, say_side
from festdesk.desktop.intake.tables.dry_run import Choices, Row, key_of, taken
from festdesk.desktop.intake.tables.words import VERDICTS
from festdesk.desktop.phrases import say
from festdesk.intake.comparing import Difference, Take, Verdict

AnyIndex = QModelIndex | QPersistentModelIndex
FIELD, HERE, TABLE, BEFORE, VERDICT = range(5)
_DISPLAY, _TIP, _FONT, _COLOUR, _CHECK, _NAME = 0, 3, 6, 9, 10, 11
_LONGEST = 300
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class DifferencesModel(QAbstractTableModel):
    """A tick takes the table’s value; without it the card keeps its own."""

    decided = Signal()

    def __init__(self, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._row: Row | None = None
        self._shown: list[Difference] = []
        self._words: list[tuple[str, ...]] = []

    def show_row(self, row: Row | None, choices: Choices) -> None:
        """Show in what another film differs."""
        self.beginResetModel()
        self._row, self._choices = row, choices
        self._shown = row.shown if row is not None else []
        self._words = [_words(one) for one in self._shown]
        self.endResetModel()

    @property
    def row(self) -> Row | None:
        """The film whose differences are shown."""
        return self._row

    @property
    def shown(self) -> Sequence[Difference]:
        """The differences that are shown."""
        return self._shown

    def difference_at(self, place: int) -> Difference | None:
        """Return the difference of a row."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def is_taken(self, place: int) -> bool:
        """Return whether the table’s value would be taken over."""
        difference = self.difference_at(place)
        if self._row is None or difference is None:
            return False
        return self._row.take_of(difference, self._choices) != Take.KEEP

    def decide(self, places: Iterable[int], *, is_taken: bool) -> None:
        """Take the table’s values of rows, or keep the card’s."""
        if self._row is None:
            return
        for place in places:
            difference = self.difference_at(place)
            if difference is not None:
                take = taken(difference) if is_taken else Take.KEEP
                self._choices.takes[key_of(self._row, difference)] = take
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, VERDICT))
        self.decided.emit()

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._words)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else VERDICT + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (
            self.tr("Field"),
            self.tr("On the card"),
            self.tr("In the table"),
            self.tr("Last import"),
            self.tr("Which is"),
        )
        return heads[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == FIELD else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        difference = self.difference_at(index.row())
        if difference is None or self._row is None:
            return None
        column = index.column()
        if role == _DISPLAY:
            return self._word(index.row(), column)
        if role == _CHECK:
            ticked = _CHECKED if self.is_taken(index.row()) else _UNCHECKED
            return ticked if column == FIELD else None
        if role == _NAME:
            return self._name(index.row())
        if role == _COLOUR:
            return self._colour(difference, column)
        return self._font(index) if role == _FONT else None

    def _font(self, index: AnyIndex) -> QFont | None:
        if index.column() != (TABLE if self.is_taken(index.row()) else HERE):
            return None
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _word(self, place: int, column: int) -> str:
        """Return the word of a cell; what somebody has decided does not wait any more."""
        if column == VERDICT and self._is_answered(place):
            return self.tr("decided by you")
        return self._words[place][column]

    def _is_answered(self, place: int) -> bool:
        row, difference = self._row, self.difference_at(place)
        if row is None or difference is None or difference.verdict != Verdict.CONFLICT:
            return False
        return row.is_decided(difference, self._choices)

    def _name(self, place: int) -> str:
        words = [self._word(place, column) for column in range(VERDICT + 1)]
        if self.is_taken(place):
            said = self.tr("{field}, {verdict}. The table’s is taken: {new}. On the card: {old}")
        else:
            said = self.tr("{field}, {verdict}. The card’s is kept: {old}. In the table: {new}")
        return said.format(
            field=words[FIELD], verdict=words[VERDICT], old=words[HERE], new=words[TABLE]
        )

    def _colour(self, difference: Difference, column: int) -> QColor | None:
        tokens = theme.tokens()
        if column == VERDICT and self._row is not None:
            if not self._row.is_decided(difference, self._choices):
                return QColor(tokens.warning)
            return QColor(tokens.muted)
        is_kept = self._row is not None and (
            self._row.take_of(difference, self._choices) == Take.KEEP
        )
        is_quiet = column == BEFORE or (column == TABLE and is_kept)
        return QColor(tokens.muted) if is_quiet else None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _CHECK or index.column() != FIELD:
            return False
        self.decide([index.row()], is_taken=Qt.CheckState(value) == _CHECKED)
        return True


def _words(one: Difference) -> tuple[str, ...]:
    sides = (shorten(tidy_line(say_side(one, side)), _LONGEST) for side in (one.old, one.new))
    before = shorten(tidy_line(say_side(one, one.base)), _LONGEST)
    return (say_field(one), *sides, before, say(VERDICTS[one.verdict]))
