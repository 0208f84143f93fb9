"""What lies under the cards: closed hours, breaks, and where a screening cannot be.

Closed hours and breaks are always seen. Where a screening cannot be is shaded while it is carried,
or when it is asked for; room that stays clear is free to it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.availability.tables import BlockerKind
from festdesk.base.ids import PersonId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.layout import Layout
from festdesk.desktop.calendar.painting import CardPainter
from festdesk.planning.availability_spans import Reason, Span, closed_spans, spans
from festdesk.planning.house import House
from festdesk.planning.showings import Showing
from festdesk.screenings.calendar import Column

translate = QCoreApplication.translate

_PAD = 4.0
_VEIL = {False: 46, True: 80}  # of 255, on light and on dark ground
_REPEATED_MINUTES = 180


@dataclass(frozen=True, slots=True)
class Stretch:
    """Minutes of a column in which a screening cannot be for the same reasons throughout."""

    first_minute: int
    last_minute: int
    said: str


@dataclass(frozen=True, slots=True)
class Away:
    """Where one screening cannot be, by column."""

    stretches: Mapping[Column, tuple[Stretch, ...]]


def away_of(
    house: House, showing: Showing, columns: Iterable[Column], guests: Mapping[PersonId, str]
) -> Away:
    """Return where a showing cannot be in these columns: some 10 µs for each."""
    return Away(
        {
            column: tuple(stretches_of(spans(house, showing, column.day, column.venue_id), guests))
            for column in columns
        }
    )


def stretches_of(found: Sequence[Span], guests: Mapping[PersonId, str]) -> Iterator[Stretch]:
    """Yield the stretches that spans make, each minute in one of them at most."""
    edges = sorted({edge for span in found for edge in (span.first_minute, span.last_minute)})
    for first, last in pairwise(edges):
        here = tuple(s for s in found if s.first_minute <= first and last <= s.last_minute)
        if not here:
            continue
        # A break says itself what it is.
        words = (reason_in_words(s, guests) for s in here if s.reason is not Reason.BLOCKED)
        said = ", ".join(dict.fromkeys(words))
        yield Stretch(first, last, said)


def reason_in_words(span: Span, guests: Mapping[PersonId, str]) -> str:
    """Return why a screening cannot be there, in a few words for the board itself."""
    guest = guests.get(PersonId(span.subject), "")
    return {
        Reason.OUTSIDE: translate("Calendar", "Not a day of the festival"),
        Reason.CLOSED: translate("Calendar", "Closed"),
        Reason.BLOCKED: translate("Calendar", "Blocked"),
        Reason.FORMAT: translate("Calendar", "Does not show {format}"),
        Reason.PROMISE: translate("Calendar", "Promises {language}"),
        Reason.WINDOW: translate("Calendar", "Film not to be had"),
        Reason.GUEST: translate("Calendar", "Without {guest}")
        if guest
        else translate("Calendar", "Guest not there"),
    }[span.reason].format(format=span.subject, language=span.subject.upper(), guest=guest)


def blocker_in_words(blocker: BlockerCard) -> str:
    """Return what a break is called, or what it is where it has no name."""
    if blocker.label:
        return blocker.label
    if blocker.kind == BlockerKind.BREAK:
        return translate("Calendar", "Break")
    return translate("Calendar", "Blocked")


class Shader:
    """Draws what lies under the cards of one scene."""

    def __init__(
        self, painter: CardPainter, house: House | None, blockers: Iterable[BlockerCard]
    ) -> None:
        self._cards = painter
        self._house = house
        self._blockers = tuple(blockers)
        self._closed: dict[Column, tuple[Span, ...]] = {}
        tokens = painter.tokens
        self._quiet = QColor(tokens.window)
        veil = QColor(tokens.text if not tokens.is_dark else tokens.shadow)
        veil.setAlpha(_VEIL[tokens.is_dark])
        self._veil = veil
        hatch = QColor(tokens.muted)
        hatch.setAlpha(110)
        self._hatch = hatch
        closed = QColor(tokens.muted)
        closed.setAlpha(42)
        self._closed_hatch = closed
        self._edge = QPen(QColor(tokens.muted), 1.0)

    def draw_closed(self, painter: QPainter, layout: Layout, seen: QRectF) -> None:
        """Shade lightly the hours in which venues are closed."""
        if self._house is None:
            return
        for column in self._seen_columns(layout, seen):
            for span in self._closed_of(self._house, column):
                area = layout.rect_of_run(column, span.first_minute, span.last_minute)
                area = area.intersected(seen)
                if not area.isEmpty():
                    painter.fillRect(area, self._quiet)
                    self._cards.inks.hatch(painter, area, self._closed_hatch)

    def _closed_of(self, house: House, column: Column) -> tuple[Span, ...]:
        found = self._closed.get(column)
        if found is None:
            found = tuple(closed_spans(house, column.day, column.venue_id))
            self._closed[column] = found
        return found

    def _seen_columns(self, layout: Layout, seen: QRectF) -> list[Column]:
        flow = layout.flow
        return [
            column
            for _, track in layout.grid.seen_tracks(*flow.reach_across(seen))
            if not track.is_folded
            for column in track.columns
        ]

    # Breaks

    def draw_blockers(self, painter: QPainter, layout: Layout, seen: QRectF) -> None:
        """Draw breaks and blocked times, hatched, with their labels."""
        for blocker in self._blockers:
            area = layout.rect_of_run(blocker.column, blocker.start_minute, blocker.end_minute)
            if not area.isEmpty() and area.intersects(seen):
                self.draw_blocker(painter, blocker, area)

    def draw_blocker(self, painter: QPainter, blocker: BlockerCard, area: QRectF) -> None:
        """Draw one; a break is hatched one way, what is blocked is crossed."""
        inner = area.adjusted(1.5, 0.5, -1.5, -0.5)
        painter.fillRect(inner, self._quiet)
        self._cards.inks.hatch(painter, inner, self._hatch, rising=False)
        if blocker.kind == BlockerKind.BLOCKED:
            self._cards.inks.hatch(painter, inner, self._cards.inks.shade)
        painter.setPen(self._edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner)
        self._write(painter, blocker_in_words(blocker), inner, in_middle=True)

    # Where a screening cannot be

    def draw_away(self, painter: QPainter, layout: Layout, seen: QRectF, away: Away) -> None:
        """Shade where a screening cannot be, and say why where there is room."""
        for column in self._seen_columns(layout, seen):
            for stretch in away.stretches.get(column, ()):
                area = layout.rect_of_run(column, stretch.first_minute, stretch.last_minute)
                if area.intersects(seen):
                    painter.fillRect(area.intersected(seen), self._veil)
                    self._write_reasons(painter, layout, column, stretch)

    def _write_reasons(
        self, painter: QPainter, layout: Layout, column: Column, stretch: Stretch
    ) -> None:
        """Say why at the beginning of a stretch, and again every few hours of a long one."""
        for minute in range(stretch.first_minute, stretch.last_minute, _REPEATED_MINUTES):
            last = min(minute + _REPEATED_MINUTES, stretch.last_minute)
            room = layout.rect_of_run(column, minute, last)
            if not room.isEmpty():
                self._write(painter, stretch.said, room, in_middle=False)

    def _write(self, painter: QPainter, words: str, area: QRectF, *, in_middle: bool) -> float:
        """Write a label upon a ground of its own; return its width, nothing without room."""
        cards = self._cards
        line = cards.small_metrics.height()
        if area.height() < line * 0.8:
            return 0.0
        words = cards.lettering.shortened(words, area.width() - 2 * _PAD, is_mark=False)
        if not words:
            return 0.0
        width = cards.small_metrics.horizontalAdvance(words)
        left, top = area.left() + _PAD, area.top() + 1
        if in_middle:
            left = area.center().x() - width / 2
            top = area.center().y() - line / 2
        box = QRectF(left - 3, top, width + 6, line)
        ground = QColor(cards.tokens.panel)
        ground.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(cards.small)
        painter.setPen(cards.inks.muted)
        painter.drawText(QPointF(left, top + cards.small_metrics.ascent()), words)
        return width
