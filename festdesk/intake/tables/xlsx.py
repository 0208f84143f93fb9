"""Worksheets of an XLSX file (ECMA-376, also strict): stored values, formats, joins, links."""

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from festdesk.base.text import tidy
from festdesk.intake.tables.archive import Archive
from festdesk.intake.tables.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Grid
from festdesk.intake.tables.values import is_moment_format, moment_text, number_text
from festdesk.intake.tables.xml import attribute, elements, local, whole

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_CELL = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Formats that a file need not list (ECMA-376, 18.8.30).
_BUILT_IN = {
    **dict.fromkeys((14, 15, 16, 17, *range(27, 32), 36, *range(50, 55), 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((18, 19, 20, 21, *range(32, 36), 55, 56), "hh:mm:ss"),
    22: "yyyy-mm-dd hh:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
}


@dataclass(slots=True)
class _Book:
    """What the sheets of a workbook share."""

    strings: list[str] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)  # by the number of a cell's style; "": none
    from_1904: bool = False


def read_xlsx(archive: Archive) -> list[Grid]:
    """Return the worksheets in the order of the workbook; links to other files are not followed."""
    book_part = _book_part(archive)
    folder = posixpath.dirname(book_part)
    targets = _relations(archive, book_part)
    book = _Book()
    sheets: list[tuple[str, str, bool]] = []
    for event, element in elements(archive, book_part):
        if event == "end" and local(element.tag) == "workbookPr":
            book.from_1904 = attribute(element, "date1904") in {"1", "true"}
        elif event == "end" and local(element.tag) == "sheet":
            relation = next((v for k, v in element.items() if k.endswith("}id")), "")
            is_hidden = attribute(element, "state") in {"hidden", "veryHidden"}
            sheets.append((attribute(element, "name"), targets.get(relation, ""), is_hidden))
    if (part := posixpath.join(folder, "sharedStrings.xml")) in archive.names:
        book.strings = _strings(archive, part)
    if (part := posixpath.join(folder, "styles.xml")) in archive.names:
        book.formats = _formats(archive, part)
    return [
        _sheet(archive, part, book, Grid(name, is_hidden=is_hidden))
        for name, part, is_hidden in sheets
        if part in archive.names and "worksheet" in part
    ]


def _book_part(archive: Archive) -> str:
    if "xl/workbook.xml" in archive.names:
        return "xl/workbook.xml"
    targets = _relations(archive, "")
    return next((part for part in targets.values() if part.endswith("workbook.xml")), "")


def _relations(archive: Archive, part: str) -> dict[str, str]:
    """Return the parts that a part names, by their ids; addresses outside stay out."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, str] = {}
    if relations not in archive.names:
        return found
    for event, element in elements(archive, relations):
        if event == "end" and local(element.tag) == "Relationship":
            target = attribute(element, "Target")
            if attribute(element, "TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[attribute(element, "Id")] = target
    return found


def _strings(archive: Archive, part: str) -> list[str]:
    found: list[str] = []
    text: list[str] = []
    is_phonetic = False
    for event, element in elements(archive, part):
        name = local(element.tag)
        if name == "rPh":
            is_phonetic = event == "start"
        elif event == "end" and name == "t" and not is_phonetic:
            text.append(element.text or "")
        elif event == "end" and name == "si":
            found.append(_plain("".join(text)))
            text = []
            element.clear()
    return found


def _plain(text: str) -> str:
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return tidy(text)


def _formats(archive: Archive, part: str) -> list[str]:
    """Return for each style the format of a day or a time, "" for any other."""
    own: dict[int, str] = {}
    found: list[str] = []
    in_cells = False
    for event, element in elements(archive, part):
        name = local(element.tag)
        if name == "cellXfs":
            in_cells = event == "start"
        elif event == "end" and name == "numFmt":
            own[whole(attribute(element, "numFmtId"), 0)] = attribute(element, "formatCode")
        elif event == "end" and name == "xf" and in_cells:
            number = whole(attribute(element, "numFmtId"), 0)
            code = own.get(number, _BUILT_IN.get(number, ""))
            found.append(code if code and is_moment_format(code) else "")
    return found


@dataclass(slots=True)
class _Reading:
    """A worksheet while it is read: where in it we are."""

    book: _Book
    grid: Grid
    row: int = 0
    column: int = -1
    cells: dict[int, str] = field(default_factory=dict)
    count: int = 0
    links: list[tuple[int, int, str]] = field(default_factory=list)


def _sheet(archive: Archive, part: str, book: _Book, grid: Grid) -> Grid:
    reading = _Reading(book, grid)
    for event, element in elements(archive, part):
        name = local(element.tag)
        if event == "start":
            if name == "row":
                _begin_row(reading, element)
        elif name == "c":
            _take_cell(reading, element)
        elif name == "row":
            _end_row(reading)
            element.clear()
            if grid.is_cut:
                break
        elif name == "col":
            _take_column(grid, element)
        elif name in {"mergeCell", "hyperlink"}:
            _take_area(name, element, reading)
    _add_links(reading, _relations(archive, part))
    return grid


def _begin_row(reading: _Reading, element: "ET.Element") -> None:
    reading.row = whole(attribute(element, "r"), reading.row + 1)
    reading.cells, reading.column = {}, -1
    if attribute(element, "hidden") in {"1", "true"}:
        reading.grid.hidden_rows.add(reading.row)


def _take_cell(reading: _Reading, element: "ET.Element") -> None:
    reading.column = _column(attribute(element, "r"), reading.column)
    if reading.column <= MOST_COLUMNS and (text := _text(element, reading)):
        reading.cells[reading.column] = text


def _end_row(reading: _Reading) -> None:
    cells, grid = reading.cells, reading.grid
    if not cells:
        return
    grid.rows.append((reading.row, tuple(cells.get(n, "") for n in range(max(cells) + 1))))
    reading.count += max(cells) + 1
    if len(grid.rows) > MOST_ROWS or reading.count > MOST_CELLS:
        grid.is_cut = True
        grid.rows.pop()


def _column(reference: str, before: int) -> int:
    """Return the place of a cell from 0; a cell without reference follows the one before."""
    found = _CELL.fullmatch(reference)
    return _place(found[1]) if found else before + 1


def _place(letters: str) -> int:
    place = 0
    for letter in letters.upper():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _text(cell: "ET.Element", reading: _Reading) -> str:
    """Return what a cell shows: the value stored for it, never a formula worked out."""
    kind, parts = attribute(cell, "t"), {local(part.tag): part for part in cell}
    if kind == "inlineStr":
        inline = parts.get("is")
        runs = (
            [] if inline is None else [t.text or "" for t in inline.iter() if local(t.tag) == "t"]
        )
        return _plain("".join(runs))
    value = (parts["v"].text or "") if "v" in parts else ""
    if not value:
        if "f" in parts and kind != "str":
            reading.grid.without_value.append((reading.row, reading.column))
        return ""
    reader = _BY_KIND.get(kind)
    return (
        reader(value, reading.book)
        if reader
        else _number(value, attribute(cell, "s"), reading.book)
    )


def _shared(value: str, book: _Book) -> str:
    number = int(value) if value.isdecimal() else -1
    return book.strings[number] if 0 <= number < len(book.strings) else ""


_BY_KIND: Mapping[str, Callable[[str, _Book], str]] = {
    "s": _shared,
    "b": lambda value, _: "yes" if value == "1" else "no",
    "str": lambda value, _: _plain(value),
    "e": lambda value, _: _plain(value),
    "d": lambda value, _: _plain(value).replace("T", " ").removesuffix(" 00:00:00"),
}


def _number(value: str, style: str, book: _Book) -> str:
    try:
        number = float(value)
    except ValueError:
        return _plain(value)
    if number in {float("inf"), float("-inf")} or number != number:  # noqa: PLR0124 -- not a number
        return ""
    at = int(style) if style.isdecimal() else 0
    code = book.formats[at] if at < len(book.formats) else ""
    return moment_text(number, code, from_1904=book.from_1904) if code else number_text(number)


def _take_column(grid: Grid, element: "ET.Element") -> None:
    if attribute(element, "hidden") in {"1", "true"}:
        first, last = whole(attribute(element, "min"), 1), whole(attribute(element, "max"), 1)
        grid.hidden_columns.update(range(first - 1, min(last, MOST_COLUMNS)))


def _take_area(name: str, element: "ET.Element", reading: _Reading) -> None:
    """Note cells that are joined, and cells whose words lead somewhere."""
    first, _, last = attribute(element, "ref").partition(":")
    begin, end = _CELL.fullmatch(first), _CELL.fullmatch(last or first)
    if not begin or not end:
        return
    row, column = int(begin[2]), _place(begin[1])
    if name == "mergeCell":
        reading.grid.merged.append((row, column, int(end[2]), _place(end[1])))
        return
    relation = next((v for k, v in element.items() if k.endswith("}id")), "")
    if relation and first == (last or first):
        reading.links.append((row, column, relation))


def _add_links(reading: _Reading, targets: Mapping[str, str]) -> None:
    """Note where the words of a cell lead; an address of mail or a file is none."""
    for row, column, relation in reading.links:
        address = targets.get(relation, "")
        if address.startswith(("http://", "https://")):
            reading.grid.links[row, column] = address
