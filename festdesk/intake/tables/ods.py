"""Worksheets of an ODS file (OpenDocument 1.3): stored values, repeated cells, joins, links."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from festdesk.base.text import tidy
from festdesk.intake.tables.archive import Archive
from festdesk.intake.tables.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Grid
from festdesk.intake.tables.values import duration_text, number_text
from festdesk.intake.tables.xml import attribute, elements, local, whole

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_DURATION = re.compile(
    r"(-)?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?", re.IGNORECASE
)
_HIDDEN = frozenset({"collapse", "filter"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_MOST_REPEATED = 1000  # of a row that holds anything; more is a mistake or malice


@dataclass(slots=True)
class _Table:
    """A worksheet while it is read: where in it we are."""

    grid: Grid
    row: int = 0  # the last one that is done
    columns: int = 0  # declared so far
    repeated: int = 1
    cells: list[str] = field(default_factory=list)
    count: int = 0
    links: list[tuple[int, str]] = field(default_factory=list)


def read_ods(archive: Archive) -> list[Grid]:
    """Return the worksheets in the order of the file; what it links to is not looked at."""
    found: list[Grid] = []
    hidden_styles: set[str] = set()
    style = ""
    table: _Table | None = None
    depth = 0  # of tables in cells of tables, which are none of ours
    for event, element in elements(archive, "content.xml"):
        name = local(element.tag)
        if name == "style" and event == "start":
            style = attribute(element, "name")
        elif name == "table-properties" and attribute(element, "display") == "false":
            hidden_styles.add(style)
        elif name == "table":
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                is_hidden = attribute(element, "style-name") in hidden_styles
                table = _Table(Grid(attribute(element, "name"), is_hidden=is_hidden))
                found.append(table.grid)
            elif event == "end" and depth == 0:
                table = None
                element.clear()
        elif table is not None and depth == 1 and not table.grid.is_cut:
            _take(table, event, name, element)
    return found


def _take(table: _Table, event: str, name: str, element: "ET.Element") -> None:
    if event == "start":
        if name == "table-row":
            table.repeated = max(whole(attribute(element, "number-rows-repeated"), 1), 1)
            table.cells, table.links = [], []
        return
    if name == "table-column":
        repeated = max(whole(attribute(element, "number-columns-repeated"), 1), 1)
        if attribute(element, "visibility") in _HIDDEN:
            table.grid.hidden_columns.update(
                range(table.columns, min(table.columns + repeated, MOST_COLUMNS))
            )
        table.columns += repeated
    elif name in _CELLS:
        _take_cell(table, name, element)
        element.clear()
    elif name == "table-row":
        _end_row(table, is_hidden=attribute(element, "visibility") in _HIDDEN)
        element.clear()


def _take_cell(table: _Table, name: str, element: "ET.Element") -> None:
    repeated = max(whole(attribute(element, "number-columns-repeated"), 1), 1)
    place, row = len(table.cells), table.row + 1
    text = _text(element) if name == "table-cell" else ""
    table.cells += [text] * min(repeated, MOST_COLUMNS + 1 - place)
    if text:
        if address := _address(element):
            table.links.append((place, address))
    elif attribute(element, "formula"):
        table.grid.without_value.append((row, place))
    across = whole(attribute(element, "number-columns-spanned"), 1)
    down = whole(attribute(element, "number-rows-spanned"), 1)
    if across > 1 or down > 1:
        table.grid.merged.append((row, place, row + down - 1, place + across - 1))


def _end_row(table: _Table, *, is_hidden: bool) -> None:
    grid = table.grid
    while table.cells and not table.cells[-1]:
        table.cells.pop()
    if table.cells:
        cells = tuple(table.cells)
        times = min(table.repeated, _MOST_REPEATED)
        for number in range(table.row + 1, table.row + times + 1):
            grid.rows.append((number, cells))
            grid.links.update({(number, place): address for place, address in table.links})
            table.count += len(cells)
            if is_hidden:
                grid.hidden_rows.add(number)
        if len(grid.rows) > MOST_ROWS or table.count > MOST_CELLS or times < table.repeated:
            grid.is_cut = True
            del grid.rows[MOST_ROWS:]
    table.row += table.repeated


def _text(cell: "ET.Element") -> str:
    """Return what a cell shows, by its stored value; notes beside it are none of it."""
    kind = attribute(cell, "value-type")
    if kind in {"float", "currency"}:
        return _number(attribute(cell, "value")) or _words(cell)
    if kind == "date":
        value = attribute(cell, "date-value").replace("T", " ")
        day, _, clock = value.partition(" ")
        clock = clock.split(".")[0].removesuffix(":00") if clock.count(":") > 1 else clock
        return day if clock in {"", "00:00"} else f"{day} {clock}"
    if kind == "time":
        return _duration(attribute(cell, "time-value")) or _words(cell)
    if kind == "boolean":
        return "yes" if attribute(cell, "boolean-value") == "true" else "no"
    return _words(cell)


def _number(value: str) -> str:
    try:
        number = float(value)
    except ValueError:
        return ""
    return number_text(number) if abs(number) < float("inf") else ""


def _duration(value: str) -> str:
    found = _DURATION.fullmatch(value)
    if not found:
        return ""
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    if max(days, hours, minutes, seconds) > 10_000_000:  # noqa: PLR2004 -- no running time
        return ""
    return duration_text(timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds))


def _words(cell: "ET.Element") -> str:
    return tidy("\n".join(_paragraph(part) for part in cell if local(part.tag) == "p"))


def _paragraph(element: "ET.Element") -> str:
    text = element.text or ""
    for part in element:
        name = local(part.tag)
        if name == "s":
            text += " " * min(max(whole(attribute(part, "c"), 1), 1), 1000)
        elif name == "tab":
            text += "\t"
        elif name == "line-break":
            text += "\n"
        elif name not in {"annotation", "note"}:
            text += _paragraph(part)
        text += part.tail or ""
    return text


def _address(cell: "ET.Element") -> str:
    for part in cell.iter():
        address = attribute(part, "href") if local(part.tag) == "a" else ""
        if address.startswith(("http://", "https://")):
            return address
    return ""
