"""Lists of somebody's works as tables: taken apart, their columns guessed, their rows read."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from festdesk.base.decoding import decode_text
from festdesk.base.errors import InputProblem
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.filmographies.reading.columns import column_of
from festdesk.filmographies.reading.years import ANY_YEAR, ONLY_YEARS
from festdesk.intake.tables.delimited import read_rows
from festdesk.intake.tables.sheets import grids_of, is_workbook

MOST_MEGABYTES = 20
MOST_ROWS = 5000
MOST_COLUMNS = 200
_LOOKED_AT = 30  # rows, for columns whose heads say nothing
_MOST_ARE = 0.7
_NUMBER = re.compile(r"[\d.,:\s%-]*")

NO_ROWS = sentence(
    "Error",
    "“{name}” holds no table. Export the list as CSV, with the names of its columns in the first "
    "line, and choose that file.",
)
TOO_MANY_ROWS = sentence(
    "Error", "“{name}” has {count} rows; at most {most} are taken in at once. Divide the table."
)
TOO_MANY_COLUMNS = sentence(
    "Error", "“{name}” has {count} columns and is no list of works. Choose another file."
)
TWICE = sentence(
    "Error",
    "Several columns of “{name}” are called “{heads}”. Give each its own name and save it again.",
)
BROKEN = sentence(
    "Error",
    "“{name}” is no table that can be read: line {line} does not end as it should. Open it in a "
    "spreadsheet and save it as CSV once more.",
)


@dataclass(frozen=True, slots=True)
class CreditTable:
    """A table: its heads, and its rows with the numbers that the lines have in the file."""

    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    has_heads: bool = True  # else `heads` are empty, and the first line is a row


def read_table(text: str, *, name: str) -> CreditTable:
    """Return the table that a text is, whatever parts its cells.

    Raises:
        InputProblem: It holds none, is too large, is broken, or has two columns of one name.
    """
    read = read_rows(text, most=MOST_ROWS * 20)
    if broken := (*read.open_quotes, *read.endless):
        raise InputProblem(BROKEN, name=name, line=broken[0])
    return _table(read.rows, name)


def read_file_of_table(content: bytes, *, name: str) -> CreditTable:
    """Return the table in the content of a file: text, or the first worksheet with anything in it.

    Raises:
        InputProblem: As `read_table` does, and where the file is damaged.
    """
    if is_workbook(content):
        return _table(grids_of(content, name)[0].rows, name)
    return read_table(decode_text(content, name=name), name=name)


def _table(lines: Sequence[tuple[int, tuple[str, ...]]], name: str) -> CreditTable:
    if not lines:
        raise InputProblem(NO_ROWS, name=name)
    width = max(len(cells) for _, cells in lines[: _LOOKED_AT + 1])
    if width > MOST_COLUMNS:
        raise InputProblem(TOO_MANY_COLUMNS, name=name, count=width)
    first = lines[0][1]
    has_heads = _are_heads(first)
    rows = lines[1:] if has_heads else lines
    if not rows:
        raise InputProblem(NO_ROWS, name=name)
    if len(rows) > MOST_ROWS:
        raise InputProblem(TOO_MANY_ROWS, name=name, count=len(rows), most=MOST_ROWS)
    heads = (*first, *[""] * (width - len(first))) if has_heads else ("",) * width
    counted = Counter(fold(head) for head in heads if head)
    if twice := [head for head in heads if head and counted[fold(head)] > 1]:
        raise InputProblem(TWICE, name=name, heads=twice[0])
    return CreditTable(tuple(heads), tuple(rows), has_heads)


def _are_heads(cells: Sequence[str]) -> bool:
    """Return whether a first line names its columns rather than being a row."""
    if any(column_of(cell) for cell in cells if not ONLY_YEARS.fullmatch(cell)):
        return True
    return not any(ANY_YEAR.search(cell) for cell in cells)


# Columns


def guess_columns(table: CreditTable) -> tuple[str, ...]:
    """Return what each column means by its head, or by what stands in it; "" is left aside.

    Of columns with one meaning the first counts but for titles and names, which two may hold.
    """
    keys = [column_of(head) for head in table.heads]
    if "year" in keys:
        keys = ["" if key == "date" else key for key in keys]
    keys = ["" if key == "ignored" else key for key in keys]
    sample = [cells for _, cells in table.rows[:_LOOKED_AT]]
    columns = [[cells[n] if n < len(cells) else "" for cells in sample] for n in range(len(keys))]
    if not {"year", "date", "as_given"} & set(keys):
        _put(keys, columns, "year", _are_years)
    if not any(key.partition(":")[0] in _TITLES for key in keys):
        _put(keys, columns, "title", _are_titles)
    return tuple(keys)


_TITLES = frozenset({"title", "original", "international", "translated"})


def _put(
    keys: list[str],
    columns: Sequence[Sequence[str]],
    key: str,
    fits: Callable[[Sequence[str]], bool],
) -> None:
    for number, cells in enumerate(columns):
        if not keys[number] and fits(cells):
            keys[number] = key
            return


def _are_years(cells: Sequence[str]) -> bool:
    given = [cell for cell in cells if cell]
    years = sum(bool(ONLY_YEARS.fullmatch(cell)) for cell in given)
    return bool(given) and years >= len(given) * _MOST_ARE


def _are_titles(cells: Sequence[str]) -> bool:
    given = [cell for cell in cells if cell]
    words = sum(not _NUMBER.fullmatch(cell) and "://" not in cell for cell in given)
    return bool(given) and words >= len(given) * _MOST_ARE and len(set(given)) * 2 > len(given)


def header_key(table: CreditTable) -> tuple[str, ...]:
    """Return what tells tables of one source by their heads; nothing where they have none."""
    return tuple(fold(tidy_line(head)) for head in table.heads) if table.has_heads else ()


def fits_header(mapping: Mapping[str, object], table: CreditTable) -> bool:
    """Return whether a kept mapping was made for a table with these heads."""
    kept = mapping.get("heads")
    return bool(header_key(table)) and isinstance(kept, list) and tuple(kept) == header_key(table)
