"""In which order the pieces of a page are read: columns one after another, tables row by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from festdesk.intake.formats.pdf.letters import Piece

Row = list[Piece]  # what stands on one line, from left to right

_SAME_LINE = 0.4  # of the height
_LEAST_ROWS = 3  # of a column
_ALIGNED_POINTS = 3.0
_LEAST_GUTTER_POINTS = 5.0
_LONGEST_LABEL = 32  # letters, of what labels that which stands beside it
_LEAST_PAIRED = 0.7
# A gap as high as this many lines through all columns parts what stands above from what is below.
_HIGH_GAP = 2.2
_LARGER = 1.15
_EXACTLY_POINTS = 1.0
_WIDER_THAN_OTHERS = 1.6
_NEARBY = 3  # lines above and below
_LEAST_NEARBY = 2
_LEAST_BESIDE = 0.5
_OVERLAP = 0.3
_WIDER_THAN_A_SPACE = 0.4  # of the height
_MOST_DEPTH = 8
_MOST_EDGES = 6


@dataclass(frozen=True, slots=True)
class Region:
    """Rows that are read one after another; of a table every row is one line."""

    rows: tuple[Row, ...]
    is_table: bool = False


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """Return pieces line by line from above, each line from left to right."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: (piece.bottom, piece.left)):
        last = rows[-1][0] if rows else None
        if last and abs(piece.bottom - last.bottom) <= _SAME_LINE * min(piece.height, last.height):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda piece: piece.left)
    return rows


def regions_of(pieces: Sequence[Piece], depth: int = 0) -> Iterator[Region]:
    """Yield the regions of a page in the order in which they are read."""
    rows = rows_of(pieces)
    if depth == 0:
        rows = rows_of(list(_cut(rows)))
    band = _band(rows) if depth < _MOST_DEPTH else None
    if band is None:
        if rows:
            yield Region(tuple(rows))
        return
    within = rows[band.first : band.last]
    yield from regions_of([piece for row in rows[: band.first] for piece in row], depth + 1)
    if band.is_table:
        yield Region(tuple(within), is_table=True)
    else:
        for side in (False, True):
            yield from regions_of(
                [piece for row in within for piece in row if _is_right(piece, band.edge) is side],
                depth + 1,
            )
    yield from regions_of([piece for row in rows[band.last :] for piece in row], depth + 1)


def _cut(rows: Sequence[Row]) -> Iterator[Piece]:
    """Yield pieces, cut where a label and its value stand close to each other.

    There the gap is wider than a space, and in lines nearby something begins at the very place;
    else the gap is but one of a justified text.
    """
    starts = [list(_starts(row)) for row in rows]
    for number, row in enumerate(rows):
        first, last = max(number - _NEARBY, 0), number + _NEARBY + 1
        near = [start for other in (*starts[first:number], *starts[number + 1 : last])
                for start in other]  # fmt: skip
        for piece in row:
            cuts = [
                word
                for word in piece.words
                if _is_wide(piece, word)
                and sum(abs(word[1] - other) <= _EXACTLY_POINTS for other in near) >= _LEAST_NEARBY
            ]
            yield from _cut_at(piece, cuts)


def _starts(row: Row) -> Iterator[float]:
    """Yield where something begins on a line that stands apart from what is left of it."""
    yield from (piece.left for piece in row[1:])
    yield from (word[1] for piece in row for word in piece.words if _is_wide(piece, word))


def _is_wide(piece: Piece, word: tuple[int, float, float]) -> bool:
    """Return whether the gap before a word is wider than a space, also than others of its line.

    The spaces of a justified line are wide as well, and all alike.
    """
    least = min((gap for _, _, gap in piece.words), default=0.0)
    is_alone = len(piece.words) == 1
    is_wider = is_alone or word[2] > _WIDER_THAN_OTHERS * least
    return is_wider and word[2] > _WIDER_THAN_A_SPACE * piece.height


def _cut_at(piece: Piece, cuts: Sequence[tuple[int, float, float]]) -> Iterator[Piece]:
    begin, left = 0, piece.left
    for letters, next_left, gap in cuts:
        text = piece.text[begin:letters].strip()
        yield replace(piece, text=text, left=left, right=next_left - gap, words=[])
        begin, left = letters, next_left
    yield replace(piece, text=piece.text[begin:], left=left, words=[]) if cuts else piece


@dataclass(frozen=True, slots=True)
class _Band:
    """Rows that one gutter parts, from `first` up to `last`, and where what is right begins."""

    first: int
    last: int
    edge: float
    is_table: bool = False


