"""One card while a reading is taken into it: what it has, what it gets, and in which order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from festdesk.base.ids import FilmId, PersonId
from festdesk.base.text import shorten
from festdesk.editing.batch import Batch
from festdesk.editing.sources import LONGEST_VALUE
from festdesk.intake.drafts import FilmReading
from festdesk.intake.taking.items import Item
from festdesk.intake.taking.laying import Laid
from festdesk.snapshot import Snapshot
from festdesk.sources.tables import Provenance


@dataclass(slots=True)
class Act:
    """One import: what all its films share."""

    batch: Batch
    snapshot: Snapshot  # the file as it was when the act began, or another film of the same card
    source_name: str
    # By subject, its id, kind and language: texts that this act has written, with their bodies.
    texts: dict[tuple[str, str, str, str], str] = field(default_factory=dict)
    entries: set[tuple[object, ...]] = field(default_factory=set)
    strands: dict[str, str] = field(default_factory=dict)
    places: dict[tuple[str, str], int] = field(default_factory=dict)  # by table and whose
    # What changes rows that are there, or that are written together; done at the end.
    later: list[Callable[[], object]] = field(default_factory=list)

    def write(self) -> None:
        """Put all rows in that wait, and then change those that are there."""
        self.batch.write()
        for change in self.later:
            change()
        self.later.clear()

    def next_place(self, table: str, owner: str, there: Sequence[Any]) -> int:
        """Return the place after the last of somebody's rows; `there` are those of the file."""
        key = (table, owner)
        if key not in self.places:
            self.places[key] = max((row.place for row in there), default=-1) + 1
        place = self.places[key]
        self.places[key] += 1
        return place


@dataclass(slots=True)
class Card:
    """One film: its reading, the source that is kept of it, and the columns that are to be set."""

    act: Act
    film: FilmReading
    film_id: FilmId | None
    source_id: str
    laid: Laid
    is_new: bool
    columns: dict[str, Any] = field(default_factory=dict)
    directors: list[PersonId] = field(default_factory=list)
    has_running_time: bool = False

    def now(self, column: str) -> Any:  # noqa: ANN401 -- any column's value
        """Return what a column of the film holds by now, or nothing."""
        if column in self.columns:
            return self.columns[column]
        if self.is_new or self.film_id is None:
            return None
        return getattr(self.act.snapshot.films[self.film_id], column)

    def person(self, whose: str) -> PersonId | None:
        """Return the person an item belongs to; the name of somebody unknown makes one."""
        if not whose:
            return None
        if whose in self.act.snapshot.people:
            return PersonId(whose)
        return self.act.batch.person_called(whose)

    def note(self, item: Item, kind: str, row_id: str, column: str, value: object) -> None:
        """Note which lines of the source a value came from."""
        for number in item.drafts:
            draft = self.film.drafts[number]
            self.act.batch.put(
                Provenance,
                source_id=self.source_id,
                kind=kind,
                row_id=row_id,
                field=column,
                value=shorten(str(value), LONGEST_VALUE),
                first_line=draft.span.first_line,
                last_line=draft.span.last_line,
                confidence_percent=draft.confidence_percent,
                reason=draft.reason,
            )

    def words_of(self, item: Item) -> str:
        """Return the words of the source that gave an item."""
        return self.film.drafts[item.parts[0][0]].span.words
