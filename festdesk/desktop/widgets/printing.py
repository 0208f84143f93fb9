"""Printing on the office printer: pages are drawn and sent to it away from the window's thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from festdesk.base.errors import KnownError, PrintProblem
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.pdf_book import OpenPdf
from festdesk.desktop.widgets.sheets import PlacedPage, sheets_of
from festdesk.desktop.widgets.workshop import Workshop

NO_PRINTER = sentence(
    "Error", "The printer “{name}” does not answer. See that it is on, or choose another."
)
_POINTS_PER_INCH = 72.0
# A sheet is drawn in strips: at 600 dpi a whole one would take a tenth of a gigabyte.
_STRIP_PIXELS = 6_000_000
_MOST_DPI = 600


class Printing(QObject):
    """One print job; it may be stopped between any two strips of a page."""

    progressed = Signal(int, int)  # sheets that are done, of how many
    finished = Signal(int)  # how many sheets
    failed = Signal(str)  # a sentence
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = Workshop(self)
        self._is_stopped = False

    def start(
        self,
        printer: QPrinter,
        content: bytes,
        sizes: Sequence[QSizeF],
        pages: Sequence[int],
        *,
        fits: bool,
        two: bool,
    ) -> None:
        """Print pages of a PDF; signals tell how it goes and how it ends."""
        layout = printer.pageLayout()
        if two:
            layout.setOrientation(QPageLayout.Orientation.Landscape)
        printer.setPageLayout(layout)
        paper = printer.pageRect(QPrinter.Unit.Point).size()
        sheets = tuple(sheets_of(pages, sizes, paper, fits=fits, two=two))
        work = partial(self._print, printer, content, sheets)
        self._shop.ask(work, self._tell_end, self._tell_failure)

    def stop(self) -> None:
        """Stop as soon as may be; what the printer has taken by then it prints."""
        self._is_stopped = True

    def close(self) -> None:
        """Stop, and wait for the thread to end."""
        self._is_stopped = True
        self._shop.close()

    # On the thread of the workshop

    def _print(
        self, printer: QPrinter, content: bytes, sheets: Sequence[Sequence[PlacedPage]]
    ) -> int:
        painter = QPainter()
        if not painter.begin(printer):
            raise PrintProblem(NO_PRINTER, name=printer.printerName() or printer.outputFileName())
        pdf = OpenPdf(content)
        try:
            for number, sheet in enumerate(sheets):
                if number:
                    printer.newPage()
                for placed in sheet:
                    self._paint(painter, printer.resolution(), pdf, placed)
                if self._is_stopped:
                    printer.abort()
                    return number
                self.progressed.emit(number + 1, len(sheets))
        finally:
            painter.end()
            pdf.close()
        return len(sheets)

    def _paint(self, painter: QPainter, resolution: int, pdf: OpenPdf, placed: PlacedPage) -> None:
        dots = resolution / _POINTS_PER_INCH
        fineness = min(1.0, _MOST_DPI / resolution)
        box = QRectF(placed.box.topLeft() * dots, placed.box.size() * dots)
        width = round(box.width() * fineness)
        height = round(box.height() * fineness)
        rows = max(1, _STRIP_PIXELS // max(1, width))
        for top in range(0, height, rows):
            if self._is_stopped:
                return
            strip = pdf.draw_strip(placed.page, width, top, min(rows, height - top))
            if not strip.isNull():
                painter.drawImage(
                    QRectF(
                        box.left(),
                        box.top() + top / fineness,
                        strip.width() / fineness,
                        strip.height() / fineness,
                    ),
                    strip,
                )

    # On the window's thread

    def _tell_end(self, sheets: int) -> None:
        if self._is_stopped:
            self.stopped.emit()
        else:
            self.finished.emit(sheets)

    def _tell_failure(self, problem: KnownError) -> None:
        self.failed.emit(say(problem))
