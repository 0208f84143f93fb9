"""Lists of somebody's works as tables: taken apart, their columns guessed, their rows read."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from festdesk.base.errors import InputProblem
from festdesk.base.formulas import without_apostrophe
from festdesk.base.text import fold, tidy, tidy_line
from festdesk.base.wording import sentence
from festdesk.filmographies.reading.columns import column_of
from festdesk.filmographies.reading.years import ANY_YEAR, ONLY_YEARS

MOST_MEGABYTES = 20
MOST_ROWS = 5000
MOST_COLUMNS = 200
_LONGEST_CELL = 131_072
_LOOKED_AT = 30  # rows, for the delimiter and for columns whose heads say nothing
_DELIMITERS = ",;\t|"
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
    lines = _lines(tidy_ends(text), name)
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


def tidy_ends(text: str) -> str:
    """Return `text` with plain line ends and without a mark at its beginning."""
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def _lines(text: str, name: str) -> list[tuple[int, tuple[str, ...]]]:
    """Return the rows that hold anything, with their line numbers."""
    # Spreadsheets name the delimiter in a line of its own.
    named = re.match(r"sep=(.)\n", text)
    text = text[named.end() :] if named else text
    delimiter = named[1] if named else _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    found = []
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                tidied = tuple(without_apostrophe(tidy(cell)) for cell in cells)
                found.append((reader.line_num, tidied))
            if len(found) > MOST_ROWS * 20:
                break
    except csv.Error as problem:
        raise InputProblem(BROKEN, name=name, line=reader.line_num) from problem
    return found


def _delimiter(text: str) -> str:
    """Return what parts the cells: what gives most lines the same number of several cells."""
    sample = "\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT])
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        try:
            rows = [row for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if row]
        except csv.Error:
            continue
        if not rows or len(rows[0]) < 2:  # noqa: PLR2004 -- cells
            continue
        width = len(rows[0])
        alike = sum(len(row) == width for row in rows) / len(rows)
        if alike * min(width, 12) > best_score:
            best, best_score = delimiter, alike * min(width, 12)
    return best


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
