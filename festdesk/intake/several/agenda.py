"""Programmes that give each film a title, its times and a text, and no data: what is on this week.

Time and title stand on one line, or the times stand right above or right below the title, or
below the text; whoever wrote the page did it alike for all films, which is how the place is found.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from festdesk.intake.awards import is_award
from festdesk.intake.labels import plain, says
from festdesk.intake.several.makers import Maker, makers_of_line, titles_of
from festdesk.intake.several.traces import VENUE, Trace, moment_beside

_LEAST_BESIDE, _LEAST_APART = 2, 3  # films that must be told alike
_LEAST_SHARE = 0.6  # of the texts that belong to them
_SHORTEST_TEXT = 60
_LONGEST_TITLE = 90
_MOST_HEAD_LINES = 8


@dataclass(slots=True)
class Entry:
    """A film of an agenda, by places: title, times, and its text."""

    made: Maker
    title_place: int
    times: list[int]
    texts: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Group:
    """A text of one or more paragraphs, the short lines above it and the times right below."""

    head: list[int]
    texts: list[int]
    below: list[int]


def agenda_of(traces: Sequence[Trace]) -> list[Entry]:
    """Return the films of an agenda in their order; none where the page is about one film."""
    if sum(len(trace.core) > 1 for trace in traces) > 1:
        return []
    groups = [g for g in _groups(traces) if _length(traces, g) >= _SHORTEST_TEXT]
    best: list[Entry] = []
    for find, least in (
        (_beside, _LEAST_BESIDE),
        (_title_above, _LEAST_APART),
        (_title_below, _LEAST_APART),
        (_times_below, _LEAST_APART),
    ):
        found = [entry for group in groups if (entry := _entry(traces, group, find))]
        titles = {plain(entry.made.title) for entry in found}
        are_many = len(found) >= max(least, len(groups) * _LEAST_SHARE)
        if are_many and len(titles) == len(found) > len(best):
            best = found
    return best


def _length(traces: Sequence[Trace], group: _Group) -> int:
    return sum(len(traces[place].line.text) for place in group.texts)


def _groups(traces: Sequence[Trace]) -> Iterator[_Group]:
    """Return the texts of a page, each with the short lines above it."""
    head: list[int] = []
    texts: list[int] = []
    for trace in traces:
        if trace.is_prose:
            texts.append(trace.place)
            continue
        if texts:
            yield _Group(head[-_MOST_HEAD_LINES:], texts, _times_from(traces, trace.place))
            head, texts = [], []
        head.append(trace.place)
    if texts:
        yield _Group(head[-_MOST_HEAD_LINES:], texts, [])


def _times_from(traces: Sequence[Trace], place: int) -> list[int]:
    found: list[int] = []
    while place < len(traces) and _is_time(traces[place]):
        found.append(place)
        place += 1
    return found


def _is_time(trace: Trace) -> bool:
    """Return whether a line is a day and a time, and at most where."""
    return trace.has_clock and (not trace.rest or bool(VENUE.search(trace.rest)))


def _entry(
    traces: Sequence[Trace],
    group: _Group,
    find: Callable[[Sequence[Trace], _Group], tuple[int, str, list[int]] | None],
) -> Entry | None:
    found = find(traces, group)
    if found is None:
        return None
    place, words, times = found
    if not _is_title(words):
        return None
    made = makers_of_line(words)
    if made is None or not made.title or made.is_weak:
        made = Maker(*titles_of(words))
    return Entry(made, place, times, group.texts)


def _is_title(words: str) -> bool:
    return (
        1 < len(words) <= _LONGEST_TITLE
        and any(map(str.isalpha, words))
        and words[:1] not in "(["
        and not VENUE.search(words)
        and not any(says(kind, "words", words) for kind in ("events", "guests", "strands"))
        and not is_award(words)
    )


def _beside(traces: Sequence[Trace], group: _Group) -> tuple[int, str, list[int]] | None:
    """Find the title on the line of its times: "Do 2 mei 20:00, Vr 3 mei 20:00: Rapito"."""
    timed = [place for place in group.head if traces[place].has_clock]
    if not timed or timed[-1] != group.head[-1]:
        return None
    place = timed[-1]
    words = without_times(traces[place].rest)
    return (place, words, [place]) if words else None


def _title_above(traces: Sequence[Trace], group: _Group) -> tuple[int, str, list[int]] | None:
    """Find the title right above the times, and the times right above the text."""
    place = len(group.head) - 1
    times: list[int] = []
    while place >= 0 and _is_time(traces[group.head[place]]):
        times.insert(0, group.head[place])
        place -= 1
    if not times or place < 0 or not _can_be_title(traces[group.head[place]]):
        return None
    return group.head[place], traces[group.head[place]].rest, times


def _title_below(traces: Sequence[Trace], group: _Group) -> tuple[int, str, list[int]] | None:
    """Find the title right below the times, and right above the text."""
    if not group.head or not _can_be_title(traces[group.head[-1]]):
        return None
    times: list[int] = []
    for place in reversed(group.head[:-1]):
        if not _is_time(traces[place]):
            break
        times.insert(0, place)
    return (group.head[-1], traces[group.head[-1]].rest, times) if times else None


def _times_below(traces: Sequence[Trace], group: _Group) -> tuple[int, str, list[int]] | None:
    """Find the times right below the text, and the title right above it."""
    if not group.below or not group.head or not _can_be_title(traces[group.head[-1]]):
        return None
    return group.head[-1], traces[group.head[-1]].rest, group.below


def _can_be_title(trace: Trace) -> bool:
    return trace.is_words and trace.moment is None


def without_times(words: str) -> str:
    """Return the words of a line behind all its days and times."""
    while True:
        moment, rest = moment_beside(words)
        if moment is None or not words.endswith(rest.rstrip(" )")) or rest == words:
            return words.strip(" \t,;:|/·•–—-")
        words = rest.strip(" \t,;:|/·•–—-")
