"""The mark on free room: where keys plan something new, and where is pasted."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.ghosts import draw_spot
from festdesk.desktop.calendar.pieces import rect_of_piece
from festdesk.desktop.calendar.surface import Surface
from festdesk.screenings.calendar import Column, snapped

SPOT_MINUTES = 15  # to which a click on free room snaps, and of a step by the arrow keys


class Spot:
    """A minute of a column, or nowhere."""

    def __init__(self, board: Surface) -> None:
        self._board = board
        self.where: tuple[Column, int] | None = None

    @property
    def area(self) -> QRectF:
        """Where it is drawn on the viewport; empty where it is not."""
        if self.where is None:
            return QRectF()
        column, minute = self.where
        return rect_of_piece(
            self._board.scene, BlockerCard("", column, minute, SPOT_MINUTES, "", "")
        )

    def put(self, column: Column, minute: int) -> None:
        """Put it at a minute of a column, as far as that is on the board."""
        span = self._board.scene.content.span
        minute = min(
            max(minute, span.first_minute),
            span.last_minute - self._board.scene.content.step_minutes,
        )
        self._change((column, minute))

    def put_at(self, position: QPointF) -> bool:
        """Put it at the grid line before a point of the viewport; tell whether there is one."""
        spot = self._board.scene.spot_at(position)
        if spot is None:
            self.clear()
            return False
        column, pointed = spot
        self.put(column, snapped(pointed - SPOT_MINUTES / 2, SPOT_MINUTES))
        return True

    def clear(self) -> None:
        """Put it nowhere."""
        self._change(None)

    def step(self, minutes: int, tracks: int) -> None:
        """Move it so many minutes and columns on, and bring it into view."""
        if self.where is None:
            return
        column, minute = self.where
        there = self._board.scene.layout.step(column, tracks) if tracks else column
        self.put(there or column, minute + minutes)
        self._board.reveal_area(self.area)

    def follow_news(self) -> None:
        """Go where its column has gone from what is shown."""
        if self.where is not None and self.where[0] not in self._board.scene.layout.columns:
            self.where = None

    def paint(self, painter: QPainter, *, has_focus: bool) -> None:
        """Draw it."""
        draw_spot(painter, self._board.scene, self.area, has_focus=has_focus)

    def _change(self, where: tuple[Column, int] | None) -> None:
        if where != self.where:
            before, self.where = self.area, where
            self._board.repaint_area(before)
            self._board.repaint_area(self.area)
            if where is not None:
                self._board.announce(self._board.scene.content.words_of(*where))
