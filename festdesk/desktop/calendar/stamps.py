"""Small drawings that many cards share, each drawn once and then stamped."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter, QRectF], None]
_MOST_KEPT = 2000


class Stamps:
    """Keeps drawings as pictures for one kind of screen; on paper each is drawn anew."""

    def __init__(self, *, is_paper: bool) -> None:
        self._is_paper = is_paper
        self._kept: dict[tuple[Hashable, int, int, float], QPixmap] = {}

    def put(self, painter: QPainter, key: Hashable, rect: QRectF, draw: Draw) -> None:
        """Put what `draw` draws into a place; `key` names all that it depends on but its size."""
        if self._is_paper:
            draw(painter, rect)
            return
        ratio = painter.device().devicePixelRatio()
        width, height = round(rect.width() + 0.49), round(rect.height() + 0.49)
        picture = self._kept.get((key, width, height, ratio))
        if picture is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            picture = self._draw(QRectF(0, 0, rect.width(), rect.height()), ratio, draw)
            self._kept[key, width, height, ratio] = picture
        # Whole pixels of the screen, so that lines stay sharp.
        left, top = round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio
        painter.drawPixmap(QPointF(left, top), picture)

    @staticmethod
    def _draw(rect: QRectF, ratio: float, draw: Draw) -> QPixmap:
        picture = QPixmap(round((rect.width() + 1) * ratio), round((rect.height() + 1) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, rect)
        painter.end()
        return picture
