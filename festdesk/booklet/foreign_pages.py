"""Pages of other people's finished PDFs: how large they are, where they lie on ours, their picture.

A foreign page lies with its trim on the trim of ours: the TrimBox, where it has none the CropBox or
the MediaBox. It is made smaller or larger where its size is another, and keeps its ratio. Beyond
the trim it is seen as far as its own bleed reaches, and no further than ours.
"""

import io
import logging
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.base.pdfium import TURN
from festdesk.booklet.preflight.geometry import IDENTITY, Matrix, times
from festdesk.booklet.trim import POINTS_PER_MM

if TYPE_CHECKING:
    import pikepdf
    from PIL import Image

_log = logging.getLogger(__name__)

Box = tuple[float, float, float, float]
_QUARTERS = 4
_LEAST_POINTS = 1.0  # what is narrower is no page
# A page drawn larger than it will be shown, so that hair lines keep their weight.
_FINER = 2.0
_MOST_PIXELS = 60_000_000


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What a finished PDF is: how large each page is when it has been cut, in mm as it is seen.

    A file that cannot be read has no pages; one that asks for a password is `encrypted` and has
    none either.
    """

    sizes_mm: tuple[tuple[float, float], ...] = ()
    encrypted: bool = False

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.sizes_mm)


@dataclass(frozen=True, slots=True)
class Region:
    """Where a foreign page is to lie: on a page of this size in mm with so much bleed around it."""

    width_mm: float
    height_mm: float
    bleed_mm: float = 0.0

    @property
    def points(self) -> tuple[float, float]:
        """Width and height with the bleed on both sides."""
        around = 2 * self.bleed_mm
        return (self.width_mm + around) * POINTS_PER_MM, (self.height_mm + around) * POINTS_PER_MM


@dataclass(frozen=True, slots=True)
class Placement:
    """How a foreign page comes to lie: what is seen of it, and the way to a square of 1 x 1.

    The square stands for the whole region, as it does for a picture.
    """

    seen: Box
    matrix: Matrix


def pages_of_pdf(data: bytes) -> PdfFacts:
    """Return what a file's bytes are as a PDF, whatever they are."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as opened:
            return PdfFacts(tuple(_size_mm(page) for page in opened.pages))
    except pikepdf.PasswordError:
        return PdfFacts(encrypted=True)
    except unreadable():
        return PdfFacts()


def unreadable() -> tuple[type[Exception], ...]:
    """Return what is raised where a foreign file is not what it should be."""
    import pikepdf

    return (
        pikepdf.PdfError, pikepdf.PasswordError, pikepdf.DataDecodingError, ValueError, TypeError,
        KeyError, IndexError, AttributeError, RuntimeError, RecursionError, OverflowError,
    )  # fmt: skip


def placement_of(page: "pikepdf.Page", region: Region) -> Placement:
    """Return how a page comes to lie in a region.

    Raises:
        ValueError: It has no size.
    """
    trim, bleed = _trim_of(page), _bleed_of(page)
    quarters = _quarters_of(page)
    width, height = trim[2] - trim[0], trim[3] - trim[1]
    shown = (width, height) if quarters % 2 == 0 else (height, width)
    ours = region.width_mm * POINTS_PER_MM, region.height_mm * POINTS_PER_MM
    scale = min(ours[0] / shown[0], ours[1] / shown[1])
    reach = region.bleed_mm * POINTS_PER_MM / scale
    seen = (
        max(bleed[0], trim[0] - reach), max(bleed[1], trim[1] - reach),
        min(bleed[2], trim[2] + reach), min(bleed[3], trim[3] + reach),
    )  # fmt: skip
    whole = region.points
    steps: list[Matrix] = [
        (1, 0, 0, 1, -trim[0], -trim[1]),
        _turned(quarters, width, height),
        (scale, 0, 0, scale, 0, 0),
        (1, 0, 0, 1, (whole[0] - shown[0] * scale) / 2, (whole[1] - shown[1] * scale) / 2),
        (1 / whole[0], 0, 0, 1 / whole[1], 0, 0),
    ]
    matrix = IDENTITY
    for step in steps:
        matrix = times(matrix, step)
    return Placement(seen, matrix)


