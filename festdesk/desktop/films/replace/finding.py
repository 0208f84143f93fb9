"""All hits of a search in the chosen fields of the chosen cards, and the act that puts them in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.base.replacing import Finder, Hit, Search, replaced
from festdesk.desktop.films.replace.fields import Value, values_of
from festdesk.editing.replacing import Rewording

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot

MOST_HITS = 20_000  # more cannot be looked at


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: the value it stands in, and where there."""

    value: Value
    hit: Hit

    @property
    def key(self) -> tuple[str, str, int, int]:
        """What tells a hit from all others, and is the same after the next search."""
        return self.value.row_id, self.value.column, self.hit.start, self.hit.end


@dataclass(frozen=True, slots=True)
class Results:
    """The hits of a search in the order of the cards; `is_all` unless there were too many."""

    found: Sequence[Found] = ()
    is_all: bool = True


def find(
    snapshot: "Snapshot",
    search: Search,
    film_ids: "Iterable[FilmId]",
    fields: Iterable[str],
    language: str = "",
) -> Results:
    """Return the hits of a search.

    Raises:
        InputProblem: The expression makes no sense or takes too long.
    """
    if not search.words:
        return Results()
    finder = Finder(search)
    found: list[Found] = []
    for value in values_of(snapshot, film_ids, fields, language):
        for hit in finder.hits_in(value.words):
            if len(found) == MOST_HITS:
                return Results(found, is_all=False)
            found.append(Found(value, hit))
    return Results(found)


def rewordings(found: Iterable[Found]) -> list[Rewording]:
    """Return what has to be written so that these hits are replaced."""
    by_value: dict[tuple[str, str], list[Found]] = {}
    for one in found:
        by_value.setdefault((one.value.row_id, one.value.column), []).append(one)
    made = []
    for several in by_value.values():
        value = several[0].value
        after = replaced(value.words, sorted((one.hit for one in several), key=lambda h: h.start))
        made.append(Rewording(value.table, value.row_id, value.column, value.words, after))
    return made
