"""The calendar's page on a real file: carrying, scrolling, zooming and dropping, beside plain Qt.

Editions of 250 to 4,000 screenings in 12 venues on 10 days, with hours, breaks, formats, promises,
guests and windows. A screening is carried across the board, clash check, shading and paint
included; it is let go, and what is measured is how long it takes until the file has it and how
long the window did nothing else meanwhile. The plain board of the same run is a scroll area that
draws the same grid and one rectangle that follows: what Qt and the platform cost in any case.

Prints p50 / p99 in milliseconds with the processor's share of the p50 and how many times the plain
board's it is, and how often a move painted the whole board anew (the answer has to be 0).

    python benchmarks/calendar_board.py [--sizes 250 2000] [--moves 300] [--drops 40]
"""

import argparse
import gc
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from sqlmodel import Session, SQLModel, insert
from typing_extensions import override

from festdesk.availability.tables import (
    Blocker,
    GuestStay,
    ShowingWindow,
    VenueOpening,
    VenueTrait,
)
from festdesk.base.ids import new_id
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.days import WHOLE
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.editions.tables import Edition, Strand
from festdesk.films.tables import Film, RunningTime, Title
from festdesk.people.tables import NameForm, Person
from festdesk.screenings.tables import Screening, ScreeningGuest, Venue

VENUES, DAYS, STRANDS, GUESTS = 12, 10, 5, 200
SIZES = (250, 1000, 2000, 4000)
WIDTH, HEIGHT = 1366, 820
FIRST = date(2021, 3, 4)
COLOURS = ("#a23b72", "#2e86ab", "#f18f01", "#3b7a57", "#6d597a")
PATIENCE = 60.0  # seconds for an act


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one kind of step."""

    p50: float
    p95: float
    p99: float
    cpu: float  # median of this process alone, which a busy machine disturbs less

    @classmethod
    def of(cls, taken: list[float], of_process: list[float]) -> "Timing":
        """Return what many steps took."""
        taken = sorted(taken)

        def at(share: float) -> float:
            return taken[min(len(taken) - 1, int(len(taken) * share))]

        return cls(statistics.median(taken), at(0.95), at(0.99), statistics.median(of_process))

    def beside(self, plain: "Timing | None") -> str:
        """Return it in words, with how many times the plain board's processor time it took."""
        times = f"{self.cpu / plain.cpu:4.1f}×" if plain is not None and plain.cpu else ""
        return f"{self.p50:6.2f} /{self.p99:7.2f} ({self.cpu:6.2f}) {times:6}"


def timed(steps: Iterable[Callable[[], object]]) -> Timing:
    """Take each step and let Qt paint what it changed."""
    app = QApplication.instance()
    assert app is not None
    taken, of_process = [], []
    for step in steps:
        begun, begun_cpu = time.perf_counter(), time.process_time()
        step()
        app.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
        of_process.append((time.process_time() - begun_cpu) * 1000)
    return Timing.of(taken, of_process)


# The edition


def edition() -> Edition:
    """Return an edition of ten days."""
    return Edition(
        name="Benchmark",
        starts_on=FIRST,
        ends_on=FIRST + timedelta(days=DAYS - 1),
        languages=("en",),
    )


class Rows:
    """Rows of an edition on their way into its file."""

    def __init__(self) -> None:
        self.by_table: dict[type[SQLModel], list[dict[str, object]]] = {}

    def add(self, model: type[SQLModel], **values: object) -> str:
        """Add a row and return its id."""
        row_id = new_id()
        self.by_table.setdefault(model, []).append({"id": row_id, **values})
        return row_id


