"""What of the tray is shown and in which order: words, filters, and what it is sorted by."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from festdesk.base.folding import folded
from festdesk.desktop.calendar.tray_items import TrayItem

Chosen = frozenset[str]


class Facet(StrEnum):
    """By what values lines are filtered; several of one facet mean “or”."""

    STRAND = "strand"
    AUDIENCE = "audience"
    VERSION = "version"
    FORMAT = "format"


class Order(StrEnum):
    """What the lines of each group are sorted by."""

    TITLE = "title"
    LENGTH = "length"
    STRAND = "strand"
    MISSING = "missing"


@dataclass(frozen=True)
class Narrowing:
    """A search and filters; a length that is not known fits in no limit."""

    words: str = ""
    chosen: Mapping[Facet, Chosen] = field(default_factory=dict)
    at_least: int | None = None
    at_most: int | None = None
    first_only: bool = False  # only what has no showing at all
    guests_only: bool = False

    @property
    def has_filters(self) -> bool:
        """Whether more than the words leaves lines out."""
        return bool(self.without_words() != Narrowing())

    def without_words(self) -> "Narrowing":
        """Return the filters alone."""
        return replace(self, words="")

    def toggled(self, facet: Facet, value: str) -> "Narrowing":
        """Return it with a value asked for, or no longer."""
        values = self.chosen.get(facet, frozenset()) ^ {value}
        others = {one: kept for one, kept in self.chosen.items() if one is not facet}
        return replace(self, chosen={**others, facet: values} if values else others)

    def without(self, name: str) -> "Narrowing":
        """Return it without one of its limits, by the name of its field."""
        usual = next(one.default for one in fields(self) if one.name == name)
        values: dict[str, Any] = {name: usual}
        return replace(self, **values)


_VALUES: Mapping[Facet, Callable[[TrayItem], Collection[str]]] = {
    Facet.STRAND: lambda item: (item.facts.strand_id,),
    Facet.AUDIENCE: lambda item: (item.audience,),
    Facet.VERSION: lambda item: (item.card.brief_version,),
    Facet.FORMAT: lambda item: item.facts.formats or ("",),
}


def narrowed(items: Iterable[TrayItem], by: Narrowing) -> list[TrayItem]:
    """Return the lines that a search and filters leave, in their order."""
    words = folded(by.words).split()
    chosen = [(_VALUES[facet], values) for facet, values in by.chosen.items() if values]
    return [
        item
        for item in items
        if all(word in item.facts.folded for word in words)
        and all(not values.isdisjoint(of(item)) for of, values in chosen)
        and _fits(item, by)
        and (not by.first_only or item.has_none)
        and (not by.guests_only or item.facts.has_guests)
    ]


def _fits(item: TrayItem, by: Narrowing) -> bool:
    if by.at_least is None and by.at_most is None:
        return True
    minutes = item.card.length_minutes
    return (
        item.card.length_is_known
        and (by.at_least is None or minutes >= by.at_least)
        and (by.at_most is None or minutes <= by.at_most)
    )


def counts(items: Sequence[TrayItem], by: Narrowing, facet: Facet) -> Counter[str]:
    """Return for each value of a facet how many lines it would leave, beside the other filters."""
    others = replace(by, chosen={one: kept for one, kept in by.chosen.items() if one is not facet})
    found: Counter[str] = Counter()
    for item in items:
        for value in _VALUES[facet](item):
            found[value] += 0
    for item in narrowed(items, others):
        for value in _VALUES[facet](item):
            found[value] += 1
    return found


def in_order(items: Iterable[TrayItem], order: Order) -> list[TrayItem]:
    """Return lines by their group, and within it as the order says; alike ones by title."""
    keys: Mapping[Order, Callable[[TrayItem], tuple[Any, ...]]] = {
        Order.TITLE: lambda item: (item.start,),
        Order.LENGTH: lambda item: (not item.card.length_is_known, -item.card.length_minutes),
        Order.STRAND: lambda item: (not item.card.strand_code, item.card.strand_code),
        Order.MISSING: lambda item: (not item.has_none, -item.missing),
    }
    key = keys[order]
    return sorted(
        items, key=lambda item: (item.group, *key(item), item.facts.sort_key, item.audience)
    )
