"""The calendar as a table, a screening a row: CSV for every program, XLSX for spreadsheets."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from festdesk.base.formulas import formula_apart
from festdesk.exchange.calendar_events import Calendar, Event
from festdesk.exchange.words import word

Cell = str | int | date | time | datetime | None

# Characters that XML, and so XLSX, cannot hold.
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_LONGEST_CELL = 32_767  # characters, a limit of the format
_WIDEST = 60


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: the key of its head, and what stands in it."""

    key: str
    value: Callable[[Event, str], Cell]


def _films(read: Callable[..., str]) -> Callable[[Event, str], Cell]:
    def value(event: Event, _language: str) -> Cell:
        return "; ".join(dict.fromkeys(words for film in event.films if (words := read(film))))

    return value


def _year(event: Event, _language: str) -> Cell:
    years = [film.year for film in event.films if film.year]
    return years[0] if len(event.films) == 1 and years else None


def _guests(event: Event, language: str) -> Cell:
    found = []
    for guest in event.guests:
        notes = ", ".join(part for part in (guest.role, word(guest.presence, language)) if part)
        found.append(f"{guest.name} ({notes})" if notes else guest.name)
    return "; ".join(found)


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn("festival_day", lambda event, _: event.day),
    TableColumn("date", lambda event, _: event.starts_at.date()),
    TableColumn("start", lambda event, _: event.starts_at.time()),
    TableColumn("end", lambda event, _: event.ends_at.time() if event.length_is_known else None),
    TableColumn("minutes", lambda event, _: event.minutes if event.length_is_known else None),
    TableColumn("venue", lambda event, language: event.venue or word(event.where, language)),
    TableColumn("title", lambda event, _: event.title),
    TableColumn("other_title", _films(lambda film: film.other_title)),
    TableColumn("directors", _films(lambda film: ", ".join(film.directors))),
    TableColumn("countries", _films(lambda film: ", ".join(film.country_names))),
    TableColumn("year", _year),
    TableColumn("strand", lambda event, _: "; ".join(event.strands)),
    TableColumn("version", lambda event, _: event.version),
    TableColumn("format", lambda event, _: event.format),
    TableColumn("audience", lambda event, language: word(event.audience, language)),
    TableColumn("state", lambda event, language: word(event.state, language)),
    TableColumn("premiere", lambda event, _: event.premiere),
    TableColumn("guests", _guests),
    TableColumn("introduction_minutes", lambda event, _: event.introduction_minutes),
    TableColumn("talk_minutes", lambda event, _: event.talk_minutes),
    TableColumn("code", lambda event, _: event.code),
    TableColumn("tickets", lambda event, _: event.ticket_address),
    TableColumn("printed_note", lambda event, _: event.printed_note),
    TableColumn("id", lambda event, _: event.id),
)
NOTE = TableColumn("note", lambda event, _: event.note)


def columns(*, with_notes: bool) -> Sequence[TableColumn]:
    """Return the columns; notes for colleagues leave the house only when that is wanted."""
    return (*COLUMNS[:-1], NOTE, COLUMNS[-1]) if with_notes else COLUMNS


def as_csv(of: Calendar, *, with_notes: bool = False) -> bytes:
    """Return the table as CSV (RFC 4180) in UTF-8 with a byte order mark, times as HH:MM.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    chosen = columns(with_notes=with_notes)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(word(column.key, of.language) for column in chosen)
    for event in of.events:
        writer.writerow(_in_csv(column.value(event, of.language)) for column in chosen)
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "replace")


def _in_csv(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, str):
        return formula_apart(cell)
    return str(cell)


def as_xlsx(of: Calendar, *, with_notes: bool = False) -> bytes:
    """Return the table as a workbook: days and times as such, no text ever a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    chosen = columns(with_notes=with_notes)
    rows = [[column.value(event, of.language) for column in chosen] for event in of.events]
    heads = [word(column.key, of.language) for column in chosen]
    book = Workbook(write_only=True)
    book.properties.title = of.name
    book.properties.creator = "festdesk"
    sheet = book.create_sheet(_sheet_name(word("screenings", of.language)))
    sheet.freeze_panes = "A2"
    for index, head in enumerate(heads, start=1):
        texts = [len(_in_csv(row[index - 1])) for row in rows]
        width = min(_WIDEST, max([len(head), *texts]) + 2)
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(chosen))}{len(rows) + 1}"

    def cell(value: Cell, *, is_head: bool = False) -> object:
        made = WriteOnlyCell(sheet, None)
        if isinstance(value, str):
            made.value = _NOT_IN_XML.sub("\ufffd", value)[:_LONGEST_CELL]
            made.data_type = "s"  # also what begins with "="
        elif value is not None:
            made.value = value
        if isinstance(value, time):
            made.number_format = "hh:mm"
        elif isinstance(value, date):
            made.number_format = "yyyy-mm-dd"
        if is_head:
            made.font = Font(bold=True)
        made.alignment = Alignment(vertical="top")
        return made

    sheet.append([cell(head, is_head=True) for head in heads])
    for row in rows:
        sheet.append([cell(value) for value in row])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _sheet_name(name: str) -> str:
    """Return a name that a sheet may have: at most 31 characters, and none of its signs."""
    return re.sub(r"[\\/*?:\[\]]", " ", name)[:31] or "festdesk"
