"""Entries as a table in which all that an entry can have is edited in place."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from festdesk.base.offers import AnyOffer
from festdesk.desktop.filmographies.cards import Cards
from festdesk.desktop.filmographies.cells import (
    choice_in_words,
    choices,
    heads,
    offered_kinds,
    offered_roles,
)
from festdesk.desktop.filmographies.entry_rows import EntryRow
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel

AnyIndex = QModelIndex | QPersistentModelIndex
Offered = Callable[[], Sequence[AnyOffer]]
translate = QCoreApplication.translate
_DISPLAY, _EDIT = 0, 2
_NO_CELL = Qt.ItemFlag.NoItemFlags
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable
_LISTS = frozenset({"kinds", "co_directors"})


def _nothing() -> Sequence[AnyOffer]:
    return ()


def _words(key: str, row: EntryRow) -> str:
    return row.words.get(key, "")


def _title(row: EntryRow) -> str:
    return row.words["title"] or row.borrowed


def _is_borrowed(row: EntryRow) -> bool:
    return not row.words["title"]


def _title_tip(row: EntryRow) -> str:
    return "\n".join(title.text for title in row.titles)


def _card(row: EntryRow) -> str:
    if row.suggested is not None:
        suggestion = translate("Filmographies", "Link to “{title}”?")
        return suggestion.format(title=row.suggested_title)
    return row.card


def _card_value(row: EntryRow) -> str:
    return str(row.entry.film_id or row.suggested or "")


def _is_suggestion(row: EntryRow) -> bool:
    return row.suggested is not None


def _choice(row: EntryRow) -> str:
    return choice_in_words(row.words.get("choice", ""))


def _to_look_at(row: EntryRow) -> str:
    said = [f"“{row.unread}”"] if row.unread else []
    return " · ".join([*said, row.double_words] if row.double_of else said)


def _to_look_at_tip(row: EntryRow) -> str:
    if not row.unread:
        return row.double_words if row.double_of else ""
    tip = translate("Filmographies", "Not understood of the line: {words}\nThe line: {line}")
    return tip.format(words=row.unread, line=row.line)


class EntriesModel(RowsModel):
    """Entries; what is typed into the empty row becomes an entry when the row is left."""

    def __init__(self, parent: QObject, languages: Sequence[str] = ()) -> None:
        self._choices: list[tuple[str, str]] = []
        self._is_adding = False
        self._before: tuple[EntryRow, ...] | None = None  # while other rows are being shown
        self.names: Offered = _nothing  # of people of the edition
        self.wholes: Offered = _nothing  # series and collective films
        super().__init__(
            self._columns(languages), parent, blank=translate("Filmographies", "New …")
        )

    def _columns(self, languages: Sequence[str]) -> tuple[RowColumn, ...]:
        offers: dict[str, Offered] = {
            "kinds": offered_kinds,
            "role": offered_roles,
            "co_directors": self._names,
            "part_of": self._wholes,
        }
        special = {
            "title": RowColumn(
                "title",
                "",
                _title,
                value=partial(_words, "title"),
                tip=_title_tip,
                is_muted=_is_borrowed,
            ),
            "card": RowColumn(
                "card",
                "",
                _card,
                choices=self._offered_cards,
                value=_card_value,
                is_muted=_is_suggestion,
            ),
            "choice": RowColumn(
                "choice", "", _choice, choices=choices, value=partial(_words, "choice")
            ),
            "unread": RowColumn("unread", "", _to_look_at, is_editable=False, tip=_to_look_at_tip),
        }
        made = []
        for key, head in heads(languages).items():
            column = special.get(key) or RowColumn(
                key, "", partial(_words, key), offer=offers.get(key), is_list=key in _LISTS
            )
            made.append(replace(column, header=head))
        return tuple(made)

    def show_languages(self, languages: Sequence[str]) -> None:
        """Have a column for the titles in each language."""
        columns = self._columns(languages)
        if [column.key for column in columns] != [column.key for column in self.columns]:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()

    def show_entries(self, rows: Sequence[EntryRow], cards: Cards | None) -> None:
        """Show these entries; cards are what they can be linked to."""
        self._choices = cards.choices() if cards is not None else []
        self._before = self._rows
        self.show_rows(rows)
        self._before = None

    @override
    def _tell_change(self) -> None:
        """Have only those rows painted anew that are others than before."""
        before, last = self._before, len(self.columns) - 1
        if before is None or len(before) != len(self._rows):
            super()._tell_change()
            return
        for number, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def entry_rows(self) -> Sequence[EntryRow]:
        """Return the rows of all entries in their order."""
        return self._rows

    def filled_columns(self) -> set[str]:
        """Return the keys of the columns in which any entry shows something."""
        filled: set[str] = set()
        for row in self._rows:
            filled.update(row.filled)
            if row.double_of:
                filled.add("unread")
            if row.card or row.suggested is not None:
                filled.add("card")
        return filled

    def _offered_cards(self) -> list[tuple[str, str]]:
        return self._choices

    def _names(self) -> Sequence[AnyOffer]:
        return self.names()

    def _wholes(self) -> Sequence[AnyOffer]:
        return self.wholes()

    @property
    def blank_row(self) -> int:
        """The row into which a new entry is typed."""
        return self.blank_number

    def typed(self) -> dict[str, str]:
        """Return what stands in the empty row and is no entry yet."""
        return {key: value for key, value in self.typed_in("").items() if value}

    def commit_blank(self) -> bool:
        """Tell of a new entry where one was typed; tell whether one was."""
        typed = self.typed()
        if typed and not self._is_adding and not self._blank_problems():
            self._is_adding = True
            self.added.emit(typed)
            return True
        return False

    def _blank_problems(self) -> bool:
        return any(not row_id for row_id, _ in self._problems)

    def settle_blank(self, *, is_kept: bool) -> None:
        """Empty the row after its entry was written; keep what was typed where it was refused."""
        self._is_adding = False
        if is_kept:
            self.forget_blank()
        row = self.blank_row
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def drop_blank(self) -> None:
        """Forget what was typed."""
        self.settle_blank(is_kept=True)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        # Asked for each cell of each repaint; putting flags together takes a fifth of that.
        if not index.isValid():
            return _NO_CELL
        return _EDITABLE if self.columns[index.column()].is_editable else _FIXED

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _DISPLAY and index.row() == self.blank_row and index.column():
            return super().data(index, role) if super().data(index, _EDIT) else ""
        return super().data(index, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self.row_at(index) is not None or role != _EDIT or not index.isValid():
            return super().setData(index, value, role)
        key = self.columns[index.column()].key
        self._pending["", key] = str(value or "")
        for problem in [problem for problem in self._problems if not problem[0]]:
            self._mend(*problem)
        self.dataChanged.emit(index, index)
        return True
