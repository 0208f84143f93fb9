"""What the board draws at one moment: content, layout, scroll position and theme together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from festdesk.base.ids import VenueId
from festdesk.desktop import theme
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card, clock
from festdesk.desktop.calendar.layout import Layout, Measures, Placed
from festdesk.desktop.calendar.painting import CardPainter, Look
from festdesk.screenings.calendar import DAY_MINUTES, HOUR_MINUTES, Column, Occupancy, Span
from festdesk.screenings.tables import ScreeningState

MARGIN = 5.0  # pixels around a card that its outline and focus ring may take
_HALF_HOURS_FROM = 1.2  # pixels a minute
_LETTERS_OF_ONE_DAY = 16  # that a column is wide at least
_LETTERS_OF_SEVERAL = 12
_LEAST_STRETCH, _MOST_STRETCH = 0.8, 1.8


@dataclass(frozen=True, slots=True)
class Content:
    """What the board shows."""

    columns: tuple[Column, ...] = ()
    span: Span = field(default_factory=lambda: Span(10 * HOUR_MINUTES, DAY_MINUTES))
    cards: tuple[Card, ...] = ()
    occupancy: Occupancy = field(default_factory=lambda: Occupancy((), {}))
    days: Mapping[date, str] = field(default_factory=dict)  # heads of the days
    venues: Mapping[VenueId, str] = field(default_factory=dict)  # heads of the venues
    turnaround: Mapping[VenueId, int] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)  # of screenings, for clashes
    outside: frozenset[date] = frozenset()  # days that are not of the edition
    blockers: tuple[BlockerCard, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """Which cards look different now."""

    selected: frozenset[str] = frozenset()
    current: str = ""  # the one of them that keys start from
    carried: frozenset[str] = frozenset()
    has_focus: bool = False


class Scene:
    """Geometry and drawing; it is made anew when its content, its size or its zoom changes."""

    def __init__(self, content: Content, font: QFont, size: QSizeF, zoom: float) -> None:
        self.content = content
        self.size = size
        self.painter = CardPainter(font)
        self.scrolled = QPointF(0, 0)
        self.painted_cards = 0
        line = self.painter.strong_metrics.height()
        # Whole pixels, so that scrolling can shift what is drawn.
        self.head_height = round(line * 2 + theme.SPACE)
        hour = self.painter.small_metrics.horizontalAdvance("00:00")
        self.axis_width = round(hour + theme.SPACE * 1.5)
        self.layout = Layout(content.columns, content.span, content.cards, self._measures(zoom))

    def _measures(self, zoom: float) -> Measures:
        columns = self.content.columns
        letters: float = _LETTERS_OF_ONE_DAY
        if len({column.day for column in columns}) > 1:
            letters = _LETTERS_OF_SEVERAL * min(_MOST_STRETCH, max(_LEAST_STRETCH, zoom))
        least = self.painter.strong_metrics.averageCharWidth() * letters
        room = (self.body.width() - 1) / max(1, len(columns))
        return Measures(
            minute_height=self.painter.strong_metrics.height() / 20 * zoom,
            column_width=max(least, room),
            least_card_height=self.painter.small_metrics.height() * 0.9,
        )

    # Where things are on the viewport

    @property
    def body(self) -> QRectF:
        """The part below the heads and right of the hours."""
        width, height = self.size.width(), self.size.height()
        return QRectF(
            self.axis_width, self.head_height, width - self.axis_width, height - self.head_height
        )

    @property
    def origin(self) -> QPointF:
        """Where the content's corner is."""
        return QPointF(self.axis_width, self.head_height) - self.scrolled

    def rect_of(self, screening_id: str) -> QRectF:
        """Return where a card is drawn, or an empty rectangle."""
        placed = self.layout.find(screening_id)
        return QRectF() if placed is None else self.layout.rect_of(placed).translated(self.origin)

    def card_at(self, position: QPointF) -> Card | None:
        """Return the card under a point, or nothing."""
        if not self.body.contains(position):
            return None
        inside = position - self.origin
        return self.layout.card_at(inside.x(), inside.y())

    def spot_at(self, position: QPointF) -> tuple[Column, float] | None:
        """Return the column and the minute under a point, or nothing beside the columns."""
        if not self.body.contains(position):
            return None
        inside = position - self.origin
        column = self.layout.column_at(inside.x())
        return None if column is None else (column, self.layout.minute_at(inside.y()))

    def turned(self, card: Card) -> Card:
        """Return the card with the turnaround of the venue it is in."""
        if card.column is None:
            return card
        return card.with_turnaround(self.content.turnaround.get(card.column.venue_id, 0))

    # Drawing

    def paint(self, painter: QPainter, area: QRectF, marked: Marked) -> None:
        """Draw what is seen of everything inside an area."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(self.painter.tokens.window))
        body, origin = self.body, self.origin
        seen = body.intersected(area).translated(-origin)
        painter.save()
        painter.setClipRect(body, Qt.ClipOperation.IntersectClip)
        painter.translate(origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_ground(painter, seen)
        self._paint_lines_of_hours(painter, seen)
        self._paint_lines_of_columns(painter, seen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_cards(painter, seen, marked)
        painter.restore()
        if area.top() < body.top():
            self._paint_heads(painter, body)
        if area.left() < body.left():
            self._paint_hours(painter, body)

    def _paint_ground(self, painter: QPainter, seen: QRectF) -> None:
        tokens, layout = self.painter.tokens, self.layout
        inside = QRectF(0, 0, layout.width, layout.height)
        painter.fillRect(inside.intersected(seen), QColor(tokens.panel))
        width = layout.measures.column_width
        for index, column in enumerate(layout.columns):
            if column.day in self.content.outside:
                stripe = QRectF(layout.x_of(index), 0, width, layout.height)
                painter.fillRect(stripe.intersected(seen), QColor(tokens.window))

    def _paint_lines_of_hours(self, painter: QPainter, seen: QRectF) -> None:
        tokens, layout = self.painter.tokens, self.layout
        whole = QPen(QColor(tokens.line), 1.0)
        half = QPen(QColor(tokens.line), 1.0, Qt.PenStyle.DotLine)
        midnight = QPen(QColor(tokens.muted), 1.0, Qt.PenStyle.DashLine)
        with_halves = layout.measures.minute_height >= _HALF_HOURS_FROM
        step = HOUR_MINUTES // 2 if with_halves else HOUR_MINUTES
        first = max(layout.span.first_minute, int(layout.minute_at(seen.top())) // step * step)
        last = min(layout.span.last_minute, int(layout.minute_at(seen.bottom())))
        right = min(seen.right(), layout.width)
        for minute in range(first, last + 1, step):
            if minute == DAY_MINUTES:
                painter.setPen(midnight)
            else:
                painter.setPen(half if minute % HOUR_MINUTES else whole)
            y = layout.y_of(minute)
            painter.drawLine(QLineF(seen.left(), y, right, y))

    def _paint_lines_of_columns(self, painter: QPainter, seen: QRectF) -> None:
        tokens, layout = self.painter.tokens, self.layout
        between_venues, between_days = QPen(QColor(tokens.line), 1.0), self._day_pen()
        top, bottom = max(0.0, seen.top()), min(seen.bottom(), layout.height)
        for index in range(len(layout.columns) + 1):
            x = layout.x_of(index)
            if seen.left() - 1 <= x <= seen.right() + 1:
                painter.setPen(between_days if self._begins_day(index) else between_venues)
                painter.drawLine(QLineF(x, top, x, bottom))

    def _day_pen(self) -> QPen:
        return QPen(QColor(self.painter.tokens.shadow), 2.0)

    def _begins_day(self, index: int) -> bool:
        columns = self.layout.columns
        return 0 < index < len(columns) and columns[index - 1].day != columns[index].day

    def _paint_cards(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        self.painted_cards = 0
        grown = seen.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        on_top: list[tuple[Placed, QRectF]] = []
        for placed in self.layout.within(grown):
            card, rect = placed.card, self.layout.rect_of(placed)
            shade = self.layout.turnaround_rect(card, rect)
            if not rect.united(shade).intersects(grown):
                continue
            self.painted_cards += 1
            is_carried = card.id in marked.carried
            if not is_carried and card.state != ScreeningState.CANCELLED:
                self.painter.draw_turnaround(painter, shade)
            if card.id in marked.selected and not is_carried:
                on_top.append((placed, rect))
            else:
                self.painter.draw(painter, card, rect, Look(is_faded=is_carried))
        for placed, rect in on_top:
            has_focus = marked.has_focus and placed.card.id == marked.current
            look = Look(is_selected=True, has_focus=has_focus)
            self.painter.draw(painter, placed.card, rect, look)

    def _paint_heads(self, painter: QPainter, body: QRectF) -> None:
        tokens = self.painter.tokens
        head = QRectF(0, 0, body.right(), body.top())
        painter.fillRect(head, QColor(tokens.raised))
        painter.save()
        painter.setClipRect(head.adjusted(body.left(), 0, 0, 0), Qt.ClipOperation.IntersectClip)
        self._paint_days(painter, body)
        self._paint_venues(painter, body)
        painter.restore()
        painter.setPen(QPen(QColor(tokens.line), 1.0))
        painter.drawLine(QLineF(0, body.top() - 0.5, body.right(), body.top() - 0.5))

    def _paint_days(self, painter: QPainter, body: QRectF) -> None:
        """Write each day over its columns, in the middle of what is seen of them."""
        tokens, layout, across = self.painter.tokens, self.layout, self.origin.x()
        line = self.painter.strong_metrics.height()
        columns_of: dict[date, list[int]] = {}
        for index, column in enumerate(layout.columns):
            columns_of.setdefault(column.day, []).append(index)
        painter.setFont(self.painter.strong)
        for day, indices in columns_of.items():
            left = max(body.left(), layout.x_of(indices[0]) + across)
            right = min(body.right(), layout.x_of(indices[-1] + 1) + across)
            if right <= left:
                continue
            if self._begins_day(indices[0]):
                painter.setPen(self._day_pen())
                x = layout.x_of(indices[0]) + across
                painter.drawLine(QLineF(x, 0, x, body.top()))
            is_outside = day in self.content.outside
            painter.setPen(QColor(tokens.muted if is_outside else tokens.text))
            room = QRectF(left + theme.SPACE, theme.SPACE / 2, right - left - theme.SPACE, line)
            _write_centred(painter, self.content.days.get(day, ""), room)

    def _paint_venues(self, painter: QPainter, body: QRectF) -> None:
        layout, width = self.layout, self.layout.measures.column_width
        line = self.painter.strong_metrics.height()
        painter.setFont(self.painter.small)
        painter.setPen(QColor(self.painter.tokens.muted))
        for index, column in enumerate(layout.columns):
            left = layout.x_of(index) + self.origin.x()
            if left + width >= body.left() and left <= body.right():
                room = QRectF(left + 3, theme.SPACE / 2 + line, width - 6, line)
                _write_centred(painter, self.content.venues.get(column.venue_id, ""), room)

    def _paint_hours(self, painter: QPainter, body: QRectF) -> None:
        tokens, layout = self.painter.tokens, self.layout
        axis = QRectF(0, body.top(), body.left(), body.height())
        painter.fillRect(axis, QColor(tokens.raised))
        painter.save()
        painter.setClipRect(axis, Qt.ClipOperation.IntersectClip)
        painter.setFont(self.painter.small)
        painter.setPen(QColor(tokens.muted))
        line = self.painter.small_metrics.height()
        hour_height = layout.measures.minute_height * HOUR_MINUTES
        step = HOUR_MINUTES if hour_height > line * 1.2 else 2 * HOUR_MINUTES
        for minute in range(layout.span.first_minute, layout.span.last_minute + 1, step):
            y = layout.y_of(minute) + self.origin.y()
            room = QRectF(0, y + 1, axis.width() - theme.SPACE / 2, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, clock(minute))
        painter.restore()
        painter.setPen(QPen(QColor(tokens.line), 1.0))
        painter.drawLine(QLineF(body.left() - 0.5, 0, body.left() - 0.5, body.bottom()))


def _write_centred(painter: QPainter, words: str, room: QRectF) -> None:
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, elided)
