"""A report for colleagues as PDF: pages to print and tick off, not pages of the book."""

import json
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from festdesk.base import paths
from festdesk.base.errors import BugError, PrintProblem
from festdesk.base.reports import Report
from festdesk.booklet.compile import NOT_SET
from festdesk.booklet.fonts import copy_faces


def as_pdf(report: Report) -> bytes:
    """Return a report as PDF; may be called on any thread.

    Unlike the book it may use the faces of this computer for scripts that the book's faces lack.

    Raises:
        PrintProblem: It cannot be set.
    """
    import typst

    template = paths.resources() / "booklet" / "report.typ"
    files = {
        "main.typ": template.read_bytes(),
        "content.json": json.dumps(asdict(report), ensure_ascii=False).encode("utf-8", "replace"),
    }
    with tempfile.TemporaryDirectory(prefix="festdesk-report-") as name:
        folder = Path(name)
        copy_faces(folder / "fonts")
        compiler: Any = typst.Compiler
        try:
            made = compiler(
                files,
                root=name,
                font_paths=typst.Fonts(
                    include_system_fonts=True, font_paths=[str(folder / "fonts")]
                ),
                package_path=name,
                package_cache_path=name,
            ).compile(format="pdf")
        except typst.TypstError as error:
            raise PrintProblem(NOT_SET, reason=error.message) from error
    if not isinstance(made, bytes):
        raise BugError("the engine gave no PDF")
    return made
