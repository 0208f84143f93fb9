"""Boxes read back: how many pages, how large after trimming, with how much bleed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.verdict import Claim, Rule
from festdesk.booklet.trim import POINTS_PER_MM

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.preflight.expected import Expected
    from festdesk.booklet.profiles import Profile

# Boxes are compared to a hundredth of a millimetre.
_TOLERANCE = 0.03

PAGES = Rule(
    "pages",
    sentence("Print", "There are {count} pages."),
    sentence("Print", "There are {count} pages, and the book has {wanted}."),
)
TRIM = Rule(
    "trim",
    sentence("Print", "Each page is {width} x {height} mm after trimming."),
    sentence("Print", "Not each page is {width} x {height} mm after trimming."),
)
BLEED = Rule(
    "bleed",
    sentence("Print", "Each page has {bleed} mm of bleed on every side."),
    sentence("Print", "Not each page has {bleed} mm of bleed on every side."),
)
NESTED = Rule(
    "nested",
    sentence("Print", "The boxes of each page lie inside each other, and no page is turned."),
    sentence("Print", "The boxes of a page do not lie inside each other, or it is turned."),
)


def look_at_boxes(
    opened: "pikepdf.Pdf", profile: "Profile", expected: "Expected"
) -> Iterator[Claim]:
    """Yield what holds of pages and boxes."""
    count = len(opened.pages)
    wanted = expected.pages
    yield PAGES.claim(holds=count > 0 and wanted in (None, count), count=count, wanted=wanted)
    pages = list(enumerate(opened.pages, start=1))
    width, height = _trim(opened, profile, expected)
    in_mm = {"width": f"{width / POINTS_PER_MM:.4g}", "height": f"{height / POINTS_PER_MM:.4g}"}
    bad = [number for number, page in pages if not _is_size(page.trimbox, width, height)]
    yield TRIM.claim(holds=not bad, pages=bad, **in_mm)
    bad = [number for number, page in pages if not _are_nested(page, press=profile.press)]
    yield NESTED.claim(holds=not bad, pages=bad)
    if profile.press and profile.imposition is None:
        around = 2 * profile.bleed_mm * POINTS_PER_MM
        bad = [
            number
            for number, page in pages
            if not _is_size(page.bleedbox, width + around, height + around)
            or not _lies_in_the_middle(page)
        ]
        yield BLEED.claim(holds=not bad, pages=bad, bleed=f"{profile.bleed_mm:g}")


def _trim(opened: "pikepdf.Pdf", profile: "Profile", expected: "Expected") -> tuple[float, float]:
    """Return the size in points that all pages should have: the book's, or that of the first."""
    if expected.trim is not None:
        width, height = expected.trim.points
        return width + profile.notes_mm * POINTS_PER_MM, height
    if not len(opened.pages):
        return 0.0, 0.0
    left, bottom, right, top = edges_of(opened.pages[0].trimbox)
    return right - left, top - bottom


def edges_of(box: Any) -> tuple[float, float, float, float]:  # noqa: ANN401 -- a PDF array
    """Return left, bottom, right and top of a box, whichever corners it names."""
    a, b, c, d = (float(edge) for edge in box)
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _is_size(box: Any, width: float, height: float) -> bool:  # noqa: ANN401
    left, bottom, right, top = edges_of(box)
    return abs(right - left - width) < _TOLERANCE and abs(top - bottom - height) < _TOLERANCE


def _lies_in_the_middle(page: "pikepdf.Page") -> bool:
    inner, outer = edges_of(page.trimbox), edges_of(page.bleedbox)
    distances = [abs(one - other) for one, other in zip(inner, outer, strict=True)]
    return max(distances) - min(distances) < _TOLERANCE


def _are_nested(page: "pikepdf.Page", *, press: bool) -> bool:
    boxes = [edges_of(box) for box in (page.mediabox, page.bleedbox, page.trimbox)]
    inside = all(map(_holds, boxes, boxes[1:]))
    turned = "/UserUnit" in page.obj or int(page.obj.get("/Rotate", 0)) % 360
    if not press:
        return inside and not turned
    # A page for press has a box to cut by, and a window onto it would hide bleed and marks.
    whole = "/CropBox" not in page.obj or edges_of(page.cropbox) == boxes[0]
    return inside and not turned and whole and "/TrimBox" in page.obj and "/ArtBox" not in page.obj


def _holds(outer: tuple[float, ...], inner: tuple[float, ...]) -> bool:
    return (
        outer[0] <= inner[0] + _TOLERANCE
        and outer[1] <= inner[1] + _TOLERANCE
        and outer[2] >= inner[2] - _TOLERANCE
        and outer[3] >= inner[3] - _TOLERANCE
    )
