"""The entries of a person with all that their print depends on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.filmographies.entries import is_same_work
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Film, Title


class Rows(Protocol):
    """What is read of an edition; a `Snapshot` has it."""

    def entries_of(self, person_id: PersonId) -> Sequence[FilmographyEntry]:
        """Return a person's entries in their order."""

    def titles_of_entry(self, entry_id: EntryId) -> Sequence[Title]:
        """Return the titles of an entry in their order."""

    def trait_of_entry(self, entry_id: EntryId) -> EntryTrait | None:
        """Return what else is said of an entry, or nothing."""

    def titles_of(self, film_id: FilmId) -> Sequence[Title]:
        """Return the titles of a card in their order."""


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """An entry, its titles, what else is said of it, and the titles of the card it leads to."""

    entry: FilmographyEntry
    titles: tuple[Title, ...]
    trait: EntryTrait | None = None
    card_titles: tuple[Title, ...] = ()


@dataclass(frozen=True, slots=True)
class Programme:
    """The films whose pages a filmography can refer to, and the one in whose entry it stands."""

    films: frozenset[FilmId] = frozenset()
    own: FilmId | None = None
    own_titles: tuple[str, ...] = field(default=(), repr=False)
    own_year: int | None = None

    def is_own(self, listed: ListedEntry) -> bool:
        """Return whether an entry is the film in whose entry the filmography stands.

        One that nobody has linked is, if it has the year and any of the titles of the card.
        """
        if self.own is None:
            return False
        if listed.entry.film_id is not None:
            return listed.entry.film_id == self.own
        titles = [title.text for title in listed.titles]
        return is_same_work(titles, listed.entry.year, self.own_titles, self.own_year)


def listed_entries(rows: Rows, person_id: PersonId) -> tuple[ListedEntry, ...]:
    """Return a person's entries in the order in which they are arranged."""
    return tuple(
        ListedEntry(
            entry,
            tuple(rows.titles_of_entry(entry.id)),
            rows.trait_of_entry(entry.id),
            tuple(rows.titles_of(entry.film_id)) if entry.film_id is not None else (),
        )
        for entry in rows.entries_of(person_id)
    )


def programme_with(rows: Rows, films: frozenset[FilmId], own: Film | None = None) -> Programme:
    """Return the films that have a page, and as `own` the one in whose entry somebody is listed."""
    if own is None:
        return Programme(films)
    titles = tuple(title.text for title in rows.titles_of(own.id))
    return Programme(films, own.id, titles, own.year)
