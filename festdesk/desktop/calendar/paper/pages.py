"""Which days stand on which page of a printed plan, and how large.

A page is measured in pixels of 96 to the inch; letters are set in pixels too, so that a page is
the same on paper, in a PDF and on the screen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QFont

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.colours import Colours, Dress
from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.desktop.calendar.measures import MOST_BREADTH, View
from festdesk.desktop.calendar.painting import CardPainter
from festdesk.desktop.calendar.scene import Content, Scene
from festdesk.desktop.calendar.shelf import Shelf
from festdesk.screenings.calendar import HOUR_MINUTES, Span

DOTS_PER_INCH = 96
_LARGEST, _LEAST = 15, 7  # pixels of a letter: 11 points, and 5
_READABLE = 8  # pixels; smaller ones are for who wants all days on one page
_LETTERS_OF_A_TITLE = 10  # in a line, with which it can be read
_AROUND = 20.0  # pixels of a card beside its words
_LINES_OF_A_FILM = 2.6  # of which a card of an hour and a half has room at least
_FILM_MINUTES = 90
_MOST_LINES_OF_A_ROW = 9
_ROOM_MINUTES = 10  # above the first and below the last screening
_NIGHT = 6 * HOUR_MINUTES


class Filling(StrEnum):
    """How many days stand on a page."""

    DAY = "day"
    READABLE = "readable"  # as many as can be read
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """How the plan is printed; `size` is the room for it on a page, in pixels."""

    days: tuple[date, ...]
    size: QSizeF
    filling: Filling = Filling.DAY
    flow: Flow = Flow.DOWN
    in_colour: bool = True
    with_marks: bool = True  # what is for colleagues: clashes, locks, notes


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The days of one page with their scene, drawn in letters of so many pixels."""

    days: tuple[date, ...]
    scene: Scene
    letter: int


_PAPER = theme.Tokens(
    is_dark=False,
    window="#f4f3f0",
    panel="#ffffff",
    raised="#efedea",
    text="#16150f",
    muted="#55524c",
    line="#c9c5bd",
    accent="#0e5f6b",
    accent_text="#ffffff",
    selection="#d3e7e8",
    error="#b3261e",
    warning="#8a5a00",
    ok="#2c6e3f",
    shadow="#7d7971",
)
_INK = _PAPER._replace(
    window="#f2f2f2",
    raised="#eeeeee",
    text="#000000",
    muted="#444444",
    line="#bdbdbd",
    accent="#333333",
    error="#000000",
    warning="#333333",
    shadow="#777777",
)


def pages_of(content: Content, choice: Choice) -> Iterator[PlanPage]:
    """Yield the pages of a plan; `content` has all days of the festival.

    Without any venue there is nothing to print and no page.
    """
    if not content.columns:
        return
    content = replace(content, cards=tuple(_shown_on_paper(content.cards, choice)))
    shelf = Shelf(content.cards)
    for days in _dealt(content, shelf, choice):
        yield _page(content, shelf, days, choice)


def _dealt(content: Content, shelf: Shelf, choice: Choice) -> list[tuple[date, ...]]:
    """Return the days of each page."""
    days = choice.days
    if choice.filling is Filling.ALL:
        return [days] if days else []
    if choice.filling is Filling.DAY:
        return [(day,) for day in days]
    found: list[tuple[date, ...]] = []
    begin = 0
    while begin < len(days):
        end = begin + 1
        while end < len(days) and _can_be_read(content, shelf, days[begin : end + 1], choice):
            end += 1
        found.append(days[begin:end])
        begin = end
    even = _evenly(days, len(found))
    return even if all(_can_be_read(content, shelf, few, choice) for few in even) else found


def _evenly(days: tuple[date, ...], pages: int) -> list[tuple[date, ...]]:
    """Return days in so many pages that differ by one day at most."""
    least, more = divmod(len(days), max(1, pages))
    found, begin = [], 0
    for page in range(pages):
        end = begin + least + (page < more)
        found.append(days[begin:end])
        begin = end
    return found


