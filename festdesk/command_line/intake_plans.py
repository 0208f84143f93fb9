"""What taking a source in would do to an edition, decided the careful way because nobody is asked.

What is surely there already is taken for it; what was edited or approved stays; all else that an
editor would be asked about is listed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from festdesk.base.ids import FilmId
from festdesk.command_line.intake_sources import Source
from festdesk.intake.bases import heads_that_are_read
from festdesk.intake.comparing import (
    Difference,
    Take,
    Taking,
    Verdict,
    base_of,
    compare,
    taking_of,
)
from festdesk.intake.doors import DoorKind, Question, find_card, given_name_of, questions
from festdesk.intake.drafts import FilmReading
from festdesk.intake.edition import was_taken_in
from festdesk.intake.tables.meaning import Mapping

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_SURE_PERCENT = 95  # from which on a name is taken for one that is there, without anybody asked


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """What becomes of one film: its card, None for one of its own, and in what the two differ."""

    film: FilmReading
    given: str  # title, directors and year
    film_id: FilmId | None = None
    reason: str = ""
    differences: tuple[Difference, ...] = ()

    def taken(self) -> Iterator[tuple[Difference, Take]]:
        """Yield each difference with what is done; nothing that somebody is to be asked about."""
        for one in self.differences:
            yield one, Take.KEEP if one.verdict is Verdict.CONFLICT else one.proposed

    def of(self, *takes: Take) -> list[Difference]:
        """Return the differences with which one of these is done."""
        return [one for one, take in self.taken() if take in takes]

    @property
    def open(self) -> list[Difference]:
        """What stays as it is on the card, and an editor would be asked about."""
        return [one for one in self.differences if one.verdict is Verdict.CONFLICT]

    @property
    def changes(self) -> bool:
        """Whether anything of the card would be another."""
        return any(take is not Take.KEEP for _, take in self.taken())

    def taking(self, cells: dict[str, str]) -> Taking:
        """Return what is taken over."""
        takes = {place: take for place, (_, take) in enumerate(self.taken())}
        return taking_of(self.film, self.film_id, self.differences, takes, cells=cells)


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of a source, and once it is done, of which cards."""

    source: Source
    films: tuple[FilmPlan, ...]
    decided: tuple[Question, ...] = ()  # names that surely are those of somebody known
    asked: tuple[Question, ...] = ()  # what an editor would be asked, and nobody was
    was_taken_in: bool = False
    is_done: bool = False
    film_ids: tuple[FilmId | None, ...] = ()
    entries_added: int = 0
    decisions: dict[tuple[DoorKind, str], str] = field(default_factory=dict)

    @property
    def does_anything(self) -> bool:
        """Whether anything would be taken in."""
        if self.was_taken_in:
            return False
        is_table = self.source.table is not None
        return not is_table or any(one.film_id is None or one.changes for one in self.films)

    def takings(self) -> list[Taking]:
        """Return what is taken over of each film."""
        return [one.taking(self.source.cells_of(one.film)) for one in self.films]


def plan_of(snapshot: "Snapshot", source: Source, progress: Callable[[int, int], None]) -> Plan:
    """Return what taking a source in would do."""
    if source.table is None and was_taken_in(source.body, snapshot):
        return Plan(source, (), was_taken_in=True)
    reading = source.reading
    progress(0, len(reading.films))
    asked = questions(snapshot, reading.films, reading)
    sure = [one for one in asked if one.kind is not DoorKind.FILM and _is_sure(one)]
    films: list[FilmPlan] = []
    for done, film in enumerate(reading.films):
        films.append(_film(snapshot, source, film))
        progress(done + 1, len(reading.films))
    return Plan(
        source,
        tuple(films),
        tuple(sure),
        tuple(one for one in asked if one not in sure),
        decisions={(one.kind, one.given): one.proposed for one in sure},
    )


def _is_sure(question: Question) -> bool:
    return bool(question.proposed) and any(
        one.id == question.proposed and one.confidence_percent >= _SURE_PERCENT
        for one in question.candidates
    )


def _film(snapshot: "Snapshot", source: Source, film: FilmReading) -> FilmPlan:
    found = find_card(snapshot, film, source.reading)
    film_id = found.film_id if found is not None else None
    base = None
    if film_id is not None:
        heads = None
        if source.table is not None:
            heads = heads_that_are_read(Mapping.of_json(source.table.mapping))
        base = base_of(
            snapshot,
            film_id,
            source.told,
            () if heads is not None else source.reading.lines,
            keys=film.keys,
            heads=heads,
        )
    differences = compare(snapshot, film_id, film, base)
    reason = found.reason if found is not None else ""
    return FilmPlan(film, given_name_of(film), film_id, reason, differences)
