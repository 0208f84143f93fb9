"""From a worksheet to a sheet: which row holds the heads, what stands above, rows of one width."""

import re
from collections import Counter
from collections.abc import Sequence

from festdesk.base.text import shorten, tidy_line
from festdesk.intake.tables.columns import plain_head, read_head
from festdesk.intake.tables.grid import MOST_CELLS, MOST_COLUMNS, Cells, Grid
from festdesk.intake.tables.sheet import Sheet

_LOOKED_AT = 25  # rows, for the heads
_MOST_JUDGED = 60  # cells of a row
_LONGEST_HEAD = 300
_MOST_SAID = 8  # numbers of rows in a sentence
_VALUE = re.compile(r"[\d.,:/\s%€$£-]+|(?:https?://|www\.)\S+|\S+@\S+\.\S+")
_LEAST_SHARE = 0.5
_ADDRESSES = frozenset({"trailer", "website", "identifier:imdb", "identifier:wikidata"})


def sheet_of(grid: Grid) -> Sheet:
    """Return the sheet that a worksheet is; one without any row has no heads either."""
    _spread_merged(grid)
    place = _head_place(grid.rows)
    width = _width(grid, place)
    repairs = list(grid.repairs)
    if place is None:
        heads: tuple[str, ...] = ("",) * width
        body = grid.rows
        if body:
            repairs.append("The table has no heads; its columns are told by what stands in them.")
    else:
        above = grid.rows[:place]
        group = _group_row(grid, place)
        heads = _unique(_named(grid.rows[place][1], width, group), repairs)
        body = grid.rows[place + 1 :]
        _say_above(above if group is None else above[:-1], repairs)
    body = _with_links(grid, body, heads)
    body = [row for row in body if not _repeats_heads(row[1], heads)]
    rows = tuple((number, _even(cells, width)) for number, cells in body)
    _say_widths(body, width, heads, repairs)
    _say_hidden(grid, heads, repairs)
    _say_formulas(grid, heads, repairs)
    hidden = frozenset(grid.hidden_rows & {number for number, _ in body})
    return Sheet(grid.name, heads, rows, place is not None, tuple(repairs), hidden)


def _spread_merged(grid: Grid) -> None:
    """Give each row of cells joined downwards their value; across, the first keeps it alone."""
    downwards = [box for box in grid.merged if box[2] > box[0]]
    if not downwards:
        return
    at = {number: place for place, (number, _) in enumerate(grid.rows)}
    count = 0
    for first_row, column, last_row, _ in downwards:
        place = at.get(first_row)
        value = ""
        if place is not None and column < len(grid.rows[place][1]):
            value = grid.rows[place][1][column]
        for number in range(first_row + 1, min(last_row, first_row + 10_000) + 1) if value else ():
            if (below := at.get(number)) is not None:
                cells = list(_even(grid.rows[below][1], max(column + 1, len(grid.rows[below][1]))))
                if not cells[column]:
                    cells[column] = value
                    grid.rows[below] = (number, tuple(cells))
                    count += 1
    if count:
        grid.repairs.append(f"Cells joined over several rows, read for each of them: {count}.")


def _head_place(rows: Sequence[tuple[int, Cells]]) -> int | None:
    """Return the place of the row that names the columns: the one with most heads that we know.

    Where none is known, the first row counts whose cells are words and that fills the table.
    """
    best, best_score = None, 1.0
    usual = _usual_width(rows)
    for place, (_, cells) in enumerate(rows[:_LOOKED_AT]):
        heads = [cell for cell in cells if cell][:_MOST_JUDGED]
        if len(heads) < min(2, usual) or any(len(head) > _LONGEST_HEAD for head in heads):
            continue
        known = sum(_is_sure_head(head) for head in heads)
        values = sum(_VALUE.fullmatch(head) is not None for head in heads)
        score = known - values * 2 - place * 0.01
        if score > best_score and known * 3 >= len(heads) and _fills(heads, usual):
            best, best_score = place, score
    if best is not None:
        return best
    return _plain_head_place(rows, usual)


