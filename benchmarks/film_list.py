"""The list of films, from the open file to the painted row, against Qt's own table of plain words.

A real file is opened by the window's own desk and shown by the page of films, as large as on a
laptop. Timed are: the file opened until its list is painted; each key of some queries typed into
the search until the list is painted again; a filter ticked in the open panel until list and
counts are painted; sorting by a column. The baseline of the same run is a plain `QTableView` over
strings that are there already, filtered with Python's `in`, and painted in the same size: what is
above it is ours, for searching all texts, for lighting what matched and for saying where.

    python benchmarks/film_list.py [--sizes 600 2000]
"""

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QEventLoop, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView
from search import fill, keystrokes
from sqlmodel import Session, select
from typing_extensions import override

from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.listing.columns import YEAR
from festdesk.desktop.films.listing.facets import Facet
from festdesk.desktop.films.page import FilmsPage
from festdesk.editing.editions import add_strand
from festdesk.editing.films import change_film
from festdesk.editions.tables import Edition
from festdesk.films.tables import Film
from festdesk.store.document import Document

SIZE = (1366, 700)
OPEN_BOUND_MS, KEY_BOUND_MS = 600, 50
FILMS_OF_BOUND = 600  # the bound of opening is for so many
PATIENCE_MS = 30_000
COUNTRIES = ("FR", "DE", "PL", "JP", "BR", "SU", "IT", "SN", "IR", "RO")
STATUSES = ("draft", "edited", "proofed", "approved")


class PlainModel(QAbstractTableModel):
    """Rows of strings, as simple as a model in Python can be: the baseline."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows
        self._folded = [fold("\n".join(row)) for row in rows]
        self._shown = rows

    def search(self, typed: str) -> None:
        """Show the rows that hold what is typed."""
        self.beginResetModel()
        pairs = zip(self._rows, self._folded, strict=True)
        self._shown = [row for row, folded in pairs if typed in folded]
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    @override
    def data(self, index: QModelIndex, role: int = 0) -> object:
        return None if role else self._shown[index.row()][index.column()]


def fill_all(session: Session, films: int) -> None:
    """Write an edition as dense as the study's, with strands, statuses and countries."""
    fill(session, films)
    strands = [add_strand(session, {"en": f"Strand {number}"}) for number in range(8)]
    for number, film in enumerate(session.exec(select(Film)).all()):
        change_film(
            session,
            film.id,
            strand_id=strands[number % 8],
            status=STATUSES[number % 4],
            countries=(COUNTRIES[number % 10], COUNTRIES[number % 7]),
        )


def wait_for(signal: Callable[..., None], do: Callable[[], object]) -> None:
    """Do something and wait until `signal` is sent."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    do()
    loop.exec()
    signal.disconnect(loop.quit)  # type: ignore[attr-defined]


Took = tuple[float, float]  # milliseconds by the clock, and of the processor


def painted(table: QTableView, do: Callable[[], object]) -> Took:
    """Return how long it takes until a table shows what `do` has changed."""
    began, began_cpu = time.perf_counter(), time.thread_time()
    do()
    table.viewport().repaint()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - began_cpu) * 1000


def settle(seconds: float) -> None:
    """Let the events run that are due, for so long."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def percentiles(took: list[Took], which: int) -> tuple[float, float]:
    """Return median and 99th percentile."""
    values = sorted(one[which] for one in took)
    return statistics.median(values), values[-max(1, len(values) // 100)]


def say(what: str, ours: list[Took], plain: list[Took] | None, bound: float | None) -> None:
    """Print medians and 99th percentiles by the clock and of the processor, and the ratios."""
    line = f"  {what:32}"
    for which, by in enumerate(("clock", "processor")):
        p50, p99 = percentiles(ours, which)
        line += f"  {by} {p50:6.1f} / {p99:6.1f} ms"
        if plain:
            b50, b99 = percentiles(plain, which)
            line += f" (plain {b50:5.1f} / {b99:5.1f}, ratio {p50 / b50:4.1f} / {p99 / b99:4.1f})"
    print(f"{line}   bound {bound:.0f} ms" if bound else line, flush=True)


def measure_keys_and_filters(page: FilmsPage, films: int) -> None:
    """Print what it takes to search, to filter, to sort and to scroll."""
    baseline = PlainModel([row.cells for row in page.model.rows])
    table = QTableView()
    table.setModel(baseline)
    table.resize(page.table.size())
    table.show()
    gc.collect()
    ours, plain = [], []
    for typed in keystrokes():
        ours.append(painted(page.table, partial(page.search.setText, typed)))
        plain.append(painted(table, partial(baseline.search, fold(typed))))
        settle(0.002)
    say("a key of the search", ours, plain, KEY_BOUND_MS)
    page.search.clear()
    baseline.search("")
    page.listing.toggle_panel()
    settle(1.0)
    ours = []
    for _ in range(3):
        for facet, value in ((Facet.COUNTRY, "FR"), (Facet.STATUS, "draft"),
                             (Facet.STILL, "no"), (Facet.LACKS, "de")):  # fmt: skip
            ours.append(painted(page.table, partial(page.listing.toggle_value, facet, value)))
            page.listing.panel.repaint()
    plain = [painted(table, partial(baseline.search, "")) for _ in ours]
    say("a filter ticked, counts shown", ours, plain, KEY_BOUND_MS)
    page.listing.clear_filters()
    page.listing.close_panel()
    ours = [
        painted(page.table, partial(page.table.sortByColumn, YEAR, order))
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder) * 5
    ]
    say("sorted by another column", ours, plain, None)
    ours = [painted(page.table, partial(page.table.scrollTo, page.model.index(n, 0)))
            for n in range(0, films, max(films // 100, 1))]  # fmt: skip
    say("scrolled to another part", ours, None, None)
    table.close()


def measure(films: int) -> None:
    """Make an edition of so many films, show it and print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.festdesk"
        edition = Edition(name="Benchmark", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14),
                          languages=("en", "fr", "de"))  # fmt: skip
        Document.create(path, edition, fill=partial(fill_all, films=films)).close()
        print(f"{films} films")
        desk = Desk()
        page = FilmsPage(desk)
        page.resize(*SIZE)
        page.show()
        settle(0.2)
        # Opened as the window does it: read on the writer thread, and then shown.
        began = time.perf_counter()
        wait_for(desk.opened, partial(desk.open, path))
        read = (time.perf_counter() - began) * 1000
        assert desk.snapshot is not None
        shown, _ = painted(page.table, partial(page.show_snapshot, desk.snapshot, None))
        assert page.model.rowCount() == films
        print(f"  opened {read:.0f} ms, then shown {shown:.0f} ms: {read + shown:.0f} ms"
              f"{f'   bound {OPEN_BOUND_MS} ms' if films <= FILMS_OF_BOUND else ''}")  # fmt: skip
        settle(1.5)  # the card is made, and texts are folded between events
        while page.model.index_of_words.fold_some(50):
            settle(0.01)
        measure_keys_and_filters(page, films)
        page.close()
        page.close_page()
        desk.stop()
        page.deleteLater()


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sizes", type=int, nargs="+", default=[600, 2000])
    given = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply(app, "light")
    gc.disable()  # as in the window, which collects by a clock of its own
    with tempfile.TemporaryDirectory() as home:
        os.environ["FESTDESK_HOME"] = home
        for films in given.sizes:
            measure(films)


if __name__ == "__main__":
    main()
