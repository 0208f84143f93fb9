"""Entries as rows that are edited in place and dragged, and people as a list with heads."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.base.text import fold
from festdesk.booklet.typography import prepared
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.words import user_language
from festdesk.filmographies.entries import is_same_work, qualifier_in_words, years_in_words
from festdesk.filmographies.listing import Programme, listed_entries
from festdesk.filmographies.printing import printed_text
from festdesk.filmographies.style import style_of
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate
_DISPLAY, _EDIT, _ACCESSIBLE = 0, 2, 11
COUNT_ROLE = 0x0101
_MOST_KEPT = 20_000  # names whose keys are remembered, so that an act works out its own alone


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry with its titles and the card it is linked to, or might be."""

    id: EntryId
    entry: FilmographyEntry
    titles: tuple[str, ...] = ()
    card: str = ""  # title of the linked card
    suggested: FilmId | None = None
    suggested_title: str = ""


class Cards:
    """The cards of an edition, as entries are linked to them."""

    def __init__(self, snapshot: Snapshot) -> None:
        language = snapshot.languages[0] if snapshot.languages else "en"
        self._titles: dict[FilmId, tuple[str, ...]] = {}
        self._labels: dict[FilmId, str] = {}
        self._by_year: dict[int, list[FilmId]] = {}
        for film in snapshot.films.values():
            titles = snapshot.titles_of(film.id)
            self._titles[film.id] = tuple(title.text for title in titles)
            printed = printed_title(titles, language)
            self._labels[film.id] = printed or translate("Filmographies", "Untitled film")
            if film.year is not None:
                self._by_year.setdefault(film.year, []).append(film.id)
        self._years = {film.id: film.year for film in snapshot.films.values()}

    def label(self, film_id: FilmId | None) -> str:
        """Return the title of a card, or nothing for none."""
        return self._labels.get(film_id, "") if film_id is not None else ""

    def suggested(self, titles: Sequence[str], year: int | None) -> FilmId | None:
        """Return the card that has a title in common and the same year, or nothing."""
        for film_id in self._by_year.get(year, ()) if year is not None else ():
            if is_same_work(titles, year, self._titles[film_id], year):
                return film_id
        return None

    def choices(self) -> list[tuple[str, str]]:
        """Return no card and all cards by title, as values and labels."""
        found = [
            (str(film_id), f"{label} ({year})" if (year := self._years[film_id]) else label)
            for film_id, label in self._labels.items()
        ]
        found.sort(key=lambda choice: fold(choice[1]))
        return [("", translate("Filmographies", "No card")), *found]


def entry_rows(snapshot: Snapshot, person_id: PersonId, cards: Cards) -> list[EntryRow]:
    """Return a person's entries in their order."""
    found = []
    for entry in snapshot.entries_of(person_id):
        titles = tuple(title.text for title in snapshot.titles_of_entry(entry.id))
        suggested = None if entry.film_id else cards.suggested(titles, entry.year)
        found.append(
            EntryRow(
                entry.id,
                entry,
                titles,
                cards.label(entry.film_id),
                suggested,
                cards.label(suggested),
            )
        )
    return found


def printed_lines(snapshot: Snapshot, person_id: PersonId, language: str) -> list[str]:
    """Return a person's filmography as it prints in a language, a line for each entry."""
    style = style_of(snapshot.house_settings)
    films = frozenset(film.id for film in snapshot.films.values() if not film.is_withdrawn)
    listed = listed_entries(snapshot, person_id)
    text = printed_text(listed, style, language, Programme(films))
    return [prepared(line, language) for line in text.splitlines()]


# Entries


def _of_entry(column: str, row: EntryRow) -> str:
    return str(getattr(row.entry, column))


def _years(row: EntryRow) -> str:
    return years_in_words(row.entry.year, row.entry.year_until, row.entry.year_as_given)


def _title(place: int, row: EntryRow) -> str:
    return row.titles[place] if place < len(row.titles) else ""


def _qualifier(language: str, row: EntryRow) -> str:
    return qualifier_in_words(row.entry.qualifier, language)


def _card(row: EntryRow) -> str:
    if row.suggested is not None:
        suggestion = translate("Filmographies", "Link to “{title}”?")
        return suggestion.format(title=row.suggested_title)
    return row.card


def _card_value(row: EntryRow) -> str:
    return str(row.entry.film_id or row.suggested or "")


def _is_suggestion(row: EntryRow) -> bool:
    return row.suggested is not None


class EntriesModel(RowsModel):
    """Entries; what is typed into the empty row becomes an entry when the row is left."""

    def __init__(self, parent: QObject) -> None:
        self._choices: list[tuple[str, str]] = []
        self._is_adding = False
        language = user_language()
        super().__init__(
            (
                RowColumn("year", translate("Filmographies", "Year"), _years),
                RowColumn("title", translate("Filmographies", "Title"), partial(_title, 0)),
                RowColumn("second", translate("Filmographies", "Second title"), partial(_title, 1)),
                RowColumn(
                    "qualifier",
                    translate("Filmographies", "Kind"),
                    partial(_qualifier, language),
                    offer=partial(_offered_qualifiers, language),
                ),
                RowColumn(
                    "share", translate("Filmographies", "Share"), partial(_of_entry, "share")
                ),
                RowColumn("role", translate("Filmographies", "Role"), partial(_of_entry, "role")),
                RowColumn("note", translate("Filmographies", "Note"), partial(_of_entry, "note")),
                RowColumn(
                    "card",
                    translate("Filmographies", "Card"),
                    _card,
                    choices=self._offered_cards,
                    value=_card_value,
                    is_muted=_is_suggestion,
                ),
            ),
            parent,
            blank=translate("Filmographies", "New …"),
        )

    def show_entries(self, rows: Sequence[EntryRow], cards: Cards) -> None:
        """Show these entries; cards are what they can be linked to."""
        self._choices = cards.choices()
        self.show_rows(rows)

    def _offered_cards(self) -> list[tuple[str, str]]:
        return self._choices

    @property
    def blank_row(self) -> int:
        """The row into which a new entry is typed."""
        return self.rowCount() - 1

    def typed(self) -> dict[str, str]:
        """Return what stands in the empty row and is no entry yet."""
        return {
            key: value for (row_id, key), value in self._pending.items() if not row_id and value
        }

    def commit_blank(self) -> None:
        """Tell of a new entry where one was typed."""
        typed = self.typed()
        if typed and not self._is_adding:
            self._is_adding = True
            self.added.emit(typed)

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
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _DISPLAY and index.row() == self.blank_row and index.column():
            return super().data(index, role) if super().data(index, _EDIT) else ""
        return super().data(index, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self.row_at(index) is not None or role != _EDIT or not index.isValid():
            return super().setData(index, value, role)
        self._pending["", self.columns[index.column()].key] = str(value or "")
        self.dataChanged.emit(index, index)
        return True


def _offered_qualifiers(language: str) -> tuple[str, ...]:
    return tuple(qualifier_in_words(qualifier, language) for qualifier in Qualifier)
