"""Zooming with wheel and fingers; what is under the pointer stays there.

Ctrl and the wheel change how large minutes are drawn, Ctrl, Shift and the wheel how broad venues
are.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from festdesk.desktop.calendar.measures import ZOOM_STEP, View

_NOTCH = 120  # of a mouse wheel, in eighths of a degree


class Zoomed(Protocol):
    """A board as far as zooming knows it."""

    @property
    def view(self) -> View:
        """How it is looked at."""

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Draw minutes larger or smaller around a point of the viewport."""

    def set_breadth(self, breadth: float, anchor: QPointF | None = None) -> None:
        """Draw venues broader or narrower around a point of the viewport."""

    def viewport(self) -> QWidget:
        """Return the widget that is drawn on."""


class Zooming(QObject):
    """Hears wheel, touchpad and touch screen for one board."""

    def __init__(self, board: Zoomed, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        board.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def turn_wheel(self, event: QWheelEvent) -> bool:
        """Zoom where Ctrl is held; tell whether it is."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        delta = event.angleDelta()
        # With some modifiers the system turns the wheel on its side.
        steps = (delta.y() or delta.x()) / _NOTCH
        if steps:
            board, factor = self._board, ZOOM_STEP**steps
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                board.set_breadth(board.view.breadth * factor, event.position())
            else:
                board.set_zoom(board.view.zoom * factor, event.position())
        event.accept()
        return True

    def hear(self, event: QEvent) -> bool:
        """Zoom by two fingers; tell whether the event was that."""
        if isinstance(event, QNativeGestureEvent):
            return self._hear_touchpad(event)
        if event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom_by(pinch.scaleFactor(), pinch.centerPoint())
                event.accept(pinch)
                return True
        return False

    def _hear_touchpad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._zoom_by(1 + event.value(), event.globalPosition())
        return True

    def _zoom_by(self, factor: float, at: QPointF) -> None:
        """Zoom around a point of the screen."""
        board = self._board
        if factor > 0:
            anchor = board.viewport().mapFromGlobal(at)
            board.set_zoom(board.view.zoom * factor, anchor)
