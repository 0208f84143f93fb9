"""Small pictures of stills, decoded off the window's thread and kept while they are of use."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from festdesk.desktop.bridge import Desk
from festdesk.desktop.tasks import run_in_pool

_MOST_KEPT = 400
# Of the kinds that `stills.probe` takes in; a file from somebody else may hold others.
_FORMATS = frozenset({b"jpeg", b"jpg", b"png", b"tiff", b"tif", b"webp"})
_MOST_PIXELS = 250_000_000
# Only a JPEG is read at a fraction of its size; of anything else Qt decodes the whole.
_MOST_BYTES_WHOLE = 250_000_000
_MOST_BITS = 64  # of a pixel


def decode(content: bytes, edge_px: int) -> QImage:
    """Return a picture no larger than `edge_px`; an empty one where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in _FORMATS or _is_too_large(reader):
        return QImage()
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        # A JPEG is read at a fraction of its size, which is many times faster.
        reader.setScaledSize(
            size.scaled(QSize(edge_px, edge_px), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull() or max(image.width(), image.height()) <= edge_px:
        return image
    return image.scaled(
        edge_px,
        edge_px,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _is_too_large(reader: QImageReader) -> bool:
    size = reader.size()
    pixels = size.width() * size.height()
    if bytes(reader.format().data()) in {b"jpeg", b"jpg"}:
        return pixels > _MOST_PIXELS
    bits = QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel() or _MOST_BITS
    return pixels * max(bits, 32) // 8 > _MOST_BYTES_WHOLE


class Thumbnails(QObject):
    """Thumbnails by the SHA-256 of their picture."""

    ready = Signal(str)

    def __init__(self, desk: Desk, edge_px: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edge_px = edge_px
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()

    def get(self, sha256: str) -> QPixmap | None:
        """Return a thumbnail that is at hand; otherwise `ready` tells when it is."""
        pixmap = self._kept.get(sha256)
        if pixmap is None and sha256 not in self._asked:
            self._asked.add(sha256)
            self._desk.picture(sha256, partial(self._take_bytes, sha256))
        return pixmap

    def _take_bytes(self, sha256: str, content: bytes | None) -> None:
        if content is None:
            return
        run_in_pool(
            partial(decode, content, self._edge_px),
            then=partial(self._take_image, sha256),
            parent=self,
        )

    def _take_image(self, sha256: str, image: QImage) -> None:
        self._asked.discard(sha256)
        if image.isNull():
            return
        self._kept[sha256] = QPixmap.fromImage(image)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(sha256)
