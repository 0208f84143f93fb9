"""The band that is drawn over free room to select all it touches."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from festdesk.desktop.calendar.ghosts import draw_band
from festdesk.desktop.calendar.pieces import pieces_within
from festdesk.desktop.calendar.scene import Scene
from festdesk.desktop.calendar.selection import Selection


class Band:
    """A band from where the mouse was pressed to where it is; `before` stays selected.

    Its beginning is kept on the board's content, so that it grows while the board scrolls.
    """

    cursor = Qt.CursorShape.CrossCursor
    by_keys = False
    faded: frozenset[str] = frozenset()

    def __init__(self, scene: Scene, begun: QPointF, before: Selection) -> None:
        self._begun = begun - scene.origin
        self._before = before
        self.area = QRectF()
        self.selection = before

    def move(
        self,
        scene: Scene,
        position: QPointF,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Draw the band to a point of the viewport."""
        del modifiers
        self.area = QRectF(self._begun + scene.origin, position).normalized()
        ids = [piece.id for piece in pieces_within(scene, self.area)]
        self.selection = Selection.of_all([*ids, *sorted(self._before.ids - {*ids})])

    def renew(self, scene: Scene) -> None:
        """Select among what is shown now."""
        self.move(scene, self.area.bottomRight())

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw it."""
        painter.save()
        painter.setClipRect(scene.body, Qt.ClipOperation.IntersectClip)
        draw_band(painter, scene, self.area)
        painter.restore()
