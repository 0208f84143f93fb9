"""Drawing introduction and talk of a screening, or a break, longer and shorter by the mouse.

The film takes as long as it runs, and the time to clear the hall is the venue's: neither can be
drawn. An introduction that grows at the card's beginning leaves the film where it is.
"""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from festdesk.desktop.calendar.bearings import (
    minutes_between,
    pixels_of,
    resizing_cursor,
)
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card, clock, run_in_words
from festdesk.desktop.calendar.ghosts import draw_break, draw_told, told_rect
from festdesk.desktop.calendar.meeting import clashes_at, clashes_told
from festdesk.desktop.calendar.painting import Look
from festdesk.desktop.calendar.pieces import Piece, piece_at, rect_of_piece
from festdesk.desktop.calendar.scene import Scene
from festdesk.editing.blockers import MOST_MINUTES
from festdesk.editing.placing import MOST_PART_MINUTES
from festdesk.screenings.calendar import snapped

translate = QCoreApplication.translate
_REACH = 5.0  # pixels from an edge at which it is taken hold of
_LEAST_LENGTH = 24.0  # pixels of a card that has room for edges


class Edge(Enum):
    """A line of a card or a break that can be taken hold of."""

    BEGINNING = auto()  # of the introduction, or of a break
    FILM = auto()  # where the introduction ends
    TALK = auto()  # where the film ends and a talk follows: it cannot be moved
    END = auto()  # of the talk, or of a break


def edge_at(scene: Scene, position: QPointF) -> tuple[Piece, Edge] | None:
    """Return whose edge is under a point of the viewport, and which; nothing amid a card."""
    piece, spot = _near(scene, position), scene.spot_at(position)
    if piece is None or spot is None or pixels_of(scene, piece.length_minutes) < _LEAST_LENGTH:
        return None
    reach = _REACH / max(pixels_of(scene, 1), 0.01)
    into = spot[1] - piece.start_minute
    found = [(abs(into - at), edge) for edge, at in _edges(piece) if abs(into - at) <= reach]
    return (piece, min(found, key=lambda pair: pair[0])[1]) if found else None


def _near(scene: Scene, position: QPointF) -> Piece | None:
    """Return what is under a point, or ends or begins just beside it."""
    beside = scene.flow.point(0, _REACH)
    for point in (position, position - beside, position + beside):
        piece = piece_at(scene, point)
        if piece is not None:
            return piece
    return None


def _edges(piece: Piece) -> list[tuple[Edge, int]]:
    found = [(Edge.BEGINNING, 0), (Edge.END, piece.length_minutes)]
    if isinstance(piece, Card):
        if piece.introduction_minutes:
            found.append((Edge.FILM, piece.introduction_minutes))
        if piece.talk_minutes:
            found.append((Edge.TALK, piece.length_minutes - piece.talk_minutes))
    return found


def cursor_for(scene: Scene, edge: Edge) -> Qt.CursorShape:
    """Return the pointer over an edge."""
    return Qt.CursorShape.ForbiddenCursor if edge is Edge.TALK else resizing_cursor(scene)


