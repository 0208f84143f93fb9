"""Pictures on their way into the edition: read, looked through and added, off the window's thread.

Each is taken for itself: one that is refused says why, and the others come all the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage, QImageWriter

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.workshop import Workshop
from festdesk.editing.stills import Looked
from festdesk.stills.opening import MEDIA_TYPES
from festdesk.stills.probe import MOST_BYTES
from festdesk.store.held import read_past_sqlite

UNREADABLE = sentence(
    "Error", "“{name}” cannot be read: {reason}. Look whether it is there and may be opened."
)
IS_FOLDER = sentence("Error", "“{name}” is a folder. Drop the pictures that are in it.")
IS_HELD = sentence("Error", "“{name}” is a festival file that is open, and no picture.")
ON_THE_WEB = sentence(
    "Error", "“{name}” is an address on the web. Save the picture as a file first and add that."
)
# So much is held in memory until it is written; what is more comes as an act of its own.
_MOST_AT_ONCE = 250_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """Where a picture comes from: a file, the bytes of one, or an image without any."""

    name: str
    path: Path | None = None
    content: bytes = b""
    image: QImage | None = None
    address: str = ""


def sources_in(mime: QMimeData, name: str) -> tuple[Source, ...]:
    """Return the pictures in what was dropped or pasted; `name` is for one that has none.

    Files come before images, since whoever copies a file may give a small image of it as well.
    """
    urls = mime.urls() if mime.hasUrls() else []
    local = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if local:
        return tuple(Source(path.name, path) for path in local)
    for media_type in MEDIA_TYPES.values():
        if mime.hasFormat(media_type):
            return (Source(name, content=bytes(mime.data(media_type).data())),)
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return (Source(name, image=image),)
    return tuple(Source(_shown(url), address=url.toString()) for url in urls)


def can_take(mime: QMimeData) -> bool:
    """Return whether there may be a picture in what is dragged or copied."""
    return (
        mime.hasUrls()
        or mime.hasImage()
        or any(mime.hasFormat(media_type) for media_type in MEDIA_TYPES.values())
    )


def _shown(url: QUrl) -> str:
    return url.fileName() or url.host() or url.toString()


def look_at(source: Source) -> Looked:
    """Read a picture and look through it; on any thread.

    Raises:
        InputProblem: It is none, or cannot be read; the sentence says why.
    """
    return Looked.at(_bytes_of(source), name=source.name)


def _bytes_of(source: Source) -> bytes:
    if source.address:
        raise InputProblem(ON_THE_WEB, name=source.name)
    if source.image is not None:
        return _as_png(source.image)
    if source.path is None:
        return source.content
    if source.path.is_dir():
        raise InputProblem(IS_FOLDER, name=source.name)
    try:
        with read_past_sqlite(source.path) as file:
            if file is None:
                raise InputProblem(IS_HELD, name=source.name)
            return file.read(MOST_BYTES + 1)  # the one more tells that it is too large
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise InputProblem(UNREADABLE, name=source.name, reason=reason) from problem


def _as_png(image: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(kept.data())


class TakingPictures(QObject):
    """Looks through one picture after another; tells how far it is, and hands over what is good."""

    progress = Signal(int, int, str)  # how many are done, of how many, and what is looked at now
    taken = Signal(object, object)  # what was begun with, and tuple of Looked
    over = Signal(object)  # sentences about those that were refused

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shop = Workshop(self)
        self._waiting: list[Source] = []
        self._good: list[Looked] = []
        self._problems: list[str] = []
        self._count = 0
        self._of = 0
        self._aim: object = None

    @property
    def is_busy(self) -> bool:
        """Whether pictures are on their way."""
        return self._of > 0

    @property
    def count(self) -> int:
        """How many of them were looked at."""
        return self._count

    def begin(self, sources: Iterable[Source], aim: object) -> None:
        """Take in pictures; `aim` comes back with them, and says what they are for."""
        found = list(sources)
        if not found:
            return
        if self.is_busy and aim == self._aim:
            self._waiting += found
            self._of += len(found)
            return
        self.stop()
        self._aim, self._waiting = aim, found
        self._count, self._of = 0, len(found)
        self._good, self._problems = [], []
        self._next()

    def stop(self) -> None:
        """Look at no more; what was looked at is handed over."""
        if self.is_busy:
            self._shop.forget()
            self._end()

    def forget(self) -> None:
        """Look at no more and hand nothing over: the edition has been closed."""
        self._good = []
        self.stop()

    def close(self) -> None:
        """End the thread."""
        self._waiting, self._of = [], 0
        self._shop.close()

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        source = self._waiting.pop(0)
        self.progress.emit(self._count, self._of, source.name)
        self._shop.ask(partial(look_at, source), self._take, self._refuse)

    def _take(self, looked: Looked) -> None:
        self._good.append(looked)
        self._count += 1
        if sum(len(one.content) for one in self._good) > _MOST_AT_ONCE:
            self._hand_over()
        self._next()

    def _refuse(self, problem: KnownError) -> None:
        self._problems.append(say(problem))
        self._count += 1
        self._next()

    def _hand_over(self) -> None:
        good, self._good = tuple(self._good), []
        if good:
            self.taken.emit(self._aim, good)

    def _end(self) -> None:
        self._waiting, self._of = [], 0
        problems, self._problems = tuple(self._problems), []
        self._hand_over()
        self.over.emit(problems)
