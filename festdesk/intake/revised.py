"""A reading as an editor has put it right so far: films, their drafts, and what was left aside.

It is never changed: each act returns another one, so that a screen takes an act back by showing
the one before. Acts are in `revising`.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from festdesk.intake.corrections import Correction
from festdesk.intake.drafts import CreditLineValue, Draft, FilmReading, PageKind, Reading, Value

UNSURE_PERCENT = 80  # below it, a draft is to be looked at


@dataclass(frozen=True, slots=True)
class Item:
    """One draft and what an editor made of it; `number` stays its own through all acts."""

    number: int
    draft: Draft
    read: Draft | None  # as it was read; None where the editor made it
    is_ticked: bool
    is_seen: bool = False  # somebody looked at it and left it so

    @property
    def value(self) -> Value:
        """Return what it says now."""
        return self.draft.value

    @property
    def is_yours(self) -> bool:
        """Return whether an editor made it, or made it say something else."""
        return self.read is None or self.read.value != self.draft.value

    @property
    def is_unsure(self) -> bool:
        """Return whether somebody should look at it before it is taken."""
        if self.is_yours or self.is_seen:
            return False
        draft = self.draft
        has_no_role = isinstance(draft.value, CreditLineValue) and not draft.value.role
        return draft.is_candidate or has_no_role or draft.confidence_percent < UNSURE_PERCENT


@dataclass(frozen=True, slots=True)
class RevisedFilm:
    """One film of the page: its drafts, its part of the lines, whether it is taken at all."""

    items: tuple[Item, ...]
    first_line: int
    last_line: int
    keys: tuple[str, ...] = ()
    is_left_out: bool = False

    def item(self, number: int) -> Item | None:
        """Return the draft of that number."""
        return next((item for item in self.items if item.number == number), None)

    def reading(self, *, ticked_only: bool = False) -> tuple[FilmReading, tuple[int, ...]]:
        """Return the film as it would be taken in, and the numbers of its drafts in that order.

        A draft that is ticked is no candidate any more: a person said so.
        """
        items = [item for item in self.items if item.is_ticked or not ticked_only]
        drafts = tuple(
            replace(item.draft, is_candidate=item.draft.is_candidate and not item.is_ticked)
            for item in items
        )
        made = FilmReading(drafts, self.keys, self.first_line, self.last_line)
        return made, tuple(item.number for item in items)


@dataclass(frozen=True)
class Revised:
    """A page as it is to be taken in."""

    kind: PageKind
    lines: tuple[str, ...]
    films: tuple[RevisedFilm, ...]
    language: str = ""
    repairs: tuple[str, ...] = ()
    aside: frozenset[int] = frozenset()  # lines that an editor said are not used
    corrections: tuple[Correction, ...] = ()
    next_number: int = field(default=0, compare=False)

    @cached_property
    def used(self) -> frozenset[int]:
        """Return the lines that gave any draft of any film; a mere guess uses none up."""
        found: set[int] = set()
        for film in self.films:
            for item in film.items:
                if item.draft.is_candidate and not item.is_ticked:
                    continue
                span = item.draft.span
                found.update(range(span.first_line, span.last_line + 1))
        return frozenset(found)

    @cached_property
    def unread(self) -> tuple[int, ...]:
        """Return the lines that hold something and gave nothing, and were not left aside."""
        return tuple(
            number
            for number, line in enumerate(self.lines, start=1)
            if line.strip() and number not in self.used and number not in self.aside
        )

    def reading(self) -> Reading:
        """Return it as a reading of the films that are taken, with all their drafts."""
        films = tuple(film.reading()[0] for film in self.films if not film.is_left_out)
        unread = tuple(sorted({*self.unread, *self.aside}))
        return Reading(self.kind, self.lines, films, unread, self.language, self.repairs)

    def film_at(self, line: int) -> int:
        """Return the number of the film whose part of the page holds a line."""
        for number, film in enumerate(self.films):
            if film.first_line <= line <= film.last_line:
                return number
        return 0


def revised_of(reading: Reading, known: Revised | None = None) -> Revised:
    """Return a reading nobody has touched; what was made of drafts that come again is kept."""
    before = _known(known)
    number = 0
    films = []
    for film in reading.films:
        items = []
        for draft in film.drafts:
            items.append(_item(number, draft, before.get((draft.value, draft.is_candidate))))
            number += 1
        first, last = part_of(film, reading.lines)
        films.append(RevisedFilm(tuple(items), first, last, film.keys))
    return Revised(
        reading.kind,
        reading.lines,
        tuple(_parted(films)),
        reading.language,
        reading.repairs,
        corrections=known.corrections if known is not None else (),
        next_number=number,
    )


def _known(revised: Revised | None) -> dict[tuple[Value, bool], Item]:
    films = revised.films if revised is not None else ()
    return {
        (item.read.value, item.read.is_candidate): item
        for film in films
        for item in film.items
        if item.read is not None
    }


def _item(number: int, draft: Draft, before: Item | None) -> Item:
    if before is None:
        return Item(number, draft, draft, not draft.is_candidate)
    made = replace(draft, value=before.value)
    return Item(number, made, draft, before.is_ticked, before.is_seen)


def part_of(film: FilmReading, lines: Sequence[str]) -> tuple[int, int]:
    """Return the first and last line of a film's part of a page, as far as it is told."""
    if film.first_line:
        return film.first_line, film.last_line or len(lines)
    return 1, len(lines)


def _parted(films: Sequence[RevisedFilm]) -> Iterable[RevisedFilm]:
    """Part the lines among several films where nobody told: each from its first draft on."""
    if len(films) < 2 or len({film.first_line for film in films}) == len(films):  # noqa: PLR2004
        return films
    starts = [min((i.draft.span.first_line for i in film.items), default=1) for film in films]
    ends = [*(start - 1 for start in starts[1:]), films[0].last_line]
    return [
        replace(film, first_line=start, last_line=max(start, end))
        for film, start, end in zip(films, starts, ends, strict=True)
    ]


def counts(revised: Revised) -> tuple[int, int]:
    """Return how many drafts are ticked of the films that are taken, and how many there are."""
    items = [item for film in revised.films if not film.is_left_out for item in film.items]
    return sum(item.is_ticked for item in items), len(items)


def next_unsure(items: Sequence[Item], after: Collection[int], current: int | None) -> int | None:
    """Return the number of the next draft to look at behind `current`, in the order of `after`."""
    order = list(after)
    by_number = {item.number: item for item in items}
    start = order.index(current) + 1 if current in order else 0
    for number in (*order[start:], *order[:start]):
        if number in by_number and by_number[number].is_unsure:
            return number
    return None
