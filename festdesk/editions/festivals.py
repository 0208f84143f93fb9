"""Festivals whose editions can be counted: which number a year has, and which year a number."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Protocol

from festdesk.base.lists import read_list

FIRST_YEAR, LAST_YEAR = 1850, 2200  # as the table allows
_SPAN = re.compile(r"(\d{4})\s*(?:[-–—]\s*(\d{4}))?")
_CITY = "{city}"
_INFLECTED = frozenset({"pl"})  # languages in which the name of a city changes behind "in"


class AnyFestival(Protocol):
    """What matters of a festival that users know; `KnownFestival` has it."""

    names: tuple[str, ...]
    first_year: int
    skipped: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Years in which the number goes up by one with each edition: `number` is that of `year`."""

    year: int
    number: int
    until: int = LAST_YEAR


@dataclass(frozen=True, slots=True)
class Festival:
    """A festival and how its editions count; a `bare` name counts where no other word goes on."""

    names: tuple[str, ...]
    first_year: int
    stretches: tuple[Stretch, ...]
    skipped: frozenset[int] = frozenset()
    skipped_as_given: tuple[str, ...] = ()
    also: Mapping[int, tuple[int, ...]] = field(default_factory=dict, hash=False)
    bare: tuple[str, ...] = ()
    places: tuple[str, ...] = ()  # what languages call the city
    source: str = ""
    note: str = ""

    def numbers_of(self, year: int) -> tuple[int, ...]:
        """Return the numbers of the editions of a year, its own first; none where it had none.

        None either where the numbering of that year is not known: see `is_counted`.
        """
        if year in self.skipped:
            return ()
        for stretch in self.stretches:
            if stretch.year <= year <= stretch.until:
                gaps = sum(stretch.year <= gap < year for gap in self.skipped)
                return (stretch.number + year - stretch.year - gaps, *self.also.get(year, ()))
        return ()

    def is_counted(self, year: int) -> bool:
        """Return whether the numbering of a year is known."""
        return any(stretch.year <= year <= stretch.until for stretch in self.stretches)

    def year_of(self, number: int) -> int | None:
        """Return the year of an edition, or nothing where it is not known."""
        for stretch in self.stretches:
            year = stretch.year + number - stretch.number
            if number < stretch.number:
                continue
            # Each year without an edition moves the later ones on by one.
            for gap in sorted(self.skipped):
                if stretch.year <= gap <= year:
                    year += 1
            if year <= stretch.until:
                return year
        return None


def read_skipped(words: Iterable[str]) -> frozenset[int]:
    """Return the years that "1940-1945" and "1968" mean; what is no year is passed over."""
    years: set[int] = set()
    for word in words:
        for found in _SPAN.finditer(word):
            first, last = int(found[1]), int(found[2] or found[1])
            if FIRST_YEAR <= first <= last <= LAST_YEAR:
                years.update(range(first, last + 1))
    return frozenset(years)


@cache
def shipped_festivals() -> tuple[Festival, ...]:
    """Return the festivals of resources/lists/festivals.toml in their order."""
    lists = read_list("festivals")
    return tuple(_shipped(one, lists["wordings"]) for one in lists["festival"])


def _shipped(one: Mapping[str, Any], wordings: Mapping[str, list[str]]) -> Festival:
    cities: Mapping[str, str] = {**one.get("places", {}), **one["cities"]}
    usual = cities.get("en") or next(iter(cities.values()), "")
    made = [
        wording.replace(_CITY, cities.get(language, usual))
        for language, of_language in wordings.items()
        for wording in (of_language if language in cities or language not in _INFLECTED else ())
        if usual
    ]
    counted = one.get("counted") or [{"year": one["first_year"], "number": 1}]
    also = {int(year): tuple(numbers) for year, numbers in one.get("also", {}).items()}
    return Festival(
        tuple(dict.fromkeys([*one["names"], *made])),
        one["first_year"],
        tuple(Stretch(**stretch) for stretch in counted),
        read_skipped(one["skipped"]),
        tuple(one["skipped"]),
        also,
        tuple(one.get("bare", ())),
        tuple(dict.fromkeys(cities.values())),
        one["source"],
        one.get("note", ""),
    )


def own_festival(row: AnyFestival) -> Festival:
    """Return a festival that users know; its first year is number 1."""
    return Festival(
        tuple(row.names),
        row.first_year,
        (Stretch(row.first_year, 1),),
        read_skipped(row.skipped),
        tuple(row.skipped),
        source=row.source,
    )
