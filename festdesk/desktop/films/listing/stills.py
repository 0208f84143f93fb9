"""Small stills of the rows that are seen: read and decoded off the window's thread.

The list never waits for one: a row is painted without it, and again when it is there. What was
asked for last is read first, so that fast scrolling does not fill a queue nobody looks at.
"""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from festdesk.desktop.bridge import Desk
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.thumbnails import decode

_MOST_KEPT = 1000
_MOST_ASKED = 48  # rows of a tall screen
_AT_ONCE = 2


def _read(desk: Desk, sha256: str, edge_px: int) -> QImage:
    content = desk.picture_now(sha256)
    return decode(content, edge_px) if content else QImage()


class SmallStills(QObject):
    """Pictures by their SHA-256; one that cannot be read is asked for once."""

    ready = Signal()

    def __init__(self, desk: Desk, edge_px: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edge_px = edge_px
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: OrderedDict[str, None] = OrderedDict()
        self._at_work: set[str] = set()

    def get(self, sha256: str) -> QPixmap | None:
        """Return a picture that is at hand, empty where it cannot be read.

        Otherwise `ready` tells when it is.
        """
        pixmap = self._kept.get(sha256)
        if pixmap is not None:
            self._kept.move_to_end(sha256)
        elif sha256 not in self._at_work:
            self._asked[sha256] = None
            self._asked.move_to_end(sha256)
            while len(self._asked) > _MOST_ASKED:
                self._asked.popitem(last=False)
            self._go_on()
        return pixmap

    def forget(self) -> None:
        """Forget what was not to be had: the file may have it by now."""
        for sha256 in [sha256 for sha256, pixmap in self._kept.items() if pixmap.isNull()]:
            del self._kept[sha256]

    def _go_on(self) -> None:
        while self._asked and len(self._at_work) < _AT_ONCE:
            sha256, _ = self._asked.popitem()
            self._at_work.add(sha256)
            run_in_pool(
                partial(_read, self._desk, sha256, self._edge_px),
                then=partial(self._take, sha256),
                parent=self,
            )

    def _take(self, sha256: str, image: QImage) -> None:
        self._at_work.discard(sha256)
        self._kept[sha256] = QPixmap() if image.isNull() else QPixmap.fromImage(image)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self._go_on()
        self.ready.emit()
