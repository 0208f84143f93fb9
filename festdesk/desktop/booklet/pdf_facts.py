"""What one wants to know of a finished PDF before its pages go into the book."""

import io
from dataclasses import dataclass

_MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """How many pages it has, and the size that the first one is cut to."""

    pages: int
    width_mm: float
    height_mm: float


def facts_of(content: bytes) -> PdfFacts | None:
    """Return the facts of a PDF; nothing where it cannot be opened or has no page."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if not len(pdf.pages):
                return None
            page = pdf.pages[0]
            left, bottom, right, top = (float(side) for side in page.trimbox)
            return PdfFacts(
                len(pdf.pages),
                abs(right - left) * _MM_PER_POINT,
                abs(top - bottom) * _MM_PER_POINT,
            )
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError):
        return None
