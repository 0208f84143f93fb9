"""A filmography for others: its print on the clipboard, its entries as a table; and back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from festdesk.desktop.filmographies.import_dialog import ImportCredits
from festdesk.desktop.filmographies.printed_text import filmography_in_print
from festdesk.desktop.phrases import say
from festdesk.desktop.saving import put_file
from festdesk.desktop.tasks import run_in_pool

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.base.ids import PersonId
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot


def write_table(path: Path, snapshot: "Snapshot", person_id: "PersonId", language: str) -> int:
    """Write a filmography as CSV and return how many entries it has.

    Raises:
        FileProblem: The file cannot be written.
    """
    from festdesk.exchange.filmography_tables import as_csv  # noqa: PLC0415 -- slow import

    put_file(path, as_csv(snapshot, [person_id], language))
    return len(snapshot.entries_of(person_id))


class FilmographyExports(QObject):
    """Gives the filmography of a person to other programs, and takes one from them."""

    message = Signal(str)  # one sentence for the message bar

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent

    def copy_print(self, person_id: "PersonId", language: str) -> None:
        """Put a filmography on the clipboard as it prints in the style of the house."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        printed = filmography_in_print(snapshot, person_id, language, None)
        QGuiApplication.clipboard().setText(printed.text)
        said = self.tr("Copied as it prints: {count} entries.")
        self.message.emit(said.format(count=len(printed.entries)))

    def export(self, person_id: "PersonId", language: str) -> None:
        """Ask for a file and write the filmography into it as CSV."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        start = f"{snapshot.person_name(person_id) or 'filmography'}.csv".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the filmography as a table"),
            start,
            f"{self.tr('Tables')} (*.csv)",
        )
        if chosen:
            self.write(Path(chosen), person_id, language)

    def write(self, path: Path, person_id: "PersonId", language: str) -> None:
        """Write the filmography into a file as CSV; what came of it is told."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        path = path if path.suffix else path.with_suffix(".csv")
        run_in_pool(
            partial(write_table, path, snapshot, person_id, language),
            then=partial(self._tell_written, path),
            failed=self._tell_problem,
            parent=self,
        )

    def _tell_written(self, path: Path, count: int) -> None:
        said = self.tr("Entries written to “{name}”: {count}.")
        self.message.emit(said.format(name=path.name, count=count))

    def _tell_problem(self, problem: "KnownError") -> None:
        self.message.emit(say(problem))

    def take_in(self, person_id: "PersonId") -> None:
        """Ask for a table of works and show what it makes."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Take in a table of works"),
            "",
            f"{self.tr('Tables')} (*.csv *.tsv *.txt *.xlsx *.ods);;{self.tr('All files')} (*)",
        )
        if chosen:
            self.show_table(Path(chosen), person_id)

    def show_table(self, path: Path, person_id: "PersonId") -> ImportCredits:
        """Show the entries that the table of a file makes; nothing is added before it is said."""
        dialog = ImportCredits(self._desk, person_id, self._window)
        dialog.load(path)
        dialog.open()
        return dialog
