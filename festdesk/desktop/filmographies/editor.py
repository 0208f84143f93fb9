"""The filmography editor: one person's entries in a table, and beneath them their print."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import PersonId
from festdesk.base.offers import AnyOffer
from festdesk.desktop import theme
from festdesk.desktop.commands import Command
from festdesk.desktop.filmographies.cards import OF_CARDS, Cards
from festdesk.desktop.filmographies.cells import sorted_words, title_in
from festdesk.desktop.filmographies.changes import EntryChanges
from festdesk.desktop.filmographies.columns import ChosenColumns
from festdesk.desktop.filmographies.copying import lines_of
from festdesk.desktop.filmographies.entry_rows import EntryRow, Rows
from festdesk.desktop.filmographies.exports import FilmographyExports
from festdesk.desktop.filmographies.menu import columns_menu, rows_menu
from festdesk.desktop.filmographies.model import EntriesModel
from festdesk.desktop.filmographies.paste import PasteLines
from festdesk.desktop.filmographies.printed_panel import PrintedPanel
from festdesk.desktop.filmographies.reading import get_ready, known_titles
from festdesk.desktop.filmographies.style_dialog import StyleDialog
from festdesk.desktop.filmographies.view import EntriesView
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.people import people_names
from festdesk.filmographies.listing import listed_entries

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

# An act that touches none of these leaves the editor as it is.
_TABLES = frozenset({"filmographyentry", "entrytrait", "housesetting", *OF_CARDS})
_FIELD_OF_COLUMN = {
    "year_until": "year",
    "year_as_given": "year",
    "film_id": "card",
    "qualifier": "kinds",
    "further": "kinds",
}
_COLUMN_OF_FIELD = {"card": "film_id", "kinds": "qualifier"}
_SEVERAL = 2


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
        self._cards: Cards | None = None
        self._rows = Rows()
        self._columns = ChosenColumns()
        self._style_dialog: StyleDialog | None = None
        self._wanted_rows: list[str] = []  # to be selected when their news arrive
        self._build()

    # Building

    def _build(self) -> None:
        snapshot = self.desk.snapshot
        self.model = EntriesModel(self, snapshot.languages if snapshot is not None else ())
        self.model.names = self._names
        self.model.wholes = self._wholes
        self.changes = EntryChanges(self.desk, self.model)
        self.changes.message.connect(self.message)
        self.changes.done.connect(self._choose_done)
        self.exports = FilmographyExports(self.desk, self)
        self.exports.message.connect(self.message)
        self.model.edited.connect(self.changes.write_cell)
        self.model.added.connect(self.changes.add_typed)
        self.model.reordered.connect(self._reorder)
        self.model.problem_told.connect(self._tell_problem)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_entries(splitter))
        self.print_beneath = PrintedPanel(self.desk, splitter)
        self.print_beneath.style_wanted.connect(self.show_style)
        self.printed = self.print_beneath.text
        self.table.typing.connect(self.print_beneath.wait)
        splitter.addWidget(self.print_beneath)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([420, 150])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _build_entries(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        self.table = EntriesView(self.model, part)
        self.table.keep_widths(self._columns.widths())
        self.table.removal_wanted.connect(self.delete)
        self.table.pasted.connect(self.paste)
        self.table.copied.connect(self.copy)
        self.table.cut.connect(self.cut)
        self.table.filled.connect(self._fill)
        self.table.torn.connect(self.changes.split)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.columns_wanted.connect(self._show_columns_menu)
        self.table.widened.connect(self._columns.widen)
        self.table.resized.connect(self._show_columns)
        self.table.selectionModel().selectionChanged.connect(self._show_offers)
        self._problem = QLabel(part)
        self._problem.setProperty("role", "problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, theme.SPACE, 0, 0)
        lines.setSpacing(theme.SPACE)
        lines.addLayout(self._build_bar(part))
        lines.addWidget(self.table, 1)
        lines.addWidget(self._problem)
        return part

    def _build_bar(self, part: QWidget) -> QHBoxLayout:
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
        self._link_all = QPushButton(part)
        self._link_all.clicked.connect(self.changes.link_all)
        self._link_all.hide()
        bar.addWidget(self._link_all)
        self._merge = QPushButton(self.tr("&Merge"), part)
        self._merge.clicked.connect(self.merge)
        self._merge.hide()
        bar.addWidget(self._merge)
        bar.addStretch(1)
        self._columns_button = QPushButton(self.tr("&Columns"), part)
        self._columns_button.clicked.connect(self._show_columns_here)
        bar.addWidget(self._columns_button)
        return bar

    # Showing

    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        """Show what is new; `touched` names the rows of the last act, nothing means all."""
        if touched is not None and not _TABLES & set(touched):
            return
        if touched is None or "edition" in touched:
            self.print_beneath.show_languages(snapshot.languages)
            self.model.show_languages(snapshot.languages)
        if touched is None or self._touches_cards(snapshot, touched):
            self._cards = None
        self._show_entries()

    @staticmethod
    def _touches_cards(snapshot: "Snapshot", touched: Mapping[str, Collection[str]]) -> bool:
        """Return whether an act may have changed a card: most titles written are of entries."""
        if OF_CARDS & set(touched) - {"title"}:
            return True
        titles = snapshot.table("title")
        for title_id in touched.get("title", ()):
            title = titles.get(title_id)
            if title is not None and title.film_id is not None:
                return True
        return (
            "title" in touched
            and not touched.keys() & {"filmographyentry", "entrytrait"}
            and any(title_id not in titles for title_id in touched["title"])
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The first line that is typed is not to wait for the lists by which it is read.
        run_in_pool(get_ready, then=lambda _: None, parent=self)

    def show_person(self, person_id: PersonId | None) -> None:
        """Show the entries of a person; what was typed into the empty row of another is gone.

        `leave` writes it before.
        """
        if person_id == self._person_id:
            return
        self._person_id = self.changes.person_id = person_id
        self._rows = Rows()
        self._wanted_rows = []
        self.model.forget_typing()
        self.model.drop_blank()
        self._show_entries()
        self.table.clearSelection()
        self.table.scrollToTop()

    def _show_entries(self) -> None:
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None:
            return
        if person_id is None:
            self.model.show_entries([], self._cards)
            self.print_beneath.show_print(snapshot, None)
            return
        if self._cards is None:
            self._cards = Cards(snapshot)
        rows = self._rows.of(snapshot, person_id, self._cards)
        before = self.model.ids()
        chosen = self._wanted_rows or self.table.chosen_ids()
        top = self.table.verticalScrollBar().value()
        self.model.show_entries(rows, self._cards)
        ids = self.model.ids()
        if ids != before:
            self.table.verticalScrollBar().setValue(top)
            if chosen:
                self.table.choose_rows(chosen)
        if set(self._wanted_rows) <= set(ids):
            self._wanted_rows = []
        self._show_columns()
        self._show_state(rows)
        self.print_beneath.show_print(snapshot, person_id)

    def _show_state(self, rows: Sequence[EntryRow]) -> None:
        suggested = sum(row.suggested is not None for row in rows)
        self._link_all.setText(self.tr("Lin&k all suggested ({count})").format(count=suggested))
        self._link_all.setVisible(bool(suggested))
        self._show_offers()

    def _show_offers(self) -> None:
        """Offer to merge where several rows are selected."""
        self._merge.setVisible(len(self.table.chosen_rows()) >= _SEVERAL)

    def _tell_problem(self, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))

    # Columns

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns that are shown."""
        keys = [column.key for column in self.model.columns]
        return self._columns.shown(keys, self.model.filled_columns(), self.table.room())

    def choose_column(self, key: str, is_shown: bool) -> None:
        """Show a column or hide it, from now on."""
        self._columns.choose(key, is_shown=is_shown)
        self._show_columns()

    def forget_columns(self) -> None:
        """Show the usual columns in their usual widths."""
        self._columns.forget()
        self.table.keep_widths({})
        self._show_columns()

    def _show_columns(self) -> None:
        self.table.show_columns(self.shown_columns())

    def _show_columns_menu(self, at: QPoint) -> None:
        columns_menu(self, self).popup(at)

    def _show_columns_here(self) -> None:
        button = self._columns_button
        self._show_columns_menu(button.mapToGlobal(button.rect().bottomLeft()))

    # Completing

    def _names(self) -> Sequence[AnyOffer]:
        return people_names(self.desk.snapshot)

    def _wholes(self) -> Sequence[AnyOffer]:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return ()
        traits = snapshot.table("entrytrait").values()
        return sorted_words({trait.part_of: None for trait in traits if trait.part_of})

    # Finding

    def go_to(self, place: Place) -> bool:
        """Select an entry of the person shown and the cell named; tell whether it is here."""
        if place.kind != "filmographyentry" or self.model.number_of(place.id) < 0:
            return False
        field = _FIELD_OF_COLUMN.get(place.field, place.field) or "title"
        self._reveal(field)
        return self.table.choose(place.id, field)

    def _reveal(self, key: str) -> None:
        """Show a column that is asked for, until something else is shown."""
        number = self.model.column_of(key)
        if self.table.isColumnHidden(number):
            self.table.show_columns([*self.shown_columns(), key])

    def place(self) -> Place | None:
        """Return the stored field that the current cell is of; the inverse of `go_to`."""
        cell = self.table.current_cell()
        row = self.model.row_at(self.table.currentIndex()) if cell is not None else None
        if cell is None or row is None:
            return None
        entry_id, key = cell
        title = title_in(row.titles, key)
        if title is not None:
            return Place("title", title.id)
        return Place("filmographyentry", entry_id, _COLUMN_OF_FIELD.get(key, key))

    # Rows

    def add_entry(self) -> None:
        """Begin to type a new entry."""
        if self._person_id is not None:
            self.table.type_new()

    def delete(self, ids: Sequence[str]) -> None:
        """Take entries out; the one after them is selected."""
        self._want_after(ids)
        self.changes.delete(ids)

    def _want_after(self, ids: Sequence[str]) -> None:
        rows = self.model.ids()
        gone = set(ids)
        left = [row for row in rows if row not in gone]
        first = rows.index(ids[0]) if ids else 0
        self._wanted_rows = left[min(first, len(left) - 1) :][:1] if left else []

    def copy(self) -> None:
        """Put the selected entries on the clipboard, as lines and whole."""
        rows, snapshot = self.table.chosen_rows(), self.desk.snapshot
        if snapshot is not None and self._person_id is not None:
            ids = {row.id for row in rows}
            listed = [e for e in listed_entries(snapshot, self._person_id) if e.entry.id in ids]
            self.changes.copy(rows, lines_of(listed, self.print_beneath.language))

    def cut(self) -> None:
        """Put the selected entries on the clipboard and take them out."""
        ids = self.table.chosen_ids()
        if ids:
            self.copy()
            self._want_after(ids)
            self.changes.delete(ids, is_cut=True)

    def paste(self) -> None:
        """Add what was copied after the selected entries, or after the last."""
        self.changes.paste(self._before())

    def _before(self) -> str:
        """Return the id of the entry after the selected ones; nothing where none follows."""
        rows, chosen = self.model.ids(), self.table.chosen_ids()
        is_blank = self.table.currentIndex().row() == self.model.blank_row
        number = rows.index(chosen[-1]) + 1 if chosen and not is_blank else len(rows)
        return rows[number] if number < len(rows) else ""

    def _reorder(self, ids: list[str]) -> None:
        self._wanted_rows = self.table.chosen_ids()
        self.changes.reorder(ids)

    def _fill(self, key: str, words: str) -> None:
        self.changes.fill(self.table.chosen_rows(), key, words)

    def merge(self) -> None:
        """Make one entry of the selected ones, with the titles of all."""
        self.changes.merge(self.table.chosen_ids())

    def join(self) -> None:
        """Make one row of the selected ones, into which a line was torn."""
        self.changes.join(self.table.chosen_rows())

    def _choose_done(self, ids: list[str]) -> None:
        self.table.choose_rows(ids)

    def sort_latest_first(self) -> None:
        """Order the entries from the latest year to the earliest."""
        self.changes.sort(latest_first=True)

    def sort_earliest_first(self) -> None:
        """Order the entries from the earliest year to the latest."""
        self.changes.sort(latest_first=False)

    def paste_lines(self) -> None:
        """Show the window in which lines are pasted and looked at first."""
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None or person_id is None:
            return
        dialog = PasteLines(snapshot.person_name(person_id), self, known_titles(snapshot))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted_lines.connect(self.changes.add_read)
        dialog.take_clipboard()
        dialog.open()

    # Suggestions

    def accept(self) -> None:
        """Accept what is suggested for the selected rows, or show the card of a linked one."""
        rows = self.table.chosen_rows()
        if any(row.has_suggestion for row in rows):
            self.changes.accept(rows)
        else:
            self.open_card()

    def open_card(self) -> None:
        """Show the card the selected entry is linked to."""
        for row in self.table.chosen_rows()[:1]:
            film_id = row.entry.film_id
            if film_id is not None:
                self.place_wanted.emit(Place("film", film_id, film=film_id))

    def dismiss(self) -> None:
        """Let what was not understood of the selected rows be seen no more."""
        self.changes.dismiss(self.table.chosen_rows())

    def next_to_look_at(self) -> None:
        """Go to the next row with a suggestion, or with words that were not understood."""
        rows = self.model.entry_rows()
        start = self.table.currentIndex().row() + 1
        for row in (*rows[start:], *rows[:start]):
            if row.has_suggestion or row.unread:
                is_card = row.suggested is not None
                self.table.choose(row.id, "card" if is_card else "unread")
                return
        self.message.emit(self.tr("There is nothing to look at in this filmography."))

    def _show_menu(self, position: QPoint) -> None:
        rows_menu(self, self, self.table.chosen_rows()).popup(position)

    def show_style(self) -> StyleDialog:
        """Show how the house prints filmographies, at the one of this person."""
        if self._style_dialog is None:
            self._style_dialog = StyleDialog(self.desk, self)
            self._style_dialog.destroyed.connect(self._forget_style)
        if self._person_id is not None:
            self._style_dialog.choose(self._person_id)
        self._style_dialog.show()
        self._style_dialog.raise_()
        self._style_dialog.activateWindow()
        return self._style_dialog

    def _forget_style(self) -> None:
        self._style_dialog = None

    # For others and from them

    def copy_print(self) -> None:
        """Copy the filmography as it prints."""
        if self._person_id is not None:
            self.exports.copy_print(self._person_id, self.print_beneath.language)

    def export(self) -> None:
        """Write the filmography as a table."""
        if self._person_id is not None:
            self.exports.export(self._person_id, self.print_beneath.language)

    def take_in(self) -> None:
        """Take in a table of works."""
        if self._person_id is not None:
            self.exports.take_in(self._person_id)

    # Commands

    def commands(self) -> Sequence[Command]:
        """Return the commands for the menu of the page that the editor is on.

        They can always be carried out, for a selection changes without the window's knowing; one
        that finds nothing to do says so, or does nothing.
        """
        return (
            Command("entry.new", self.tr("&New entry"), "Ctrl+N", self.add_entry),
            Command("entry.paste", self.tr("&Paste lines…"), "Ctrl+Alt+V", self.paste_lines),
            Command("entry.latest", self.tr("&Latest first"), "", self.sort_latest_first),
            Command("entry.earliest", self.tr("Ea&rliest first"), "", self.sort_earliest_first),
            Command("entry.merge", self.tr("Mer&ge entries"), "Ctrl+M", self.merge),
            Command("entry.join", self.tr("&Join torn lines"), "Ctrl+J", self.join),
            Command("entry.look", self.tr("Next to loo&k at"), "F8", self.next_to_look_at),
            Command(
                "entry.card",
                self.tr("A&ccept suggestion, or open its card"),
                "Ctrl+Return",
                self.accept,
            ),
            Command(
                "entry.dismiss",
                self.tr("Dis&miss what was not understood"),
                "Ctrl+Backspace",
                self.dismiss,
            ),
            Command("entry.style", self.tr("H&ouse style…"), "", self.show_style),
            Command("entry.copy", self.tr("Copy as it prin&ts"), "", self.copy_print),
            Command("entry.export", self.tr("E&xport as table…"), "", self.export),
            Command("entry.import", self.tr("Take &in a table…"), "", self.take_in),
        )

    def leave(self) -> None:
        """Write what is typed in the empty row."""
        self.model.commit_blank()
