"""Draws the heads of the tracks, and finds the one under the pointer.

A head over several tracks keeps its words within what is seen of it. Beside rows, all but the
innermost heads are written upwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from festdesk.desktop import theme
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.heads import Head, Level
from festdesk.desktop.calendar.painting import CardPainter

_PAD = 5.0  # pixels above and below a line of words
_MOST_LETTERS = 24  # of a name beside its row
_FEWEST_LETTERS = 7
_LEAST_HEAD = 14.0  # pixels
_LEAST_LETTERS = 1.8  # that a head has room for; a narrower one says nothing
_LEAST_LINE = 0.8  # of a line's height, likewise
_BESIDE = 6.0  # pixels beside its words


@dataclass(frozen=True, slots=True)
class _Line:
    level: Level
    start: float  # from the window's edge
    thickness: float
    is_written_up: bool


class Rails:
    """The heads of one scene."""

    def __init__(
        self, levels: Sequence[Level], edges: Sequence[float], flow: Flow, painter: CardPainter
    ) -> None:
        self._edges = edges  # of the tracks
        self._flow = flow
        self._painter = painter
        self._lines: list[_Line] = []
        at = 0.0
        for place, level in enumerate(levels):
            is_inner_of_row = not flow.is_down and place == len(levels) - 1
            if not self._can_be_read(level, is_inner_of_row=is_inner_of_row):
                continue
            thickness = round(self._metrics(level).height() + _PAD)
            if is_inner_of_row:
                thickness = self._room_for_words(level)
            is_up = not flow.is_down and not is_inner_of_row
            self._lines.append(_Line(level, at, thickness, is_up))
            at += thickness
        self.thickness = at

    def _can_be_read(self, level: Level, *, is_inner_of_row: bool) -> bool:
        """Return whether there is room for the words of the broadest head at least."""
        sizes = [self._edges[head.last] - self._edges[head.first] for head in level.heads]
        metrics = self._metrics(level)
        least = metrics.averageCharWidth() * _LEAST_LETTERS + _BESIDE
        if is_inner_of_row:
            least = metrics.height() * _LEAST_LINE
        return max(sizes, default=0.0) >= least

    def _metrics(self, level: Level) -> QFontMetricsF:
        return self._painter.strong_metrics if level.is_strong else self._painter.small_metrics

    def _room_for_words(self, level: Level) -> int:
        metrics = self._metrics(level)
        letter = metrics.averageCharWidth()
        widest = max((metrics.horizontalAdvance(head.words) for head in level.heads), default=0.0)
        widest = min(max(widest, letter * _FEWEST_LETTERS), letter * _MOST_LETTERS)
        return round(widest + 2 * theme.SPACE)

    # Finding

    def head_at(self, point: QPointF, shift: float) -> Head | None:
        """Return the head under a point; the tracks begin at `shift` on the viewport."""
        across, edges = self._flow.across(point), self._edges
        depth = self._flow.along(point)
        for line in self._lines:
            if line.start <= depth < line.start + line.thickness:
                for head in line.level.heads:
                    if edges[head.first] <= across - shift < edges[head.last]:
                        return head
        return None

    # Drawing

    def paint(self, painter: QPainter, body: QRectF, shift: float) -> None:
        """Draw all heads beside what is seen of the tracks."""
        tokens, flow, edges = self._painter.tokens, self._flow, self._edges
        first, last = flow.reach_across(body)
        # Whole heads, so that the corner above the hours is covered too.
        painter.fillRect(flow.rect(0, 0, last, self.thickness), QColor(tokens.raised))
        painter.save()
        area = flow.rect(first, 0, last - first, self.thickness)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        for line in self._lines:
            metrics = self._metrics(line.level)
            painter.setFont(self._painter.strong if line.level.is_strong else self._painter.small)
            for head in line.level.heads:
                begin, end = edges[head.first] + shift, edges[head.last] + shift
                if end <= first or begin >= last:
                    continue
                if end - begin < _LEAST_HEAD:
                    continue
                if head.first:
                    self._paint_edge(painter, line, begin)
                seen = max(begin, first), min(end, last)
                self._paint_words(painter, head, line, seen, metrics)
        painter.restore()
        painter.setPen(QPen(QColor(tokens.line), 1.0))
        painter.drawLine(flow.line_across(self.thickness - 0.5, 0, last))

    def _paint_edge(self, painter: QPainter, line: _Line, across: float) -> None:
        tokens = self._painter.tokens
        is_day = line.level.is_of_days and line is self._lines[0]
        painter.setPen(QPen(QColor(tokens.shadow if is_day else tokens.line), 2.0 if is_day else 1))
        start = line.start if is_day else line.start + 2
        end = self.thickness if is_day else line.start + line.thickness - 2
        painter.drawLine(self._flow.line_along(across, start, end))

    def _paint_words(
        self,
        painter: QPainter,
        head: Head,
        line: _Line,
        seen: tuple[float, float],
        metrics: QFontMetricsF,
    ) -> None:
        begin, end = seen
        tokens = self._painter.tokens
        is_quiet = head.is_muted or not line.level.is_strong
        painter.setPen(QColor(tokens.muted if is_quiet else tokens.text))
        room = self._flow.rect(
            begin + _BESIDE / 2, line.start, end - begin - _BESIDE, line.thickness
        )
        if self._flow.is_down or line.is_written_up:
            length, height = end - begin - _BESIDE, line.thickness
        else:
            length, height = line.thickness - theme.SPACE, end - begin
            room = room.adjusted(theme.SPACE / 2, -_BESIDE / 2, -theme.SPACE / 2, _BESIDE / 2)
        if (
            height < metrics.height() * _LEAST_LINE
            or length < metrics.averageCharWidth() * _LEAST_LETTERS
        ):
            return
        words = head.words
        if line.level.is_of_days:
            # The day of the week and its number say enough.
            while " " in words and metrics.horizontalAdvance(words) > length:
                words = words.rpartition(" ")[0]
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, length)
        if words == "…":
            return
        if head.group and words.endswith(" …"):
            words = words.removesuffix(" …")  # the sign alone
        if not line.is_written_up:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
            return
        painter.save()
        painter.translate(room.center())
        painter.rotate(-90)
        turned = QRectF(-room.height() / 2, -room.width() / 2, room.height(), room.width())
        painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
