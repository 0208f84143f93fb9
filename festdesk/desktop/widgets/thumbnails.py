"""Small pictures of stills, made off the window's thread and kept while they are of use."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from festdesk.desktop.bridge import Desk
from festdesk.desktop.tasks import run_in_pool

MOST_BYTES = 48_000_000  # some 500 thumbnails of 160 x 107 at 200 %
_MOST_WAITING = 200
_BYTES_OF_PIXEL = 4


def decode(content: bytes | None, edge_px: int) -> QImage:
    """Return a picture no larger than `edge_px`; an empty one where it cannot be read."""
    from festdesk.stills.opening import BROKEN, TooManyPixels  # noqa: PLC0415 -- first window first
    from festdesk.stills.probe import small_picture  # noqa: PLC0415 -- first window first

    if not content:
        return QImage()
    try:
        small = small_picture(content, edge_px)
    except TooManyPixels:
        return QImage()
    except BROKEN:
        return QImage()
    drawn = small.convert("RGBA").tobytes()
    line = small.width * _BYTES_OF_PIXEL
    image = QImage(drawn, small.width, small.height, line, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # a copy, which outlives the bytes


class Thumbnails(QObject):
    """Thumbnails by the SHA-256 of their picture, `edge_px` on their longer side.

    What was asked for last is made first: it is what the user sees now.
    """

    ready = Signal(str)
    missing = Signal(str)  # the file does not have the picture, or it cannot be read

    def __init__(
        self, desk: Desk, edge_px: int, parent: QObject, *, most_bytes: int = MOST_BYTES
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edge_px = edge_px
        self._most_bytes = most_bytes
        self._bytes = 0
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._gone: set[str] = set()
        self._in_hand = ""
        desk.opened.connect(self.forget)
        desk.closed.connect(self.forget)

    def get(self, sha256: str) -> QPixmap | None:
        """Return a thumbnail that is at hand; otherwise `ready` tells when it is."""
        pixmap = self._kept.get(sha256)
        if pixmap is not None:
            self._kept.move_to_end(sha256)
        elif sha256 != self._in_hand and sha256 not in self._gone:
            self._waiting[sha256] = None
            self._waiting.move_to_end(sha256)
            if len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)  # asked for again when it is looked at
            self._make_next()
        return pixmap

    def is_missing(self, sha256: str) -> bool:
        """Return whether a picture was asked for in vain."""
        return sha256 in self._gone

    def forget(self) -> None:
        """Let go of all of them: another file is open."""
        self._kept.clear()
        self._waiting.clear()
        self._gone.clear()
        self._bytes = 0

    def forget_missing(self) -> None:
        """Ask again for those that were missing, since pictures have come."""
        self._gone.clear()

    def _make_next(self) -> None:
        if self._in_hand or not self._waiting:
            return
        self._in_hand, _ = self._waiting.popitem()
        run_in_pool(
            partial(_make, self._desk, self._in_hand, self._edge_px),
            then=partial(self._take_image, self._in_hand),
            parent=self,
        )

    def _take_image(self, sha256: str, image: QImage) -> None:
        self._in_hand = ""
        if image.isNull():
            self._gone.add(sha256)
            self.missing.emit(sha256)
        else:
            self._keep(sha256, QPixmap.fromImage(image))
            self.ready.emit(sha256)
        self._make_next()

    def _keep(self, sha256: str, pixmap: QPixmap) -> None:
        self._kept[sha256] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _bytes_of(oldest)


def _make(desk: Desk, sha256: str, edge_px: int) -> QImage:
    return decode(desk.small_picture(sha256, edge_px), edge_px)


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _BYTES_OF_PIXEL