def picture_of_page(pdf: bytes, number: int, region: Region, *, dpi: int) -> "Image.Image | None":
    """Return a picture of page `number`, from 1, over a whole region; nothing if it has none."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            page = opened.pages[number - 1]
            placement = placement_of(page, region)
            alone = _cut_to(opened, number, placement.seen)
        return _painted(alone, number, placement, region, dpi)
    except unreadable() as error:
        _log.info("A page of a PDF cannot be drawn: %s", error)
        return None


def _cut_to(opened: "pikepdf.Pdf", number: int, seen: Box) -> bytes:
    """Return the file with nothing of the page but what is seen, and nothing over it."""
    import pikepdf

    page = opened.pages[number - 1]
    for key in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox", "/Annots", "/AA"):
        if key in page:
            del page[key]
    page.mediabox = pikepdf.Rectangle(*seen)
    made = io.BytesIO()
    opened.save(made)
    return made.getvalue()


def _painted(
    pdf: bytes, number: int, placement: Placement, region: Region, dpi: int
) -> "Image.Image":
    import pypdfium2  # type: ignore[import-untyped]
    from PIL import Image

    size = [max(1, round(points / 72 * dpi)) for points in region.points]
    left, bottom, right, top = _box_in_square(placement)
    box = (
        round(left * size[0]), round((1 - top) * size[1]),
        round(right * size[0]), round((1 - bottom) * size[1]),
    )  # fmt: skip
    width, height = max(1, box[2] - box[0]), max(1, box[3] - box[1])
    finer = min(_FINER, math.sqrt(_MOST_PIXELS / (width * height)))
    with TURN:
        document = pypdfium2.PdfDocument(pdf)
        try:
            page = document[number - 1]
            scale = width / page.get_width() * finer
            drawn = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
            page.close()
        finally:
            document.close()
    whole = Image.new("RGB", (size[0], size[1]), "white")
    whole.paste(drawn.resize((width, height), Image.Resampling.LANCZOS), box[:2])
    return whole


def _box_in_square(placement: Placement) -> Box:
    a, b, c, d, e, f = placement.matrix
    left, bottom, right, top = placement.seen
    corners = [(x * a + y * c + e, x * b + y * d + f) for x in (left, right) for y in (bottom, top)]
    across, along = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(along), max(across), max(along)


def _size_mm(page: "pikepdf.Page") -> tuple[float, float]:
    left, bottom, right, top = _trim_of(page)
    unit = float(page.obj.get("/UserUnit", 1)) / POINTS_PER_MM
    size = round((right - left) * unit, 2), round((top - bottom) * unit, 2)
    return size if _quarters_of(page) % 2 == 0 else (size[1], size[0])


def _quarters_of(page: "pikepdf.Page") -> int:
    """Return how often a page is turned to the right by a quarter."""
    return round(float(_inherited(page, "/Rotate") or 0) / 90) % _QUARTERS


def _turned(quarters: int, width: float, height: float) -> Matrix:
    """Return the way from a page to the same one turned to the right, its corner at 0 again."""
    turns: tuple[Matrix, ...] = (
        IDENTITY,
        (0, -1, 1, 0, 0, width),
        (-1, 0, 0, -1, width, height),
        (0, 1, -1, 0, height, 0),
    )
    return turns[quarters]


def _trim_of(page: "pikepdf.Page") -> Box:
    media = _box_of(page, "/MediaBox")
    if media is None:
        raise ValueError("the page has no size")
    for key in ("/TrimBox", "/CropBox"):
        box = _box_of(page, key)
        inside = _within(box, media) if box is not None else None
        if inside is not None:
            return inside
    return media


def _bleed_of(page: "pikepdf.Page") -> Box:
    """Return how far a page may be seen; without a BleedBox as far as it is shown at all."""
    media = _box_of(page, "/MediaBox")
    trim = _trim_of(page)
    for key in ("/BleedBox", "/CropBox", "/MediaBox"):
        box = _box_of(page, key)
        inside = _within(box, media) if box is not None and media is not None else None
        if inside is not None:
            return (
                min(inside[0], trim[0]), min(inside[1], trim[1]),
                max(inside[2], trim[2]), max(inside[3], trim[3]),
            )  # fmt: skip
    return trim


def _within(box: Box, outer: Box) -> Box | None:
    inside = (
        max(box[0], outer[0]), max(box[1], outer[1]), min(box[2], outer[2]), min(box[3], outer[3]),
    )  # fmt: skip
    has_size = inside[2] - inside[0] >= _LEAST_POINTS and inside[3] - inside[1] >= _LEAST_POINTS
    return inside if has_size else None


def _box_of(page: "pikepdf.Page", key: str) -> Box | None:
    value = _inherited(page, key)
    if value is None:
        return None
    first, second, third, fourth = (float(edge) for edge in value)
    box = min(first, third), min(second, fourth), max(first, third), max(second, fourth)
    return _within(box, box) if all(map(math.isfinite, box)) else None


def _inherited(page: "pikepdf.Page", key: str) -> Any:  # noqa: ANN401 -- a PDF object or nothing
    node: Any = page.obj
    for _ in range(64):  # deeper trees of pages lead in a circle
        if key in node:
            return node[key]
        node = node.get("/Parent")
        if node is None:
            return None
    return None
