"""The filmography editor: one person's entries in a table, and beneath them their print."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.findings import Place
from festdesk.base.ids import EntryId, PersonId
from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.commands import Command
from festdesk.desktop.filmographies.acts import (
    PastedLine,
    add_lines,
    add_typed,
    change_cell,
    read_lines,
)
from festdesk.desktop.filmographies.model import (
    Cards,
    EntriesModel,
    EntryRow,
    entry_rows,
    printed_lines,
)
from festdesk.desktop.filmographies.paste import PasteLines
from festdesk.desktop.filmographies.view import EntriesView
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.words import user_language
from festdesk.editing.filmographies import delete_entries, reorder_entries
from festdesk.filmographies.entries import in_order_of_years

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

# An act that touches none of these leaves the editor as it is.
_TABLES = frozenset(
    {"filmographyentry", "entrytrait", "title", "film", "credit", "edition", "housesetting"}
)
_FIELD_OF_COLUMN = {
    "year": "year",
    "year_until": "year",
    "year_as_given": "year",
    "film_id": "card",
}
_TITLES = {"title": 0, "second": 1}  # which of an entry's titles a column shows


class FilmographyEditor(QWidget):
    """Lets the user keep what a person has made, as quickly as in a text editor.

    Whoever shows it hands on the news of the desk to `show_snapshot`, says whose filmography it
    is with `show_person`, and calls `leave` before another person or page is shown.
    """

    message = Signal(str)  # one sentence for the message bar
    place_wanted = Signal(object)  # Place: the card an entry is linked to

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._person_id: PersonId | None = None
        self._wanted_rows: list[str] = []  # to be selected when their news arrive
        self._build()

    # Building

    def _build(self) -> None:
        self.model = EntriesModel(self)
        self.model.edited.connect(self._change_cell)
        self.model.added.connect(self._add_typed)
        self.model.reordered.connect(self._reorder)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_entries(splitter))
        splitter.addWidget(self._build_print(splitter))
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([420, 150])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _build_entries(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        self.table = EntriesView(self.model, part)
        self.table.removal_wanted.connect(self._delete)
        self.table.lines_pasted.connect(self._paste)
        self.table.menu_wanted.connect(self._show_menu)
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE)
        for label, run in (
            (self.tr("&Add entry"), self.add_entry),
            (self.tr("&Paste lines…"), self.paste_lines),
            (self.tr("&Latest first"), self.sort_latest_first),
            (self.tr("Ea&rliest first"), self.sort_earliest_first),
        ):
            button = QPushButton(label, part)
            button.clicked.connect(run)
            bar.addWidget(button)
        bar.addStretch(1)
        self._count = QLabel(part)
        self._count.setProperty("role", "muted")
        bar.addWidget(self._count)
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, theme.SPACE, 0, 0)
        lines.setSpacing(theme.SPACE)
        lines.addLayout(bar)
        lines.addWidget(self.table, 1)
        return part

    def _build_print(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        label = theme.heading(QLabel(self.tr("As it prints in"), part), 3)
        self._language = QComboBox(part)
        self._language.setObjectName("print language")
        self._language.setAccessibleName(self.tr("Language of the print"))
        label.setBuddy(self._language)
        self._language.currentIndexChanged.connect(self._show_print)
        self.printed = QPlainTextEdit(part)
        self.printed.setReadOnly(True)
        self.printed.setTabChangesFocus(True)
        self.printed.setPlaceholderText(self.tr("Entries appear here as they print."))
        self.printed.setAccessibleName(self.tr("The filmography as it prints"))
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self._language)
        head.addStretch(1)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(head)
        layout.addWidget(self.printed, 1)
        return part

    # Showing

    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        """Show what is new; `touched` names the rows of the last act, nothing means all."""
        if touched is not None and not _TABLES & set(touched):
            return
        if touched is None or "edition" in touched:
            self._show_languages(snapshot)
        self._show_entries()

    def show_person(self, person_id: PersonId | None) -> None:
        """Show the entries of a person; what was typed into the empty row of another is gone.

        `leave` writes it before.
        """
        if person_id == self._person_id:
            return
        self._person_id = person_id
        self._wanted_rows = []
        self.model.drop_blank()
        self._show_entries()
        self.table.clearSelection()
        self.table.scrollToTop()

    def _show_entries(self) -> None:
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None:
            return
        cards = Cards(snapshot)
        rows = entry_rows(snapshot, person_id, cards) if person_id is not None else []
        before = self.model.ids()
        chosen = self._wanted_rows or self.table.chosen_ids()
        column = self.table.currentIndex().column()
        top = self.table.verticalScrollBar().value()
        self.model.show_entries(rows, cards)
        if self.model.ids() != before:
            self.table.verticalScrollBar().setValue(top)
            if chosen:
                self.table.choose_rows(chosen)
                self.table.setCurrentIndex(
                    self.model.index(self.table.currentIndex().row(), max(0, column))
                )
                self.table.choose_rows(chosen)
        if set(self._wanted_rows) <= set(self.model.ids()):
            self._wanted_rows = []
        self._count.setText(self.tr("Entries: {count}").format(count=len(rows)))
        self._show_print()

    def _show_languages(self, snapshot: "Snapshot") -> None:
        chosen = self._language.currentData()
        self._language.blockSignals(True)  # noqa: FBT003 -- Qt's signature
        self._language.clear()
        for language in snapshot.languages:
            self._language.addItem(language_name(language, user_language()), language)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))
        self._language.blockSignals(False)  # noqa: FBT003 -- Qt's signature

    def _show_print(self) -> None:
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None or person_id is None:
            return
        language = str(self._language.currentData() or "en")
        text = "\n".join(printed_lines(snapshot, person_id, language))
        if text != self.printed.toPlainText():
            top = self.printed.verticalScrollBar().value()
            self.printed.setPlainText(text)
            self.printed.verticalScrollBar().setValue(top)

    # Finding

    def go_to(self, place: Place) -> bool:
        """Select an entry of the person shown and the cell named; tell whether it is here."""
        if place.kind != "filmographyentry" or place.id not in self.model.ids():
            return False
        field = _FIELD_OF_COLUMN.get(place.field, place.field) or "title"
        return self.table.choose(place.id, field)

    def place(self) -> Place | None:
        """Return the stored field that the current cell is of; the inverse of `go_to`."""
        cell, snapshot = self.table.current_cell(), self.desk.snapshot
        if cell is None or snapshot is None:
            return None
        entry_id, key = cell
        if key not in _TITLES:
            return Place("filmographyentry", entry_id, "film_id" if key == "card" else key)
        titles = snapshot.titles_of_entry(EntryId(entry_id))
        number = _TITLES[key]
        return Place("title", titles[number].id) if number < len(titles) else None

    # Entries

    def add_entry(self) -> None:
        """Begin to type a new entry."""
        if self._person_id is not None:
            self.table.type_new()

    def _add_typed(self, typed: dict[str, str]) -> None:
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None or person_id is None:
            return
        others = [(entry.id, entry.year) for entry in snapshot.entries_of(person_id)]
        add = partial(add_typed, person_id=person_id, typed=typed, others=others)
        self.desk.act(self.tr("Add entry"), add, self._settle_added, self._refuse_added)

    def _settle_added(self, _entry_id: str) -> None:
        self.model.settle_blank(is_kept=True)

    def _refuse_added(self, _problem: KnownError) -> None:
        self.model.settle_blank(is_kept=False)

    def _change_cell(self, entry_id: str, key: str, typed: str) -> None:
        change = partial(change_cell, entry_id=EntryId(entry_id), key=key, typed=typed)
        label = self.tr("Link entry to card") if key == "card" else self.tr("Change entry")
        self.desk.act(label, change, None, self._refuse_cell)

    def _refuse_cell(self, _problem: KnownError) -> None:
        self.model.forget_typing()

    def _delete(self, ids: list[str]) -> None:
        rows = self.model.ids()
        first = rows.index(ids[0])
        left = [row for row in rows if row not in ids]
        self._wanted_rows = left[min(first, len(left) - 1) :][:1] if left else []
        label = self.tr("Delete entries") if len(ids) > 1 else self.tr("Delete entry")
        entry_ids = [EntryId(row) for row in ids]
        self.desk.act(label, partial(delete_entries, entry_ids=entry_ids))

    def _reorder(self, ids: list[str]) -> None:
        self._wanted_rows = self.table.chosen_ids()
        entry_ids = [EntryId(row) for row in ids]
        self.desk.act(self.tr("Move entries"), partial(reorder_entries, entry_ids=entry_ids))

    def sort_latest_first(self) -> None:
        """Order the entries from the latest year to the earliest."""
        self._sort(self.tr("Sort latest first"), latest_first=True)

    def sort_earliest_first(self) -> None:
        """Order the entries from the earliest year to the latest."""
        self._sort(self.tr("Sort earliest first"), latest_first=False)

    def _sort(self, label: str, *, latest_first: bool) -> None:
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None or person_id is None:
            return
        entries = [(str(entry.id), entry.year) for entry in snapshot.entries_of(person_id)]
        ids = in_order_of_years(entries, latest_first=latest_first)
        if ids != [entry_id for entry_id, _ in entries]:
            entry_ids = [EntryId(entry_id) for entry_id in ids]
            self.desk.act(label, partial(reorder_entries, entry_ids=entry_ids))

    # Pasting

    def _paste(self, text: str) -> None:
        """Add what was copied right away: each line becomes an entry, in one act."""
        try:
            lines = read_lines(text)
        except InputProblem as problem:
            self.message.emit(say(problem))
            return
        self._add_lines(lines)

    def paste_lines(self) -> None:
        """Show the window in which lines are pasted and looked at first."""
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None or person_id is None:
            return
        dialog = PasteLines(snapshot.person_name(person_id), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted_lines.connect(self._add_lines)
        dialog.take_clipboard()
        dialog.open()

    def _add_lines(self, lines: list[PastedLine]) -> None:
        if self._person_id is None:
            return
        unread = sum(not line.is_understood for line in lines)
        add = partial(add_lines, person_id=self._person_id, lines=lines)
        self.desk.act(self.tr("Add lines"), add, partial(self._show_added, unread))

    def _show_added(self, unread: int, made: list[str]) -> None:
        self.table.choose_rows(made)
        said = self.tr("Entries added: {count}.").format(count=len(made))
        if unread:
            kept = self.tr("Lines not understood, which stand as titles: {count}.")
            said = f"{said} {kept.format(count=unread)}"
        self.message.emit(said)

    # Menu

    def _chosen_rows(self) -> list[EntryRow]:
        ids = set(self.table.chosen_ids())
        rows = (self.model.row_at(self.model.index(n, 0)) for n in range(self.model.blank_row))
        return [row for row in rows if row.id in ids]

    def _show_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._chosen_rows()
        one = chosen[0] if len(chosen) == 1 else None
        if one is not None and one.suggested is not None:
            label = self.tr("&Link to “{title}”").format(title=one.suggested_title)
            run = partial(self._change_cell, one.id, "card", str(one.suggested))
            self._add_action(menu, label, run)
        if one is not None and one.entry.film_id is not None:
            self._add_action(menu, self.tr("Open &card"), partial(self._open_card, one))
            run = partial(self._change_cell, one.id, "card", "")
            self._add_action(menu, self.tr("&Remove link"), run)
        menu.addSeparator()
        ids = [str(row.id) for row in chosen]
        up = self._add_action(
            menu, self.tr("Move &up\tAlt+Up"), partial(self.model.move_by, ids, -1)
        )
        down = self._add_action(
            menu, self.tr("Move &down\tAlt+Down"), partial(self.model.move_by, ids, 1)
        )
        delete = self._add_action(menu, self.tr("De&lete\tDel"), partial(self._delete, ids))
        for action in (up, down, delete):
            action.setEnabled(bool(chosen))
        menu.addSeparator()
        self._add_action(menu, self.tr("&New entry\tIns"), self.add_entry)
        self._add_action(menu, self.tr("&Paste lines…"), self.paste_lines)
        menu.popup(position)

    def _add_action(self, menu: QMenu, label: str, run: Callable[[], object]) -> QAction:
        action = menu.addAction(label)
        # The menu goes when it closes, and what is connected here with it.
        action.triggered.connect(run)
        return action

    def _open_card(self, row: EntryRow) -> None:
        film_id = row.entry.film_id
        if film_id is not None:
            self.place_wanted.emit(Place("film", film_id, film=film_id))

    def open_card(self) -> None:
        """Show the card the selected entry is linked to."""
        for row in self._chosen_rows()[:1]:
            self._open_card(row)

    def _has_person(self) -> bool:
        return self._person_id is not None

    def _has_card(self) -> bool:
        return any(row.entry.film_id is not None for row in self._chosen_rows()[:1])

    def commands(self) -> Sequence[Command]:
        """Return the commands for the menu of the page that the editor is on."""
        has_person = self._has_person
        return (
            Command("entry.new", self.tr("&New entry"), "Ctrl+N", self.add_entry, has_person),
            Command(
                "entry.paste", self.tr("&Paste lines…"), "Ctrl+Alt+V", self.paste_lines, has_person
            ),
            Command(
                "entry.latest", self.tr("&Latest first"), "", self.sort_latest_first, has_person
            ),
            Command(
                "entry.earliest",
                self.tr("Ea&rliest first"),
                "",
                self.sort_earliest_first,
                has_person,
            ),
            Command(
                "entry.card",
                self.tr("Open its &card"),
                "Ctrl+Return",
                self.open_card,
                self._has_card,
            ),
        )

    def leave(self) -> None:
        """Write what is typed in the empty row."""
        self.model.commit_blank()
