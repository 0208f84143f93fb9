"""Where a value stands in the file, and what was seen there."""

from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.intake.taking.items import Item


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value stands in the file: a row, which of its columns, and what they said.

    An act that finds something else there leaves it alone: somebody has edited it meanwhile.
    """

    table: str
    row_id: str
    columns: tuple[str, ...] = ()
    seen: str = ""


def seen_in(card: Item, columns: Sequence[str]) -> str:
    """Return what a row says in these columns, to be told from what it says later."""
    return repr([card.said.get(column) for column in columns])
