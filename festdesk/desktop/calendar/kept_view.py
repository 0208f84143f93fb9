"""What a widget shows, kept as a picture of which only the parts that are no longer true are drawn.

A gesture draws over everything; when it ends, nothing but what it has moved needs drawing.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion


class KeptView:
    """A picture of a viewport, in whole pixels of its own."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._stale = QRegion()
        self._state: object = None

    def spoil(self, area: QRect | None = None) -> None:
        """Note that a part is to be drawn anew, or all of it."""
        if area is None:
            self._picture = None
        elif self._picture is not None:
            self._stale += area

    def shift(self, dx: int, dy: int, body: QRect) -> None:
        """Shift a part as the viewport has been; what comes into view is to be drawn."""
        if self._picture is None:
            return
        ratio = self._picture.devicePixelRatioF()
        by = QSize(round(dx * ratio), round(dy * ratio))
        if by != QSize(dx, dy) * ratio or by.width() != dx * ratio or by.height() != dy * ratio:
            self.spoil(body)  # no whole pixels: it would be blurred
            return
        corner = body.topLeft() * ratio
        self._picture.scroll(by.width(), by.height(), QRect(corner, body.size() * ratio))
        inside = QRegion(body)
        shifted = (self._stale & inside).translated(dx, dy)
        seen_anew = inside - QRegion(body.translated(dx, dy))
        self._stale = (self._stale - inside) + (shifted & inside) + seen_anew

    def picture(
        self, size: QSize, ratio: float, state: object, paint: Callable[[QPainter, QRectF], None]
    ) -> QPixmap:
        """Return the picture as it should be; `paint` draws what is not.

        `state` is what all of it depends on besides: where that is another object, so is all.
        """
        whole = QRect(0, 0, size.width(), size.height())
        picture = self._picture
        if (
            picture is None
            or picture.size() != size * ratio
            or picture.devicePixelRatioF() != ratio
            or state is not self._state
        ):
            picture = self._picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            self._stale = QRegion(whole)
            self._state = state
        stale, self._stale = self._stale & whole, QRegion()
        if not stale.isEmpty():
            painter = QPainter(picture)
            for rect in stale:  # type: ignore[attr-defined]
                painter.setClipRect(rect)
                paint(painter, QRectF(rect))
            painter.end()
        return picture
