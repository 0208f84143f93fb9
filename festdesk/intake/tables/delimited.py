"""Rows of a text table: what parts its cells, quotes that hold line breaks, quotes left open."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from festdesk.base.formulas import without_apostrophe
from festdesk.base.text import tidy

DELIMITERS = ",;\t|"
_LOOKED_AT = 40  # lines, for the delimiter
_MOST_TROUBLES = 40  # quotes left open; with more of them, quotes mean nothing in this text
_LONGEST_LINE = 100_000
_MOST_WEIGHED = 12  # more columns make a delimiter no likelier
_NAMED = re.compile(r'"?sep=(.)"?\n', re.IGNORECASE)

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextRows:
    """The rows of a text with anything in them, numbered as a spreadsheet would number them.

    `open_quotes` are the rows that begin a quote and never end it; their line is read as it is.
    """

    rows: tuple[tuple[int, Cells], ...]
    open_quotes: tuple[int, ...] = ()
    # Rows with a cell too long to be one; what follows in that line is left out.
    endless: tuple[int, ...] = ()


def tidy_ends(text: str) -> str:
    """Return `text` with plain line ends and without a mark at its beginning."""
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def read_rows(text: str, *, most: int) -> TextRows:
    """Return at most `most` rows of `text`, whatever parts its cells."""
    text = tidy_ends(text)
    # Spreadsheets name the delimiter in a line of its own.
    named = _NAMED.match(text)
    text = text[named.end() :] if named else text
    delimiter = named[1] if named else find_delimiter(text)
    found: list[tuple[int, Cells]] = []
    open_quotes: list[int] = []
    endless: list[int] = []
    number = 1 if named else 0
    for cells, trouble in _records(text, delimiter):
        number += 1
        if trouble is not None:
            (open_quotes if trouble == _OPEN else endless).append(number)
        if any(cell.strip() for cell in cells):
            found.append((number, tuple(without_apostrophe(tidy(cell)) for cell in cells)))
            if len(found) >= most:
                break
    return TextRows(tuple(found), tuple(open_quotes), tuple(endless))


_OPEN, _ENDLESS = "open", "endless"


def _records(text: str, delimiter: str) -> Iterator[tuple[list[str], str | None]]:
    """Yield each record with what is wrong with it.

    A quote that never ends would swallow all that follows: its line is then read without quotes,
    and what follows as if nothing had been.
    """
    lines = text.split("\n")
    start = troubles = 0
    while start < len(lines):
        quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if troubles < _MOST_TROUBLES else csv.QUOTE_NONE
        rest = (f"{line}\n" for line in islice(lines, start, None))
        reader = csv.reader(rest, delimiter=delimiter, quoting=quoting)
        at, trouble = start, ""
        try:
            for cells in reader:
                after = start + reader.line_num
                if after - at > 1 and after >= len(lines) and _is_open(lines[at:after]):
                    trouble = _OPEN
                    break
                at = after
                yield cells, None
        except csv.Error:
            trouble = _ENDLESS
        if not trouble:
            return
        troubles += 1
        plain = csv.reader([lines[at][:_LONGEST_LINE]], delimiter=delimiter, quoting=csv.QUOTE_NONE)
        yield [cell.strip('"') for cell in next(plain, [])], trouble
        start = at + 1


def _is_open(lines: list[str]) -> bool:
    return sum(line.count('"') for line in lines) % 2 == 1


def find_delimiter(text: str) -> str:
    """Return what parts the cells: what gives most rows the same number of several cells."""
    sample = "\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT])
    best, best_score = DELIMITERS[0], 0.0
    for delimiter in DELIMITERS:
        try:
            widths = [
                len(row)
                for row in csv.reader(io.StringIO(sample), delimiter=delimiter)
                if any(cell.strip() for cell in row)
            ]
        except csv.Error:
            continue
        several = Counter(width for width in widths if width > 1)
        if not several:
            continue
        # Of two widths equally often met the first one counts: it is that of the heads.
        width, times = several.most_common(1)[0]
        score = times / len(widths) * min(width, _MOST_WEIGHED)
        if score > best_score:
            best, best_score = delimiter, score
    return best
