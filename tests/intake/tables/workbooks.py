"""Workbooks for tests: XLSX by openpyxl, ODS by hand, and archives that are up to no good."""

import io
import zipfile
from collections.abc import Callable, Mapping
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:spreadsheet>'
    "{content}</office:spreadsheet></office:body></office:document-content>"
)


def xlsx(fill: Callable[[Worksheet], None]) -> bytes:
    """Return a workbook whose first worksheet `fill` has filled."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    fill(sheet)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def rows(*given: tuple[object, ...]) -> bytes:
    """Return a workbook with these rows."""

    def fill(sheet: Worksheet) -> None:
        for row in given:
            sheet.append(list(row))

    return xlsx(fill)


def ods(content: str) -> bytes:
    """Return an ODS file with these tables."""
    return packed({"content.xml": _ODS.format(content=content).encode()})


def ods_cell(text: str, **attributes: str) -> str:
    """Return a cell of text, or of a value whose attributes are given."""
    given = "".join(
        f' {name.replace("_", ":", 1).replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
    )
    return f"<table:table-cell{given}><text:p>{text}</text:p></table:table-cell>"


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Return an archive with one part replaced or added."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    return packed(parts | {name: part})
