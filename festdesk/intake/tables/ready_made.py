"""Ready-made mappings for exports that everybody meets, from resources/lists/exports.toml."""

from collections.abc import Sequence
from functools import cache

from festdesk.base.lists import read_list
from festdesk.intake.tables.columns import plain_head
from festdesk.intake.tables.meaning import Column, Mapping

_ASIDE, _PRIVATE = "aside", "private"


@cache
def ready_made() -> tuple[Mapping, ...]:
    """Return the ready-made mappings; a kept one of the same name comes before them."""
    return tuple(
        Mapping(
            export["name"],
            tuple(_column(head, targets) for head, targets in export["columns"].items()),
            is_ready_made=True,
        )
        for export in read_list("exports").values()
    )


def _column(head: str, targets: str | list[str]) -> Column:
    listed = (targets,) if isinstance(targets, str) else tuple(targets)
    if listed in {(_ASIDE,), (_PRIVATE,)}:
        return Column(head, is_private=listed == (_PRIVATE,))
    return Column(head, listed)


@cache
def _signs(name: str) -> frozenset[str]:
    """Return the heads by which an export is told, which nobody else's table has together."""
    export = next(one for one in read_list("exports").values() if one["name"] == name)
    return frozenset(map(plain_head, export["signs"]))


def find_ready_made(heads: Sequence[str]) -> Mapping | None:
    """Return the mapping for a table with these heads, where it is one of the exports."""
    plain = set(map(plain_head, heads))
    fitting = [mapping for mapping in ready_made() if _signs(mapping.name) <= plain]
    return max(fitting, key=lambda mapping: len(_signs(mapping.name)), default=None)
