"""Where the pages of a book stand in a view: below one another, as spreads, or many at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

POINTS_PER_INCH = 72.0
PIXELS_PER_INCH = 96.0
GAP = 16.0  # pixels between pages and around them
_SPINE = 1.0  # pixels between the pages of a spread
LEAST_ZOOM, MOST_ZOOM = 0.1, 4.0


def rows_of_pages(count: int, *, spreads: bool) -> Iterator[tuple[int, ...]]:
    """Yield the pages that stand beside one another; page 1 of a book is a right-hand page."""
    if not spreads:
        yield from ((page,) for page in range(count))
        return
    if count:
        yield (0,)
    for page in range(1, count, 2):
        yield tuple(number for number in (page, page + 1) if number < count)


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The box of each page in pixels, and the size of it all."""

    boxes: tuple[QRectF, ...]
    size: QSizeF

    def pages_in(self, area: QRectF) -> list[int]:
        """Return the pages that show in an area."""
        return [number for number, box in enumerate(self.boxes) if box.intersects(area)]

    def page_at(self, point: QPointF) -> int | None:
        """Return the page under a point."""
        return next((n for n, box in enumerate(self.boxes) if box.contains(point)), None)


def lay_out(sizes: Sequence[QSizeF], zoom: float, *, spreads: bool, room: float) -> PageLayout:
    """Return the layout of pages of these sizes (points) in a view `room` pixels wide.

    Where a row is narrower than the view it stands in the middle. In spreads the spine is in the
    middle, so that single pages stand on their side of it.
    """
    scale = zoom * PIXELS_PER_INCH / POINTS_PER_INCH
    widest = max((size.width() for size in sizes), default=0.0) * scale
    content = widest * 2 + _SPINE if spreads else widest
    width = max(room, content + GAP * 2)
    boxes: list[QRectF] = [QRectF()] * len(sizes)
    y = GAP
    for row in rows_of_pages(len(sizes), spreads=spreads):
        for page in row:
            size = sizes[page] * scale
            boxes[page] = QRectF(QPointF(_left(page, size, width, spreads=spreads), y), size)
        y += max(boxes[page].height() for page in row) + GAP
    return PageLayout(tuple(boxes), QSizeF(width, y if boxes else 0.0))


def lay_out_overview(
    sizes: Sequence[QSizeF], zoom: float, *, room: float, under: float
) -> PageLayout:
    """Return the layout of all pages as spreads beside one another, as many as there is room for.

    `under` is the room beneath a page for its number, in pixels.
    """
    scale = zoom * PIXELS_PER_INCH / POINTS_PER_INCH
    widest = max((size.width() for size in sizes), default=0.0) * scale
    step = widest * 2 + _SPINE + GAP
    beside = max(1, int((room - GAP) // step)) if step else 1
    content = beside * step + GAP
    start = max(0.0, room - content) / 2 + GAP
    boxes: list[QRectF] = [QRectF()] * len(sizes)
    y = GAP
    tallest = 0.0
    for number, row in enumerate(rows_of_pages(len(sizes), spreads=True)):
        column = number % beside
        if number and not column:
            y += tallest + under + GAP
            tallest = 0.0
        spine = start + column * step + widest
        for page in row:
            size = sizes[page] * scale
            left = spine + _SPINE if page % 2 == 0 else spine - size.width()
            boxes[page] = QRectF(QPointF(left, y), size)
            tallest = max(tallest, size.height())
    height = y + tallest + under + GAP if boxes else 0.0
    return PageLayout(tuple(boxes), QSizeF(max(room, content), height))


def _left(page: int, size: QSizeF, width: float, *, spreads: bool) -> float:
    if not spreads:
        return (width - size.width()) / 2
    is_right_hand = page % 2 == 0
    return width / 2 + _SPINE / 2 if is_right_hand else width / 2 - _SPINE / 2 - size.width()


def zoom_to_fit(sizes: Sequence[QSizeF], room: QSizeF, *, spreads: bool, whole_page: bool) -> float:
    """Return the zoom at which the widest page or spread fills the view's width, or all of it."""
    if not sizes:
        return 1.0
    scale = PIXELS_PER_INCH / POINTS_PER_INCH
    widest = max(size.width() for size in sizes) * scale * (2 if spreads else 1)
    tallest = max(size.height() for size in sizes) * scale
    zoom = (room.width() - GAP * 2 - (_SPINE if spreads else 0.0)) / widest
    if whole_page:
        zoom = min(zoom, (room.height() - GAP * 2) / tallest)
    return min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
