"""Lines that stand on page after page at the same place: running heads and feet, page numbers."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.intake.formats.pdf.columns import rows_of
from festdesk.intake.formats.pdf.letters import Piece

_AT_THE_EDGE = 3  # lines at the top and at the bottom that may be running ones
_SAME_PLACE_POINTS = 8.0
_LEAST_SHARE = 0.5  # of the pages
_LEAST_PAGES = 2
_LONGEST = 200
_DIGITS = re.compile(r"\d+|\b[ivxl]+\b")


@dataclass(frozen=True, slots=True)
class Running:
    """The pieces that are left once running lines are taken out, and what those said."""

    pages: tuple[tuple[Piece, ...], ...]
    lines: tuple[str, ...]
    has_numbers: bool


def without_running(pages: Sequence[Sequence[Piece]]) -> Running:
    """Return pages without the lines that stand on at least half of them, two or more."""
    places: dict[tuple[str, int], list[tuple[int, float, list[Piece]]]] = defaultdict(list)
    for number, pieces in enumerate(pages):
        rows = rows_of(pieces)
        edges = [*rows[:_AT_THE_EDGE], *rows[max(_AT_THE_EDGE, len(rows) - _AT_THE_EDGE) :]]
        for at, row in enumerate(edges):
            words = " ".join(piece.text for piece in row)
            if len(words) <= _LONGEST:
                is_below = int(at >= _AT_THE_EDGE)
                places[_DIGITS.sub("#", words), is_below].append((number, row[0].bottom, row))
    left_out: dict[int, list[Piece]] = defaultdict(list)
    lines: dict[str, None] = {}
    has_numbers = False
    for (words, _), found in places.items():
        rows_there = _at_one_place(found)
        least = max(_LEAST_PAGES, len(pages) * _LEAST_SHARE)
        if len({number for number, _, _ in rows_there}) < least:
            continue
        for number, _, row in rows_there:
            left_out[number] += row
        if any(map(str.isalpha, words)):
            lines[" ".join(piece.text for piece in rows_there[0][2])] = None
        else:
            has_numbers = True
    kept = tuple(
        tuple(piece for piece in pieces if not any(piece is out for out in left_out[number]))
        for number, pieces in enumerate(pages)
    )
    return Running(kept, tuple(lines), has_numbers)


def _at_one_place(
    found: Sequence[tuple[int, float, list[Piece]]],
) -> list[tuple[int, float, list[Piece]]]:
    """Return those that stand as high as most of them do."""
    best: list[tuple[int, float, list[Piece]]] = []
    for _, height, _ in found[:20]:
        near = [one for one in found if abs(one[1] - height) <= _SAME_PLACE_POINTS]
        best = near if len(near) > len(best) else best
    return best
