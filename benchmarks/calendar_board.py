"""The calendar board: moves of a carried card, scrolling, zooming and news, against a plain board.

A card is carried over 250 to 2,000 screenings in 12 venues on 10 days, clash check and paint
included. The plain board of the same run is a scroll area that draws the same grid and one
rectangle that follows: what Qt and the platform cost in any case. Prints p50 and p99 in
milliseconds with the processor's share of the p50, and how often a move painted the whole board
anew (the answer has to be 0).

    python benchmarks/calendar_board.py [--moves 300] [--platform offscreen]
"""

import argparse
import os
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from typing_extensions import override

from festdesk.base.ids import FilmId, ScreeningId, VenueId
from festdesk.desktop import theme
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.scene import Content
from festdesk.screenings.calendar import Occupancy, Span, columns_of, start_at
from festdesk.screenings.rules import Slot
from festdesk.screenings.tables import ScreeningState

VENUES, DAYS = 12, 10
TURNAROUND = 20
SIZES = (250, 500, 1000, 2000)
WIDTH, HEIGHT = 1280, 820


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one kind of step."""

    p50: float
    p99: float
    cpu: float  # median of this process alone, which a busy machine disturbs less

    def __str__(self) -> str:
        return f"{self.p50:6.2f} /{self.p99:7.2f} ({self.cpu:5.2f})"


def timed(steps: list[Callable[[], object]]) -> Timing:
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
    taken.sort()
    late = taken[min(len(taken) - 1, int(len(taken) * 0.99))]
    return Timing(statistics.median(taken), late, statistics.median(of_process))


def make_cards(count: int, days: list[date], venues: list[VenueId]) -> list[Card]:
    """Return as many screenings, spread over all columns; some overlap."""
    chance = random.Random(7)  # noqa: S311 -- the same calendar each time
    columns = columns_of(days, venues)
    cards = []
    for number in range(count):
        column = columns[number % len(columns)]
        start = 9 * 60 + 5 * chance.randrange(0, 13 * 12)
        cards.append(
            Card(
                id=ScreeningId(f"screening-{number}"),
                film_id=FilmId(f"film-{number}"),
                title=f"The long title of film number {number}",
                column=column,
                start_minute=start,
                introduction_minutes=5 * (number % 3),
                talk_minutes=20 * (number % 2),
                length_minutes=60 + number % 90,
                turnaround_minutes=TURNAROUND,
                version="RU OV · FR/NL subt.",
                strand_code="ABCDE"[number % 5],
                strand_colour=("#a23b72", "#2e86ab", "#f18f01", "#3b7a57", "#6d597a")[number % 5],
                audience="Press" if number % 9 == 0 else "",
                state=str(list(ScreeningState)[number % 3]),
            )
        )
    return cards


def content_of(count: int, *, whole: bool) -> tuple[Content, float]:
    """Return what a board shows, and how long the search for clashes took, in milliseconds."""
    days = [date(2021, 3, 4) + timedelta(days=n) for n in range(DAYS)]
    venues = [VenueId(f"venue-{n}") for n in range(VENUES)]
    cards = make_cards(count, days, venues)
    slots = [
        Slot(
            card.id,
            card.column.venue_id,
            start_at(card.column.day, card.start_minute),
            start_at(card.column.day, card.end_minute),
        )
        for card in cards
        if card.column is not None
    ]
    begun = time.perf_counter()
    occupancy = Occupancy(slots, dict.fromkeys(venues, TURNAROUND))
    clashing = occupancy.clashing()
    searched = (time.perf_counter() - begun) * 1000
    shown = days if whole else days[:1]
    content = Content(
        columns=columns_of(shown, venues),
        span=Span(9 * 60, 26 * 60),
        cards=tuple(card.with_clash(clashes=card.id in clashing) for card in cards),
        occupancy=occupancy,
        days={day: f"{day:%d %b}" for day in shown},
        venues={venue: f"Venue {number}" for number, venue in enumerate(venues)},
        turnaround=dict.fromkeys(venues, TURNAROUND),
        titles={card.id: card.title for card in cards},
    )
    return content, searched


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


def path_of(moves: int) -> list[QPoint]:
    """Return where the mouse goes: across the board, not along it, so that each move repaints."""
    chance = random.Random(3)  # noqa: S311 -- the same way each time
    at = [QPoint(640, 400)]
    for _ in range(moves):
        x = min(max(at[-1].x() + chance.randrange(-25, 26), 140), WIDTH - 60)
        y = min(max(at[-1].y() + chance.randrange(-25, 26), 140), HEIGHT - 60)
        at.append(QPoint(x, y))
    return at[1:]


def scrolls_of(widget: QAbstractScrollArea, steps: int) -> list[Callable[[], object]]:
    """Return a step for each turn of the wheel, down and up again."""
    bar = widget.verticalScrollBar()
    most = max(1, bar.maximum())
    values = [abs((n * 40) % (2 * most) - most) for n in range(steps)]
    return [lambda value=value: bar.setValue(value) for value in values]


def shown(widget: QAbstractScrollArea) -> None:
    """Show a widget in its size, painted once."""
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    QTest.qWaitForWindowExposed(widget)
    QApplication.processEvents()


def measure_plain(moves: int) -> tuple[Timing, Timing]:
    """Return move and scroll of the plain board."""
    plain = PlainBoard()
    shown(plain)
    moved = timed([_follow(plain, at) for at in path_of(moves)])
    scrolled = timed(scrolls_of(plain, moves // 3))
    plain.close()
    return moved, scrolled


def measure(count: int, moves: int, *, whole: bool) -> None:
    """Print the steps of a board with so many screenings."""
    content, searched = content_of(count, whole=whole)
    board = Board()
    shown(board)
    board.show_content(content)
    QApplication.processEvents()
    board.begin_carry(content.cards[0])
    QApplication.processEvents()
    repaints = board.whole_repaints
    moved = timed([_carry(board, at) for at in path_of(moves)])
    repaints = board.whole_repaints - repaints
    board.cancel_carry()
    QApplication.processEvents()
    scrolled = timed(scrolls_of(board, moves // 3))
    zooms = [board.zoom_in, board.zoom_out] * 15
    zoomed = timed(list(zooms))
    news = timed([lambda: board.show_content(content)] * 20)
    seen = board.painted_cards
    board.close()
    view = "all days" if whole else "one day"
    print(
        f"{count:6} {view:9} {seen:5}   {moved}   {scrolled}   {zoomed}   {news}"
        f"   {searched:5.1f}   {repaints}"
    )


def _follow(plain: PlainBoard, at: QPoint) -> Callable[[], object]:
    return lambda: plain.follow(at)


def _carry(board: Board, at: QPoint) -> Callable[[], object]:
    return lambda: board.carry_to(at.toPointF())


def main() -> None:
    """Measure boards of all sizes beside the plain one."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--moves", type=int, default=300)
    parser.add_argument("--platform", default="offscreen")
    chosen = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = chosen.platform
    app = QApplication([])
    theme.apply(app, "light")
    moved, scrolled = measure_plain(chosen.moves)
    print("p50 / p99 in milliseconds (of the processor, p50)")
    heads = "".join(f"{name:25}" for name in ("move", "scroll", "zoom", "news"))
    print(f"screenings  view  seen   {heads}clashes  whole repaints while moving")
    print(f" plain {'':15}   {moved}   {scrolled}")
    for count in SIZES:
        for whole in (False, True):
            measure(count, chosen.moves, whole=whole)


if __name__ == "__main__":
    main()
