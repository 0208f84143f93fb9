"""What is being carried over the board: where it would land, and what it would meet there."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from festdesk.base.ids import ScreeningId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card, clock, run_in_words
from festdesk.desktop.calendar.ghosts import draw_break, draw_told, told_rect
from festdesk.desktop.calendar.meeting import clashes_at, clashes_told, marked, met_by
from festdesk.desktop.calendar.painting import Look
from festdesk.desktop.calendar.pieces import Piece, piece_at, rect_of_piece
from festdesk.desktop.calendar.scene import Content, Scene
from festdesk.desktop.calendar.shifting import Raster, Shift
from festdesk.screenings.calendar import Column, snapped

if TYPE_CHECKING:
    from festdesk.planning.judging import Clash

translate = QCoreApplication.translate


class Way(Enum):
    """What becomes of what is carried when it is let go."""

    MOVE = auto()
    COPY = auto()
    SWAP = auto()  # it changes its place with the screening it is let go upon


class Carry:
    """Things on their way over a scene.

    `lead` is the one that is held, `targets` are all as they would land, the lead's first. What
    has no place yet is laid one after the other.
    """

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(
        self,
        pieces: Sequence[Piece],
        lead: Piece,
        grab_minutes: float = 0.0,
        *,
        by_keys: bool = False,
    ) -> None:
        self.pieces = (lead, *(piece for piece in pieces if piece is not lead))
        self.lead = lead
        self.by_keys = by_keys
        self.way = Way.MOVE
        self.partner: Card | None = None  # with which places would be swapped
        self.targets: tuple[Piece, ...] = ()
        self.met: tuple[str, ...] = ()  # titles of what would be clashed with
        self.area = QRectF()  # what its picture covers on the viewport
        self._grab_minutes = grab_minutes  # how long after its start the pointer holds the lead
        self._spot: tuple[Column, int] | None = None
        # Where it was judged last: judging many at each move of the mouse takes long.
        self._judged: tuple[Column, int, Way] | None = None
        self._content: Content | None = None
        self._found: tuple[tuple[Card, tuple[Clash, ...]], ...] = ()

    @property
    def target(self) -> Piece | None:
        """The lead as it would land, or nothing while it is over no column."""
        return self.targets[0] if self.targets else None

    @property
    def faded(self) -> frozenset[str]:
        """What is seen to leave its place."""
        if self.way is Way.COPY:
            return frozenset()
        going = frozenset(piece.id for piece in self.pieces)
        return going | {self.partner.id} if self.partner is not None else going

    @property
    def has_moved(self) -> bool:
        """Whether anything would land elsewhere than where it was taken up."""
        return any(
            (target.column, target.start_minute) != (piece.column, piece.start_minute)
            for target, piece in zip(self.targets, self.pieces, strict=False)
        )

    # Over the board

    def move(
        self,
        scene: Scene,
        position: QPointF,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Carry to a point of the viewport; beside the columns nothing lands anywhere."""
        self._choose_way(scene, position, modifiers)
        spot = scene.spot_at(position)
        if spot is None:
            self.lift()
        elif self.partner is not None:
            self._swap(scene, self.partner)
        else:
            column, pointed = spot
            self.land(
                scene, column, snapped(pointed - self._grab_minutes, scene.content.step_minutes)
            )

    def _choose_way(self, scene: Scene, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.way, self.partner = Way.MOVE, None
        if modifiers & Qt.KeyboardModifier.ControlModifier and self.lead.column is not None:
            self.way = Way.COPY
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and len(self.pieces) == 1:
            under = piece_at(scene, position)
            if isinstance(under, Card) and isinstance(self.lead, Card) and self.lead.id:
                self.way = Way.SWAP
                self.partner = under if under.id != self.lead.id else None

    def lift(self) -> None:
        """Take everything off the board; it lands nowhere now."""
        self.targets, self.met, self._found = (), (), ()
        self.area, self._spot = QRectF(), None

    def land(self, scene: Scene, column: Column, minute: int) -> None:
        """Let the lead land at a minute of a column, and the others as far from it as before."""
        self._spot = column, minute
        judged = column, minute, self.way
        if self.targets and judged == self._judged and scene.content is self._content:
            self.area = self._area(scene)
            return
        self._judged, self._content = judged, scene.content
        span, step = scene.content.span, scene.content.step_minutes
        if self.lead.column is None:
            minute = min(max(minute, span.first_minute), span.last_minute - step)
            landed = _one_after_another(scene, self.pieces, column, minute)
        else:
            raster = Raster(scene.layout.columns)
            days, venues = raster.between(self.lead.column, column)
            wanted = Shift(days, venues, minute - self.lead.start_minute)
            shift = raster.limited(self.pieces, wanted, span, step)
            landed = [raster.shifted(piece, shift) for piece in self.pieces]
        turned = [scene.turned(piece) if isinstance(piece, Card) else piece for piece in landed]
        self._judge(scene, turned)
        self.area = self._area(scene)

    def step(self, scene: Scene, column: Column, minutes: int) -> None:
        """Carry on by keys: into a column, and so many minutes later."""
        minute = self.target.start_minute if self.target is not None else 0
        self.land(scene, column, minute + minutes)

    def renew(self, scene: Scene) -> None:
        """Land where it was, in what is shown now."""
        if self._spot is not None and self._spot[0] in scene.layout.columns:
            self.land(scene, *self._spot)
        else:
            self.lift()

    def _swap(self, scene: Scene, partner: Card) -> None:
        self._judged = None
        if not isinstance(self.lead, Card):
            return
        there = scene.turned(self.lead.put(partner.column, partner.start_minute))
        here = scene.turned(partner.put(self.lead.column, self.lead.start_minute))
        self._judge(scene, [there, here])
        self.area = self._area(scene)

    def _judge(self, scene: Scene, landed: Sequence[Piece]) -> None:
        """Mark what would clash where it would land, and keep what it meets."""
        leaving = {piece.id for piece in landed} if self.way is not Way.COPY else set()
        found: list[tuple[Card, tuple[Clash, ...]]] = []
        judged: list[Piece] = []
        for piece in landed:
            if not isinstance(piece, Card):
                judged.append(piece)
                continue
            alone = self._as_it_will_be(piece)
            clashes = clashes_at(scene.content, alone, leaving)
            found.append((alone, clashes))
            judged.append(marked(piece, clashes))
        self.targets, self._found = tuple(judged), tuple(found)
        met = (met_by(scene.content, card, clashes) for card, clashes in self._found)
        self.met = tuple(dict.fromkeys(title for titles in met for title in titles))

    def _as_it_will_be(self, card: Card) -> Card:
        """Return a card that will be a copy as one that is no screening yet."""
        return replace(card, id=ScreeningId("")) if self.way is Way.COPY else card

    # Drawing

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw everything where it would land, and in words when that is and what it meets."""
        if not self.targets:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(scene.body, Qt.ClipOperation.IntersectClip)
        for target in reversed(self.targets):
            rect = rect_of_piece(scene, target)
            if isinstance(target, BlockerCard):
                draw_break(painter, scene, target, rect)
                continue
            shade = scene.layout.turnaround_rect(target, rect)
            scene.painter.draw_turnaround(painter, shade)
            scene.draw_card(painter, target, rect, Look(is_carried=True))
        painter.restore()
        draw_told(painter, scene, rect_of_piece(scene, self.targets[0]), self.told(scene))

    def _area(self, scene: Scene) -> QRectF:
        area = QRectF()
        for target in self.targets:
            rect = rect_of_piece(scene, target)
            area = area.united(rect)
            if isinstance(target, Card):
                area = area.united(scene.layout.turnaround_rect(target, rect))
        if self.targets:
            first = rect_of_piece(scene, self.targets[0])
            area = area.united(told_rect(scene, first, self.told(scene)))
        return area

    def told(self, scene: Scene) -> list[tuple[str, str]]:
        """Return the lines beside what is carried, each with its colour."""
        target, tokens = self.target, scene.painter.tokens
        if target is None or target.column is None:
            return []
        venue = scene.content.venues.get(target.column.venue_id, "")
        day = scene.content.days.get(target.column.day, "")
        lines = [(f"{_run(target)} · {venue} · {day}", tokens.text)]
        if self.partner is not None:
            swap = translate("Calendar", "Swaps its place with “{title}”")
            lines.append((swap.format(title=self.partner.title), tokens.text))
        elif len(self.pieces) > 1:
            count = translate("Calendar", "{count} together")
            lines.append((count.format(count=len(self.pieces)), tokens.text))
        if self.way is Way.COPY:
            lines.append((translate("Calendar", "Makes a copy"), tokens.text))
        for card, clashes in self._found[:1]:
            lines += clashes_told(scene, card, clashes)
        others = [card.title for card, clashes in self._found[1:] if clashes]
        if len(others) == 1:
            clash = translate("Calendar", "“{title}” clashes there")
            lines.append((clash.format(title=others[0]), tokens.error))
        elif others:
            clash = translate("Calendar", "{count} of the others clash")
            lines.append((clash.format(count=len(others)), tokens.error))
        return lines


def _run(piece: Piece) -> str:
    if isinstance(piece, Card):
        return run_in_words(piece)
    return f"{clock(piece.start_minute)}–{clock(piece.end_minute)}"


def _one_after_another(
    scene: Scene, pieces: Sequence[Piece], column: Column, minute: int
) -> list[Piece]:
    """Return what has no place yet, each as soon as the hall is free again after the one before."""
    found: list[Piece] = []
    step = scene.content.step_minutes
    for piece in pieces:
        if isinstance(piece, Card):
            put = scene.turned(piece.put(column, minute))
            minute = -(-put.free_minute // step) * step
            found.append(put)
    return found
