"""Which pages are printed where on the sheets of an office printer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from festdesk.desktop.widgets.page_layout import rows_of_pages

_RANGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?$")
_BETWEEN = re.compile(r"[,;\s]+(?![-–])")


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """A page of the book in its place on a sheet; sizes in points."""

    page: int
    box: QRectF


def parse_pages(typed: str, count: int) -> tuple[int, ...] | None:
    """Return the pages, counted from 0, that “3-8, 12” means; nothing where it means none.

    An empty text means all pages.
    """
    said = re.sub(r"\s*[-–]\s*", "-", typed.strip())
    if not said:
        return tuple(range(count))
    found: dict[int, None] = {}
    for part in filter(None, _BETWEEN.split(said)):
        hit = _RANGE.match(part)
        if hit is None:
            return None
        first, last = int(hit[1]), int(hit[2] or hit[1])
        if not 1 <= first <= last <= count:
            return None
        found.update(dict.fromkeys(range(first - 1, last)))
    return tuple(found) or None


def sheets_of(
    pages: Sequence[int], sizes: Sequence[QSizeF], paper: QSizeF, *, fits: bool, two: bool
) -> Iterator[tuple[PlacedPage, ...]]:
    """Yield what stands on each sheet.

    `paper` is what the printer can print on. With `two`, the facing pages of the book stand beside
    each other, also where one of them is not printed; with `fits`, pages are made smaller or larger
    to fill their place, otherwise they keep their size.
    """
    if not two:
        place = QRectF(QPointF(), paper)
        for page in pages:
            yield (PlacedPage(page, _placed(sizes[page], place, fits=fits)),)
        return
    half = QSizeF(paper.width() / 2, paper.height())
    wanted = set(pages)
    for row in rows_of_pages(len(sizes), spreads=True):
        shown = [page for page in row if page in wanted]
        if shown:
            yield tuple(
                PlacedPage(
                    page,
                    _placed(
                        sizes[page],
                        QRectF(QPointF(half.width() if page % 2 == 0 else 0.0, 0.0), half),
                        fits=fits,
                        spine=-1 if page % 2 == 0 else 1,
                    ),
                )
                for page in shown
            )


def _placed(size: QSizeF, place: QRectF, *, fits: bool, spine: int = 0) -> QRectF:
    """Return the box of a page in its place: in the middle, or against the spine at one side."""
    scale = 1.0
    if fits:
        scale = min(place.width() / size.width(), place.height() / size.height())
    shown = size * scale
    left = place.center().x() - shown.width() / 2
    if spine:
        left = place.right() - shown.width() if spine > 0 else place.left()
    return QRectF(QPointF(left, place.center().y() - shown.height() / 2), shown)
