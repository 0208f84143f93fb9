"""A worksheet as it came out of its file: cells of text at their places, and more."""

from dataclasses import dataclass, field

MOST_ROWS = 20_000
MOST_COLUMNS = 20_000
MOST_CELLS = 4_000_000

Cells = tuple[str, ...]


@dataclass(slots=True)
class Grid:
    """The filled rows of a worksheet with their numbers, from 1 as a spreadsheet shows them.

    Places of columns count from 0. Rows may be of different lengths.
    """

    name: str
    rows: list[tuple[int, Cells]] = field(default_factory=list)
    is_hidden: bool = False
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    # First row, first column, last row, last column of cells that were joined to one.
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    without_value: list[tuple[int, int]] = field(default_factory=list)  # formulas never worked out
    links: dict[tuple[int, int], str] = field(default_factory=dict)  # where words of a cell lead
    is_cut: bool = False  # there was more than is taken in
    repairs: list[str] = field(default_factory=list)