def _plain_head_place(rows: Sequence[tuple[int, Cells]], usual: int) -> int | None:
    for place, (_, cells) in enumerate(rows[:_LOOKED_AT]):
        heads = [cell for cell in cells if cell][:_MOST_JUDGED]
        if not heads or not _fills(heads, usual):
            continue
        if any(_VALUE.fullmatch(head) or len(head) > 60 or head.endswith(".") for head in heads):  # noqa: PLR2004
            return None
        knows_one = any(_is_sure_head(head) for head in heads)
        below = rows[place + 1 : place + 6]
        has_values = any(
            _VALUE.fullmatch(cell) or len(cell) > 80  # noqa: PLR2004 -- a text
            for _, row in below
            for cell in row
            if cell
        )
        is_alone = len(set(map(plain_head, heads))) == len(heads)
        return place if is_alone and (knows_one or (has_values and below)) else None
    return None


def _fills(heads: Sequence[str], usual: int) -> bool:
    return len(heads) >= min(usual, _MOST_JUDGED) * _LEAST_SHARE


def _is_sure_head(head: str) -> bool:
    said = read_head(head)
    is_question = "?" in head or re.match(r"\d{1,3}[.)]\s", head) is not None
    return said.is_known and (said.confidence_percent > 70 or is_question)  # noqa: PLR2004


