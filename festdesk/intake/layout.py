"""What is told by how lines stand together: glued labels, tables with a row of heads, menus."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from festdesk.intake.labels import find_label, is_around, says, words
from festdesk.intake.lines import Line
from festdesk.intake.moments import read_moment

_LEAST_GLUED = 3  # lines one below the other
_LONGEST_GLUED = 200
_LEAST_CELLS = 3
_LEAST_HEADS_SHARE = 0.6
_MOST_ROWS = 40
_HEAD_OF_LIFE = 40  # letters in which it says that somebody was born
_LONGEST_LABEL = 34
_TRAIL = re.compile(r"\s[›>→]\s|^[<←]\s?\S|^‹\s\S|^\S[^|]{0,60}\s[›>]$")
_ARROW = re.compile(r"\s[›>→]\s")
_BETWEEN_BUTTONS = re.compile(r"\s*[\t|·•]\s*|\s{2,}|\s+[/›>]\s+")
_LONGEST_BUTTON = 28
_STROKED_DATE = re.compile(r"(?<!\d)(\d{1,2})\s?\|\s?(\d{1,2})\s?\|\s?(20\d\d)(?!\d)")
_STROKE_LETTERS = re.compile(r"\s[Il]\s(?=\S)")
_SMALL_THEN_LARGE = re.compile(r"(?<=[a-zß-ÿąćęłńóśźżğışěščřžýáíéúůõãç\])])(?=[A-ZÀ-Þ0-9+İŞŁŚŻ])")


def straighten(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with glued labels parted and small tables turned into labelled lines."""
    return list(_tables_turned(_unglued(_lives_joined([_with_strokes(line) for line in lines]))))


def _with_strokes(line: Line) -> Line:
    """Return a line with marks for strokes that are letters, "2019 I 86’", or part a date."""
    text = line.text
    if len(text) > _LONGEST_GLUED or not any(map(str.isdigit, text)):
        return line
    text = _STROKED_DATE.sub(r"\1.\2.\3", text)
    if len(_STROKE_LETTERS.findall(text)) > 1:
        text = _STROKE_LETTERS.sub(" | ", text)
    return line if text == line.text else replace(line, text=text)


def _lives_joined(lines: Sequence[Line]) -> list[Line]:
    """Put together a life in lines that end in semicolons: "geboren 1962 in Aalen;", "lebt …"."""
    found: list[Line] = []
    is_open = False
    for line in lines:
        if is_open and not line.blanks_before:
            above = found[-1]
            found[-1] = replace(
                above,
                text=f"{above.text} {line.text}",
                body=f"{above.body} {line.body}",
                until=line.last_number,
            )
        else:
            found.append(line)
            is_open = says("biographies", "words", line.text[:_HEAD_OF_LIFE])
        is_open = is_open and line.text.endswith(";")
    return found


def is_menu(line: Line) -> bool:
    """Return whether a line is the page's menu or the trail to it: "Home | Agenda | Tickets"."""
    text = line.text
    is_trail = len(_ARROW.findall(text)) > 1  # "Sie sind hier: Startseite > Programm > Filme"
    if len(text) > _LONGEST_GLUED or (":" in text and not is_trail):
        return False
    if _TRAIL.search(text):
        return True
    pieces = [piece for piece in _BETWEEN_BUTTONS.split(text) if piece]
    if len(pieces) < _LEAST_CELLS or any(len(piece) > _LONGEST_BUTTON for piece in pieces):
        return False
    return sum(is_around(piece) or _is_button(piece) for piece in pieces) * 2 >= len(pieces)


def _is_button(piece: str) -> bool:
    return piece.casefold() in words("around", "menu")


def _unglued(lines: Sequence[Line]) -> list[Line]:
    """Part labels from values they are glued to, where several lines are so: "PaísChile"."""
    parted = [_parted(line) for line in lines]
    found = list(lines)
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and parted[end] is not None:
            end += 1
        if end - start >= _LEAST_GLUED:
            for place in range(start, end):
                found[place] = parted[place] or lines[place]
        start = max(end, start + 1)
    return found


def _parted(line: Line) -> Line | None:
    text = line.text
    if len(text) > _LONGEST_GLUED or "\t" in text:
        return None
    for seam in _SMALL_THEN_LARGE.finditer(text[:_LONGEST_LABEL]):
        if find_label(text[: seam.start()]):
            return replace(line, text=f"{text[: seam.start()]}\t{text[seam.start() :]}")
    return None


def _tables_turned(lines: Sequence[Line]) -> Iterator[Line]:
    place = 0
    while place < len(lines):
        heads = _heads(lines[place])
        rows = _rows(lines, place + 1, len(heads)) if heads else []
        if len(rows) == 1:
            yield from _labelled(heads, rows[0])
        elif rows:
            yield from (_as_sentence(heads, row) for row in rows)
        else:
            yield lines[place]
        place += 1 + len(rows)


def _heads(line: Line) -> list[str]:
    cells = line.text.split("\t")
    if len(cells) < _LEAST_CELLS or any(len(cell) > _LONGEST_LABEL for cell in cells):
        return []
    known = sum(find_label(f"{cell}:") is not None for cell in cells)
    return cells if known >= len(cells) * _LEAST_HEADS_SHARE else []


def _rows(lines: Sequence[Line], place: int, width: int) -> list[Line]:
    last = place
    while last < min(len(lines), place + _MOST_ROWS):
        cells = lines[last].text.split("\t")
        if not width - 1 <= len(cells) <= width or lines[last].blanks_before:
            break
        last += 1
    return list(lines[place:last])


def _labelled(heads: Sequence[str], row: Line) -> Iterator[Line]:
    """Yield a row as a line for each cell, with its head for a label."""
    blanks = row.blanks_before
    for head, cell in zip(heads, row.text.split("\t"), strict=False):
        yield replace(row, text=f"{head}: {cell}", body=cell, blanks_before=blanks)
        blanks = 0


def _as_sentence(heads: Sequence[str], row: Line) -> Line:
    """Leave out of a row of dates what its heads call a price, and buttons."""
    kept = [
        cell
        for head, cell in zip(heads, row.text.split("\t"), strict=False)
        if not (
            (label := find_label(f"{head}:"))
            and {"passed_over"} & set(label.fields)
            and read_moment(cell) is None
        )
    ]
    return replace(row, text="\t".join(kept))
