"""Lengths along the time on the board, and the pointer that draws them."""

from PySide6.QtCore import QPointF, Qt

from festdesk.desktop.calendar.scene import Scene

FINE_MINUTES = 1  # of the finer of the two steps by keys


def minutes_between(scene: Scene, first: QPointF, second: QPointF) -> float:
    """Return how many minutes after the first point of the viewport the second one is."""
    return scene.layout.minutes_between(first, second)


def pixels_of(scene: Scene, minutes: float) -> float:
    """Return how long so many minutes are drawn."""
    return minutes * scene.layout.grid.minute_size


def resizing_cursor(scene: Scene) -> Qt.CursorShape:
    """Return the pointer that tells that an edge can be drawn along the time."""
    down = scene.flow.is_down
    return Qt.CursorShape.SizeVerCursor if down else Qt.CursorShape.SizeHorCursor
