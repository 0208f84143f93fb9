"""The tray: an act, a key of the search and a filter with 150 to 1,200 films, against a plain list.

A third of the films has a screening, each tenth is wanted by the press as well. The plain list of
the same run is Qt's own list view that is given the same titles anew and paints them: what the
platform costs in any case. Prints the median of the processor's milliseconds, painting included,
and how long the longest piece of work took while the lines were first made, little by little.

    python benchmarks/tray.py [--rounds 30] [--platform offscreen]
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView
from sqlmodel import SQLModel

from festdesk.availability.tables import ShowingWish
from festdesk.base.ids import FilmId, ScreeningId, VenueId
from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import cards_of
from festdesk.desktop.calendar.tray import Tray
from festdesk.desktop.calendar.tray_filters import Facet, Narrowing
from festdesk.editions.tables import Edition
from festdesk.films.tables import Film, RunningTime, Title
from festdesk.planning.house import house_of
from festdesk.planning.to_plan import to_plan
from festdesk.screenings.calendar import start_at
from festdesk.screenings.tables import Screening, Venue
from festdesk.snapshot import Snapshot
from festdesk.store.document import Document

FIRST_DAY = date(2021, 3, 4)
SIZES = (150, 300, 600, 1200)
WIDTH, HEIGHT = 300, 700
_SHOWN, _FOR_PRESS = 3, 10
_DAYS, _VENUES = 10, 6


def rows_of(films: int) -> list[SQLModel]:
    """Return the rows of an edition with that many films, without the edition itself."""
    rows: list[SQLModel] = [
        Venue(id=VenueId(f"venue-{n}"), name=f"Venue {n}") for n in range(_VENUES)
    ]
    for number in range(films):
        film_id = FilmId(f"film-{number}")
        rows.append(Film(id=film_id, version_kind="ov", version_spoken=("fr",)))
        rows.append(Title(film_id=film_id, text=f"The grand film number {number}"))
        rows.append(RunningTime(film_id=film_id, seconds=(60 + number % 90) * 60, is_printed=True))
        if number % _FOR_PRESS == 0:
            rows.append(ShowingWish(film_id=film_id, audience="press", showings=1))
        if number % _SHOWN == 0:
            rows.append(screening_of(number))
    return rows


def screening_of(number: int) -> Screening:
    """Return a screening of a film in a place of its own."""
    return Screening(
        id=ScreeningId(f"screening-{number}"),
        film_id=FilmId(f"film-{number}"),
        venue_id=VenueId(f"venue-{number % _VENUES}"),
        starts_at=start_at(FIRST_DAY + timedelta(days=number % _DAYS), 600 + number % 12 * 60),
    )


def snapshots_of(films: int) -> list[Snapshot]:
    """Return a file of that many films as it is read, before and after an act."""
    last_day = FIRST_DAY + timedelta(days=_DAYS)
    edition = Edition(name="Benchmark", starts_on=FIRST_DAY, ends_on=last_day)
    with (
        TemporaryDirectory() as folder,
        Document.create(Path(folder) / "tray.festdesk", edition) as document,
    ):
        with document.edit("Fill") as session:
            session.add_all(rows_of(films))
        before = document.snapshot()
        with document.edit("Plan") as session:
            session.add(screening_of(1))
        return [before, document.snapshot()]


def cpu_of(step: Callable[[], object], rounds: int) -> float:
    """Return the median of the processor's milliseconds of a step and of what it has painted."""
    taken = []
    for _ in range(rounds):
        begun = time.process_time()
        step()
        QApplication.processEvents()
        taken.append((time.process_time() - begun) * 1000)
    return statistics.median(taken)


def measure(films: int, rounds: int) -> tuple[float, ...]:
    """Return what it takes for a tray of that many films, and for a plain list."""
    snapshots = snapshots_of(films)
    cards = [cards_of(snapshot, {}, None) for snapshot in snapshots]
    house = house_of(snapshots[0])
    counting = cpu_of(lambda: to_plan(snapshots[0], house), rounds)
    tray = Tray()
    tray.resize(WIDTH, HEIGHT)
    tray.show()
    QApplication.processEvents()
    tray.take(snapshots[0])
    tray.show_cards(cards[0])
    longest = 0.0
    while tray.model.is_empty:
        begun = time.process_time()
        QApplication.processEvents()
        longest = max(longest, (time.process_time() - begun) * 1000)
    turn = [0]

    def _act() -> None:
        turn[0] = 1 - turn[0]
        tray.take(snapshots[turn[0]], {"screening": {"screening-1"}})
        tray.show_cards(cards[turn[0]])

    words = ["grand film 1", "grand film"]

    def _search() -> None:
        words.reverse()
        tray.search.setText(words[0])

    filters = [Narrowing(chosen={Facet.AUDIENCE: frozenset({"press"})}), Narrowing()]

    def _filter() -> None:
        filters.reverse()
        tray.narrow(filters[0])

    act, key = cpu_of(_act, rounds), cpu_of(_search, rounds)
    tray.show_all()
    narrowing = cpu_of(_filter, rounds)
    tray.close()
    return counting, act, key, narrowing, plain(films, rounds), longest


def plain(films: int, rounds: int) -> float:
    """Return what Qt's own list takes to be given that many titles anew, and to paint them."""
    titles = [f"The grand film number {number}" for number in range(films)]
    model, view = QStringListModel(), QListView()
    view.setModel(model)
    view.resize(WIDTH, HEIGHT)
    view.show()
    QApplication.processEvents()
    taken = cpu_of(lambda: model.setStringList(titles), rounds)
    view.close()
    return taken


def main() -> None:
    """Print a line for each size."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=30)
    options.add_argument("--platform", default="offscreen")
    given = options.parse_args()
    os.environ["QT_QPA_PLATFORM"] = given.platform
    app = QApplication([])
    theme.apply(app, "light")
    print(f"{'films':>6}{'count':>9}{'act':>9}{'key':>9}{'filter':>9}{'plain':>9}{'longest':>9}")
    for films in SIZES:
        found = measure(films, given.rounds)
        print(f"{films:>6}" + "".join(f"{taken:9.1f}" for taken in found))


if __name__ == "__main__":
    main()
