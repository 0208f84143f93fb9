"""What two items that both want a place forbid each other: one hall, film, guest or print."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from festdesk.planning.proposal.problem import Item, Place, Problem
from festdesk.planning.proposal.rules import Rule, RuleKind


@dataclass(frozen=True, slots=True)
class Relation:
    """Two items, by position, of which parts may not meet: minutes after their starts.

    Between the two parts lies the way from venue to venue, where `ways` is not empty.
    """

    rule: Rule
    one: int
    other: int
    one_part: tuple[int, int]
    other_part: tuple[int, int]
    ways: tuple[tuple[int, ...], ...] = ()

    def way(self, one_venue: int, other_venue: int) -> int:
        """Return the minutes of the way between two venues."""
        return self.ways[one_venue][other_venue] if self.ways else 0

    def forbidden(self, item: int, venue: int, other: Place) -> tuple[int, int]:
        """Return the starts that one of the two may not have while the other is at a place."""
        mine, theirs = self.one_part, self.other_part
        if item == self.other:
            mine, theirs = theirs, mine
        way = self.way(venue, other.venue)
        return (
            other.minute + theirs[0] - way - mine[1] + 1,
            other.minute + theirs[1] + way - mine[0],
        )


def relations_of(problem: Problem) -> Iterator[Relation]:
    """Yield what items forbid each other wherever they are."""
    yield from _of_films(problem)
    yield from _of_guests(problem)
    yield from _of_prints(problem)


def taken(mine: Item, venue: int, other: Item, minute: int) -> tuple[int, int]:
    """Return the starts that an item may not have in a venue where another begins at a minute."""
    return (
        minute - other.turnaround[venue] - mine.minutes + 1,
        minute + other.minutes + mine.turnaround[venue],
    )


def _of_films(problem: Problem) -> Iterator[Relation]:
    if RuleKind.SAME_FILM in problem.free_rules:
        return
    by_film: dict[str, list[int]] = defaultdict(list)
    for position, item in enumerate(problem.items):
        for film_id in dict.fromkeys(item.film_ids):
            by_film[film_id].append(position)
    for film_id, positions in by_film.items():
        for one, other in combinations(positions, 2):
            yield Relation(
                Rule(RuleKind.SAME_FILM, film_id),
                one,
                other,
                (0, problem.items[one].minutes),
                (0, problem.items[other].minutes),
            )


def _of_guests(problem: Problem) -> Iterator[Relation]:
    if RuleKind.GUEST in problem.free_rules:
        return
    by_guest: dict[str, list[tuple[int, tuple[int, int]]]] = defaultdict(list)
    for position, item in enumerate(problem.items):
        for person_id, presence in item.guests:
            by_guest[person_id].append((position, item.presence(presence)))
    for person_id, parts in by_guest.items():
        for (one, mine), (other, theirs) in combinations(parts, 2):
            rule = Rule(RuleKind.GUEST, person_id)
            yield Relation(rule, one, other, mine, theirs, problem.walking)


def _of_prints(problem: Problem) -> Iterator[Relation]:
    if RuleKind.PRINT in problem.free_rules:
        return
    by_print: dict[str, list[int]] = defaultdict(list)
    for position, item in enumerate(problem.items):
        if item.print_id:
            by_print[item.print_id].append(position)
    for print_id, positions in by_print.items():
        for one, other in combinations(positions, 2):
            yield Relation(
                Rule(RuleKind.PRINT, print_id),
                one,
                other,
                problem.items[one].film_run,
                problem.items[other].film_run,
                problem.carrying,
            )
