"""Cards too small for a title: blocks drawn by the hundred, each kind in one stroke.

A block is filled with its colour, or hollow where the screening is cancelled, or half filled where
it is pencilled; an error or a warning has a corner in its colour. Where there is room it bears the
letters its colour stands for.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.colours import ColourKey
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.grid import Grid
from festdesk.desktop.calendar.inks import blended, contrasting
from festdesk.desktop.calendar.painting import CardPainter
from festdesk.desktop.calendar.shelf import Shelf
from festdesk.screenings.tables import ScreeningState

_LEAST_ROW = 1.3  # of a line of text: a row that is lower holds specks
_LEAST_COLUMN = 4.8  # letters: and a column that is narrower
_LEAST_HOUR = {Flow.DOWN: 0.55, Flow.RIGHT: 1.1}  # lines
_NARROW_ROW, _NARROW_COLUMN = 2.6, 11.0
_VERY_MANY = 130
_LEAST_LENGTH = 1.0
_FRAMED_FROM = 4.0  # pixels across, below which there is no room for a frame
_CORNER = 5.0
_HALF = 0.45  # of a colour


def are_specks(grid: Grid, flow: Flow, painter: CardPainter, seen: float) -> bool:
    """Return whether cards on a grid are drawn as blocks: they are too small for their words.

    So are narrow ones where very many are `seen`, about, which could not be read one by one.
    """
    line = painter.small_metrics.height()
    least, narrow = _LEAST_ROW * line, _NARROW_ROW * line
    if flow.is_down:
        letter = painter.small_metrics.averageCharWidth()
        least, narrow = _LEAST_COLUMN * letter, _NARROW_COLUMN * letter
    if grid.track_size < least or grid.minute_size * 60 < _LEAST_HOUR[flow] * line:
        return True
    return grid.track_size < narrow and seen > _VERY_MANY


@dataclass(slots=True)
class Specks:
    """Where the specks of a grid are, by colour and state."""

    breadth: float  # of one of them
    by_kind: dict[tuple[ColourKey, str], list[QRectF]] = field(default_factory=dict)
    corners: dict[str, list[QRectF]] = field(default_factory=dict)  # of those that clash
    count: int = 0

    def draw(self, painter: QPainter, cards: CardPainter, *, with_letters: bool = True) -> None:
        """Draw them all."""
        panel = QColor(cards.tokens.panel)
        is_framed = self.breadth >= _FRAMED_FROM
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        # In an order of their own, so that a part is drawn just as it is within the whole.
        kinds = sorted(self.by_kind.items(), key=lambda kind: (kind[0][0].value, kind[0][1]))
        for (key, state), rects in kinds:
            full = QColor(key.colour)
            if state == ScreeningState.CONFIRMED:
                ground, words = full, contrasting(full)
            elif state == ScreeningState.CANCELLED:
                ground = panel if is_framed else blended(full, panel, _HALF / 2)
                words = QColor(cards.tokens.muted)
            else:
                ground, words = blended(full, panel, _HALF), QColor(cards.tokens.text)
            painter.setPen(QPen(full, 1.0) if is_framed else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRects(rects)
            if with_letters and key.mark:
                painter.setPen(words)
                _write(painter, cards, key.mark, rects)
        painter.setPen(Qt.PenStyle.NoPen)
        for clash, colour in (
            (ClashMark.WARNING, cards.tokens.warning),
            (ClashMark.ERROR, cards.tokens.error),
        ):
            painter.setBrush(QColor(colour))
            painter.drawRects(self.corners.get(clash, []))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _write(painter: QPainter, cards: CardPainter, mark: str, rects: list[QRectF]) -> None:
    """Write letters into the blocks that have room for them."""
    metrics = cards.mark_metrics
    width, height = metrics.horizontalAdvance(mark), metrics.ascent()
    painter.setFont(cards.mark)
    for rect in rects:
        if rect.width() >= width + 2 and rect.height() >= height:
            middle = rect.top() + min(rect.height(), height + 4) / 2
            at = QPointF(rect.center().x() - width / 2, middle + height * 0.38)
            painter.drawText(at, mark)


def specks_of(
    grid: Grid,
    flow: Flow,
    shelf: Shelf,
    area: QRectF,
    key_of: Callable[[Card], ColourKey],
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
                kinds.setdefault((key_of(card), card.state), []).append(rect)
                if card.clash:
                    side = min(_CORNER, breadth)
                    corner = QRectF(rect.right() - side, rect.top(), side, side)
                    found.corners.setdefault(card.clash, []).append(corner)
    return found