def _band(rows: Sequence[Row]) -> _Band | None:
    """Return the highest table or, where there is none, the highest run of rows in columns.

    Tables come first: columns of text beside them would else take their rows apart.
    """
    found: list[_Band] = []
    for edge in _edges(rows):
        for first, last in _runs(rows, edge):
            if not _are_beside(rows[first:last], edge):
                continue
            found.append(_Band(first, last, edge))
            found += _tables(rows, first, last, edge)
    return max(found, key=lambda band: (band.is_table, band.last - band.first), default=None)


def _are_beside(rows: Sequence[Row], edge: float) -> bool:
    """Return whether what is left and right of an edge stands side by side, in several rows.

    Lines that are but indented stand below those that are not.
    """
    left = [piece for row in rows for piece in row if not _is_right(piece, edge)]
    right = [piece for row in rows for piece in row if _is_right(piece, edge)]
    if min(len(left), len(right)) < _LEAST_ROWS:
        return False
    few, many = sorted((left, right), key=len)
    beside = sum(any(_overlap(one, other) for other in many) for one in few)
    return beside >= max(len(few) * _LEAST_BESIDE, 2)


def _overlap(one: Piece, other: Piece) -> bool:
    """Return whether two pieces are on a height, by more than what lines overlap anyway."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > _OVERLAP * min(one.height, other.height)


def _edges(rows: Sequence[Row]) -> list[float]:
    """Return where columns may begin: where several pieces are aligned, but those furthest left."""
    starts = sorted(piece.left for row in rows for piece in row)
    groups: list[list[float]] = []
    for start in starts:
        if groups and start - groups[-1][0] <= _ALIGNED_POINTS:
            groups[-1].append(start)
        else:
            groups.append([start])
    groups = [group for group in groups[1:] if len(group) >= _LEAST_ROWS]
    groups.sort(key=len, reverse=True)
    return [min(group) for group in groups[:_MOST_EDGES]]


def _is_right(piece: Piece, edge: float) -> bool:
    return piece.left >= edge - _ALIGNED_POINTS


def _runs(rows: Sequence[Row], edge: float) -> Iterator[tuple[int, int]]:
    """Yield the runs of rows in which no piece crosses the gutter left of `edge`."""
    steps = [below[0].bottom - above[0].bottom for above, below in pairwise(rows)]
    pitch = median(steps) if steps else 0.0
    size = median(piece.size for row in rows for piece in row)
    sides = [piece for row in rows for piece in row if _is_right(piece, edge)]
    first: int | None = None
    for number, row in enumerate(rows):
        is_crossed = any(
            not _is_right(piece, edge) and piece.right > edge - _LEAST_GUTTER_POINTS
            for piece in row
        )
        is_apart = number > 0 and steps[number - 1] > _HIGH_GAP * pitch
        is_crossed = is_crossed or _is_heading(row, size, sides)
        if first is not None and (is_crossed or is_apart):
            yield first, number
            first = None
        if first is None and not is_crossed:
            first = number
    if first is not None:
        yield first, len(rows)


def _is_heading(row: Row, size: float, sides: Sequence[Piece]) -> bool:
    """Return whether a row is larger words with nothing beside them in the right column."""
    piece = row[0]
    if len(row) > 1 or piece.size < size * _LARGER:
        return False
    return not any(side.top < piece.bottom and side.bottom > piece.top for side in sides)


def _tables(rows: Sequence[Row], first: int, last: int, edge: float) -> Iterator[_Band]:
    """Yield the runs of rows whose left column labels the right one, line by line.

    A row may go on with the value above it, or have a label alone, but not at the ends.
    """
    begin: int | None = None
    for number in range(first, last + 1):
        left = _label_length(rows[number], edge) if number < last else _LONGEST_LABEL + 1
        if left > _LONGEST_LABEL:
            if begin is not None and (found := _table(rows, begin, number, edge)):
                yield found
            begin = None
        elif begin is None and _is_paired(rows[number], edge):
            begin = number


def _table(rows: Sequence[Row], first: int, last: int, edge: float) -> _Band | None:
    while last > first and not _is_right(rows[last - 1][-1], edge):
        last -= 1
    labelled = [row for row in rows[first:last] if not _is_right(row[0], edge)]
    paired = sum(_is_paired(row, edge) for row in labelled)
    if paired < max(_LEAST_ROWS, len(labelled) * _LEAST_PAIRED):
        return None
    return _Band(first, last, edge, is_table=True)


def _label_length(row: Row, edge: float) -> int:
    """Return how many letters stand left of an edge."""
    return sum(len(piece.text) for piece in row if not _is_right(piece, edge))


def _is_paired(row: Row, edge: float) -> bool:
    return not _is_right(row[0], edge) and _is_right(row[-1], edge)
