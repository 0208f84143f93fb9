"""Which sentences of two translations of one text say the same, by what both of them name."""

import math
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from festdesk.checks.facts.clock_times import clock_times_in
from festdesk.checks.facts.durations import durations_in
from festdesk.checks.facts.numbers_told import numbers_in
from festdesk.checks.facts.same_in_translation import sorts, words_of_sort
from festdesk.checks.facts.same_words_around import named_in
from festdesk.checks.facts.sentences import ends_of
from festdesk.checks.facts.things_listed import Thing, things_in

_REMEMBERED = 2_000  # pairs of texts
CLOCK, LASTING = "clock", "lasting"  # the sorts of hours of the clock, and of lengths of time
_MOST_SENTENCES = 40  # of a text: of longer ones nothing is said
# Sentences of one text and of the other that may be one; what it costs beside their lengths.
_STEPS = ((1, 1, 0.0), (1, 2, 0.8), (2, 1, 0.8), (1, 3, 1.8), (3, 1, 1.8), (2, 2, 1.8),
          (1, 0, 2.2), (0, 1, 2.2))  # fmt: skip
_MOST_SHARED = 6
_OF_LENGTH, _SOME = 2.5, 8  # what lengths weigh, and letters that make no difference
_WEIGHTS = {"number": 1.6, "name": 1.4}
_AS_ENGLISH = {"fr": 1.15, "de": 1.12, "es": 1.1, "it": 1.1, "pt": 1.08, "nl": 1.08}


Named = frozenset[tuple[str, object]]  # a sort, and which of it


@dataclass(frozen=True, slots=True)
class Told:
    """A text by its sentences: where each ends, how long it would be in English, what it names."""

    ends: tuple[int, ...]
    lengths: tuple[float, ...]
    named: tuple[Named, ...]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the sentences from `first` to before `last` begin and end."""
        return self.ends[first - 1] if first else 0, self.ends[last - 1]


@dataclass(frozen=True, slots=True)
class Bead:
    """The sentences of two texts that say one thing: where they are, and what both name.

    `width` is how many they are: two where one sentence is one in the other text.
    """

    start: int
    end: int
    its_start: int
    its_end: int
    width: int
    shared: Named


@lru_cache(_REMEMBERED)
def all_things_in(body: str, language: str) -> tuple[Thing, ...]:
    """Return the things, people and places that a text names, its days, hours and colours."""
    dated = (
        Thing(sort, frozenset({str(word.value)}), word.start, word.end)
        for sort in sorts()
        for word in words_of_sort(body, language, sort)
    )
    hours = (
        Thing(CLOCK, frozenset({str(told.value)}), told.start, told.end)
        for told in clock_times_in(body, language)
    )
    lasting = (
        Thing(LASTING, frozenset({told.length}), told.start, told.end)
        for told in durations_in(body, language)
    )
    return (*things_in(body, language), *dated, *hours, *lasting)


@lru_cache(_REMEMBERED)
def told_in(body: str, language: str) -> Told:
    """Return a text by its sentences."""
    ends = [end for end in ends_of(body) if body[:end].strip()]
    if not ends or body[ends[-1] :].strip():
        ends.append(len(body))
    starts = [0, *ends[:-1]]
    factor = _AS_ENGLISH.get(language.partition("-")[0], 1.0)
    told: list[tuple[int, tuple[str, object]]] = [
        *((one.start, ("number", one.value)) for one in numbers_in(body, language)),
        *((thing.start, (thing.sort, which)) for thing in all_things_in(body, language)
          for which in thing.meanings),
        *((at, ("name", name)) for name, at in named_in(body, language)),
    ]  # fmt: skip
    named = [set[tuple[str, object]]() for _ in ends]
    for at, what in told:
        named[bisect_right(ends, at)].add(what)
    return Told(
        tuple(ends),
        tuple((end - start) / factor for start, end in zip(starts, ends, strict=True)),
        tuple(map(frozenset, named)),
    )


@lru_cache(_REMEMBERED)
def align(body: str, language: str, its_body: str, its_language: str) -> tuple[Bead, ...]:
    """Return which sentences of two texts say the same; nothing where there are too many."""
    one, other = told_in(body, language), told_in(its_body, its_language)
    rows, columns = len(one.ends), len(other.ends)
    if max(rows, columns) > _MOST_SENTENCES:
        return ()
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for row in range(rows + 1):
        for column in range(columns + 1):
            worth_here = best[row, column][0]
            for mine, its, cost in _STEPS:
                to = row + mine, column + its
                if to[0] > rows or to[1] > columns:
                    continue
                worth = worth_here - cost
                worth += _worth(one, other, (row, to[0]), (column, to[1])) if mine and its else 0
                if to not in best or worth > best[to][0]:
                    best[to] = worth, mine, its
    beads, at = list[Bead](), (rows, columns)
    while at != (0, 0):
        _, mine, its = best[at]
        before = at[0] - mine, at[1] - its
        if mine and its:
            ours, theirs = (before[0], at[0]), (before[1], at[1])
            shared = _named(one, ours) & _named(other, theirs)
            beads.append(Bead(*one.span(*ours), *other.span(*theirs), mine + its, shared))
        at = before
    return tuple(reversed(beads))


def _worth(one: Told, other: Told, mine: tuple[int, int], its: tuple[int, int]) -> float:
    """Return how much speaks for it that these sentences say the same."""
    ours, theirs = sum(one.lengths[slice(*mine)]), sum(other.lengths[slice(*its)])
    length = _OF_LENGTH * abs(math.log((ours + _SOME) / (theirs + _SOME)))
    shared = sum(_WEIGHTS.get(sort, 1.0) for sort, _ in _named(one, mine) & _named(other, its))
    return min(shared, _MOST_SHARED) - length


def _named(told: Told, sentences: tuple[int, int]) -> Named:
    return Named().union(*told.named[slice(*sentences)])


def named_around(body: str, language: str, at: int) -> Named:
    """Return what the sentence names that has a letter of a text."""
    told = told_in(body, language)
    return told.named[bisect_right(told.ends, at)]
