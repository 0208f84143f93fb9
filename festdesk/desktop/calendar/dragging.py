"""Drag and drop between the board and the tray, in a kind of data of our own.

What is dragged is known to the page that both belong to; the data only say that it is ours, so
that nothing that comes from elsewhere can pass for a screening.
"""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from festdesk.desktop import theme

MIME = "application/x-festdesk-screenings"
_MOST_LETTERS = 34


def is_ours(data: QMimeData) -> bool:
    """Return whether what is dragged are our screenings."""
    return data.hasFormat(MIME)


def data_of(keys: Sequence[str]) -> QMimeData:
    """Return data for screenings or films by their ids."""
    data = QMimeData()
    data.setData(MIME, QByteArray("\n".join(keys).encode()))
    return data


def drag_away(source: QWidget, keys: Sequence[str], title: str) -> Qt.DropAction:
    """Let the user drag; return what became of it, which is nothing where it was let go outside."""
    drag = QDrag(source)
    drag.setMimeData(data_of(keys))
    drag.setPixmap(_label(source, title))
    drag.setHotSpot(QPoint(-theme.GAP, -theme.GAP))
    return drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def _label(source: QWidget, title: str) -> QPixmap:
    """Return a picture of a title, to go along with the pointer."""
    metrics, tokens = source.fontMetrics(), theme.tokens()
    room = metrics.averageCharWidth() * _MOST_LETTERS
    words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    ratio = source.devicePixelRatioF()
    width = metrics.horizontalAdvance(words) + 2 * theme.SPACE
    height = metrics.height() + theme.SPACE
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(tokens.raised))
    painter = QPainter(picture)
    painter.setFont(source.font())
    painter.setPen(QColor(tokens.line))
    painter.drawRect(0, 0, width - 1, height - 1)
    painter.setPen(QColor(tokens.text))
    painter.drawText(theme.SPACE, theme.SPACE // 2 + metrics.ascent(), words)
    painter.end()
    return picture
