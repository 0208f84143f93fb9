"""Tables of films for the tests of their screen, and a dialog over a real file."""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables.dialog import TableDialog
from festdesk.snapshot import Snapshot

HEADS = ("Tracking No.", "Film title", "Director", "Year", "Synopsis", "E-mail")
_OF_INES = "Ines looks for the bicycle that her father left behind the house when he went to sea."
_OF_KEEPERS = "Nine keepers of the lighthouse have to sing together, though they do not like it."
BICYCLE = ("7001", "A Bicycle for Ines", "Tomas Varga", "2024", _OF_INES, "i@x")
LIGHTHOUSE = ("7002", "The Lighthouse Choir", "Greta Olm", "2023", _OF_KEEPERS, "g@x")
NOTHING = ("", "", "", "", "", "k@x")


def write_table(path: Path, rows: Sequence[Sequence[str]], heads: Sequence[str] = HEADS) -> Path:
    """Write a table as spreadsheets save it, and return where."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([heads, *rows])
    return path


@contextmanager
def open_dialog(desk: Desk, qtbot: QtBot) -> Iterator[TableDialog]:
    """Show the screen over a desk, and close it afterwards."""
    dialog = TableDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    try:
        yield dialog
    finally:
        dialog.work.stop()
        dialog.close()
        desk.settle()  # the writer thread lets go of it first, and never is the last to hold it


def read(dialog: TableDialog, qtbot: QtBot, path: Path) -> None:
    """Open a table and wait until its films were held against the cards."""
    with qtbot.waitSignal(dialog.work.compared):
        dialog.open_file(path)


def compared(dialog: TableDialog, qtbot: QtBot, do: Callable[[], object]) -> None:
    """Do something after which all films are compared anew, and wait for that."""
    with qtbot.waitSignal(dialog.work.compared):
        do()


def take_in(dialog: TableDialog, qtbot: QtBot) -> str:
    """Take the table in, and return what is said of it."""
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.take_in()
    assert taken.args is not None
    return str(taken.args[0])


def snapshot_of(desk: Desk) -> Snapshot:
    """Return the edition as it is."""
    assert desk.snapshot is not None
    return desk.snapshot


def titles_of(desk: Desk) -> list[str]:
    """Return the titles of all cards, in order."""
    snapshot = snapshot_of(desk)
    return sorted(title.text for film_id in snapshot.films for title in snapshot.titles_of(film_id))


def words(dialog: TableDialog, column: int) -> list[str]:
    """Return what a column of the list of films says."""
    model = dialog.films.rows
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]
