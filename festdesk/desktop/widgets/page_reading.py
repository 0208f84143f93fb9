"""Reading a page of a PDF with PDFium: its text, where each letter stands, and where links lead.

Whoever calls this holds the lock that PDFium needs. Points are turned so that they count from the
upper left corner of what one sees of the page.
"""

import ctypes
from array import array
from typing import Any

from PySide6.QtCore import QRectF

from festdesk.desktop.widgets.page_text import Link, PagePlaces, PageText


def text_of(pdf: Any, number: int) -> PageText:  # noqa: ANN401 -- pypdfium2 has no types
    """Return the text of a page."""
    page = pdf[number]
    text_page = page.get_textpage()
    try:
        return PageText(_characters(text_page))
    finally:
        text_page.close()
        page.close()


def places_on(pdf: Any, number: int) -> PagePlaces:  # noqa: ANN401 -- pypdfium2 has no types
    """Return the text of a page, where each of its characters stands, and its links."""
    import pypdfium2.raw  # type: ignore[import-untyped]

    page = pdf[number]
    text_page = page.get_textpage()
    try:
        left, _, _, top = page.get_cropbox()
        characters = _characters(text_page)
        boxes = array("f", bytes(16 * len(characters)))
        sides = tuple(ctypes.c_double() for _ in range(4))
        for index in range(len(characters)):
            if pypdfium2.raw.FPDFText_GetCharBox(text_page.raw, index, *sides):
                x0, x1, y0, y1 = (side.value for side in sides)
                boxes[index * 4 : index * 4 + 4] = array(
                    "f", (x0 - left, top - y1, x1 - left, top - y0)
                )
        return PagePlaces(
            PageText(characters), boxes, _links(pdf, page, left, top), _pictures(page, left, top)
        )
    finally:
        text_page.close()
        page.close()


def _characters(text_page: Any) -> str:  # noqa: ANN401
    """Return one character for each that PDFium counts, so that its numbers hold."""
    import pypdfium2.raw

    count = text_page.count_chars()
    whole: str = text_page.get_text_range()
    if len(whole) == count:
        return whole
    found = (pypdfium2.raw.FPDFText_GetUnicode(text_page.raw, index) for index in range(count))
    return "".join(chr(code) for code in found)


def _links(pdf: Any, page: Any, left: float, top: float) -> list[Link]:  # noqa: ANN401
    import pypdfium2.raw

    found: list[Link] = []
    position, link = ctypes.c_int(0), pypdfium2.raw.FPDF_LINK()
    while pypdfium2.raw.FPDFLink_Enumerate(page.raw, position, link):
        goes_to = pypdfium2.raw.FPDFLink_GetDest(pdf.raw, link)
        if not goes_to:
            continue
        target = pypdfium2.raw.FPDFDest_GetDestPageIndex(pdf.raw, goes_to)
        box = pypdfium2.raw.FS_RECTF()
        if target >= 0 and pypdfium2.raw.FPDFLink_GetAnnotRect(link, box):
            corner = QRectF(box.left - left, top - box.top, box.right - box.left, 0)
            corner.setHeight(abs(box.top - box.bottom))
            found.append(Link(corner, target))
    return found


def _pictures(page: Any, left: float, top: float) -> list[QRectF]:  # noqa: ANN401
    import pypdfium2.raw

    found: list[QRectF] = []
    for thing in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        x0, y0, x1, y1 = thing.get_bounds()
        found.append(QRectF(x0 - left, top - y1, x1 - x0, y1 - y0))
    return found
