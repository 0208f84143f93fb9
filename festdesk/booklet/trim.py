"""The size of a page; apart from the book, because whoever prints needs no tables."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trim:
    """The size of a page after it is cut."""

    width_mm: float
    height_mm: float