def _usual_width(rows: Sequence[tuple[int, Cells]]) -> int:
    """Return how many cells are filled in most rows, at least 1."""
    widths = Counter(sum(map(bool, cells)) for _, cells in rows[: _LOOKED_AT * 4])
    several = [width for width in widths.elements() if width]
    return sorted(several)[len(several) // 2] if several else 1


def _group_row(grid: Grid, place: int) -> Cells | None:
    """Return the row above the heads where it joins several of them under one word."""
    if place == 0:
        return None
    number, cells = grid.rows[place - 1]
    across = [box for box in grid.merged if box[0] == number and box[3] > box[1]]
    width = len(grid.rows[place][1])
    across = [box for box in across if box[3] - box[1] + 1 < width]
    if not across or number + 1 != grid.rows[place][0]:
        return None
    spread = list(_even(cells, max(width, len(cells))))
    for _, first, _, last in across:
        for column in range(first, min(last + 1, len(spread))):
            spread[column] = spread[first]
    return tuple(spread)


def _named(cells: Cells, width: int, group: Cells | None) -> list[str]:
    heads = [tidy_line(cell)[:_LONGEST_HEAD] for cell in _even(cells, width)]
    if group is None:
        return heads
    above = _even(group, width)
    return [
        tidy_line(f"{word} {head}") if word and head and word != head else head or tidy_line(word)
        for word, head in zip(above, heads, strict=True)
    ]


def _unique(heads: list[str], repairs: list[str]) -> tuple[str, ...]:
    """Keep heads that are alike apart: the second is “Head (2)”."""
    met: Counter[str] = Counter()
    taken = set(map(str.casefold, heads))
    found: list[str] = []
    for head in heads:
        met[head.casefold()] += 1
        shown, count = head, met[head.casefold()]
        if head and count > 1:
            while (shown := f"{head} ({count})").casefold() in taken:
                count += 1
            taken.add(shown.casefold())
            repairs.append(f"Several columns are called “{head}”; this one is now “{shown}”.")
        found.append(shown)
    return tuple(found)


def _width(grid: Grid, place: int | None) -> int:
    """Return how many columns the sheet has; empty ones on the right do not count.

    A stray cell far to the right of many rows does not make all of them that wide.
    """
    lengths = [_length(cells) for _, cells in grid.rows[place or 0 :]]
    width = min(max(lengths, default=0), MOST_COLUMNS)
    if width * len(lengths) > MOST_CELLS:
        usual = sorted(lengths)[len(lengths) * 9 // 10]
        width = max(usual, lengths[0], MOST_CELLS // len(lengths))
        grid.repairs.append(f"Only the first {width} columns were read; a few rows have more.")
    return width


def _length(cells: Cells) -> int:
    return next((n for n in range(len(cells), 0, -1) if cells[n - 1]), 0)


def _even(cells: Cells, width: int) -> Cells:
    return cells[:width] if len(cells) >= width else (*cells, *("",) * (width - len(cells)))


def _with_links(
    grid: Grid, rows: list[tuple[int, Cells]], heads: Sequence[str]
) -> list[tuple[int, Cells]]:
    """Let a cell of a column of addresses say where its words lead: "Watch" is no address."""
    if not grid.links:
        return rows
    columns = {n for n, head in enumerate(heads) if set(read_head(head).targets) & _ADDRESSES}
    return [
        (
            number,
            tuple(
                grid.links.get((number, n), cell) if n in columns and cell else cell
                for n, cell in enumerate(cells)
            ),
        )
        for number, cells in rows
    ]


def _repeats_heads(cells: Cells, heads: Sequence[str]) -> bool:
    """Return whether a row says the heads once more, as at the top of each printed page."""
    given = [(cell, head) for cell, head in zip(cells, heads, strict=False) if cell]
    return len(given) > 1 and all(cell == head for cell, head in given)


def _say_above(above: Sequence[tuple[int, Cells]], repairs: list[str]) -> None:
    for number, cells in above[:3]:
        words = shorten(" ".join(filter(None, cells)), 80)
        repairs.append(f"Row {number} stands above the heads and is no film: “{words}”.")
    if len(above) > 3:  # noqa: PLR2004
        repairs.append(f"{len(above) - 3} further rows stand above the heads.")


def _say_widths(
    rows: Sequence[tuple[int, Cells]], width: int, heads: Sequence[str], repairs: list[str]
) -> None:
    """Say which rows have more cells than there are heads, and which end before the last one."""
    if not any(heads):
        return
    last = max(n for n, head in enumerate(heads) if head) + 1
    long = [number for number, cells in rows if _length(cells) > last]
    if long:
        repairs.append(
            f"Rows with more cells than there are heads: {numbers(long)}. They were read; what "
            "stands beyond the last head has no meaning yet."
        )
    short = [number for number, cells in rows if len(cells) < min(last, width)]
    usual = len(rows) - len(short)
    if short and usual > len(short):
        repairs.append(
            f"Rows that end before the last column: {numbers(short)}. They were read as they are."
        )


def numbers(found: Sequence[int]) -> str:
    """Return numbers as "3, 4, 9", the first few of many."""
    shown = ", ".join(map(str, found[:_MOST_SAID]))
    return f"{shown} …" if len(found) > _MOST_SAID else shown


def _say_hidden(grid: Grid, heads: Sequence[str], repairs: list[str]) -> None:
    if grid.is_hidden:
        repairs.append("The worksheet is hidden in its file.")
    rows = sorted(grid.hidden_rows & {number for number, _ in grid.rows})
    if rows:
        repairs.append(f"Rows that the spreadsheet hides were read too: {numbers(rows)}.")
    columns = [heads[n] or column_letters(n) for n in sorted(grid.hidden_columns) if n < len(heads)]
    if columns:
        shown = ", ".join(f"“{name}”" for name in columns[:_MOST_SAID])
        repairs.append(f"Columns that the spreadsheet hides were read too: {shown}.")


def _say_formulas(grid: Grid, heads: Sequence[str], repairs: list[str]) -> None:
    if grid.without_value:
        row, column = grid.without_value[0]
        head = heads[column] if column < len(heads) and heads[column] else column_letters(column)
        repairs.append(
            f"Formulas without a stored value, empty here: {len(grid.without_value)}, the first in "
            f"row {row} under “{head}”. Open the table in its program and save it once more."
        )


def column_letters(place: int) -> str:
    """Return the letters by which spreadsheets call the column at `place`, from 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
