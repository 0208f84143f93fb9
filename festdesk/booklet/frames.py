"""How the texts of an entry stand on a page: beside the facts or above them, in how many columns.

It follows from the design, the paper and the languages of the book; the templates and the guesses
of `layout` are given the same numbers.
"""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from festdesk.books.tables import Arrangement

if TYPE_CHECKING:
    from collections.abc import Mapping

    from festdesk.booklet.book import Book
    from festdesk.booklet.designs import Design

# Narrower than this no two languages stand side by side, whatever the plan says.
_LEAST_LANGUAGE_MM = 34.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Widths in millimetres. `text_mm` is that of all columns of text together."""

    beside: bool  # whether facts stand in a column of their own beside the texts
    text_mm: float
    side_mm: float
    gutter_mm: float
    columns: int  # of languages
    column_mm: float  # of one language
    stacked: bool  # several languages, one below another

    def plain(self) -> dict[str, Any]:
        """Return it as data for the templates."""
        return asdict(self)


def frame_of(design: "Design", book: "Book") -> Frame:
    """Return the frame of a book's entries."""
    measure = measure_mm(design)
    entry: Mapping[str, float] = design.values["entry"]
    text: Mapping[str, float] = design.values["text"]
    gutter, side = entry["gutter_mm"], entry["side_mm"]
    languages = len(book.languages)
    columns = languages if book.arrangement == Arrangement.SIDE else 1
    if columns > 1 and _column(measure, columns, gutter) < _LEAST_LANGUAGE_MM:
        columns = 1
    beside_mm = measure - side - gutter
    least = text["column_least_mm"] if columns == 1 else text["language_least_mm"]
    beside = side > 0 and _column(beside_mm, columns, gutter) >= least
    text_mm = beside_mm if beside else measure
    return Frame(
        beside,
        round(text_mm, 2),
        side if beside else 0.0,
        gutter,
        columns,
        round(_column(text_mm, columns, gutter), 2),
        languages > 1 and columns == 1,
    )


def measure_mm(design: "Design") -> float:
    """Return how wide an entry stands: over the text of the page, or in one of its columns."""
    entry: Mapping[str, float] = design.values["entry"]
    columns = int(entry["columns"])
    return _column(page_measure_mm(design), columns, entry["column_gutter_mm"])


def page_measure_mm(design: "Design") -> float:
    """Return how wide the text stands on a page."""
    margin: Mapping[str, float] = design.values["margin"]
    return design.trim.width_mm - margin["inside_mm"] - margin["outside_mm"]


def text_height_mm(design: "Design") -> float:
    """Return how high the text stands on a page."""
    margin: Mapping[str, float] = design.values["margin"]
    return design.trim.height_mm - margin["top_mm"] - margin["bottom_mm"]


def _column(width_mm: float, columns: int, gutter_mm: float) -> float:
    return (width_mm - gutter_mm * (columns - 1)) / columns
