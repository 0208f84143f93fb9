"""Drafts as a tree: groups, and in each what was read, what it changes, and why it was read so."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.desktop import theme
from festdesk.desktop.intake.row_words import (
    CARD,
    FIELD,
    LINES,
    SURE,
    VALUE,
    explain,
    group_label,
    words_of,
)
from festdesk.desktop.intake.rows import (
    DraftRow,
    Group,
    QuestionRow,
    RemovedRow,
    Row,
    UnreadRow,
)
from festdesk.desktop.intake.values import can_edit, corrected, edited_text, role_words
from festdesk.desktop.phrases import say
from festdesk.intake.comparing import Take, Verdict
from festdesk.intake.drafts import CreditLineValue, Value

AnyIndex = QModelIndex | QPersistentModelIndex
_AT_ONCE = 150  # rows of a group; the view asks for as many again as soon as it unfolds one
_DISPLAY, _EDIT, _TIP, _FONT, _COLOUR, _CHECK, _NAME = 0, 2, 3, 6, 9, 10, 11


class DraftsModel(QAbstractItemModel):
    """Shows groups of rows; what is ticked or typed is told, and comes back as other rows."""

    tick_wanted = Signal(object, bool)  # a tuple of rows, ticked or not
    value_wanted = Signal(object, object)  # a row and its new value
    role_wanted = Signal(object, str)  # a row and the words of its role
    refused = Signal(str)  # a sentence: what was typed cannot be understood

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._shown: list[int] = []  # rows of each group that the view knows of

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; where the same rows only say something else, nothing is reset."""
        if _shape(groups) == _shape(self._groups):
            self._groups = list(groups)
            for number, shown in enumerate(self._shown):
                parent = self.index(number, 0)
                self.dataChanged.emit(parent, parent)
                self.dataChanged.emit(
                    self.index(0, 0, parent), self.index(shown - 1, LINES, parent)
                )
            return
        self.beginResetModel()
        self._groups = list(groups)
        self._shown = [min(len(group.rows), _AT_ONCE) for group in self._groups]
        self.endResetModel()

    @override
    def canFetchMore(self, parent: AnyIndex) -> bool:
        if not parent.isValid() or parent.internalId():
            return False
        return self._shown[parent.row()] < len(self._groups[parent.row()].rows)

    @override
    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._show_until(parent.row(), self._shown[parent.row()] + _AT_ONCE)

    def _show_until(self, number: int, count: int) -> None:
        """Let the view know of so many rows of a group: laying thousands out takes its time."""
        shown, count = self._shown[number], min(count, len(self._groups[number].rows))
        if count > shown:
            self.beginInsertRows(self.index(number, 0), shown, count - 1)
            self._shown[number] = count
            self.endInsertRows()

    def rows(self) -> list[Row]:
        """Return all rows in the order in which they are shown."""
        return [row for group in self._groups for row in group.rows]

    def row_at(self, index: AnyIndex) -> Row | None:
        """Return the row of an index, or nothing for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].rows[index.row()]

    def rows_under(self, index: AnyIndex) -> tuple[Row, ...]:
        """Return the row of an index, or all rows of a group."""
        if not index.isValid():
            return ()
        row = self.row_at(index)
        return (row,) if row is not None else self._groups[index.row()].rows

    def index_of(self, key: tuple[object, ...]) -> QModelIndex:
        """Return where a row stands, by its key."""
        for number, group in enumerate(self._groups):
            for at, row in enumerate(group.rows):
                if row.key == key:
                    return self._index_at(number, at)
        return QModelIndex()

    def _index_at(self, number: int, at: int) -> QModelIndex:
        self._show_until(number, at + 1)
        return self.index(at, VALUE, self.index(number, 0))

    def index_at_line(self, line: int) -> QModelIndex:
        """Return what came of a line: the row with the fewest lines that holds it."""
        found = [
            (row.lines[1] - row.lines[0], number, at)
            for number, group in enumerate(self._groups)
            for at, row in enumerate(group.rows)
            if row.lines is not None and row.lines[0] <= line <= row.lines[1]
        ]
        if not found:
            return QModelIndex()
        _, number, at = min(found)
        return self._index_at(number, at)

    # Qt's side

    @override
    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:
        if not parent.isValid():
            inside = 0 <= row < len(self._groups)
            return self.createIndex(row, column, 0) if inside else QModelIndex()
        if parent.internalId() or not 0 <= row < self._shown[parent.row()]:
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    @override
    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._groups)
        is_group = not parent.internalId() and parent.column() == 0
        return self._shown[parent.row()] if is_group else 0

    @override
    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:
        return not parent.isValid() or (not parent.internalId() and parent.column() == 0)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return LINES + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (
            self.tr("Field"),
            self.tr("Value"),
            self.tr("On the card"),
            self.tr("How sure, and why"),
            self.tr("Line"),
        )
        return heads[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row_at(index)
        if index.column() == FIELD and self._can_tick(index, row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if isinstance(row, DraftRow) and _can_type(row, index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _can_tick(self, index: AnyIndex, row: Row | None) -> bool:
        if row is None:
            return isinstance(self._groups[index.row()].rows[0], DraftRow)
        return isinstance(row, DraftRow | RemovedRow)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index)
        if row is None:
            return self._group_data(self._groups[index.row()], index.column(), role)
        column = index.column()
        if role in {_DISPLAY, _TIP}:
            return words_of(row, column) if role == _DISPLAY else explain(row)
        asked: Callable[[Row, int], Any] | None = {
            _CHECK: _check,
            _EDIT: _edited,
            _FONT: _font,
            _COLOUR: _colour,
            _NAME: _name,
        }.get(role)
        return asked(row, column) if asked is not None else None

    def _group_data(self, group: Group, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _FONT:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if column != FIELD:
            return None
        drafts = [row for row in group.rows if isinstance(row, DraftRow)]
        if role == _CHECK and drafts:
            ticks = {row.item.is_ticked for row in drafts}
            state = Qt.CheckState
            return state.PartiallyChecked if len(ticks) > 1 else _state(ticked=ticks.pop())
        if role in {_DISPLAY, _NAME}:
            return group_label(group)
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if role == _CHECK:
            ticked = Qt.CheckState(value) != Qt.CheckState.Unchecked
            self.tick_wanted.emit(self.rows_under(index), ticked)
            return True
        if role != _EDIT or not isinstance(row, DraftRow):
            return False
        text = str(value or "")
        if index.column() == FIELD:
            if text != role_words_of(row.item.value):
                self.role_wanted.emit(row, text)
            return True
        try:
            made = row.item.value
            if text != edited_text(made):
                made = corrected(made, text)
        except InputProblem as problem:
            self.refused.emit(say(problem))
            return False
        if made != row.item.value:
            self.value_wanted.emit(row, made)
        return True


def _shape(groups: Sequence[Group]) -> list[tuple[int, list[tuple[object, ...]]]]:
    return [(group.kind, [row.key for row in group.rows]) for group in groups]


def role_words_of(value: Value) -> str:
    """Return the role as it stands in the editor of a credit line."""
    return role_words(value) if isinstance(value, CreditLineValue) else ""


def _can_type(row: DraftRow, column: int) -> bool:
    value = row.item.value
    if column == FIELD:
        return isinstance(value, CreditLineValue)
    return column == VALUE and can_edit(value)


def _state(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _check(row: Row, column: int) -> Qt.CheckState | None:
    if column != FIELD:
        return None
    if isinstance(row, DraftRow):
        return _state(ticked=row.item.is_ticked)
    if isinstance(row, RemovedRow):
        return _state(ticked=row.take is Take.REMOVE)
    return None


def _edited(row: Row, column: int) -> str | None:
    if not isinstance(row, DraftRow):
        return None
    value = row.item.value
    if column == FIELD:
        return role_words_of(value)
    return edited_text(value) if column == VALUE else None


def _name(row: Row, _column: int) -> str:
    return ". ".join(filter(None, (words_of(row, n) for n in (FIELD, VALUE, CARD, SURE, LINES))))


def _font(row: Row, column: int) -> QFont:
    font = QFont()
    if isinstance(row, DraftRow):
        font.setItalic(row.item.draft.is_candidate and not row.item.is_ticked)
        is_unsure = column == SURE and row.wants_a_look and row.item.is_unsure
        if is_unsure or (row.is_open and column == CARD):
            font.setWeight(QFont.Weight.DemiBold)
    elif isinstance(row, UnreadRow):
        font.setStrikeOut(row.is_aside)
    return font


def _colour(row: Row, column: int) -> QColor | None:
    tokens = theme.tokens()
    if isinstance(row, UnreadRow):
        return QColor(tokens.muted if row.is_aside else tokens.text)
    if isinstance(row, QuestionRow):
        return QColor(tokens.warning) if column == CARD and row.wants_a_look else None
    if isinstance(row, RemovedRow):
        return QColor(tokens.warning) if column == CARD else None
    if column == SURE and row.wants_a_look and row.item.is_unsure:
        return QColor(tokens.warning)
    if column == CARD:
        return _verdict_colour(row)
    is_quiet = not row.item.is_ticked or column in {LINES, SURE} or row.is_aside
    return QColor(tokens.muted) if is_quiet else None


def _verdict_colour(row: DraftRow) -> QColor:
    tokens = theme.tokens()
    if row.is_open:
        return QColor(tokens.error)
    colours = {Verdict.ADDED: tokens.ok, Verdict.CHANGED: tokens.accent}
    found = colours.get(row.verdict) if row.verdict is not None else None
    return QColor(found or tokens.muted)
