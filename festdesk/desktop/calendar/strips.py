"""What stands for screenings that are not drawn as cards: folded groups, and what is cut off."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.layout import Layout
from festdesk.desktop.calendar.painting import CardPainter

_MARGIN = 3.0  # pixels of a strip beside its lines
_SIDE = 6.0  # pixels of the sign that a card runs on


class Strips:
    """Draws folded groups of venues, and signs at the end of what is shown."""

    def __init__(self, painter: CardPainter, flow: Flow) -> None:
        self._painter = painter
        self._flow = flow

    def draw_folded(self, painter: QPainter, layout: Layout, seen: QRectF) -> None:
        """Draw the screenings of folded groups as thin lines, one lane for each venue."""
        grid, flow = layout.grid, self._flow
        for index, track in grid.seen_tracks(*flow.reach_across(seen)):
            if not track.is_folded:
                continue
            venues = list(dict.fromkeys(column.venue_id for column in track.columns))
            first = grid.edges[index] + _MARGIN
            share = (grid.edges[index + 1] - _MARGIN - first) / len(venues)
            for column in track.columns:
                across = first + share * venues.index(column.venue_id)
                segment = grid.segments.index(column.day) if grid.segments else 0
                shift = segment * grid.day_length
                for card in layout.cards_in(column):
                    along = shift + grid.offset_of(card.start_minute)
                    length = max(1.0, card.length_minutes * grid.minute_size - 1)
                    line = flow.rect(across, along, max(1.0, share - 1), length)
                    if line.intersects(seen):
                        painter.fillRect(line, self._colour(card))

    def _colour(self, card: Card) -> QColor:
        return QColor(self._painter.colours.key_of(card).colour)

    def draw_continuation(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the sign that a card runs on beyond the hours that are shown."""
        side = min(_SIDE, rect.width() / 2, rect.height() / 2)
        if self._flow.is_down:
            tip = QPointF(rect.center().x(), rect.bottom() - 1)
            others = [tip + QPointF(-side, -side), tip + QPointF(side, -side)]
        else:
            tip = QPointF(rect.right() - 1, rect.center().y())
            others = [tip + QPointF(-side, -side), tip + QPointF(-side, side)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._painter.tokens.text))
        painter.drawPolygon(QPolygonF([tip, *others]))
