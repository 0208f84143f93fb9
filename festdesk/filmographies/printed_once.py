"""Entries that have been printed, which are printed anew only where something of them is new."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from festdesk.base.ids import EntryId, PersonId
from festdesk.filmographies.listing import ListedEntry, Programme, Rows
from festdesk.filmographies.style import FilmographyStyle

Printed = TypeVar("Printed")


class PrintedOnce(Generic[Printed]):
    """Remembers the entries of one filmography, in the style and language it was last asked for.

    Rows of an edition that nobody has touched are the very same in the next one, so that they are
    only looked at, not compared.
    """

    def __init__(self) -> None:
        self._listed: dict[EntryId, ListedEntry] = {}
        self._way: tuple[FilmographyStyle, str, Programme] | None = None
        self._made: dict[EntryId, tuple[ListedEntry, Printed]] = {}

    def listed(self, rows: Rows, person_id: PersonId) -> tuple[ListedEntry, ...]:
        """Return a person's entries in the order in which they are arranged."""
        listed = {}
        for entry in rows.entries_of(person_id):
            titles = rows.titles_of_entry(entry.id)
            trait = rows.trait_of_entry(entry.id)
            card = rows.titles_of(entry.film_id) if entry.film_id is not None else ()
            known = self._listed.get(entry.id)
            if known is None or not (
                known.entry is entry
                and known.trait is trait
                and _are_the_same(known.titles, titles)
                and _are_the_same(known.card_titles, card)
            ):
                known = ListedEntry(entry, tuple(titles), trait, tuple(card))
            listed[entry.id] = known
        self._listed = listed
        return tuple(listed.values())

    def printed(
        self,
        listed: ListedEntry,
        way: tuple[FilmographyStyle, str, Programme],
        printing: Callable[[ListedEntry, FilmographyStyle, str, Programme], Printed],
    ) -> Printed:
        """Return an entry as `printing` has it; it is asked only where something is new."""
        if way != self._way:
            self._way, self._made = way, {}
        known = self._made.get(listed.entry.id)
        if known is not None and known[0] is listed:
            return known[1]
        made = printing(listed, *way)
        self._made[listed.entry.id] = listed, made
        return made


def _are_the_same(before: Sequence[object], now: Sequence[object]) -> bool:
    return len(before) == len(now) and all(a is b for a, b in zip(before, now, strict=True))
