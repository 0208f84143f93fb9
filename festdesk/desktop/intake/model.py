"""Drafts as a tree: groups, and in each group what was understood, with a tick each."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

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
from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.intake.values import (
    GROUPS,
    TITLE,
    UNREAD,
    can_edit,
    corrected,
    edited_text,
    field_label,
    group_of,
    role_words,
    show_value,
    with_role,
)
from festdesk.desktop.phrases import say, say_reason
from festdesk.intake.drafts import CreditLineValue, Draft, FilmReading, Reading, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

AnyIndex = QModelIndex | QPersistentModelIndex
FIELD, VALUE, LINES, SURE = range(4)
_DISPLAY, _EDIT, _TIP, _FONT, _COLOUR, _CHECK, _NAME = 0, 2, 3, 6, 9, 10, 11
_UNSURE_PERCENT = 70
_LONGEST_LINE = 120


@dataclass(slots=True)
class DraftItem:
    """One draft and what the user made of it."""

    draft: Draft
    value: Value
    is_ticked: bool

    @property
    def taken(self) -> Draft:
        """The draft as the user corrected it; one that was ticked is no candidate any more."""
        return replace(self.draft, value=self.value, is_candidate=False)


@dataclass(slots=True)
class UnreadItem:
    """One line nobody could make sense of."""

    number: int
    words: str


@dataclass(slots=True)
class _Group:
    kind: int
    items: list[Any]


class DraftsModel(QAbstractItemModel):
    """What was understood of one film; ticks and corrections of all films are kept."""

    ticked = Signal()
    refused = Signal(str)  # a sentence: what was typed cannot be understood

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films: list[list[DraftItem]] = []
        self._groups: list[_Group] = []
        self._reading: Reading | None = None
        self._film = 0

    # What is shown

    def show_reading(self, reading: Reading | None) -> None:
        """Show what was read; ticks and corrections of drafts that are the same again are kept."""
        known = {_key(item.draft): item for items in self._films for item in items}
        self._reading = reading
        films: Sequence[FilmReading] = reading.films if reading is not None else ()
        self._films = [[_item(draft, known) for draft in film.drafts] for film in films]
        self._film = min(self._film, max(0, len(self._films) - 1))
        self._regroup()

    def show_one_film(self, number: int) -> None:
        """Show the drafts of another film of the same text."""
        self._film = number
        self._regroup()

    def _regroup(self) -> None:
        self.beginResetModel()
        items = self._films[self._film] if self._films else []
        groups = [_Group(kind, []) for kind in range(UNREAD + 1)]
        for item in items:
            groups[group_of(item.draft.value)].items.append(item)
        reading = self._reading
        if reading is not None:
            groups[UNREAD].items = [
                UnreadItem(number, shorten(reading.lines[number - 1], _LONGEST_LINE))
                for number in reading.unread
                if 0 < number <= len(reading.lines)
            ]
        self._groups = [group for group in groups if group.items]
        self.endResetModel()
        self.ticked.emit()

    def taken(self, film: int) -> list[Draft]:
        """Return the ticked drafts of a film, as corrected."""
        return [item.taken for item in self._films[film] if item.is_ticked]

    @property
    def film_count(self) -> int:
        """The number of films in the text."""
        return len(self._films)

    def counts(self) -> tuple[int, int]:
        """Return how many drafts of all films are ticked, and how many there are."""
        items = [item for film in self._films for item in film]
        return sum(item.is_ticked for item in items), len(items)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick or untick everything; candidates are never ticked this way."""
        for film in self._films:
            for item in film:
                if not item.draft.is_candidate or not ticked:
                    item.is_ticked = ticked
        self._tell_ticks()

    def _tell_ticks(self) -> None:
        for row in range(len(self._groups)):
            parent = self.index(row, 0)
            self.dataChanged.emit(parent, parent)
            last = self.index(self.rowCount(parent) - 1, SURE, parent)
            self.dataChanged.emit(self.index(0, 0, parent), last)
        self.ticked.emit()

    def item_at(self, index: AnyIndex) -> DraftItem | UnreadItem | None:
        """Return the draft or the unread line of an index, or nothing for a group."""
        if not index.isValid() or not index.internalId():
            return None
        item: DraftItem | UnreadItem = self._groups[index.internalId() - 1].items[index.row()]
        return item

    def lines_of(self, index: AnyIndex) -> tuple[int, int] | None:
        """Return the first and last line an index came from."""
        item = self.item_at(index)
        if isinstance(item, DraftItem):
            return item.draft.span.first_line, item.draft.span.last_line
        return (item.number, item.number) if isinstance(item, UnreadItem) else None

    def index_at_line(self, line: int) -> QModelIndex:
        """Return what was read from a line: the draft with the fewest lines that holds it."""
        found: list[tuple[int, int, int]] = []
        for group_number, group in enumerate(self._groups):
            for row, item in enumerate(group.items):
                first, last = (
                    (item.draft.span.first_line, item.draft.span.last_line)
                    if isinstance(item, DraftItem)
                    else (item.number, item.number)
                )
                if first <= line <= last:
                    found.append((last - first, group_number, row))
        if not found:
            return QModelIndex()
        _, group_number, row = min(found)
        return self.index(row, VALUE, self.index(group_number, 0))

    # Qt's side

    @override
    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:
        if not parent.isValid():
            inside = 0 <= row < len(self._groups)
            return self.createIndex(row, column, 0) if inside else QModelIndex()
        if parent.internalId() or not 0 <= row < len(self._groups[parent.row()].items):
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
        return len(self._groups[parent.row()].items) if is_group else 0

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return SURE + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Field"), self.tr("Value"), self.tr("Line"), self.tr("Sure"))[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = self.item_at(index)
        if item is None:
            if self._groups[index.row()].kind != UNREAD and index.column() == FIELD:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif isinstance(item, DraftItem):
            if index.column() == FIELD:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
                if isinstance(item.value, CreditLineValue):
                    flags |= Qt.ItemFlag.ItemIsEditable
            elif index.column() == VALUE and can_edit(item.value):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.item_at(index)
        if item is None:
            return self._group_data(self._groups[index.row()], index.column(), role)
        if isinstance(item, UnreadItem):
            return self._unread_data(item, index.column(), role)
        return self._draft_data(item, index.column(), role)

    def _group_data(self, group: _Group, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _FONT:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if column != FIELD:
            return None
        if role == _CHECK and group.kind != UNREAD:
            ticks = {item.is_ticked for item in group.items}
            state = Qt.CheckState
            return state.PartiallyChecked if len(ticks) > 1 else _check(ticked=ticks.pop())
        if role in {_DISPLAY, _NAME}:
            return self._group_label(group)
        return None

    def _group_label(self, group: _Group) -> str:
        label = say(GROUPS[group.kind])
        if group.kind == TITLE and all(item.draft.is_candidate for item in group.items):
            return self.tr("Title: none stands on the page. Tick the right one:")
        return f"{label} ({len(group.items)})"

    def _unread_data(self, item: UnreadItem, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _DISPLAY:
            return ("", item.words, str(item.number), "")[column]
        if role == _COLOUR:
            return QColor(theme.tokens().warning)
        if role == _NAME:
            return self.tr("Not understood, line {number}: {words}").format(
                number=item.number, words=item.words
            )
        return None

    def _draft_data(self, item: DraftItem, column: int, role: int) -> Any:  # noqa: ANN401
        if role == _DISPLAY:
            return self._draft_words(item, column)
        if role == _CHECK:
            return _check(ticked=item.is_ticked) if column == FIELD else None
        asked = {
            _EDIT: self._edited,
            _TIP: self._tip,
            _FONT: self._font,
            _COLOUR: self._colour,
            _NAME: self._name,
        }.get(role)
        return asked(item, column) if asked is not None else None

    @staticmethod
    def _edited(item: DraftItem, column: int) -> str | None:
        if column == FIELD and isinstance(item.value, CreditLineValue):
            return role_words(item.value)
        return edited_text(item.value) if column == VALUE else None

    def _tip(self, item: DraftItem, _column: int) -> str:
        return self.explain(item)

    @staticmethod
    def _font(item: DraftItem, _column: int) -> QFont:
        font = QFont()
        font.setItalic(item.draft.is_candidate and not item.is_ticked)
        return font

    def _name(self, item: DraftItem, _column: int) -> str:
        return ". ".join(filter(None, (self._draft_words(item, n) for n in range(SURE + 1))))

    def _draft_words(self, item: DraftItem, column: int) -> str:
        span = item.draft.span
        if column == FIELD:
            return field_label(item.value)
        if column == VALUE:
            return show_value(item.value)
        if column == LINES:
            is_one = span.first_line == span.last_line
            return str(span.first_line) if is_one else f"{span.first_line}–{span.last_line}"
        if item.value != item.draft.value:
            return self.tr("yours")
        return self.tr("{percent} %").format(percent=item.draft.confidence_percent)

    @staticmethod
    def _colour(item: DraftItem, column: int) -> QColor | None:
        tokens = theme.tokens()
        if column == SURE and item.draft.confidence_percent < _UNSURE_PERCENT:
            return QColor(tokens.warning)
        is_quiet = not item.is_ticked or column in {LINES, SURE}
        if isinstance(item.value, CreditLineValue) and column == FIELD and not item.value.role:
            is_quiet = True
        return QColor(tokens.muted) if is_quiet else None

    def explain(self, item: DraftItem) -> str:
        """Return why a value was read, how sure we are and from which lines, in a sentence each."""
        draft = item.draft
        said = (
            self.tr("From line {first}.")
            if draft.span.first_line == draft.span.last_line
            else self.tr("From lines {first} to {last}.")
        ).format(first=draft.span.first_line, last=draft.span.last_line)
        sure = self.tr("{percent} % sure.").format(percent=draft.confidence_percent)
        return " ".join(filter(None, (said, sure, say_reason(draft.reason))))

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item_at(index)
        if role == _CHECK:
            self._tick(index, item, ticked=Qt.CheckState(value) != Qt.CheckState.Unchecked)
            return True
        if role != _EDIT or not isinstance(item, DraftItem):
            return False
        try:
            made = self._corrected(item, index.column(), str(value or ""))
        except InputProblem as problem:
            self.refused.emit(say(problem))
            return False
        if made != item.value:
            item.value = made
            item.is_ticked = True
            self._tell_row(index)
        return True

    @staticmethod
    def _corrected(item: DraftItem, column: int, text: str) -> Value:
        if column == FIELD and isinstance(item.value, CreditLineValue):
            return with_role(item.value, text)
        if text == edited_text(item.value):
            return item.value
        return corrected(item.value, text)

    def _tick(self, index: AnyIndex, item: DraftItem | UnreadItem | None, *, ticked: bool) -> None:
        if isinstance(item, DraftItem):
            item.is_ticked = ticked
            self._tell_row(index)
        elif item is None:
            for one in self._groups[index.row()].items:
                one.is_ticked = ticked
            self._tell_ticks()

    def _tell_row(self, index: AnyIndex) -> None:
        parent = index.parent()
        row = index.row()
        self.dataChanged.emit(self.index(row, 0, parent), self.index(row, SURE, parent))
        self.dataChanged.emit(parent, parent)
        self.ticked.emit()


def _check(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _key(draft: Draft) -> tuple[Value, bool]:
    return draft.value, draft.is_candidate


def _item(draft: Draft, known: dict[tuple[Value, bool], DraftItem]) -> DraftItem:
    before = known.get(_key(draft))
    if before is not None:
        return DraftItem(draft, before.value, before.is_ticked)
    return DraftItem(draft, draft.value, not draft.is_candidate)
