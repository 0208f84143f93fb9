"""The last steps of a file after it was set: what its profile wants more than the engine gives."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.booklet.intents import add_intent
from festdesk.booklet.marks import REGISTRATION, Cut, draw_marks, registration_space
from festdesk.booklet.overprinting import Overprint, add_resources
from festdesk.booklet.profiles import Marks
from festdesk.booklet.trim import POINTS_PER_MM

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.profiles import Profile

PDFX = "{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"
PDFX_VERSION = "PDF/X-4"

# Told how many pages are done and of how many.
Pages = Callable[[int, int], None]

_FORBIDDEN_IN_ROOT = (
    "/ViewerPreferences", "/OpenAction", "/AA", "/AcroForm", "/Names", "/Dests", "/Outlines",
    "/PageMode", "/PageLabels", "/StructTreeRoot", "/MarkInfo",
)  # fmt: skip
_FORBIDDEN_ON_PAGE = ("/Annots", "/AA", "/StructParents", "/Tabs", "/CropBox", "/ArtBox")


def say_nothing(_done: int, _of: int) -> None:
    """Take progress and keep it."""


def finish(
    source: Path,
    target: Path,
    profile: "Profile",
    *,
    made_at: datetime | None = None,
    progress: Pages = say_nothing,
) -> None:
    """Write the file as its profile wants it; a file for screen or proof is so already."""
    if not profile.press:
        shutil.copyfile(source, target)
        return
    import pikepdf

    with pikepdf.open(source) as opened:
        _make_pages(opened, profile, progress)
        _forget_the_screen(opened)
        add_intent(opened, profile)
        _name_standard(opened, made_at or datetime.now(UTC))
        opened.save(target, force_version="1.6", deterministic_id=True)


def _make_pages(opened: "pikepdf.Pdf", profile: "Profile", progress: Pages) -> None:
    """Give each page its boxes, and paper with marks around it where the profile wants them."""
    count = len(opened.pages)
    marked: dict[tuple[float, ...], _Surround] = {}
    space = registration_space(opened) if profile.marks is not Marks.NONE else None
    overprint = Overprint(opened) if profile.overprints_black else None
    for number, page in enumerate(opened.pages, start=1):
        if overprint is not None:
            overprint.set_on(page)
        for key in _FORBIDDEN_ON_PAGE:
            if key in page:
                del page[key]
        if space is None:
            _set_boxes(page, [float(edge) for edge in page.mediabox], profile.bleed_mm)
        else:
            size = tuple(float(edge) for edge in page.mediabox)
            if size not in marked:
                marked[size] = _Surround(opened, size, profile, space)
            marked[size].put_round(page)
        progress(number, count)


def _set_boxes(page: "pikepdf.Page", box: list[float], bleed_mm: float) -> None:
    from pikepdf import Rectangle

    left, bottom, right, top = box
    bleed = bleed_mm * POINTS_PER_MM
    page.bleedbox = Rectangle(left, bottom, right, top)
    page.trimbox = Rectangle(left + bleed, bottom + bleed, right - bleed, top - bleed)


class _Surround:
    """Wider paper with marks, the same for all pages of one size."""

    def __init__(
        self,
        opened: "pikepdf.Pdf",
        size: tuple[float, ...],
        profile: "Profile",
        space: Any,  # noqa: ANN401 -- a PDF array
    ) -> None:
        left, bottom, right, top = size
        bleed = profile.bleed_mm * POINTS_PER_MM
        room = profile.around_mm * POINTS_PER_MM - bleed
        self._bleed_mm = profile.bleed_mm
        self._paper = (right - left + 2 * room, top - bottom + 2 * room)
        self._inner = [room, room, room + right - left, room + top - bottom]
        self._space = space
        cut = Cut(room + bleed, room + bleed, self._inner[2] - bleed, self._inner[3] - bleed, bleed)
        self._before = opened.make_stream(
            f"q 1 0 0 1 {room - left:.4f} {room - bottom:.4f} cm\n".encode()
        )
        self._after = opened.make_stream(b"\nQ\n" + draw_marks(cut, profile.marks))

    def put_round(self, page: "pikepdf.Page") -> None:
        """Widen the page and draw the marks outside its bleed."""
        from pikepdf import Array, Rectangle

        drawn: Any = page.obj.get("/Contents", Array([]))
        streams = list(drawn) if isinstance(drawn, Array) else [drawn]
        page.obj.Contents = Array([self._before, *streams, self._after])
        page.mediabox = Rectangle(0, 0, *self._paper)
        _set_boxes(page, self._inner, self._bleed_mm)
        add_resources(page, "/ColorSpace", {REGISTRATION: self._space})


def _forget_the_screen(opened: "pikepdf.Pdf") -> None:
    for key in _FORBIDDEN_IN_ROOT:
        if key in opened.Root:
            del opened.Root[key]


def _name_standard(opened: "pikepdf.Pdf", moment: datetime) -> None:
    import pikepdf

    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata[PDFX] = PDFX_VERSION
        metadata["pdf:Trapped"] = "False"
        metadata["xmp:MetadataDate"] = moment.isoformat(timespec="seconds")
        metadata["xmpMM:RenditionClass"] = "default"
        metadata["xmpMM:VersionID"] = "1"
    opened.docinfo["/Trapped"] = pikepdf.Name("/False")
    opened.docinfo["/GTS_PDFXVersion"] = pikepdf.String(PDFX_VERSION)
