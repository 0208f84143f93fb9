"""Which way time runs on the board, and how days and venues are ranged across it.

All of the board's geometry is worked out along two axes: *along* the time and *across* it, over
the venues. Only here are they turned into right and down.
"""

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF


class Flow(StrEnum):
    """Which way time runs."""

    DOWN = "down"  # venues are columns
    RIGHT = "right"  # venues are rows

    @property
    def is_down(self) -> bool:
        """Whether time runs from top to bottom."""
        return self is Flow.DOWN

    def turned(self) -> "Flow":
        """Return the other one."""
        return Flow.RIGHT if self.is_down else Flow.DOWN

    def point(self, across: float, along: float) -> QPointF:
        """Return the point at a position on both axes."""
        return QPointF(across, along) if self.is_down else QPointF(along, across)

    def rect(self, across: float, along: float, breadth: float, length: float) -> QRectF:
        """Return the area that is so long along time and so broad across it."""
        if self.is_down:
            return QRectF(across, along, breadth, length)
        return QRectF(along, across, length, breadth)

    def line_across(self, along: float, first: float, last: float) -> QLineF:
        """Return a line at one moment, from one position across time to another."""
        return QLineF(self.point(first, along), self.point(last, along))

    def line_along(self, across: float, first: float, last: float) -> QLineF:
        """Return a line from one moment to another."""
        return QLineF(self.point(across, first), self.point(across, last))

    def across(self, point: QPointF) -> float:
        """Return where a point is across time."""
        return point.x() if self.is_down else point.y()

    def along(self, point: QPointF) -> float:
        """Return where a point is along time."""
        return point.y() if self.is_down else point.x()

    def reach_across(self, rect: QRectF) -> tuple[float, float]:
        """Return from where to where an area reaches across time."""
        return (rect.left(), rect.right()) if self.is_down else (rect.top(), rect.bottom())

    def reach_along(self, rect: QRectF) -> tuple[float, float]:
        """Return from where to where an area reaches along time."""
        return (rect.top(), rect.bottom()) if self.is_down else (rect.left(), rect.right())

    def steps(self, right: int, down: int) -> tuple[int, int]:
        """Return how many steps later and how many venues on an arrow key leads."""
        return (down, right) if self.is_down else (right, down)


class Arrangement(StrEnum):
    """How days and venues are ranged."""

    DAYS = "days"  # day by day, each with its venues
    VENUES = "venues"  # venue by venue, each with its days beside each other
    SEQUENCE = "sequence"  # each venue once, and the days one after another along time
