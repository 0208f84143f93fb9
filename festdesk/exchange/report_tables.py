"""A report as a table, a finding a row: CSV for every program, XLSX for spreadsheets."""

import csv
import io
import re
from collections.abc import Sequence

from festdesk.base.formulas import formula_apart
from festdesk.base.reports import COLUMNS, Report, ReportLine

# Characters that XML, and so XLSX, cannot hold.
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_LONGEST_CELL = 32_767  # characters, a limit of the format
_WIDEST = 60
_WRAPPED = frozenset({"said", "place", "remedy", "accepted"})


def _rows(report: Report) -> list[Sequence[str]]:
    """Return the heads and the rows; the groups follow one another as they are shown."""
    return [report.heads, *map(_cells, report.lines)]


def _cells(line: ReportLine) -> list[str]:
    return [getattr(line, column) for column in COLUMNS]


def as_csv(report: Report) -> bytes:
    """Return the table as CSV (RFC 4180) in UTF-8 with a byte order mark.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for row in _rows(report):
        writer.writerow(map(formula_apart, row))
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "replace")


def as_xlsx(report: Report) -> bytes:
    """Return the table as a workbook in which no text is ever a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    rows = _rows(report)
    book = Workbook(write_only=True)
    book.properties.title = _NOT_IN_XML.sub("\ufffd", f"{report.edition}: {report.title}")
    book.properties.creator = "festdesk"
    sheet = book.create_sheet(re.sub(r"[\\/*?:\[\]]", " ", report.title)[:31] or "festdesk")
    sheet.freeze_panes = "A2"
    for index in range(len(report.heads)):
        width = min(_WIDEST, max(len(row[index]) for row in rows) + 2)
        sheet.column_dimensions[get_column_letter(index + 1)].width = width
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(report.heads))}{len(rows)}"

    def cell(column: str, words: str, *, is_head: bool) -> object:
        made = WriteOnlyCell(sheet, None)
        made.value = _NOT_IN_XML.sub("\ufffd", words)[:_LONGEST_CELL]
        made.data_type = "s"  # also what begins with "="
        if is_head:
            made.font = Font(bold=True)
        made.alignment = Alignment(vertical="top", wrap_text=column in _WRAPPED)
        return made

    for number, row in enumerate(rows):
        sheet.append(
            [cell(c, words, is_head=not number) for c, words in zip(COLUMNS, row, strict=True)]
        )
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
