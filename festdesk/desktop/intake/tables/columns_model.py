"""The columns of a table: their heads, some of their cells, and what each is read as."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.folding import folded
from festdesk.base.languages import find_language, language_name
from festdesk.base.text import shorten, tidy_line
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.intake.tables.target_words import LEFT_ASIDE, find_targets, say_targets
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.intake.tables.mapping import Column, Mapping
from festdesk.intake.tables.sheets import Sheet
from festdesk.intake.tables.targets import IN_A_LANGUAGE

AnyIndex = QModelIndex | QPersistentModelIndex
HEAD, CELLS, TARGETS, LANGUAGE, SURE = range(5)
_DISPLAY, _EDIT, _TIP, _COLOUR, _NAME = 0, 2, 3, 9, 11
_LOOKED_AT = 60  # rows, for cells to show
_SAMPLES, _LONGEST = 3, 90
_UNSURE_PERCENT = 70
NO_LANGUAGE = sentence(
    "Error", "“{words}” is no language that is known here. Type its name or its code, such as fr."
)


class ColumnsModel(QAbstractTableModel):
    """Shows what it is given; a correction is told as another mapping, never kept here."""

    corrected = Signal(object)  # Mapping
    refused = Signal(str)  # a sentence: what was typed is no field

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._mapping: Mapping | None = None
        self._shown: list[int] = []
        self._samples: dict[int, str] = {}
        self._typed: tuple[str, ...] = ()

    # What is shown

    def show_mapping(self, sheet: Sheet | None, mapping: Mapping | None) -> None:
        """Show the columns of a sheet; where only what they are read as is new, all stays."""
        if mapping is not None and self._has_columns_of(sheet, mapping):
            self._mapping = mapping
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SURE))
            return
        self.beginResetModel()
        self._sheet, self._mapping = sheet, mapping
        self._samples.clear()
        self._narrow()
        self.endResetModel()

    def _has_columns_of(self, sheet: Sheet | None, mapping: Mapping) -> bool:
        known = self._mapping
        return (
            sheet is self._sheet
            and known is not None
            and len(known.columns) == len(mapping.columns)
        )

    def narrow(self, typed: str) -> None:
        """Show the columns whose head or field has all the words that are typed."""
        self.beginResetModel()
        self._typed = tuple(folded(typed).split())
        self._narrow()
        self.endResetModel()

    def _narrow(self) -> None:
        columns = self._mapping.columns if self._mapping is not None else ()
        self._shown = [
            number
            for number, column in enumerate(columns)
            if not self._typed or self._has_typed(number, column)
        ]

    def _has_typed(self, number: int, column: Column) -> bool:
        words = folded(f"{self.head_of(number)} {say_targets(column.targets)}")
        return all(word in words for word in self._typed)

    def column_at(self, place: int) -> Column | None:
        """Return the column of a row."""
        if self._mapping is None or not 0 <= place < len(self._shown):
            return None
        return self._mapping.columns[self._shown[place]]

    def head_of(self, number: int) -> str:
        """Return the head of a column, or its number where it has none."""
        column = self._mapping.columns[number] if self._mapping is not None else None
        if column is not None and column.head:
            return tidy_line(column.head)
        return self.tr("Column {number}").format(number=number + 1)

    def head_at(self, place: int) -> str:
        """Return the head of the column of a row."""
        return self.head_of(self._shown[place]) if 0 <= place < len(self._shown) else ""

    def cells_at(self, place: int, most: int) -> list[str]:
        """Return the first different cells with anything in them of the column of a row."""
        if self._sheet is None or not 0 <= place < len(self._shown):
            return []
        return _cells(self._sheet, self._shown[place], most, len(self._sheet.rows))

    def _sample(self, number: int) -> str:
        known = self._samples.get(number)
        if known is None and self._sheet is not None:
            cells = _cells(self._sheet, number, _SAMPLES, _LOOKED_AT)
            known = " · ".join(shorten(tidy_line(cell), _LONGEST) for cell in cells)
            self._samples[number] = known
        return known or ""

    # Correcting

    def correct(self, places: Sequence[int], targets: tuple[str, ...], number: int = 0) -> None:
        """Read some columns as something else; nothing leaves them aside."""
        self._replace(places, targets=targets, number=number)

    def _replace(self, places: Sequence[int], **values: Any) -> None:  # noqa: ANN401 -- of a Column
        mapping = self._mapping
        numbers = {self._shown[place] for place in places if 0 <= place < len(self._shown)}
        if mapping is None or not numbers:
            return
        columns = tuple(
            replace(column, **values, reason="", confidence_percent=100)
            if number in numbers
            else column
            for number, column in enumerate(mapping.columns)
        )
        self.corrected.emit(replace(mapping, columns=columns))

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.column_at(index.row())
        if role != _EDIT or column is None:
            return False
        typed = str(value or "")
        try:
            if index.column() == TARGETS:
                targets, number = find_targets(typed)
                if (targets, number) != (column.targets, column.number):
                    self.correct([index.row()], targets, number or column.number)
            else:
                language = _language(typed)
                if language != column.language:
                    self._replace([index.row()], language=language)
        except InputProblem as problem:
            self.refused.emit(say(problem))
            return False
        return True

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else SURE + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (
            self.tr("Column"),
            self.tr("Cells"),
            self.tr("Read as"),
            self.tr("Language"),
            self.tr("Sure"),
        )
        return heads[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        column = self.column_at(index.row())
        is_editable = index.column() == TARGETS or (
            index.column() == LANGUAGE and column is not None and _has_language(column)
        )
        return flags | Qt.ItemFlag.ItemIsEditable if is_editable else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.column_at(index.row())
        if column is None:
            return None
        if role in {_DISPLAY, _EDIT}:
            return self._words(index.row(), column, index.column(), role)
        if role == _NAME:
            words = (self._words(index.row(), column, n, _DISPLAY) for n in range(SURE + 1))
            return ". ".join(filter(None, words))
        if role == _TIP:
            return plain_tip(self._words(index.row(), column, index.column(), _DISPLAY))
        if role == _COLOUR:
            return _colour(column, index.column())
        return None

    def _words(self, place: int, column: Column, which: int, role: int) -> str:
        if which == HEAD:
            return self.head_at(place)
        if which == CELLS:
            return self._sample(self._shown[place])
        if which == TARGETS:
            return self._field(column, is_edited=role == _EDIT)
        if which == LANGUAGE:
            return language_name(column.language, user_language()) if column.language else ""
        return self._sureness(column)

    def _field(self, column: Column, *, is_edited: bool) -> str:
        said = say_targets(column.targets, column.number)
        if said or is_edited:
            return said
        return self.tr("private, left aside") if column.is_private else say(LEFT_ASIDE)

    def _sureness(self, column: Column) -> str:
        if not column.targets:
            return ""
        if not column.reason:
            return self.tr("yours")
        return self.tr("{percent} %").format(percent=column.confidence_percent)


def _has_language(column: Column) -> bool:
    return bool(IN_A_LANGUAGE.intersection(column.targets))


def _language(typed: str) -> str:
    words = tidy_line(typed)
    found = find_language(words) if words else ""
    if found is None:
        raise InputProblem(NO_LANGUAGE, words=words)
    return found


def _colour(column: Column, which: int) -> QColor | None:
    tokens = theme.tokens()
    if not column.targets:
        return QColor(tokens.muted)
    if which == SURE and column.confidence_percent < _UNSURE_PERCENT:
        return QColor(tokens.warning)
    return QColor(tokens.muted) if which in {CELLS, SURE} else None


def _cells(sheet: Sheet, number: int, most: int, rows: int) -> list[str]:
    """Return the first different cells of a column with anything in them."""
    found: dict[str, None] = {}
    for _, cells in sheet.rows[:rows]:
        cell = cells[number] if number < len(cells) else ""
        if cell:
            found[cell] = None
            if len(found) >= most:
                break
    return list(found)
