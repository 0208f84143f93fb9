"""The hours beside the board and their lines across it, as fine as zoom and step of the grid let.

Where days follow each other along time, each has its name beside its hours.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import clock
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.grid import Grid
from festdesk.desktop.calendar.painting import CardPainter
from festdesk.screenings.calendar import DAY_MINUTES, HOUR_MINUTES

_DASHES = 6  # pixels after which dots and dashes of a line come again
_LEAST_GAP = 22.0  # pixels between two lines
_STEPS = (5, 10, 15, 30, 60, 120, 180, 240, 360, 720)
_PAD = 5.0


def steps_of_lines(minute_size: float, grid_step: int) -> tuple[int, int]:
    """Return the minutes between strong lines and between fine ones, which are the same if none.

    Fine lines are never finer than the step of the grid.
    """
    strong = next(
        (step for step in _STEPS if step >= HOUR_MINUTES and step * minute_size >= _LEAST_GAP),
        _STEPS[-1],
    )
    if strong > HOUR_MINUTES:
        return strong, strong
    fine = next(
        (
            step
            for step in _STEPS
            if step >= grid_step
            and HOUR_MINUTES % step == 0
            and step % grid_step == 0
            and step * minute_size >= _LEAST_GAP
        ),
        HOUR_MINUTES,
    )
    return strong, fine


def thickness_of(flow: Flow, painter: CardPainter, *, with_days: bool) -> tuple[int, int]:
    """Return what hours and the names of days beside them take, in pixels."""
    metrics = painter.small_metrics
    width = metrics.horizontalAdvance("00:00") + theme.SPACE * 1.5
    hours = round(width if flow.is_down else metrics.height() + _PAD)
    return hours, round(painter.strong_metrics.height() + _PAD) if with_days else 0


class Hours:
    """The hours of one scene."""

    def __init__(
        self, grid: Grid, flow: Flow, painter: CardPainter, days: Mapping[date, str], step: int
    ) -> None:
        self._grid = grid
        self._flow = flow
        self._painter = painter
        self._days = days
        self._lines = steps_of_lines(grid.minute_size, step)
        self._line = painter.small_metrics.height()
        self._hours_thickness, self._day_thickness = thickness_of(
            flow, painter, with_days=bool(grid.segments)
        )
        self.thickness = self._hours_thickness + self._day_thickness

    def _room_of_words(self) -> float:
        if self._flow.is_down:
            return self._line * 1.2
        return self._painter.small_metrics.horizontalAdvance("00:00") + theme.SPACE

    def _step_of_words(self) -> int:
        room = self._room_of_words()
        return next((step for step in _STEPS if step * self._grid.minute_size >= room), DAY_MINUTES)

    def _minutes(self, step: int, first: float, last: float) -> Iterator[tuple[int, float]]:
        """Yield each multiple of `step` minutes in a part of the board, and where it is."""
        grid, span = self._grid, self._grid.span
        for segment in grid.seen_segments(first, last):
            shift = segment * grid.day_length
            begin = span.first_minute + (first - shift) / grid.minute_size
            end = span.first_minute + (last - shift) / grid.minute_size
            minute = max(-(-span.first_minute // step), int(begin // step)) * step
            limit = min(span.last_minute - (1 if segment + 1 < len(grid.segments) else 0), end)
            while minute <= limit:
                yield minute, shift + grid.offset_of(minute)
                minute += step

    # Lines across the board

    def paint_lines(self, painter: QPainter, seen: QRectF) -> None:
        """Draw the lines of hours and parts of them, in the board's content."""
        tokens, grid, flow = self._painter.tokens, self._grid, self._flow
        strong, fine = self._lines
        whole = QPen(QColor(tokens.line), 1.0)
        part = QPen(QColor(tokens.line), 1.0, Qt.PenStyle.DotLine)
        midnight = QPen(QColor(tokens.muted), 1.0, Qt.PenStyle.DashLine)
        left, right = flow.reach_across(seen)
        left = left // _DASHES * _DASHES  # dots stand where they would in a line drawn whole
        right = min(right, grid.breadth)
        for minute, at in self._minutes(fine, *flow.reach_along(seen)):
            if minute == DAY_MINUTES:
                painter.setPen(midnight)
            else:
                painter.setPen(part if minute % strong else whole)
            painter.drawLine(flow.line_across(at, left, right))
        painter.setPen(QPen(QColor(tokens.shadow), 2.0))
        for segment in range(1, len(grid.segments)):
            painter.drawLine(flow.line_across(segment * grid.day_length, left, right))

    # Beside it

    def paint(self, painter: QPainter, body: QRectF, shift: float) -> None:
        """Draw the hours beside what is seen; `shift` is where time begins on the viewport."""
        tokens, flow = self._painter.tokens, self._flow
        first, last = flow.reach_along(body)
        start, _ = flow.reach_across(body)
        axis = flow.rect(start - self.thickness, first, self.thickness, last - first)
        painter.fillRect(axis, QColor(tokens.raised))
        painter.save()
        painter.setClipRect(axis, Qt.ClipOperation.IntersectClip)
        painter.setFont(self._painter.small)
        painter.setPen(QColor(tokens.muted))
        begin = start - self._hours_thickness
        room = self._room_of_words()
        for minute, at in self._minutes(self._step_of_words(), first - shift - 60, last - shift):
            following = (self._grid.segment_at(at) + 1) * self._grid.day_length
            if at + room <= following or not self._grid.segments:
                self._paint_clock(painter, minute, at + shift, begin)
        self._paint_days(painter, start - self.thickness, (first, last), shift)
        painter.restore()
        painter.setPen(QPen(QColor(tokens.line), 1.0))
        painter.drawLine(flow.line_along(start - 0.5, 0, last))

    def _paint_clock(self, painter: QPainter, minute: int, at: float, begin: float) -> None:
        if self._flow.is_down:
            room = QRectF(begin, at + 1, self._hours_thickness - theme.SPACE / 2, self._line)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, clock(minute))
        else:
            room = QRectF(at + 3, begin, 200, self._hours_thickness)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, clock(minute)
            )

    def _paint_days(
        self, painter: QPainter, start: float, seen: tuple[float, float], shift: float
    ) -> None:
        """Write each day that follows along time, in the middle of what is seen of it."""
        tokens, grid, flow = self._painter.tokens, self._grid, self._flow
        metrics = self._painter.strong_metrics
        painter.setFont(self._painter.strong)
        for segment, day in enumerate(grid.segments):
            begin = segment * grid.day_length + shift
            first, last = max(begin, seen[0]), min(begin + grid.day_length, seen[1])
            if last <= first:
                continue
            if segment:
                painter.setPen(QPen(QColor(tokens.shadow), 2.0))
                painter.drawLine(flow.line_across(begin, start, start + self.thickness))
            words = metrics.elidedText(
                self._days.get(day, ""), Qt.TextElideMode.ElideRight, last - first - 6
            )
            if words == "…":
                continue
            painter.setPen(QColor(tokens.text))
            room = flow.rect(start, first, self._day_thickness, last - first)
            painter.save()
            painter.translate(room.center())
            if flow.is_down:
                painter.rotate(-90)
            breadth, length = self._day_thickness, last - first
            turned = QRectF(-length / 2, -breadth / 2, length, breadth)
            painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, words)
            painter.restore()
