"""The columns of the list of films: what each is called, and how soon it gives way."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from festdesk.base.wording import Sentence, sentence

(
    TITLE, DIRECTOR, COUNTRY, YEAR, MINUTES, STRAND, STATUS, MISSING, STILL, ORIGINAL, GENRES,
    PREMIERE, FOUND, CHARGE,
) = range(14)  # fmt: skip


class Column(NamedTuple):
    """One column; `letters` is the width it asks for, `share` what it takes of room left over."""

    key: str
    header: Sentence
    letters: int
    share: int = 0
    is_number: bool = False
    is_editable: bool = True


COLUMNS: tuple[Column, ...] = (
    Column("title", sentence("FilmsModel", "Title"), 21, 3),
    Column("director", sentence("FilmsModel", "Director"), 17, 2),
    Column("country", sentence("FilmsModel", "Country"), 13, 2),
    Column("year", sentence("FilmsModel", "Year"), 7, is_number=True),
    Column("minutes", sentence("FilmsModel", "Min."), 6, is_number=True),
    Column("strand", sentence("FilmsModel", "Strand"), 14, 1),
    Column("status", sentence("FilmsModel", "Status"), 12),
    Column("missing", sentence("FilmsModel", "Missing"), 22, is_editable=False),
    Column("still", sentence("FilmsModel", "Still"), 8, is_editable=False),
    Column("original", sentence("FilmsModel", "Original title"), 20, 2, is_editable=False),
    Column("genres", sentence("FilmsModel", "Genres"), 15, 1),
    Column("premiere", sentence("FilmsModel", "Premiere"), 14),
    Column("found", sentence("FilmsModel", "Checks"), 10, is_editable=False),
    Column("charge", sentence("FilmsModel", "Responsible"), 14, is_editable=False),
)
NUMBERS = frozenset(n for n, column in enumerate(COLUMNS) if column.is_number)
# As they stand from left to right.
IN_ORDER = (
    STILL, TITLE, FOUND, ORIGINAL, DIRECTOR, COUNTRY, YEAR, MINUTES, GENRES, STRAND, PREMIERE,
    STATUS, CHARGE, MISSING,
)  # fmt: skip
USUAL = frozenset({STILL, TITLE, DIRECTOR, COUNTRY, YEAR, MINUTES, STRAND, STATUS, MISSING, FOUND})
# What is wanted least in a narrow list comes first; the title stays.
_GIVE_WAY = (
    MISSING, CHARGE, PREMIERE, GENRES, ORIGINAL, STRAND, COUNTRY, STATUS, MINUTES, YEAR, STILL,
    FOUND,
    DIRECTOR,
)  # fmt: skip


def column_of(key: str) -> int | None:
    """Return the number of a column by its key, or nothing where there is none of that key."""
    return next((n for n, column in enumerate(COLUMNS) if column.key == key), None)


def chosen_columns(keys: Sequence[str]) -> frozenset[int]:
    """Return the columns somebody has chosen, the title always; the usual ones for no keys."""
    found = {number for key in keys if (number := column_of(key)) is not None}
    return frozenset({*found, TITLE}) if keys else USUAL


def widths_of(chosen: frozenset[int], room: int, letter: int) -> Mapping[int, int]:
    """Return the widths in pixels of the columns that have room, which they fill.

    `letter` is the width of an average one.
    """
    shown = {TITLE: COLUMNS[TITLE].letters * letter}
    for column in reversed(_GIVE_WAY):
        width = COLUMNS[column].letters * letter
        if column in chosen and sum(shown.values()) + width <= room:
            shown[column] = width
    over = room - sum(shown.values())
    shares = sum(COLUMNS[n].share for n in shown)
    # What is left goes to words, not to figures.
    return {
        n: max(1, width + over * COLUMNS[n].share // max(shares, 1)) for n, width in shown.items()
    }
