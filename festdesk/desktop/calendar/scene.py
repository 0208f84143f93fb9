"""What the board draws at one moment: content, view, layout and scroll position together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.base.ids import PersonId, VenueId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.colours import Colours
from festdesk.desktop.calendar.flow import Arrangement
from festdesk.desktop.calendar.grid import Grid, Ranging, days_of, tracks_of
from festdesk.desktop.calendar.heads import Head, HeadMaker, HeadWords
from festdesk.desktop.calendar.hours import Hours, thickness_of
from festdesk.desktop.calendar.layout import Layout
from festdesk.desktop.calendar.measures import Letters, Room, View, fitted, measures_of
from festdesk.desktop.calendar.painting import CardPainter, Look
from festdesk.desktop.calendar.rails import Rails
from festdesk.desktop.calendar.shading import Away, Shader
from festdesk.desktop.calendar.shelf import Placed, Shelf
from festdesk.desktop.calendar.specks import are_specks, specks_of
from festdesk.desktop.calendar.strips import Strips
from festdesk.planning.house import House
from festdesk.planning.showings import Showing
from festdesk.screenings.calendar import DAY_MINUTES, HOUR_MINUTES, Column, Occupancy, Span
from festdesk.screenings.tables import ScreeningState

MARGIN = 5.0  # pixels around a card that its outline and focus ring may take


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
    full_names: Mapping[VenueId, str] = field(default_factory=dict)  # of venues, for tips
    groups: Mapping[VenueId, str] = field(default_factory=dict)  # of venues that are in one
    step_minutes: int = 5  # of the grid
    colours: Colours = field(default_factory=Colours)  # what the colours of cards mean
    house: House | None = None  # the hours of venues; none: always open
    showing_of: Callable[[Card], Showing] | None = None  # as planning sees a card
    guests: Mapping[PersonId, str] = field(default_factory=dict)

    def name_of(self, card: Card) -> str:
        """Return the full name of the venue a card is in, or nothing."""
        if card.column is None:
            return ""
        venue_id = card.column.venue_id
        return self.full_names.get(venue_id) or self.venues.get(venue_id, "")


@dataclass(frozen=True, slots=True)
class Marked:
    """Which cards look different now."""

    selected: frozenset[str] = frozenset()
    current: str = ""  # the one of them that keys start from
    carried: frozenset[str] = frozenset()
    has_focus: bool = False
    away: Away | None = None  # where one of them cannot be


class Scene:
    """Geometry and drawing; it is made anew when its content, its size or its view changes."""

    def __init__(
        self, content: Content, shelf: Shelf, view: View, painter: CardPainter, size: QSizeF
    ) -> None:
        self.content = content
        self.shelf = shelf
        self.view = view
        self.flow = view.flow
        self.size = size
        self.painter = painter
        self.scrolled = QPointF(0, 0)
        self.painted_cards = 0
        self._strips = Strips(painter, view.flow)
        self._shader = Shader(painter, content.house, content.blockers)
        ranging = Ranging(view.arrangement, content.groups, view.folded)
        tracks = tracks_of(content.columns, ranging)
        is_sequence = view.arrangement is Arrangement.SEQUENCE
        days = days_of(content.columns)
        has_room = not view.flow.is_down or is_sequence
        venues = {**content.venues, **content.full_names} if has_room else content.venues
        words = HeadWords(content.days, venues, content.full_names, content.outside)
        levels = HeadMaker(tracks, view.arrangement, words, shelf).levels()
        self._rails = Rails(levels, view.flow, painter)
        # Whole pixels, so that scrolling can shift what is drawn.
        self._head = self._rails.thickness
        self._axis = sum(thickness_of(view.flow, painter, with_days=is_sequence))
        strips = sum(track.is_folded for track in tracks)
        self._letters = Letters(
            line=painter.strong_metrics.height(),
            small_line=painter.small_metrics.height(),
            average=painter.strong_metrics.averageCharWidth(),
        )
        along, across = view.flow.along, view.flow.across
        room = self.body.bottomRight() - self.body.topLeft()
        self._room = Room(
            tracks=len(tracks) - strips,
            strips=strips,
            days=1 if is_sequence else len(days),
            minutes=content.span.minutes * (max(1, len(days)) if is_sequence else 1),
            across=across(room),
            along=along(room),
        )
        measures = measures_of(view, self._letters, self._room)
        grid = Grid(
            tracks,
            days if is_sequence else (),
            content.span,
            minute_size=measures.minute_size,
            track_size=measures.track_size,
            strip_size=measures.strip_size,
        )
        self.layout = Layout(
            grid, shelf, flow=view.flow, least_card_length=measures.least_card_length
        )
        self._hours = Hours(grid, view.flow, painter, content.days, content.step_minutes)

    def fitted(self) -> View:
        """Return the view in which everything is in the window."""
        return fitted(self.view, self._letters, self._room)

    # Where things are on the viewport

    @property
    def body(self) -> QRectF:
        """The part beside the heads and the hours."""
        corner = self.flow.point(self._axis, self._head)
        return QRectF(corner, QPointF(self.size.width(), self.size.height()))

    @property
    def origin(self) -> QPointF:
        """Where the content's corner is."""
        return self.flow.point(self._axis, self._head) - self.scrolled

    def rect_of(self, screening_id: str) -> QRectF:
        """Return where a card is drawn, or an empty rectangle."""
        placed = self.layout.find(screening_id)
        return QRectF() if placed is None else self.layout.rect_of(placed).translated(self.origin)

    def card_at(self, position: QPointF) -> Card | None:
        """Return the card under a point, or nothing."""
        if not self.body.contains(position):
            return None
        return self.layout.card_at(position - self.origin)

    def spot_at(self, position: QPointF) -> tuple[Column, float] | None:
        """Return the column and the minute under a point, or nothing beside the columns."""
        if not self.body.contains(position):
            return None
        return self.layout.spot_at(position - self.origin)

    def point_of(self, column: Column, minute: float) -> QPointF:
        """Return where on the viewport a minute of a column is, in the middle of its track."""
        return self.layout.point_of(column, minute) + self.origin

    def head_at(self, position: QPointF) -> Head | None:
        """Return the head under a point, or nothing."""
        if self.flow.across(position) < self._axis:
            return None
        edges = self.layout.grid.edges
        return self._rails.head_at(position, edges, self.flow.across(self.origin))

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
        body, origin, flow = self.body, self.origin, self.flow
        seen = body.intersected(area).translated(-origin)
        painter.save()
        painter.setClipRect(body, Qt.ClipOperation.IntersectClip)
        painter.translate(origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_ground(painter, seen)
        self._shader.draw_closed(painter, self.layout, seen)
        self._hours.paint_lines(painter, seen)
        self._paint_lines_of_tracks(painter, seen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._shader.draw_blockers(painter, self.layout, seen)
        if marked.away is not None:
            self._shader.draw_away(painter, self.layout, seen, marked.away)
        self._paint_cards(painter, seen, marked)
        painter.restore()
        if flow.reach_along(area)[0] < self._head:
            self._rails.paint(painter, body, self.layout.grid.edges, flow.across(origin))
        if flow.reach_across(area)[0] < self._axis:
            self._hours.paint(painter, body, flow.along(origin))

    def _paint_ground(self, painter: QPainter, seen: QRectF) -> None:
        tokens, layout, flow = self.painter.tokens, self.layout, self.flow
        grid = layout.grid
        inside = QRectF(0, 0, layout.width, layout.height)
        painter.fillRect(inside.intersected(seen), QColor(tokens.panel))
        quiet = QColor(tokens.window)
        for index, track in grid.seen_tracks(*flow.reach_across(seen)):
            first, breadth = grid.edges[index], grid.edges[index + 1] - grid.edges[index]
            if track.is_folded:
                strip = flow.rect(first, 0, breadth, grid.length)
                painter.fillRect(strip.intersected(seen), QColor(tokens.raised))
                continue
            for segment, column in enumerate(track.columns):
                if column.day in self.content.outside:
                    start = segment * grid.day_length
                    stripe = flow.rect(first, start, breadth, grid.day_length)
                    painter.fillRect(stripe.intersected(seen), quiet)

    def _paint_lines_of_tracks(self, painter: QPainter, seen: QRectF) -> None:
        tokens, grid, flow = self.painter.tokens, self.layout.grid, self.flow
        thin, thick = QPen(QColor(tokens.line), 1.0), QPen(QColor(tokens.shadow), 2.0)
        first, last = flow.reach_along(seen)
        first, last = max(0.0, first), min(last, grid.length)
        before, after = flow.reach_across(seen)
        for index, at in enumerate(grid.edges):
            if before - 1 <= at <= after + 1:
                painter.setPen(thick if self._begins_part(index) else thin)
                painter.drawLine(flow.line_along(at, first, last))

    def _begins_part(self, index: int) -> bool:
        """Return whether another day begins with a track, or another venue where it has all."""
        tracks = self.layout.grid.tracks
        if not 0 < index < len(tracks):
            return False
        before, after = tracks[index - 1], tracks[index]
        if self.view.arrangement is Arrangement.DAYS:
            return before.day != after.day
        return self.view.arrangement is Arrangement.VENUES and before.venue_id != after.venue_id

    def colour_of(self, card: Card) -> str:
        """Return the colour of a card, as #rrggbb."""
        return self.painter.colours.key_of(card).colour

    def _paint_cards(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        on_top: list[tuple[Placed, QRectF]] = []
        if are_specks(self.layout.grid, self.flow):
            self._paint_specks(painter, seen, marked)
            for screening_id in marked.selected - marked.carried:
                placed = self.layout.find(screening_id)
                if placed is not None:
                    on_top.append((placed, self.layout.rect_of(placed)))
        else:
            on_top = self._paint_each(painter, seen, marked)
        for placed, rect in on_top:
            has_focus = marked.has_focus and placed.card.id == marked.current
            look = Look(is_selected=True, has_focus=has_focus)
            self.draw_card(painter, placed.card, rect, look)
        self._strips.draw_folded(painter, self.layout, seen)

    def _paint_specks(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        without = marked.carried | marked.selected
        grid = self.layout.grid
        specks = specks_of(grid, self.flow, self.shelf, seen, self.colour_of, without)
        specks.draw(painter, self.painter.tokens)
        self.painted_cards = specks.count

    def _paint_each(
        self, painter: QPainter, seen: QRectF, marked: Marked
    ) -> list[tuple[Placed, QRectF]]:
        """Draw cards one by one; return those that are to be drawn upon the others."""
        self.painted_cards = 0
        on_top = []
        grown = seen.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
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
                self.draw_card(painter, card, rect, Look(is_faded=is_carried))
        return on_top

    def draw_card(self, painter: QPainter, card: Card, rect: QRectF, look: Look) -> None:
        """Draw a card into its place; one that runs on beyond the hours shown says so."""
        self.painter.draw(painter, card, rect, look)
        if self.layout.is_cut(card):
            self._strips.draw_continuation(painter, rect)
