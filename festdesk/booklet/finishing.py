"""The last steps of a file after it was set: what its profile wants more than the engine gives."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.booklet.intents import add_intent
from festdesk.booklet.overprinting import Overprint
from festdesk.booklet.surround import Surround, set_boxes

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
        moment = made_at or datetime.now(UTC)
        _make_pages(opened, profile, moment.date().isoformat(), progress)
        _forget_the_screen(opened)
        add_intent(opened, profile)
        _name_standard(opened, moment)
        opened.save(target, force_version="1.6", deterministic_id=True)


def _make_pages(opened: "pikepdf.Pdf", profile: "Profile", day: str, progress: Pages) -> None:
    """Give each page its boxes, and paper with marks around it where the profile wants them."""
    count = len(opened.pages)
    surround = Surround(opened, profile, day) if profile.has_surround else None
    overprint = Overprint(opened) if profile.overprints_black else None
    for number, page in enumerate(opened.pages, start=1):
        if overprint is not None:
            overprint.set_on(page)
        for key in _FORBIDDEN_ON_PAGE:
            if key in page:
                del page[key]
        if surround is None:
            set_boxes(page, [float(edge) for edge in page.mediabox], profile.bleed_mm)
        else:
            surround.put_round(page, number)
        progress(number, count)


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
