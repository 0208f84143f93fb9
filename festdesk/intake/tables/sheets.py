"""Opening a table: CSV and the like in any delimiter and encoding, XLSX, ODS; nothing is evaluated.

XLSX and ODS are read by our own readers, a row at a time and with limits. openpyxl, which writes
our exports, reads a stream of rows or the facts about them, and not both; it knows no ODS.
python-calamine (0.9, tried here) reads all of them fast, but lays a worksheet out as one block, so
that one stray cell in the last row and column ends the program for want of memory, and so does a
damaged old XLS; it tells neither hidden rows nor links nor formulas without a value.
"""

from pathlib import Path

from festdesk.base.decoding import decode_text
from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.intake.files import TOO_LARGE, content_of
from festdesk.intake.repair import mend
from festdesk.intake.tables.delimited import read_rows
from festdesk.intake.tables.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Grid
from festdesk.intake.tables.headings import numbers, sheet_of
from festdesk.intake.tables.sheet import Sheet

__all__ = ["MOST_MEGABYTES", "Sheet", "grids_of", "is_workbook", "open_sheets", "sheets_of"]

MOST_MEGABYTES = 50

NO_ROWS = sentence(
    "Error",
    "“{name}” holds no table: nothing stands in its cells. Choose the file with the films, or "
    "export them once more.",
)
TOO_MANY_COLUMNS = sentence(
    "Error",
    "“{name}” has {count} columns; at most {most} are taken in. Take out those that no film needs.",
)
NO_TABLE = sentence(
    "Error",
    "“{name}” is no table that can be read here. Open it in its program and save it as CSV, XLSX "
    "or ODS.",
)
OLD = sentence(
    "Error",
    "“{name}” is a workbook of the old kind (XLS), or one with a password. Open it in its program "
    "and save it as XLSX, ODS or CSV without a password.",
)
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def open_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the worksheets of a file that hold anything, in its order; at least one.

    Raises:
        FileProblem: It cannot be read.
        InputProblem: It is empty, too large, or no table.
    """
    content = content_of(path, name=path.name, most_megabytes=MOST_MEGABYTES)
    return sheets_of(content, path.name)


def sheets_of(content: bytes, name: str) -> tuple[Sheet, ...]:
    """Return the worksheets in the content of a file, which sentences call `name`.

    Raises:
        InputProblem: It is empty, too large, or no table.
    """
    filled = grids_of(content, name)
    for grid in filled:
        widest = max(len(cells) for _, cells in grid.rows)
        if widest > MOST_COLUMNS:
            raise InputProblem(TOO_MANY_COLUMNS, name=name, count=widest, most=MOST_COLUMNS)
        if grid.is_cut:
            grid.repairs.append(
                f"Only the first {len(grid.rows)} rows were read; the table has more."
            )
    return tuple(map(sheet_of, filled))


def grids_of(content: bytes, name: str) -> list[Grid]:
    """Return the worksheets that hold anything, as they are; raises as `sheets_of` does."""
    if len(content) > MOST_MEGABYTES * 1_000_000:
        raise InputProblem(TOO_LARGE, name=name, most=MOST_MEGABYTES)
    if not content.strip():
        raise InputProblem(NO_ROWS, name=name)
    grids = _workbook(content, name) if is_workbook(content) else [_text_grid(content, name)]
    filled = [grid for grid in grids if grid.rows]
    if not filled:
        raise InputProblem(NO_ROWS, name=name)
    return filled


def is_workbook(content: bytes) -> bool:
    """Return whether a file is packed or binary, as spreadsheets keep theirs."""
    return content.startswith((_ZIP, _OLE))


def _workbook(content: bytes, name: str) -> list[Grid]:
    if content.startswith(_OLE):
        raise InputProblem(OLD, name=name)
    from festdesk.intake.tables.archive import Archive  # noqa: PLC0415 -- slow import

    with Archive(content, name) as archive:
        if "[Content_Types].xml" in archive.names:
            from festdesk.intake.tables.xlsx import read_xlsx  # noqa: PLC0415 -- slow import

            return read_xlsx(archive)
        if "content.xml" in archive.names:
            from festdesk.intake.tables.ods import read_ods  # noqa: PLC0415 -- slow import

            return read_ods(archive)
    raise InputProblem(NO_TABLE, name=name)


def _text_grid(content: bytes, name: str) -> Grid:
    mended = mend(decode_text(content, name=name))
    read = read_rows("\n".join(mended.lines), most=MOST_ROWS + 1)
    grid = Grid(Path(name).stem, list(read.rows), repairs=list(mended.repairs))
    grid.is_cut = len(grid.rows) > MOST_ROWS
    del grid.rows[MOST_ROWS:]
    cells = 0
    for place, (_, row) in enumerate(grid.rows):
        cells += len(row)
        if cells > MOST_CELLS:
            grid.is_cut = True
            del grid.rows[place:]
            break
    if read.open_quotes:
        grid.repairs.append(
            f"Rows with a quotation mark that is never closed: {numbers(read.open_quotes)}. "
            "They were read line by line."
        )
    if read.endless:
        grid.repairs.append(f"Rows with a cell too long to be one: {numbers(read.endless)}.")
    return grid
