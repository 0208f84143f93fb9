"""The pages of a thick book in the window: seen all at once, scrolled, and searched.

One book of a few pages is repeated to a thick one. Times are those that the window's own thread is
busy, in milliseconds, so that neighbours on the machine do not count; each is told beside the same
for a book of an eighth of the pages, because what is drawn only where it is seen must not grow.

    python benchmarks/booklet_tab.py BOOK.pdf [--pages 600]
"""

import argparse
import io
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from festdesk.desktop import theme
from festdesk.desktop.booklet.finding import Finding
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook

STEPS = 100
PATIENCE = 120.0  # seconds
SHARE = 8


def repeated(path: Path, pages: int) -> bytes:
    """Return a PDF of so many pages, made of those of a book."""
    made = pikepdf.new()
    with pikepdf.open(path) as source:
        for number in range(pages):
            made.pages.append(source.pages[number % len(source.pages)])
        content = io.BytesIO()
        made.save(content)
    return content.getvalue()


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    began = time.perf_counter()
    while not until() and time.perf_counter() - began < PATIENCE:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def busy(run: Callable[[], object]) -> float:
    """Return how many milliseconds the thread is busy with something."""
    began = time.thread_time()
    run()
    return (time.thread_time() - began) * 1000


def measure(app: QApplication, content: bytes, word: str) -> dict[str, tuple[float, float]]:
    """Return the median and the 99th percentile of each kind of step."""
    book = PdfBook()
    view = PagesView(book)
    finding = Finding(book, view)
    view.resize(1100, 700)
    view.show()
    book.show_pdf(content)
    wait(app, lambda: book.page_count > 0)
    first = busy(lambda: view.set_overview(overview=True))
    bar = view.verticalScrollBar()
    scrolled: list[float] = []
    for step in range(STEPS):
        at = bar.maximum() * step // STEPS
        scrolled.append(busy(lambda at=at: (bar.setValue(at), view.viewport().repaint())))
        app.processEvents()
    view.set_overview(overview=False)
    finding.seek(word)
    wait(app, lambda: finding.is_complete)
    sought = busy(lambda: finding.seek(f"{word} "))
    turned: list[float] = []
    for _ in range(min(STEPS, max(1, finding.count))):
        turned.append(busy(finding.next))
        app.processEvents()
    book.close()
    view.close()
    return {
        "overview shown": (first, first),
        "overview scrolled": spread(scrolled),
        "word sought again": (sought, sought),
        "next place": spread(turned),
    }


def spread(values: list[float]) -> tuple[float, float]:
    """Return the median and the 99th percentile."""
    ordered = sorted(values)
    return statistics.median(ordered), ordered[int((len(ordered) - 1) * 0.99)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("book", type=Path)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--word", default="the")
    given = parser.parse_args()
    app = QApplication([])
    theme.apply(app, "light")
    few = measure(app, repeated(given.book, given.pages // SHARE), given.word)
    many = measure(app, repeated(given.book, given.pages), given.word)
    fewer = given.pages // SHARE
    print(f"{'ms of the window':24}{given.pages:>6} pages p50/p99   {fewer:>5} pages  ratio")
    for name, (middle, high) in many.items():
        base = few[name][0]
        ratio = middle / max(base, 0.01)
        print(f"{name:24}{middle:>10.2f} /{high:>7.2f}{base:>17.2f}{ratio:>8.1f}")


if __name__ == "__main__":
    main()
