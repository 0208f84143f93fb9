"""A sheet: heads and rows of text, whatever the file they came from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet: its heads, and its rows with the numbers a spreadsheet shows beside them.

    Each row has as many cells as there are heads. A head is unique but for the empty one, which a
    column without head has. What was mended or is worth knowing stands in `repairs`, in words.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    has_heads: bool = True
    repairs: tuple[str, ...] = ()
    hidden: frozenset[int] = frozenset()  # numbers of rows a spreadsheet does not show
