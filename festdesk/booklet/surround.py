"""The boxes of a page for the press, and wider paper around it with marks and a line of words."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.marks import REGISTRATION, Cut, draw_marks, registration_space
from festdesk.booklet.overprinting import add_resources
from festdesk.booklet.profiles import MARKS_MM
from festdesk.booklet.slug import HEIGHT_MM, Slugs, slug_lines
from festdesk.booklet.trim import POINTS_PER_MM

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.profiles import Profile

_SLUG = "Slug"
# From a crop mark and from the register mark in the middle.
_CLEAR_MM = 4.0
Size = tuple[float, ...]


def set_boxes(page: "pikepdf.Page", box: list[float], bleed_mm: float) -> None:
    """Make `box`, in points, the bleed of a page, and cut the page inside of it."""
    from pikepdf import Rectangle

    left, bottom, right, top = box
    bleed = bleed_mm * POINTS_PER_MM
    page.bleedbox = Rectangle(left, bottom, right, top)
    page.trimbox = Rectangle(left + bleed, bottom + bleed, right - bleed, top - bleed)


class Surround:
    """Wider paper for the pages of one file; what is drawn on it is shared by pages of one size."""

    def __init__(self, opened: "pikepdf.Pdf", profile: "Profile", day: str) -> None:
        self._opened = opened
        self._profile = profile
        self._day = day
        self._space = registration_space(opened)
        self._drawn: dict[Size, tuple[Any, Any]] = {}
        self._slugs: Slugs | None = None

    def put_round(self, page: "pikepdf.Page", number: int) -> None:
        """Widen a page, counted from 1, and draw the marks outside its bleed."""
        from pikepdf import Array, Rectangle

        size = tuple(float(edge) for edge in page.mediabox)
        left, bottom, right, top = size
        room = MARKS_MM * POINTS_PER_MM
        before, after = self._around(size)
        drawn: Any = page.obj.get("/Contents", Array([]))
        streams = list(drawn) if isinstance(drawn, Array) else [drawn]
        page.obj.Contents = Array([before, *streams, after])
        page.mediabox = Rectangle(0, 0, right - left + 2 * room, top - bottom + 2 * room)
        inner = [room, room, room + right - left, room + top - bottom]
        set_boxes(page, inner, self._profile.bleed_mm)
        add_resources(page, "/ColorSpace", {REGISTRATION: self._space})
        if self._profile.slug:
            form = self._lines(right - left).form(number)
            add_resources(page, "/XObject", {_SLUG: form})

    def _around(self, size: Size) -> tuple[Any, Any]:
        """Return what is drawn before and after a page of this size."""
        if size not in self._drawn:
            left, bottom, right, top = size
            room = MARKS_MM * POINTS_PER_MM
            bleed = self._profile.bleed_mm * POINTS_PER_MM
            cut = Cut(
                room + bleed,
                room + bleed,
                room + right - left - bleed,
                room + top - bottom - bleed,
                bleed,
            )
            moved = f"q 1 0 0 1 {room - left:.4f} {room - bottom:.4f} cm\n"
            marks = b"\nQ\n" + draw_marks(cut, self._profile.marks)
            if self._profile.slug:
                x = cut.left + _CLEAR_MM * POINTS_PER_MM
                y = (room - HEIGHT_MM * POINTS_PER_MM) / 2
                marks += f"\nq 1 0 0 1 {x:.3f} {y:.3f} cm /{_SLUG} Do Q".encode()
            self._drawn[size] = (
                self._opened.make_stream(moved.encode()),
                self._opened.make_stream(marks),
            )
        return self._drawn[size]

    def _lines(self, paper: float) -> Slugs:
        """Return the lines below the pages, in the left half, clear of the marks."""
        if self._slugs is None:
            width = paper / POINTS_PER_MM / 2 - self._profile.bleed_mm - 2 * _CLEAR_MM
            title = str(self._opened.docinfo.get("/Title", ""))
            lines = slug_lines(title, len(self._opened.pages), self._profile.condition, self._day)
            self._slugs = Slugs(self._opened, lines, width)
        return self._slugs
