"""What the list of drafts shows: groups of rows, each row one thing to take, answer or leave."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from festdesk.base.text import shorten
from festdesk.desktop.intake.looking import FilmLooked, Looked, takes_of
from festdesk.desktop.intake.steps import TakeKey, Work, take_key
from festdesk.desktop.intake.values import GROUPS, group_of
from festdesk.intake.comparing import Difference, Take, Verdict
from festdesk.intake.doors import Question
from festdesk.intake.revised import Item, RevisedFilm

_LONGEST_LINE = 160
DOORS, REMOVED, UNUSED = len(GROUPS), len(GROUPS) + 1, len(GROUPS) + 2
_WORST_FIRST = (Verdict.CONFLICT, Verdict.CHANGED, Verdict.ADDED, Verdict.REMOVED, Verdict.KEPT)


class Filter(StrEnum):
    """Which rows are shown."""

    ALL = "all"
    LOOK = "look"  # to be looked at before it is taken
    ADDED = "added"
    CHANGED = "changed"
    CONFLICT = "conflict"
    REMOVED = "removed"
    KEPT = "kept"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft, and what it would change on the card."""

    item: Item
    film: int
    differences: tuple[tuple[TakeKey, Difference], ...] = ()
    takes: tuple[Take, ...] = ()
    is_open: bool = False  # a conflict that nobody has answered
    is_aside: bool = False  # its film is left out

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells the row from others, also when all is worked out anew."""
        return ("draft", self.item.number)

    @property
    def verdict(self) -> Verdict | None:
        """Return the gravest of what it would change; None where no card is looked at yet."""
        if not self.differences:
            return None
        found = {difference.verdict for _, difference in self.differences}
        return next((one for one in _WORST_FIRST if one in found), None)

    @property
    def has_card(self) -> bool:
        """Return whether it is held against a card."""
        return bool(self.differences)

    @property
    def lines(self) -> tuple[int, int]:
        """Return the lines it came from."""
        span = self.item.draft.span
        return span.first_line, span.last_line

    @property
    def wants_a_look(self) -> bool:
        """Return whether somebody should look at it before it is taken."""
        is_known = self.verdict is Verdict.KEPT
        return self.is_open or (self.item.is_unsure and not self.is_aside and not is_known)


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """One line that is not used; `is_aside` where somebody said so."""

    number: int
    words: str
    is_aside: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells the row from others."""
        return ("line", self.number)

    @property
    def lines(self) -> tuple[int, int]:
        """Return its line, twice."""
        return self.number, self.number


@dataclass(frozen=True, slots=True)
class RemovedRow:
    """A value that the last source had and this one has not."""

    film: int
    take_key: TakeKey
    difference: Difference
    take: Take

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells the row from others."""
        return ("removed", *self.take_key)

    @property
    def lines(self) -> None:
        """It has no line here."""
        return


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """Somebody or something that may be there already under another name."""

    question: Question
    answer: str | None  # the id of a candidate or NEW; None: as proposed

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells the row from others."""
        return ("door", self.question.kind, self.question.given)

    @property
    def lines(self) -> None:
        """It has no line of its own."""
        return

    @property
    def wants_a_look(self) -> bool:
        """Return whether nobody has answered it."""
        return self.answer is None


Row = DraftRow | UnreadRow | RemovedRow | QuestionRow


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading."""

    kind: int
    rows: tuple[Row, ...]


def rows_of(work: Work, film: int, looked: Looked | None) -> Iterator[Row]:
    """Return all rows of one film, in the order of the page within each field.

    `looked` may be of the work as it was a moment ago: what it does not know stays without
    verdict until it is worked out.
    """
    revised = work.revised.films[film]
    beside = _beside(work, film, looked)
    for question in looked.questions if looked is not None else ():
        yield QuestionRow(question, work.decisions.get((question.kind, question.given)))
    for item in revised.items:
        yield _draft_row(work, film, revised, item, beside)
    if beside is not None:
        yield from _removed(work, film, revised, beside)
    several = len(work.revised.films) > 1
    for number in sorted({*work.revised.unread, *work.revised.aside}):
        inside = revised.first_line <= number <= revised.last_line
        if inside or not several or (film == 0 and number < revised.first_line):
            words = shorten(work.revised.lines[number - 1].strip(), _LONGEST_LINE)
            if words:
                yield UnreadRow(number, words, number in work.revised.aside)


def _beside(work: Work, film: int, looked: Looked | None) -> FilmLooked | None:
    """Return what is known of a film's card; nothing where its part of the page was another."""
    if looked is None or film >= len(looked.films):
        return None
    then = looked.work.revised.films[film].first_line
    return looked.films[film] if then == work.revised.films[film].first_line else None


def _draft_row(
    work: Work, film: int, revised: RevisedFilm, item: Item, beside: FilmLooked | None
) -> DraftRow:
    if beside is None or beside.film_id is None:
        return DraftRow(item, film, is_aside=revised.is_left_out)
    found = tuple(
        (take_key(revised.first_line, one), one) for _, one in beside.of_draft(item.number)
    )
    is_open = item.is_ticked and any(
        one.verdict is Verdict.CONFLICT and key not in work.takes for key, one in found
    )
    takes = tuple(work.takes.get(key, one.proposed) for key, one in found)
    return DraftRow(item, film, found, takes, is_open, revised.is_left_out)


def _removed(
    work: Work, film: int, revised: RevisedFilm, beside: FilmLooked
) -> Iterator[RemovedRow]:
    takes = takes_of(work, revised, beside)
    for place, one in enumerate(beside.differences):
        if one.verdict is Verdict.REMOVED:
            yield RemovedRow(film, take_key(revised.first_line, one), one, takes[place])


_BY_VERDICT = {
    Verdict.ADDED: Filter.ADDED,
    Verdict.CHANGED: Filter.CHANGED,
    Verdict.CONFLICT: Filter.CONFLICT,
    Verdict.KEPT: Filter.KEPT,
}


def filters_of(row: Row) -> tuple[Filter, ...]:
    """Return the sorts that a row is of."""
    if isinstance(row, UnreadRow):
        return Filter.ALL, Filter.UNUSED
    if isinstance(row, RemovedRow):
        return Filter.ALL, Filter.REMOVED
    found = [Filter.ALL]
    if row.wants_a_look:
        found.append(Filter.LOOK)
    if isinstance(row, DraftRow) and row.differences and (verdict := row.verdict) in _BY_VERDICT:
        found.append(_BY_VERDICT[verdict])
    return tuple(found)


def groups_of(rows: Sequence[Row], wanted: Filter) -> list[Group]:
    """Return the rows that are shown in their groups: questions first, what is not used last."""
    found: dict[int, list[Row]] = {}
    for row in rows:
        if wanted is Filter.ALL or wanted in filters_of(row):
            found.setdefault(_kind(row), []).append(row)
    order = [DOORS, *range(len(GROUPS)), REMOVED, UNUSED]
    return [Group(kind, tuple(found[kind])) for kind in order if kind in found]


def _kind(row: Row) -> int:
    if isinstance(row, QuestionRow):
        return DOORS
    if isinstance(row, DraftRow):
        return group_of(row.item.value)
    return REMOVED if isinstance(row, RemovedRow) else UNUSED