def fill(session: Session, screenings: int) -> None:
    """Write films of two screenings each, one after another in each venue, some in the way."""
    chance = random.Random(screenings)  # noqa: S311 -- the same calendar each time
    rows = Rows()
    strands = [
        rows.add(Strand, code="ABCDE"[number], colour=COLOURS[number], place=number)
        for number in range(STRANDS)
    ]
    guests = [rows.add(Person) for _ in range(GUESTS)]
    for number, guest in enumerate(guests):
        rows.add(NameForm, person_id=guest, text=f"Ana Maria {number}", kind="authority")
        if number % 3 == 0:
            rows.add(GuestStay, person_id=guest, from_at=on(2, 12), until_at=on(6, 20))
    venues = [add_venue(rows, number) for number in range(VENUES)]
    films = [add_film(rows, number, strands) for number in range(max(1, screenings // 2))]
    add_screenings(rows, screenings, (venues, films, guests), chance)
    for model, values in rows.by_table.items():
        session.execute(insert(model), values)


def on(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of the edition."""
    return datetime.combine(FIRST, datetime.min.time()) + timedelta(
        days=day, hours=hour, minutes=minute
    )


def add_venue(rows: Rows, number: int) -> str:
    """Add a venue with its hours, its promise and a break on each day."""
    formats = ("DCP", "35 mm") if number % 3 else ("DCP",)
    venue = rows.add(Venue, name=f"Venue {number}", place=number, formats=formats)
    rows.add(VenueOpening, venue_id=venue, day=None, opens_minute=540, closes_minute=1530)
    if number % 4 == 0:
        rows.add(VenueTrait, venue_id=venue, promised_subtitles=("en",))
    for day in range(DAYS):
        rows.add(Blocker, venue_id=venue, starts_at=on(day, 13), minutes=30, label="Lunch")
    return venue


def add_film(rows: Rows, number: int, strands: list[str]) -> str:
    """Add a film."""
    film = rows.add(
        Film,
        year=2020,
        strand_id=strands[number % STRANDS],
        version_kind="ov",
        version_spoken=("ru",),
        version_subtitles=("fr", "nl") if number % 5 else ("en",),
        place=number,
    )
    text = f"The long title of film number {number}"
    rows.add(Title, film_id=film, text=text, language="en")
    seconds = (60 + number % 40) * 60
    rows.add(RunningTime, film_id=film, seconds=seconds, is_printed=True)
    if number % 9 == 0:
        rows.add(ShowingWindow, film_id=film, not_before=on(1, 18))
    return film


def add_screenings(
    rows: Rows, count: int, of: tuple[list[str], list[str], list[str]], chance: random.Random
) -> None:
    """Add screenings in a row in each venue on each day."""
    venues, films, guests = of
    in_column = -(-count // (VENUES * DAYS))
    step = min(150, 960 // in_column)
    for number in range(count):
        column, place = divmod(number, in_column)
        day, venue = divmod(column, VENUES)
        late = 5 * chance.randrange(-6, 7) if number % 12 == 0 else 0
        screening = rows.add(
            Screening,
            film_id=films[number % len(films)],
            venue_id=venues[venue],
            starts_at=on(day, 9) + timedelta(minutes=place * step + late),
            introduction_minutes=5 * (number % 3),
            talk_minutes=20 * (number % 5 == 0),
            audience="press" if number % 9 == 0 else "public",
            state=("confirmed", "pencilled", "confirmed", "cancelled")[number % 4],
            projection_format="35 mm" if number % 7 == 0 else "",
            premiere="World premiere" if number % 11 == 0 else "",
            note="Look at the print" if number % 13 == 0 else "",
        )
        if number % 4 == 0:
            guest = guests[chance.randrange(GUESTS)]
            rows.add(ScreeningGuest, screening_id=screening, person_id=guest)


# The plain board


class PlainBoard(QAbstractScrollArea):
    """A grid, and a rectangle that follows the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QRect(200, 200, 90, 120)
        self.verticalScrollBar().setRange(0, 600)

    def follow(self, at: QPoint) -> None:
        """Move the rectangle."""
        before = QRect(self.box)
        self.box.moveCenter(at)
        margin = 5
        for area in (before, self.box):
            self.viewport().update(area.adjusted(-margin, -margin, margin, margin))

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        painter.fillRect(event.rect(), QColor("#fffefb"))
        painter.setPen(QColor("#d3cec4"))
        for x in range(0, self.viewport().width(), self.viewport().width() // VENUES):
            painter.drawLine(x, 0, x, self.viewport().height())
        for y in range(-self.verticalScrollBar().value() % 53, self.viewport().height(), 53):
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.fillRect(self.box, QColor("#d3e7e8"))
        painter.end()


def path_of(moves: int, place: QRect) -> list[QPoint]:
    """Return where the mouse goes: across the board, not along it, so that each move repaints."""
    chance = random.Random(3)  # noqa: S311 -- the same way each time
    at = [place.center()]
    for _ in range(moves):
        x = min(max(at[-1].x() + chance.randrange(-25, 26), place.left()), place.right())
        y = min(max(at[-1].y() + chance.randrange(-25, 26), place.top()), place.bottom())
        at.append(QPoint(x, y))
    return at[1:]


def scrolls_of(widget: QAbstractScrollArea, steps: int) -> list[Callable[[], object]]:
    """Return a step for each turn of the wheel, down and up again."""
    bar = widget.verticalScrollBar()
    most = max(1, bar.maximum())
    values = [abs((n * 40) % (2 * most) - most) for n in range(steps)]
    return [partial(bar.setValue, value) for value in values]


def measure_plain(moves: int) -> tuple[Timing, Timing]:
    """Return move and scroll of the plain board."""
    plain = PlainBoard()
    plain.resize(WIDTH, HEIGHT)
    plain.show()
    QTest.qWaitForWindowExposed(plain)
    place = plain.viewport().rect().adjusted(140, 140, -60, -60)
    moved = timed(partial(plain.follow, at) for at in path_of(moves, place))
    scrolled = timed(scrolls_of(plain, moves // 3))
    plain.close()
    return moved, scrolled


# The calendar


class Bench:
    """A page with its file, and what was measured on it."""

    def __init__(self, folder: Path, screenings: int) -> None:
        self.desk = Desk()
        self.told = 0
        self.desk.changed.connect(self._tell)
        path = folder / f"{screenings}.festdesk"
        self.desk.create(path, edition, partial(fill, screenings=screenings))
        self.wait(lambda: self.desk.snapshot is not None)
        self.page = CalendarPage(self.desk)
        self.page.resize(WIDTH, HEIGHT)
        assert self.desk.snapshot is not None
        self.page.show_snapshot(self.desk.snapshot, None)
        self.page.show()
        QTest.qWaitForWindowExposed(self.page)
        QApplication.processEvents()

    def _tell(self, changes: object, snapshot: object) -> None:
        self.page.show_snapshot(snapshot, changes.touched)  # type: ignore[arg-type, attr-defined]
        self.told += 1

    def wait(self, until: Callable[[], bool]) -> float:
        """Handle events until something is so; return the longest turn of the loop."""
        longest, end = 0.0, time.perf_counter() + PATIENCE
        while not until():
            assert time.perf_counter() < end, "the act was never told"
            begun = time.perf_counter()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
            longest = max(longest, time.perf_counter() - begun)
            time.sleep(0.0002)
        return longest * 1000

    def close(self) -> None:
        """Put everything away."""
        self.page.close_page()
        self.page.close()
        self.desk.stop()

    # Steps

    def show(self, *, whole: bool) -> None:
        """Show one day, or all days in the window."""
        self.page.days.choose(WHOLE if whole else FIRST.isoformat())
        if whole:
            self.page.board.fit()
        else:
            self.page.board.reset_zoom()
        QApplication.processEvents()

    def card(self, number: int) -> Card:
        """Return one of the cards that are seen."""
        return self.page.board.order[number % len(self.page.board.order)]

    def carry(self, moves: int) -> tuple[float, Timing, int]:
        """Take a card up and carry it about; return also how often all was painted anew."""
        board = self.page.board
        place = board.scene.body.toAlignedRect().adjusted(30, 30, -30, -30)
        begun = time.perf_counter()
        board.begin_carry(self.card(1))
        board.carry_to(QPointF(place.center()))
        QApplication.processEvents()
        taken = (time.perf_counter() - begun) * 1000
        repaints = board.whole_repaints
        moved = timed(partial(board.carry_to, QPointF(at)) for at in path_of(moves, place))
        repaints = board.whole_repaints - repaints
        board.cancel_carry()
        QApplication.processEvents()
        return taken, moved, repaints

    def drop(self, drops: int) -> tuple[Timing, float]:
        """Drag cards to other places; return how long the file took, and the longest block."""
        board = self.page.board
        taken, of_process, longest = [], [], 0.0
        chance = random.Random(5)  # noqa: S311 -- the same places each time
        body = board.scene.body.toAlignedRect().adjusted(40, 40, -40, -40)
        for number in range(drops):
            board.begin_carry(self.card(number * 7 + 1))
            at = QPointF(
                chance.randrange(body.left(), body.right()),
                chance.randrange(body.top(), body.bottom()),
            )
            board.carry_to(at)
            QApplication.processEvents()
            carry = board.hands.carry
            if carry is None or not carry.has_moved:
                board.cancel_carry()
                continue
            told = self.told
            begun, begun_cpu = time.perf_counter(), time.process_time()
            board.hands.finish()
            blocked = (time.perf_counter() - begun) * 1000
            blocked = max(blocked, self.wait(lambda told=told: self.told > told))
            taken.append((time.perf_counter() - begun) * 1000)
            of_process.append((time.process_time() - begun_cpu) * 1000)
            longest = max(longest, blocked)
            QApplication.processEvents()
        return Timing.of(taken, of_process), longest


def measure(bench: Bench, count: int, steps: tuple[int, int], plain: tuple[Timing, Timing]) -> None:
    """Print the steps of a page with so many screenings, of one day and of all days."""
    moves, drops = steps
    board = bench.page.board
    for whole in (False, True):
        bench.show(whole=whole)
        taken, moved, repaints = bench.carry(moves)
        scrolled = timed(scrolls_of(board, moves // 3))
        zoomed = timed([board.zoom_in, board.zoom_out] * 15)
        bench.show(whole=whole)
        dropped, longest = bench.drop(drops)
        view = "all days" if whole else "one day"
        print(
            f"{count:6} {view:9} {board.painted_cards:5} {taken:7.1f}  {moved.beside(plain[0])}"
            f" {scrolled.beside(plain[1])} {zoomed.beside(None)}"
            f" {dropped.p50:6.1f} /{dropped.p95:6.1f} {longest:8.1f} {repaints:6}",
            flush=True,
        )


def main() -> None:
    """Measure calendars of all sizes beside the plain board."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--moves", type=int, default=300)
    parser.add_argument("--drops", type=int, default=40)
    parser.add_argument("--platform", default="offscreen")
    chosen = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = chosen.platform
    gc.disable()  # as in the window, which collects by a clock of its own
    app = QApplication([])
    theme.apply(app, "light")
    plain = measure_plain(chosen.moves)
    print("p50 / p99 in milliseconds (of the processor, p50), times the plain board's")
    print(
        f"{'screenings  view  seen':24}{'take up':9}{'move':34}{'scroll':34}{'zoom':34}"
        "drop p50 / p95   blocked   whole repaints while moving"
    )
    print(f" plain {'':26}{plain[0].beside(None)} {plain[1].beside(None)}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FESTDESK_HOME"] = folder
        for count in chosen.sizes:
            bench = Bench(Path(folder), count)
            measure(bench, count, (chosen.moves, chosen.drops), plain)
            bench.close()


if __name__ == "__main__":
    main()
