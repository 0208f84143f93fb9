"""Cards too small for anything but a block: drawn by the hundred, each kind in one stroke.

A speck is filled with its colour, or hollow where the screening is cancelled, or half filled where
it is pencilled; a clash has a corner in the colour of errors.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.grid import Grid
from festdesk.desktop.calendar.inks import blended
from festdesk.desktop.calendar.shelf import Shelf
from festdesk.screenings.tables import ScreeningState

_LEAST_ROW = 9.0  # pixels: a row that is lower holds specks
_LEAST_COLUMN = 20.0  # and a column that is narrower
_LEAST_HOUR = {Flow.DOWN: 9.0, Flow.RIGHT: 18.0}
_LEAST_LENGTH = 1.0
_FRAMED_FROM = 4.0  # pixels across, below which there is no room for a frame
_CORNER = 3.0
_HALF = 0.45  # of a colour


def are_specks(grid: Grid, flow: Flow) -> bool:
    """Return whether cards on a grid are too small to be drawn one by one."""
    least = _LEAST_COLUMN if flow.is_down else _LEAST_ROW
    return grid.track_size < least or grid.minute_size * 60 < _LEAST_HOUR[flow]


@dataclass(slots=True)
class Specks:
    """Where the specks of a grid are, by colour and state."""

    breadth: float  # of one of them
    by_kind: dict[tuple[str, str], list[QRectF]] = field(default_factory=dict)
    corners: list[QRectF] = field(default_factory=list)  # of those that clash
    count: int = 0

    def draw(self, painter: QPainter, tokens: theme.Tokens) -> None:
        """Draw them all."""
        panel = QColor(tokens.panel)
        is_framed = self.breadth >= _FRAMED_FROM
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for (colour, state), rects in self.by_kind.items():
            full = QColor(colour)
            if state == ScreeningState.CONFIRMED:
                ground = full
            elif state == ScreeningState.CANCELLED:
                ground = panel if is_framed else blended(full, panel, _HALF / 2)
            else:
                ground = blended(full, panel, _HALF)
            painter.setPen(QPen(full, 1.0) if is_framed else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRects(rects)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.error))
        painter.drawRects(self.corners)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def specks_of(
    grid: Grid,
    flow: Flow,
    shelf: Shelf,
    area: QRectF,
    colour_of: Callable[[Card], str],
    without: Collection[str] = (),
) -> Specks:
    """Return the specks within an area, but for some cards.

    Screenings at the same time lie upon each other: there is no room for lanes.
    """
    first, last = flow.reach_along(area)
    size, begin, end = grid.minute_size, grid.span.first_minute, grid.span.last_minute
    gap = 1.0 if grid.track_size >= _FRAMED_FROM else 0.0
    found = Specks(max(1.0, grid.track_size - 1 - gap))
    kinds, is_down, breadth = found.by_kind, flow.is_down, found.breadth
    segments = grid.seen_segments(first - shelf.longest * size, last)
    for index, track in grid.seen_tracks(*flow.reach_across(area)):
        if track.is_folded:
            continue
        across = grid.edges[index] + 1
        for segment in segments:
            shift = segment * grid.day_length
            for card in shelf.cards_in(track.columns[segment]):
                along = shift + (card.start_minute - begin) * size
                length = max(_LEAST_LENGTH, (min(card.end_minute, end) - card.start_minute) * size)
                if along > last or along + length < first or card.id in without:
                    continue
                length = max(_LEAST_LENGTH, length - gap)
                if is_down:
                    rect = QRectF(across, along, breadth, length)
                else:
                    rect = QRectF(along, across, length, breadth)
                found.count += 1
                kinds.setdefault((colour_of(card), card.state), []).append(rect)
                if card.clashes:
                    side = min(_CORNER, breadth)
                    found.corners.append(QRectF(rect.right() - side, rect.top(), side, side))
    return found
