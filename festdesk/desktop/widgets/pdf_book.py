"""A PDF as pictures and texts of its pages, made on a thread of its own and kept for a while.

PDFium must not be used by two threads at once, so whatever draws holds one lock. A page that is
drawn anew keeps its old picture until the new one is ready: nothing ever goes blank.
"""

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from festdesk.base.pdfium import TURN
from festdesk.desktop.widgets.page_reading import places_on, text_of
from festdesk.desktop.widgets.page_text import PagePlaces, PageText
from festdesk.desktop.widgets.workshop import Workshop

ROOM_BYTES = 160_000_000
MOST_PIXELS = 16_000_000
_PAGES_AT_ONCE = 8  # that are read before what is in sight may be drawn again
_MOST_PLACES = 24

NamePages = Callable[[int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page and how wide its picture should be, in the screen's own pixels."""

    page: int
    width: int


@dataclass(slots=True)
class _Picture:
    image: QImage
    edition: int  # of the PDF it was drawn from


class OpenPdf:
    """A PDF of its own beside the one of a book, for whoever draws on another thread."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2  # type: ignore[import-untyped]

        with TURN:
            self._pdf = pypdfium2.PdfDocument(content)

    def close(self) -> None:
        """Let go of it."""
        with TURN:
            self._pdf.close()

    def draw_strip(self, number: int, width: int, top: int, rows: int) -> QImage:
        """Return a strip of a page that is `width` pixels wide: `rows` of them from `top` on."""
        with TURN:
            page = self._pdf[number]
            try:
                scale = width / max(1.0, page.get_width())
                below = math.ceil(page.get_height() * scale) - top - rows
                # In points, and a hair less, because PDFium's wrapper rounds pixels up.
                crop = (0, _in_points(below, scale), 0, _in_points(top, scale))
                bitmap = page.render(scale=scale, crop=crop, prefer_bgrx=True)
                image = QImage(
                    bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()  # fmt: skip
                bitmap.close()
            finally:
                page.close()
        return image


def _in_points(pixels: int, scale: float) -> float:
    return max(0.0, pixels - 1e-3) / scale


class _Drawer:
    """Owns the PDF. Its functions run on the thread of the workshop."""

    def __init__(self) -> None:
        self._pdf: Any = None  # pypdfium2.PdfDocument, which has no types

    def open(self, content: bytes) -> list[QSizeF]:
        """Take the PDF in place of the last one, and return the sizes of its pages in points."""
        import pypdfium2

        with TURN:
            opened = pypdfium2.PdfDocument(content)
            sizes = [QSizeF(*opened.get_page_size(number)) for number in range(len(opened))]
            if self._pdf is not None:
                self._pdf.close()
            self._pdf = opened
        return sizes

    def draw(self, wanted: Wanted) -> QImage:
        """Return the picture of a page; a null image where there is no such page any more."""
        with TURN:
            if self._pdf is None or wanted.page >= len(self._pdf):
                return QImage()
            page = self._pdf[wanted.page]
            try:
                bitmap = page.render(
                    scale=wanted.width / max(1.0, page.get_width()), prefer_bgrx=True
                )
                image = QImage(
                    bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()  # fmt: skip
                bitmap.close()
            finally:
                page.close()
        return image

    def read(self, pages: Sequence[int]) -> list[PageText]:
        """Return the texts of pages, as far as there are any more of them."""
        with TURN:
            if self._pdf is None:
                return []
            texts = [text_of(self._pdf, page) for page in pages if page < len(self._pdf)]
        for text in texts:
            text.prepare()
        return texts

    def locate(self, page: int) -> PagePlaces | None:
        """Return where the characters of a page stand; nothing where it is there no more."""
        with TURN:
            if self._pdf is None or page >= len(self._pdf):
                return None
            return places_on(self._pdf, page)

    def close(self) -> None:
        """Let go of the PDF."""
        with TURN:
            if self._pdf is not None:
                self._pdf.close()
                self._pdf = None


class PdfBook(QObject):
    """The pages of a PDF as pictures. Views say what they want to see, the nearest first."""

    opened = Signal()  # sizes are known; pictures of the last PDF stand in until new ones are there
    drawn = Signal(int, bool)  # page; whether it looks other than before
    failed = Signal(str)
    read = Signal()  # more texts of pages are there, or all of them
    located = Signal(int)  # it is known where the characters of a page stand

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sizes: Sequence[QSizeF] = ()
        self.keys: Sequence[str] = ()
        self._edition = 0
        self._drawer = _Drawer()
        self._shop = Workshop(self)
        self._wanted: dict[str, list[Wanted]] = {}
        self._pictures: OrderedDict[tuple[str, int], _Picture] = OrderedDict()
        self._widths: dict[str, set[int]] = {}  # of which there are pictures, by page
        self._held_bytes = 0
        self._waiting: tuple[bytes, NamePages] | None = None
        self._content = b""
        self._texts: list[PageText] = []
        self._is_reading = False
        self._places: OrderedDict[int, PagePlaces] = OrderedDict()
        self._places_wanted: dict[str, list[int]] = {}

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    @property
    def content(self) -> bytes:
        """The PDF that is shown."""
        return self._content

    def close(self) -> None:
        """End the thread; the book is not used again."""
        self._wanted.clear()
        self._shop.close(self._drawer.close)

    def show_pdf(self, content: bytes, name_pages: NamePages | None = None) -> None:
        """Show a PDF in place of the last one.

        `name_pages` gets the number of pages and names what is on each, so that pictures and the
        place in the view move with it when pages come and go before it.
        """
        self._waiting = (content, name_pages or _by_number)
        self._go_on()

    def want(self, who: str, wanted: Sequence[Wanted]) -> None:
        """Say what a view wants to see now; it takes the place of what it wanted before."""
        self._wanted[who] = list(wanted)
        self._go_on()

    def key_of(self, page: int) -> str:
        """Return what names a page across editions of the PDF."""
        return self.keys[page] if page < len(self.keys) else str(page)

    def picture(self, page: int, width: int) -> QImage | None:
        """Return the best picture there is of a page: of another size or edition if need be."""
        key = self.key_of(page)
        exact = self._pictures.get((key, width))
        if exact is not None:
            self._pictures.move_to_end((key, width))
            return exact.image
        others = [self._pictures[key, other] for other in self._widths.get(key, ())]
        if not others:
            return None
        return max(others, key=lambda held: (held.edition, held.image.width())).image

    def is_fresh(self, page: int, width: int) -> bool:
        """Tell whether the picture of a page is of this PDF and this size."""
        held = self._pictures.get((self.key_of(page), width))
        return held is not None and held.edition == self._edition

    def width_within_reason(self, page: int, width: int) -> int:
        """Return `width`, or the largest width at which the page's picture is no burden."""
        size = self.sizes[page]
        height = width * size.height() / max(1.0, size.width())
        if width * height <= MOST_PIXELS:
            return max(1, width)
        return int((MOST_PIXELS * size.width() / size.height()) ** 0.5)

    # Texts

    @property
    def texts(self) -> Sequence[PageText]:
        """The texts of the first pages, as far as they have been read."""
        return self._texts

    def read_texts(self, *, wanted: bool) -> None:
        """Have the texts of all pages read, now and whenever there is another PDF, or no more."""
        self._is_reading = wanted
        self._go_on()

    def want_places(self, who: str, pages: Sequence[int]) -> None:
        """Say of which pages a view wants to know where their characters stand."""
        self._places_wanted[who] = list(pages)
        self._go_on()

    def places(self, page: int) -> PagePlaces | None:
        """Return where the characters of a page stand, if that was wanted and is known."""
        found = self._places.get(page)
        if found is not None:
            self._places.move_to_end(page)
        return found

    def _go_on(self) -> None:
        if self._shop.is_busy:
            return
        if self._waiting is not None:
            (content, name_pages), self._waiting = self._waiting, None
            self._shop.ask(
                partial(self._open, content), partial(self._show_opened, content, name_pages)
            )
            return
        for wanted in self._wanted.values():
            while wanted:
                first = wanted.pop(0)
                if first.page < self.page_count and not self.is_fresh(first.page, first.width):
                    self._shop.ask(
                        partial(self._drawer.draw, first),
                        partial(self._show_drawn, first, self._edition),
                    )
                    return
        for pages in self._places_wanted.values():
            while pages:
                page = pages.pop(0)
                if page < self.page_count and page not in self._places:
                    self._shop.ask(
                        partial(self._drawer.locate, page),
                        partial(self._keep_places, page, self._edition),
                    )
                    return
        read = len(self._texts)
        if self._is_reading and read < self.page_count:
            self._shop.ask(
                partial(self._drawer.read, range(read, read + _PAGES_AT_ONCE)),
                partial(self._keep_texts, self._edition),
            )

    def _keep_places(self, page: int, edition: int, places: PagePlaces | None) -> None:
        if edition == self._edition and places is not None:
            self._places[page] = places
            while len(self._places) > _MOST_PLACES:
                self._places.popitem(last=False)
            self.located.emit(page)
        self._go_on()

    def _keep_texts(self, edition: int, texts: list[PageText]) -> None:
        if edition == self._edition:
            if not texts:
                self._is_reading = False  # or a PDF that ends early would be read for ever
            self._texts += texts
            self.read.emit()
        self._go_on()

    def _open(self, content: bytes) -> list[QSizeF] | str:
        import pypdfium2

        try:
            return self._drawer.open(content)
        except pypdfium2.PdfiumError as problem:
            return str(problem)

    def _show_opened(
        self, content: bytes, name_pages: NamePages, sizes: list[QSizeF] | str
    ) -> None:
        if isinstance(sizes, str):
            self.failed.emit(sizes)
        else:
            self._edition += 1
            self._content = content
            self._texts = []
            self._places.clear()
            self.sizes = sizes
            self.keys = name_pages(len(sizes))
            self.opened.emit()
        self._go_on()

    def _show_drawn(self, wanted: Wanted, edition: int, image: QImage) -> None:
        if edition == self._edition and not image.isNull():
            before = self._pictures.get((self.key_of(wanted.page), wanted.width))
            differs = before is not None and before.image != image
            self._keep(wanted, image)
            self.drawn.emit(wanted.page, differs)
        self._go_on()

    def _keep(self, wanted: Wanted, image: QImage) -> None:
        key = (self.key_of(wanted.page), wanted.width)
        gone = self._pictures.pop(key, None)
        if gone is not None:
            self._held_bytes -= gone.image.sizeInBytes()
        self._pictures[key] = _Picture(image, self._edition)
        self._widths.setdefault(key[0], set()).add(key[1])
        self._held_bytes += image.sizeInBytes()
        while self._held_bytes > ROOM_BYTES and len(self._pictures) > 1:
            (of, width), oldest = self._pictures.popitem(last=False)
            self._widths[of].discard(width)
            self._held_bytes -= oldest.image.sizeInBytes()


def _by_number(count: int) -> Sequence[str]:
    return [str(page) for page in range(count)]
