"""What a check is: the kinds of finding it yields, the function that finds them, and in what.

A check looks at one thing after another: at a card, a text, a director, or at the edition as a
whole. What it yields for a card must hang on nothing but what it reads from the snapshot it is
given, so that after an act only the things are looked at again whose rows were touched.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from festdesk.base.findings import Finding, Kind
from festdesk.base.ids import FilmId, PersonId
from festdesk.checks.printed_prose import Prose, all_prose
from festdesk.checks.subjects import directors_in_programme, shown_films
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

# Findings of one kind in one text. A text with more of them is no text, as a file that was pasted,
# and whoever has mended these is told of the next.
MOST_OF_A_KIND = 30


class Scope(StrEnum):
    """What a check looks at, one after another."""

    EDITION = "edition"  # the whole at once; the dearest
    FILM = "film"  # each card of the programme
    TEXT = "text"  # each text that prints
    PERSON = "person"  # each director of the programme


@dataclass(frozen=True, slots=True)
class Check:
    """A function that yields findings, and all the kinds that it may yield.

    Made by `of_edition`, `of_films`, `of_texts` or `of_people`, which know what the function takes.
    """

    kinds: tuple[Kind, ...]
    scope: Scope
    look: Callable[[Snapshot, Any], Iterable[Finding]]

    def find(self, snapshot: Snapshot) -> Iterator[Finding]:
        """Yield all that is found in an edition."""
        for subject in subjects_of(snapshot, self.scope):
            yield from self.look(snapshot, subject)


def subjects_of(snapshot: Snapshot, scope: Scope) -> Sequence[Any]:
    """Return what a check of that scope looks at, in the order of the programme."""
    if scope is Scope.FILM:
        return shown_films(snapshot)
    if scope is Scope.TEXT:
        return all_prose(snapshot)
    if scope is Scope.PERSON:
        return tuple(directors_in_programme(snapshot).items())
    return (None,)


def of_edition(find: Callable[[Snapshot], Iterator[Finding]], *kinds: Kind) -> Check:
    """Return a check of the whole edition: for what compares cards with each other."""

    def look(snapshot: Snapshot, _whole: None) -> Iterator[Finding]:
        return find(snapshot)

    return Check(kinds, Scope.EDITION, look)


def of_films(look: Callable[[Snapshot, Film], Iterator[Finding]], *kinds: Kind) -> Check:
    """Return a check of each card of the programme."""
    return Check(kinds, Scope.FILM, look)


def of_texts(find: Callable[[Snapshot, Prose], Iterator[Finding]], *kinds: Kind) -> Check:
    """Return a check of each text that prints; of each kind it tells `MOST_OF_A_KIND` at most."""

    def look(snapshot: Snapshot, prose: Prose) -> Iterable[Finding]:
        found = tuple(find(snapshot, prose))
        return found if len(found) <= MOST_OF_A_KIND else _first_of_each(found)

    return Check(kinds, Scope.TEXT, look)


def _first_of_each(found: Iterable[Finding]) -> Iterator[Finding]:
    counts = Counter[str]()
    for finding in found:
        counts[finding.code] += 1
        if counts[finding.code] <= MOST_OF_A_KIND:
            yield finding


def of_people(
    find: Callable[[Snapshot, PersonId, FilmId], Iterator[Finding]], *kinds: Kind
) -> Check:
    """Return a check of each director, with the first of their films in the programme."""

    def look(snapshot: Snapshot, directed: tuple[PersonId, FilmId]) -> Iterator[Finding]:
        return find(snapshot, *directed)

    return Check(kinds, Scope.PERSON, look)