def _can_be_read(content: Content, shelf: Shelf, days: tuple[date, ...], choice: Choice) -> bool:
    return _has_room(_scene(content, shelf, days, choice, _READABLE))


def _page(content: Content, shelf: Shelf, days: tuple[date, ...], choice: Choice) -> PlanPage:
    """Return a page in the largest letters for which it has room."""
    for letter in range(_LARGEST, _LEAST, -1):
        scene = _scene(content, shelf, days, choice, letter)
        if _has_room(scene):
            return PlanPage(days, scene, letter)
    return PlanPage(days, _scene(content, shelf, days, choice, _LEAST), _LEAST)


def _has_room(scene: Scene) -> bool:
    grid, painter = scene.layout.grid, scene.painter
    line, letter = painter.strong_metrics.height(), painter.strong_metrics.averageCharWidth()
    film = grid.minute_size * _FILM_MINUTES
    words, lines = letter * _LETTERS_OF_A_TITLE + _AROUND, line * _LINES_OF_A_FILM
    if scene.flow.is_down:
        return grid.track_size >= words and film >= lines
    return grid.track_size >= lines and film >= words


def _scene(
    content: Content, shelf: Shelf, days: tuple[date, ...], choice: Choice, letter: int
) -> Scene:
    wanted = set(days)
    shown = replace(
        content,
        columns=tuple(column for column in content.columns if column.day in wanted),
        span=_span(content, wanted),
        groups={},  # paper does not fold
        days={day: content.days.get(day, "") for day in days},
    )
    painter = painter_of(content.colours, letter, choice)
    view = View(choice.flow, Arrangement.DAYS)
    view = Scene(shown, shelf, view, painter, choice.size).fitted()
    scene = Scene(shown, shelf, view, painter, choice.size)
    grid, flow = scene.layout.grid, scene.flow
    room = flow.across(QPointF(choice.size.width(), choice.size.height()) - scene.origin)
    if flow.is_down or grid.breadth >= room - 1:
        return scene
    # Rows grow into the room there is, but not without end; the page ends where they do.
    tall = painter.strong_metrics.height() * _MOST_LINES_OF_A_ROW
    target = min(room / len(grid.tracks), tall)
    if target > grid.track_size:
        broad = Scene(shown, shelf, view.broadened(MOST_BREADTH), painter, choice.size)
        view = view.broadened(MOST_BREADTH * target / broad.layout.grid.track_size)
        scene = Scene(shown, shelf, view, painter, choice.size)
    needed = scene.origin.y() + scene.layout.grid.breadth
    size = QSizeF(choice.size.width(), min(choice.size.height(), needed))
    return Scene(shown, shelf, view, painter, size)


def painter_of(colours: Colours, letter: int, choice: Choice) -> CardPainter:
    """Return what draws cards on paper, in letters of so many pixels."""
    font = QFont(theme.FAMILY)
    font.setPixelSize(letter)
    return CardPainter(
        font,
        colours,
        tokens=_PAPER if choice.in_colour else _INK,
        dress=Dress.LIGHT if choice.in_colour else Dress.BLACK,
        is_down=choice.flow.is_down,
    )


def _span(content: Content, days: set[date]) -> Span:
    """Return the hours in which something is on those days, or all that the board shows."""
    runs = [
        (card.start_minute, card.end_minute)
        for card in content.cards
        if card.column is not None and card.column.day in days
    ]
    runs += [
        (blocker.start_minute, blocker.end_minute)
        for blocker in content.blockers
        if blocker.column.day in days
    ]
    if not runs:
        return content.span
    first = min(start for start, _ in runs) - _ROOM_MINUTES
    last = max(end for _, end in runs) + _ROOM_MINUTES
    hour = HOUR_MINUTES
    last = min(last, content.span.last_minute + _NIGHT)
    return Span(max(0, first // hour * hour), -(-last // hour) * hour)


def _shown_on_paper(cards: Sequence[Card], choice: Choice) -> Iterator[Card]:
    for card in cards:
        if choice.with_marks:
            yield card
        else:
            yield replace(card, clash=ClashMark.NONE, is_locked=False, note="")
