"""What the columns of a sheet mean: by a kept mapping, a known export, their heads, their cells."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from festdesk.base.errors import InputProblem
from festdesk.intake.tables.columns import plain_head, read_head
from festdesk.intake.tables.meaning import (
    BY_EXPORT,
    BY_HEAD,
    BY_KEPT,
    KIND,
    PRIVATE,
    Column,
    Mapping,
)
from festdesk.intake.tables.ready_made import find_ready_made, ready_made
from festdesk.intake.tables.settling import settled
from festdesk.intake.tables.sheet import Sheet
from festdesk.intake.tables.targets import TARGET_GROUPS, TARGETS

__all__ = [
    "KIND",
    "TARGETS",
    "TARGET_GROUPS",
    "Column",
    "Mapping",
    "fit_mapping",
    "guess_mapping",
    "ready_made",
]


class Kept(Protocol):
    """A mapping that was kept, as an intake profile is stored."""

    id: str
    name: str
    mapping: str


def guess_mapping(sheet: Sheet, kept: Sequence[Kept] = ()) -> Mapping:
    """Return what the columns of `sheet` mean, column by column in its order.

    A kept mapping counts where most of its heads are there, in whatever order; the one with most
    of them wins. One that cannot be read is passed over. Columns that it does not know are guessed.
    """
    own = [one for one in map(_read, kept) if one and sheet.has_heads and one.fits(sheet.heads)]
    best = max(own, key=lambda one: (one.share_of(sheet.heads), len(one.columns)), default=None)
    if best is not None:
        return fit_mapping(sheet, best)
    export = find_ready_made(sheet.heads) if sheet.has_heads else None
    if export is not None:
        return fit_mapping(sheet, export)
    return Mapping("", tuple(settled(sheet, _by_heads(sheet.heads))))


def _read(kept: Kept) -> Mapping | None:
    try:
        found = Mapping.of_json(kept.mapping, profile_id=kept.id)
    except InputProblem:
        return None
    return replace(found, name=kept.name)


def fit_mapping(sheet: Sheet, mapping: Mapping) -> Mapping:
    """Return `mapping` with a column for each of the sheet's, in the sheet's order.

    What it does not know is guessed by its head alone, so that nothing that was decided changes.
    """
    reason = BY_EXPORT if mapping.is_ready_made else BY_KEPT
    known: dict[str, Column] = {}
    for column in mapping.columns:
        known.setdefault(plain_head(column.head), column)
    if not any(known):
        columns = _in_order(sheet, mapping)
    else:
        columns = [
            replace(
                known[plain_head(head)],
                head=head,
                reason=PRIVATE if known[plain_head(head)].is_private else reason,
                confidence_percent=100,
            )
            if head and plain_head(head) in known
            else _by_head(head)
            for head in sheet.heads
        ]
    return replace(mapping, columns=tuple(columns))


def _in_order(sheet: Sheet, mapping: Mapping) -> list[Column]:
    """Return the columns of a mapping without heads by their places."""
    kept = [*mapping.columns, *([Column("")] * len(sheet.heads))]
    return [replace(column, head=head) for column, head in zip(kept, sheet.heads, strict=False)]


def _by_heads(heads: Iterable[str]) -> list[Column]:
    return [_by_head(head) for head in heads]


def _by_head(head: str) -> Column:
    said = read_head(head)
    return Column(
        head,
        said.targets,
        said.language,
        said.number,
        is_private=said.is_private,
        reason=PRIVATE if said.is_private else BY_HEAD if said.is_known else "",
        confidence_percent=said.confidence_percent,
    )
