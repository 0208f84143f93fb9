"""Acts of the filmography editor on one person's entries, each of them undone by itself."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.desktop.filmographies.acts import (
    add_entries,
    add_lines,
    add_text,
    add_typed,
    choose_printing,
    dismiss_unread,
    entry_typed,
    join_entries,
    split_entry,
    take_line,
    write_cells,
)
from festdesk.desktop.filmographies.copying import copied, entries_in
from festdesk.desktop.filmographies.entry_rows import EntryRow
from festdesk.desktop.filmographies.model import EntriesModel
from festdesk.desktop.filmographies.reading import NO_LINES, PastedLine
from festdesk.desktop.phrases import say
from festdesk.editing.filmographies import delete_entries, link_entries, reorder_entries
from festdesk.editing.merging_entries import merge_entries
from festdesk.filmographies.entries import in_order_of_years

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk


def _ids(rows: Sequence[EntryRow] | Sequence[str]) -> list[EntryId]:
    return [EntryId(row) if isinstance(row, str) else row.id for row in rows]


class EntryChanges(QObject):
    """Changes the entries of the person whose id it is given."""

    message = Signal(str)
    done = Signal(object)  # ids of the rows that are to be selected, known only after the act

    def __init__(self, desk: "Desk", model: EntriesModel) -> None:
        super().__init__(model)
        self._desk = desk
        self._model = model
        self.person_id: PersonId | None = None

    def _act(
        self,
        label: str,
        change: "Callable[[Session], object]",
        then: Callable[[object], None] | None = None,
    ) -> None:
        self._desk.act(label, change, then)

    @property
    def _languages(self) -> tuple[str, ...]:
        return self._desk.snapshot.languages if self._desk.snapshot is not None else ()

    # Cells

    def write_cell(self, entry_id: str, key: str, typed: str) -> None:
        """Write what was typed in a cell; what is refused stays there with the reason."""
        label = self.tr("Link entry to card") if key == "card" else self.tr("Change entry")
        self._write([EntryId(entry_id)], key, typed, label)

    def fill(self, rows: Sequence[EntryRow], key: str, typed: str) -> None:
        """Write the same in a cell of several entries."""
        label = self.tr("Change entries") if len(rows) > 1 else self.tr("Change entry")
        self._write(_ids(rows), key, typed, label)

    def _write(self, ids: list[EntryId], key: str, typed: str, label: str) -> None:
        if not ids:
            return
        change = partial(
            write_cells, entry_ids=ids, key=key, typed=typed, languages=self._languages
        )
        settle = partial(self._settle_cell, ids[0], key)
        self._desk.act(label, change, settle, partial(self._refuse_cell, ids[0], key))

    def _settle_cell(self, entry_id: str, key: str, _nothing: object) -> None:
        self._model.forget_cell(entry_id, key)

    def _refuse_cell(self, entry_id: str, key: str, problem: KnownError) -> None:
        self._model.refuse(entry_id, key, say(problem))

    # New rows

    def add_typed(self, typed: Mapping[str, str]) -> None:
        """Add what stands in the empty row."""
        snapshot, person_id = self._desk.snapshot, self.person_id
        if snapshot is None or person_id is None:
            return
        try:
            entries = entry_typed(typed)
        except InputProblem as problem:
            self._refuse_typed(problem)
            return
        others = [(entry.id, entry.year) for entry in snapshot.entries_of(person_id)]
        add = partial(add_typed, person_id=person_id, entries=entries, others=others)
        label = self.tr("Add entries") if len(entries) > 1 else self.tr("Add entry")
        self._desk.act(label, add, self._settle_typed, self._refuse_typed)

    def _settle_typed(self, _made: object) -> None:
        self._model.settle_blank(is_kept=True)

    def _refuse_typed(self, problem: KnownError) -> None:
        self._model.settle_blank(is_kept=False)
        typed = self._model.typed()
        self._model.refuse("", "year" if set(typed) == {"year"} else "title", say(problem))

    def add_read(self, lines: Sequence[PastedLine], before: str = "") -> None:
        """Add the entries of lines that were read, in one act."""
        if self.person_id is None:
            return
        unread = sum(not line.is_understood for line in lines)
        add = partial(add_lines, person_id=self.person_id, lines=lines, before=before)
        self._desk.act(self.tr("Add lines"), add, partial(self._tell_added, unread))

    def _tell_added(self, unread: int, made: list[str]) -> None:
        self.done.emit(made)
        said = self.tr("Entries added: {count}.").format(count=len(made))
        if unread:
            kept = self.tr("Lines without a year, or with words not understood: {count}.")
            said = f"{said} {kept.format(count=unread)}"
        self.message.emit(said)

    # The clipboard

    def copy(self, rows: Sequence[EntryRow], lines: Sequence[str]) -> None:
        """Put rows on the clipboard, as lines and whole."""
        if rows:
            QGuiApplication.clipboard().setMimeData(copied(rows, lines))

    def paste(self, before: str = "") -> None:
        """Add what was copied: rows of a filmography as they were, or lines of any text."""
        snapshot, person_id = self._desk.snapshot, self.person_id
        if snapshot is None or person_id is None:
            return
        clipboard = QGuiApplication.clipboard()
        entries = entries_in(clipboard.mimeData(), frozenset(snapshot.films))
        if entries:
            add = partial(add_entries, person_id=person_id, entries=entries, before=before)
            self._desk.act(self.tr("Paste entries"), add, partial(self._tell_added, 0))
            return
        text = clipboard.text()
        if not text.strip():
            self.message.emit(say(InputProblem(NO_LINES)))
            return
        known = [title.text for title in snapshot.table("title").values()]
        add_read = partial(add_text, person_id=person_id, text=text, before=before, known=known)
        self._desk.act(self.tr("Add lines"), add_read, self._tell_read)

    def _tell_read(self, added: tuple[list[str], int]) -> None:
        made, unread = added
        self._tell_added(unread, made)

    # Rows

    def delete(self, ids: Sequence[str], *, is_cut: bool = False) -> None:
        """Take entries out."""
        one, several = self.tr("Delete entry"), self.tr("Delete entries")
        if is_cut:
            one, several = self.tr("Cut entry"), self.tr("Cut entries")
        change = partial(delete_entries, entry_ids=_ids(ids))
        self._act(several if len(ids) > 1 else one, change)

    def reorder(self, ids: Sequence[str]) -> None:
        """Put the entries in this order."""
        self._act(self.tr("Move entries"), partial(reorder_entries, entry_ids=_ids(ids)))

    def sort(self, *, latest_first: bool) -> None:
        """Put the entries in the order of their years; inside a year they stay as they are."""
        snapshot, person_id = self._desk.snapshot, self.person_id
        if snapshot is None or person_id is None:
            return
        entries = [(str(entry.id), entry.year) for entry in snapshot.entries_of(person_id)]
        ids = in_order_of_years(entries, latest_first=latest_first)
        label = self.tr("Sort latest first") if latest_first else self.tr("Sort earliest first")
        if ids != [entry_id for entry_id, _ in entries]:
            self._act(label, partial(reorder_entries, entry_ids=_ids(ids)))

    def split(self, entry_id: str, left: str, right: str) -> None:
        """Tear a row in two where the caret stands in its title."""
        change = partial(split_entry, entry_id=EntryId(entry_id), left=left, right=right)
        self._act(self.tr("Split entry"), change, self._show_done)

    def join(self, rows: Sequence[EntryRow]) -> None:
        """Make one row of those into which a line was torn."""
        change = partial(join_entries, entry_ids=_ids(rows))
        self._act(self.tr("Join entries"), change, self._show_one)

    def merge(self, ids: Sequence[str]) -> None:
        """Make one entry of those that are one work, with the titles of all."""
        change = partial(merge_entries, entry_ids=_ids(ids))
        self._act(self.tr("Merge entries"), change, self._show_one)

    def take_line(self, row: EntryRow) -> None:
        """Let the line that a row was read from be its title."""
        change = partial(take_line, entry_id=row.id)
        self._act(self.tr("Take the line as title"), change)

    def _show_done(self, ids: object) -> None:
        self.done.emit(ids)

    def _show_one(self, entry_id: object) -> None:
        self.done.emit([entry_id])

    # Suggestions

    def accept(self, rows: Sequence[EntryRow]) -> None:
        """Link rows to the cards that are suggested, or merge a row with the one it is again."""
        links = {row.id: row.suggested for row in rows if row.suggested is not None}
        if links:
            self._link(links)
            return
        for row in rows[:1]:
            if row.double_of:
                self.merge([row.double_of, row.id])

    def link_all(self) -> None:
        """Link all rows for which a card is suggested."""
        rows = self._model.entry_rows()
        self._link({row.id: row.suggested for row in rows if row.suggested is not None})

    def _link(self, links: Mapping[EntryId, FilmId]) -> None:
        if links:
            several, one = self.tr("Link entries to cards"), self.tr("Link entry to card")
            change = partial(link_entries, links=dict(links))
            self._act(several if len(links) > 1 else one, change)

    def dismiss(self, rows: Sequence[EntryRow]) -> None:
        """Let what was not understood of lines be seen no more."""
        ids = [row.id for row in rows if row.unread]
        if ids:
            self._act(
                self.tr("Dismiss what was not understood"), partial(dismiss_unread, entry_ids=ids)
            )

    def choose_printing(self, rows: Sequence[EntryRow], choice: str) -> None:
        """Say whether rows print, whatever the house keeps."""
        change = partial(choose_printing, entry_ids=_ids(rows), choice=choice)
        self._act(self.tr("Choose what prints"), change)
