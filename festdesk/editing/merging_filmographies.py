"""Make one filmography of two: works that are on both become one entry with the titles of both."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from festdesk.base.text import fold
from festdesk.editing.merging import Keep
from festdesk.editing.merging_steps import Doing, Finder, Step, in_order, next_place
from festdesk.filmographies.entries import place_among
from festdesk.filmographies.same_works import Doubles, Work
from festdesk.films.tables import TitleKind

_YEARS = ("year", "year_until", "year_as_given")
_FILLED = ("film_id", "qualifier", "share", "role", "note")
_TRAITS = ("episodes", "part_of", "unread", "line")
_LISTS = ("further", "co_directors")


@dataclass(slots=True)
class _Listed:
    """An entry with its titles and what else is said of it."""

    row: Any
    titles: list[Any] = field(default_factory=list)
    trait: Any = None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(title.text for title in self.titles)

    @property
    def work(self) -> Work:
        return Work(self.row.id, self.names, self.row.year, self.row.film_id)

    @property
    def part(self) -> tuple[str, str, str]:
        return self.row.share, self.row.role, self.trait.episodes if self.trait is not None else ""

    def may_be(self, other: "_Listed") -> bool:
        """Return whether the parts somebody had in a work are not at odds."""
        pairs = zip(self.part, other.part, strict=True)
        return all(not a or not b or fold(a) == fold(b) for a, b in pairs)


def merge_filmographies(find: Finder, kept: str, other: str, keep: Keep) -> Iterator[Step]:
    """Yield the steps that give a person the filmography of two people, or of one of them."""
    own, new = _listed(find, kept), _listed(find, other)
    if keep != Keep.BOTH:
        for entry in new if keep == Keep.KEPT else own:
            yield Step(Doing.REMOVED, "filmographyentry", entry.row.id)
        for entry in new if keep == Keep.OTHER else ():
            yield Step(Doing.MOVED, "filmographyentry", entry.row.id, {"person_id": kept})
        return
    order = [(entry.row.id, entry.row.year) for entry in own]
    moved: set[str] = set()
    # Two rows of one list are two to whoever wrote them, so a row is made one with one row.
    joined: set[str] = set()
    by_id = {entry.row.id: entry for entry in own}
    found = Doubles().among([entry.work for entry in (*own, *new)])
    first = {double.id: by_id.get(double.first) for double in found}
    for entry in new:
        double = first.get(entry.row.id)
        if double is not None and double.row.id not in joined and double.may_be(entry):
            joined.add(double.row.id)
            yield from _join(double, entry)
            continue
        moved.add(entry.row.id)
        at = place_among(entry.row.year, [year for _, year in order])
        order.insert(at, (entry.row.id, entry.row.year))
    places = {entry.row.id: entry.row.place for entry in own}
    for place, (entry_id, _) in enumerate(order):
        if entry_id in moved:
            values: Mapping[str, Any] = {"person_id": kept, "place": place}
            yield Step(Doing.MOVED, "filmographyentry", entry_id, values)
        elif moved and places[entry_id] != place:
            yield Step(Doing.CHANGED, "filmographyentry", entry_id, {"place": place})


def _listed(find: Finder, person_id: str) -> list[_Listed]:
    entries = in_order(find("filmographyentry", "person_id", {person_id}))
    found = {row.id: _Listed(row) for row in entries}
    for title in in_order(find("title", "entry_id", found)):
        found[title.entry_id].titles.append(title)
    for trait in find("entrytrait", "entry_id", found):
        found[trait.entry_id].trait = trait
    return list(found.values())


def _join(kept: _Listed, double: _Listed) -> Iterator[Step]:
    """Give an entry what only its double says, and take the double out."""
    values: dict[str, Any] = {
        column: getattr(double.row, column)
        for column in _FILLED
        if getattr(double.row, column) and not getattr(kept.row, column)
    }
    if not any(getattr(kept.row, column) for column in _YEARS):
        values |= {column: getattr(double.row, column) for column in _YEARS}
    if values:
        yield Step(Doing.CHANGED, "filmographyentry", kept.row.id, values)
    yield from _titles(kept, double)
    yield from _trait(kept, double)
    yield Step(Doing.REMOVED, "filmographyentry", double.row.id)


def _titles(kept: _Listed, double: _Listed) -> Iterator[Step]:
    known = {fold(text) for text in kept.names}
    has_original = any(title.kind == TitleKind.ORIGINAL for title in kept.titles)
    place = next_place(kept.titles)
    for title in double.titles:
        if fold(title.text) in known:
            continue
        known.add(fold(title.text))
        values: dict[str, Any] = {"entry_id": kept.row.id, "place": place}
        if title.kind == TitleKind.ORIGINAL and has_original:
            values["kind"] = str(TitleKind.ALTERNATIVE)
        has_original |= title.kind == TitleKind.ORIGINAL
        place += 1
        yield Step(Doing.MOVED, "title", title.id, values)


def _trait(kept: _Listed, double: _Listed) -> Iterator[Step]:
    if double.trait is None:
        return
    if kept.trait is None:
        yield Step(Doing.MOVED, "entrytrait", double.trait.id, {"entry_id": kept.row.id})
        return
    values: dict[str, Any] = {
        column: getattr(double.trait, column)
        for column in _TRAITS
        if getattr(double.trait, column) and not getattr(kept.trait, column)
    }
    for column in _LISTS:
        before: Sequence[str] = getattr(kept.trait, column)
        both = tuple(dict.fromkeys((*before, *getattr(double.trait, column))))
        if both != tuple(before):
            values[column] = both
    if values:
        yield Step(Doing.CHANGED, "entrytrait", kept.trait.id, values)
