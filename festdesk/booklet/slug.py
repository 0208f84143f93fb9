"""The line outside the bleed that tells a sheet from any other: title, page, day, condition.

It is set by the same engine and in the same faces as the book, so that its font is embedded and
every script prints.
"""

import io
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import BugError
from festdesk.booklet.fonts import SANS, copy_faces
from festdesk.booklet.overprinting import Overprint

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pikepdf

HEIGHT_MM = 3.0
_TEMPLATE = b"""
#let given = json("slug.json")
#set page(width: given.width * 1mm, height: given.height * 1mm, margin: 0mm)
#set text(font: given.face, size: 5.6pt, fill: cmyk(0%, 0%, 0%, 100%), hyphenate: false)
#for line in given.lines {
  page(box(width: 100%, height: 100%, clip: true, align(horizon, line)))
}
"""


def slug_lines(title: str, pages: int, condition: str, day: str) -> list[str]:
    """Return the line of each page."""
    return [f"{title}   {page} / {pages}   {condition}   {day}" for page in range(1, pages + 1)]


class Slugs:
    """The line of each page, ready to be drawn on the pages of one file."""

    def __init__(self, opened: "pikepdf.Pdf", lines: "Sequence[str]", width_mm: float) -> None:
        import pikepdf

        self._opened = opened
        # Kept, because forms are read from it when the other file is saved.
        self._set = pikepdf.open(io.BytesIO(_set(lines, width_mm)))
        overprint = Overprint(self._set)
        for page in self._set.pages:
            overprint.set_on(page)

    def form(self, number: int) -> "pikepdf.Object":
        """Return the line of a page, counted from 1, as a form."""
        form = self._set.pages[number - 1].as_form_xobject()
        return self._opened.copy_foreign(self._set.make_indirect(form))


def _set(lines: "Sequence[str]", width_mm: float) -> bytes:
    import typst

    given = {"width": width_mm, "height": HEIGHT_MM, "face": SANS, "lines": list(lines)}
    with tempfile.TemporaryDirectory(prefix="festdesk-slug-") as folder:
        copy_faces(Path(folder) / "fonts")
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(Path(folder) / "fonts")])
        # Any, because the stub does not say that several files in memory are taken.
        compiler: Any = typst.Compiler
        files = {"main.typ": _TEMPLATE, "slug.json": json.dumps(given).encode()}
        engine = compiler(files, root=folder, font_paths=fonts)
        made = engine.compile(format="pdf", pdf_standards=["1.6"], pdf_tags=False)
    if not isinstance(made, bytes):
        raise BugError("the engine gave no PDF")
    return made
