"""What the board draws at one moment: content, view, layout and scroll position together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from festdesk.base.ids import PersonId, ScreeningId, VenueId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card, clock
from festdesk.desktop.calendar.colours import Colours
from festdesk.desktop.calendar.flow import Arrangement
from festdesk.desktop.calendar.grid import Grid, Ranging, Track, days_of, tracks_of
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
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.house import House
from festdesk.planning.judging import Clash
from festdesk.planning.showings import Showing
from festdesk.screenings.calendar import DAY_MINUTES, HOUR_MINUTES, Column, Span
from festdesk.screenings.tables import ScreeningState

_LINED_FROM = 6.0  # pixels of a track, below which lines would be all that is seen
MARGIN = 5.0  # pixels around a card that its outline and focus ring may take


@dataclass(frozen=True, slots=True)
class Content:
    """What the board shows."""

    columns: tuple[Column, ...] = ()
    span: Span = field(default_factory=lambda: Span(10 * HOUR_MINUTES, DAY_MINUTES))
    cards: tuple[Card, ...] = ()
    clashes: ClashIndex | None = None
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
    brief: Callable[[Clash, ScreeningId], str] | None = None  # a clash in a few words

    def words_of(self, column: Column, minute: float) -> str:
        """Return day, time and venue of a place."""
        names = self.full_names.get(column.venue_id) or self.venues.get(column.venue_id, "")
        return f"{self.days.get(column.day, '')}, {clock(int(minute))} · {names}"

    def clashes_of(self, card: Card) -> list[str]:
        """Return in a few words each what is wrong with a card that nobody has accepted."""
        if self.clashes is None or self.brief is None:
            return []
        standing = self.clashes.standing(card.id)
        return [self.brief(clash, card.id) for clash in standing if not clash.is_accepted]

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
        self._letters = Letters(
            line=painter.strong_metrics.height(),
            small_line=painter.small_metrics.height(),
            average=painter.strong_metrics.averageCharWidth(),
        )
        is_sequence = view.arrangement is Arrangement.SEQUENCE
        self._axis = sum(thickness_of(view.flow, painter, with_days=is_sequence))
        self._days = days_of(content.columns)
        tracks = tracks_of(content.columns, Ranging(view.arrangement, content.groups, view.folded))
        self.layout = self._lay_out(tracks)
        grid = self.layout.grid
        levels = HeadMaker(tracks, view.arrangement, self._head_words(), shelf).levels()
        self._rails = Rails(levels, grid.edges, view.flow, painter)
        # Whole pixels, so that scrolling can shift what is drawn.
        self._head = self._rails.thickness
        self._hours = Hours(grid, view.flow, painter, content.days, content.step_minutes)
        self.has_specks = are_specks(grid, view.flow, painter, self._about_seen())

    def _lay_out(self, tracks: Sequence[Track]) -> Layout:
        is_sequence = self.view.arrangement is Arrangement.SEQUENCE
        strips = sum(track.is_folded for track in tracks)
        span = self.content.span
        self._room = Room(
            tracks=len(tracks) - strips,
            strips=strips,
            days=1 if is_sequence else len(self._days),
            minutes=span.minutes * (max(1, len(self._days)) if is_sequence else 1),
            across=self.flow.across(QPointF(self.size.width(), self.size.height())) - self._axis,
        )
        measures = measures_of(self.view, self._letters, self._room)
        grid = Grid(
            tracks,
            self._days if is_sequence else (),
            span,
            minute_size=measures.minute_size,
            track_size=measures.track_size,
            strip_size=measures.strip_size,
        )
        return Layout(
            grid, self.shelf, flow=self.flow, least_card_length=measures.least_card_length
        )

    def _head_words(self) -> HeadWords:
        content, names = self.content, self.content.venues
        if not self.flow.is_down or self.view.arrangement is Arrangement.SEQUENCE:
            names = {**names, **content.full_names}  # there is room for them
        return HeadWords(content.days, names, content.full_names, content.outside)

    def fitted(self) -> View:
        """Return the view in which everything is in the window."""
        first, last = self.flow.reach_along(self.body)
        return fitted(self.view, self._letters, self._room, last - first)

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
        return self._rails.head_at(position, self.flow.across(self.origin))

    def _about_seen(self) -> float:
        """Return how many cards are about in the window, wherever it is scrolled to."""
        grid = self.layout.grid
        count = sum(len(self.shelf.cards_in(column)) for column in grid.columns)
        body = self.body
        share = min(1.0, body.width() / max(1.0, self.layout.width))
        return count * share * min(1.0, body.height() / max(1.0, self.layout.height))

    def words_at(self, position: QPointF) -> str:
        """Return day, time and venue at a point, where no head can tell them; else nothing."""
        spot = self.spot_at(position) if self.has_specks else None
        return "" if spot is None else self.content.words_of(*spot)

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
            self._rails.paint(painter, body, flow.across(origin))
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
            begins_part = self._begins_part(index)
            if before - 1 <= at <= after + 1 and (begins_part or grid.track_size >= _LINED_FROM):
                painter.setPen(thick if begins_part else thin)
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

    def _paint_cards(self, painter: QPainter, seen: QRectF, marked: Marked) -> None:
        on_top: list[tuple[Placed, QRectF]] = []
        if self.has_specks:
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
        key_of = self.painter.colours.key_of
        specks = specks_of(grid, self.flow, self.shelf, seen, key_of, without)
        specks.draw(painter, self.painter)
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
                self.painter.draw_turnaround(painter, QRectF(shade.toRect()))  # whole pixels: quick
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
