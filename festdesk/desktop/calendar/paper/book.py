"""A printed plan as a whole: its pages, each drawn when it is asked for, and all as a PDF."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from festdesk.desktop.calendar.paper.drawing import Sheet, draw_page, legend_lines, room_of_grid
from festdesk.desktop.calendar.paper.pages import DOTS_PER_INCH, Choice, PlanPage, pages_of
from festdesk.desktop.calendar.scene import Content

_PDF_DPI = 1200


@dataclass(frozen=True, slots=True)
class PlanBook:
    """The pages of one printed plan."""

    pages: tuple[PlanPage, ...]
    sheet: Sheet
    choice: Choice

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page, counted from 0, in pixels of the sheet."""
        page = self.pages[number]
        draw_page(painter, page, self.sheet, self.choice, number + 1, len(self.pages))

    def picture(self, number: int, width: int) -> QImage:
        """Return a page as a picture so many pixels wide."""
        scale = width / self.sheet.size.width()
        image = QImage(width, round(self.sheet.size.height() * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(scale, scale)
        self.draw(painter, number)
        painter.end()
        return image


def book_of(content: Content, choice: Choice, sheet: Sheet) -> PlanBook:
    """Return the plan of the chosen days; `content` has all days, and `choice` any size.

    The legend is as tall on all pages, so that their grids are alike.
    """
    draft = replace(choice, size=room_of_grid(sheet, 1))
    pages = tuple(pages_of(content, draft))
    lines = max((legend_lines(page, sheet, draft) for page in pages), default=0)
    if lines != 1:
        draft = replace(choice, size=room_of_grid(sheet, lines))
        pages = tuple(pages_of(content, draft))
    return PlanBook(pages, sheet, draft)


class PdfMaker:
    """Writes a book into a PDF, a page at each step, so that nothing waits for all of them."""

    def __init__(self, book: PlanBook) -> None:
        self._book = book
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_PDF_DPI)
        self._writer.setTitle(book.sheet.title)
        self._writer.setCreator("festdesk")
        size = QPageSize(book.sheet.points, QPageSize.Unit.Point)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
        self._writer.setPageLayout(layout)

    def pages(self) -> Iterator[int]:
        """Draw page after page, and yield how many are done."""
        painter = QPainter(self._writer)
        try:
            scale = _PDF_DPI / DOTS_PER_INCH
            for number in range(len(self._book.pages)):
                if number:
                    self._writer.newPage()
                painter.save()
                painter.scale(scale, scale)
                self._book.draw(painter, number)
                painter.restore()
                yield number + 1
        finally:
            painter.end()

    def content(self) -> bytes:
        """Return the PDF, once all pages are drawn."""
        self._buffer.close()
        return bytes(self._bytes.data())


def pdf_of(book: PlanBook) -> bytes:
    """Return a book as a PDF, in one go."""
    maker = PdfMaker(book)
    for _ in maker.pages():
        pass
    return maker.content()


def sizes_of(book: PlanBook) -> list[QSizeF]:
    """Return the sizes of all pages in points."""
    return [book.sheet.points for _ in book.pages]
