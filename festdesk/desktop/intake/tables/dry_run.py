"""What taking a table in would do, film by film, with what an editor has decided so far.

Nothing here is stored and nothing knows a window: it runs on any thread.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.base.ids import FilmId
from festdesk.base.text import shorten
from festdesk.intake.comparing import (
    Base,
    Difference,
    Take,
    Taking,
    Verdict,
    base_of,
    compare,
    taking_of,
)
from festdesk.intake.doors import NEW, DoorKind, find_card, find_cards, given_name_of
from festdesk.intake.drafts import DirectorValue, FilmReading, Reading, TitleValue, YearValue

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

NEW_CARD, LEFT_OUT = NEW, "out"  # in place of a film’s id
_LONGEST_TITLE = 80
_SURE_PERCENT = 80  # from which on a card is taken to be the film without asking

DifferenceKey = tuple[int, str, str, str, str]
Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


class State(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    OPEN = "open"  # somebody has to decide
    SAME = "same"
    UNREAD = "unread"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Match:
    """The card that a row is about, or nothing for a new one, and why."""

    film_id: FilmId | None = None
    reason: str = ""
    is_sure: bool = True
    is_chosen: bool = False  # by an editor


@dataclass(frozen=True, slots=True)
class TableNamed:
    """By what the last import of the same table is found, and which of its columns count."""

    name: str  # of the file
    heads: frozenset[str] | None = None  # of the columns that are read


@dataclass(slots=True)
class Choices:
    """What an editor has decided so far; it outlives each reading of the same table.

    Rows go by their line in the file, differences by the line and all that they say: one that
    says something else by now is decided anew.
    """

    matches: dict[int, str] = field(default_factory=dict)  # a film’s id, NEW_CARD or LEFT_OUT
    takes: dict[DifferenceKey, Take] = field(default_factory=dict)
    decisions: dict[tuple[DoorKind, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One film of the table: its card, and in what the two differ; or a row that is no film."""

    number: int  # its place among the films of the reading; rows that are no film follow them
    line: int  # of the file
    film: FilmReading
    title: str
    directors: str
    year: str
    given: str  # how the film is called in a question at the door
    match: Match
    differences: tuple[Difference, ...] = ()  # also what is alike
    is_out: bool = False

    @property
    def shown(self) -> list[Difference]:
        """The differences that somebody would want to see: not what is alike on both sides."""
        return [one for one in self.differences if one.verdict != Verdict.KEPT or _differs(one)]

    def take_of(self, difference: Difference, choices: Choices) -> Take:
        """Return what becomes of a difference: what was chosen, or else what is proposed."""
        return choices.takes.get(key_of(self, difference), difference.proposed)

    def is_decided(self, difference: Difference, choices: Choices) -> bool:
        """Return whether nobody need be asked about a difference."""
        return difference.verdict != Verdict.CONFLICT or key_of(self, difference) in choices.takes

    def changes(self, choices: Choices) -> int:
        """Return how many values of the card would change."""
        if not choices.takes:
            return sum(one.proposed != Take.KEEP for one in self.differences)
        return sum(self.take_of(one, choices) != Take.KEEP for one in self.differences)

    def state(self, choices: Choices) -> State:
        """Return what becomes of the row."""
        if self.is_out:
            return State.OUT
        if not self.film.drafts:
            return State.UNREAD
        if not self.match.is_sure:
            return State.OPEN
        if self.match.film_id is None:
            return State.NEW
        if not all(self.is_decided(one, choices) for one in self.differences):
            return State.OPEN
        return State.CHANGED if self.changes(choices) else State.SAME

    def taking(self, choices: Choices, cells: dict[str, str]) -> Taking:
        """Return what is taken over of the film, as it is decided by now."""
        takes = {place: self.take_of(one, choices) for place, one in enumerate(self.differences)}
        made = taking_of(self.film, self.match.film_id, self.differences, takes)
        return replace(made, cells=cells)


def _differs(one: Difference) -> bool:
    return one.old != one.new


def key_of(row: Row, difference: Difference) -> DifferenceKey:
    """Return by what the choice for a difference is known."""
    return row.line, difference.field, difference.subject, difference.old, difference.new


def taken(difference: Difference) -> Take:
    """Return how the value of the table is taken over where somebody wants it."""
    if difference.proposed != Take.KEEP:
        return difference.proposed
    return next((one for one in difference.options if one != Take.KEEP), Take.KEEP)


def rows_of(
    snapshot: "Snapshot",
    reading: Reading,
    choices: Choices,
    *,
    table: TableNamed,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> list[Row]:
    """Return a row for each film of a reading; fewer when it is cancelled."""
    found = []
    for number in range(len(reading.films)):
        if is_cancelled is not None and is_cancelled():
            break
        found.append(row_of(snapshot, reading, number, choices, table=table))
        if progress is not None:
            progress(number + 1, len(reading.films))
    return [*found, *_no_films(reading)]


def _no_films(reading: Reading) -> Iterator[Row]:
    """Yield a row for each line that gave nothing at all."""
    for number, line in enumerate(reading.unread, start=len(reading.films)):
        words = reading.lines[line - 1] if 0 < line <= len(reading.lines) else ""
        title = shorten(words, _LONGEST_TITLE)
        yield Row(number, line, FilmReading(), title, "", "", "", Match())


def row_of(
    snapshot: "Snapshot", reading: Reading, number: int, choices: Choices, *, table: TableNamed
) -> Row:
    """Return the row of one film, held against the card that it is about."""
    film = reading.films[number]
    given = given_name_of(film)
    chosen = choices.matches.get(film.first_line, "")
    chosen = chosen or choices.decisions.get((DoorKind.FILM, given), "")
    match = _match(snapshot, film, reading, chosen)
    differences: tuple[Difference, ...] = ()
    if film.drafts and chosen != LEFT_OUT:
        base = _base(snapshot, match.film_id, film, table) if match.film_id else None
        differences = compare(snapshot, match.film_id, film, base)
    return Row(
        number,
        film.first_line,
        film,
        title=next(_words(film, TitleValue, "text"), ""),
        directors=", ".join(_words(film, DirectorValue, "name")),
        year=next(_words(film, YearValue, "year"), ""),
        given=given,
        match=match,
        differences=differences,
        is_out=chosen == LEFT_OUT,
    )


def _base(
    snapshot: "Snapshot", film_id: FilmId, film: FilmReading, table: TableNamed
) -> Base | None:
    return base_of(snapshot, film_id, table.name, keys=film.keys, heads=table.heads)


def _match(snapshot: "Snapshot", film: FilmReading, reading: Reading, chosen: str) -> Match:
    if chosen and (chosen in {NEW_CARD, LEFT_OUT} or chosen in snapshot.films):
        film_id = None if chosen in {NEW_CARD, LEFT_OUT} else FilmId(chosen)
        return Match(film_id, is_chosen=True)
    found = find_card(snapshot, film, reading)
    if found is not None and found.confidence_percent >= _SURE_PERCENT:
        return Match(found.film_id, found.reason)
    perhaps = next(iter(find_cards(snapshot, film, reading)), None)
    if perhaps is None:
        return Match()
    return Match(perhaps.film_id, perhaps.reason, is_sure=False)


def _words(film: FilmReading, kind: type, field_name: str) -> Iterator[str]:
    return (
        str(getattr(draft.value, field_name))
        for draft in film.drafts
        if isinstance(draft.value, kind)
    )