class Resize:
    """An edge on its way; `target` is what it belongs to as it would be."""

    by_keys = False

    def __init__(self, scene: Scene, piece: Piece, edge: Edge, begun: QPointF) -> None:
        self.piece = piece
        self.edge = edge
        self.target = piece
        self.cursor = cursor_for(scene, edge)
        self.area = QRectF()
        self.is_held_back = edge is Edge.TALK  # the film would have to be shorter or longer
        self._begun = begun - scene.origin
        spot = scene.spot_at(begun)
        edges = dict(_edges(piece))
        # How far beside the edge it was taken hold of, so that the edge is where the pointer is.
        self._beside = spot[1] - piece.start_minute - edges[edge] if spot is not None else 0.0

    @property
    def faded(self) -> frozenset[str]:
        """What is drawn as the target instead."""
        return frozenset((self.piece.id,))

    def move(
        self,
        scene: Scene,
        position: QPointF,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Draw the edge to a point of the viewport; with Alt to the minute."""
        drawn = minutes_between(scene, self._begun + scene.origin, position) + self._beside
        step = 1 if modifiers & Qt.KeyboardModifier.AltModifier else scene.content.step_minutes
        self.target = self._drawn(drawn, step)
        self.area = self._area(scene)

    def renew(self, scene: Scene) -> None:
        """Be drawn where it is, in what is shown now."""
        self.area = self._area(scene)

    def _drawn(self, drawn: float, step: int) -> Piece:
        if isinstance(self.piece, BlockerCard):
            return self._drawn_break(self.piece, drawn, step)
        return self._drawn_card(self.piece, drawn, step)

    def _drawn_break(self, piece: BlockerCard, drawn: float, step: int) -> Piece:
        if self.edge is Edge.END:
            minutes = snapped(piece.end_minute + drawn, step) - piece.start_minute
            return replace(piece, minutes=min(max(step, minutes), MOST_MINUTES))
        start = min(snapped(piece.start_minute + drawn, step), piece.end_minute - step)
        return replace(piece, start_minute=start, minutes=piece.end_minute - start)

    def _drawn_card(self, card: Card, drawn: float, step: int) -> Piece:
        is_talk = self.edge is Edge.END
        before = card.talk_minutes if is_talk else card.introduction_minutes
        wanted = before - drawn if self.edge is Edge.BEGINNING else before + drawn
        self.is_held_back = self.edge is Edge.TALK or wanted < -step
        if self.edge is Edge.TALK:
            return card
        minutes = min(max(0, snapped(wanted, step)), MOST_PART_MINUTES)
        longer = minutes - before
        length = card.length_minutes + longer
        if is_talk:
            return replace(card, talk_minutes=minutes, length_minutes=length)
        start = card.start_minute - (longer if self.edge is Edge.BEGINNING else 0)
        return replace(
            card, introduction_minutes=minutes, length_minutes=length, start_minute=start
        )

    # Drawing

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the card or the break as it would be, with its figures."""
        rect, target = rect_of_piece(scene, self.target), self.target
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(scene.body, Qt.ClipOperation.IntersectClip)
        if isinstance(target, Card):
            shade = scene.layout.turnaround_rect(target, rect)
            scene.painter.draw_turnaround(painter, shade)
            scene.draw_card(painter, target, rect, Look(is_carried=True))
        else:
            draw_break(painter, scene, target, rect)
        painter.restore()
        draw_told(painter, scene, rect, self.told(scene))

    def _area(self, scene: Scene) -> QRectF:
        rect = rect_of_piece(scene, self.target)
        area = rect.united(told_rect(scene, rect, self.told(scene)))
        if isinstance(self.target, Card):
            area = area.united(scene.layout.turnaround_rect(self.target, rect))
        return area

    def told(self, scene: Scene) -> list[tuple[str, str]]:
        """Return the lines beside it, each with its colour."""
        target, tokens = self.target, scene.painter.tokens
        if isinstance(target, BlockerCard):
            run = f"{clock(target.start_minute)}–{clock(target.end_minute)}"
            minutes = translate("Calendar", "{minutes} min").format(minutes=target.minutes)
            return [(f"{minutes} · {run}", tokens.text)]
        if self.edge in {Edge.BEGINNING, Edge.FILM}:
            words = translate("Calendar", "Introduction {minutes} min")
            minutes = words.format(minutes=target.introduction_minutes)
        else:
            words = translate("Calendar", "Talk {minutes} min")
            minutes = words.format(minutes=target.talk_minutes)
        lines = [(f"{minutes} · {run_in_words(target)}", tokens.text)]
        clashes = clashes_at(scene.content, target, ())
        lines += clashes_told(scene, target, clashes)
        if self.is_held_back:
            lines.append((film_is_as_long_as_it_runs(), tokens.muted))
        return lines


def film_is_as_long_as_it_runs() -> str:
    """Return why a film cannot be drawn longer or shorter."""
    return translate(
        "Calendar", "The film takes as long as it runs; its running time is on its card."
    )
